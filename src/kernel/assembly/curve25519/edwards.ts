// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * Point arithmetic on edwards25519 in extended coordinates (Hisil, Wong, Carter, Dawson 2008), two field multiplications at a
 * time. A point is the pairs (Y, X) and (Z, T); a cached point, ready to be added, (Y + X, Y - X) and (2Z, 2dT). The formulas
 * are complete: no case is special, nothing branches.
 */
import { FOUR_P, TWO_AND_2D } from './constants';
import { PAIRS, PAIR_BYTES } from './memory';
import { multiplyPair, squarePair } from './pair-multiplication';
import { butterfly, carryPair, exchange, negateSecond, setPair } from './pairs';

const HE: usize = PAIRS;
const GF: usize = PAIRS + PAIR_BYTES;
const LEFT: usize = PAIRS + 2 * PAIR_BYTES;
const RIGHT: usize = PAIRS + 3 * PAIR_BYTES;

/** The neutral point (0, 1). */
export function setNeutral(point: usize): void {
  setPair(point, 1, 0);
  setPair(point + PAIR_BYTES, 1, 0);
}

/** cached = the point, ready for addition. */
export function cachePoint(cached: usize, point: usize): void {
  butterfly(cached, point);
  multiplyPair(cached + PAIR_BYTES, point + PAIR_BYTES, TWO_AND_2D);
}

/** out = the negative of a cached point. */
export function negateCached(out: usize, cached: usize): void {
  exchange(out, cached);
  negateSecond(out + PAIR_BYTES, cached + PAIR_BYTES);
}

/** point += cached: four pairs of multiplications. */
export function addCached(point: usize, cached: usize): void {
  butterfly(HE, point);
  multiplyPair(HE, HE, cached); // (B, A)
  multiplyPair(GF, point + PAIR_BYTES, cached + PAIR_BYTES); // (D, C)
  butterfly(HE, HE);
  butterfly(GF, GF);
  for (let i: usize = 0; i < <usize>PAIR_BYTES; i += 16) {
    const he = v128.load(HE + i);
    const gf = v128.load(GF + i);
    v128.store(LEFT + i, i32x4.shuffle(gf, he, 0, 5, 2, 7));
    v128.store(RIGHT + i, i32x4.shuffle(gf, he, 1, 4, 3, 6));
  }
  multiplyPair(point, HE, GF); // (Y, X) = (H G, E F)
  multiplyPair(point + PAIR_BYTES, LEFT, RIGHT); // (Z, T) = (G F, E H)
}

/** LEFT = (Y + X, Z): what doubling squares besides the coordinates. */
function sumForDoubling(point: usize): void {
  for (let i: usize = 0; i < <usize>PAIR_BYTES; i += 16) {
    const yx = v128.load(point + i);
    const sum = i32x4.add(yx, i32x4.shuffle(yx, yx, 1, 0, 3, 2));
    v128.store(LEFT + i, i32x4.shuffle(sum, v128.load(point + PAIR_BYTES + i), 0, 4, 2, 6));
  }
}

/** point = 2 point: two pairs of squarings, two of multiplications. */
export function doublePoint(point: usize): void {
  squarePair(GF, point); // (Y², X²)
  sumForDoubling(point);
  squarePair(LEFT, LEFT); // ((Y + X)², Z²)
  butterfly(GF, GF); // (H, G) = (Y² + X², Y² - X²)
  const oddLanes = i32x4(0, -1, 0, -1);
  for (let i: usize = 0; i < <usize>PAIR_BYTES; i += 16) {
    const squares = v128.load(LEFT + i);
    const minuend = i32x4.add(squares, v128.and(squares, oddLanes));
    v128.store(HE + i, i32x4.sub(i32x4.add(minuend, v128.load(FOUR_P + i)), v128.load(GF + i)));
  }
  carryPair(HE); // (E, F) = ((Y + X)² - H, 2 Z² - G)
  for (let i: usize = 0; i < <usize>PAIR_BYTES; i += 16) {
    const ef = v128.load(HE + i);
    const hg = v128.load(GF + i);
    v128.store(LEFT + i, i32x4.shuffle(hg, ef, 0, 4, 2, 6));
    v128.store(RIGHT + i, i32x4.shuffle(hg, ef, 1, 5, 3, 7));
    v128.store(HE + i, i32x4.shuffle(ef, ef, 1, 0, 3, 2));
    v128.store(GF + i, i32x4.shuffle(hg, hg, 1, 0, 3, 2));
  }
  multiplyPair(point, LEFT, RIGHT); // (Y, X) = (H G, E F)
  multiplyPair(point + PAIR_BYTES, HE, GF); // (Z, T) = (F G, E H)
}
