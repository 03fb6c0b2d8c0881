/**
 * Byte strings. Everything public returns {@link Bytes}: a plain `Uint8Array` over its own `ArrayBuffer`, never a `Buffer`.
 * Concatenation, hex and UTF-8 come from `@noble/hashes/utils.js`; here is only what it lacks.
 */

/** A byte string that owns its memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The empty byte string. Nobody can write to it: it has no bytes. */
export const EMPTY_BYTES: Bytes = /* @__PURE__ */ new Uint8Array(0);

/**
 * Copies bytes that came from outside, so that a later write by their owner changes nothing of ours.
 *
 * @param bytes - any length; `Buffer` and views are accepted
 * @returns a plain copy of exactly that size
 */
export function copyBytes(bytes: Uint8Array): Bytes {
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  return copy;
}

/** Memory that short-lived copies are cut from, so that not each of them is a buffer for the garbage collector to track. */
const SLAB_BYTES = 65_536;
/** Larger ones get their own: a slab is to hold several. */
const MAX_SLAB_COPY = 8_192;
let slab: Bytes = EMPTY_BYTES;
let slabUsed = 0;

/**
 * Copies bytes for our own reading: a record that is parsed and soon replaced. In a third of the time, but the copy shares its
 * memory with others, so it never leaves this library.
 *
 * @param bytes - any length
 */
export function copyForReading(bytes: Uint8Array): Bytes {
  const { length } = bytes;
  if (length > MAX_SLAB_COPY) return copyBytes(bytes);
  if (slabUsed + length > slab.length) {
    slab = new Uint8Array(SLAB_BYTES);
    slabUsed = 0;
  }
  const copy = slab.subarray(slabUsed, slabUsed + length);
  copy.set(bytes);
  slabUsed += length;
  return copy;
}

/**
 * Concatenates byte strings.
 *
 * @param parts - any number of any lengths
 * @returns a new byte string
 */
export function concatBytes(...parts: readonly Uint8Array[]): Bytes {
  return joinBytes(parts);
}

/** The same for a list of any length: as arguments of one call, very many parts would overflow the stack. */
export function joinBytes(parts: readonly Uint8Array[]): Bytes {
  let length = 0;
  for (const part of parts) length += part.length;
  const joined = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/**
 * Compares public byte strings. Takes time that depends on where they differ: secrets and MACs are compared by
 * `crypto/constant-time.ts`.
 */
export function bytesEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Encodes an ASCII label, as used in key derivations. */
export function asciiBytes(label: string): Bytes {
  const bytes = new Uint8Array(label.length);
  for (let i = 0; i < label.length; i++) bytes[i] = label.charCodeAt(i);
  return bytes;
}

/** Encodes a u32, big-endian, 4 bytes. */
export function be32(value: number): Bytes {
  return new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value]);
}

/** Encodes an integer below 2^53, big-endian, 8 bytes. */
export function be64(value: number): Bytes {
  return concatBytes(be32(Math.floor(value / 0x1_0000_0000)), be32(value >>> 0));
}
