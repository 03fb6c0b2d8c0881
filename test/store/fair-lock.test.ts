import { describe, expect, it } from 'vitest';
import { FairLock } from '../../src/store/fair-lock.ts';
import { webLocks } from '../../src/store/indexeddb/web-locks.ts';
import type { Locks } from '../../src/store/locks.ts';

const hasWebLocks = 'locks' in globalThis.navigator;
const subjects: [string, () => Locks][] = [['in one process', () => new FairLock()]];
let prefixes = 0;
if (hasWebLocks) subjects.push(['between tabs', () => webLocks(`test-${prefixes++}/`)]);

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe.each(subjects)('locks %s', (_, make) => {
  it('let one in at a time, first come first served', async () => {
    const locks = make();
    const trail: string[] = [];
    const work = (name: string) =>
      locks.run('a', async () => {
        trail.push(`+${name}`);
        await turn();
        trail.push(`-${name}`);
        return name;
      });
    expect(await Promise.all(['1', '2', '3'].map(work))).toEqual(['1', '2', '3']);
    expect(trail).toEqual(['+1', '-1', '+2', '-2', '+3', '-3']);
  });

  it('of two names do not wait for each other', async () => {
    const locks = make();
    let letGo = (): void => undefined;
    const first = locks.run('a', () => new Promise<void>((resolve) => (letGo = resolve)));
    expect(await locks.run('__proto__', async () => 'done')).toBe('done');
    await turn();
    letGo();
    await first;
  });

  it('are let go of when the work fails, and the error comes through', async () => {
    const locks = make();
    const failure = new Error('no');
    const failing = locks.run('a', () => Promise.reject(failure));
    const next = locks.run('a', async () => 'next');
    await expect(failing).rejects.toBe(failure);
    expect(await next).toBe('next');
  });

  it('refuse an owner that would wait for itself, and let it have another name', async () => {
    const locks = make();
    const owner = {};
    const outer = locks.run(
      'a',
      async () => {
        await expect(locks.run('a', async () => 'never', owner)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
        return await locks.run('b', async () => 'inner', owner);
      },
      owner,
    );
    expect(await outer).toBe('inner');
    expect(await locks.run('a', async () => 'again', owner)).toBe('again');
  });
});

describe('the fair lock', () => {
  it('keeps nothing of names that nobody holds', async () => {
    const lock = new FairLock();
    const runs = Array.from({ length: 1000 }, (_, index) => lock.run(`name ${index % 100}`, turn));
    expect(lock.size).toBe(100);
    await Promise.all(runs);
    expect(lock.size).toBe(0);
  });

  it('does the work at once if nobody holds the name, as far as it goes', async () => {
    const lock = new FairLock();
    const trail: string[] = [];
    const first = lock.run('a', async () => void trail.push('work'));
    const second = lock.run('a', async () => void trail.push('second'));
    await Promise.all([first, second]);
    expect(trail).toEqual(['work', 'second']);
  });

  it('nobody starves: late comers do not overtake', async () => {
    const lock = new FairLock();
    const trail: number[] = [];
    let started = 0;
    const come = async (): Promise<void> => {
      const id = started++;
      await lock.run('a', async () => {
        trail.push(id);
        await turn();
      });
      if (started < 30) await come();
    };
    await Promise.all([come(), come(), come()]);
    expect(trail).toEqual([...trail.keys()]);
  });
});
