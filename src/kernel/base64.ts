/** Base64 without `atob` or `Buffer`, which not every runtime has. Only for constants of this library. */
import type { Bytes } from '../bytes.ts';

/** ASCII codes of the characters with the values 62 and 63. */
const PLUS = 43;
const SLASH = 47;

/** The value of one character: A–Z, a–z, 0–9, +, /; six arbitrary bits for padding. */
function sextet(code: number): number {
  if (code === PLUS) return 62;
  if (code === SLASH) return 63;
  if (code < 58) return code + 4;
  return (code < 91 ? code - 65 : code - 71) & 63;
}

/**
 * Decodes base64 with padding.
 *
 * @param text - well-formed
 */
export function decodeBase64(text: string): Bytes {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let offset = 0;
  for (let i = 0; i < text.length; i += 4) {
    const group =
      (sextet(text.charCodeAt(i)) << 18) |
      (sextet(text.charCodeAt(i + 1)) << 12) |
      (sextet(text.charCodeAt(i + 2)) << 6) |
      sextet(text.charCodeAt(i + 3));
    // What padding decodes to falls off the end of the array.
    bytes[offset++] = group >>> 16;
    bytes[offset++] = group >>> 8;
    bytes[offset++] = group;
  }
  return bytes;
}
