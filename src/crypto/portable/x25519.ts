/** What every X25519 of ours has in common, whichever library multiplies. */
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { requireBytes } from '../../kernel/length.ts';

export const X25519_KEY_BYTES = 32;

/** An implementation; see `CryptoProvider.x25519` and `CryptoProvider.x25519PublicKey`. */
export interface X25519 {
  readonly agree: (privateKey: Uint8Array, publicKey: Uint8Array) => Bytes;
  readonly publicKey: (privateKey: Uint8Array) => Bytes;
}

/** @throws VinculumError `INVALID_ARGUMENT` unless both have 32 bytes */
export function requireX25519Keys(privateKey: Uint8Array, publicKey?: Uint8Array): void {
  requireBytes(privateKey, X25519_KEY_BYTES, 'an X25519 private key');
  if (publicKey !== undefined) requireBytes(publicKey, X25519_KEY_BYTES, 'an X25519 public key');
}

/**
 * Refuses the all-zero result, which points of low order give whatever the private key is. Looks at every byte.
 *
 * @throws VinculumError `INVALID_KEY_AGREEMENT`
 */
export function rejectZero(shared: Bytes): Bytes {
  let bits = 0;
  for (const byte of shared) bits |= byte;
  if (bits === 0) throw invalidKeyAgreement();
  return shared;
}

/** libsignal's text for a low-order public key. */
export function invalidKeyAgreement(): VinculumError {
  return new VinculumError('INVALID_KEY_AGREEMENT', 'invalid key agreement');
}
