// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** The matrix and the noise: SampleNTT and SamplePolyCBD with η = 2 of FIPS 203, two polynomials at a time. */
import { Q } from './arithmetic';
import { SHAKE128_RATE, SHAKE256_RATE } from './keccak';
import { nextBlocks, startStreams, suffix16, suffix8 } from './keccak-pair';
import { POLY_BYTES, STREAM_A, STREAM_B } from './memory';

/** Takes the numbers below q of a block of 12-bit numbers. In variable time: the matrix is public. Returns the new count. */
function acceptUniform(poly: usize, count: i32, stream: usize): i32 {
  for (let at = stream; at < stream + SHAKE128_RATE && count < 256; at += 3) {
    const bits = load<u32>(at);
    const first = bits & 0xfff;
    const second = (bits >> 12) & 0xfff;
    // Written always, counted if accepted: a branch on that would be mispredicted every fifth time.
    store<u16>(poly + (count << 1), <u16>first);
    count += i32(first < <u32>Q);
    if (count == 256) break;
    store<u16>(poly + (count << 1), <u16>second);
    count += i32(second < <u32>Q);
  }
  return count;
}

/**
 * Writes the matrix, count × count polynomials in a row: row i, column j from ρ ‖ j ‖ i, or from ρ ‖ i ‖ j if transposed.
 */
export function sampleMatrix(matrix: usize, seed: usize, count: i32, transposed: i32): void {
  const total = count * count;
  for (let n = 0; n < total; n += 2) {
    // For an odd total the last stream is thrown away.
    const m = n + 1;
    const a = matrixSuffix(n / count, n % count, transposed);
    const b = matrixSuffix(m / count, m % count, transposed);
    startStreams(seed, i64x2.replace_lane(i64x2.splat(a), 1, b), SHAKE128_RATE);
    const poly = matrix + n * POLY_BYTES;
    let countA = 0;
    let countB = 0;
    while (countA < 256 || countB < 256) {
      nextBlocks(SHAKE128_RATE);
      countA = acceptUniform(poly, countA, STREAM_A);
      countB = acceptUniform(poly + POLY_BYTES, countB, STREAM_B);
    }
  }
}

function matrixSuffix(row: i32, column: i32, transposed: i32): u64 {
  return transposed ? suffix16(row, column) : suffix16(column, row);
}

/** Writes 256 differences of two sums of two bits, from 128 bytes. */
function binomial(poly: usize, stream: usize): void {
  const ones = i8x16.splat(0x55);
  const threes = i8x16.splat(3);
  for (let i = 0; i < 128; i += 16) {
    const bits = v128.load(stream + i);
    const sums = i8x16.add(v128.and(bits, ones), v128.and(i8x16.shr_u(bits, 1), ones));
    const low = i8x16.sub(v128.and(sums, threes), v128.and(i8x16.shr_u(sums, 2), threes));
    const high = i8x16.sub(v128.and(i8x16.shr_u(sums, 4), threes), i8x16.shr_u(sums, 6));
    const first = i8x16.shuffle(low, high, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    const second = i8x16.shuffle(low, high, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    const at = poly + (i << 2);
    v128.store(at, i16x8.extend_low_i8x16_s(first));
    v128.store(at, i16x8.extend_high_i8x16_s(first), 16);
    v128.store(at, i16x8.extend_low_i8x16_s(second), 32);
    v128.store(at, i16x8.extend_high_i8x16_s(second), 48);
  }
}

/** Writes two polynomials of noise, from seed ‖ nonceA and seed ‖ nonceB. @param seed - address of 32 bytes, secret */
function sampleNoisePair(polyA: usize, polyB: usize, seed: usize, nonces: i32): void {
  startStreams(seed, i64x2.replace_lane(i64x2.splat(suffix8(nonces & 255)), 1, suffix8(nonces >> 8)), SHAKE256_RATE);
  nextBlocks(SHAKE256_RATE);
  // The same place twice means: only A.
  binomial(polyB, STREAM_B);
  binomial(polyA, STREAM_A);
}

/** Writes polynomials of noise number first … first + count - 1 in a row. An odd one is written alone. */
export function sampleNoise(polys: usize, seed: usize, first: i32, count: i32): void {
  for (let i = 0; i < count; i += 2) {
    const a = polys + i * POLY_BYTES;
    const b = i + 1 < count ? a + POLY_BYTES : a;
    sampleNoisePair(a, b, seed, (first + i) | ((first + i + 1) << 8));
  }
}
