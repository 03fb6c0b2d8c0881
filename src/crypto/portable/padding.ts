/** PKCS#7 padding to AES blocks. */
import type { Bytes } from '../../bytes.ts';

export const AES_BLOCK_BYTES = 16;

/** Pads to the next multiple of 16, always by at least one byte. */
export function padBlocks(plaintext: Uint8Array): Bytes {
  const count = AES_BLOCK_BYTES - (plaintext.length % AES_BLOCK_BYTES);
  const padded = new Uint8Array(plaintext.length + count);
  padded.set(plaintext);
  padded.fill(count, plaintext.length);
  return padded;
}

/** True iff a ciphertext can be whole blocks and at least one. */
export function isWholeBlocks(ciphertext: Uint8Array): boolean {
  return ciphertext.length > 0 && ciphertext.length % AES_BLOCK_BYTES === 0;
}

/**
 * Removes the padding; null if it is not PKCS#7. Which byte was wrong does not show in the time; that something was
 * wrong does, so that only authenticated data may come here.
 *
 * @param padded - a positive multiple of 16 bytes, secret
 */
export function unpadBlocks(padded: Uint8Array): Bytes | null {
  const count = padded[padded.length - 1] ?? 0;
  let wrong = count === 0 || count > AES_BLOCK_BYTES ? 1 : 0;
  for (let i = 1; i <= AES_BLOCK_BYTES; i++) {
    const counts = (i - 1 - count) >> 31;
    wrong |= counts & ((padded[padded.length - i] ?? 0) ^ count);
  }
  if (wrong !== 0) return null;
  const plaintext = new Uint8Array(padded.length - count);
  plaintext.set(padded.subarray(0, plaintext.length));
  return plaintext;
}
