/**
 * Times one batch once with Benchmark.js. Left alone, Benchmark.js repeats a function as often as it likes; a ratchet step
 * can be taken once only, so every benchmark here is one sample of one cycle of one run, and the rounds are ours.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Benchmark from 'benchmark';
import type { Batch, BatchTimer } from './workload.ts';

/** One cycle of one run: no minimum time to reach, no second sample. */
const EXACTLY_ONCE = { initCount: 1, minSamples: 1, minTime: 1e-9, maxTime: 0, delay: 0 } as const;

/** Benchmark.js compiles the source of a function and so loses its closure; this source calls the function itself. */
const SOURCE = 'deferred.benchmark.fn(deferred)';

interface Deferred {
  resolve(): void;
}

const MICROSECONDS = 1e6;

/**
 * Runs a batch and returns the microseconds that one operation took.
 *
 * @throws whatever the batch throws
 */
export async function timeBatch(batch: Batch): Promise<number> {
  const seconds = await new Promise<number>((resolve, reject) => {
    let runs = 0;
    const run = (deferred: Deferred): void => {
      runs++;
      Promise.resolve(batch.run()).then(() => {
        deferred.resolve();
      }, reject);
    };
    const benchmark = new Benchmark({
      ...EXACTLY_ONCE,
      defer: true,
      fn: Object.assign(run, { toString: () => SOURCE }),
      onError: () => {
        reject(benchmark.error);
      },
      onComplete: () => {
        const [sample] = benchmark.stats.sample as number[];
        if (runs === 1 && sample !== undefined) resolve(sample);
        else reject(new Error(`Benchmark.js ran a batch ${runs} times`));
      },
    });
    benchmark.run({ async: true });
  });
  await batch.verify();
  return (seconds * MICROSECONDS) / batch.operations;
}

let collect: ((options: { type: 'minor' }) => void) | undefined;

/**
 * Collects young garbage, so that no side pays for what another has just left behind. Not a full collection: that also gives
 * the heap's memory back to the system, and the batch after it would mostly measure page faults.
 */
export function collectYoungGarbage(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as typeof collect & object;
  }
  collect({ type: 'minor' });
}

/** The timer of `npm run bench`. */
export const benchmarkTimer: BatchTimer = { timeBatch, settle: collectYoungGarbage };
