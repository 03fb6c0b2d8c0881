/**
 * Runs as a child process until it is killed: writes batches to a SQLite store, several at a time, and tells its parent of each one
 * that the store has confirmed. Batch n puts n into a row of its own, a large row and a list, and moves the count.
 */
import { writeSync } from 'node:fs';
import { asciiBytes } from '../../src/bytes.ts';
import { groupCommit } from '../../src/store/group-commit.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { transact } from '../../src/store/transaction.ts';

/** More than a page of the database, so that a batch is many writes to the file. */
const LARGE = 10_000;
const WRITERS = 4;

const store = groupCommit(await openSqliteStore({ path: process.argv[2]! }));

async function write(): Promise<void> {
  for (;;) {
    const n = await transact(store, async (tx) => {
      const count = await tx.get({ table: 'count', name: '', order: 0 });
      const next = count === undefined ? 0 : Number(String.fromCharCode(...count)) + 1;
      const value = asciiBytes(String(next));
      tx.put({ table: 'count', name: '', order: 0 }, value);
      tx.put({ table: 'small', name: `batch ${next}`, order: 0 }, value);
      tx.put({ table: 'large', name: `batch ${next}`, order: 0 }, new Uint8Array(LARGE).fill(next & 0xff));
      await tx.append('list', 'l', value);
      if (next >= 100) tx.delete({ table: 'large', name: `batch ${next - 100}`, order: 0 });
      return next;
    });
    // Synchronous, so that what is confirmed is told before anything else happens.
    writeSync(1, `${n}\n`);
  }
}

await Promise.all(Array.from({ length: WRITERS }, write));
