/** X25519, XEdDSA and the canonical-key test. */
import { asciiBytes, EMPTY_BYTES } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { expectBytes, expectRefusal, expectSame, flipped, hex, type TestFramework } from './assertion.ts';

const PRIVATE_A = hex('1011111111111111111111111111111111111111111111111111111111111151');
const PUBLIC_A = hex('7b4e909bbe7ffe44c465a220037d608ee35897d31ef972f07f74892cb0f73f13');
const PRIVATE_B = hex('2022222222222222222222222222222222222222222222222222222222222262');
const PUBLIC_B = hex('0faa684ed28867b97f4a6a2dee5df8ce974e76b7018e3f22a1c4cf2678570f20');
const AGREEMENT = '9e004098efc091d4ec2663b4e9f5cfd4d7064571690b4bea97ab146ab9f35056';

const ZERO_POINT = new Uint8Array(32);
const HIGH_BIT_ZERO_POINT = flipped(ZERO_POINT, 31, 0x80);
const ONE_POINT = flipped(ZERO_POINT, 0, 1);
/** p − 1: the only u without a counterpart on the Edwards curve. */
const MINUS_ONE_POINT = hex('ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f');
const ORDER_EIGHT_POINTS = [
  hex('e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800'),
  hex('5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157'),
] as const;
/** p + 1, an unreduced one; as y, an unreduced encoding of the identity. */
const UNREDUCED_ONE_POINT = hex('eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f');
const LOW_ORDER_POINTS = [
  ZERO_POINT,
  HIGH_BIT_ZERO_POINT,
  ONE_POINT,
  MINUS_ONE_POINT,
  hex('edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'),
  UNREDUCED_ONE_POINT,
  ...ORDER_EIGHT_POINTS,
];
/** u = 2 lies on the twist. */
const TWIST_POINT = flipped(ZERO_POINT, 0, 2);
const BASE_POINT = flipped(ZERO_POINT, 0, 9);
/** u = 9 + p: the base point written in an unreduced way. */
const UNREDUCED_BASE_POINT = hex('f6ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f');
/** u = 1/9: the base point plus the point of order two. */
const BASE_POINT_PLUS_TORSION = hex('12c7711cc7711cc7711cc7711cc7711cc7711cc7711cc7711cc7711cc7711c47');

