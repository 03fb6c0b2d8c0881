import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../../../src');

/** Every file that a file needs at run time or for its types, itself included. */
function reachable(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
    if (!specifier!.startsWith('.')) throw new Error(`${file} imports ${specifier!}`);
    reachable(join(dirname(file), specifier!), seen);
  }
  return seen;
}

it('the parser of uploads reaches nothing that could decrypt', () => {
  const files = [...reachable(join(source, 'protocol/sealed-sender/sent-message-parser.ts'))];
  expect(files.map((file) => relative(source, file)).sort()).toEqual([
    'bytes.ts',
    'errors.ts',
    'protocol/keys/service-id.ts',
    'protocol/sealed-sender/sealed-error.ts',
    'protocol/sealed-sender/sent-message-parser.ts',
  ]);
});
