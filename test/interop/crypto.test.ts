/** Keys, agreements and signatures against the real libsignal, the odd inputs included. */
import { Aes256GcmSiv, ErrorCode, hkdf, LibSignalErrorBase, PrivateKey, PublicKey } from '@signalapp/libsignal-client';
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../src/bytes.ts';
import type { CryptoProvider } from '../../src/crypto/crypto-provider.ts';
import { defaultCrypto } from '../../src/crypto/node/default-crypto.ts';
import { nodeCrypto } from '../../src/crypto/node/node-provider.ts';
import { portableCrypto } from '../../src/crypto/portable/portable-provider.ts';
import { VinculumError } from '../../src/errors.ts';

const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const PRIME = 2n ** 255n - 19n;

const exactly = (length: number): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => Uint8Array.from(bytes));
const message = fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from(bytes));

/** The key as libsignal reads it: no bytes are refused. */
function theirPublicKey(raw: Uint8Array): PublicKey {
  return PublicKey.deserialize(concatBytes(Uint8Array.of(5), raw));
}

function clamped(key: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(key);
  copy[0] = (copy[0] ?? 0) & 0xf8;
  copy[31] = ((copy[31] ?? 0) & 0x7f) | 0x40;
  return copy;
}

/** u-coordinates where something special happens. */
const ODD_KEYS: readonly (readonly [name: string, u: Uint8Array])[] = [
  ['zero', numberToBytesLE(0n, 32)],
  ['one', numberToBytesLE(1n, 32)],
  ['two, on the twist', numberToBytesLE(2n, 32)],
  ['three, on the twist', numberToBytesLE(3n, 32)],
  ['four, with torsion', numberToBytesLE(4n, 32)],
  ['nine, the base point', numberToBytesLE(9n, 32)],
  ['nine with the high bit', numberToBytesLE(2n ** 255n + 9n, 32)],
  ['nine, unreduced', numberToBytesLE(PRIME + 9n, 32)],
  ['p − 1', numberToBytesLE(PRIME - 1n, 32)],
  ['p − 2', numberToBytesLE(PRIME - 2n, 32)],
  ['p', numberToBytesLE(PRIME, 32)],
  ['p + 1', numberToBytesLE(PRIME + 1n, 32)],
  ['all ones', numberToBytesLE(2n ** 256n - 1n, 32)],
  ['zero with the high bit', numberToBytesLE(2n ** 255n, 32)],
  [
    'order eight',
    ed25519.utils.toMontgomery(
      ed25519.Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05').toBytes(),
    ),
  ],
  [
    'the other of order eight',
    ed25519.utils.toMontgomery(
      ed25519.Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a').toBytes(),
    ),
  ],
];

/** Adds a multiple of L to the s of a signature, leaving its sign bit. */
function stretched(signature: Uint8Array, multiple: bigint): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(signature);
  const sign = (copy[63] ?? 0) & 0x80;
  copy[63] = (copy[63] ?? 0) & 0x7f;
  copy.set(numberToBytesLE(bytesToNumberLE(copy.subarray(32)) + multiple * ORDER, 32), 32);
  copy[63] |= sign;
  return copy;
}

/** The shared secret, or the text of the refusal. */
function outcome(call: () => Uint8Array): Uint8Array | string {
  try {
    return Uint8Array.from(call());
  } catch (error) {
    if (error instanceof VinculumError && error.code === 'INVALID_KEY_AGREEMENT') return error.message;
    if (error instanceof LibSignalErrorBase && error.code === ErrorCode.Generic) return error.message;
    throw error;
  }
}

