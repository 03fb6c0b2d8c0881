import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js';
import fc from 'fast-check';
import nacl from 'tweetnacl';
import { describe, expect, it } from 'vitest';
import { asciiBytes, concatBytes } from '../../src/bytes.ts';
import { portableCrypto } from '../../src/crypto/portable/portable-provider.ts';
import { kernelCrypto } from '../../src/crypto/kernel/kernel-provider.ts';
import { VinculumError } from '../../src/errors.ts';
import { CurveKernel } from '../../src/kernel/curve.ts';
import { kernel } from './kernel-under-test.ts';

const { curve, exports, memory } = kernel;
const nacl512 = (...parts: readonly Uint8Array[]): Uint8Array => nacl.hash(concatBytes(...parts));
const { Point } = ed25519;

const P = 2n ** 255n - 19n;
const L = Point.Fn.ORDER;

/** Byte strings with runs of zeros and ones, where carries go far. */
const biased = (length: number): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.tuple(fc.constantFrom(0, 255, -1), fc.integer({ min: 1, max: 12 }), fc.nat({ max: 255 })), {
      minLength: length,
      maxLength: length,
    })
    .map((runs) => {
      const bytes = runs.flatMap(([kind, count, random]) => new Array<number>(count).fill(kind < 0 ? random : kind));
      return Uint8Array.from(bytes.slice(0, length));
    });
const bytes32 = fc.oneof(fc.uint8Array({ minLength: 32, maxLength: 32 }), biased(32));
const message = fc.uint8Array({ maxLength: 300 });

function clamped(key: Uint8Array): Uint8Array {
  const copy = key.slice();
  copy[0] = (copy[0] ?? 0) & 0xf8;
  copy[31] = ((copy[31] ?? 0) & 0x7f) | 0x40;
  return copy;
}

function signWith(privateKey: Uint8Array, text: Uint8Array, random: Uint8Array): Uint8Array {
  return curve.xeddsaSign({ privateKey, edwardsPublicKey: curve.edwardsPublicKey(privateKey) }, text, random);
}

/** The result, or the code of the error. */
function outcome(call: () => Uint8Array): string {
  try {
    return bytesToHex(call());
  } catch (error) {
    return error instanceof VinculumError ? error.code : String(error);
  }
}

const A_PRIVATE = hexToBytes('1011111111111111111111111111111111111111111111111111111111111151');
const A_PUBLIC = hexToBytes('7b4e909bbe7ffe44c465a220037d608ee35897d31ef972f07f74892cb0f73f13');
const B_PRIVATE = hexToBytes('2022222222222222222222222222222222222222222222222222222222222262');
const B_PUBLIC = hexToBytes('0faa684ed28867b97f4a6a2dee5df8ce974e76b7018e3f22a1c4cf2678570f20');

