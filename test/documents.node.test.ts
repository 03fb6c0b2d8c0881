import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as limits from '../src/protocol/session/limits.ts';

const project = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');

describe('docs/errors.md', () => {
  const declared = [...read('src/errors.ts').matchAll(/^ {2}\| '([A-Z_]+)'/gm)].map(([, code]) => code!);
  const documented = [...read('docs/errors.md').matchAll(/^\| `([A-Z_]+)` +\|.*\|.*\|.*\|$/gm)].map(
    ([, code]) => code!,
  );

  it('has one row for each code, and no other', () => {
    expect(declared.length).toBeGreaterThan(20);
    expect(documented.toSorted()).toEqual(declared.toSorted());
  });
});

describe('docs/limits.md', () => {
  const text = read('docs/limits.md');
  const DAY_MS = 24 * 60 * 60 * 1000;

  it.each([
    ['may skip at once', limits.MAX_FORWARD_JUMPS.toLocaleString('en')],
    ['skipped message keys kept', limits.MAX_MESSAGE_KEYS.toLocaleString('en')],
    ['receiving chains kept', String(limits.MAX_RECEIVER_CHAINS)],
    ['earlier sessions kept', String(limits.MAX_ARCHIVED_STATES)],
    ['never answered', `${limits.MAX_UNACKNOWLEDGED_SESSION_AGE_MS / DAY_MS} days`],
  ])('states the limit of the code: %s %s', (what, value) => {
    const row = text.split('\n').find((line) => line.startsWith('|') && line.includes(what));
    expect(row?.split('|')[2]).toContain(value);
  });
});
