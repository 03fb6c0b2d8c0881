/** The root key: mixed with each new Diffie-Hellman output into the next root key and a fresh chain. */
import { type Bytes, asciiBytes } from '../../bytes.ts';
import type { CryptoProvider, HkdfLabel } from '../../crypto/crypto-provider.ts';
import type { ChainKey } from './chain-key.ts';

/** 32 bytes, secret. */
export type RootKey = Bytes;
export const ROOT_KEY_BYTES = 32;

const RATCHET_LABEL: HkdfLabel = /* @__PURE__ */ (() => ({ info: asciiBytes('WhisperRatchet'), length: 64 }))();

/**
 * Derives the next root key and the first key of a new chain.
 *
 * @param rootKey - 32 bytes, secret
 * @param agreement - X25519 output, 32 bytes, secret
 * @returns both secret
 *
 * Source: Double Ratchet, KDF_RK under "Recommended cryptographic algorithms".
 */
export function deriveRootKey(
  crypto: CryptoProvider,
  rootKey: RootKey,
  agreement: Bytes,
): { readonly rootKey: RootKey; readonly chainKey: ChainKey } {
  const derived = crypto.hkdfSha256(agreement, rootKey, RATCHET_LABEL);
  return { rootKey: derived.slice(0, 32), chainKey: { key: derived.slice(32, 64), index: 0 } };
}
