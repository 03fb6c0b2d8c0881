/** The adapter of docs/store.md, carried out: it passes the suite, and it is as short as the guide says. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { describeStore } from '../../src/testing/store-suite.ts';

interface TextPlace {
  load(): Promise<string | undefined>;
  save(text: string): Promise<void>;
}

const project = resolve(import.meta.dirname, '../..');
const guide = readFileSync(join(project, 'docs/store.md'), 'utf8');
const code = [...guide.matchAll(/^```ts\n([^]*?)^```/gm)]
  .map(([, block]) => block!)
  .find((block) => block.includes('export async function openTextStore'))!;

/** Inside the project, so that its sources are found; `vinculum/store` is not built yet where tests run. */
const folder = mkdtempSync(join(project, 'node_modules/.store-guide-'));
const file = join(folder, 'text-store.ts');
writeFileSync(file, code.replace("'vinculum/store'", "'../../src/store/index.ts'"));
const { openTextStore } = (await import(/* @vite-ignore */ file)) as {
  openTextStore: (place: TextPlace) => Promise<Store>;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStore(
  { describe, it },
  {
    name: 'text, of the guide',
    isShared: false,
    create: async () => {
      let text: string | undefined;
      const place: TextPlace = { load: async () => text, save: async (next) => void (text = next) };
      return { open: () => openTextStore(place), dispose: async () => undefined };
    },
  },
);

describe('the adapter of the guide', () => {
  it('takes less than 60 lines', () => {
    expect(code.split('\n').filter((line) => line.trim() !== '').length).toBeLessThan(60);
  });

  it('shows no write that could not be saved', async () => {
    let isBroken = false;
    const store = await openTextStore({
      load: async () => undefined,
      save: async () => {
        if (isBroken) throw new Error('disk full');
      },
    });
    const key = { table: 't', name: '', order: 0 };
    const batch = { checks: [], writes: [{ key, value: new Uint8Array(1) }] };
    isBroken = true;
    await expect(store.commit([batch])).rejects.toMatchObject({ code: 'STORE_FAILED' });
    expect(await store.read([key])).toEqual([undefined]);
    isBroken = false;
    expect(await store.commit([batch])).toMatchObject([{ status: 'committed' }]);
  });
});
