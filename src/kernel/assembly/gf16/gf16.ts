// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * GF(2^16) modulo x^16 + x^12 + x^3 + x + 1, for the erasure code of SPQR: sixteen polynomials are evaluated side by side, as
 * 32-byte rows of sixteen big-endian elements. A row times a constant is eight swizzles: products of each nibble of an
 * element, high and low bytes apart. The data is public.
 *
 * Source: spec 03, "Erasure code".
 */
import { GF16_SCRATCH, GF16_TABLES } from '../memory';

/** The modulus without x^16. */
const REDUCTION: u32 = 0x100b;
/** Bytes of a row. */
const ROW: usize = 32;
/** Weights of an interpolation, and the polynomial under construction: lists of elements, 2 bytes each. */
const WEIGHTS: usize = GF16_SCRATCH;
const MASTER: usize = GF16_SCRATCH + 0x400;

/** Product of two elements. */
function times(a: u32, b: u32): u32 {
  let product: u32 = 0;
  for (let bit = 15; bit >= 0; bit--) {
    product <<= 1;
    product ^= (product >>> 16) * (0x10000 | REDUCTION);
    product ^= ((b >>> bit) & 1) * a;
  }
  return product;
}

/** 1/a = a^(2^16 - 2). */
function inverse(a: u32): u32 {
  let power = a;
  for (let i = 0; i < 14; i++) power = times(times(power, power), a);
  return times(power, power);
}

/** Fills GF16_TABLES with the products of a constant and each nibble value, for the four nibbles of an element. */
function prepare(constant: u32): void {
  for (let nibble: usize = 0; nibble < 4; nibble++) {
    const table = GF16_TABLES + (nibble << 5);
    store<u8>(table, 0);
    store<u8>(table, 0, 16);
    for (let bit: usize = 1; bit < 16; bit <<= 1) {
      for (let i: usize = 0; i < bit; i++) {
        store<u8>(table + bit + i, load<u8>(table + i) ^ (constant as u8));
        store<u8>(table + bit + i, load<u8>(table + i, 16) ^ ((constant >>> 8) as u8), 16);
      }
      constant <<= 1;
      constant ^= (constant >>> 16) * (0x10000 | REDUCTION);
    }
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

function element(list: usize, i: usize): u32 {
  return load<u16>(list + (i << 1));
}

/** out = the polynomials at x, from their values (rows) at `count` distinct points, u16 in machine order. Writes 32 bytes. */
export function gf16Interpolate(out: usize, points: usize, rows: usize, count: usize, x: u32): void {
  clearRow(out);
  let all: u32 = 1;
  for (let j: usize = 0; j < count; j++) {
    const difference = x ^ element(points, j);
    if (difference == 0) {
      memory.copy(out, rows + j * ROW, ROW);
      return;
    }
    all = times(all, difference);
  }
  for (let j: usize = 0; j < count; j++) {
    const own = element(points, j);
    let denominator = x ^ own;
    for (let k: usize = 0; k < count; k++) if (k != j) denominator = times(denominator, own ^ element(points, k));
    prepare(times(all, inverse(denominator)));
    addProduct(out, out, rows + j * ROW);
  }
}

/** out = `count` rows of coefficients of the polynomials through `count` points. */
export function gf16Coefficients(out: usize, points: usize, rows: usize, count: usize): void {
  // The product of all (X - point), without its leading one; coefficient i at MASTER + 2i.
  memory.fill(MASTER, 0, (count + 1) << 1);
  store<u16>(MASTER, 1);
  for (let j: usize = 0; j < count; j++) {
    const point = element(points, j);
    for (let i = j + 1; i > 0; i--) {
      store<u16>(MASTER + (i << 1), element(MASTER, i - 1) ^ times(point, element(MASTER, i)));
    }
    store<u16>(MASTER, times(point, element(MASTER, 0)));
  }
  for (let i: usize = 0; i < count; i++) clearRow(out + i * ROW);
  for (let j: usize = 0; j < count; j++) {
    const point = element(points, j);
    // Divided by (X - point): the basis polynomial times its value at the point.
    let value: u32 = 0;
    let carry: u32 = 0;
    for (let i = count; i > 0; i--) {
      carry = element(MASTER, i) ^ times(point, carry);
      store<u16>(WEIGHTS + ((i - 1) << 1), carry);
      value = times(value, point) ^ carry;
    }
    const scale = inverse(value);
    for (let i: usize = 0; i < count; i++) {
      prepare(times(scale, element(WEIGHTS, i)));
      addProduct(out + i * ROW, out + i * ROW, rows + j * ROW);
    }
  }
}
