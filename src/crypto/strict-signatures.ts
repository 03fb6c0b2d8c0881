/**
 * Signatures that everybody must judge alike: those of statements that are passed on, kept and shown as proofs. Messages are verified
 * as libsignal verifies them, which lets an attacker choose keys of low order and write one signature in two ways; here a key
 * has prime order and one encoding, and s is below L.
 *
 * Source: spec 10, introduction; spec 01, "Canonical-key test".
 */
import { type Bytes, copyBytes } from '../bytes.ts';
import type { CryptoProvider } from './crypto-provider.ts';

/** A signature to be verified. All of it is public and untrusted. */
export interface SignatureToVerify {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly message: Uint8Array;
  /** 64 bytes. */
  readonly signature: Uint8Array;
}

const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** The top bit of the last byte: the sign of an Edwards point's x, or of the key in an XEdDSA signature. */
const SIGN_BIT = 0x80;

/** p = 2^255 − 19. */
const FIELD_ORDER = /* @__PURE__ */ BigInt('0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed');
/** L, the order of the prime-order group. */
const GROUP_ORDER = /* @__PURE__ */ BigInt('0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed');

/**
 * Verifies an XEdDSA signature strictly.
 *
 * @param signed - the key is a u-coordinate, without type byte
 * @returns false for anything malformed, for s ≥ L and for a key that is not canonical or not of prime order
 */
export function verifyXeddsaStrictly(crypto: CryptoProvider, signed: SignatureToVerify): boolean {
  const { publicKey, message, signature } = signed;
  if (signature.length !== SIGNATURE_BYTES) return false;
  const s = copyBytes(signature.subarray(SIGNATURE_BYTES / 2));
  s[31] = s[31]! & ~SIGN_BIT;
  if (littleEndian(s) >= GROUP_ORDER) return false;
  return crypto.isCanonicalPublicKey(publicKey) && crypto.xeddsaVerify(publicKey, message, signature);
}

/**
 * Verifies an Ed25519 signature strictly. RFC 8032 leaves open whether the equation has the cofactor; where both the key and R are
 * free of torsion it makes no difference, so R must be.
 *
 * @returns false for anything malformed, for s ≥ L and for a key that is not canonical or not of prime order
 */
export function verifyEd25519Strictly(crypto: CryptoProvider, signed: SignatureToVerify): boolean {
  const { publicKey, message, signature } = signed;
  if (signature.length !== SIGNATURE_BYTES || !isCanonicalEd25519Key(crypto, publicKey)) return false;
  const commitment = signature.subarray(0, KEY_BYTES);
  if (!isIdentity(commitment) && !isCanonicalEd25519Key(crypto, commitment)) return false;
  return crypto.ed25519Verify(publicKey, message, signature);
}

/**
 * Tells whether 32 bytes are the canonical encoding of a point of prime order of edwards25519.
 *
 * @param publicKey - untrusted; of another length it is no key
 */
export function isCanonicalEd25519Key(crypto: CryptoProvider, publicKey: Uint8Array): boolean {
  if (publicKey.length !== KEY_BYTES) return false;
  const encoded = copyBytes(publicKey);
  encoded[31] = encoded[31]! & ~SIGN_BIT;
  const y = littleEndian(encoded);
  // y = 1 is the identity, which has no u-coordinate. Both points of one y have the same order, so the sign does not matter.
  if (y >= FIELD_ORDER || y === 1n) return false;
  const u = ((1n + y) * inverse(FIELD_ORDER + 1n - y)) % FIELD_ORDER;
  return crypto.isCanonicalPublicKey(littleEndianBytes(u));
}

/** Free of torsion too, but no key. */
function isIdentity(encoded: Uint8Array): boolean {
  return encoded.every((byte, i) => byte === (i === 0 ? 1 : 0));
}

/** The inverse modulo p of a number that is no multiple of it, by Euclid's algorithm: in variable time, for public numbers. */
function inverse(value: bigint): bigint {
  let [rest, divisor] = [FIELD_ORDER, value % FIELD_ORDER];
  let [before, result] = [0n, 1n];
  while (divisor > 1n) {
    const quotient = rest / divisor;
    [rest, divisor] = [divisor, rest - quotient * divisor];
    [before, result] = [result, before - quotient * result];
  }
  return result < 0n ? result + FIELD_ORDER : result;
}

function littleEndian(bytes: Uint8Array): bigint {
  let digits = '0x';
  for (let i = bytes.length - 1; i >= 0; i--) digits += bytes[i]!.toString(16).padStart(2, '0');
  return BigInt(digits);
}

function littleEndianBytes(value: bigint): Bytes {
  const digits = value.toString(16).padStart(2 * KEY_BYTES, '0');
  return Uint8Array.from({ length: KEY_BYTES }, (_, i) =>
    Number.parseInt(digits.slice(2 * (KEY_BYTES - 1 - i), 2 * (KEY_BYTES - i)), 16),
  );
}
