// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** X25519 (RFC 7748): the Montgomery ladder in constant time, two field multiplications at once. */
import { COMPLEMENT } from './constants';
import { decode, encode, invert, setSmall } from './field';
import { FE_BYTES, PAIRS, PAIR_BYTES, SINGLES } from './memory';
import { multiply } from './multiplication';
import { multiplyPair, squarePair } from './pair-multiplication';
import { butterfly, exchangeIf, joinPair, setPair, splitPair } from './pairs';

/** (x2, z2) and (x3, z3), whose difference is the given point. */
const FIRST: usize = PAIRS;
const SECOND: usize = PAIRS + PAIR_BYTES;
/** (121666, x1): the small multiplication of the doubling runs beside that by x1. */
const FACTOR: usize = PAIRS + 2 * PAIR_BYTES;
const SUMS: usize = PAIRS + 3 * PAIR_BYTES;
const CROSS: usize = PAIRS + 4 * PAIR_BYTES;
const LEFT: usize = PAIRS + 5 * PAIR_BYTES;
const RIGHT: usize = PAIRS + 6 * PAIR_BYTES;

const X: usize = SINGLES;
const Z: usize = SINGLES + FE_BYTES;

/** SUMS = (A, B) = (x2 + z2, x2 - z2) and CROSS = (D, C) = (x3 - z3, x3 + z3), after exchanging the points where the mask is -1. */
function sumsOfPoints(mask: i32): void {
  const m = i32x4.splat(mask);
  const oddLanes = i32x4(0, -1, 0, -1);
  for (let i: usize = 0; i < <usize>PAIR_BYTES; i += 16) {
    const complement = v128.load(COMPLEMENT + i);
    const v = v128.load(FIRST + i);
    const w = v128.load(SECOND + i);
    const first = v128.bitselect(w, v, m);
    const second = v128.bitselect(v, w, m);
    const a = i32x4.shuffle(first, first, 0, 0, 2, 2);
    const b = v128.xor(i32x4.shuffle(first, first, 1, 1, 3, 3), oddLanes);
    v128.store(SUMS + i, i32x4.add(i32x4.add(a, b), complement));
    const c = i32x4.shuffle(second, second, 0, 0, 2, 2);
    const d = v128.xor(i32x4.shuffle(second, second, 1, 1, 3, 3), oddLanes);
    const sums = i32x4.add(i32x4.add(c, d), complement);
    v128.store(CROSS + i, i32x4.shuffle(sums, sums, 1, 0, 3, 2));
  }
}

/** From SUMS = (A², B²), CROSS = (x3, t): LEFT = (A², E) with E = A² - B², and RIGHT = (E, t). */
function differenceOfSquares(): void {
  const ones = i32x4.splat(-1);
  for (let i: usize = 0; i < <usize>PAIR_BYTES; i += 16) {
    const squares = v128.load(SUMS + i);
    const exchanged = i32x4.shuffle(squares, squares, 1, 0, 3, 2);
    const e = i32x4.add(i32x4.add(exchanged, v128.xor(squares, ones)), v128.load(COMPLEMENT + i));
    v128.store(LEFT + i, i32x4.shuffle(squares, e, 0, 5, 2, 7));
    v128.store(RIGHT + i, i32x4.shuffle(e, v128.load(CROSS + i), 1, 5, 3, 7));
  }
}

/** From RIGHT = (121666 E, z3): SECOND = (x3, z3) and RIGHT = (B², B² + 121666 E). */
function lastFactors(): void {
  for (let i: usize = 0; i < <usize>PAIR_BYTES; i += 16) {
    const squares = v128.load(SUMS + i);
    const products = v128.load(RIGHT + i);
    v128.store(SECOND + i, i32x4.shuffle(v128.load(CROSS + i), products, 0, 5, 2, 7));
    v128.store(RIGHT + i, i32x4.add(i32x4.shuffle(squares, squares, 1, 1, 3, 3), i64x2.shl(products, 32)));
  }
}

/** One doubling of the first point and one differential addition into the second, after exchanging them where the mask is -1. */
function ladderStep(mask: i32): void {
  sumsOfPoints(mask);
  multiplyPair(CROSS, SUMS, CROSS); // (DA, CB)
  squarePair(SUMS, SUMS);
  butterfly(CROSS, CROSS);
  squarePair(CROSS, CROSS); // x3 = (DA + CB)², t = (DA - CB)²
  differenceOfSquares();
  multiplyPair(RIGHT, RIGHT, FACTOR); // (121666 E, z3 = t x1)
  lastFactors();
  multiplyPair(FIRST, LEFT, RIGHT); // x2 = A² B², z2 = E (B² + 121666 E)
}

/**
 * The u-coordinate of scalar · point.
 *
 * @param out - address of 32 bytes
 * @param scalar - address of 32 bytes, secret; clamped here, not changed
 * @param point - address of a u-coordinate, 32 bytes, the top bit ignored
 * @returns 1 if the result is all zero, else 0
 */
export function scalarMultiply(out: usize, scalar: usize, point: usize): i32 {
  decode(X, point);
  setSmall(Z, 121666);
  joinPair(FACTOR, Z, X);
  setPair(FIRST, 1, 0);
  setSmall(Z, 1);
  joinPair(SECOND, X, Z);
  let previous = 0;
  for (let position = 254; position >= 0; position--) {
    let bit = ((<i32>load<u8>(scalar + (position >> 3))) >> (position & 7)) & 1;
    // Clamping: the lowest three bits are zero, bit 254 is one.
    bit = select(1, bit & i32(position > 2), position == 254);
    ladderStep(-(bit ^ previous));
    previous = bit;
  }
  exchangeIf(FIRST, SECOND, -previous);
  splitPair(X, Z, FIRST);
  invert(Z, Z);
  multiply(X, X, Z);
  encode(out, X);
  const bits = load<u64>(out) | load<u64>(out, 8) | load<u64>(out, 16) | load<u64>(out, 24);
  return i32(bits == 0);
}