describe.each([portableCrypto, nodeCrypto, defaultCrypto()].map((crypto) => [crypto.name, crypto] as const))(
  'libsignal and the %s provider',
  (_, crypto: CryptoProvider) => {
    it('derive the same public keys and agreements', () => {
      fc.assert(
        fc.property(exactly(32), exactly(32), (ours, theirs) => {
          const privateKey = PrivateKey.deserialize(ours);
          expect(crypto.x25519PublicKey(ours)).toEqual(Uint8Array.from(privateKey.getPublicKey().getPublicKeyBytes()));
          expect(outcome(() => crypto.x25519(ours, theirs))).toEqual(
            outcome(() => privateKey.agree(theirPublicKey(theirs))),
          );
        }),
        { numRuns: 40 },
      );
    });

    it.each(ODD_KEYS)('agree alike with the key %s', (_name, u) => {
      const ours = clamped(new Uint8Array(32).fill(0x77));
      expect(outcome(() => crypto.x25519(ours, u))).toEqual(
        outcome(() => PrivateKey.deserialize(ours).agree(theirPublicKey(u))),
      );
    });

    it('verify each other’s signatures', () => {
      fc.assert(
        fc.property(exactly(32), exactly(64), message, (key, random, text) => {
          const privateKey = PrivateKey.deserialize(key);
          const publicKey = privateKey.getPublicKey();
          expect(publicKey.verify(text, crypto.xeddsaSign(clamped(key), text, random))).toBe(true);
          expect(crypto.xeddsaVerify(publicKey.getPublicKeyBytes(), text, privateKey.sign(text))).toBe(true);
        }),
        { numRuns: 25 },
      );
    });

    it('give the same verdict on signatures with one bit flipped, wherever', () => {
      const privateKey = PrivateKey.deserialize(clamped(new Uint8Array(32).fill(0x21)));
      const publicKey = privateKey.getPublicKey();
      const text = Uint8Array.of(1, 2, 3);
      const signature = privateKey.sign(text);
      for (let bit = 0; bit < 512; bit += bit < 480 ? 37 : 1) {
        const damaged = Uint8Array.from(signature);
        damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(crypto.xeddsaVerify(publicKey.getPublicKeyBytes(), text, damaged), `bit ${String(bit)}`).toBe(
          publicKey.verify(text, damaged),
        );
      }
    });

    it('accept s + L and refuse s + 2L, for keys of either sign', () => {
      for (const fill of [0x11, 0x22, 0x33, 0x44]) {
        const privateKey = PrivateKey.deserialize(clamped(new Uint8Array(32).fill(fill)));
        const publicKey = privateKey.getPublicKey();
        const text = Uint8Array.of(fill);
        const signature = privateKey.sign(text);
        for (const [multiple, verdict] of [
          [0n, true],
          [1n, true],
          [2n, false],
        ] as const) {
          const tried = stretched(signature, multiple);
          expect(publicKey.verify(text, tried)).toBe(verdict);
          expect(crypto.xeddsaVerify(publicKey.getPublicKeyBytes(), text, tried)).toBe(verdict);
        }
      }
    });

    it('ignore the high bit of a verification key', () => {
      const privateKey = PrivateKey.deserialize(clamped(new Uint8Array(32).fill(0x55)));
      const u = Uint8Array.from(privateKey.getPublicKey().getPublicKeyBytes());
      u[31] = (u[31] ?? 0) | 0x80;
      const signature = privateKey.sign(Uint8Array.of(9));
      expect(theirPublicKey(u).verify(Uint8Array.of(9), signature)).toBe(true);
      expect(crypto.xeddsaVerify(u, Uint8Array.of(9), signature)).toBe(true);
    });

    it.each(ODD_KEYS)('give the same verdicts under the key %s', (_name, u) => {
      const theirs = theirPublicKey(u);
      // R = a point of low order or a random one, s = 0 or a few: these verify under some keys for some messages.
      const commitments = [1n, PRIME - 1n, 0n].map((y) => numberToBytesLE(y, 32));
      for (const commitment of commitments) {
        for (const last of [0x00, 0x80, 0x40]) {
          const signature = concatBytes(commitment, new Uint8Array(32));
          signature[63] = last;
          for (let text = 0; text < 12; text++) {
            expect(crypto.xeddsaVerify(u, Uint8Array.of(text), signature), `message ${String(text)}`).toBe(
              theirs.verify(Uint8Array.of(text), signature),
            );
          }
        }
      }
      expect(crypto.xeddsaVerify(u, Uint8Array.of(1), new Uint8Array(63))).toBe(
        theirs.verify(Uint8Array.of(1), new Uint8Array(63)),
      );
    });

    it('derive the same HKDF output', () => {
      fc.assert(
        fc.property(message, message, fc.option(message), fc.nat({ max: 400 }), (key, info, salt, length) => {
          expect(crypto.hkdfSha256(key, salt, { info, length })).toEqual(
            Uint8Array.from(hkdf(length, key, info, salt)),
          );
        }),
      );
    });

    it('seal the same AES-256-GCM-SIV', () => {
      fc.assert(
        fc.property(exactly(32), exactly(12), message, message, (key, nonce, plaintext, associatedData) => {
          const sealed = Uint8Array.from(Aes256GcmSiv.new(key).encrypt(plaintext, nonce, associatedData));
          expect(crypto.aes256GcmSivSeal(plaintext, { key, nonce, associatedData })).toEqual(sealed);
          expect(crypto.aes256GcmSivOpen(sealed, { key, nonce, associatedData })).toEqual(plaintext);
        }),
      );
    });
  },
);
