/** Kyber-1024 of round 3 and ML-KEM-768 in two halves. */
import { sha3_256 } from '@noble/hashes/sha3.js';
import { type Bytes, concatBytes, EMPTY_BYTES } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { consecutive, expectBytes, expectRefusal, expectSame, flipped, type TestFramework } from './assertion.ts';

const SEED = consecutive(0x00, 64);
const RANDOM = consecutive(0x40, 32);
/** The modulus of both schemes. */
const Q = 3329;

/** The same key with its first small enough coefficient raised by q, which changes the encoding and nothing else. */
function unreduced(encoded: Uint8Array): Bytes {
  const copy = Uint8Array.from(encoded);
  for (let i = 0; ; i += 3) {
    const coefficient = (copy[i] ?? 0) | (((copy[i + 1] ?? 0) & 0x0f) << 8);
    if (coefficient + Q > 0xfff) continue;
    copy[i] = coefficient + Q;
    copy[i + 1] = ((copy[i + 1] ?? 0) & 0xf0) | ((coefficient + Q) >> 8);
    return copy;
  }
}

export function describeKyber({ describe, it }: TestFramework, crypto: CryptoProvider): void {
  const kyber = crypto.kyber1024;
  describe('Kyber-1024', () => {
    it('has the known answers for keys, ciphertext and shared secret', () => {
      const { publicKey, secretKey } = kyber.generateKeyPair(SEED);
      expectSame(publicKey.length, 1568);
      expectSame(secretKey.length, 3168);
      expectBytes(crypto.sha256(publicKey), '24ed6cde38849be6ef02d0fb2e2fc4d259c3b52053c88c24a30f6873673e42c1');
      expectBytes(crypto.sha256(secretKey), '0d1fb5b954af9741e034a14893d5c421a8b350c596c1e2447f6eaae24db532c3');
      const { ciphertext, sharedSecret } = kyber.encapsulate(publicKey, RANDOM);
      expectSame(ciphertext.length, 1568);
      expectBytes(crypto.sha256(ciphertext), '34532e76d0de579ed4add1a1669e968684f7ec0af0559170e57fd15b67f00627');
      expectBytes(sharedSecret, '66cd15c09e372fe64522aea8c8086844999ce7f16565b4a043680bf0bc95083b');
      expectBytes(kyber.decapsulate(secretKey, ciphertext), sharedSecret);
    });
    it('answers a damaged ciphertext with the secret that libsignal derives', () => {
      const { publicKey, secretKey } = kyber.generateKeyPair(SEED);
      const { ciphertext, sharedSecret } = kyber.encapsulate(publicKey, RANDOM);
      expectBytes(
        kyber.decapsulate(secretKey, flipped(ciphertext, 0, 1)),
        'e8f9773ff14d4961b1e6d297048a609db7c9ca400229753af60d82efcf09aa1d',
      );
      for (const index of [1, 1407, 1408, 1567]) {
        expectDifferent(kyber.decapsulate(secretKey, flipped(ciphertext, index, 0x80)), sharedSecret);
      }
    });
    it('works with a public key whose coefficients are not reduced', () => {
      const { publicKey, secretKey } = kyber.generateKeyPair(SEED);
      const odd = unreduced(publicKey);
      const { ciphertext, sharedSecret } = kyber.encapsulate(odd, RANDOM);
      // The secret key of somebody who published the key in that form: ŝ ‖ public key ‖ its hash ‖ z.
      const owner = concatBytes(secretKey.subarray(0, 1536), odd, sha3_256(odd), secretKey.subarray(3136));
      expectBytes(kyber.decapsulate(owner, ciphertext), sharedSecret);
      // The hash is over the bytes as they were received, so that the owner of the reduced form derives another secret.
      expectDifferent(kyber.decapsulate(secretKey, ciphertext), sharedSecret);
    });
    it('decapsulates with any secret key of the right size, damaged or all zero', () => {
      const { publicKey, secretKey } = kyber.generateKeyPair(SEED);
      const { ciphertext, sharedSecret } = kyber.encapsulate(publicKey, RANDOM);
      for (const index of [0, 1536, 3104, 3135]) {
        expectDifferent(kyber.decapsulate(flipped(secretKey, index, 1), ciphertext), sharedSecret);
      }
      expectSame(kyber.decapsulate(new Uint8Array(3168).fill(0xff), ciphertext).length, 32);
      expectSame(kyber.encapsulate(new Uint8Array(1568).fill(0xff), RANDOM).sharedSecret.length, 32);
      expectSame(kyber.encapsulate(new Uint8Array(1568), RANDOM).sharedSecret.length, 32);
    });
    it('refuses byte strings of other sizes', () => {
      expectRefusal(() => kyber.generateKeyPair(SEED.slice(1)), 'INVALID_ARGUMENT');
      expectRefusal(() => kyber.encapsulate(EMPTY_BYTES, RANDOM), 'INVALID_ARGUMENT');
      expectRefusal(() => kyber.encapsulate(new Uint8Array(1568), SEED), 'INVALID_ARGUMENT');
      expectRefusal(() => kyber.decapsulate(new Uint8Array(3168), new Uint8Array(1569)), 'INVALID_ARGUMENT');
    });
  });
}

