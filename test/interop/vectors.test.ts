/** The vectors that need no more than libsignal's names pass on libsignal: so what we publish is true. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runVectors } from '../../scripts/vectors/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'vinculum-vectors-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('vectors, on libsignal-client', () => {
  it.each(['vinculum', 'a second seed', 'a third seed'])('of the seed "%s" pass', async (seed) => {
    const lines: string[] = [];
    const output = { out: (text: string) => void lines.push(text), err: (text: string) => void lines.push(text) };
    await runVectors(['generate', folder, '--seed', seed], output);
    lines.length = 0;
    const code = await runVectors(['verify', folder, '--peer', '@signalapp/libsignal-client'], output);
    expect(lines.filter((line) => !/ passed(, \d+ skipped)?, 0 failed$/.test(line))).toEqual([]);
    expect(lines).toHaveLength(6);
    expect(lines.join()).toMatch(/sealed-sender +30 passed, 0 failed/);
    expect(code).toBe(0);
  });
});