export function describeAgreement({ describe, it }: TestFramework, crypto: CryptoProvider): void {
  describe('X25519', () => {
    it('has the known answers, from either side', () => {
      expectBytes(crypto.x25519PublicKey(PRIVATE_A), PUBLIC_A);
      expectBytes(crypto.x25519PublicKey(PRIVATE_B), PUBLIC_B);
      expectBytes(crypto.x25519(PRIVATE_A, PUBLIC_B), AGREEMENT);
      expectBytes(crypto.x25519(PRIVATE_B, PUBLIC_A), AGREEMENT);
    });
    it('clamps the private key', () => {
      const unclamped = new Uint8Array(32).fill(0x11);
      expectBytes(crypto.x25519PublicKey(unclamped), PUBLIC_A);
      expectBytes(crypto.x25519(unclamped, PUBLIC_B), AGREEMENT);
      expectBytes(unclamped, new Uint8Array(32).fill(0x11));
    });
    it('agrees each of several private keys with one public key, if it can at once', () => {
      const each = crypto.x25519Each?.bind(crypto);
      if (each === undefined) return;
      for (const publicKey of [PUBLIC_B, BASE_POINT, TWIST_POINT, BASE_POINT_PLUS_TORSION, UNREDUCED_BASE_POINT]) {
        const expected = [PRIVATE_A, PRIVATE_B, PRIVATE_A].map((key) => crypto.x25519(key, publicKey));
        const results = each([PRIVATE_A, PRIVATE_B, PRIVATE_A], publicKey);
        expectSame(results.length, expected.length);
        for (const [index, result] of results.entries()) expectBytes(result, expected[index]!);
      }
      expectSame(each([], PUBLIC_B).length, 0);
      for (const point of LOW_ORDER_POINTS) {
        expectRefusal(() => each([PRIVATE_A, PRIVATE_B], point), 'INVALID_KEY_AGREEMENT', 'invalid key agreement');
      }
    });
    it('agrees one private key with each of many public keys, if it can at once', () => {
      const many = crypto.x25519Many?.bind(crypto);
      if (many === undefined) return;
      const publicKeys = [PUBLIC_B, BASE_POINT, TWIST_POINT, BASE_POINT_PLUS_TORSION, UNREDUCED_BASE_POINT, PUBLIC_B];
      const expected = publicKeys.map((publicKey) => crypto.x25519(PRIVATE_A, publicKey));
      // Again and again: what is remembered of the keys must not show.
      for (let round = 0; round < 6; round++) {
        const results = many(PRIVATE_A, publicKeys);
        expectSame(results.length, expected.length);
        for (const [index, result] of results.entries()) expectBytes(result, expected[index]!);
      }
      expectSame(many(PRIVATE_A, []).length, 0);
      for (const point of LOW_ORDER_POINTS) {
        for (let round = 0; round < 6; round++) {
          expectRefusal(() => many(PRIVATE_A, [PUBLIC_B, point]), 'INVALID_KEY_AGREEMENT', 'invalid key agreement');
        }
      }
    });
    it('ignores the high bit of the public key', () => {
      expectBytes(crypto.x25519(PRIVATE_A, flipped(PUBLIC_B, 31, 0x80)), AGREEMENT);
    });
    it('reduces the public key modulo p, and accepts mixed torsion and the twist', () => {
      expectBytes(crypto.x25519(PRIVATE_A, UNREDUCED_BASE_POINT), PUBLIC_A);
      expectBytes(crypto.x25519(PRIVATE_A, BASE_POINT_PLUS_TORSION), PUBLIC_A);
      expectSame(crypto.x25519(PRIVATE_A, TWIST_POINT).length, 32);
    });
    it('refuses every point of low order, with the high bit or without', () => {
      for (const point of LOW_ORDER_POINTS) {
        for (const u of [point, flipped(point, 31, 0x80)]) {
          expectRefusal(() => crypto.x25519(PRIVATE_A, u), 'INVALID_KEY_AGREEMENT', 'invalid key agreement');
        }
      }
    });
    it('reads keys out of larger memory, again after it was overwritten', () => {
      const memory = new Uint8Array(100);
      memory.set(PRIVATE_B, 3);
      memory.set(PUBLIC_B, 50);
      expectBytes(crypto.x25519PublicKey(memory.subarray(3, 35)), PUBLIC_B);
      expectBytes(crypto.x25519(PRIVATE_A, memory.subarray(50, 82)), AGREEMENT);
      memory.set(PRIVATE_A, 3);
      expectBytes(crypto.x25519PublicKey(memory.subarray(3, 35)), PUBLIC_A);
      expectBytes(crypto.x25519(memory.subarray(3, 35), memory.subarray(50, 82)), AGREEMENT);
      memory.set(BASE_POINT, 50);
      expectBytes(crypto.x25519(memory.subarray(3, 35), memory.subarray(50, 82)), PUBLIC_A);
    });
    it('refuses keys of other sizes', () => {
      expectRefusal(() => crypto.x25519(PRIVATE_A.slice(0, 31), PUBLIC_B), 'INVALID_ARGUMENT');
      expectRefusal(() => crypto.x25519(PRIVATE_A, new Uint8Array(33).fill(5)), 'INVALID_ARGUMENT');
      expectRefusal(() => crypto.x25519PublicKey(EMPTY_BYTES), 'INVALID_ARGUMENT');
    });
  });

  describe('canonical public keys', () => {
    it('are honest keys, and the base point', () => {
      for (const u of [PUBLIC_A, PUBLIC_B, BASE_POINT]) expectSame(crypto.isCanonicalPublicKey(u), true);
    });
    it('have no high bit and no unreduced u', () => {
      expectSame(crypto.isCanonicalPublicKey(flipped(PUBLIC_A, 31, 0x80)), false);
      expectSame(crypto.isCanonicalPublicKey(UNREDUCED_BASE_POINT), false);
    });
    it('are not of low order', () => {
      for (const u of LOW_ORDER_POINTS) expectSame(crypto.isCanonicalPublicKey(u), false);
    });
    it('have no torsion component', () => {
      expectSame(crypto.isCanonicalPublicKey(BASE_POINT_PLUS_TORSION), false);
      // These lie on the curve, outside the prime-order subgroup.
      for (const u of [4, 6, 7, 8, 10]) expectSame(crypto.isCanonicalPublicKey(flipped(ZERO_POINT, 0, u)), false);
    });
    it('do not lie on the twist', () => {
      for (const u of [2, 3, 5, 11]) expectSame(crypto.isCanonicalPublicKey(flipped(ZERO_POINT, 0, u)), false);
    });
    it('have 32 bytes', () => {
      for (const length of [0, 31, 33]) expectSame(crypto.isCanonicalPublicKey(new Uint8Array(length).fill(9)), false);
    });
  });
}

