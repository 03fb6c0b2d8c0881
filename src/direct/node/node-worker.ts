/** `vinculum/direct-pool-node`: workers of Node for a pool. Bundled programs have no file for them: they bring their own. */
import { Worker } from 'node:worker_threads';

/** Starts a worker that serves a pool. */
export function nodeWorker(): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  return new Worker(new URL(isSource ? './worker.ts' : './worker.js', import.meta.url));
}
