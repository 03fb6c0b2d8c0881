/** Vectors of safety numbers. */
import { type JsonObject, toHex } from './format.ts';
import { type Maker, flipped } from './maker.ts';
import type { FingerprintInput } from './fingerprint-operations.ts';

const text = (content: string): string => toHex(new TextEncoder().encode(content));

/** Generates the suite `fingerprints`. */
export async function makeFingerprints(maker: Maker): Promise<void> {
  const keys = [0, 1].map(() => toHex(maker.key().getPublicKey().serialize()));
  const ada = { identifier: toHex(maker.bytes(16)), key: keys[0]! };
  const bob = { identifier: toHex(maker.bytes(16)), key: keys[1]! };
  const { accept, refuse } = maker.adding('fingerprint', '', (changes: Partial<FingerprintInput>): FingerprintInput => {
    return { iterations: 5200, version: 2, local: ada, remote: bob, ...changes };
  });
  const ours = (await accept('as Signal computes it', 'Iterated hashes give 60 digits and a code.', {})) as JsonObject;
  const mirrored = { local: bob, remote: ada };
  const theirs = (await accept('from the other side', 'Both sides see the same digits.', mirrored)) as JsonObject;
  await accept('version 1', 'Identifiers may be phone numbers.', {
    ...{ version: 1, local: { ...ada, identifier: text('+14152222222') } },
    remote: { ...bob, identifier: text('+14153333333') },
  });
  await accept('the fewest iterations', 'Two iterations are enough.', { iterations: 2 });
  await accept('version 0', 'The version does not enter the digits.', { version: 0, iterations: 2 });
  await refuse('one iteration', 'One iteration is refused.', { iterations: 1 });
  await refuse('too many iterations', 'More than a million is refused.', { iterations: 1_000_001 });
  await addComparisons(maker, { ours: ours['scannable'] as string, theirs: theirs['scannable'] as string });
}

async function addComparisons(maker: Maker, codes: { readonly ours: string; readonly theirs: string }): Promise<void> {
  const { ours, theirs } = codes;
  const { accept, refuse } = maker.adding('compare', 'compare: ', (changes: Partial<typeof codes>) => {
    return { ...codes, ...changes };
  });
  await accept('both sides', 'Codes of both sides match.', {});
  await accept('with itself', 'A code does not match itself.', { theirs: ours });
  await accept('another key', 'Another key does not match.', { theirs: flipped(theirs, -1) });
  await refuse('another version', 'Codes of different versions cannot be compared.', {
    theirs: `0801${theirs.slice(4)}`,
  });
  await refuse('no code', 'What is no code is an error.', { theirs: 'ff' });
  await refuse('half a code', 'A code has two halves.', { theirs: theirs.slice(0, 4 + 2 * 36) });
  await refuse('our own is damaged', 'Our own code is looked at first.', { ours: 'ff', theirs: 'ff' });
}
