import { describe, expect, it } from 'vitest';
import { asciiBytes } from '../../src/bytes.ts';
import { memoryStore, MemoryDisk } from '../../src/store/memory/memory-store.ts';
import { decodeProgress, encodeProgress, SCHEMA_ROW } from '../../src/store/schema-row.ts';
import { type Migration, openSchema, type Schema } from '../../src/store/schema.ts';
import type { Key, Store } from '../../src/store/store.ts';
import { transact } from '../../src/store/transaction.ts';
import { faultyStore, type StoreFault, type StoreMoment } from '../../src/testing/faulty-store.ts';

const ROWS = 25;
const key = (order: number): Key => ({ table: 'messages', name: 'l', order });
const text = (value: Uint8Array): string => String.fromCharCode(...value);

/** Changes every row, some at a time. */
function migration(to: number, change: (text: string) => string): Migration {
  return {
    to,
    step: async (tx, cursor) => {
      const entries = await tx.list({ table: 'messages', name: 'l', after: cursor, limit: 4 });
      for (const entry of entries) tx.put(entry.key, asciiBytes(change(text(entry.value))));
      return entries.length < 4 ? undefined : entries.at(-1)!.key;
    },
  };
}

const FIRST: Schema = { version: 1, migrations: [] };
const SECOND: Schema = { version: 2, migrations: [migration(2, (old) => `${old}+2`)] };
const THIRD: Schema = { version: 3, migrations: [migration(3, (old) => `${old}+3`), ...SECOND.migrations] };

async function filled(): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  const store = await openSchema(memoryStore(disk), FIRST);
  const writes = Array.from({ length: ROWS }, (_, order) => ({ key: key(order), value: asciiBytes(`row ${order}`) }));
  await store.commit([{ checks: [], writes }]);
  return disk;
}

async function texts(store: Store): Promise<string[]> {
  return (await store.list({ table: 'messages', name: 'l', limit: 99 })).map((row) => text(row.value));
}

const expected = (suffix: string): string[] => Array.from({ length: ROWS }, (_, order) => `row ${order}${suffix}`);

describe('a schema', () => {
  it('of a new store is the one of the program, without migrations', async () => {
    const disk = new MemoryDisk();
    const failing: Migration = { to: 2, step: () => Promise.reject(new Error('not needed')) };
    await openSchema(memoryStore(disk), { version: 2, migrations: [failing] });
    expect(decodeProgress(disk.get(SCHEMA_ROW)!.value)).toEqual({ version: 2 });
  });

  it('is brought from version 1 to 3 in two migrations of many steps each', async () => {
    const store = await openSchema(memoryStore(await filled()), THIRD);
    expect(await texts(store)).toEqual(expected('+2+3'));
  });

  it('is left alone when it is the right one', async () => {
    const disk = await filled();
    const before = disk.get(SCHEMA_ROW);
    await openSchema(memoryStore(disk), FIRST);
    expect(disk.get(SCHEMA_ROW)).toEqual(before);
  });

  it('of a newer program is STORE_NEWER, with both versions, and is left alone', async () => {
    const disk = await filled();
    await openSchema(memoryStore(disk), THIRD);
    const error = await openSchema(memoryStore(disk), SECOND).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'STORE_NEWER', details: { found: 3, ours: 2 } });
    expect(await texts(memoryStore(disk))).toEqual(expected('+2+3'));
  });

  it.each([
    ['no migration for a version', { version: 3, migrations: SECOND.migrations }],
    ['two for one', { version: 2, migrations: [...SECOND.migrations, ...SECOND.migrations] }],
    ['version 0', { version: 0, migrations: [] }],
    ['half a version', { version: 1.5, migrations: [] }],
  ])('with %s is refused before anything is changed', async (_, schema) => {
    const disk = await filled();
    await expect(openSchema(memoryStore(disk), schema)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(await texts(memoryStore(disk))).toEqual(expected(''));
  });

  it('that is damaged is INVALID_RECORD', async () => {
    for (const damage of [new Uint8Array(3), asciiBytes('12345678{"table":1}'), asciiBytes('12345678not JSON')]) {
      const store = memoryStore();
      await store.commit([{ checks: [], writes: [{ key: SCHEMA_ROW, value: damage }] }]);
      await expect(openSchema(store, FIRST)).rejects.toMatchObject({ code: 'INVALID_RECORD' });
    }
  });

  it('is written as version and cursor', () => {
    expect(encodeProgress({ version: 2 ** 40 + 5 })).toEqual(new Uint8Array([0, 0, 1, 0, 0, 0, 0, 5]));
    const cursor = { table: 't', name: '__proto__', order: 3 };
    expect(decodeProgress(encodeProgress({ version: 2 ** 40 + 5, cursor }))).toEqual({ version: 2 ** 40 + 5, cursor });
  });
});

