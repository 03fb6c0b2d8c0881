/** A Web Worker that serves a pool, as in the guide. Type-checked among code for pages, where `self` is a window. */
import { type PoolPort, servePool } from '../../src/direct-pool.ts';

servePool(self as unknown as PoolPort);
