/** AES-256-CBC in pieces, over the one call that a provider has: each piece begins where the last block of the one before ended. */
import { type Bytes, EMPTY_BYTES, concatBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { BLOCK_BYTES } from './pointer.ts';

/** What chains one piece to the next. Immutable. */
export interface CbcState {
  /** 32 bytes, secret. */
  readonly key: Uint8Array;
  /** The last block of ciphertext, or the IV. */
  readonly chain: Bytes;
}

/**
 * Encrypts whole blocks.
 *
 * @param blocks - a multiple of 16 bytes, secret
 * @returns as many bytes, and the next state
 */
export function encryptBlocks(
  crypto: CryptoProvider,
  { key, chain }: CbcState,
  blocks: Uint8Array,
): { readonly ciphertext: Bytes; readonly state: CbcState } {
  if (blocks.length === 0) return { ciphertext: EMPTY_BYTES, state: { key, chain } };
  // The last block is only the padding of this piece.
  const ciphertext = crypto.aes256CbcEncrypt(blocks, key, chain).slice(0, blocks.length);
  return { ciphertext, state: { key, chain: ciphertext.slice(-BLOCK_BYTES) } };
}

/** Encrypts the end: less than a block or more, padded. */
export function encryptEnd(crypto: CryptoProvider, { key, chain }: CbcState, rest: Uint8Array): Bytes {
  return crypto.aes256CbcEncrypt(rest, key, chain);
}

/**
 * Decrypts whole blocks that are not the end. Only call it on authenticated data.
 *
 * @param blocks - a multiple of 16 bytes
 */
export function decryptBlocks(
  crypto: CryptoProvider,
  { key, chain }: CbcState,
  blocks: Uint8Array,
): { readonly plaintext: Bytes; readonly state: CbcState } {
  if (blocks.length === 0) return { plaintext: EMPTY_BYTES, state: { key, chain } };
  const last = blocks.slice(-BLOCK_BYTES);
  // The provider wants padding: we append a block of nothing but padding, which it removes again.
  const padding = crypto.aes256CbcEncrypt(EMPTY_BYTES, key, last);
  const plaintext = crypto.aes256CbcDecrypt(concatBytes(blocks, padding), key, chain);
  return { plaintext: plaintext!, state: { key, chain: last } };
}

/** Decrypts the end; null if its padding is wrong. Only call it on authenticated data. */
export function decryptEnd(crypto: CryptoProvider, { key, chain }: CbcState, end: Uint8Array): Bytes | null {
  return crypto.aes256CbcDecrypt(end, key, chain);
}
