import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToNumberLE, hexToBytes, numberToBytesLE } from '@noble/curves/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCrypto } from '#crypto-default';
import { asciiBytes, concatBytes, copyBytes } from '../../src/bytes.ts';
import {
  isCanonicalEd25519Key,
  verifyEd25519Strictly,
  verifyXeddsaStrictly,
} from '../../src/crypto/strict-signatures.ts';

const crypto = defaultCrypto();
const { Point } = ed25519;
const L = Point.Fn.ORDER;
const P = Point.Fp.ORDER;
const ORDER_EIGHT = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05');

const message = asciiBytes('abc');
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });

const withBit = (bytes: Uint8Array, index: number, bit: number): Uint8Array => {
  const copy = copyBytes(bytes);
  copy[index] = (copy[index] ?? 0) ^ bit;
  return copy;
};

describe('a strict XEdDSA signature', () => {
  const privateKey = new Uint8Array(32).fill(0x50);
  const publicKey = crypto.x25519PublicKey(privateKey);
  const signature = crypto.xeddsaSign(privateKey, message, new Uint8Array(64).fill(7));

  it('verifies for every honest key', () => {
    fc.assert(
      fc.property(bytes32, fc.uint8Array(), (seed, text) => {
        const key = copyBytes(seed);
        key[0] = (key[0] ?? 0) & 0xf8;
        key[31] = ((key[31] ?? 0) & 0x7f) | 0x40;
        const signed = crypto.xeddsaSign(key, text, new Uint8Array(64).fill(1));
        const verification = { publicKey: crypto.x25519PublicKey(key), message: text, signature: signed };
        expect(verifyXeddsaStrictly(crypto, verification)).toBe(true);
        expect(verifyXeddsaStrictly(crypto, { ...verification, message: concatBytes(text, text, message) })).toBe(
          false,
        );
      }),
      { numRuns: 10 },
    );
  });

  it('has s below L, unlike one that libsignal accepts', () => {
    const sign = (signature[63] ?? 0) & 0x80;
    const s = bytesToNumberLE(withBit(signature, 63, sign).subarray(32));
    const shifted = concatBytes(signature.subarray(0, 32), numberToBytesLE(s + L, 32));
    shifted[63] = (shifted[63] ?? 0) | sign;
    expect(crypto.xeddsaVerify(publicKey, message, shifted)).toBe(true);
    expect(verifyXeddsaStrictly(crypto, { publicKey, message, signature: shifted })).toBe(false);
  });

  it('has a key with one encoding only', () => {
    const otherEncoding = withBit(publicKey, 31, 0x80);
    expect(crypto.xeddsaVerify(otherEncoding, message, signature)).toBe(true);
    expect(verifyXeddsaStrictly(crypto, { publicKey: otherEncoding, message, signature })).toBe(false);
  });

  it('has no key of low order', () => {
    const identity = withBit(new Uint8Array(64), 0, 1);
    const texts = Array.from({ length: 32 }, (_, i) => Uint8Array.of(i));
    const zero = new Uint8Array(32);
    expect(texts.some((text) => crypto.xeddsaVerify(zero, text, identity))).toBe(true);
    for (const text of texts) {
      expect(verifyXeddsaStrictly(crypto, { publicKey: zero, message: text, signature: identity })).toBe(false);
    }
  });

  it('is false, never an error, for wrong sizes', () => {
    for (const length of [0, 63, 65]) {
      const wrong = new Uint8Array(length);
      expect(verifyXeddsaStrictly(crypto, { publicKey, message, signature: wrong })).toBe(false);
    }
    for (const length of [0, 31, 33]) {
      expect(verifyXeddsaStrictly(crypto, { publicKey: new Uint8Array(length), message, signature })).toBe(false);
    }
  });
});

