import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiBytes } from '../../src/bytes.ts';
import { VinculumError } from '../../src/errors.ts';
import { groupCommit } from '../../src/store/group-commit.ts';
import { memoryStore, MemoryDisk } from '../../src/store/memory/memory-store.ts';
import type { Key, Store } from '../../src/store/store.ts';
import { transact, type Transaction } from '../../src/store/transaction.ts';

const key = (name: string, order = 0): Key => ({ table: 't', name, order });
const text = (value: Uint8Array | undefined): string | undefined => value && String.fromCharCode(...value);

async function put(store: Store, where: Key, value: string): Promise<void> {
  await store.commit([{ checks: [], writes: [{ key: where, value: asciiBytes(value) }] }]);
}

async function get(store: Store, where: Key): Promise<string | undefined> {
  return text((await store.read([where]))[0]?.value);
}

/** Counts the calls that reach a store. */
function counted(store: Store): Store & { readonly calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    read: (keys) => (calls.push('read'), store.read(keys)),
    list: (range) => (calls.push('list'), store.list(range)),
    commit: (batches) => (calls.push('commit'), store.commit(batches)),
    close: () => store.close(),
  };
}

describe('a transaction', () => {
  it('writes everything at its end, and returns what the work returned', async () => {
    const store = memoryStore();
    const result = await transact(store, async (tx) => {
      tx.put(key('a'), asciiBytes('1'));
      tx.put(key('b'), asciiBytes('2'));
      tx.delete(key('b'));
      expect(await get(store, key('a'))).toBeUndefined();
      return 7;
    });
    expect(result).toBe(7);
    expect([await get(store, key('a')), await get(store, key('b'))]).toEqual(['1', undefined]);
  });

  it('reads what it wrote, and what it read stays the same', async () => {
    const store = memoryStore();
    await put(store, key('a'), 'old');
    await transact(store, async (tx) => {
      expect(text(await tx.get(key('a')))).toBe('old');
      tx.put(key('a'), asciiBytes('new'));
      tx.put(key('b'), asciiBytes('b'));
      expect((await tx.read([key('b'), key('a'), key('c')])).map(text)).toEqual(['b', 'new', undefined]);
      tx.delete(key('a'));
      expect(await tx.get(key('a'))).toBeUndefined();
    });
    expect(await get(store, key('a'))).toBeUndefined();
  });

  it('copies what it is given and what it gives back of it', async () => {
    const store = memoryStore();
    await transact(store, async (tx) => {
      const value = asciiBytes('abc');
      tx.put(key('a'), value);
      value.fill(0);
      (await tx.get(key('a')))!.fill(0);
      (await tx.list({ table: 't', name: 'a', limit: 1 }))[0]!.value.fill(0);
    });
    expect(await get(store, key('a'))).toBe('abc');
  });

  it('writes nothing if the work throws, and the error is that of the work', async () => {
    const store = memoryStore();
    const failure = new Error('no');
    const work = transact(store, async (tx) => {
      tx.put(key('a'), asciiBytes('1'));
      await tx.get(key('b'));
      throw failure;
    });
    await expect(work).rejects.toBe(failure);
    expect(await get(store, key('a'))).toBeUndefined();
  });

  it('is over when it is over', async () => {
    const store = memoryStore();
    let kept: Transaction | undefined;
    await transact(store, async (tx) => void (kept = tx));
    expect(() => kept!.put(key('a'), asciiBytes('1'))).toThrow(VinculumError);
    await expect(kept!.get(key('a'))).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  });

  it('asks the store for a row once, and commits only if there is something to commit', async () => {
    const store = counted(memoryStore());
    await transact(store, async (tx) => {
      await tx.read([key('a'), key('b'), key('a')]);
      await tx.get(key('a'));
    });
    expect(store.calls).toEqual(['read']);
  });

  it('that only read, at two moments, makes sure that they might have been one', async () => {
    const store = memoryStore();
    let runs = 0;
    const seen = await transact(store, async (tx) => {
      runs++;
      const a = text(await tx.get(key('a')));
      if (runs === 1) {
        await put(store, key('a'), 'x');
        await put(store, key('b'), 'x');
      }
      return [a, text(await tx.get(key('b')))];
    });
    expect([runs, seen]).toEqual([2, ['x', 'x']]);
  });
});

