import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Row } from '../../src/store/store.ts';
import { Dice } from '../../src/testing/dice.ts';
import { CHILD_OPTIONS } from './remote-store.ts';

const KILLS = 50;
const LONGEST_LIFE_MS = 60;

/** Starts a writer and kills it some time after its first confirmation. @returns what it confirmed */
async function killedWriter(path: string, lifeMs: number): Promise<number[]> {
  const child = spawn(process.execPath, [
    ...CHILD_OPTIONS.execArgv,
    join(import.meta.dirname, 'crash-writer.ts'),
    path,
  ]);
  let output = '';
  let errors = '';
  let kill: NodeJS.Timeout | undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    kill ??= setTimeout(() => child.kill('SIGKILL'), lifeMs);
  });
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
  expect([signal, errors]).toEqual(['SIGKILL', '']);
  // The last line may be cut.
  return output.split('\n').slice(0, -1).map(Number);
}

const text = (row: Row | undefined): string => String.fromCharCode(...(row?.value ?? []));

/** Checks that batches 0 to the count are there, whole, and none beyond. @returns the count */
async function inspect(path: string): Promise<number> {
  const store = await openSqliteStore({ path });
  const [row] = await store.read([{ table: 'count', name: '', order: 0 }]);
  const count = Number(text(row));
  const numbers = Array.from({ length: count + 1 }, (_, n) => n);
  const list = await store.list({ table: 'list', name: 'l', limit: count + 10 });
  expect(list.map((entry) => `${entry.key.order}=${text(entry)}`)).toEqual(numbers.map((n) => `${n}=${n}`));
  const small = await store.list({ table: 'small', limit: count + 10 });
  expect(new Set(small.map(text))).toEqual(new Set(numbers.map(String)));
  const large = await store.list({ table: 'large', limit: count + 10 });
  expect(large.map((entry) => entry.key.name).toSorted()).toEqual(
    numbers
      .slice(-100)
      .map((n) => `batch ${n}`)
      .toSorted(),
  );
  for (const { key, value } of large) {
    const expected = Number(key.name.slice('batch '.length)) & 0xff;
    expect(value.length === 10_000 && value.every((byte) => byte === expected)).toBe(true);
  }
  await store.close();
  return count;
}

it(
  `a process killed ${KILLS} times at random moments has lost nothing that was confirmed, and left nothing half done`,
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vinculum-crash-'));
    const dice = new Dice('fifty kills');
    try {
      let last = -1;
      for (let kill = 0; kill < KILLS; kill++) {
        const confirmed = await killedWriter(join(folder, 'store.sqlite'), dice.below(LONGEST_LIFE_MS));
        expect(confirmed.length).toBeGreaterThan(0);
        // Each goes on where the one before it was killed; no number is confirmed twice.
        expect(Math.min(...confirmed)).toBe(last + 1);
        expect(new Set(confirmed).size).toBe(confirmed.length);
        const count = await inspect(join(folder, 'store.sqlite'));
        expect(count).toBeGreaterThanOrEqual(Math.max(...confirmed));
        last = count;
      }
      expect(last).toBeGreaterThan(KILLS);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
