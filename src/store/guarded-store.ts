/**
 * What every store does the same way, so that an adapter need not: it checks and copies arguments, refuses calls after
 * `close` and lets those before it finish, and turns what a driver throws into our errors.
 */
import { copyBytes, type Bytes } from '../bytes.ts';
import { VinculumError } from '../errors.ts';
import { checkRange, copyBatches, copyKey } from './arguments.ts';
import type { Row, Store } from './store.ts';

/** Bytes that are nobody else's: drivers give views into larger memory, or subclasses. */
function plain(value: Uint8Array): Bytes {
  const isPlain = Object.getPrototypeOf(value) === Uint8Array.prototype && value.buffer.byteLength === value.byteLength;
  return isPlain ? (value as Bytes) : copyBytes(value);
}

function plainRow(row: Row): Row {
  return { key: row.key, value: plain(row.value), version: row.version };
}

function asVinculumError(error: unknown): VinculumError {
  if (VinculumError.is(error)) return error;
  return new VinculumError('STORE_FAILED', 'the store failed; the cause says how', { cause: error });
}

/**
 * Completes a store.
 *
 * @param driver - does the four calls of `Store`; its arguments are valid and its own to keep, it is closed once, and no call
 * is made after that. It hands out rows that it does not keep.
 * @returns a store that keeps the rules of `Store` about arguments, errors and closing
 */
export function guardStore(driver: Store): Store {
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  async function call<T>(step: () => Promise<T>): Promise<T> {
    if (closing !== undefined) throw new VinculumError('STORE_CLOSED', 'the store is closed');
    const result = step();
    running.add(result);
    try {
      return await result;
    } catch (error) {
      throw asVinculumError(error);
    } finally {
      running.delete(result);
    }
  }

  async function finish(): Promise<void> {
    await Promise.allSettled(running);
    try {
      await driver.close();
    } catch (error) {
      throw asVinculumError(error);
    }
  }

  const { erase } = driver;
  return {
    read: async (keys) => {
      const copies = keys.map(copyKey);
      const rows = await call(() => driver.read(copies));
      return rows.map((row) => row && plainRow(row));
    },
    list: async (range) => {
      checkRange(range);
      const copy = { ...range, after: range.after && copyKey(range.after) };
      const rows = await call(() => driver.list(copy));
      return rows.map(plainRow);
    },
    commit: async (batches) => {
      const copies = copyBatches(batches);
      return await call(() => driver.commit(copies));
    },
    close: () => (closing ??= finish()),
    ...(erase && { erase: () => call(() => erase.call(driver)) }),
  };
}
