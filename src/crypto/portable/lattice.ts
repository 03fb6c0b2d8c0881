/**
 * K-PKE, the public-key encryption inside Kyber and ML-KEM, for any rank. Round 3 and FIPS 203 differ only in what
 * surrounds it. Encryption comes in two halves: the first needs the matrix seed only, the second the key's vector.
 *
 * Not for use on its own: it is secure against passive attackers only.
 *
 * Source: FIPS 203, "The K-PKE Component Scheme".
 */
import { type Bytes, concatBytes } from '../../bytes.ts';
import { add, innerProduct, inverseNtt, ntt, type Polynomial, restoreFactor } from './polynomial.ts';
import {
  compressPolynomial,
  decodePolynomial,
  decompressPolynomial,
  encodePolynomial,
  messagePolynomial,
  nearestMessage,
  NOISE_BYTES,
  noisePolynomial,
  POLYNOMIAL_BYTES,
  uniformPolynomial,
} from './polynomial-codec.ts';
import type { Sponges } from './sponge.ts';

/** A column of polynomials, as many as the rank. */
export type Vector = readonly Polynomial[];

export interface LatticeParameters {
  /** k: 3 for the 768 sets, 4 for the 1024 sets. */
  readonly rank: number;
  /** d_u: bits per coefficient of the first ciphertext part. */
  readonly uBits: number;
  /** d_v: bits per coefficient of the second ciphertext part. */
  readonly vBits: number;
}

/** What the second half of an encryption needs from the first. All of it is secret. */
export interface HalfEncryption {
  /** ŷ, transformed, centred. */
  readonly y: Vector;
  /** e₂, coefficients −2 … 2. */
  readonly e2: Polynomial;
}

/** The scheme for one set of parameters. Byte strings have the sizes that FIPS 203 gives. */
export interface Lattice {
  /** @param seed - 64 bytes, secret: ρ ‖ σ. The vector t̂ is public, the secret ŝ is not. */
  generateKeyPair(seed: Uint8Array): { readonly vector: Bytes; readonly secret: Bytes };
  /** @param rho - the matrix seed, 32 bytes. @param r - the encryption's randomness, 32 bytes, secret */
  encryptFirst(rho: Uint8Array, r: Uint8Array): HalfEncryption & { readonly ciphertext: Bytes };
  /** @param vector - t̂, reduced or not. @param message - 32 bytes, secret */
  encryptSecond(vector: Uint8Array, half: HalfEncryption, message: Uint8Array): Bytes;
  /** Both halves. @param publicKey - t̂ ‖ ρ. @param message - 32 bytes, secret. @param r - 32 bytes, secret */
  encrypt(publicKey: Uint8Array, message: Uint8Array, r: Uint8Array): Bytes;
  /** The 32-byte message. @param secret - ŝ */
  decrypt(secret: Uint8Array, ciphertext: Uint8Array): Bytes;
}

