// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** s · B - h · P for the verification of signatures: sliding windows, in variable time, as all of it is public. */
import { addCached, cachePoint, doublePoint, negateCached, setNeutral } from './edwards';
import {
  ACCUMULATOR,
  BASE_DIGITS,
  DIGITS,
  MULTIPLES,
  PAIR_BYTES,
  POINT_BYTES,
  PUBLIC_POINT,
  SELECTED,
  VERIFY_TABLE,
} from './memory';
import { copyPair } from './pairs';
import { buildTables } from './tables';

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

/** MULTIPLES = 1, 3, … 15 times the public point, cached. */
function buildMultiples(): void {
  copyPoint(ACCUMULATOR, PUBLIC_POINT);
  doublePoint(ACCUMULATOR);
  cachePoint(SELECTED, ACCUMULATOR);
  copyPoint(ACCUMULATOR, PUBLIC_POINT);
  cachePoint(MULTIPLES, ACCUMULATOR);
  for (let i = 1; i < MULTIPLE_COUNT; i++) {
    addCached(ACCUMULATOR, SELECTED);
    cachePoint(MULTIPLES + i * POINT_BYTES, ACCUMULATOR);
  }
}

function copyPoint(out: usize, point: usize): void {
  copyPair(out, point);
  copyPair(out + PAIR_BYTES, point + PAIR_BYTES);
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
  buildMultiples();
  setNeutral(ACCUMULATOR);
  let i = 255;
  while (i > 0 && (load<u8>(DIGITS + i) | load<u8>(BASE_DIGITS + i)) == 0) i--;
  for (; i >= 0; i--) {
    doublePoint(ACCUMULATOR);
    addDigit(MULTIPLES, -(<i32>load<i8>(DIGITS + i)));
    addDigit(VERIFY_TABLE, <i32>load<i8>(BASE_DIGITS + i));
  }
}