describe('a conflict', () => {
  it.each([
    ['a row it read was changed', 'a', 'x'],
    ['a row it found absent was added', 'new', 'x'],
    ['a row it read was deleted', 'a', null],
  ])('makes the work run again: %s', async (_, name, value) => {
    const store = memoryStore();
    await put(store, key('a'), '1');
    const seen: (string | undefined)[] = [];
    await transact(store, async (tx) => {
      seen.push(text(await tx.get(key(name))));
      if (seen.length === 1) {
        await store.commit([
          { checks: [], writes: [{ key: key(name), value: value === null ? null : asciiBytes(value) }] },
        ]);
      }
      tx.put(key('result'), asciiBytes('done'));
    });
    expect(seen).toEqual([name === 'a' ? '1' : undefined, value ?? undefined]);
    expect(await get(store, key('result'))).toBe('done');
  });

  it('of a listed row counts too, and one of another row does not', async () => {
    const store = memoryStore();
    await put(store, key('l', 1), 'a');
    let runs = 0;
    await transact(store, async (tx) => {
      runs++;
      await tx.list({ table: 't', name: 'l', limit: 5 });
      if (runs === 1) await put(store, key('l', 1), 'b');
      if (runs === 2) await put(store, key('other'), 'c');
      tx.put(key('result'), asciiBytes('done'));
    });
    expect(runs).toBe(2);
  });

  it('between a read and a list ends the try at once', async () => {
    const store = memoryStore();
    await put(store, key('l', 1), 'a');
    const trail: string[] = [];
    await transact(store, async (tx) => {
      trail.push(`read ${text(await tx.get(key('l', 1)))}`);
      if (trail.length === 1) await put(store, key('l', 1), 'b');
      const [entry] = await tx.list({ table: 't', name: 'l', limit: 1 });
      trail.push(`list ${text(entry?.value)}`);
    });
    expect(trail).toEqual(['read a', 'read b', 'list b']);
  });

  it('voids an error that came of two moments', async () => {
    const store = memoryStore();
    let runs = 0;
    const result = await transact(store, async (tx) => {
      runs++;
      const a = await tx.get(key('a'));
      if (runs === 1) {
        await put(store, key('a'), 'x');
        await put(store, key('b'), 'x');
      }
      const b = await tx.get(key('b'));
      if ((a === undefined) !== (b === undefined)) throw new Error('one without the other');
      return 'fine';
    });
    expect([result, runs]).toEqual(['fine', 2]);
  });

  it('that never ends is STORE_BUSY, with nothing written', async () => {
    const store = memoryStore();
    let runs = 0;
    const work = transact(store, async (tx) => {
      await tx.get(key('a'));
      await put(store, key('a'), String(++runs));
      tx.put(key('result'), asciiBytes('done'));
    });
    await expect(work).rejects.toMatchObject({ code: 'STORE_BUSY' });
    expect(runs).toBe(60);
    expect(await get(store, key('result'))).toBeUndefined();
  });

  it('starves nobody: slow transactions among many quick ones get through', async () => {
    const store = memoryStore();
    const increment = async (turns: number): Promise<void> => {
      await transact(store, async (tx) => {
        const sum = Number(text(await tx.get(key('sum'))) ?? '0');
        for (let i = 0; i < turns; i++) await Promise.resolve();
        tx.put(key('sum'), asciiBytes(String(sum + 1)));
      });
    };
    const quick = async (): Promise<void> => {
      for (let i = 0; i < 200; i++) await increment(0);
    };
    await Promise.all([quick(), quick(), increment(500), quick(), increment(500)]);
    expect(await get(store, key('sum'))).toBe('602');
  });

  it('between transactions of two stores on one disk, in groups, loses nothing', async () => {
    const disk = new MemoryDisk();
    const stores = [groupCommit(memoryStore(disk)), groupCommit(memoryStore(disk))];
    const increment = (store: Store): Promise<void> =>
      transact(store, async (tx) => {
        const sum = Number(text(await tx.get(key('sum'))) ?? '0');
        tx.put(key('sum'), asciiBytes(String(sum + 1)));
      });
    const worker = async (store: Store): Promise<void> => {
      for (let i = 0; i < 100; i++) await increment(store);
    };
    await Promise.all([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((index) => worker(stores[index % 2]!)));
    expect(await get(stores[0]!, key('sum'))).toBe('1000');
  });
});

describe('lists within a transaction', () => {
  it('are those of a store in which the writes are done', async () => {
    const order = fc.nat({ max: 6 });
    const write = fc.record({ order, value: fc.option(fc.constantFrom('x', 'y')) });
    const range = fc.record({
      from: fc.option(order, { nil: undefined }),
      to: fc.option(order, { nil: undefined }),
      after: fc.option(
        order.map((place) => key('l', place)),
        { nil: undefined },
      ),
      limit: fc.integer({ min: 1, max: 8 }),
      reverse: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(order), fc.array(write), range, async (stored, writes, bounds) => {
        const store = memoryStore();
        for (const place of stored) await put(store, key('l', place), 'old');
        await put(store, key('k', 3), 'other');
        const asked = { table: 't', name: 'l', ...bounds };
        const within = await transact(store, async (tx) => {
          tx.put(key('m', 2), asciiBytes('other'));
          for (const { order: place, value } of writes) {
            if (value === null) tx.delete(key('l', place));
            else tx.put(key('l', place), asciiBytes(value));
          }
          return await tx.list(asked);
        });
        const afterwards = await store.list(asked);
        const shown = (rows: readonly { key: Key; value: Uint8Array }[]): string[] =>
          rows.map((row) => `${row.key.name}/${row.key.order}=${text(row.value)}`);
        expect(shown(within)).toEqual(shown(afterwards));
      }),
    );
  });

  it('of a whole table show changes and deletions of stored rows, and not the rows it adds', async () => {
    const store = memoryStore();
    for (const name of ['a', 'b', 'c', 'd']) await put(store, key(name), 'old');
    const names = await transact(store, async (tx) => {
      tx.delete(key('a'));
      tx.delete(key('c'));
      tx.put(key('b'), asciiBytes('new'));
      tx.put(key('aa'), asciiBytes('added'));
      const page = await tx.list({ table: 't', limit: 1 });
      const rest = await tx.list({ table: 't', limit: 5, after: page[0]!.key });
      return [...page, ...rest].map((row) => `${row.key.name}=${text(row.value)}`);
    });
    expect(names).toEqual(['b=new', 'd=old']);
  });

  it('grow by append, and concurrent appends take different places', async () => {
    const store = memoryStore();
    const append = (name: string): Promise<number> => transact(store, (tx) => tx.append('t', 'l', asciiBytes(name)));
    const orders = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(append));
    expect(orders.toSorted()).toEqual([0, 1, 2, 3, 4]);
    const twice = await transact(store, async (tx) => [
      await tx.append('t', 'l', asciiBytes('f')),
      await tx.append('t', 'l', asciiBytes('g')),
    ]);
    expect(twice).toEqual([5, 6]);
    expect((await store.list({ table: 't', name: 'l', limit: 99 })).map((row) => row.key.order)).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ]);
  });
});
