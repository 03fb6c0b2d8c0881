// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * GF(2^16) modulo x^16 + x^12 + x^3 + x + 1, for the erasure code of SPQR: sixteen polynomials are evaluated side by side, as
 * 32-byte rows of sixteen big-endian elements. A row times a constant is eight swizzles: products of each nibble of an
 * element, high and low bytes apart. The data is public.
 *
 * Source: spec 03, "Erasure code".
 */
import { GF16_TABLES } from '../memory';

/** The modulus without x^16. */
const REDUCTION: u32 = 0x100b;
/** Bytes of a row. */
const ROW: usize = 32;

/** Products of eight pairs of elements. */
function times(a: v128, b: v128): v128 {
  let product = i64x2.splat(0);
  for (let bit = 0; bit < 16; bit++) {
    const carry = v128.and(i16x8.shr_s(product, 15), i16x8.splat(REDUCTION as i16));
    const term = v128.and(i16x8.shr_s(b, 15), a);
    product = v128.xor(v128.xor(i16x8.shl(product, 1), carry), term);
    b = i16x8.shl(b, 1);
  }
  return product;
}

/** 1/a = a^(2^16 - 2) of eight elements. */
function inverse(a: v128): v128 {
  let power = a;
  for (let i = 0; i < 14; i++) power = times(times(power, power), a);
  return times(power, power);
}

/** Fills GF16_TABLES with the products of a constant and each nibble value, for the four nibbles of an element. */
function prepare(constant: u32): void {
  for (let table = GF16_TABLES; table < GF16_TABLES + 128; table += 32) {
    let low = i64x2.splat(0);
    let high = i64x2.splat(0);
    for (let shift = 7; shift > 3; shift--) {
      const nibbles = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
      const hasBit = i8x16.shr_s(i8x16.shl(nibbles, shift), 7);
      low = v128.xor(low, v128.and(hasBit, i8x16.splat(constant as i8)));
      high = v128.xor(high, v128.and(hasBit, i8x16.splat((constant >>> 8) as i8)));
      constant <<= 1;
      constant ^= (constant >>> 16) * (0x10000 | REDUCTION);
    }
    v128.store(table, low);
    v128.store(table, high, 16);
  }
}

/** Adds the prepared constant times a row to another row. The result may be either. */
function addProduct(out: usize, to: usize, row: usize): void {
  const first = v128.load(row);
  const second = v128.load(row, 16);
  const high = v128.shuffle<u8>(first, second, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
  const low = v128.shuffle<u8>(first, second, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
  let productHigh = i64x2.splat(0);
  let productLow = i64x2.splat(0);
  for (let nibble: usize = 0; nibble < 4; nibble++) {
    const source = nibble < 2 ? low : high;
    const index = nibble & 1 ? i8x16.shr_u(source, 4) : v128.and(source, i8x16.splat(15));
    const table = GF16_TABLES + (nibble << 5);
    productLow = v128.xor(productLow, i8x16.swizzle(v128.load(table), index));
    productHigh = v128.xor(productHigh, i8x16.swizzle(v128.load(table, 16), index));
  }
  const firstHalf = v128.shuffle<u8>(productHigh, productLow, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  const secondHalf = v128.shuffle<u8>(
    productHigh,
    productLow,
    8,
    24,
    9,
    25,
    10,
    26,
    11,
    27,
    12,
    28,
    13,
    29,
    14,
    30,
    15,
    31,
  );
  v128.store(out, v128.xor(v128.load(to), firstHalf));
  v128.store(out, v128.xor(v128.load(to, 16), secondHalf), 16);
}

function clearRow(row: usize): void {
  v128.store(row, i64x2.splat(0));
  v128.store(row, i64x2.splat(0), 16);
}

/** out = the polynomials at x; `count` rows of coefficients, constant term first. Writes 32 bytes. */
export function gf16Evaluate(out: usize, coefficients: usize, count: usize, x: u32): void {
  prepare(x);
  clearRow(out);
  for (let row = coefficients + count * ROW; row > coefficients;) {
    row -= ROW;
    addProduct(out, row, out);
  }
}

// Lists of elements are in machine order, and worked on eight by eight: there is room behind each.

function listBytes(count: usize): usize {
  return (count << 1) + 32;
}

function element(list: usize, i: usize): u32 {
  return load<u16>(list + (i << 1));
}

/**
 * Writes two lists behind a list of points: of each the product of its differences to the others, and its weight, which is the
 * inverse of that. Returns where the weights are.
 */
function weigh(points: usize, count: usize): usize {
  const size = listBytes(count);
  for (let at = points; at < points + (count << 1); at += 16) {
    const own = v128.load(at);
    let product = i16x8.splat(1);
    for (let i: usize = 0; i < count; i++) {
      const difference = v128.xor(own, i16x8.splat(element(points, i) as i16));
      // Zero, the difference to itself, becomes one.
      product = times(product, i16x8.sub(difference, i16x8.eq(difference, i64x2.splat(0))));
    }
    v128.store(at + size, product);
    v128.store(at + size + size, inverse(product));
  }
  return points + size + size;
}

/**
 * out = the polynomials at x, from their values (rows) at `count` points. Behind the rows: the points and x, all distinct, u16
 * in machine order, and room. Writes 32 bytes; destroys the rows.
 */
export function gf16Interpolate(out: usize, rows: usize, count: usize): void {
  // Of any count + 1 values the sum of weight times value is zero, as the degree is below count.
  const weights = weigh(rows + count * ROW, count + 1);
  clearRow(out);
  for (let i: usize = 0; i < count; i++) {
    prepare(element(weights, i));
    addProduct(out, out, rows + i * ROW);
  }
  prepare(element(weights - listBytes(count + 1), count));
  clearRow(rows);
  addProduct(out, rows, out);
}

/** out = `count` rows of coefficients of the polynomials with these values (rows). Behind them: the points, and room. */
export function gf16Coefficients(out: usize, rows: usize, count: usize): void {
  const points = rows + count * ROW;
  const weights = weigh(points, count);
  // The product of all (X - point) so far; below it a zero.
  const product = weights + listBytes(count);
  memory.fill(product - 2, 0, listBytes(count));
  store<u16>(product, 1);
  const weighted = product + listBytes(count);
  memory.fill(out, 0, count * ROW);
  for (let j: usize = 0; j < count; j++) {
    // The sum so far times (X - point), plus the product so far times the weighted value.
    const point = element(points, j);
    prepare(point);
    for (let row = out + j * ROW; row > out; row -= ROW) addProduct(row, row - ROW, row);
    clearRow(weighted);
    addProduct(out, weighted, out);
    prepare(element(weights, j));
    addProduct(weighted, weighted, rows + j * ROW);
    for (let i: usize = 0; i <= j; i++) {
      prepare(element(product, i));
      addProduct(out + i * ROW, out + i * ROW, weighted);
    }
    for (let at = product + (j & ~7) * 2 + 16; at >= product; at -= 16) {
      v128.store(at, v128.xor(v128.load(at - 2), times(v128.load(at), i16x8.splat(point as i16))));
    }
  }
}
