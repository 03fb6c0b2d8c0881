/**
 * Binary constants as ASCII text that compresses as well as the binary would: the 87 most frequent bytes are one character
 * each, the others two. Base64 and gzip do not go together, because an equal run of bytes gives another text at each of three
 * alignments; here it always gives the same. Encoded by scripts/build-kernel.mjs. Only for constants of this library.
 */
import type { Bytes } from '../bytes.ts';

/** Printable ASCII but what HTML, a string in any quotes or a replacement pattern could take for something else. */
export const ALPHABET: string = /* @__PURE__ */ printable().replace(/["$'<\\`]/g, '');

/** 89: each of the last two characters begins a pair, the others stand for a byte. */
const RADIX = ALPHABET.length;
export const SINGLES: number = RADIX - 2;

/** Length of what the text begins with: which bytes have a character of their own, a bit each, in hexadecimal. */
const HEADER_DIGITS = 256 / 4;

function printable(): string {
  let text = '';
  for (let code = 32; code < 127; code++) text += String.fromCharCode(code);
  return text;
}

/** All 256 bytes as the header orders them: the frequent ones, then the others, each in ascending order. */
export function byteOrder(header: string): number[] {
  const isFrequent = (byte: number): boolean => ((parseInt(header.charAt(byte >> 2), 16) >> (byte & 3)) & 1) === 1;
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  return [...bytes.filter(isFrequent), ...bytes.filter((byte) => !isFrequent(byte))];
}

/**
 * Decodes an embedded constant.
 *
 * @param text - well-formed
 */
export function decodeText(text: string): Bytes {
  const order = byteOrder(text);
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < RADIX; digit++) digits[ALPHABET.charCodeAt(digit)] = digit;
  const bytes = new Uint8Array(text.length);
  let length = 0;
  /** Where in the order the pair that has begun looks; 0 between characters. */
  let row = 0;
  for (let i = HEADER_DIGITS; i < text.length; i++) {
    const digit = digits[text.charCodeAt(i)] ?? 0;
    if (row === 0 && digit >= SINGLES) {
      row = SINGLES + (digit - SINGLES) * RADIX;
    } else {
      bytes[length++] = order[row + digit] ?? 0;
      row = 0;
    }
  }
  return bytes.slice(0, length);
}