describe('X25519', () => {
  it('has the answers of RFC 7748, section 5.2', () => {
    const scalar = hexToBytes('a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4');
    const u = hexToBytes('e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c');
    const product = 'c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552';
    expect(bytesToHex(curve.x25519(scalar, u))).toBe(product);
  });

  it('has the answer of RFC 7748 after a thousand iterations', () => {
    let k: Uint8Array = numberToBytesLE(9n, 32);
    let u = k;
    for (let i = 0; i < 1000; i++) [k, u] = [curve.x25519(k, u), k];
    expect(bytesToHex(k)).toBe('684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51');
  });

  it('agrees on the recorded secret from both sides', () => {
    const secret = '9e004098efc091d4ec2663b4e9f5cfd4d7064571690b4bea97ab146ab9f35056';
    expect(bytesToHex(curve.x25519(A_PRIVATE, B_PUBLIC))).toBe(secret);
    expect(bytesToHex(curve.x25519(B_PRIVATE, A_PUBLIC))).toBe(secret);
  });

  it('multiplies any scalar by any u-coordinate as two other implementations do', () => {
    fc.assert(
      fc.property(bytes32, bytes32, (scalar, u) => {
        // tweetnacl, unlike noble, gives the all-zero result instead of an error.
        const expected = nacl.scalarMult(scalar, u);
        const isZero = expected.every((byte) => byte === 0);
        expect(outcome(() => curve.x25519(scalar, u))).toBe(isZero ? 'INVALID_KEY_AGREEMENT' : bytesToHex(expected));
        if (!isZero) expect(x25519.scalarMult(scalar, u)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('multiplies u-coordinates around p and 2^255 as tweetnacl does', () => {
    const scalar = new Uint8Array(32).fill(0x5a);
    for (let offset = -40n; offset <= 40n; offset++) {
      for (const center of [0n, P, 2n ** 255n]) {
        const u = numberToBytesLE((center + offset + 2n ** 256n) % 2n ** 256n, 32);
        const expected = nacl.scalarMult(scalar, u);
        const isZero = expected.every((byte) => byte === 0);
        expect(outcome(() => curve.x25519(scalar, u))).toBe(isZero ? 'INVALID_KEY_AGREEMENT' : bytesToHex(expected));
      }
    }
  });

  it.each([
    ['zero', '0000000000000000000000000000000000000000000000000000000000000000'],
    ['one', '0100000000000000000000000000000000000000000000000000000000000000'],
    ['p - 1', 'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
    ['p', 'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
    ['p + 1', 'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
    ['order eight', 'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800'],
    ['the other of order eight', '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157'],
    ['zero with the high bit', '0000000000000000000000000000000000000000000000000000000000000080'],
  ])('refuses the low-order point %s', (_, u) => {
    expect(outcome(() => curve.x25519(A_PRIVATE, hexToBytes(u)))).toBe('INVALID_KEY_AGREEMENT');
  });

  it('gives by the comb the same public key as by the ladder, for every pattern of digits', () => {
    const nine = numberToBytesLE(9n, 32);
    fc.assert(
      fc.property(bytes32, (scalar) => {
        expect(curve.x25519PublicKey(scalar)).toEqual(curve.x25519(scalar, nine));
      }),
      { numRuns: 100 },
    );
    for (const fill of [0x00, 0x77, 0x78, 0x80, 0x87, 0x88, 0x8f, 0xf8, 0xff]) {
      const scalar = new Uint8Array(32).fill(fill);
      expect(curve.x25519PublicKey(scalar)).toEqual(curve.x25519(scalar, nine));
    }
    expect(curve.x25519PublicKey(A_PRIVATE)).toEqual(A_PUBLIC);
    expect(curve.x25519PublicKey(B_PRIVATE)).toEqual(B_PUBLIC);
  });

  it('clamps a copy: the private key given is not changed', () => {
    const scalar = new Uint8Array(32).fill(0xff);
    curve.x25519(scalar, A_PUBLIC);
    curve.x25519PublicKey(scalar);
    expect(scalar).toEqual(new Uint8Array(32).fill(0xff));
  });

  it.each([0, 31, 33])('refuses keys of %i bytes', (length) => {
    const key = new Uint8Array(length);
    expect(outcome(() => curve.x25519(key, A_PUBLIC))).toBe('INVALID_ARGUMENT');
    expect(outcome(() => curve.x25519(A_PRIVATE, key))).toBe('INVALID_ARGUMENT');
    expect(outcome(() => curve.x25519PublicKey(key))).toBe('INVALID_ARGUMENT');
    expect(outcome(() => curve.edwardsPublicKey(key))).toBe('INVALID_ARGUMENT');
    expect(outcome(() => signWith(key, A_PUBLIC, new Uint8Array(64)))).toBe('INVALID_ARGUMENT');
    expect(outcome(() => curve.ed25519PublicKey(key))).toBe('INVALID_ARGUMENT');
    expect(curve.isCanonicalPublicKey(key)).toBe(false);
  });
});

describe('XEdDSA', () => {
  const random = new Uint8Array(64).fill(0x42);

  it.each([
    [
      'A, nothing',
      A_PRIVATE,
      '',
      'd57be5d9b7fdaac535f033ec77f11dc1f071c97c2c05492f8c3a8286e7a7c18a5cd4afa2bdea27663eea511ac9856737c639bbe9ec24f728ce0cbe1353fd5e81',
    ],
    [
      'A, abc',
      A_PRIVATE,
      'abc',
      'b593c60ecd933e9c2dd2f7f7aca07ae01ec87aded8d45e22af58de75ccbf43378894cbf8a2b22d4c3ececc5701b5b1e13c3bcb5ad65dfc4a5f3f55482980928b',
    ],
    [
      'B, nothing',
      B_PRIVATE,
      '',
      'bffbcf136134ec79392d16d4c3fed3bc15011dc267a882bfb157b893783745a76eac90cb0fbf1937840ef920b498c4c926309cba7defa65c532086f61964a60a',
    ],
    [
      'B, abc',
      B_PRIVATE,
      'abc',
      'b896ac4a9bc832cd3f9edb661f01e70256d49741912acc6725166f639dcd803a22eb88e20fb55a356a83978fd6e641bd47e8b1afc6cf99d85d1361a587fbd802',
    ],
  ])('signs as recorded: %s', (_, key, text, signature) => {
    expect(bytesToHex(signWith(key, asciiBytes(text), random))).toBe(signature);
    expect(curve.xeddsaVerify(curve.x25519PublicKey(key), asciiBytes(text), hexToBytes(signature))).toBe(true);
  });

  it('accepts s + L, and refuses s + 2L', () => {
    const text = asciiBytes('abc');
    const signature = signWith(A_PRIVATE, text, random);
    const sign = (signature[63] ?? 0) & 0x80;
    const s = signature.slice(32);
    s[31] = (s[31] ?? 0) & 0x7f;
    const shifted = (multiple: bigint): Uint8Array => {
      const other = concatBytes(signature.subarray(0, 32), numberToBytesLE(bytesToNumberLE(s) + multiple * L, 32));
      other[63] = (other[63] ?? 0) | sign;
      return other;
    };
    expect(curve.xeddsaVerify(A_PUBLIC, text, shifted(0n))).toBe(true);
    expect(curve.xeddsaVerify(A_PUBLIC, text, shifted(1n))).toBe(true);
    expect(curve.xeddsaVerify(A_PUBLIC, text, shifted(2n))).toBe(false);
  });

  it('signs what the portable implementation signs, and verifies it', () => {
    fc.assert(
      fc.property(bytes32, message, biased(64), (key, text, z) => {
        const privateKey = clamped(key);
        const signature = signWith(privateKey, text, z);
        expect(signature).toEqual(portableCrypto.xeddsaSign(privateKey, text, z));
        expect(curve.xeddsaVerify(curve.x25519PublicKey(privateKey), text, signature)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('refuses a signature after any change of one bit, and another message, and another key', () => {
    const text = asciiBytes('abc');
    const signature = signWith(A_PRIVATE, text, random);
    for (let bit = 0; bit < 512; bit += 7) {
      const changed = signature.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(curve.xeddsaVerify(A_PUBLIC, text, changed)).toBe(false);
    }
    for (const bit of [0x10, 0x20, 0x40, 0x80]) {
      const changed = signature.slice();
      changed[63] = (changed[63] ?? 0) ^ bit;
      expect(curve.xeddsaVerify(A_PUBLIC, text, changed)).toBe(false);
    }
    expect(curve.xeddsaVerify(A_PUBLIC, asciiBytes('abd'), signature)).toBe(false);
    expect(curve.xeddsaVerify(B_PUBLIC, text, signature)).toBe(false);
  });

  it('ignores the high bit of the public key', () => {
    const key = A_PUBLIC.slice();
    key[31] = (key[31] ?? 0) | 0x80;
    expect(curve.xeddsaVerify(key, asciiBytes('abc'), signWith(A_PRIVATE, asciiBytes('abc'), random))).toBe(true);
  });

  it.each([0, 63, 65])('refuses a signature of %i bytes', (length) => {
    expect(curve.xeddsaVerify(A_PUBLIC, asciiBytes('abc'), new Uint8Array(length))).toBe(false);
    expect(curve.xeddsaVerify(new Uint8Array(31), asciiBytes('abc'), new Uint8Array(64))).toBe(false);
  });

  it('treats small, unreduced and random keys as the portable implementation does', () => {
    // R = the neutral point and s = 0 verify under low-order keys whenever the challenge kills the key.
    const trivial = new Uint8Array(64);
    trivial[0] = 1;
    const signed = trivial.slice();
    signed[63] = 0x80;
    let accepted = 0;
    const keys = [...new Array(12).keys()].flatMap((u) => [BigInt(u), P - BigInt(u), 2n ** 255n + BigInt(u)]);
    for (const u of keys) {
      const key = numberToBytesLE(u, 32);
      for (const signature of [trivial, signed]) {
        for (const text of [asciiBytes('a'), asciiBytes('b'), asciiBytes('c')]) {
          const verdict = curve.xeddsaVerify(key, text, signature);
          expect(verdict).toBe(portableCrypto.xeddsaVerify(key, text, signature));
          accepted += Number(verdict);
        }
      }
    }
    expect(accepted).toBeGreaterThan(0);
  });

  it('gives the same verdict the first time, the second, when the key gets its table, and later', () => {
    fc.assert(
      fc.property(bytes32, message, fc.nat({ max: 511 }), (key, text, bit) => {
        const fresh = new CurveKernel(memory, exports, nacl512);
        const privateKey = clamped(key);
        const publicKey = curve.x25519PublicKey(privateKey);
        const signature = signWith(privateKey, text, random);
        const damaged = signature.slice();
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        for (let time = 0; time < 3; time++) {
          expect(fresh.xeddsaVerify(publicKey, text, signature)).toBe(true);
          expect(fresh.xeddsaVerify(publicKey, text, damaged)).toBe(false);
        }
        expect(fresh.xeddsaVerify(publicKey, text, signature)).toBe(true);
      }),
      { numRuns: 25 },
    );
    // Digits of all sizes, for which a table of its own is read.
    const privateKey = clamped(new Uint8Array(32).fill(0xa5));
    const publicKey = curve.x25519PublicKey(privateKey);
    for (let i = 0; i < 100; i++) {
      const text = Uint8Array.of(i);
      expect(curve.xeddsaVerify(publicKey, text, signWith(privateKey, text, random))).toBe(true);
    }
  });

  it('keeps a provider’s signer right when the memory of a key is used for another key', () => {
    const provider = kernelCrypto();
    const key = A_PRIVATE.slice();
    provider?.xeddsaSign(key, asciiBytes('abc'), random);
    key.set(B_PRIVATE);
    expect(provider?.xeddsaSign(key, asciiBytes('abc'), random)).toEqual(
      signWith(B_PRIVATE, asciiBytes('abc'), random),
    );
  });
});

describe('the canonical-key test', () => {
  it('agrees with the portable implementation on honest, random and small keys', () => {
    fc.assert(
      fc.property(bytes32, (key) => {
        expect(curve.isCanonicalPublicKey(curve.x25519PublicKey(key))).toBe(true);
        expect(curve.isCanonicalPublicKey(key)).toBe(portableCrypto.isCanonicalPublicKey(key));
      }),
      { numRuns: 30 },
    );
    for (let u = 0n; u < 40n; u++) {
      for (const value of [u, P - u, P + u, 2n ** 255n + u]) {
        const key = numberToBytesLE(value, 32);
        expect(curve.isCanonicalPublicKey(key)).toBe(portableCrypto.isCanonicalPublicKey(key));
      }
    }
  });

  it('accepts an honest point, and refuses it plus any torsion point', () => {
    const torsion = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05');
    let point = Point.BASE.multiply(987654321n);
    for (let order = 0; order < 8; order++) {
      expect(curve.isCanonicalPublicKey(ed25519.utils.toMontgomery(point.toBytes()))).toBe(order === 0);
      point = point.add(torsion);
    }
  });
});

describe('Ed25519, strict', () => {
  it('has the answer of RFC 8032, section 7.1, test 2', () => {
    const seed = hexToBytes('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb');
    expect(bytesToHex(curve.ed25519PublicKey(seed))).toBe(
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    );
    expect(bytesToHex(curve.ed25519Sign(seed, Uint8Array.of(0x72)))).toBe(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
  });

  it('signs what noble and tweetnacl sign, and verifies it', () => {
    fc.assert(
      fc.property(bytes32, message, (seed, text) => {
        const publicKey = curve.ed25519PublicKey(seed);
        const signature = curve.ed25519Sign(seed, text);
        expect(publicKey).toEqual(nacl.sign.keyPair.fromSeed(seed).publicKey);
        expect(signature).toEqual(ed25519.sign(text, seed));
        expect(curve.ed25519Verify(publicKey, { message: text, signature })).toBe(true);
        signature[20] = (signature[20] ?? 0) ^ 1;
        expect(curve.ed25519Verify(publicKey, { message: text, signature })).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  it('refuses s + L, which tweetnacl accepts', () => {
    const seed = new Uint8Array(32).fill(7);
    const text = asciiBytes('abc');
    const signature = curve.ed25519Sign(seed, text);
    const shifted = concatBytes(
      signature.subarray(0, 32),
      numberToBytesLE(bytesToNumberLE(signature.subarray(32)) + L, 32),
    );
    const publicKey = curve.ed25519PublicKey(seed);
    expect(nacl.sign.detached.verify(text, shifted, publicKey)).toBe(true);
    expect(curve.ed25519Verify(publicKey, { message: text, signature: shifted })).toBe(false);
  });

  it('gives noble’s strict verdict on low-order, unreduced and undecodable keys and commitments', () => {
    const y = (value: bigint, sign: number): Uint8Array => {
      const encoded = numberToBytesLE(value, 32);
      encoded[31] = (encoded[31] ?? 0) | sign;
      return encoded;
    };
    const torsion = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05');
    const odd = [0n, 1n, 2n, 3n, P - 1n, P, P + 1n, 2n ** 255n - 1n].flatMap((value) => [y(value, 0), y(value, 0x80)]);
    odd.push(torsion.toBytes(), Point.BASE.add(torsion).toBytes(), Point.BASE.toBytes());
    const text = asciiBytes('abc');
    for (const publicKey of odd) {
      for (const commitment of odd) {
        for (const s of [0n, 1n, L - 1n, L]) {
          const signature = concatBytes(commitment, numberToBytesLE(s, 32));
          expect(curve.ed25519Verify(publicKey, { message: text, signature })).toBe(
            ed25519.verify(signature, text, publicKey, { zip215: false }),
          );
        }
      }
    }
  });

  it('uses the equation with the cofactor, like noble', () => {
    // A key with a torsion component; the signature is made for its prime-order part.
    const torsion = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05');
    const scalar = 123456789n;
    const publicKey = Point.BASE.multiply(scalar).add(torsion).toBytes();
    const text = asciiBytes('abc');
    const commitment = Point.BASE.multiply(42n).toBytes();
    const digest = bytesToNumberLE(nacl.hash(concatBytes(commitment, publicKey, text))) % L;
    const signature = concatBytes(commitment, numberToBytesLE((42n + digest * scalar) % L, 32));
    expect(ed25519.verify(signature, text, publicKey, { zip215: false })).toBe(true);
    expect(curve.ed25519Verify(publicKey, { message: text, signature })).toBe(true);
  });
});

describe('the kernel’s memory', () => {
  /** Slots and scratch of the curve, which may hold secrets; tables of public points follow. */
  const scratch = (): Uint8Array => memory.reserve(0).slice(0x10000, 0x12000);

  it.each([
    ['an agreement', () => curve.x25519(A_PRIVATE, B_PUBLIC)],
    ['a refused agreement', () => outcome(() => curve.x25519(A_PRIVATE, new Uint8Array(32)))],
    ['a public key', () => curve.x25519PublicKey(A_PRIVATE)],
    ['an XEdDSA signature', () => signWith(A_PRIVATE, asciiBytes('abc'), new Uint8Array(64))],
    ['an Ed25519 signature', () => curve.ed25519Sign(A_PRIVATE, asciiBytes('abc'))],
  ])('holds nothing of a secret after %s', (_, call) => {
    curve.x25519PublicKey(B_PRIVATE);
    call();
    expect(scratch().every((byte) => byte === 0)).toBe(true);
  });

  it('is written to while a call runs, so that the test above can fail', () => {
    memory.reserve(0).set(A_PRIVATE, 0x10000);
    exports.curvePublicKey();
    expect(scratch().every((byte) => byte === 0)).toBe(false);
    exports.curveWipe();
  });
});
