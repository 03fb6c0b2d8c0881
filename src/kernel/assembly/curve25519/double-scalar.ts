// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** s · B - h · P for the verification of signatures: sliding windows, in variable time, as all of it is public. */
import { addCached, cachePoint, doublePoint, negateCached, setNeutral } from './edwards';
import {
  ACCUMULATOR,
  BASE_DIGITS,
  DIGITS,
  IO_KEY_TABLE,
  MULTIPLES,
  POINT_BYTES,
  PUBLIC_POINT,
  SELECTED,
  SPLIT_TABLES,
  VERIFY_TABLE,
} from './memory';
import { buildSplitTables, buildTables, copyPoint, VERIFY_TABLE_BYTES } from './tables';

/** Windows over the scalar of the public point: odd digits below 16, eight multiples made per call. */
const POINT_WINDOW = 5;
/** Windows over the scalar of the base point: odd digits below 128, 64 multiples made once. */
const BASE_WINDOW = 8;
const MULTIPLE_COUNT = 8;

/** Writes 256 digits, zero or odd and below 2^(window - 1) in size, with Σ digit_i 2^i = the scalar, which is below 2^254. */
function slide(digits: usize, scalar: usize, window: i32): void {
  memory.fill(digits, 0, 256);
  let carry = 0;
  let i = 0;
  while (i < 256) {
    // Scalars have zeros behind them, so whole words may be read.
    const bits = load<u32>(scalar + (i >> 3)) >> (i & 7);
    if ((bits & 1) == carry) {
      i++;
      continue;
    }
    let digit = <i32>(bits & ((1 << window) - 1)) + carry;
    carry = digit >> (window - 1);
    digit -= carry << window;
    store<i8>(digits + i, <i8>digit);
    i += window;
  }
}

/** Writes 1, 3, … 15 times the public point, cached. */
function buildMultiples(table: usize): void {
  copyPoint(ACCUMULATOR, PUBLIC_POINT);
  doublePoint(ACCUMULATOR);
  cachePoint(SELECTED, ACCUMULATOR);
  copyPoint(ACCUMULATOR, PUBLIC_POINT);
  cachePoint(table, ACCUMULATOR);
  for (let i = 1; i < MULTIPLE_COUNT; i++) {
    addCached(ACCUMULATOR, SELECTED);
    cachePoint(table + i * POINT_BYTES, ACCUMULATOR);
  }
}

/** ACCUMULATOR += digit · (the point whose odd multiples the table holds). */
function addDigit(table: usize, digit: i32): void {
  if (digit > 0) {
    addCached(ACCUMULATOR, table + (digit >> 1) * POINT_BYTES);
  } else if (digit < 0) {
    negateCached(SELECTED, table + (-digit >> 1) * POINT_BYTES);
    addCached(ACCUMULATOR, SELECTED);
  }
}

/**
 * ACCUMULATOR = base · B - scalar · PUBLIC_POINT.
 *
 * @param scalar - address of 32 bytes, at most L, four zero bytes behind them
 * @param base - the same
 */
export function multiplyDouble(scalar: usize, base: usize): void {
  buildTables();
  slide(DIGITS, scalar, POINT_WINDOW);
  slide(BASE_DIGITS, base, BASE_WINDOW);
  buildMultiples(MULTIPLES);
  setNeutral(ACCUMULATOR);
  let i = 255;
  while (i > 0 && (load<u8>(DIGITS + i) | load<u8>(BASE_DIGITS + i)) == 0) i--;
  for (; i >= 0; i--) {
    doublePoint(ACCUMULATOR);
    addDigit(MULTIPLES, -(<i32>load<i8>(DIGITS + i)));
    addDigit(VERIFY_TABLE, <i32>load<i8>(BASE_DIGITS + i));
  }
}

/** Parts that a scalar of 256 bits is split into when the point has a table: each needs doublings for 64 bits only. */
const PARTS = 4;
const PART_BITS = 64;

/** Fills the table of PUBLIC_POINT, which is multiplied by 2^192 on the way. */
export function buildKeyTable(): void {
  for (let part = 0; part < PARTS; part++) {
    if (part > 0) for (let i = 0; i < PART_BITS; i++) doublePoint(PUBLIC_POINT);
    buildMultiples(IO_KEY_TABLE + part * MULTIPLE_COUNT * POINT_BYTES);
  }
}

/** The same as multiplyDouble, for the point whose table is there: a quarter of the doublings. */
export function multiplyDoubleByTable(scalar: usize, base: usize): void {
  buildTables();
  buildSplitTables();
  slide(DIGITS, scalar, POINT_WINDOW);
  slide(BASE_DIGITS, base, BASE_WINDOW);
  setNeutral(ACCUMULATOR);
  for (let i = PART_BITS - 1; i >= 0; i--) {
    doublePoint(ACCUMULATOR);
    for (let part = 0; part < PARTS; part++) {
      const at = part * PART_BITS + i;
      addDigit(IO_KEY_TABLE + part * MULTIPLE_COUNT * POINT_BYTES, -(<i32>load<i8>(DIGITS + at)));
      const table = part == 0 ? VERIFY_TABLE : SPLIT_TABLES + (part - 1) * VERIFY_TABLE_BYTES;
      addDigit(table, <i32>load<i8>(BASE_DIGITS + at));
    }
  }
}
