/**
 * XEdDSA signatures by Curve25519 keys, with libsignal's convention: the Edwards key is never negated; its sign travels
 * in the top bit of the signature. The points come from noble, whose BigInt arithmetic does its best for constant time
 * but cannot promise it.
 *
 * Source: Signal's "The XEdDSA and VXEdDSA Signature Schemes"; deviations as libsignal has them.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js';
import { type Bytes, concatBytes, copyBytes } from '../../bytes.ts';
import { constantTimeEqual } from '../constant-time.ts';
import type { CryptoProvider } from '../crypto-provider.ts';
import { KeyCache } from './key-cache.ts';
import { requireBytes } from '../../kernel/length.ts';
import { X25519_KEY_BYTES } from './x25519.ts';

type Point = InstanceType<typeof ed25519.Point>;

export const XEDDSA_SIGNATURE_BYTES = 64;
const RANDOM_BYTES = 64;
/** The bit of an encoding's last byte that holds the sign of x. */
const SIGN_BIT = 0x80;
/** The bits of s that must be clear once the sign is out: s stays below 2^253. */
const S_RANGE_BITS = 0x60;
/** The order of the prime-order subgroup. */
const SUBGROUP_ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
/** Separates the nonce's hash from the challenge's: 2^256 − 2, little-endian, no encoding of a point. */
const NONCE_PREFIX_FIRST_BYTE = 0xfe;
const NONCE_PREFIX_BYTE = 0xff;

/**
 * 5L − 1, little-endian: a multiple of 8 with bit 254 set, so that X25519's clamping keeps it, and −1 modulo L. It maps a
 * point of the prime-order subgroup to its negative, which has the same u, and no other point to itself: a torsion
 * component is multiplied away, and on the twist neither 5L nor 5L − 2 shares a factor with the group's order.
 */
const NEGATING_SCALAR: Bytes = /* @__PURE__ */ new Uint8Array([
  0xa0, 0x23, 0xcd, 0xd0, 0x83, 0xef, 0x5b, 0xb8, 0x2f, 0x10, 0xd6, 0x2e, 0x59, 0xe1, 0x5a, 0x68, 0x00, 0x00, 0x00,
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x50,
]);

/** A verification key in Edwards form. */
export interface EdwardsKey {
  /** 32 bytes, canonical: y and the sign of x. Not necessarily the encoding of a point. */
  readonly encoded: Bytes;
  /** True for u ≡ 0, whose x is 0 and has no sign: {@link encoded} has none either. */
  readonly isSignless: boolean;
}

/** The signature scheme on an implementation of SHA-512. */
export type Xeddsa = Pick<CryptoProvider, 'xeddsaSign' | 'xeddsaVerify'>;

/**
 * Converts a Montgomery key. u is taken without its top bit and modulo p.
 *
 * @param publicKey - 32 bytes
 * @param signBit - 0 or 0x80
 * @returns null for u = p − 1, which has no counterpart
 */
export function edwardsKey(publicKey: Uint8Array, signBit: number): EdwardsKey | null {
  const { Fp } = ed25519.Point;
  const withoutTopBit = copyBytes(publicKey);
  withoutTopBit[31] = (withoutTopBit[31] ?? 0) & 0x7f;
  const u = Fp.create(bytesToNumberLE(withoutTopBit));
  const denominator = Fp.add(u, Fp.ONE);
  if (Fp.is0(denominator)) return null;
  const encoded = copyBytes(Fp.toBytes(Fp.mul(Fp.sub(u, Fp.ONE), Fp.inv(denominator))));
  const isSignless = Fp.is0(u);
  if (!isSignless) encoded[31] = (encoded[31] ?? 0) | signBit;
  return { encoded, isSignless };
}

/**
 * Splits a signature.
 *
 * @returns null for a wrong length or s ≥ 2^253; s may still be L or more, which libsignal accepts
 */