describe('a strict Ed25519 signature', () => {
  const seed = new Uint8Array(32).fill(7);
  const publicKey = crypto.ed25519PublicKey(seed);
  const signature = crypto.ed25519Sign(seed, message);
  const { scalar } = ed25519.utils.getExtendedPublicKey(seed);

  /** Signs with a commitment and a key of choice; their torsion is not compensated. */
  const signWith = (key: Uint8Array, commitment: Uint8Array, nonce: bigint): Uint8Array => {
    const challenge = bytesToNumberLE(crypto.sha512(commitment, key, message)) % L;
    return concatBytes(commitment, numberToBytesLE((nonce + challenge * scalar) % L, 32));
  };

  it('verifies, and not for another message', () => {
    expect(verifyEd25519Strictly(crypto, { publicKey, message, signature })).toBe(true);
    expect(verifyEd25519Strictly(crypto, { publicKey, message: asciiBytes('abd'), signature })).toBe(false);
  });

  it('has s below L', () => {
    const s = bytesToNumberLE(signature.subarray(32)) + L;
    const shifted = concatBytes(signature.subarray(0, 32), numberToBytesLE(s, 32));
    expect(verifyEd25519Strictly(crypto, { publicKey, message, signature: shifted })).toBe(false);
  });

  it('has a key and a commitment without torsion, so that the cofactor makes no difference', () => {
    const key = Point.fromBytes(publicKey).add(ORDER_EIGHT).toBytes();
    const commitment = Point.BASE.multiply(42n);
    const byKey = signWith(key, commitment.toBytes(), 42n);
    expect(crypto.ed25519Verify(key, message, byKey)).toBe(true);
    expect(verifyEd25519Strictly(crypto, { publicKey: key, message, signature: byKey })).toBe(false);
    const byCommitment = signWith(publicKey, commitment.add(ORDER_EIGHT).toBytes(), 42n);
    expect(crypto.ed25519Verify(publicKey, message, byCommitment)).toBe(true);
    expect(verifyEd25519Strictly(crypto, { publicKey, message, signature: byCommitment })).toBe(false);
  });

  it('may have the identity as its commitment, as both equations have it', () => {
    const identity = signWith(publicKey, Point.ZERO.toBytes(), 0n);
    expect(verifyEd25519Strictly(crypto, { publicKey, message, signature: identity })).toBe(true);
  });

  it('is false, never an error, for wrong sizes', () => {
    for (const length of [0, 63, 65]) {
      expect(verifyEd25519Strictly(crypto, { publicKey, message, signature: new Uint8Array(length) })).toBe(false);
    }
    for (const length of [0, 31, 33]) {
      expect(verifyEd25519Strictly(crypto, { publicKey: new Uint8Array(length), message, signature })).toBe(false);
    }
  });
});

describe('a canonical Ed25519 key', () => {
  it('is every honest key', () => {
    fc.assert(
      fc.property(bytes32, (seed) => isCanonicalEd25519Key(crypto, crypto.ed25519PublicKey(seed))),
      { numRuns: 20 },
    );
  });

  it('has prime order', () => {
    let point = Point.BASE.multiply(987654321n);
    let torsion = Point.ZERO;
    for (let order = 0; order < 8; order++) {
      expect(isCanonicalEd25519Key(crypto, point.toBytes())).toBe(order === 0);
      expect(isCanonicalEd25519Key(crypto, torsion.toBytes())).toBe(false);
      point = point.add(ORDER_EIGHT);
      torsion = torsion.add(ORDER_EIGHT);
    }
  });

  it('is reduced and on the curve', () => {
    const isOnCurve = (y: Uint8Array): boolean => {
      try {
        return Point.fromBytes(y).isTorsionFree();
      } catch {
        return false;
      }
    };
    for (const value of [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, P - 1n, P - 2n]) {
      const y = numberToBytesLE(value, 32);
      expect(isCanonicalEd25519Key(crypto, y)).toBe(isOnCurve(y) && value !== 1n);
    }
    const { y } = Point.BASE.toAffine();
    expect(isCanonicalEd25519Key(crypto, numberToBytesLE(y, 32))).toBe(true);
    for (const value of [P, P + 1n, P + 3n, 2n ** 255n - 1n]) {
      expect(isCanonicalEd25519Key(crypto, numberToBytesLE(value, 32))).toBe(false);
      expect(isCanonicalEd25519Key(crypto, numberToBytesLE(value + 2n ** 255n, 32))).toBe(false);
    }
  });

  it('has 32 bytes', () => {
    const key = hexToBytes('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
    expect(isCanonicalEd25519Key(crypto, key)).toBe(true);
    expect(isCanonicalEd25519Key(crypto, key.subarray(1))).toBe(false);
    expect(isCanonicalEd25519Key(crypto, concatBytes(key, Uint8Array.of(0)))).toBe(false);
  });
});
