/** Runs as a worker, which to IndexedDB is like another tab: increments a row. */
import { openIndexedDbStore } from '../../src/store/indexeddb/indexeddb-store.ts';
import { increment } from './increment.ts';

/** What the page asks for. */
export interface Task {
  readonly name: string;
  readonly times: number;
}

const worker = globalThis as unknown as {
  onmessage: (event: { data: Task }) => void;
  postMessage: (message: string) => void;
};

async function run({ name, times }: Task): Promise<void> {
  const store = await openIndexedDbStore({ name });
  worker.postMessage('open');
  await increment(store, times);
  await store.close();
  worker.postMessage('done');
}

worker.onmessage = ({ data }) => {
  run(data).catch((error: unknown) => worker.postMessage(String(error)));
};
