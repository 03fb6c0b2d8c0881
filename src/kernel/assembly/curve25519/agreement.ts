// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * X25519 with several secrets and one public point: by a comb on the Edwards curve, whose table is made once per point. The
 * table costs less than a ladder, and each product then a third of one.
 */
import { recode, selectEntry } from './base';
import { addCached, cachePoint, doublePoint, setNeutral } from './edwards';
import { add, copy, encode, invert, isZero, setSmall, subtract } from './field';
import {
  ACCUMULATOR,
  AGREEMENT_TABLE,
  BUILD_POINTS,
  BUILD_PRODUCTS,
  DIGITS,
  ENCODED,
  FE_BYTES,
  PAIR_BYTES,
  POINT_BYTES,
  PUBLIC_POINT,
  SELECTED,
  SINGLES,
} from './memory';
import { multiply } from './multiplication';
import { splitPair } from './pairs';
import { copyPoint } from './tables';

/** Rows hold multiples of 2^32 times each other's point. */
const ROWS = 8;
/** Multiples 1 … 8, for signed digits of four bits. */
const COLUMNS = 8;
const ROW_BYTES: i32 = COLUMNS * POINT_BYTES;
/** Digits of four bits that one row serves. */
const ROW_DIGITS = 8;
/** From 8 times a row's point to that of the next. */
const DOUBLINGS_BETWEEN_ROWS = 4 * ROW_DIGITS - 3;

/** Fills the table of PUBLIC_POINT, in time that does not depend on it. */
export function buildAgreementTable(): void {
  copyPoint(ACCUMULATOR, PUBLIC_POINT);
  for (let row = 0; row < ROWS; row++) {
    const entries = AGREEMENT_TABLE + row * ROW_BYTES;
    if (row > 0) for (let i = 0; i < DOUBLINGS_BETWEEN_ROWS; i++) doublePoint(ACCUMULATOR);
    cachePoint(SELECTED, ACCUMULATOR);
    copyPoint(entries, SELECTED);
    for (let column = 1; column < COLUMNS; column++) {
      addCached(ACCUMULATOR, SELECTED);
      cachePoint(entries + column * POINT_BYTES, ACCUMULATOR);
    }
  }
}

/** ACCUMULATOR = scalar · (the point of the table), for a scalar below 2^255, secret. */
export function multiplyByTable(scalar: usize): void {
  recode(scalar);
  setNeutral(ACCUMULATOR);
  for (let digit = ROW_DIGITS - 1; digit >= 0; digit--) {
    for (let row = 0; row < ROWS; row++) {
      selectEntry(AGREEMENT_TABLE + row * ROW_BYTES, <i32>load<i8>(DIGITS + row * ROW_DIGITS + digit));
      addCached(ACCUMULATOR, SELECTED);
    }
    if (digit > 0) for (let i = 0; i < 4; i++) doublePoint(ACCUMULATOR);
  }
}

/** The product of all denominators kept so far, and its inverse. */
const PRODUCT: usize = SINGLES;
const INVERSE: usize = SINGLES + FE_BYTES;
const X: usize = SINGLES + 2 * FE_BYTES;
const Y: usize = SINGLES + 3 * FE_BYTES;
const Z: usize = SINGLES + 4 * FE_BYTES;
const T: usize = SINGLES + 5 * FE_BYTES;
/** Of a kept point: Z + Y and Z - Y, whose quotient is its u-coordinate. */
const FRACTION_BYTES: i32 = 2 * FE_BYTES;

/** Keeps the fraction of ACCUMULATOR under an index: points that are encoded together need one inversion. */
export function keepPoint(index: i32): void {
  const fraction = BUILD_POINTS + index * FRACTION_BYTES;
  splitPair(Y, X, ACCUMULATOR);
  splitPair(Z, T, ACCUMULATOR + PAIR_BYTES);
  add(fraction, Z, Y);
  subtract(fraction + FE_BYTES, Z, Y);
}

/**
 * Writes the u-coordinates of the points kept under 0 … count - 1, 32 bytes each (Montgomery's trick).
 *
 * @returns 1 if all are proper; 0, and nothing is written, if one is the neutral point
 */
export function encodeKeptPoints(out: usize, count: i32): i32 {
  setSmall(PRODUCT, 1);
  for (let i = 0; i < count; i++) {
    const denominator = BUILD_POINTS + i * FRACTION_BYTES + FE_BYTES;
    copy(BUILD_PRODUCTS + i * FE_BYTES, PRODUCT);
    multiply(PRODUCT, PRODUCT, denominator);
  }
  if (isZero(PRODUCT, ENCODED)) return 0;
  invert(INVERSE, PRODUCT);
  for (let i = count - 1; i >= 0; i--) {
    const fraction = BUILD_POINTS + i * FRACTION_BYTES;
    multiply(X, INVERSE, BUILD_PRODUCTS + i * FE_BYTES);
    multiply(X, X, fraction);
    multiply(INVERSE, INVERSE, fraction + FE_BYTES);
    encode(out + 32 * i, X);
  }
  return 1;
}

/** Clears what was kept of so many points. */
export function wipeKeptPoints(count: i32): void {
  memory.fill(BUILD_POINTS, 0, count * FRACTION_BYTES);
  memory.fill(BUILD_PRODUCTS, 0, count * FE_BYTES);
}