/** Signatures with the randomness 42×64. A's Edwards key is negative, B's is not. */
const SIGNATURES = [
  {
    privateKey: PRIVATE_A,
    publicKey: PUBLIC_A,
    message: '',
    signature:
      'd57be5d9b7fdaac535f033ec77f11dc1f071c97c2c05492f8c3a8286e7a7c18a5cd4afa2bdea27663eea511ac9856737c639bbe9ec24f728ce0cbe1353fd5e81',
  },
  {
    privateKey: PRIVATE_A,
    publicKey: PUBLIC_A,
    message: 'abc',
    signature:
      'b593c60ecd933e9c2dd2f7f7aca07ae01ec87aded8d45e22af58de75ccbf43378894cbf8a2b22d4c3ececc5701b5b1e13c3bcb5ad65dfc4a5f3f55482980928b',
  },
  {
    privateKey: PRIVATE_B,
    publicKey: PUBLIC_B,
    message: '',
    signature:
      'bffbcf136134ec79392d16d4c3fed3bc15011dc267a882bfb157b893783745a76eac90cb0fbf1937840ef920b498c4c926309cba7defa65c532086f61964a60a',
  },
  {
    privateKey: PRIVATE_B,
    publicKey: PUBLIC_B,
    message: 'abc',
    signature:
      'b896ac4a9bc832cd3f9edb661f01e70256d49741912acc6725166f639dcd803a22eb88e20fb55a356a83978fd6e641bd47e8b1afc6cf99d85d1361a587fbd802',
  },
] as const;

/** A's signature of "abc" with L added to s, and with 2L added. */
const S_PLUS_L = hex(
  'b593c60ecd933e9c2dd2f7f7aca07ae01ec87aded8d45e22af58de75ccbf43377568c155bd1540a4146bc4fadfae90f63c3bcb5ad65dfc4a5f3f55482980929b',
);
const S_PLUS_2L = hex(
  'b593c60ecd933e9c2dd2f7f7aca07ae01ec87aded8d45e22af58de75ccbf4337623cb7b2d77852fcea07bc9dbea86f0b3d3bcb5ad65dfc4a5f3f5548298092ab',
);

/** Of the one-byte messages 0 … 31, those for which R = the identity, s = 0 verifies: recorded from libsignal, and from the rules for the set sign bit. */
const LOW_ORDER_VERDICTS = [
  { u: ZERO_POINT, plain: '01100001100100011110000110000011', signed: '01100001100100011110000110000011' },
  { u: HIGH_BIT_ZERO_POINT, plain: '01100001100100011110000110000011', signed: '01100001100100011110000110000011' },
  { u: ONE_POINT, plain: '000011001000001100000000', signed: '000000010000010010110010' },
  { u: ORDER_EIGHT_POINTS[0], plain: '000000000000010000000001', signed: '101000000001001000000010' },
  { u: ORDER_EIGHT_POINTS[1], plain: '000000001000000100001000', signed: '001000001000000000000000' },
] as const;

