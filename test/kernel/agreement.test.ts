import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { numberToBytesLE } from '@noble/curves/utils.js';
import fc from 'fast-check';
import nacl from 'tweetnacl';
import { describe, expect, it } from 'vitest';
import { bytesEqual } from '../../src/bytes.ts';
import { VinculumError } from '../../src/errors.ts';
import { MAX_AGREEMENT_KEYS, USES_BEFORE_AGREEMENT_TABLE } from '../../src/kernel/agreement.ts';
import { CurveKernel } from '../../src/kernel/curve.ts';
import { bytesFor, kernel } from './kernel-under-test.ts';

const P = 2n ** 255n - 19n;
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
const NINE = numberToBytesLE(9n, 32);

/** A kernel that remembers no key yet. */
function freshCurve(): CurveKernel {
  return new CurveKernel(kernel.memory, kernel.exports, (...parts) => kernel.symmetric.sha512(parts));
}

/** The results, or the code of the error. */
function outcome(call: () => Uint8Array[]): string[] | string {
  try {
    return call().map(bytesToHex);
  } catch (error) {
    return error instanceof VinculumError ? error.code : String(error);
  }
}

/** What RFC 7748 asks for, by tweetnacl. */
function expected(privateKeys: readonly Uint8Array[], publicKey: Uint8Array): string[] | string {
  const results = privateKeys.map((privateKey) => nacl.scalarMult(privateKey, publicKey));
  return results.some((result) => result.every((byte) => byte === 0))
    ? 'INVALID_KEY_AGREEMENT'
    : results.map(bytesToHex);
}

describe('X25519 of several private keys with one public key', () => {
  it('gives what each gives alone, on the curve and on its twist', () => {
    const curve = freshCurve();
    fc.assert(
      fc.property(fc.array(bytes32, { maxLength: 4 }), bytes32, (privateKeys, publicKey) => {
        expect(outcome(() => curve.x25519Each(privateKeys, publicKey))).toEqual(expected(privateKeys, publicKey));
      }),
      { numRuns: 60 },
    );
  });

  it('has the answer of RFC 7748, section 6.1, by the table', () => {
    const alice = hexToBytes('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a');
    const bob = hexToBytes('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f');
    const secret = '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742';
    expect(kernel.curve.x25519Each([alice, alice], bob).map(bytesToHex)).toEqual([secret, secret]);
  });

  it('multiplies with every size of digit', () => {
    const curve = freshCurve();
    for (const fill of [0x00, 0x77, 0x78, 0x80, 0x87, 0x88, 0x8f, 0xf8, 0xff]) {
      const scalar = new Uint8Array(32).fill(fill);
      const publicKey = curve.x25519PublicKey(bytesFor('peer', 32));
      expect(outcome(() => curve.x25519Each([scalar, scalar], publicKey))).toEqual(
        expected([scalar, scalar], publicKey),
      );
      expect(curve.x25519Each([scalar, scalar], NINE)[1]).toEqual(curve.x25519PublicKey(scalar));
    }
  });

  it('treats u-coordinates around 0, p and 2^255, and those of low order, as tweetnacl does', () => {
    const curve = freshCurve();
    const scalars = [bytesFor('one', 32), bytesFor('two', 32)];
    const low = [
      'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
      '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
    ].map(hexToBytes);
    const around = [0n, P, 2n ** 255n].flatMap((center) =>
      Array.from({ length: 41 }, (_, i) => numberToBytesLE((center + BigInt(i - 20) + 2n ** 256n) % 2n ** 256n, 32)),
    );
    for (const u of [...low, ...around]) {
      expect(outcome(() => curve.x25519Each(scalars, u))).toEqual(expected(scalars, u));
    }
  });

  it('multiplies a point with a torsion part as the ladder does', () => {
    const torsion = ed25519.Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05');
    const scalars = [bytesFor('one', 32), bytesFor('two', 32)];
    let point = ed25519.Point.BASE.multiply(987654321n);
    for (let order = 0; order < 8; order++) {
      const u = ed25519.utils.toMontgomery(point.toBytes());
      expect(outcome(() => freshCurve().x25519Each(scalars, u))).toEqual(expected(scalars, u));
      point = point.add(torsion);
    }
  });

  it.each([0, 31, 33])('refuses keys of %i bytes', (length) => {
    const [key, wrong] = [bytesFor('key', 32), new Uint8Array(length)];
    expect(outcome(() => kernel.curve.x25519Each([key, wrong], NINE))).toBe('INVALID_ARGUMENT');
    expect(outcome(() => kernel.curve.x25519Each([key], wrong))).toBe('INVALID_ARGUMENT');
  });

  it('leaves nothing in memory that depends on the private keys', () => {
    const curve = freshCurve();
    const publicKey = curve.x25519PublicKey(bytesFor('peer', 32));
    const after = (run: string): Uint8Array => {
      curve.x25519Each([bytesFor(`${run} a`, 32), bytesFor(`${run} b`, 32)], publicKey);
      return kernel.memory.reserve(0).slice();
    };
    expect(bytesEqual(after('first'), after('second'))).toBe(true);
  });
});

