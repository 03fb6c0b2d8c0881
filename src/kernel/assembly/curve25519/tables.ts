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
  PAIR_BYTES,
  POINT_BYTES,
  SELECTED,
  SINGLES,
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

const X: usize = SINGLES;
const Y: usize = SINGLES + FE_BYTES;
const Z: usize = SINGLES + 2 * FE_BYTES;
const INVERSE: usize = SINGLES + 3 * FE_BYTES;
const XY: usize = SINGLES + 4 * FE_BYTES;

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

  copyPoint(ACCUMULATOR, BASE_POINT);
  doublePoint(ACCUMULATOR);
  cachePoint(SELECTED, ACCUMULATOR);
  copyPoint(ACCUMULATOR, BASE_POINT);
  for (let i = 0; i < VERIFY_POINTS; i++) {
    copyPoint(BUILD_POINTS + i * POINT_BYTES, ACCUMULATOR);
    addCached(ACCUMULATOR, SELECTED);
  }
  normalise(VERIFY_TABLE, VERIFY_POINTS);
}

function copyPoint(out: usize, point: usize): void {
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
