import { describe, expect, it } from 'vitest';
import { groupCommit } from '../../src/store/group-commit.ts';
import { memoryStore, MemoryDisk } from '../../src/store/memory/memory-store.ts';
import { OrderedRows } from '../../src/store/memory/ordered-rows.ts';
import { openSchema } from '../../src/store/schema.ts';
import { describeStore } from '../../src/testing/store-suite.ts';
import { sealed, wrapped } from './subjects.ts';

const memory = {
  name: 'memory',
  isShared: true,
  create: async () => {
    const disk = new MemoryDisk();
    return { open: async () => memoryStore(disk), dispose: async () => undefined };
  },
};

describeStore({ describe, it }, memory);
describeStore({ describe, it }, sealed(memory));
describeStore({ describe, it }, wrapped(memory, 'in groups', groupCommit));
describeStore({ describe, it }, wrapped(sealed(memory), 'in groups', groupCommit));
describeStore(
  { describe, it },
  wrapped(memory, 'with a schema', (store) => openSchema(store, { version: 1, migrations: [] })),
);

describe('memory store', () => {
  it('without a disk of its own begins empty', async () => {
    const store = memoryStore();
    await store.commit([
      { checks: [], writes: [{ key: { table: 't', name: '', order: 0 }, value: new Uint8Array(1) }] },
    ]);
    expect(await store.list({ table: 't', limit: 1 })).toHaveLength(1);
    expect(await memoryStore().list({ table: 't', limit: 1 })).toHaveLength(0);
  });
});

describe('ordered rows', () => {
  it('stay ordered, whatever is set and deleted', () => {
    const rows = new OrderedRows();
    const value = { value: new Uint8Array(0), version: '1' };
    for (const order of [5, 1, 3, 1, 9, 0]) rows.set(order, value);
    rows.delete(3);
    rows.delete(4);
    expect(rows.size).toBe(4);
    expect(rows.between(0, 100, { limit: 10, reverse: false })).toEqual([0, 1, 5, 9]);
    expect(rows.between(1, 8, { limit: 1, reverse: true })).toEqual([5]);
    expect(rows.between(6, 2, { limit: 9, reverse: true })).toEqual([]);
  });
});
