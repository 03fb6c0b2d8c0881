/** What the two halves of the erasure code share: chunks, and sixteen lists of big-endian 16-bit values in their stored form. */
import type { Bytes } from '../../../bytes.ts';

/** A part of an object, or a parity of it. */
export interface Chunk {
  /** 0 to 65,535: the point at which the polynomials were evaluated. */
  readonly number: number;
  /** 32 bytes: the sixteen values, big-endian. */
  readonly data: Uint8Array;
}

export const CHUNK_BYTES = 32;
/** A chunk number is an element of GF(2^16). */
export const MAX_CHUNK_NUMBER = 0xffff;
/** An object's values are dealt to so many polynomials, one value of each to a chunk. */
export const POLYNOMIALS = 16;

/** Where the content of a list lies; the next list begins at its end. */
export interface ListBounds {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a list in a run of length-delimited fields with one-byte keys, whose form has been checked.
 *
 * @param position - where the list's field begins
 */
export function listAt(lists: Uint8Array, position: number): ListBounds {
  let start = position + 1;
  let length = 0;
  for (let scale = 1; ; scale *= 0x80) {
    const byte = lists[start++] ?? 0;
    length += (byte & 0x7f) * scale;
    if (byte < 0x80) return { start, end: start + length };
  }
}

/** Cuts a run of sixteen lists into views of their contents. */
export function splitLists(lists: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let position = 0;
  for (let p = 0; p < POLYNOMIALS; p++) {
    const { start, end } = listAt(lists, position);
    parts.push(lists.subarray(start, end));
    position = end;
  }
  return parts;
}

/**
 * Puts the values of the lists side by side: sixteen in a row, zeros where a list has ended.
 *
 * @param entryBytes - size of a list's entries, each of which ends with a value
 */
export function rowsOf(lists: Uint8Array, count: number, entryBytes: number): Bytes {
  const rows = new Uint8Array(CHUNK_BYTES * count);
  let position = 0;
  for (let p = 0; p < POLYNOMIALS; p++) {
    const { start, end } = listAt(lists, position);
    for (let i = 2 * p, at = start + entryBytes - 2; i < rows.length && at < end; i += CHUNK_BYTES, at += entryBytes) {
      rows[i] = lists[at] ?? 0;
      rows[i + 1] = lists[at + 1] ?? 0;
    }
    position = end;
  }
  return rows;
}

/** Reads a big-endian 16-bit value. */
export function be16At(bytes: Uint8Array, offset: number): number {
  return ((bytes[offset] ?? 0) << 8) | (bytes[offset + 1] ?? 0);
}

/** Writes a big-endian 16-bit value. */
export function writeBe16(bytes: Uint8Array, offset: number, value: number): void {
  bytes[offset] = value >>> 8;
  bytes[offset + 1] = value;
}
