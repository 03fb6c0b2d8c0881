/** The keys of one message. */
import { asciiBytes } from '../../bytes.ts';
import type { CryptoProvider, HkdfLabel } from '../../crypto/crypto-provider.ts';

/** Used for one message, then gone. All secret. */
export interface MessageKeys {
  /** AES-256 key, 32 bytes. */
  readonly cipherKey: Uint8Array;
  /** HMAC key, 32 bytes. */
  readonly macKey: Uint8Array;
  /** CBC initialisation vector, 16 bytes. */
  readonly iv: Uint8Array;
}

const MESSAGE_KEYS_LABEL: HkdfLabel = /* @__PURE__ */ (() => ({
  info: asciiBytes('WhisperMessageKeys'),
  length: 80,
}))();

/**
 * Derives the keys of one message.
 *
 * @param seed - 32 bytes from the chain, secret
 * @param pqKey - 32 bytes from SPQR, secret; null where the session or the message has none
 *
 * Source: spec 02, "Double Ratchet functions"; the SPQR key is the HKDF salt.
 */
export function deriveMessageKeys(crypto: CryptoProvider, seed: Uint8Array, pqKey: Uint8Array | null): MessageKeys {
  const derived = crypto.hkdfSha256(seed, pqKey, MESSAGE_KEYS_LABEL);
  return { cipherKey: derived.subarray(0, 32), macKey: derived.subarray(32, 64), iv: derived.subarray(64, 80) };
}
