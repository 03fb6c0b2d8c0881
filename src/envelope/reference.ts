/** Account references, as they are compared and looked up. */
import { bytesToHex } from '@noble/hashes/utils.js';

/** Length of an account reference. */
export const REFERENCE_BYTES = 32;

/** Orders byte strings as numbers of the same length are ordered. @returns negative, zero or positive */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const difference = a[i]! - b[i]!;
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** A key for maps. */
export function bytesKey(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}

/** Tells whether byte strings stand in ascending order, none twice. */
export function isAscending(items: readonly Uint8Array[]): boolean {
  return items.every((item, i) => i === 0 || compareBytes(items[i - 1]!, item) < 0);
}
