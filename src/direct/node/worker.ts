/** The worker that `nodeWorker` starts. */
import { parentPort } from 'node:worker_threads';
import { servePool } from '../pool/serve.ts';

if (parentPort !== null) servePool(parentPort);
