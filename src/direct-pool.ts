/** `vinculum/direct-pool`: workers for the long steps of many sessions, in browsers and in Node. Re-exports only. */
export { type PoolPort, servePool } from './direct/pool/serve.ts';
export { type PoolOptions, SessionPool } from './direct/pool/session-pool.ts';
export type { NodeWorkerLike, PoolWorker, WebWorkerLike } from './direct/pool/worker-link.ts';
export type { Begun } from './direct/pool/jobs.ts';
