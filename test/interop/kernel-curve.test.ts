/** Agreements and signatures of the WebAssembly kernel against the real libsignal, the odd inputs included. */
import { PrivateKey, PublicKey } from '@signalapp/libsignal-client';
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../src/bytes.ts';
import { kernel } from '../kernel/kernel-under-test.ts';

const { curve } = kernel;
const PRIME = 2n ** 255n - 19n;
const ORDER = ed25519.Point.Fn.ORDER;

const exactly = (length: number): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => Uint8Array.from(bytes));
const message = fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from(bytes));

function theirPublicKey(raw: Uint8Array): PublicKey {
  return PublicKey.deserialize(concatBytes(Uint8Array.of(5), raw));
}

function sign(privateKey: PrivateKey, text: Uint8Array, random: Uint8Array): Uint8Array<ArrayBuffer> {
  const key = Uint8Array.from(privateKey.serialize());
  return Uint8Array.from(
    curve.xeddsaSign({ privateKey: key, edwardsPublicKey: curve.edwardsPublicKey(key) }, text, random),
  );
}

/** The secret, or undefined after a refusal. */
function attempt(call: () => Uint8Array): Uint8Array | undefined {
  try {
    return Uint8Array.from(call());
  } catch {
    return undefined;
  }
}

/** u-coordinates around everything special: zero, p, 2^255, and the points of order eight. */
const ODD_KEYS: readonly Uint8Array<ArrayBuffer>[] = [
  ...[0n, PRIME, 2n ** 255n, 2n ** 255n + PRIME].flatMap((center) =>
    [-3n, -2n, -1n, 0n, 1n, 2n, 3n, 4n, 9n].map((offset) =>
      Uint8Array.from(numberToBytesLE((center + offset + 2n ** 256n) % 2n ** 256n, 32)),
    ),
  ),
  ...[
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  ].map((point) => Uint8Array.from(ed25519.utils.toMontgomery(ed25519.Point.fromHex(point).toBytes()))),
];

describe('libsignal and the kernel', () => {
  it('derive the same public keys and agreements, random and odd', () => {
    fc.assert(
      fc.property(exactly(32), fc.oneof(exactly(32), fc.constantFrom(...ODD_KEYS)), (ours, theirs) => {
        const privateKey = PrivateKey.deserialize(ours);
        expect(curve.x25519PublicKey(ours)).toEqual(Uint8Array.from(privateKey.getPublicKey().getPublicKeyBytes()));
        expect(attempt(() => curve.x25519(ours, theirs))).toEqual(
          attempt(() => privateKey.agree(theirPublicKey(theirs))),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('verify each other’s signatures', () => {
    fc.assert(
      fc.property(exactly(32), exactly(64), message, (key, random, text) => {
        const privateKey = PrivateKey.deserialize(key);
        const publicKey = privateKey.getPublicKey();
        expect(publicKey.verify(text, sign(privateKey, text, random))).toBe(true);
        expect(curve.xeddsaVerify(publicKey.getPublicKeyBytes(), text, privateKey.sign(text))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('give the same verdict on damaged signatures, and on s plus multiples of L', () => {
    const text = Uint8Array.of(1, 2, 3);
    fc.assert(
      fc.property(exactly(32), fc.nat({ max: 511 }), fc.nat({ max: 3 }), (key, bit, multiple) => {
        const privateKey = PrivateKey.deserialize(key);
        const publicKey = privateKey.getPublicKey();
        const signature = sign(privateKey, text, new Uint8Array(64));
        const damaged = signature.slice();
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const signBit = (signature[63] ?? 0) & 0x80;
        signature[63] = (signature[63] ?? 0) & 0x7f;
        const s = numberToBytesLE(bytesToNumberLE(signature.subarray(32)) + BigInt(multiple) * ORDER, 32);
        const stretched = Uint8Array.from(concatBytes(signature.subarray(0, 32), s));
        stretched[63] = (stretched[63] ?? 0) | signBit;
        for (const candidate of [damaged, stretched]) {
          expect(curve.xeddsaVerify(publicKey.getPublicKeyBytes(), text, candidate)).toBe(
            publicKey.verify(text, candidate),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('give the same verdict on the trivial signature under odd keys', () => {
    let accepted = 0;
    for (const key of ODD_KEYS) {
      for (const signBit of [0, 0x80]) {
        for (let text = 0; text < 4; text++) {
          const trivial = new Uint8Array(64);
          trivial[0] = 1;
          trivial[63] = signBit;
          const verdict = theirPublicKey(key).verify(Uint8Array.of(text), trivial);
          expect(curve.xeddsaVerify(key, Uint8Array.of(text), trivial)).toBe(verdict);
          accepted += Number(verdict);
        }
      }
    }
    expect(accepted).toBeGreaterThan(0);
  });
});
