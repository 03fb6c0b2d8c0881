/**
 * Polynomials as bytes, and the two ways of sampling them.
 *
 * Source: FIPS 203, "Conversion and Compression Algorithms" and "Sampling Algorithms".
 */
import type { Bytes } from '../../bytes.ts';
import { canonical, N, newPolynomial, type Polynomial, Q } from './polynomial.ts';

/** Twelve bits hold a coefficient. */
const COEFFICIENT_BITS = 12;
/** 256 coefficients of twelve bits. */
export const POLYNOMIAL_BYTES = 384;
/** What the noise of one polynomial is made from: 256 coefficients of four bits. */
export const NOISE_BYTES = 128;

/** ByteEncode: `bits` bits per value, least significant first. */
function packBits(values: Int16Array, bits: number): Bytes {
  const bytes = new Uint8Array((N / 8) * bits);
  let pending = 0;
  let count = 0;
  let offset = 0;
  for (let i = 0; i < N; i++) {
    pending |= (values[i] ?? 0) << count;
    count += bits;
    while (count >= 8) {
      bytes[offset++] = pending;
      pending >>>= 8;
      count -= 8;
    }
  }
  return bytes;
}

/** ByteDecode without the final reduction. */
function unpackBits(bytes: Uint8Array, bits: number): Polynomial {
  const values = newPolynomial();
  const mask = (1 << bits) - 1;
  let pending = 0;
  let count = 0;
  let offset = 0;
  for (let i = 0; i < N; i++) {
    while (count < bits) {
      pending |= (bytes[offset++] ?? 0) << count;
      count += 8;
    }
    values[i] = pending & mask;
    pending >>>= bits;
    count -= bits;
  }
  return values;
}

/** ByteEncode12 of any 16-bit representatives, 384 bytes. */
export function encodePolynomial(values: Polynomial): Bytes {
  const reduced = newPolynomial();
  for (let i = 0; i < N; i++) reduced[i] = canonical(values[i] ?? 0);
  return packBits(reduced, COEFFICIENT_BITS);
}

/** ByteDecode12, keeping coefficients from q to 4095 as they are: arithmetic reduces them, as the reference does. */
export function decodePolynomial(bytes: Uint8Array): Polynomial {
  return unpackBits(bytes, COEFFICIENT_BITS);
}

/** Compress and encode: `bits` · 32 bytes. Expects 16-bit representatives. */
export function compressPolynomial(values: Polynomial, bits: number): Bytes {
  const compressed = newPolynomial();
  const mask = (1 << bits) - 1;
  for (let i = 0; i < N; i++) compressed[i] = divideByQ((canonical(values[i] ?? 0) << bits) + (Q >> 1)) & mask;
  return packBits(compressed, bits);
}

/** The inverse, up to rounding; coefficients in 0 … q. */
export function decompressPolynomial(bytes: Uint8Array, bits: number): Polynomial {
  const values = unpackBits(bytes, bits);
  for (let i = 0; i < N; i++) values[i] = (Math.imul(values[i] ?? 0, Q) + (1 << (bits - 1))) >> bits;
  return values;
}

/**
 * ⌊x / q⌋ for x from 0 up to 2^24, without a division, whose time would depend on x. The half keeps x away from the multiples
 * of q, where the rounded reciprocal could err.
 */
function divideByQ(x: number): number {
  return ((x + 0.5) * (1 / Q)) | 0;
}

/** The polynomial whose coefficients are (q+1)/2 where the 32-byte message has a one, else 0. */
export function messagePolynomial(message: Uint8Array): Polynomial {
  return decompressPolynomial(message, 1);
}

/** The 32-byte message nearest to a noisy polynomial. */
export function nearestMessage(values: Polynomial): Bytes {
  return compressPolynomial(values, 1);
}

/** SamplePolyCBD with η = 2: coefficients −2 … 2. @param bytes - 128 uniform bytes, secret */
export function noisePolynomial(bytes: Uint8Array): Polynomial {
  const r = newPolynomial();
  for (let i = 0; i < NOISE_BYTES; i++) {
    const byte = bytes[i] ?? 0;
    const pairs = (byte & 0x55) + ((byte >> 1) & 0x55);
    r[2 * i] = (pairs & 3) - ((pairs >> 2) & 3);
    r[2 * i + 1] = ((pairs >> 4) & 3) - (pairs >> 6);
  }
  return r;
}

/**
 * SampleNTT: 256 uniform coefficients in 0 … q−1 by rejection. Its time depends on the (public) stream.
 *
 * @param next - gives the next bytes of the stream, a multiple of three
 */
export function uniformPolynomial(next: () => Uint8Array): Polynomial {
  const r = newPolynomial();
  let count = 0;
  while (count < N) {
    const bytes = next();
    for (let i = 0; i + 2 < bytes.length && count < N; i += 3) {
      const middle = bytes[i + 1] ?? 0;
      const first = (bytes[i] ?? 0) | ((middle & 0x0f) << 8);
      const second = (middle >> 4) | ((bytes[i + 2] ?? 0) << 4);
      if (first < Q) r[count++] = first;
      if (second < Q && count < N) r[count++] = second;
    }
  }
  return r;
}
