import { sha256 } from '@noble/hashes/sha2.js';
import { sha3_256, shake256 } from '@noble/hashes/sha3.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { ml_kem768, ml_kem1024 } from '@noble/post-quantum/ml-kem.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../src/bytes.ts';
import { portableCrypto } from '../../src/crypto/portable/portable-provider.ts';
import { fromBase64 } from '../support/base64.ts';
import transcript from '../vectors/session-transcript.json' with { type: 'json' };
import { kernel } from './kernel-under-test.ts';

const { kyber1024, mlKem768, memory, exports } = kernel;

const seed64 = fc.uint8Array({ minLength: 64, maxLength: 64 });
const seed32 = fc.uint8Array({ minLength: 32, maxLength: 32 });

function counting(first: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => first + i);
}

/** Exchanges the bytes of every coefficient of a state, as old builds wrote it; the message stays. */
function swapped(state: Uint8Array): Uint8Array {
  const old = state.slice();
  for (let i = 0; i < 2048; i += 2) {
    old[i] = state[i + 1] ?? 0;
    old[i + 1] = state[i] ?? 0;
  }
  return old;
}

/** A state with ŷ from another and the given numbers at the start of e2, zeros after them. */
function withNoise(state: Uint8Array, noise: readonly number[]): Uint8Array {
  const changed = state.slice();
  changed.fill(0, 1536, 2048);
  const view = new DataView(changed.buffer);
  noise.forEach((value, i) => {
    view.setInt16(1536 + 2 * i, value, true);
  });
  return changed;
}

