import { describe, expect, it } from 'vitest';
import { asciiBytes } from '../../src/bytes.ts';
import { groupCommit } from '../../src/store/group-commit.ts';
import { memoryStore } from '../../src/store/memory/memory-store.ts';
import type { Batch, Store } from '../../src/store/store.ts';

const batch = (name: string, size = 1): Batch => ({
  checks: [],
  writes: [{ key: { table: 't', name, order: 0 }, value: new Uint8Array(size) }],
});

/** A store whose commits wait until the test lets them go; each may be made to fail. */
function held(): { store: Store; groups: string[][]; next: (error?: Error) => Promise<void> } {
  const memory = memoryStore();
  const groups: string[][] = [];
  const gates: ((error?: Error) => void)[] = [];
  const store: Store = {
    ...memory,
    commit: async (batches) => {
      groups.push(batches.map(({ writes }) => writes[0]?.key.name ?? ''));
      const error = await new Promise<Error | undefined>((resolve) => gates.push(resolve));
      if (error !== undefined) throw error;
      return await memory.commit(batches);
    },
  };
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const next = async (error?: Error): Promise<void> => {
    gates.shift()!(error);
    await turn();
  };
  return { store, groups, next };
}

describe('group commit', () => {
  it('sends the first at once and the others together, in order', async () => {
    const { store, groups, next } = held();
    const group = groupCommit(store);
    const commits = ['a', 'b', 'c'].map((name) => group.commit([batch(name)]));
    commits.push(group.commit([batch('d'), batch('e')]));
    await next();
    commits.push(group.commit([batch('f')]));
    await next();
    await next();
    expect(groups).toEqual([['a'], ['b', 'c', 'd', 'e'], ['f']]);
    expect((await Promise.all(commits)).map((outcomes) => outcomes.length)).toEqual([1, 1, 1, 2, 1]);
    expect(group.counts).toEqual({ calls: 5, transactions: 3 });
  });

  it('gives each its own outcome', async () => {
    const group = groupCommit(memoryStore());
    const insert = (name: string): Batch => ({
      ...batch(name),
      checks: [{ key: { table: 't', name, order: 0 }, version: null }],
    });
    const outcomes = await Promise.all(['a', 'b', 'a', 'c', 'b'].map((name) => group.commit([insert(name)])));
    expect(outcomes.map(([outcome]) => outcome?.status)).toEqual([
      'committed',
      'committed',
      'conflict',
      'committed',
      'conflict',
    ]);
  });

  it('a failure rejects those that went together, and nothing else', async () => {
    const { store, groups, next } = held();
    const group = groupCommit(store);
    const settled = Promise.allSettled(['a', 'b', 'c'].map((name) => group.commit([batch(name)])));
    await next();
    const later = group.commit([batch('d')]);
    await next(new Error('disk full'));
    await next();
    expect((await settled).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await later).toMatchObject([{ status: 'committed' }]);
    expect(groups).toEqual([['a'], ['b', 'c'], ['d']]);
  });

  it('a wrong batch is refused alone', async () => {
    const group = groupCommit(memoryStore());
    const wrong: Batch = {
      checks: [],
      writes: [{ key: { table: 't', name: 'x', order: -1 }, value: asciiBytes('x') }],
    };
    const settled = await Promise.allSettled(
      [[batch('a')], [wrong], [batch('b')]].map((batches) => group.commit(batches)),
    );
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('a group holds at most 256 batches and 4 MiB, but one that is larger goes alone', async () => {
    const { store, groups, next } = held();
    const group = groupCommit(store);
    const MEBIBYTE = 1024 * 1024;
    const commits = [group.commit([batch('first')])];
    for (let i = 0; i < 300; i++) commits.push(group.commit([batch('small')]));
    commits.push(group.commit([batch('large', 5 * MEBIBYTE)]));
    for (let i = 0; i < 5; i++) commits.push(group.commit([batch('mebibyte', MEBIBYTE)]));
    for (let i = 0; i < 6; i++) await next();
    expect(groups.map((names) => names.length)).toEqual([1, 256, 44, 1, 4, 1]);
    await Promise.all(commits);
  });

  it('closing waits for what is waiting', async () => {
    const { store, groups, next } = held();
    const group = groupCommit(store);
    const commits = [group.commit([batch('a')]), group.commit([batch('b')])];
    const closing = group.close();
    await expect(group.commit([batch('c')])).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    await next();
    await next();
    await closing;
    await Promise.all(commits);
    expect(groups).toEqual([['a'], ['b']]);
  });

  it('more than 65,536 waiting commits are refused', async () => {
    const { store, next } = held();
    const group = groupCommit(store);
    const empty: Batch = { checks: [], writes: [] };
    const commits = [group.commit([empty])];
    for (let i = 0; i < 65_536; i++) commits.push(group.commit([empty]));
    await expect(group.commit([empty])).rejects.toMatchObject({ code: 'STORE_BUSY' });
    for (let i = 0; i < 257; i++) await next();
    await Promise.all(commits);
  });
});
