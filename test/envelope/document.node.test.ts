import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_NUMBERS } from '../../src/envelope/content/app.ts';
import * as limits from '../../src/envelope/limits.ts';

const project = resolve(import.meta.dirname, '../..');
const text = readFileSync(resolve(project, 'docs/envelope.md'), 'utf8');
const proto = readFileSync(resolve(project, 'proto/envelope.proto'), 'utf8');

describe('docs/envelope.md', () => {
  const rows = [...text.matchAll(/^\| `(MAX_[A-Z0-9_]+)` +\| ([\d,]+) +\| .{10,}\|$/gm)];

  it('states every limit with its value and a reason', () => {
    const stated = rows.map(([, name, value]) => [name!, Number(value!.replaceAll(',', ''))] as const);
    expect(Object.fromEntries(stated)).toEqual({ ...limits });
  });

  it.each(Object.entries(CONTENT_NUMBERS))('states the number of %s', (kind, number) => {
    expect(text).toMatch(new RegExp(`^\\| ${number} +\\| \`${kind}\``, 'm'));
  });
});

describe('proto/envelope.proto', () => {
  it.each(Object.entries(CONTENT_NUMBERS))('has %s at its number', (kind, number) => {
    expect(proto).toMatch(new RegExp(`^    [A-Z]\\w+ ${kind} = ${number};`, 'm'));
  });
});
