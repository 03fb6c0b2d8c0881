/** The kernel of this runtime, which every runtime of the test run has, and inputs for it. */
import { expect } from 'vitest';
import { bytesEqual } from '../../src/bytes.ts';
import { type Kernel, loadKernel } from '../../src/kernel/kernel.ts';

function required(kernel: Kernel | null): Kernel {
  if (kernel === null) throw new Error('this runtime has no WebAssembly with SIMD');
  return kernel;
}

export const kernel: Kernel = required(loadKernel());

/** All lengths around several block boundaries of every algorithm. */
export const LENGTHS: readonly number[] = Array.from({ length: 301 }, (_, i) => i);

/** One mebibyte and some: many pages more than the kernel starts with, and no multiple of anything. */
export const LARGE = 1_048_576 + 13;

/** Repeatable bytes, told apart by what they are for. No randomness to rely on: xorshift, for it makes megabytes of input. */
export function bytesFor(name: string, length: number): Uint8Array<ArrayBuffer> {
  let state = length + 1;
  for (let i = 0; i < name.length; i++) state = Math.imul(state ^ name.charCodeAt(i), 0x01000193);
  state = state === 0 ? 1 : state;
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[i] = state >>> 11;
  }
  return bytes;
}

/** Expects equal bytes; only says which, for a megabyte is no message. */
export function expectBytes(actual: Uint8Array | null, expected: Uint8Array, what: string | number): void {
  expect(actual !== null && bytesEqual(actual, expected), String(what)).toBe(true);
}