describe('X25519 with a public key that comes again', () => {
  it('gives the same before the key has a table, when it gets one, and later', () => {
    fc.assert(
      fc.property(bytes32, bytes32, (privateKey, publicKey) => {
        const curve = freshCurve();
        const results = Array.from({ length: USES_BEFORE_AGREEMENT_TABLE + 3 }, () =>
          outcome(() => [curve.x25519(privateKey, publicKey)]),
        );
        expect(results).toEqual(results.map(() => expected([privateKey], publicKey)));
      }),
      { numRuns: 25 },
    );
  });

  it('never takes one key’s table for another’s, in whatever order they come', () => {
    const curve = freshCurve();
    const keys = Array.from({ length: 6 }, (_, i) => curve.x25519PublicKey(bytesFor(`peer ${String(i)}`, 32)));
    const privateKey = bytesFor('ours', 32);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: keys.length - 1 }), { maxLength: 30 }), (order) => {
        for (const index of order) {
          const publicKey = keys[index]!;
          if (index % 3 === 0) curve.isCanonicalPublicKey(publicKey);
          expect(outcome(() => [curve.x25519(privateKey, publicKey)])).toEqual(expected([privateKey], publicKey));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('agrees with more keys than it remembers', () => {
    const curve = freshCurve();
    const privateKey = bytesFor('ours', 32);
    const known = curve.x25519PublicKey(bytesFor('known', 32));
    for (let i = 0; i <= USES_BEFORE_AGREEMENT_TABLE; i++) curve.x25519(privateKey, known);
    for (let i = 0; i < MAX_AGREEMENT_KEYS + 2; i++) {
      curve.x25519(privateKey, curve.x25519PublicKey(bytesFor(`many ${String(i)}`, 32)));
    }
    expect(outcome(() => [curve.x25519(privateKey, known)])).toEqual(expected([privateKey], known));
  });

  it('is not misled by the canonical-key test of another key', () => {
    const curve = freshCurve();
    const [ours, theirs, other] = ['ours', 'theirs', 'other'].map((name) => bytesFor(name, 32)) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const publicKey = curve.x25519PublicKey(theirs);
    expect(curve.isCanonicalPublicKey(publicKey)).toBe(true);
    expect(curve.isCanonicalPublicKey(curve.x25519PublicKey(other))).toBe(true);
    expect(outcome(() => [curve.x25519(ours, publicKey)])).toEqual(expected([ours], publicKey));
    // A key of the twist makes no table; the one before it stays what it was.
    const twisted = numberToBytesLE(2n, 32);
    expect(curve.isCanonicalPublicKey(twisted)).toBe(false);
    expect(outcome(() => [curve.x25519(ours, twisted)])).toEqual(expected([ours], twisted));
  });
});

describe('X25519 of one private key with many public keys', () => {
  const peers = Array.from({ length: 300 }, (_, i) => kernel.curve.x25519PublicKey(bytesFor(`peer ${String(i)}`, 32)));
  const privateKey = bytesFor('ours', 32);

  /** A kernel to which these keys have come often. */
  function curveThatKnows(keys: readonly Uint8Array[]): CurveKernel {
    const curve = freshCurve();
    for (let use = 0; use <= USES_BEFORE_AGREEMENT_TABLE; use++) for (const key of keys) curve.x25519(privateKey, key);
    return curve;
  }

  it('gives what each gives alone: none known, all known, and more than are finished together', () => {
    const known = curveThatKnows(peers);
    for (const curve of [freshCurve(), known]) {
      for (const count of [0, 1, 2, 127, 128, 129, 300]) {
        const keys = peers.slice(0, count);
        expect(outcome(() => curve.x25519Many(privateKey, keys))).toEqual(
          keys.flatMap((key) => expected([privateKey], key)),
        );
      }
    }
  });

  it('gives what each gives alone when known and unknown keys alternate, some on the twist', () => {
    const curve = curveThatKnows(peers.filter((_, i) => i % 2 === 0).slice(0, 20));
    const keys = peers
      .slice(0, 40)
      .flatMap((key, i) => (i % 5 === 0 ? [key, numberToBytesLE(2n + BigInt(i), 32)] : [key]));
    const alone = keys.map((key) => expected([privateKey], key));
    const proper = keys.filter((_, i) => Array.isArray(alone[i]));
    expect(outcome(() => curve.x25519Many(privateKey, proper))).toEqual(alone.filter(Array.isArray).flat());
  });

  it('refuses a low-order key, known or not, among others, and goes on right', () => {
    const low = hexToBytes('e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800');
    const curve = curveThatKnows(peers.slice(0, 3));
    for (let use = 0; use < USES_BEFORE_AGREEMENT_TABLE + 2; use++) {
      expect(outcome(() => curve.x25519Many(privateKey, [peers[0]!, low, peers[1]!]))).toBe('INVALID_KEY_AGREEMENT');
      expect(outcome(() => curve.x25519Many(privateKey, peers.slice(0, 3)))).toEqual(
        peers.slice(0, 3).flatMap((key) => expected([privateKey], key)),
      );
    }
  });

  it('refuses keys of another size', () => {
    expect(outcome(() => kernel.curve.x25519Many(privateKey.subarray(1), peers))).toBe('INVALID_ARGUMENT');
    expect(outcome(() => kernel.curve.x25519Many(privateKey, [peers[0]!, privateKey.subarray(1)]))).toBe(
      'INVALID_ARGUMENT',
    );
  });

  it('leaves nothing in memory that depends on the private key, done or refused', () => {
    const curve = curveThatKnows(peers.slice(0, 4));
    const zero = new Uint8Array(32);
    const after = (run: string): Uint8Array => {
      curve.x25519Many(bytesFor(`${run} done`, 32), peers.slice(0, 6));
      outcome(() => curve.x25519Many(bytesFor(`${run} refused`, 32), [...peers.slice(0, 6), zero]));
      return kernel.memory.reserve(0).slice();
    };
    after('before');
    expect(bytesEqual(after('first'), after('second'))).toBe(true);
  });
});
