/** Ed25519, strict. */
import { EMPTY_BYTES, concatBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { expectBytes, expectRefusal, expectSame, flipped, hex, type TestFramework } from './assertion.ts';

/** RFC 8032, section 7.1, tests 1 to 3. */
const ANSWERS = [
  {
    seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    seed: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    publicKey: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
] as const;
const [, , LONGEST] = ANSWERS;

/** The last signature with L added to s. */
const S_PLUS_L = hex(
  '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac05d391b0a77904e98404ef037747a56e4a7c15e9716ed28dc027beceea1ec41a',
);
/** A signature of the last message by the last key whose R has a torsion component: only the equation with the cofactor holds. */
const COMMITMENT_WITH_TORSION = hex(
  '4649fbbf68c162d1d94e2f3c5698be66de4ed984501c27d8ed7ec147a070d85dbd91795a9a3daf776f1fda87962f04dd237a38d4faa1b29604a39f410da1c70e',
);
/** The last key plus a point of order eight, and a signature for which only the equation with the cofactor holds. */
const KEY_WITH_TORSION = hex('20aabbd7bf6b6e741bfdc484b1e9cd0582bb2e396005800dcf464312a66922c0');
const SIGNATURE_BY_KEY_WITH_TORSION = hex(
  'ce1a32994e835c193e2bf33909f44373ae2cf94ddef0fd922035c483670637c2f13510f93b1f6f92cd96b7dd4a66b059a66c111ef86bf64146459626862f7b08',
);

/** All points of order 1, 2, 4 and 8. */
const LOW_ORDER_KEYS = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '0000000000000000000000000000000000000000000000000000000000000000',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
].map(hex);
/** The identity with a sign, y = p with and without one, y = p + 1, y = 2^255 − 1: encodings that are not canonical. */
const UNREDUCED_KEYS = [
  '0100000000000000000000000000000000000000000000000000000000000080',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
].map(hex);

export function describeEd25519({ describe, it }: TestFramework, crypto: CryptoProvider): void {
  const publicKey = hex(LONGEST.publicKey);
  const message = hex(LONGEST.message);
  const signature = hex(LONGEST.signature);

  describe('Ed25519', () => {
    it('has the answers of RFC 8032', () => {
      for (const answer of ANSWERS) {
        expectBytes(crypto.ed25519PublicKey(hex(answer.seed)), answer.publicKey);
        expectBytes(crypto.ed25519Sign(hex(answer.seed), hex(answer.message)), answer.signature);
      }
    });
    it('verifies them, and not for another message or key', () => {
      for (const answer of ANSWERS) {
        const [key, text, signed] = [hex(answer.publicKey), hex(answer.message), hex(answer.signature)];
        expectSame(crypto.ed25519Verify(key, text, signed), true);
        expectSame(crypto.ed25519Verify(key, concatBytes(text, text, Uint8Array.of(0)), signed), false);
        expectSame(crypto.ed25519Verify(flipped(key, 31, 0x80), text, signed), false);
      }
    });
    it('refuses a signature with any byte damaged', () => {
      for (let i = 0; i < 64; i++) {
        expectSame(crypto.ed25519Verify(publicKey, message, flipped(signature, i, 1 << (i % 8))), false);
      }
    });
    it('refuses s + L', () => {
      expectSame(crypto.ed25519Verify(publicKey, message, S_PLUS_L), false);
    });
    it('refuses keys of low order and keys that are not reduced, for which R = the identity and s = 0 would verify', () => {
      const identity = flipped(new Uint8Array(64), 0, 1);
      for (const key of [...LOW_ORDER_KEYS, ...UNREDUCED_KEYS]) {
        for (let text = 0; text < 16; text++) {
          expectSame(crypto.ed25519Verify(key, Uint8Array.of(text), identity), false);
        }
      }
    });
    it('refuses commitments that are not reduced', () => {
      for (const commitment of UNREDUCED_KEYS) {
        expectSame(crypto.ed25519Verify(publicKey, message, concatBytes(commitment, signature.subarray(32))), false);
      }
    });
    it('uses the equation with the cofactor', () => {
      expectSame(crypto.ed25519Verify(publicKey, message, COMMITMENT_WITH_TORSION), true);
      expectSame(crypto.ed25519Verify(KEY_WITH_TORSION, message, SIGNATURE_BY_KEY_WITH_TORSION), true);
    });
    it('is false, never an error, for wrong sizes', () => {
      for (const length of [0, 31, 33]) {
        expectSame(crypto.ed25519Verify(new Uint8Array(length).fill(1), message, signature), false);
      }
      for (const length of [0, 63]) {
        expectSame(crypto.ed25519Verify(publicKey, message, signature.slice(0, length)), false);
      }
      expectSame(crypto.ed25519Verify(publicKey, message, concatBytes(signature, Uint8Array.of(0))), false);
    });
    it('refuses seeds of other sizes', () => {
      for (const seed of [EMPTY_BYTES, new Uint8Array(31), new Uint8Array(33)]) {
        expectRefusal(() => crypto.ed25519PublicKey(seed), 'INVALID_ARGUMENT');
        expectRefusal(() => crypto.ed25519Sign(seed, message), 'INVALID_ARGUMENT');
      }
    });
  });
}
