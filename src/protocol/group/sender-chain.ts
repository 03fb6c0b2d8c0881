/** The symmetric chain of a sender: each message takes its keys from it, then moves it on. */
import { type Bytes, asciiBytes } from '../../bytes.ts';
import { wipe } from '../../crypto/constant-time.ts';
import type { CryptoProvider, HkdfLabel } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';
import { MAX_ITERATION } from './limits.ts';

/** One position of a chain. */
export interface SenderChainKey {
  /** Number of the message this key is for, a u32. */
  readonly iteration: number;
  /** Secret. 32 bytes, unless a damaged record or a test holds others: every length derives. */
  readonly key: Bytes;
}

export const SENDER_CHAIN_KEY_BYTES = 32;
const IV_BYTES = 16;
/** AES blocks; padding makes every ciphertext a positive multiple. */
const BLOCK_BYTES = 16;

const SEED_CONSTANT = /* @__PURE__ */ new Uint8Array([0x01]);
const NEXT_CONSTANT = /* @__PURE__ */ new Uint8Array([0x02]);
/** IV and AES-256 key. */
const MESSAGE_KEY_LABEL: HkdfLabel = /* @__PURE__ */ (() => ({ info: asciiBytes('WhisperGroup'), length: 48 }))();

/** The seed of the message at this position: 32 bytes, secret. Source: spec 04, "Key schedule". */
export function senderMessageSeed(crypto: CryptoProvider, chain: SenderChainKey): Bytes {
  return crypto.hmacSha256(chain.key, SEED_CONSTANT);
}

/**
 * The next position of the chain.
 *
 * @throws VinculumError `INVALID_STATE` at the end of the 32-bit counter
 *
 * Source: spec 04, "Key schedule".
 */
export function nextSenderChainKey(crypto: CryptoProvider, chain: SenderChainKey): SenderChainKey {
  if (chain.iteration >= MAX_ITERATION) {
    throw new VinculumError(
      'INVALID_STATE',
      'invalid state for call to sender_chain_key_next to succeed: Sender chain is too long',
    );
  }
  return { iteration: chain.iteration + 1, key: crypto.hmacSha256(chain.key, NEXT_CONSTANT) };
}

/**
 * The seed of the message at this position, and the next position: both in one call of the kernel.
 *
 * @throws VinculumError `INVALID_STATE` at the end of the 32-bit counter
 */
export function takeSenderSeed(
  crypto: CryptoProvider,
  chain: SenderChainKey,
): { readonly seed: Bytes; readonly next: SenderChainKey } {
  // Session chains derive by the same two constants.
  if (chain.key.length !== SENDER_CHAIN_KEY_BYTES || chain.iteration >= MAX_ITERATION) {
    return { next: nextSenderChainKey(crypto, chain), seed: senderMessageSeed(crypto, chain) };
  }
  const { seeds, nextChainKey } = crypto.fused.chainSeeds(chain.key, 1);
  return { seed: seeds, next: { iteration: chain.iteration + 1, key: nextChainKey } };
}

/**
 * Encrypts the one message of a seed. Nothing here authenticates it: the signature of the whole message does.
 *
 * @param seed - 32 bytes, secret
 * @param plaintext - any length, secret
 *
 * Source: spec 04, "Key schedule".
 */
export function encryptWithSeed(crypto: CryptoProvider, seed: Uint8Array, plaintext: Uint8Array): Bytes {
  const keys = crypto.hkdfSha256(seed, null, MESSAGE_KEY_LABEL);
  const ciphertext = crypto.aes256CbcEncrypt(plaintext, keys.subarray(IV_BYTES), keys.subarray(0, IV_BYTES));
  wipe(keys);
  return ciphertext;
}

/**
 * Decrypts the one message of a seed.
 *
 * @param seed - 32 bytes, secret
 * @param ciphertext - from a message whose signature has been verified
 * @returns the plaintext, secret
 * @throws VinculumError `DECRYPTION_FAILED`
 */
export function decryptWithSeed(crypto: CryptoProvider, seed: Uint8Array, ciphertext: Uint8Array): Bytes {
  if (ciphertext.length === 0 || ciphertext.length % BLOCK_BYTES !== 0) {
    throw decryptionFailed('ciphertext length must be a non-zero multiple of 16');
  }
  const keys = crypto.hkdfSha256(seed, null, MESSAGE_KEY_LABEL);
  const plaintext = crypto.aes256CbcDecrypt(ciphertext, keys.subarray(IV_BYTES), keys.subarray(0, IV_BYTES));
  wipe(keys);
  if (plaintext === null) throw decryptionFailed('failed to decrypt');
  return plaintext;
}

function decryptionFailed(reason: string): VinculumError {
  return new VinculumError('DECRYPTION_FAILED', `invalid SenderKey message: decryption failed: ${reason}`);
}