export function describeSignatures({ describe, it }: TestFramework, crypto: CryptoProvider): void {
  const random = new Uint8Array(64).fill(0x42);
  const abc = asciiBytes('abc');

  describe('XEdDSA', () => {
    it('signs with the known answers for keys of either sign, and again with the key already known', () => {
      for (let round = 0; round < 2; round++) {
        for (const { privateKey, message, signature } of SIGNATURES) {
          expectBytes(crypto.xeddsaSign(privateKey, asciiBytes(message), random), signature);
        }
      }
    });
    it('signs with the key that the memory holds now', () => {
      const memory = Uint8Array.from(PRIVATE_A);
      expectBytes(crypto.xeddsaSign(memory, EMPTY_BYTES, random), SIGNATURES[0].signature);
      memory.set(PRIVATE_B);
      expectBytes(crypto.xeddsaSign(memory, EMPTY_BYTES, random), SIGNATURES[2].signature);
    });
    it('verifies them, and not for another message or key', () => {
      for (const { publicKey, message, signature } of SIGNATURES) {
        expectSame(crypto.xeddsaVerify(publicKey, asciiBytes(message), hex(signature)), true);
        expectSame(crypto.xeddsaVerify(publicKey, asciiBytes('abd'), hex(signature)), false);
        expectSame(crypto.xeddsaVerify(BASE_POINT, asciiBytes(message), hex(signature)), false);
      }
    });
    it('refuses a signature with any byte damaged, and with any high bit of the last byte flipped', () => {
      const signature = hex(SIGNATURES[1].signature);
      for (let i = 0; i < 64; i += 3)
        expectSame(crypto.xeddsaVerify(PUBLIC_A, abc, flipped(signature, i, 1 << (i % 8))), false);
      for (const bit of [0x10, 0x20, 0x40, 0x80])
        expectSame(crypto.xeddsaVerify(PUBLIC_A, abc, flipped(signature, 63, bit)), false);
    });
    it('accepts s + L, and refuses s + 2L', () => {
      expectSame(crypto.xeddsaVerify(PUBLIC_A, abc, S_PLUS_L), true);
      expectSame(crypto.xeddsaVerify(PUBLIC_A, asciiBytes('abd'), S_PLUS_L), false);
      expectSame(crypto.xeddsaVerify(PUBLIC_A, abc, S_PLUS_2L), false);
    });
    it('ignores the high bit of the public key', () => {
      expectSame(crypto.xeddsaVerify(flipped(PUBLIC_A, 31, 0x80), abc, hex(SIGNATURES[1].signature)), true);
    });
    it('is false, never an error, for wrong sizes, p − 1 and the twist', () => {
      const signature = hex(SIGNATURES[1].signature);
      for (const length of [0, 32, 63])
        expectSame(crypto.xeddsaVerify(PUBLIC_A, abc, signature.slice(0, length)), false);
      expectSame(crypto.xeddsaVerify(PUBLIC_A, abc, hex(`${SIGNATURES[1].signature}00`)), false);
      for (const length of [0, 31, 33]) expectSame(crypto.xeddsaVerify(new Uint8Array(length), abc, signature), false);
      for (const u of [MINUS_ONE_POINT, TWIST_POINT]) expectSame(crypto.xeddsaVerify(u, abc, signature), false);
    });
    it('treats keys of low order by the same rules, as libsignal does', () => {
      const identity = flipped(new Uint8Array(64), 0, 1);
      for (const { u, plain, signed } of LOW_ORDER_VERDICTS) {
        Array.from(plain).forEach((verdict, message) => {
          expectSame(crypto.xeddsaVerify(u, Uint8Array.of(message), identity), verdict === '1');
        });
        Array.from(signed).forEach((verdict, message) => {
          expectSame(crypto.xeddsaVerify(u, Uint8Array.of(message), flipped(identity, 63, 0x80)), verdict === '1');
        });
      }
    });
    it('refuses an R that is not encoded canonically', () => {
      // y = 1 + p encodes the identity, too; message 1 would verify with the canonical encoding.
      const unreduced = new Uint8Array(64);
      unreduced.set(UNREDUCED_ONE_POINT);
      expectSame(crypto.xeddsaVerify(ZERO_POINT, Uint8Array.of(1), unreduced), false);
    });
    it('refuses to sign with keys or randomness of other sizes', () => {
      expectRefusal(() => crypto.xeddsaSign(PRIVATE_A.slice(1), abc, random), 'INVALID_ARGUMENT');
      expectRefusal(() => crypto.xeddsaSign(PRIVATE_A, abc, random.slice(1)), 'INVALID_ARGUMENT');
    });
  });
}
