import { describe, expect, it } from 'vitest';
import { asciiBytes } from '../../src/bytes.ts';
import { memoryStore, MemoryDisk } from '../../src/store/memory/memory-store.ts';
import { faultyStore } from '../../src/testing/faulty-store.ts';

const key = { table: 't', name: 'a', order: 0 };
const batch = { checks: [], writes: [{ key, value: asciiBytes('a') }] };
const isPending = async (promise: Promise<unknown>): Promise<boolean> =>
  await Promise.race([promise.then(() => false), new Promise<boolean>((resolve) => setTimeout(() => resolve(true)))]);

describe('a faulty store', () => {
  it('counts calls and asks before and after each', async () => {
    const asked: string[] = [];
    const store = faultyStore(memoryStore(), ({ operation, call, moment }) => {
      asked.push(`${call} ${moment} ${operation}`);
      return undefined;
    });
    await store.commit([batch]);
    expect((await store.read([key]))[0]?.value).toEqual(asciiBytes('a'));
    await store.list({ table: 't', limit: 1 });
    expect(asked).toEqual([
      '0 before commit',
      '0 after commit',
      '1 before read',
      '1 after read',
      '2 before list',
      '2 after list',
    ]);
    await store.close();
    await expect(store.read([key])).rejects.toMatchObject({ code: 'STORE_CLOSED' });
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('fails %s a commit, and works again', async (when, rows) => {
    const store = faultyStore(memoryStore(), ({ call, moment }) =>
      call === 0 && moment === when ? 'fail' : undefined,
    );
    await expect(store.commit([batch])).rejects.toMatchObject({ code: 'STORE_FAILED' });
    expect(await store.list({ table: 't', limit: 9 })).toHaveLength(rows);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('dies %s a commit, and nothing ends any more; what is on the disk stays', async (when, rows) => {
    const disk = new MemoryDisk();
    const store = faultyStore(memoryStore(disk), ({ moment }) => (moment === when ? 'kill' : undefined));
    expect(await isPending(store.commit([batch]))).toBe(true);
    expect(await isPending(store.read([key]))).toBe(true);
    expect(await isPending(store.close())).toBe(true);
    expect(await memoryStore(disk).list({ table: 't', limit: 9 })).toHaveLength(rows);
  });
});