describe('a crash in the middle of a migration', () => {
  /** Runs a migration that dies or fails at one moment. @returns whether it got that far */
  async function interrupted(
    disk: MemoryDisk,
    call: number,
    fault: [StoreFault, StoreMoment['moment']],
  ): Promise<boolean> {
    let isReached = false;
    const store = faultyStore(memoryStore(disk), (moment) => {
      if (moment.call !== call || moment.moment !== fault[1]) return undefined;
      isReached = true;
      return fault[0];
    });
    const turns = new Promise((resolve) => setTimeout(resolve, 5));
    await Promise.race([openSchema(store, THIRD).catch(() => undefined), turns]);
    return isReached;
  }

  it.each([
    ['kill', 'before'],
    ['kill', 'after'],
    ['fail', 'before'],
    ['fail', 'after'],
  ] as const)('at any call (%s %s it): no row is migrated twice or left out', async (...fault) => {
    let call = 0;
    for (let isReached = true; isReached; call++) {
      const disk = await filled();
      isReached = await interrupted(disk, call, fault);
      const store = await openSchema(memoryStore(disk), THIRD);
      expect(await texts(store)).toEqual(expected('+2+3'));
    }
    expect(call).toBeGreaterThan(30);
  });

  it('once begun, an older program no longer opens the store', async () => {
    const disk = await filled();
    await interrupted(disk, 6, ['kill', 'before']);
    await expect(openSchema(memoryStore(disk), FIRST)).rejects.toMatchObject({ code: 'STORE_NEWER' });
    const store = await openSchema(memoryStore(disk), SECOND);
    expect(await texts(store)).toEqual(expected('+2'));
  });

  it('an error of a step comes through, and the steps before it stay', async () => {
    const disk = await filled();
    let steps = 0;
    const failure = new Error('no');
    const [good] = SECOND.migrations;
    const step: Migration['step'] = (tx, cursor) => (++steps === 3 ? Promise.reject(failure) : good!.step(tx, cursor));
    await expect(openSchema(memoryStore(disk), { version: 2, migrations: [{ to: 2, step }] })).rejects.toBe(failure);
    expect((await texts(memoryStore(disk))).filter((row) => row.endsWith('+2'))).toHaveLength(8);
    expect(await texts(await openSchema(memoryStore(disk), SECOND))).toEqual(expected('+2'));
  });
});

describe('several programs on one store', () => {
  it('migrate it together, each row once', async () => {
    const disk = await filled();
    const stores = await Promise.all([1, 2, 3].map(() => openSchema(memoryStore(disk), THIRD)));
    for (const store of stores) expect(await texts(store)).toEqual(expected('+2+3'));
  });

  it('the older one can read but no longer write, from the first step on', async () => {
    const disk = await filled();
    const old = await openSchema(memoryStore(disk), FIRST);
    const batch = { checks: [], writes: [{ key: key(0), value: asciiBytes('old format') }] };
    await old.commit([batch]);
    await openSchema(memoryStore(disk), SECOND);
    await expect(old.commit([batch])).rejects.toMatchObject({ code: 'STORE_NEWER' });
    const change = transact(old, async (tx) => tx.put(key(0), asciiBytes('old format')));
    await expect(change).rejects.toMatchObject({ code: 'STORE_NEWER' });
    expect((await texts(old))[0]).toBe('old format+2');
  });

  it('an ordinary conflict stays one', async () => {
    const store = await openSchema(memoryStore(await filled()), FIRST);
    const outcomes = await store.commit([
      { checks: [{ key: key(0), version: null }], writes: [] },
      { checks: [], writes: [{ key: key(1), value: null }] },
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['conflict', 'committed']);
  });
});
