/** What a conformance suite needs of a test framework, and assertions that throw plain errors, so that any framework will do. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Bytes } from '../../bytes.ts';
import { VinculumError, type VinculumErrorCode } from '../../errors.ts';

/** The two functions that vitest, jest, mocha, node:test and others share. */
export interface TestFramework {
  /** Groups tests. */
  readonly describe: (name: string, body: () => void) => unknown;
  /** One test: it fails if `body` throws. */
  readonly it: (name: string, body: () => void) => unknown;
}

/** Parses hexadecimal digits. */
export function hex(digits: string): Bytes {
  return hexToBytes(digits);
}

/** `length` consecutive bytes from `first`, as recorded vectors abbreviate them. */
export function consecutive(first: number, length: number): Bytes {
  return Uint8Array.from({ length }, (_, index) => first + index);
}

/** @throws Error unless `actual` is a plain `Uint8Array` over memory of its own and has exactly these bytes */
export function expectBytes(actual: Uint8Array | null, expected: string | Uint8Array): void {
  const digits = typeof expected === 'string' ? expected : bytesToHex(expected);
  if (actual === null) throw new Error(`expected ${digits}, got null`);
  if (bytesToHex(actual) !== digits) throw new Error(`expected ${digits}, got ${bytesToHex(actual)}`);
  if (Object.getPrototypeOf(actual) !== Uint8Array.prototype)
    throw new Error('expected a plain Uint8Array, got a subclass');
  if (actual.buffer.byteLength !== actual.length) throw new Error('expected a byte string that owns its memory');
}

/** @throws Error unless both are the same primitive value */
export function expectSame(actual: unknown, expected: string | number | boolean | null): void {
  if (actual !== expected) throw new Error(`expected ${String(expected)}, got ${String(actual)}`);
}

/** @throws Error unless the call throws a VinculumError with this code and, if given, this message */
export function expectRefusal(call: () => unknown, code: VinculumErrorCode, message?: string): void {
  let thrown: unknown;
  try {
    call();
  } catch (error) {
    thrown = error;
  }
  if (!VinculumError.is(thrown, code)) throw new Error(`expected ${code}, got ${String(thrown)}`);
  if (message !== undefined) expectSame(thrown.message, message);
}

/** A copy with some bits of one byte flipped. */
export function flipped(bytes: Uint8Array, index: number, bits: number): Bytes {
  const copy = Uint8Array.from(bytes);
  copy[index] = (copy[index] ?? 0) ^ bits;
  return copy;
}
