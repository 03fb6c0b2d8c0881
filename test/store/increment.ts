/** Counting, as the simplest thing that two writers can get wrong. */
import { asciiBytes } from '../../src/bytes.ts';
import type { Key, Store } from '../../src/store/store.ts';
import { transact } from '../../src/store/transaction.ts';

const SUM: Key = { table: 'numbers', name: 'sum', order: 0 };

/** What was counted. */
export async function sumOf(store: Store): Promise<number> {
  const [row] = await store.read([SUM]);
  return row === undefined ? 0 : Number(String.fromCharCode(...row.value));
}

/** Adds one so many times, each in a transaction, some of them at once. */
export async function increment(store: Store, times: number): Promise<void> {
  let left = times;
  const worker = async (): Promise<void> => {
    while (left-- > 0) {
      await transact(store, async (tx) => {
        const value = await tx.get(SUM);
        const sum = value === undefined ? 0 : Number(String.fromCharCode(...value));
        tx.put(SUM, asciiBytes(String(sum + 1)));
      });
    }
  };
  await Promise.all([worker(), worker(), worker()]);
}
