import { ml_kem768, ml_kem1024 } from '@noble/post-quantum/ml-kem.js';
import { sha3_256 } from '@noble/hashes/sha3.js';
import { shake256 } from '@noble/hashes/sha3.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../src/bytes.ts';
import { portableCrypto } from '../../src/crypto/portable/portable-provider.ts';
import {
  canonical,
  centred,
  innerProduct,
  inverseNtt,
  newPolynomial,
  ntt,
  type Polynomial,
  Q,
  restoreFactor,
} from '../../src/crypto/portable/polynomial.ts';
import {
  compressPolynomial,
  decodePolynomial,
  decompressPolynomial,
  encodePolynomial,
} from '../../src/crypto/portable/polynomial-codec.ts';

const { kyber1024, mlKem768 } = portableCrypto;

function polynomial(coefficients: (index: number) => number): Polynomial {
  return newPolynomial().map((_, index) => coefficients(index));
}

/** Multiplication modulo X^256 + 1 as in a textbook. */
function textbookProduct(a: Polynomial, b: Polynomial): number[] {
  const product = new Array<number>(256).fill(0);
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      const sign = i + j < 256 ? 1 : -1;
      const index = (i + j) % 256;
      product[index] = ((((product[index] ?? 0) + sign * x * y) % Q) + Q) % Q;
    });
  });
  return product;
}

describe('reductions', () => {
  it('find the two representatives of every 16-bit value', () => {
    for (let x = -32768; x < 32768; x++) {
      const expected = ((x % Q) + Q) % Q;
      if (canonical(x) !== expected) expect.fail(`canonical(${String(x)}) is ${String(canonical(x))}`);
      if (centred(x) !== (expected > Q / 2 ? expected - Q : expected))
        expect.fail(`centred(${String(x)}) is ${String(centred(x))}`);
    }
  });
});

describe('the number-theoretic transform', () => {
  const small = fc.array(fc.integer({ min: -1664, max: 1664 }), { minLength: 256, maxLength: 256 });

  it('multiplies modulo X^256 + 1', () => {
    fc.assert(
      fc.property(small, small, (first, second) => {
        const a = Int16Array.from(first);
        const b = Int16Array.from(second);
        const expected = textbookProduct(a, b);
        ntt(a);
        ntt(b);
        const product = innerProduct([a], [b]);
        inverseNtt(product);
        expect([...product].map(canonical)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('does not overflow on the largest inputs it promises to take', () => {
    const largest = polynomial(() => Q);
    const expected = textbookProduct(largest, largest);
    ntt(largest);
    const twelveBits = polynomial(() => 4095);
    const product = innerProduct(
      [twelveBits, twelveBits, twelveBits, twelveBits],
      [largest, largest, largest, largest],
    );
    inverseNtt(product);
    expect([...product].map(canonical)).toEqual(expected);
    const alternating = polynomial((i) => (i % 2 === 0 ? 1664 : -1664));
    const centredProduct = innerProduct(
      [twelveBits, twelveBits, twelveBits, twelveBits],
      new Array(4).fill(alternating),
    );
    const reducedProduct = innerProduct(new Array(4).fill(polynomial(() => 4095 - Q)), new Array(4).fill(alternating));
    expect([...centredProduct].map(canonical)).toEqual([...reducedProduct].map(canonical));
  });

  it('gives back what was transformed', () => {
    fc.assert(
      fc.property(small, (coefficients) => {
        const r = Int16Array.from(coefficients);
        ntt(r);
        const one = polynomial((i) => (i % 2 === 0 ? 1 : 0));
        const same = innerProduct([one], [r]);
        restoreFactor(same);
        expect([...same].map(canonical)).toEqual([...r].map(canonical));
        const back = innerProduct([one], [r]);
        inverseNtt(back);
        expect([...back].map(centred)).toEqual(coefficients);
      }),
      { numRuns: 10 },
    );
  });
});

describe('compression', () => {
  it.each([1, 4, 5, 10, 11])('to %i bits rounds every coefficient as FIPS 203 defines, and back', (bits) => {
    for (let start = 0; start < Q; start += 256) {
      const values = polynomial((i) => Math.min(start + i, Q - 1));
      const expected = [...values].map(
        (x) => Number((BigInt(x) * 2n ** BigInt(bits + 1) + BigInt(Q)) / BigInt(2 * Q)) % 2 ** bits,
      );
      const packed = compressPolynomial(values, bits);
      expect(packed.length).toBe(32 * bits);
      const unpacked = decompressPolynomial(packed, bits);
      expect([...unpacked]).toEqual(expected.map((y) => Math.floor((2 * Q * y + 2 ** bits) / 2 ** (bits + 1))));
    }
  });

  it('keeps twelve bits as they are when decoding, and reduces when encoding', () => {
    const values = polynomial((i) => 3840 + i);
    const packed = encodePolynomial(values);
    expect([...decodePolynomial(packed)]).toEqual([...values].map((x) => x - Q));
    expect([...decodePolynomial(new Uint8Array(384).fill(0xff))]).toEqual(new Array(256).fill(4095));
  });
});

describe('the lattice schemes against another implementation', () => {
  const seed64 = fc.uint8Array({ minLength: 64, maxLength: 64 });
  const seed32 = fc.uint8Array({ minLength: 32, maxLength: 32 });

  it('ML-KEM-768 in halves is ML-KEM-768', () => {
    fc.assert(
      fc.property(seed64, seed32, fc.nat({ max: 1087 }), (seed, random, damaged) => {
        const ours = mlKem768.generateKeyPair(seed);
        const theirs = ml_kem768.keygen(seed);
        expect(concatBytes(ours.vector, ours.header.subarray(0, 32))).toEqual(theirs.publicKey);
        expect(ours.decapsulationKey).toEqual(theirs.secretKey);
        const first = mlKem768.encapsulate1(ours.header, random);
        const ciphertext = concatBytes(first.ciphertext1, mlKem768.encapsulate2(ours.vector, first.state));
        const expected = ml_kem768.encapsulate(theirs.publicKey, random);
        expect(ciphertext).toEqual(expected.cipherText);
        expect(first.sharedSecret).toEqual(expected.sharedSecret);
        expect(mlKem768.decapsulate(ours.decapsulationKey, ciphertext)).toEqual(expected.sharedSecret);
        ciphertext[damaged] = (ciphertext[damaged] ?? 0) ^ 1;
        expect(mlKem768.decapsulate(ours.decapsulationKey, ciphertext)).toEqual(
          ml_kem768.decapsulate(ciphertext, theirs.secretKey),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('Kyber-1024 is ML-KEM-1024 with its randomness hashed before and its secret hashed after, rejected or not', () => {
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
        const rejected = ml_kem1024.decapsulate(ciphertext, theirs.secretKey);
        expect(kyber1024.decapsulate(theirs.secretKey, ciphertext)).toEqual(afterwards(rejected, ciphertext));
      }),
      { numRuns: 12 },
    );
  });
});
