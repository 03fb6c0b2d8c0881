// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * K-PKE of FIPS 203, which is also the encryption inside Kyber of round 3, for vectors of three (768) or four (1024)
 * polynomials, with encryption in two halves: the first needs ρ only, the second the vector t̂.
 */
import {
  addMessage,
  addPoly,
  compress,
  decode12,
  decompress,
  encode12,
  extractMessage,
  subtractPoly,
} from './encoding';
import { FACTORS, FACTOR_BYTES, MATRIX, NOISE, POLY_BYTES, RESULT, VECTOR } from './memory';
import { sampleMatrix, sampleNoise } from './sampling';
import { innerProduct, prepareFactor, transform, transformBack } from './transform';

/** Bytes of a polynomial of 12-bit coefficients. */
const ENCODED_POLY: i32 = 384;

/** Bits per coefficient of u: 10 for three polynomials, 11 for four. */
function widthOfU(k: i32): i32 {
  return k + 7;
}

/** Bits per coefficient of v: 4 or 5. */
function widthOfV(k: i32): i32 {
  return k + 1;
}

/** Bytes of the first part of a ciphertext. */
export function bytesOfU(k: i32): i32 {
  return 32 * k * widthOfU(k);
}

/** Bytes of a ciphertext: 1088 or 1568. */
export function ciphertextBytes(k: i32): i32 {
  return bytesOfU(k) + 32 * widthOfV(k);
}

/** Writes t̂ and ŝ, 384 k bytes each, from ρ and σ, 32 bytes each; σ is secret. */
export function generateVectors(k: i32, vector: usize, secret: usize, seeds: usize): void {
  sampleMatrix(MATRIX, seeds, k, 0);
  sampleNoise(NOISE, seeds + 32, 0, 2 * k);
  for (let i = 0; i < 2 * k; i++) transform(NOISE + i * POLY_BYTES);
  for (let i = 0; i < k; i++) {
    prepareFactor(FACTORS + i * FACTOR_BYTES, NOISE + i * POLY_BYTES);
    encode12(secret + i * ENCODED_POLY, NOISE + i * POLY_BYTES);
  }
  for (let i = 0; i < k; i++) {
    innerProduct(RESULT, MATRIX + i * k * POLY_BYTES, FACTORS, k);
    addPoly(RESULT, RESULT, NOISE + (k + i) * POLY_BYTES);
    encode12(vector + i * ENCODED_POLY, RESULT);
  }
}

/** First half: writes u, and leaves ŷ (as NOISE and FACTORS) and e2 (in NOISE). @param coins - address of 32 bytes, secret */
export function encryptFirst(k: i32, ciphertext: usize, seed: usize, coins: usize): void {
  sampleMatrix(MATRIX, seed, k, 1);
  sampleNoise(NOISE, coins, 0, 2 * k + 1);
  for (let i = 0; i < k; i++) {
    transform(NOISE + i * POLY_BYTES);
    prepareFactor(FACTORS + i * FACTOR_BYTES, NOISE + i * POLY_BYTES);
  }
  for (let i = 0; i < k; i++) {
    innerProduct(VECTOR, MATRIX + i * k * POLY_BYTES, FACTORS, k);
    transformBack(VECTOR);
    addPoly(VECTOR, VECTOR, NOISE + (k + i) * POLY_BYTES);
    compress(ciphertext + 32 * i * widthOfU(k), VECTOR, widthOfU(k));
  }
}

/**
 * Second half: writes v, from FACTORS and e2 as the first half left them.
 *
 * @param vector - address of t̂, 384 k bytes; unreduced coefficients are accepted
 * @param message - address of 32 bytes, secret
 */
export function encryptSecond(k: i32, v: usize, vector: usize, message: usize): void {
  for (let i = 0; i < k; i++) decode12(VECTOR + i * POLY_BYTES, vector + i * ENCODED_POLY);
  innerProduct(VECTOR, VECTOR, FACTORS, k);
  transformBack(VECTOR);
  addPoly(VECTOR, VECTOR, NOISE + 2 * k * POLY_BYTES);
  addMessage(VECTOR, message);
  compress(v, VECTOR, widthOfV(k));
}

/** Writes the message, 32 bytes. @param secret - address of ŝ, 384 k bytes */
export function decrypt(k: i32, message: usize, ciphertext: usize, secret: usize): void {
  for (let i = 0; i < k; i++) {
    decompress(RESULT, ciphertext + 32 * i * widthOfU(k), widthOfU(k));
    transform(RESULT);
    prepareFactor(FACTORS + i * FACTOR_BYTES, RESULT);
    decode12(VECTOR + i * POLY_BYTES, secret + i * ENCODED_POLY);
  }
  innerProduct(VECTOR, VECTOR, FACTORS, k);
  transformBack(VECTOR);
  decompress(RESULT, ciphertext + bytesOfU(k), widthOfV(k));
  subtractPoly(RESULT, RESULT, VECTOR);
  extractMessage(message, RESULT);
}
