// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** Polynomials to bytes and back: ByteEncode, Compress and their inverses of FIPS 203. Constant time, without divisions. */
import { Q, reduce, reduceCentred, reduceFully } from './arithmetic';
import { POLY_BYTES, RESULT } from './memory';

/** out = f + g. */
export function addPoly(out: usize, f: usize, g: usize): void {
  for (let i = 0; i < POLY_BYTES; i += 16) v128.store(out + i, i16x8.add(v128.load(f + i), v128.load(g + i)));
}

/** out = f - g. */
export function subtractPoly(out: usize, f: usize, g: usize): void {
  for (let i = 0; i < POLY_BYTES; i += 16) v128.store(out + i, i16x8.sub(v128.load(f + i), v128.load(g + i)));
}

/** poly modulo q in -1664 … 1664. */
export function centrePoly(poly: usize): void {
  for (let i = 0; i < POLY_BYTES; i += 16) v128.store(poly + i, reduceCentred(v128.load(poly + i)));
}

/** poly modulo q, at most q in size; any 16-bit numbers. */
export function reducePoly(poly: usize): void {
  for (let i = 0; i < POLY_BYTES; i += 16) v128.store(poly + i, reduce(v128.load(poly + i)));
}

/** Writes a polynomial, 384 bytes, 12 bits per coefficient. The polynomial is left in 0 … q - 1. */
export function encode12(out: usize, poly: usize): void {
  for (let i = 0; i < POLY_BYTES; i += 16) {
    v128.store(poly + i, reduceFully(v128.load(poly + i)));
    for (let at = poly + i; at < poly + i + 16; at += 8) {
      const x = load<u64>(at);
      const y = (x & 0xfff) | ((x >> 4) & 0xfff000) | ((x >> 8) & 0xfff000000) | ((x >> 12) & 0xfff000000000);
      store<u32>(out, <u32>y);
      store<u16>(out, <u16>(y >> 32), 4);
      out += 6;
    }
  }
}

/** Reads a polynomial from 384 bytes; coefficients are 0 … 4095. */
export function decode12(poly: usize, bytes: usize): void {
  for (let at = poly; at < poly + POLY_BYTES; at += 8) {
    const y = (<u64>load<u32>(bytes)) | ((<u64>load<u16>(bytes, 4)) << 32);
    store<u64>(at, (y & 0xfff) | ((y & 0xfff000) << 4) | ((y & 0xfff000000) << 8) | ((y & 0xfff000000000) << 12));
    bytes += 6;
  }
}

/** 1 if all 12-bit numbers of 384 bytes are below q. The bytes are public. */
export function isReduced12(bytes: usize): i32 {
  decode12(RESULT, bytes);
  let reduced = 1;
  for (let at = RESULT; at < RESULT + POLY_BYTES; at += 2) reduced &= i32(<i32>load<u16>(at) < Q);
  return reduced;
}

/** 2^36 / q, rounded up: makes ⌊(2^d x + q / 2) / q⌋ a multiplication, exact for all x below q and d up to 11. */
const RECIPROCAL: u64 = 20642679;

/** Writes a polynomial (16-bit representatives) compressed to the given number of bits: 32 · width bytes. */
export function compress(out: usize, poly: usize, width: i32): void {
  const mask: u64 = (1 << width) - 1;
  let pending: u64 = 0;
  let bits: u64 = 0;
  for (let i = 0; i < POLY_BYTES; i += 16) {
    v128.store(RESULT + i, reduceFully(v128.load(poly + i)));
    for (let at = RESULT + i; at < RESULT + i + 16; at += 2) {
      const x = ((((<u64>load<u16>(at)) << width) + 1664) * RECIPROCAL) >> 36;
      pending |= (x & mask) << bits;
      bits += width;
      if (bits >= 32) {
        store<u32>(out, <u32>pending);
        out += 4;
        pending >>= 32;
        bits -= 32;
      }
    }
  }
}

/** The inverse, up to the error of rounding. */
export function decompress(poly: usize, bytes: usize, width: i32): void {
  const mask: u64 = (1 << width) - 1;
  const half: u64 = 1 << (width - 1);
  let pending: u64 = 0;
  let bits: u64 = 0;
  for (let at = poly; at < poly + POLY_BYTES; at += 2) {
    if (bits < <u64>width) {
      pending |= (<u64>load<u32>(bytes)) << bits;
      bytes += 4;
      bits += 32;
    }
    store<u16>(at, <u16>(((pending & mask) * Q + half) >> width));
    pending >>= width;
    bits -= width;
  }
}

/** poly += 1665 where the message has a one: a bit as far from zero as a coefficient can be. */
export function addMessage(poly: usize, message: usize): void {
  for (let i = 0; i < 256; i++) {
    const bit = ((<i32>load<u8>(message + (i >> 3))) >> (i & 7)) & 1;
    const at = poly + (i << 1);
    store<u16>(at, load<u16>(at) + <u16>(-bit & 1665));
  }
}

/** Writes 32 bytes: a one where the coefficient is nearer to q / 2 than to 0. */
export function extractMessage(message: usize, poly: usize): void {
  centrePoly(poly);
  for (let i = 0; i < 32; i++) {
    let byte = 0;
    for (let j = 0; j < 8; j++) {
      const coefficient = <i32>load<i16>(poly + (((i << 3) + j) << 1));
      const sign = coefficient >> 31;
      const size = (coefficient ^ sign) - sign;
      // 833 is the smallest size that rounds to one.
      byte |= ((832 - size) >>> 31) << j;
    }
    store<u8>(message + i, <u8>byte);
  }
}