/** Builds the scheme on a sponge implementation. */
export function createLattice(parameters: LatticeParameters, sponges: Sponges): Lattice {
  const { rank, uBits, vBits } = parameters;
  const vectorBytes = rank * POLYNOMIAL_BYTES;

  const encryptFirst: Lattice['encryptFirst'] = (rho, r) => {
    const y = noiseVector(sponges, r, { first: 0, rank });
    for (const polynomial of y) ntt(polynomial);
    const e1 = noiseVector(sponges, r, { first: rank, rank });
    const [e2 = new Int16Array(0)] = noiseVector(sponges, r, { first: 2 * rank, rank: 1 });
    const ciphertext = e1.map((error, i) => {
      const u = innerProduct(matrixColumn(sponges, rho, { index: i, rank }), y);
      inverseNtt(u);
      add(u, error);
      return compressPolynomial(u, uBits);
    });
    return { y, e2, ciphertext: concatBytes(...ciphertext) };
  };

  const encryptSecond: Lattice['encryptSecond'] = (vector, half, message) => {
    const v = innerProduct(decodeVector(vector, rank), half.y);
    inverseNtt(v);
    add(v, half.e2);
    add(v, messagePolynomial(message));
    return compressPolynomial(v, vBits);
  };

  return {
    generateKeyPair(seed) {
      const rho = seed.subarray(0, 32);
      const sigma = seed.subarray(32, 64);
      const s = noiseVector(sponges, sigma, { first: 0, rank });
      const e = noiseVector(sponges, sigma, { first: rank, rank });
      for (const polynomial of [...s, ...e]) ntt(polynomial);
      const t = e.map((error, i) => {
        const product = innerProduct(matrixRow(sponges, rho, { index: i, rank }), s);
        restoreFactor(product);
        add(product, error);
        return product;
      });
      return { vector: encodeVector(t), secret: encodeVector(s) };
    },
    encryptFirst,
    encryptSecond,
    encrypt(publicKey, message, r) {
      const first = encryptFirst(publicKey.subarray(vectorBytes, vectorBytes + 32), r);
      return concatBytes(first.ciphertext, encryptSecond(publicKey.subarray(0, vectorBytes), first, message));
    },
    decrypt(secret, ciphertext) {
      const uBytes = 32 * uBits;
      const u: Polynomial[] = [];
      for (let i = 0; i < rank; i++) {
        const polynomial = decompressPolynomial(ciphertext.subarray(i * uBytes, (i + 1) * uBytes), uBits);
        ntt(polynomial);
        u.push(polynomial);
      }
      const v = decompressPolynomial(ciphertext.subarray(rank * uBytes), vBits);
      const product = innerProduct(decodeVector(secret, rank), u);
      inverseNtt(product);
      for (let i = 0; i < v.length; i++) v[i] = (v[i] ?? 0) - (product[i] ?? 0);
      return nearestMessage(v);
    },
  };
}

interface NoiseRange {
  /** The first nonce. */
  readonly first: number;
  /** How many polynomials. */
  readonly rank: number;
}

/** Noise polynomials from PRF(seed ‖ nonce), nonces counting up. */
function noiseVector(sponges: Sponges, seed: Uint8Array, range: NoiseRange): Vector {
  const input = new Uint8Array(33);
  input.set(seed);
  const vector: Polynomial[] = [];
  for (let i = 0; i < range.rank; i++) {
    input[32] = range.first + i;
    vector.push(noisePolynomial(sponges.expand(input, NOISE_BYTES)));
  }
  input.fill(0);
  return vector;
}

interface MatrixLine {
  readonly index: number;
  readonly rank: number;
}

/** Row `index` of Â: entry j is sampled from ρ ‖ j ‖ index. */
function matrixRow(sponges: Sponges, rho: Uint8Array, line: MatrixLine): Vector {
  const row: Polynomial[] = [];
  for (let j = 0; j < line.rank; j++) row.push(matrixEntry(sponges, rho, [j, line.index]));
  return row;
}

/** Column `index` of Â, which is row `index` of its transpose: entry j is sampled from ρ ‖ index ‖ j. */
function matrixColumn(sponges: Sponges, rho: Uint8Array, line: MatrixLine): Vector {
  const column: Polynomial[] = [];
  for (let j = 0; j < line.rank; j++) column.push(matrixEntry(sponges, rho, [line.index, j]));
  return column;
}

function matrixEntry(sponges: Sponges, rho: Uint8Array, position: readonly [number, number]): Polynomial {
  const seed = new Uint8Array(34);
  seed.set(rho);
  seed.set(position, 32);
  return uniformPolynomial(sponges.stream(seed));
}

function encodeVector(vector: Vector): Bytes {
  return concatBytes(...vector.map(encodePolynomial));
}

function decodeVector(bytes: Uint8Array, rank: number): Vector {
  const vector: Polynomial[] = [];
  for (let i = 0; i < rank; i++)
    vector.push(decodePolynomial(bytes.subarray(i * POLYNOMIAL_BYTES, (i + 1) * POLYNOMIAL_BYTES)));
  return vector;
}
