/**
 * XEdDSA verification by OpenSSL's Ed25519, where both accept the same: an Edwards key of more than small order with a
 * sign, and s below L. For the rest — s from L to 2^253, points of low order, keys that the platform refuses — the exact
 * portable code decides.
 */
import { type KeyObject, verify } from 'node:crypto';
import { copyBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../crypto-provider.ts';
import { KeyCache } from '../portable/key-cache.ts';
import { X25519_KEY_BYTES } from '../portable/x25519.ts';
import { createXeddsa, edwardsKey, splitSignature, type Xeddsa } from '../portable/xeddsa.ts';
import { ed25519PublicKeyObject } from './curve-keys.ts';
import { nodeSha512 } from './hash.ts';
import { nodeX25519 } from './x25519.ts';

/** A byte 31 of s below this means an s below 2^252, and so below L; an honest s is larger once in 2^124 signatures. */
const S_CERTAINLY_REDUCED = 0x10;

const exact: Xeddsa = /* @__PURE__ */ createXeddsa(nodeSha512);

/** The two Ed25519 keys that a Montgomery key may stand for, or null if the exact code must decide. */
interface VerifyingKeys {
  readonly positive: KeyObject;
  readonly negative: KeyObject;
}

const verifyingKeys: KeyCache<VerifyingKeys | null> = /* @__PURE__ */ new KeyCache((publicKey) => {
  const positive = edwardsKey(publicKey, 0);
  if (positive === null || hasLowOrder(publicKey)) return null;
  const negative = copyBytes(positive.encoded);
  negative[31] = (negative[31] ?? 0) | 0x80;
  try {
    return { positive: ed25519PublicKeyObject(positive.encoded), negative: ed25519PublicKeyObject(negative) };
  } catch {
    return null;
  }
});

export const nodeXeddsaSign: CryptoProvider['xeddsaSign'] = exact.xeddsaSign;

/** See `CryptoProvider.xeddsaVerify`. */
export function nodeXeddsaVerify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const parts = splitSignature(signature);
  if (parts === null || publicKey.length !== X25519_KEY_BYTES) return false;
  const keys = (parts.s[31] ?? 0) < S_CERTAINLY_REDUCED ? verifyingKeys.get(publicKey) : null;
  if (keys === null) return exact.xeddsaVerify(publicKey, message, signature);
  const withoutSign = copyBytes(signature);
  withoutSign.set(parts.s, 32);
  try {
    return verify(null, message, parts.signBit === 0 ? keys.positive : keys.negative, withoutSign);
  } catch {
    // Node answers false for a key that is no point; other runtimes may refuse it only here.
    return exact.xeddsaVerify(publicKey, message, signature);
  }
}

/** True for the points that every clamped scalar maps to zero. */
function hasLowOrder(publicKey: Uint8Array): boolean {
  try {
    // Any scalar does: all of them are multiples of the cofactor.
    nodeX25519(new Uint8Array(X25519_KEY_BYTES), publicKey);
    return false;
  } catch {
    return true;
  }
}
