// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * POLYVAL (RFC 8452) and, through the relation of its appendix A, GHASH (NIST SP 800-38D). Constant time: WebAssembly has no
 * carry-less multiplication, so a product is the sum of the 128 multiples of the key that the bits of the block select by
 * masks. All multiples are read for every block.
 */
import { POLYVAL_TABLE, POLYVAL_SUM } from '../memory';

const REVERSE: v128 = i8x16(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);

/** 1/x = x^127 + x^126 + x^125 + x^120: the upper half. */
const INVERSE_OF_X: u64 = 0xe100000000000000;

/** Reverses the bytes of a block. */
export function reverse(x: v128): v128 {
  return i8x16.swizzle(x, REVERSE);
}

/** Sets the key of POLYVAL and clears the sum. Entry i of the table is key · x^(i - 128). */
export function polyvalStart(key: v128): void {
  let low = i64x2.extract_lane(key, 0) as u64;
  let high = i64x2.extract_lane(key, 1) as u64;
  for (let entry: usize = POLYVAL_TABLE + 127 * 16; entry >= POLYVAL_TABLE; entry -= 16) {
    const odd: u64 = 0 - (low & 1);
    low = (low >>> 1) | (high << 63);
    high = (high >>> 1) ^ (odd & INVERSE_OF_X);
    store<u64>(entry, low);
    store<u64>(entry, high, 8);
  }
  v128.store(POLYVAL_SUM, i64x2.splat(0));
}

/** Sets the key of GHASH: POLYVAL under the reversed key times x. */
export function ghashStart(key: v128): void {
  key = reverse(key);
  const low = i64x2.extract_lane(key, 0) as u64;
  const high = i64x2.extract_lane(key, 1) as u64;
  const carry: u64 = 0 - (high >>> 63);
  // x^128 = x^127 + x^126 + x^121 + 1.
  polyvalStart(i64x2((low << 1) ^ (carry & 1), ((high << 1) | (low >>> 63)) ^ (carry & 0xc200000000000000)));
}

/** sum = (sum + block) · key · x^-128. */
export function polyvalBlock(block: v128): void {
  const x = v128.xor(v128.load(POLYVAL_SUM), block);
  let low = i64x2.extract_lane(x, 0) as u64;
  let high = i64x2.extract_lane(x, 1) as u64;
  let a = i64x2.splat(0);
  let b = i64x2.splat(0);
  for (let entry: usize = POLYVAL_TABLE; entry < POLYVAL_TABLE + 64 * 16; entry += 16) {
    a = v128.xor(a, v128.and(v128.load(entry), i64x2.splat(0 - (low & 1))));
    b = v128.xor(b, v128.and(v128.load(entry, 64 * 16), i64x2.splat(0 - (high & 1))));
    low >>>= 1;
    high >>>= 1;
  }
  v128.store(POLYVAL_SUM, v128.xor(a, b));
}

/** Adds data, zero-padded to whole blocks; reads up to 15 bytes beyond it. `reversed`: 1 for GHASH. */
export function polyvalData(data: usize, length: usize, reversed: bool): void {
  const index = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  const end = data + length;
  for (; data < end; data += 16) {
    let block = v128.load(data);
    if (end - data < 16) block = v128.and(block, i8x16.lt_s(index, i8x16.splat((end - data) as i8)));
    polyvalBlock(reversed ? reverse(block) : block);
  }
}
