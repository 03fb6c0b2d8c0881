/**
 * Published vectors, read in place from the folder that PUBLIC_VECTORS_DIR names (CONTRIBUTING.md says where to get them).
 * Every vector runs under every provider and has a verdict of its own; where ours differs from the published one, the
 * test file lists the vector by its id, with the reason.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hexToBytes } from '@noble/hashes/utils.js';
import { expect, it } from 'vitest';
import type { CryptoProvider } from '../../src/crypto/crypto-provider.ts';
import { kernelCrypto } from '../../src/crypto/kernel/kernel-provider.ts';
import { defaultCrypto } from '../../src/crypto/node/default-crypto.ts';
import { nodeCrypto } from '../../src/crypto/node/node-provider.ts';
import { portableCrypto } from '../../src/crypto/portable/portable-provider.ts';
import { VinculumError } from '../../src/errors.ts';

const kernel = kernelCrypto();
if (kernel === null) throw new Error('the kernel does not load here');

/** Every backend, and what Node gets by default. */
export const providers: readonly CryptoProvider[] = [portableCrypto, nodeCrypto, kernel, defaultCrypto()];

/** A vector of the Wycheproof project. */
export interface Vector {
  readonly tcId: number;
  readonly comment?: string;
  readonly flags?: readonly string[];
  readonly result: 'valid' | 'invalid' | 'acceptable';
}

/** Vectors that share parameters. */
export interface Group<T extends Vector> {
  readonly keySize: number;
  readonly tagSize: number;
  readonly tests: readonly T[];
}

/** An inclusive range of test ids whose verdict here is not the published one. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly published: Vector['result'];
  readonly ours: 'valid' | 'invalid';
  readonly reason: string;
}

/** Parses one of the files. */
export function readVectors(file: string): unknown {
  const directory = process.env['PUBLIC_VECTORS_DIR'];
  if (directory === undefined) throw new Error('PUBLIC_VECTORS_DIR is not set');
  return JSON.parse(readFileSync(join(directory, file), 'utf8'));
}

/** The groups of a Wycheproof file; fails if vectors got lost on the way. */
export function readGroups<T extends Vector>(file: string): readonly Group<T>[] {
  const { numberOfTests, testGroups } = readVectors(file) as { numberOfTests: number; testGroups: readonly Group<T>[] };
  expect(testGroups.flatMap((group) => group.tests).length).toBe(numberOfTests);
  return testGroups;
}

export const hex: (digits: string) => Uint8Array = hexToBytes;

/**
 * One test for one vector.
 *
 * @param differences - the listed exceptions of the whole file
 * @param accepts - true if the provider accepts the vector and computes what it says; a refusal of ours is a false
 */
export function judge(vector: Vector, differences: readonly Difference[], accepts: () => boolean): void {
  const listed = differences.find(({ from, to }) => from <= vector.tcId && vector.tcId <= to);
  const published = vector.result === 'acceptable' ? 'valid' : vector.result;
  it(`#${String(vector.tcId)} ${vector.comment ?? ''} is ${listed?.ours ?? published}`, () => {
    if (listed !== undefined) expect(vector.result).toBe(listed.published);
    expect(refusalIsFalse(accepts) ? 'valid' : 'invalid').toBe(listed?.ours ?? published);
  });
}

function refusalIsFalse(accepts: () => boolean): boolean {
  try {
    return accepts();
  } catch (error) {
    if (error instanceof VinculumError) return false;
    throw error;
  }
}

/** Compares bytes with hexadecimal digits. */
export function equals(actual: Uint8Array | null, digits: string): boolean {
  return actual !== null && Buffer.from(actual).toString('hex') === digits;
}
