/** Times batches with the clock that every runtime has: what a comparison between runtimes uses on both sides. */
import type { BatchTimer } from './workload.ts';

const MICROSECONDS_PER_MS = 1000;

/** @param settle - collects young garbage, if the runtime lets us */
export function clockTimer(settle: () => void): BatchTimer {
  return {
    settle,
    async timeBatch(batch) {
      const start = performance.now();
      await batch.run();
      const spent = performance.now() - start;
      await batch.verify();
      return (spent * MICROSECONDS_PER_MS) / batch.operations;
    },
  };
}
