// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * Sums, exchanges and conversions of pairs of field elements. Bounds are in the units of pair-multiplication.ts; nothing here
 * branches on an element.
 */
import { COMPLEMENT, FOUR_P } from './constants';
import { PAIR_BYTES } from './memory';

export function copyPair(out: usize, f: usize): void {
  for (let i: usize = 0; i < <usize>PAIR_BYTES; i += 16) v128.store(out + i, v128.load(f + i));
}

/** out = (a, b), two numbers below 2^25. */
export function setPair(out: usize, a: i32, b: i32): void {
  memory.fill(out, 0, PAIR_BYTES);
  store<i32>(out, a);
  store<i32>(out, b, 4);
}

/** out = (f + f', f - f' + 2p) of the pair (f, f'); a carried pair gives (2, 3). */
export function butterfly(out: usize, f: usize): void {
  const oddLanes = i32x4(0, -1, 0, -1);
  for (let i: usize = 0; i < <usize>PAIR_BYTES; i += 16) {
    const v = v128.load(f + i);
    const left = i32x4.shuffle(v, v, 0, 0, 2, 2);
    const right = v128.xor(i32x4.shuffle(v, v, 1, 1, 3, 3), oddLanes);
    v128.store(out + i, i32x4.add(i32x4.add(left, right), v128.load(COMPLEMENT + i)));
  }
}

/** out = (f, 2p - f'), for a carried f'. */
export function negateSecond(out: usize, f: usize): void {
  const oddLanes = i32x4(0, -1, 0, -1);
  for (let i: usize = 0; i < <usize>PAIR_BYTES; i += 16) {
    v128.store(out + i, i32x4.add(v128.xor(v128.load(f + i), oddLanes), v128.load(COMPLEMENT + i)));
  }
}

/** out = (f', f). */
export function exchange(out: usize, f: usize): void {
  for (let i: usize = 0; i < <usize>PAIR_BYTES; i += 16) {
    const v = v128.load(f + i);
    v128.store(out + i, i32x4.shuffle(v, v, 1, 0, 3, 2));
  }
}

/** Exchanges f and g where the mask is -1, in constant time. */
export function exchangeIf(f: usize, g: usize, mask: i32): void {
  const m = i32x4.splat(mask);
  for (let i: usize = 0; i < <usize>PAIR_BYTES; i += 16) {
    const v = v128.load(f + i);
    const w = v128.load(g + i);
    v128.store(f + i, v128.bitselect(w, v, m));
    v128.store(g + i, v128.bitselect(v, w, m));
  }
}

/** One parallel pass of carries: limbs of at most 2^32 - 1 become an element of 1 (plus at most 2^11 per limb). */
export function carryPair(f: usize): void {
  const mask = i32x4(0x3ffffff, 0x3ffffff, 0x1ffffff, 0x1ffffff);
  // The carry out of limb 9 weighs 19 at limb 0.
  let above = i32x4.mul(i32x4.shr_u(v128.load(f, 64), 25), i32x4.splat(19));
  for (let i: usize = 0; i < <usize>PAIR_BYTES; i += 16) {
    const v = v128.load(f + i);
    const carry = i32x4.shuffle(above, i32x4.shr_u(v, 26), 2, 3, 4, 5);
    above = i32x4.shr_u(v, 25);
    v128.store(f + i, i32x4.add(v128.and(v, mask), carry));
  }
}

/** out = (f, g) from two single elements, sums or differences of at most three carried ones. */
export function joinPair(out: usize, f: usize, g: usize): void {
  for (let i: usize = 0; i < 10; i++) {
    store<i32>(out + (i << 3), load<i32>(f + (i << 2)) + load<i32>(FOUR_P + (i << 3)));
    store<i32>(out + (i << 3), load<i32>(g + (i << 2)) + load<i32>(FOUR_P + (i << 3)), 4);
  }
  carryPair(out);
}

/** (f, g) = the pair, as single elements. */
export function splitPair(f: usize, g: usize, pair: usize): void {
  for (let i: usize = 0; i < 10; i++) {
    store<i32>(f + (i << 2), load<i32>(pair + (i << 3)));
    store<i32>(g + (i << 2), load<i32>(pair + (i << 3), 4));
  }
}
