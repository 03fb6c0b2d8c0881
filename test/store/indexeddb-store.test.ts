/** In Chromium on its own IndexedDB, in Node on fake-indexeddb. */
import { describe, expect, it } from 'vitest';
import { asciiBytes } from '../../src/bytes.ts';
import { groupCommit } from '../../src/store/group-commit.ts';
import { openIndexedDbStore } from '../../src/store/indexeddb/indexeddb-store.ts';
import { describeStore } from '../../src/testing/store-suite.ts';
import { sealed, wrapped } from './subjects.ts';

const isBrowser = typeof window !== 'undefined';
// Its types lack this entry.
// @ts-expect-error -- imported for what it does, not for what it exports
if (!isBrowser) await import('fake-indexeddb/auto');

let databases = 0;

async function remove(name: string): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = reject;
  });
}

const nextName = (): string => `vinculum-test-${databases++}`;

const indexedDb = {
  name: isBrowser ? 'indexeddb' : 'fake indexeddb',
  isShared: true,
  create: async () => {
    const name = nextName();
    await remove(name);
    return { open: () => openIndexedDbStore({ name }), dispose: () => remove(name) };
  },
};

describeStore({ describe, it }, indexedDb);
describeStore({ describe, it }, wrapped(sealed(indexedDb), 'in groups', groupCommit));

const key = { table: 't', name: 'a', order: 0 };
const batch = { checks: [], writes: [{ key, value: asciiBytes('a') }] };

describe('a database that is deleted while a store has it open', () => {
  it('is let go of, and the store says so', async () => {
    const name = nextName();
    const store = await openIndexedDbStore({ name });
    await store.commit([batch]);
    await remove(name);
    await expect(store.read([key])).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    await expect(store.commit([batch])).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    await store.close();
  });
});

describe('a transaction that IndexedDB aborts', () => {
  it('is STORE_FAILED, writes nothing, and leaves the store usable', async () => {
    const name = nextName();
    const store = await openIndexedDbStore({ name });
    // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to the store it is called on
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...parameters) {
      const request = put.apply(this, parameters);
      if (++puts === 2) this.transaction.abort();
      return request;
    };
    try {
      const writes = [1, 2, 3].map((order) => ({ key: { ...key, order }, value: asciiBytes('x') }));
      await expect(store.commit([{ checks: [], writes }])).rejects.toMatchObject({ code: 'STORE_FAILED' });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(puts).toBeGreaterThanOrEqual(2);
    expect(await store.list({ table: 't', limit: 9 })).toEqual([]);
    expect(await store.commit([batch])).toMatchObject([{ status: 'committed' }]);
    await store.close();
    await remove(name);
  });

  it('asks for strict durability at every commit', async () => {
    const name = nextName();
    const store = await openIndexedDbStore({ name });
    // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to the database it is called on
    const transaction = IDBDatabase.prototype.transaction;
    const asked: unknown[] = [];
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...parameters) {
      asked.push(parameters.slice(1));
      return transaction.apply(this, parameters);
    };
    try {
      await store.commit([batch]);
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    expect(asked).toEqual([['readwrite', { durability: 'strict' }]]);
    await store.close();
    await remove(name);
  });
});