export function splitSignature(signature: Uint8Array): { r: Uint8Array; s: Bytes; signBit: number } | null {
  if (signature.length !== XEDDSA_SIGNATURE_BYTES) return null;
  const s = copyBytes(signature.subarray(32));
  const last = s[31] ?? 0;
  if ((last & S_RANGE_BITS) !== 0) return null;
  s[31] = last & ~SIGN_BIT;
  return { r: signature.subarray(0, 32), s, signBit: last & SIGN_BIT };
}

/** Builds the scheme. @param sha512 - hashes the concatenation of its arguments */
export function createXeddsa(sha512: CryptoProvider['sha512']): Xeddsa {
  const signingKeys = new KeyCache<SigningKey>(signingKey);
  const hashToScalar = (...parts: readonly Uint8Array[]): bigint => bytesToNumberLE(sha512(...parts)) % SUBGROUP_ORDER;
  return {
    xeddsaSign(privateKey, message, random) {
      requireBytes(privateKey, X25519_KEY_BYTES, 'an XEdDSA private key');
      requireBytes(random, RANDOM_BYTES, 'the randomness of a signature');
      const { scalar, encoded } = signingKeys.get(privateKey);
      const nonce = hashToScalar(noncePrefix(), privateKey, message, random);
      const commitment = ed25519.Point.BASE.multiply(nonce).toBytes();
      const challenge = hashToScalar(commitment, encoded, message);
      const signature = concatBytes(commitment, numberToBytesLE((challenge * scalar + nonce) % SUBGROUP_ORDER, 32));
      signature[63] = ((signature[63] ?? 0) & ~SIGN_BIT) | ((encoded[31] ?? 0) & SIGN_BIT);
      return signature;
    },
    xeddsaVerify(publicKey, message, signature) {
      const parts = splitSignature(signature);
      if (parts === null || publicKey.length !== X25519_KEY_BYTES) return false;
      const key = edwardsKey(publicKey, parts.signBit);
      const point = key === null ? null : decompress(key.encoded);
      if (key === null || point === null) return false;
      const s = bytesToNumberLE(parts.s) % SUBGROUP_ORDER;
      const challenge = hashToScalar(parts.r, key.encoded, message);
      const commitment = ed25519.Point.BASE.multiplyUnsafe(s).subtract(point.multiplyUnsafe(challenge));
      return constantTimeEqual(commitment.toBytes(), parts.r);
    },
  };
}

/**
 * Builds `isCanonicalPublicKey` on an implementation of X25519: one multiplication by a scalar that maps exactly the
 * points in question to themselves, and whose result is always encoded canonically.
 */
export function createCanonicalTest(x25519: CryptoProvider['x25519']): CryptoProvider['isCanonicalPublicKey'] {
  return (publicKey) => {
    if (publicKey.length !== X25519_KEY_BYTES) return false;
    try {
      return constantTimeEqual(x25519(NEGATING_SCALAR, publicKey), publicKey);
    } catch {
      // A point of low order: pure torsion.
      return false;
    }
  };
}

interface SigningKey {
  /** Secret: the private key modulo L. */
  readonly scalar: bigint;
  /** 32 bytes: the Edwards public key with its true sign. */
  readonly encoded: Bytes;
}

function signingKey(privateKey: Uint8Array): SigningKey {
  const scalar = bytesToNumberLE(privateKey) % SUBGROUP_ORDER;
  return { scalar, encoded: copyBytes(ed25519.Point.BASE.multiply(scalar).toBytes()) };
}

function noncePrefix(): Bytes {
  const prefix = new Uint8Array(32).fill(NONCE_PREFIX_BYTE);
  prefix[0] = NONCE_PREFIX_FIRST_BYTE;
  return prefix;
}

/** The point, of any order, or null if there is none. */
function decompress(encoded: Bytes): Point | null {
  try {
    return ed25519.Point.fromBytes(encoded);
  } catch {
    return null;
  }
}
