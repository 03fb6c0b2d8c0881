/** Several agents with event loops of their own on one database, as tabs are. */
import { describe, expect, it } from 'vitest';
import { openIndexedDbStore, webLocks } from '../../src/store/indexeddb/indexeddb-store.ts';
import { increment, sumOf } from './increment.ts';
import type { Task } from './tab-worker.ts';

const TIMES = 250;

/** Another tab. @returns what it said, once it has said so much */
function startTab(task: Task): { said: (message: string) => Promise<void>; close: () => void } {
  const worker = new Worker(new URL('./tab-worker.ts', import.meta.url), { type: 'module' });
  const messages: string[] = [];
  let wake = (): void => undefined;
  worker.onmessage = ({ data }: MessageEvent<string>) => {
    messages.push(data);
    wake();
  };
  worker.postMessage(task);
  const said = async (message: string): Promise<void> => {
    while (!messages.includes(message)) {
      const wrong = messages.find((text) => text !== 'open' && text !== 'done');
      if (wrong !== undefined) throw new Error(wrong);
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return { said, close: () => worker.terminate() };
}

describe('tabs', () => {
  it(`that count at the same time lose nothing: 3 times ${TIMES} increments`, async () => {
    const name = `vinculum-tabs-${crypto.randomUUID()}`;
    const store = await openIndexedDbStore({ name });
    const tabs = [startTab({ name, times: TIMES }), startTab({ name, times: TIMES })];
    await Promise.all(tabs.map((tab) => tab.said('open')));
    await increment(store, TIMES);
    await Promise.all(tabs.map((tab) => tab.said('done')));
    expect(await sumOf(store)).toBe(3 * TIMES);
    await store.close();
    for (const tab of tabs) tab.close();
    indexedDB.deleteDatabase(name);
  });

  it('that are killed in the middle leave a store that goes on, and no lost count', async () => {
    const name = `vinculum-tabs-${crypto.randomUUID()}`;
    const store = await openIndexedDbStore({ name });
    let before = 0;
    for (let round = 0; round < 5; round++) {
      const tab = startTab({ name, times: 1_000_000 });
      await tab.said('open');
      await increment(store, 20);
      tab.close();
      const sum = await sumOf(store);
      expect(sum).toBeGreaterThanOrEqual(before + 20);
      before = sum;
    }
    await store.close();
    indexedDB.deleteDatabase(name);
  });

  it('share locks', async () => {
    const [one, two] = [webLocks('shared/'), webLocks('shared/')];
    const trail: string[] = [];
    await Promise.all([
      one.run('a', async () => {
        await new Promise((resolve) => setTimeout(resolve));
        trail.push('one');
      }),
      two.run('a', async () => void trail.push('two')),
    ]);
    expect(trail).toEqual(['one', 'two']);
  });
});
