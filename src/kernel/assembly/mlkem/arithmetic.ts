// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * Arithmetic modulo q = 3329 on eight coefficients of 16 bits at a time, signed representatives, constant time.
 *
 * Products with constants are Barrett's: a b - q round(a b' / 2^15) with b' = round(b 2^15 / q), which WebAssembly's rounding
 * multiplication gives in one instruction. For |a| < 2^15 the result is smaller than q in size. No Montgomery domain is
 * needed, so vectors can be stored as they are.
 */

export const Q: i32 = 3329;

/** The quotient that belongs to a constant factor; b is centred (|b| ≤ 1664). */
export function quotient(b: i32): i32 {
  const doubled = b * 65536 + Q;
  let result = doubled / (2 * Q);
  if (doubled < 0 && result * 2 * Q != doubled) result--;
  return result;
}

/** a · b modulo q, with the quotients of b. */
export function multiplyConstant(a: v128, b: v128, quotients: v128): v128 {
  return i16x8.sub(i16x8.mul(a, b), i16x8.mul(i16x8.q15mulr_sat_s(a, quotients), i16x8.splat(<i16>Q)));
}

/** a modulo q, at most 0.66 q in size. 10 is 2^15 / q, rounded. */
export function reduce(a: v128): v128 {
  return i16x8.sub(a, i16x8.mul(i16x8.q15mulr_sat_s(a, i16x8.splat(10)), i16x8.splat(<i16>Q)));
}

/** a modulo q in 0 … q - 1. */
export function reduceFully(a: v128): v128 {
  const r = reduce(a);
  return i16x8.add(r, v128.and(i16x8.shr_s(r, 15), i16x8.splat(<i16>Q)));
}

/** a modulo q in -1664 … 1664. */
export function reduceCentred(a: v128): v128 {
  const q = i16x8.splat(<i16>Q);
  let r = reduce(a);
  r = i16x8.sub(r, v128.and(i16x8.gt_s(r, i16x8.splat(1664)), q));
  return i16x8.add(r, v128.and(i16x8.lt_s(r, i16x8.splat(-1664)), q));
}

/** accumulator - (low half · q^-1) · q: a multiple of 2^16 congruent to the accumulator, per 32-bit lane. */
export function clearLowHalf(accumulator: v128): v128 {
  // -3327 is q^-1 modulo 2^16. The second multiplier of each pair is zero: only low halves count.
  const low = i16x8.mul(accumulator, i16x8.splat(-3327));
  return i32x4.sub(accumulator, i32x4.dot_i16x8_s(low, i32x4.splat(Q)));
}
