import { gcmsiv } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { asciiBytes, concatBytes, EMPTY_BYTES } from '../../src/bytes.ts';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import { memoryStore, MemoryDisk } from '../../src/store/memory/memory-store.ts';
import { SEAL_ROW } from '../../src/store/seal-keys.ts';
import { paddedSize, RowSeal } from '../../src/store/sealed-row.ts';
import { changeSealKey, copyTables, sealStore } from '../../src/store/sealed-store.ts';
import type { Key, Row, Store } from '../../src/store/store.ts';
import { seededRandom } from '../../src/testing/seeded-random.ts';

const hook = (byte: number) => async (): Promise<Uint8Array> => new Uint8Array(32).fill(byte);
const key = (name: string, order = 0): Key => ({ table: 'sessions', name, order });

async function put(store: Store, where: Key, value: Uint8Array): Promise<void> {
  await store.commit([{ checks: [], writes: [{ key: where, value }] }]);
}

async function stored(disk: MemoryDisk): Promise<readonly Row[]> {
  return await memoryStore(disk).list({ table: 'sessions', limit: 99 });
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

describe('a sealed store', () => {
  it('shows neither names nor values to whoever has the disk', async () => {
    const disk = new MemoryDisk();
    const store = await sealStore(memoryStore(disk), { key: hook(1) });
    await put(store, key('ada@instagram.example'), asciiBytes('the plaintext of a message'));
    const [row] = await stored(disk);
    const everything = `${row!.key.name} ${String.fromCharCode(...row!.value)}`;
    expect(everything).not.toMatch(/ada|instagram|plaintext|message/);
    expect(row!.key).toMatchObject({ table: 'sessions', order: 0 });
    expect(row!.key.name).toMatch(/^[0-9a-f]{32}$/);
  });

  it('hides a name differently in each table and under each key, and always in the same way', async () => {
    const names = new Set<string>();
    for (const [byte, table] of [
      [1, 'sessions'],
      [1, 'outbox'],
      [2, 'sessions'],
      [1, 'sessions'],
    ] as const) {
      const keys = { values: EMPTY_BYTES, names: new Uint8Array(32).fill(byte) };
      names.add(new RowSeal(keys, defaultEngine()).hideName(table, 'ada'));
    }
    expect(names.size).toBe(3);
  });

  it('writes a row in this format, put together here from other code', () => {
    const keys = { values: new Uint8Array(32).fill(1), names: new Uint8Array(32).fill(2) };
    const seal = new RowSeal(keys, { ...defaultEngine(), random: seededRandom('sealed row') });
    const hidden = seal.hideKey(key('ada', 7));
    const mac = hmac(sha256, keys.names, concatBytes(new Uint8Array([0, 0, 0, 8]), asciiBytes('sessionsada')));
    expect(hidden).toEqual({ table: 'sessions', name: hexOf(mac.subarray(0, 16)), order: 7 });

    const nonce = seededRandom('sealed row').bytes(12);
    const binding = `Vinculum row 1\0\0\0\x08sessions${hidden.name}\0\0\0\0\0\0\0\x07`;
    const content = '\0\0\0\x03ada\0\0\0\x05value'.padEnd(64, '\0');
    const sealed = gcmsiv(keys.values, nonce, asciiBytes(binding)).encrypt(asciiBytes(content));
    expect(hexOf(seal.seal(hidden, 'ada', asciiBytes('value')))).toBe(hexOf(concatBytes(nonce, sealed)));
  });

  it('seals equal values differently', async () => {
    const disk = new MemoryDisk();
    const store = await sealStore(memoryStore(disk), { key: hook(1) });
    await put(store, key('a', 1), asciiBytes('same'));
    const [first] = await stored(disk);
    await put(store, key('a', 1), asciiBytes('same'));
    const [second] = await stored(disk);
    expect(second!.value).not.toEqual(first!.value);
  });

  it.each([
    [0, 64],
    [64, 64],
    [65, 72],
    [128, 128],
    [129, 144],
    [1000, 1024],
    [1025, 1152],
    [5500, 5632],
  ])('pads a content of %i bytes to %i', (size, padded) => {
    expect(paddedSize(size)).toBe(padded);
  });

  it('does not tell sizes apart within a step', async () => {
    const disk = new MemoryDisk();
    const store = await sealStore(memoryStore(disk), { key: hook(1) });
    for (const [order, size] of [0, 1, 30, 50].entries()) await put(store, key('ada', order), new Uint8Array(size));
    expect(new Set((await stored(disk)).map((row) => row.value.length)).size).toBe(1);
  });
});

describe('damage', () => {
  const cases: [string, (rows: readonly Row[]) => { key: Key; value: Uint8Array }][] = [
    [
      'a flipped bit of the nonce',
      ([row]) => ({ key: row!.key, value: row!.value.map((byte, i) => (i === 0 ? byte ^ 1 : byte)) }),
    ],
    [
      'a flipped bit of the tag',
      ([row]) => ({
        key: row!.key,
        value: row!.value.map((byte, i) => (i === row!.value.length - 1 ? byte ^ 128 : byte)),
      }),
    ],
    ['a row cut short', ([row]) => ({ key: row!.key, value: row!.value.subarray(0, 40) })],
    ['an empty row', ([row]) => ({ key: row!.key, value: EMPTY_BYTES })],
    ['a row moved to another order', ([row, other]) => ({ key: other!.key, value: row!.value })],
    [
      'a row moved to another name',
      (rows) => ({ key: rows[0]!.key, value: rows.find((row) => row.key.name !== rows[0]!.key.name)!.value }),
    ],
  ];
  it.each(cases)('%s is INVALID_RECORD, and other rows can be read', async (_, damage) => {
    const disk = new MemoryDisk();
    const store = await sealStore(memoryStore(disk), { key: hook(1) });
    for (const where of [key('a'), key('a', 1), key('b')]) await put(store, where, asciiBytes(where.name));
    const rows = await stored(disk);
    const { key: hidden, value } = damage(rows);
    await put(memoryStore(disk), hidden, value);
    await expect(store.list({ table: 'sessions', limit: 9 })).rejects.toMatchObject({ code: 'INVALID_RECORD' });
    const readable = await Promise.allSettled([key('a'), key('a', 1), key('b')].map((where) => store.read([where])));
    expect(readable.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  });

  it('a row of another table under the same hidden name is INVALID_RECORD', async () => {
    const disk = new MemoryDisk();
    const store = await sealStore(memoryStore(disk), { key: hook(1) });
    await put(store, key('a'), asciiBytes('a'));
    const [row] = await stored(disk);
    await put(memoryStore(disk), { ...row!.key, table: 'other' }, row!.value);
    await expect(store.list({ table: 'other', limit: 9 })).rejects.toMatchObject({ code: 'INVALID_RECORD' });
  });
});

describe('the key of a sealed store', () => {
  it('another key is STORE_SEALED, and changes nothing', async () => {
    const disk = new MemoryDisk();
    await sealStore(memoryStore(disk), { key: hook(1) });
    const before = disk.get(SEAL_ROW);
    await expect(sealStore(memoryStore(disk), { key: hook(2) })).rejects.toMatchObject({ code: 'STORE_SEALED' });
    expect(disk.get(SEAL_ROW)).toEqual(before);
    await sealStore(memoryStore(disk), { key: hook(1) });
  });

  it.each([EMPTY_BYTES, asciiBytes('short')])('a damaged seal is STORE_SEALED', async (value) => {
    const disk = new MemoryDisk();
    await put(memoryStore(disk), SEAL_ROW, value);
    await expect(sealStore(memoryStore(disk), { key: hook(1) })).rejects.toMatchObject({ code: 'STORE_SEALED' });
  });

  it('must be 32 bytes long', async () => {
    for (const size of [0, 16, 31, 33]) {
      const sealing = sealStore(memoryStore(), { key: async () => new Uint8Array(size) });
      await expect(sealing).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
    }
  });

  it('is asked for once, and is not changed', async () => {
    let asked = 0;
    const given = new Uint8Array(32).fill(9);
    const store = await sealStore(memoryStore(), { key: async () => (asked++, given) });
    await put(store, key('a'), asciiBytes('a'));
    await store.read([key('a')]);
    expect(asked).toBe(1);
    expect(given).toEqual(new Uint8Array(32).fill(9));
  });

  it('opened for the first time by several at once, all have the same keys', async () => {
    const disk = new MemoryDisk();
    const stores = await Promise.all([1, 2, 3, 4].map(() => sealStore(memoryStore(disk), { key: hook(1) })));
    for (const [order, store] of stores.entries()) await put(store, key('a', order), asciiBytes('a'));
    for (const store of stores) expect(await store.list({ table: 'sessions', name: 'a', limit: 9 })).toHaveLength(4);
  });

  it('can be changed: the old one no longer opens, the rows stay, and who has it open goes on', async () => {
    const disk = new MemoryDisk();
    const open = await sealStore(memoryStore(disk), { key: hook(1) });
    await put(open, key('a'), asciiBytes('a'));
    const rows = await stored(disk);
    await changeSealKey(memoryStore(disk), { from: hook(1), to: hook(2) });
    await expect(sealStore(memoryStore(disk), { key: hook(1) })).rejects.toMatchObject({ code: 'STORE_SEALED' });
    const reopened = await sealStore(memoryStore(disk), { key: hook(2) });
    expect((await reopened.read([key('a')]))[0]?.value).toEqual(asciiBytes('a'));
    expect((await open.read([key('a')]))[0]?.value).toEqual(asciiBytes('a'));
    expect(await stored(disk)).toEqual(rows);
  });

  it('cannot be changed by whoever does not have it, or where there is none', async () => {
    const disk = new MemoryDisk();
    const change = { from: hook(2), to: hook(3) };
    await expect(changeSealKey(memoryStore(disk), change)).rejects.toMatchObject({ code: 'STORE_SEALED' });
    await sealStore(memoryStore(disk), { key: hook(1) });
    await expect(changeSealKey(memoryStore(disk), change)).rejects.toMatchObject({ code: 'STORE_SEALED' });
    await sealStore(memoryStore(disk), { key: hook(1) });
  });
});

describe('copying tables', () => {
  it('brings all rows under new keys', async () => {
    const source = await sealStore(memoryStore(), { key: hook(1) });
    const disk = new MemoryDisk();
    const target = await sealStore(memoryStore(disk), { key: hook(2) });
    for (let i = 0; i < 250; i++) await put(source, key(`name ${i % 7}`, i), asciiBytes(String(i)));
    await put(source, { table: 'outbox', name: '', order: 0 }, asciiBytes('x'));
    await put(source, { table: 'cache', name: '', order: 0 }, asciiBytes('x'));
    await copyTables(source, target, ['sessions', 'outbox']);
    const texts = async (store: Store): Promise<string[]> =>
      (await store.list({ table: 'sessions', limit: 999 }))
        .map((row) => `${row.key.name}/${row.key.order}=${hexOf(row.value)}`)
        .toSorted();
    expect(await texts(target)).toEqual(await texts(source));
    expect(await target.list({ table: 'outbox', limit: 9 })).toHaveLength(1);
    expect(await target.list({ table: 'cache', limit: 9 })).toHaveLength(0);
  });

  it('refuses a target that has rows there', async () => {
    const [source, target] = [memoryStore(), memoryStore()];
    await put(target, key('a'), asciiBytes('a'));
    await expect(copyTables(source, target, ['sessions'])).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  });
});
