// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** Tables of multiples of the base point, computed at first use instead of shipped. */
import { BASE_POINT, TWO_AND_2D } from './constants';
import { addCached, cachePoint, doublePoint } from './edwards';
import { copy, invert, setSmall } from './field';
import {
  ACCUMULATOR,
  BUILD_POINTS,
  BUILD_PRODUCTS,
  COMB_TABLE,
  FE_BYTES,
  MULTIPLES,
  PAIR_BYTES,
  POINT_BYTES,
  SELECTED,
  SINGLES,
  SPLIT_TABLES,
  VERIFY_TABLE,
} from './memory';
import { multiply } from './multiplication';
import { multiplyPair } from './pair-multiplication';
import { butterfly, copyPair, joinPair, splitPair } from './pairs';

export const COMB_ROWS = 32;
/** Multiples 1 … 8, for signed digits of four bits. */
export const COMB_COLUMNS = 8;
/** Multiples 1, 3, … 127, for signed windows of eight bits. */
export const VERIFY_POINTS = 64;
export const VERIFY_TABLE_BYTES: i32 = VERIFY_POINTS * POINT_BYTES;

const X: usize = SINGLES;
const Y: usize = SINGLES + FE_BYTES;
const Z: usize = SINGLES + 2 * FE_BYTES;
const INVERSE: usize = SINGLES + 3 * FE_BYTES;
const XY: usize = SINGLES + 4 * FE_BYTES;
/** A point that survives while its multiples are made. */
const STEP: usize = MULTIPLES;

let isBuilt = false;

/** Fills both tables unless that is done. */
export function buildTables(): void {
  if (isBuilt) return;
  isBuilt = true;
  copyPoint(ACCUMULATOR, BASE_POINT);
  for (let row = 0; row < COMB_ROWS; row++) {
    // ACCUMULATOR = 256^row B
    cachePoint(SELECTED, ACCUMULATOR);
    for (let column = 0; column < COMB_COLUMNS; column++) {
      if (column > 0) addCached(ACCUMULATOR, SELECTED);
      copyPoint(BUILD_POINTS + (row * COMB_COLUMNS + column) * POINT_BYTES, ACCUMULATOR);
    }
    // From 8 · 256^row B to 256^(row + 1) B.
    for (let i = 0; i < 5; i++) doublePoint(ACCUMULATOR);
  }
  normalise(COMB_TABLE, COMB_ROWS * COMB_COLUMNS);

  copyPoint(STEP, BASE_POINT);
  buildOddMultiples(VERIFY_TABLE);
}

let isSplitBuilt = false;

/** Fills the tables of 2^64, 2^128 and 2^192 times the base point unless that is done. */
export function buildSplitTables(): void {
  if (isSplitBuilt) return;
  isSplitBuilt = true;
  copyPoint(STEP, BASE_POINT);
  for (let table = 0; table < 3; table++) {
    for (let i = 0; i < 64; i++) doublePoint(STEP);
    buildOddMultiples(SPLIT_TABLES + table * VERIFY_TABLE_BYTES);
  }
}

/** The cached 1, 3, … 127 times the point STEP. */
function buildOddMultiples(table: usize): void {
  copyPoint(ACCUMULATOR, STEP);
  doublePoint(ACCUMULATOR);
  cachePoint(SELECTED, ACCUMULATOR);
  copyPoint(ACCUMULATOR, STEP);
  for (let i = 0; i < VERIFY_POINTS; i++) {
    copyPoint(BUILD_POINTS + i * POINT_BYTES, ACCUMULATOR);
    addCached(ACCUMULATOR, SELECTED);
  }
  normalise(table, VERIFY_POINTS);
}

export function copyPoint(out: usize, point: usize): void {
  copyPair(out, point);
  copyPair(out + PAIR_BYTES, point + PAIR_BYTES);
}

/** Turns the points being built into cached points with Z = 1, all with one inversion (Montgomery's trick). */
function normalise(table: usize, count: i32): void {
  setSmall(INVERSE, 1);
  for (let i = 0; i < count; i++) {
    copy(BUILD_PRODUCTS + i * FE_BYTES, INVERSE);
    splitPair(Z, XY, BUILD_POINTS + i * POINT_BYTES + PAIR_BYTES);
    multiply(INVERSE, INVERSE, Z);
  }
  invert(INVERSE, INVERSE);
  for (let i = count - 1; i >= 0; i--) {
    const point = BUILD_POINTS + i * POINT_BYTES;
    const entry = table + i * POINT_BYTES;
    splitPair(Z, XY, point + PAIR_BYTES);
    multiply(XY, INVERSE, BUILD_PRODUCTS + i * FE_BYTES); // 1 / Z
    multiply(INVERSE, INVERSE, Z);
    splitPair(Y, X, point);
    multiply(Y, Y, XY);
    multiply(X, X, XY);
    multiply(XY, X, Y);
    joinPair(entry, Y, X);
    butterfly(entry, entry);
    setSmall(Z, 1);
    joinPair(entry + PAIR_BYTES, Z, XY);
    multiplyPair(entry + PAIR_BYTES, entry + PAIR_BYTES, TWO_AND_2D);
  }
}