export function describeMlKem({ describe, it }: TestFramework, crypto: CryptoProvider): void {
  const kem = crypto.mlKem768;
  const whole = (): {
    header: Bytes;
    vector: Bytes;
    decapsulationKey: Bytes;
    state: Bytes;
    ciphertext: Bytes;
    sharedSecret: Bytes;
  } => {
    const keys = kem.generateKeyPair(SEED);
    const { ciphertext1, state, sharedSecret } = kem.encapsulate1(keys.header, RANDOM);
    return { ...keys, state, sharedSecret, ciphertext: concatBytes(ciphertext1, kem.encapsulate2(keys.vector, state)) };
  };

  describe('ML-KEM-768 in two halves', () => {
    it('has the known answers for the key pair', () => {
      const { header, vector, decapsulationKey } = kem.generateKeyPair(SEED);
      expectBytes(
        header,
        '5e43481c3eeb397eb192505229b67a201ea893c3e2cb32da8bc342fa4dea0578a24e16d8f8f9383a95b77050f4d9fd2f5733eec1d63ef3c23ebf9918173669a7',
      );
      expectBytes(crypto.sha256(vector), '61a9c583b9edb3b603c61b0da52a5014a5dfafe2df6174924882c508e419b532');
      expectBytes(crypto.sha256(decapsulationKey), 'dac268bde6a8dd238e9887117d6b664e7a7a9350ad6b7c08a948e504809572a5');
      expectSame(vector.length, 1152);
      expectBytes(decapsulationKey.slice(1152, 2304), vector);
      expectBytes(decapsulationKey.slice(2304, 2368), header);
    });
    it('has the known answers for the first half', () => {
      const { header } = kem.generateKeyPair(SEED);
      const { ciphertext1, state, sharedSecret } = kem.encapsulate1(header, RANDOM);
      expectSame(ciphertext1.length, 960);
      expectSame(state.length, 2080);
      expectBytes(crypto.sha256(ciphertext1), 'c74ff62fbf0d33c4b45296912986c4d767f1ec60f2730b6caaf0bc8b36fd55d0');
      expectBytes(sharedSecret, '9cddd089ffe70e3996e76f7c8d06746df34d07e8657bc0fcf2bb0e1c3084aea1');
      expectBytes(state.slice(0, 16), '3ffeedfd97058ef9580076009d00feff');
      expectBytes(state.slice(1536, 1552), '0100ffff00000100ffffffffffff0000');
      expectBytes(state.slice(2048), RANDOM);
      expectBytes(crypto.sha256(state), '938fc240ccf0b40549c815d1118e8c8b61b59154f6addbbca19b4695ef536dcb');
    });
    it('has the known answer for the second half, and decapsulates', () => {
      const { ciphertext, decapsulationKey, sharedSecret } = whole();
      expectBytes(
        ciphertext.slice(960),
        'd21850752c1099fff98b71bcdaab76f7063323e78faa521cd243f74ddc7f7775aa79960622e13580a6831e69bb7f2321d141d35da88317719078d4db319f308594c26836503f62362c40005022937c1298a928c040879661349a7b5362d0a75f2893b97a2600d5337239a70a6b64a457e6dfd5c74d462e7e790bb9ef3cee1461',
      );
      expectBytes(kem.decapsulate(decapsulationKey, ciphertext), sharedSecret);
    });
    it('answers a damaged ciphertext with a pseudo-random secret', () => {
      const { ciphertext, decapsulationKey, sharedSecret } = whole();
      expectBytes(
        kem.decapsulate(decapsulationKey, flipped(ciphertext, 0, 1)),
        'dcfc80c6db46ff7028e3a4398651c063ae7a42c107a6dc8cb07141861698ab92',
      );
      for (const index of [959, 960, 1087]) {
        expectDifferent(kem.decapsulate(decapsulationKey, flipped(ciphertext, index, 0x80)), sharedSecret);
      }
    });
    it('decapsulates with any key of the right size, damaged or full of ones', () => {
      const { ciphertext, decapsulationKey, sharedSecret } = whole();
      for (const index of [0, 1152, 2304, 2336, 2367]) {
        expectDifferent(kem.decapsulate(flipped(decapsulationKey, index, 1), ciphertext), sharedSecret);
      }
      // z matters for rejection only.
      expectBytes(kem.decapsulate(flipped(decapsulationKey, 2399, 1), ciphertext), sharedSecret);
      expectSame(kem.decapsulate(new Uint8Array(2400).fill(0xff), ciphertext).length, 32);
    });
    it('takes up a state whatever representatives its coefficients have', () => {
      const { vector, state, ciphertext } = whole();
      const positive = mapState(state, (coefficient) => (coefficient < 0 ? coefficient + Q : coefficient));
      expectBytes(kem.encapsulate2(vector, positive), ciphertext.slice(960));
      const farther = mapState(state, (coefficient) => coefficient + (coefficient < 0 ? -8 : 8) * Q);
      expectBytes(kem.encapsulate2(vector, farther), ciphertext.slice(960));
    });
    it('takes up a state whose coefficients an old build wrote big-endian, whichever coefficient tells', () => {
      const { vector, state, ciphertext } = whole();
      expectBytes(kem.encapsulate2(vector, byteSwapped(state)), ciphertext.slice(960));
      for (const telling of [1, 2, -2]) {
        const odd = withError(state, [0, -1, -1, 0, telling]);
        const expected = kem.encapsulate2(vector, odd);
        expectBytes(kem.encapsulate2(vector, byteSwapped(odd)), expected);
      }
    });
    it('leaves a state alone that an unknown coefficient begins, and one without a telling coefficient', () => {
      const { vector, state } = whole();
      const unknown = withError(state, [0, 0x0300]);
      expectBytes(kem.encapsulate2(vector, unknown), kem.encapsulate2(vector, withError(state, [0, 0x0300 - Q])));
      const silent = mapState(state, (coefficient, index) => (index < 768 ? coefficient : -(index % 2)));
      expectDifferent(kem.encapsulate2(vector, byteSwapped(silent)), kem.encapsulate2(vector, silent));
    });
    it('does not change the state it is given', () => {
      const { vector, state } = whole();
      const swapped = byteSwapped(state);
      const before = Uint8Array.from(swapped);
      kem.encapsulate2(vector, swapped);
      expectBytes(swapped, before);
    });
    it('knows a vector by its header, and only in reduced form', () => {
      const { header, vector } = whole();
      expectSame(kem.isValidVector(header, vector), true);
      for (const index of [0, 576, 1151]) expectSame(kem.isValidVector(header, flipped(vector, index, 1)), false);
      for (const index of [0, 31, 32, 63]) expectSame(kem.isValidVector(flipped(header, index, 1), vector), false);
      const odd = unreduced(vector);
      const rho = header.slice(0, 32);
      expectSame(kem.isValidVector(concatBytes(rho, sha3_256(concatBytes(odd, rho))), odd), false);
      expectSame(kem.isValidVector(header.slice(1), vector), false);
      expectSame(kem.isValidVector(header, vector.slice(1)), false);
    });
    it('refuses byte strings of other sizes', () => {
      const { header, vector, state, decapsulationKey, ciphertext } = whole();
      expectRefusal(() => kem.generateKeyPair(SEED.slice(1)), 'INVALID_ARGUMENT');
      expectRefusal(() => kem.encapsulate1(header.slice(1), RANDOM), 'INVALID_ARGUMENT');
      expectRefusal(() => kem.encapsulate1(header, RANDOM.slice(1)), 'INVALID_ARGUMENT');
      expectRefusal(() => kem.encapsulate2(vector.slice(1), state), 'INVALID_ARGUMENT');
      expectRefusal(() => kem.encapsulate2(vector, state.slice(1)), 'INVALID_ARGUMENT');
      expectRefusal(() => kem.decapsulate(decapsulationKey.slice(1), ciphertext), 'INVALID_ARGUMENT');
      expectRefusal(() => kem.decapsulate(decapsulationKey, ciphertext.slice(1)), 'INVALID_ARGUMENT');
    });
  });
}

/** @throws Error if a secret is not 32 bytes or is the one it must not be */
function expectDifferent(actual: Uint8Array, other: Uint8Array): void {
  expectSame(actual.length, other.length);
  expectSame(
    actual.some((byte, i) => byte !== other[i]),
    true,
  );
}

/** The state with each of its 1024 coefficients replaced. */
function mapState(state: Uint8Array, replace: (coefficient: number, index: number) => number): Bytes {
  const copy = Uint8Array.from(state);
  const view = new DataView(copy.buffer);
  for (let i = 0; i < 1024; i++) view.setInt16(2 * i, replace(view.getInt16(2 * i, true), i), true);
  return copy;
}

/** The state with the first coefficients of its error polynomial replaced. */
function withError(state: Uint8Array, coefficients: readonly number[]): Bytes {
  return mapState(state, (coefficient, index) => coefficients[index - 768] ?? coefficient);
}

function byteSwapped(state: Uint8Array): Bytes {
  const copy = Uint8Array.from(state);
  for (let i = 0; i < 2048; i += 2) copy.set([state[i + 1] ?? 0, state[i] ?? 0], i);
  return copy;
}
