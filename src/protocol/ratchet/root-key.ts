/** The root key: mixed with each new Diffie-Hellman output into the next root key and a fresh chain. */
import type { Bytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { ChainKey } from './chain-key.ts';

/** 32 bytes, secret. */
export type RootKey = Bytes;
export const ROOT_KEY_BYTES = 32;

/**
 * Derives the next root key and the first key of a new chain.
 *
 * @param rootKey - 32 bytes, secret
 * @param agreement - X25519 output, 32 bytes, secret
 * @returns both secret
 *
 * Source: Double Ratchet, KDF_RK under "Recommended cryptographic algorithms"; info "WhisperRatchet".
 */
export function deriveRootKey(
  crypto: CryptoProvider,
  rootKey: RootKey,
  agreement: Bytes,
): { readonly rootKey: RootKey; readonly chainKey: ChainKey } {
  const derived = crypto.fused.rootKdf(rootKey, agreement);
  return { rootKey: derived.rootKey, chainKey: { key: derived.chainKey, index: 0 } };
}
