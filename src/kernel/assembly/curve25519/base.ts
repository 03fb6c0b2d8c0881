// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** Multiplication of the base point by a secret, in constant time: a comb of signed digits of four bits. */
import { COMPLEMENT, NEUTRAL_CACHED } from './constants';
import { addCached, doublePoint, setNeutral } from './edwards';
import { ACCUMULATOR, COMB_TABLE, DIGITS, PAIR_BYTES, POINT_BYTES, SELECTED } from './memory';
import { buildTables, COMB_ROWS } from './tables';

/** Bytes of a row of the comb. */
const ROW_BYTES: i32 = 8 * POINT_BYTES;

/** Writes 64 digits in -8 … 8 with Σ digit_i 16^i = the scalar, which is below 2^255. */
export function recode(scalar: usize): void {
  let carry = 0;
  for (let i = 0; i < 32; i++) {
    const byte = <i32>load<u8>(scalar + i);
    let digit = (byte & 15) + carry;
    carry = (digit + 8) >> 4;
    store<i8>(DIGITS + (i << 1), <i8>(digit - (carry << 4)));
    digit = (byte >> 4) + carry;
    // The last digit keeps its value: it is at most 8.
    carry = select(0, (digit + 8) >> 4, i == 31);
    store<i8>(DIGITS + (i << 1), <i8>(digit - (carry << 4)), 1);
  }
}

/** -1 if the digit's absolute value is the given one, else 0. */
function equalMask(magnitude: i32, value: i32): i32 {
  return ((magnitude ^ value) - 1) >> 31;
}

/** SELECTED = digit · (the point of the row); every entry of the row is read, whatever the digit. */
export function selectEntry(row: usize, digit: i32): void {
  const sign = digit >> 31;
  const magnitude = (digit ^ sign) - sign;
  const m0 = i32x4.splat(equalMask(magnitude, 0));
  const m1 = i32x4.splat(equalMask(magnitude, 1));
  const m2 = i32x4.splat(equalMask(magnitude, 2));
  const m3 = i32x4.splat(equalMask(magnitude, 3));
  const m4 = i32x4.splat(equalMask(magnitude, 4));
  const m5 = i32x4.splat(equalMask(magnitude, 5));
  const m6 = i32x4.splat(equalMask(magnitude, 6));
  const m7 = i32x4.splat(equalMask(magnitude, 7));
  const m8 = i32x4.splat(equalMask(magnitude, 8));
  const minus = i32x4.splat(sign);
  const oddLanes = i32x4(0, -1, 0, -1);
  for (let i: usize = 0; i < <usize>POINT_BYTES; i += 16) {
    const entry = row + i;
    let v = v128.and(v128.load(NEUTRAL_CACHED + i), m0);
    v = v128.or(v, v128.and(v128.load(entry), m1));
    v = v128.or(v, v128.and(v128.load(entry, 160), m2));
    v = v128.or(v, v128.and(v128.load(entry, 320), m3));
    v = v128.or(v, v128.and(v128.load(entry, 480), m4));
    v = v128.or(v, v128.and(v128.load(entry, 640), m5));
    v = v128.or(v, v128.and(v128.load(entry, 800), m6));
    v = v128.or(v, v128.and(v128.load(entry, 960), m7));
    v = v128.or(v, v128.and(v128.load(entry, 1120), m8));
    // The negative of a cached point: (Y + X, Y - X) exchanged, 2dT negated.
    let negative: v128;
    if (i < <usize>PAIR_BYTES) negative = i32x4.shuffle(v, v, 1, 0, 3, 2);
    else negative = i32x4.add(v128.xor(v, oddLanes), v128.load(COMPLEMENT - PAIR_BYTES + i));
    v128.store(SELECTED + i, v128.bitselect(negative, v, minus));
  }
}

/** ACCUMULATOR = scalar · B, for a scalar below 2^255, secret. */
export function multiplyBase(scalar: usize): void {
  buildTables();
  recode(scalar);
  setNeutral(ACCUMULATOR);
  // Rows hold multiples of 256^row B: first the odd digits, times 16, then the even ones.
  for (let row = 0; row < COMB_ROWS; row++) addDigit(row, 1);
  for (let i = 0; i < 4; i++) doublePoint(ACCUMULATOR);
  for (let row = 0; row < COMB_ROWS; row++) addDigit(row, 0);
}

function addDigit(row: i32, odd: i32): void {
  selectEntry(COMB_TABLE + row * ROW_BYTES, <i32>load<i8>(DIGITS + (row << 1) + odd));
  addCached(ACCUMULATOR, SELECTED);
}
