/**
 * Tags: 64 bits that tell one moment of a session from every other. A delta carries that of the state it is for and that of the
 * state it leads to; the latter is computed from its own bytes, so it also tells when they are damaged.
 *
 * A tag finds accidents, not forgeries: who can write where a session is kept can put an old state there anyway. It depends on
 * nothing secret but what a delta holds, and costs a fraction of a microsecond, where a MAC would cost one.
 */

export interface Tag {
  readonly high: number;
  readonly low: number;
}

export const TAG_BYTES = 8;

// Odd numbers with no pattern in their bits, so that multiplication loses nothing and spreads every byte over the word.
const FIRST = 0x9e37_79b1;
const SECOND = 0x85eb_ca6b;
const THIRD = 0xc2b2_ae35;

/** The tag of bytes: each of two words is changed by every byte, in ways that differ. */
export function tagOf(bytes: Uint8Array, end: number = bytes.length): Tag {
  let high = FIRST ^ end;
  let low = THIRD ^ end;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    high = Math.imul(high ^ byte, SECOND);
    high ^= high >>> 15;
    low = Math.imul((low << 7) | (low >>> 25), FIRST) ^ byte;
  }
  // Each word now also depends on the other's upper bits.
  high = spread(high ^ (low >>> 11));
  low = spread(low ^ (high >>> 9));
  return { high: high >>> 0, low: low >>> 0 };
}

function spread(word: number): number {
  let spreading = Math.imul(word ^ (word >>> 16), SECOND);
  spreading = Math.imul(spreading ^ (spreading >>> 13), THIRD);
  return spreading ^ (spreading >>> 16);
}

export function tagsEqual(a: Tag, b: Tag): boolean {
  return a.high === b.high && a.low === b.low;
}
