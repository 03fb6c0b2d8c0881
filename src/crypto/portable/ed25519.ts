/** Ed25519 (RFC 8032) by noble, strict. */
import { ed25519 } from '@noble/curves/ed25519.js';
import { type Bytes, copyBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../crypto-provider.ts';
import { requireBytes } from '../../kernel/length.ts';

const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** ZIP 215 would accept encodings of a point that are not canonical. */
const STRICT = { zip215: false };

/** See `CryptoProvider.ed25519PublicKey`. */
function publicKeyOf(seed: Uint8Array): Bytes {
  requireBytes(seed, KEY_BYTES, 'an Ed25519 seed');
  return copyBytes(ed25519.getPublicKey(seed));
}

/** See `CryptoProvider.ed25519Sign`. */
function sign(seed: Uint8Array, message: Uint8Array): Bytes {
  requireBytes(seed, KEY_BYTES, 'an Ed25519 seed');
  return copyBytes(ed25519.sign(message, seed));
}

/** See `CryptoProvider.ed25519Verify`. */
function verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
  return ed25519.verify(signature, message, publicKey, STRICT);
}

/** The three functions, for a provider. OpenSSL verifies without the cofactor, so node:crypto's provider has them too. */
export const portableEd25519: Pick<CryptoProvider, 'ed25519PublicKey' | 'ed25519Sign' | 'ed25519Verify'> = {
  ed25519PublicKey: publicKeyOf,
  ed25519Sign: sign,
  ed25519Verify: verify,
};