describe('incremental ML-KEM-768', () => {
  const { header, vector, decapsulationKey } = mlKem768.generateKeyPair(counting(0, 64));
  const first = mlKem768.encapsulate1(header, counting(0x40, 32));
  const ciphertext2 = mlKem768.encapsulate2(vector, first.state);

  it('has the recorded key pair', () => {
    expect(bytesToHex(header)).toBe(
      '5e43481c3eeb397eb192505229b67a201ea893c3e2cb32da8bc342fa4dea0578a24e16d8f8f9383a95b77050f4d9fd2f5733eec1d63ef3c23ebf9918173669a7',
    );
    expect(bytesToHex(sha256(vector))).toBe('61a9c583b9edb3b603c61b0da52a5014a5dfafe2df6174924882c508e419b532');
    expect(bytesToHex(sha256(decapsulationKey))).toBe(
      'dac268bde6a8dd238e9887117d6b664e7a7a9350ad6b7c08a948e504809572a5',
    );
  });

  it('has the recorded encapsulation, in both halves', () => {
    expect(bytesToHex(first.sharedSecret)).toBe('9cddd089ffe70e3996e76f7c8d06746df34d07e8657bc0fcf2bb0e1c3084aea1');
    expect(bytesToHex(sha256(first.ciphertext1))).toBe(
      'c74ff62fbf0d33c4b45296912986c4d767f1ec60f2730b6caaf0bc8b36fd55d0',
    );
    expect(bytesToHex(ciphertext2.subarray(0, 16))).toBe('d21850752c1099fff98b71bcdaab76f7');
    expect(mlKem768.decapsulate(decapsulationKey, concatBytes(first.ciphertext1, ciphertext2))).toEqual(
      first.sharedSecret,
    );
  });

  it('writes the state as centred little-endian numbers', () => {
    expect(first.state.length).toBe(2080);
    expect(bytesToHex(first.state.subarray(0, 16))).toBe('3ffeedfd97058ef9580076009d00feff');
    expect(bytesToHex(first.state.subarray(1536, 1552))).toBe('0100ffff00000100ffffffffffff0000');
    expect(bytesToHex(sha256(first.state))).toBe('938fc240ccf0b40549c815d1118e8c8b61b59154f6addbbca19b4695ef536dcb');
    const view = new DataView(first.state.buffer);
    for (let i = 0; i < 2048; i += 2) expect(Math.abs(view.getInt16(i, true))).toBeLessThanOrEqual(1664);
  });

  it('reads a state of an old big-endian build', () => {
    expect(mlKem768.encapsulate2(vector, swapped(first.state))).toEqual(ciphertext2);
  });

  it('reads a state with any representatives of the same residues', () => {
    const view = new DataView(first.state.slice().buffer);
    for (let i = 0; i < 1536; i += 2) {
      const value = view.getInt16(i, true);
      view.setInt16(i, value + 3329 * ((i % 3) - 1) * (i % 8), true);
    }
    expect(mlKem768.encapsulate2(vector, new Uint8Array(view.buffer))).toEqual(ciphertext2);
  });

  it.each([
    ['one', [0, -1, 1, 0x0100]],
    ['two', [-1, 2]],
    ['minus two', [0, 0, -2, 0x0200]],
    ['nothing but zeros and minus ones', [0, -1, -1]],
    ['something that is no noise', [5, 0x0100]],
    ['one, swapped', [-1, 0x0100, 1]],
    ['two, swapped', [0, 0x0200, 1]],
    ['minus two, swapped', [-0x0101 & 0xffff, -1]],
  ])('decides the byte order by the first telling coefficient: %s', (_, noise) => {
    const state = withNoise(first.state, noise);
    const theirs = portableCrypto.mlKem768.encapsulate2(vector, state);
    expect(mlKem768.encapsulate2(vector, state)).toEqual(theirs);
  });

  it('accepts the vector that the header announces, and no other', () => {
    expect(mlKem768.isValidVector(header, vector)).toBe(true);
    for (const at of [0, 31, 32, 63]) {
      const other = header.slice();
      other[at] = (other[at] ?? 0) ^ 1;
      expect(mlKem768.isValidVector(other, vector)).toBe(false);
    }
    const other = vector.slice();
    other[1151] = (other[1151] ?? 0) ^ 0x80;
    expect(mlKem768.isValidVector(header, other)).toBe(false);
    expect(mlKem768.isValidVector(header, vector.subarray(1))).toBe(false);
  });

  it('refuses an unreduced coefficient whose hash is right, in any of the three polynomials', () => {
    const rho = header.slice(0, 32);
    const announce = (t: Uint8Array): Uint8Array => concatBytes(rho, sha3_256(concatBytes(t, rho)));
    for (const polynomial of [0, 1, 2]) {
      for (const [coefficient, isValid] of [
        [3328, true],
        [3329, false],
        [4095, false],
      ] as const) {
        const t = vector.slice();
        // The last of 256 coefficients stands in the last byte and the high half of the one before.
        const end = 384 * (polynomial + 1);
        t[end - 2] = ((t[end - 2] ?? 0) & 0x0f) | ((coefficient & 15) << 4);
        t[end - 1] = coefficient >> 4;
        expect(mlKem768.isValidVector(announce(t), t)).toBe(isValid);
      }
    }
  });

  it('is ML-KEM-768, rejection included', () => {
    fc.assert(
      fc.property(seed64, seed32, fc.nat({ max: 1087 }), (seed, random, damaged) => {
        const ours = mlKem768.generateKeyPair(seed);
        const theirs = ml_kem768.keygen(seed);
        expect(concatBytes(ours.vector, ours.header.subarray(0, 32))).toEqual(theirs.publicKey);
        expect(ours.decapsulationKey).toEqual(theirs.secretKey);
        const start = mlKem768.encapsulate1(ours.header, random);
        const ciphertext = concatBytes(start.ciphertext1, mlKem768.encapsulate2(ours.vector, start.state));
        const expected = ml_kem768.encapsulate(theirs.publicKey, random);
        expect(ciphertext).toEqual(expected.cipherText);
        expect(start.sharedSecret).toEqual(expected.sharedSecret);
        expect(start.state).toEqual(portableCrypto.mlKem768.encapsulate1(ours.header, random).state);
        expect(mlKem768.decapsulate(ours.decapsulationKey, ciphertext)).toEqual(expected.sharedSecret);
        ciphertext[damaged] = (ciphertext[damaged] ?? 0) ^ 1;
        expect(mlKem768.decapsulate(ours.decapsulationKey, ciphertext)).toEqual(
          ml_kem768.decapsulate(ciphertext, theirs.secretKey),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('decapsulates under a key whose inner hash is wrong, as the reference does', () => {
    const damaged = decapsulationKey.slice();
    damaged[2350] = (damaged[2350] ?? 0) ^ 1;
    const ciphertext = concatBytes(first.ciphertext1, ciphertext2);
    expect(mlKem768.decapsulate(damaged, ciphertext)).toEqual(portableCrypto.mlKem768.decapsulate(damaged, ciphertext));
  });
});

describe('Kyber-1024', () => {
  const { initiatorVector: recorded, kyberImplicitRejection: rejected } = transcript;
  /** Without the type byte. */
  const raw = (base64: string): Uint8Array => fromBase64(base64).subarray(1);

  it('encapsulates, decapsulates and rejects as recorded', () => {
    const random = fromBase64(recorded.kyberEncapsulationRandomness);
    const { ciphertext, sharedSecret } = kyber1024.encapsulate(raw(recorded.kyberPublicKey), random);
    expect(ciphertext).toEqual(Uint8Array.from(raw(recorded.kyberCiphertext)));
    expect(sharedSecret).toEqual(Uint8Array.from(fromBase64(recorded.kyberSharedSecret)));
    const secretKey = raw(recorded.kyberSecretKey);
    expect(kyber1024.decapsulate(secretKey, ciphertext)).toEqual(sharedSecret);
    expect(kyber1024.decapsulate(secretKey, raw(rejected.ciphertext))).toEqual(
      Uint8Array.from(fromBase64(rejected.sharedSecret)),
    );
  });

  it('is ML-KEM-1024 with its randomness hashed before and its secret hashed after, rejected or not', () => {
    const afterwards = (secret: Uint8Array, ciphertext: Uint8Array): Uint8Array =>
      shake256(concatBytes(secret, sha3_256(ciphertext)), { dkLen: 32 });
    fc.assert(
      fc.property(seed64, seed32, fc.nat({ max: 1567 }), (seed, random, damaged) => {
        const theirs = ml_kem1024.keygen(seed);
        const expected = ml_kem1024.encapsulate(theirs.publicKey, sha3_256(random));
        const { ciphertext, sharedSecret } = kyber1024.encapsulate(theirs.publicKey, random);
        expect(ciphertext).toEqual(expected.cipherText);
        expect(sharedSecret).toEqual(afterwards(expected.sharedSecret, ciphertext));
        expect(kyber1024.decapsulate(theirs.secretKey, ciphertext)).toEqual(sharedSecret);
        ciphertext[damaged] = (ciphertext[damaged] ?? 0) ^ 1;
        expect(kyber1024.decapsulate(theirs.secretKey, ciphertext)).toEqual(
          afterwards(ml_kem1024.decapsulate(ciphertext, theirs.secretKey), ciphertext),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('generates the key pairs of the portable implementation, with the seed hashed alone', () => {
    fc.assert(
      fc.property(seed64, (seed) => {
        const pair = kyber1024.generateKeyPair(seed);
        expect(pair).toEqual(portableCrypto.kyber1024.generateKeyPair(seed));
        expect(pair.secretKey).not.toEqual(ml_kem1024.keygen(seed).secretKey);
      }),
      { numRuns: 10 },
    );
  });

  it('works with public keys of any bytes, unreduced ones included', () => {
    const keys = [new Uint8Array(1568), new Uint8Array(1568).fill(0xff), new Uint8Array(1568).fill(0xaa)];
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...keys), fc.uint8Array({ minLength: 1568, maxLength: 1568 })),
        seed32,
        (publicKey, random) => {
          expect(kyber1024.encapsulate(publicKey, random)).toEqual(
            portableCrypto.kyber1024.encapsulate(publicKey, random),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('never refuses a key or a ciphertext of the right size', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 3168, maxLength: 3168 }),
        fc.uint8Array({ minLength: 1568, maxLength: 1568 }),
        (secretKey, ciphertext) => {
          expect(kyber1024.decapsulate(secretKey, ciphertext)).toEqual(
            portableCrypto.kyber1024.decapsulate(secretKey, ciphertext),
          );
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('sizes', () => {
  const key = kyber1024.generateKeyPair(counting(0, 64));

  it.each([
    ['a seed of Kyber', () => kyber1024.generateKeyPair(new Uint8Array(63))],
    ['a seed of ML-KEM', () => mlKem768.generateKeyPair(new Uint8Array(65))],
    ['randomness of Kyber', () => kyber1024.encapsulate(key.publicKey, new Uint8Array(31))],
    ['randomness of ML-KEM', () => mlKem768.encapsulate1(new Uint8Array(64), new Uint8Array(33))],
    ['a public key', () => kyber1024.encapsulate(new Uint8Array(1569), new Uint8Array(32))],
    ['a header', () => mlKem768.encapsulate1(new Uint8Array(63), new Uint8Array(32))],
    ['a vector', () => mlKem768.encapsulate2(new Uint8Array(1184), new Uint8Array(2080))],
    ['a state', () => mlKem768.encapsulate2(new Uint8Array(1152), new Uint8Array(2081))],
    ['a secret key of Kyber', () => kyber1024.decapsulate(new Uint8Array(3169), new Uint8Array(1568))],
    ['a ciphertext of Kyber', () => kyber1024.decapsulate(key.secretKey, new Uint8Array(1567))],
    ['a secret key of ML-KEM', () => mlKem768.decapsulate(new Uint8Array(2399), new Uint8Array(1088))],
    ['a ciphertext of ML-KEM', () => mlKem768.decapsulate(new Uint8Array(2400), new Uint8Array(1089))],
  ])('refuses %s of the wrong size', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  });
});

describe('the kernel’s memory', () => {
  const scratch = (): Uint8Array => memory.reserve(0).slice(0x20000, 0x2c000);
  const isClear = (): boolean => scratch().every((byte) => byte === 0);
  const pair = kyber1024.generateKeyPair(counting(0, 64));
  const other = mlKem768.generateKeyPair(counting(0, 64));

  it.each([
    ['Kyber key pair', () => kyber1024.generateKeyPair(counting(0, 64))],
    ['Kyber encapsulation', () => kyber1024.encapsulate(pair.publicKey, counting(0, 32))],
    ['Kyber decapsulation', () => kyber1024.decapsulate(pair.secretKey, new Uint8Array(1568))],
    ['ML-KEM key pair', () => mlKem768.generateKeyPair(counting(0, 64))],
    ['first half', () => mlKem768.encapsulate1(other.header, counting(0, 32))],
    ['second half', () => mlKem768.encapsulate2(other.vector, new Uint8Array(2080))],
    ['ML-KEM decapsulation', () => mlKem768.decapsulate(other.decapsulationKey, new Uint8Array(1088))],
  ])('is clear after a %s', (_, call) => {
    call();
    expect(isClear()).toBe(true);
  });

  it('is written to while a call runs, so that the test above can fail', () => {
    exports.latticeGenerate(3);
    expect(isClear()).toBe(false);
    exports.latticeWipe();
    expect(isClear()).toBe(true);
  });

  it('survives growth by a large message between two calls', () => {
    const before = kernel.curve.x25519PublicKey(counting(0, 32));
    kernel.symmetric.sha256(new Uint8Array(3_000_000));
    expect(kernel.curve.x25519PublicKey(counting(0, 32))).toEqual(before);
    expect(kyber1024.generateKeyPair(counting(0, 64))).toEqual(pair);
  });

  it('keeps the tables of one chapter apart from the scratch of the other', () => {
    const seed = hexToBytes('77'.repeat(32));
    const before = kernel.curve.ed25519Sign(seed, seed);
    kyber1024.decapsulate(pair.secretKey, new Uint8Array(1568));
    expect(kernel.curve.ed25519Sign(seed, seed)).toEqual(before);
    expect(kyber1024.generateKeyPair(counting(0, 64))).toEqual(pair);
  });
});
