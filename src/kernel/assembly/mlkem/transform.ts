// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** The number-theoretic transform of FIPS 203 and products in its domain, in the standard order of coefficients. */
import { clearLowHalf, multiplyConstant, Q, quotient, reduce } from './arithmetic';
import { BACKWARD_2, BACKWARD_4, FACTOR_BYTES, FORWARD_2, FORWARD_4, GAMMAS, POLY_BYTES, ZETAS } from './memory';

/** ζ, a primitive 256th root of unity. */
const ZETA: i32 = 17;
/** 128^-1, centred: what the inverse transform ends with. */
const INVERSE_OF_128: i32 = -26;
/** 2^16 modulo q, centred: factors are prepared with it, because the reduction of a product divides by it. */
const TWO_TO_16: i32 = -1044;

let isPrepared = false;

function centred(value: i32): i32 {
  value %= Q;
  return value > 1664 ? value - Q : value;
}

/** The power of ζ for block k, centred: ζ^bitrev7(k). */
function zetaOf(k: i32): i32 {
  let exponent = 0;
  for (let i = 0; i < 7; i++) exponent |= ((k >> i) & 1) << (6 - i);
  let power = 1;
  for (let i = 0; i < exponent; i++) power = (power * ZETA) % Q;
  return centred(power);
}

/** Writes a constant at one lane of a vector, and its quotient at that lane of the vector behind. */
function setLane(vectors: usize, lane: i32, value: i32): void {
  store<i16>(vectors + (lane << 1), <i16>value);
  store<i16>(vectors + (lane << 1), <i16>quotient(value), 16);
}

/** Computes the constants unless that is done. */
export function prepareTransform(): void {
  if (isPrepared) return;
  isPrepared = true;
  for (let k = 0; k < 128; k++) {
    store<i16>(ZETAS + (k << 2), <i16>zetaOf(k));
    store<i16>(ZETAS + (k << 2), <i16>quotient(zetaOf(k)), 2);
  }
  for (let i = 0; i < 16; i++) {
    const at = i << 5;
    for (let lane = 0; lane < 8; lane++) {
      // Lanes 0 … 3 belong to the first of two vectors, 4 … 7 to the second.
      setLane(FORWARD_4 + at, lane, zetaAt(32 + 2 * i + (lane >> 2)));
      setLane(BACKWARD_4 + at, lane, zetaAt(63 - 2 * i - (lane >> 2)));
      // Pairs of lanes: first vector's first half, second's first half, first's second half, second's second half.
      const block = 4 * i + ((lane >> 1) & 1) * 2 + (lane >> 2);
      setLane(FORWARD_2 + at, lane, zetaAt(64 + block));
      setLane(BACKWARD_2 + at, lane, zetaAt(127 - block));
    }
  }
  for (let i = 0; i < 32; i++) {
    for (let lane = 0; lane < 8; lane++) {
      const pair = 4 * i + (lane >> 1);
      let gamma = zetaAt(64 + (pair >> 1));
      if (pair & 1) gamma = -gamma;
      // Even lanes: 2^16; odd lanes: γ 2^16.
      const value = lane & 1 ? centred(((gamma + Q) * (TWO_TO_16 + Q)) % Q) : TWO_TO_16;
      setLane(GAMMAS + (i << 5), lane, value);
    }
  }
}

function zetaAt(k: i32): i32 {
  return <i32>load<i16>(ZETAS + (k << 2));
}

/** The first five layers of the transform, in place, between whole vectors. */
function transformLayers(poly: usize): void {
  let k: usize = ZETAS + 4;
  for (let length = 256; length >= 16; length >>= 1) {
    for (let start = 0; start < POLY_BYTES; start += length << 1) {
      const zeta = v128.load16_splat(k);
      const quotients = v128.load16_splat(k, 2);
      k += 4;
      for (let at = poly + start; at < poly + start + length; at += 16) {
        const a = v128.load(at);
        const t = multiplyConstant(v128.load(at + length), zeta, quotients);
        v128.store(at + length, i16x8.sub(a, t));
        v128.store(at, i16x8.add(a, t));
      }
    }
  }
}

/** poly = NTT(poly); coefficients at most q in size before and 0.66 q after. */
export function transform(poly: usize): void {
  transformLayers(poly);
  for (let i = 0; i < POLY_BYTES; i += 32) {
    const at = poly + i;
    const u = v128.load(at);
    const v = v128.load(at, 16);
    let a = i64x2.shuffle(u, v, 0, 2);
    let b = i64x2.shuffle(u, v, 1, 3);
    let t = multiplyConstant(b, v128.load(FORWARD_4 + i), v128.load(FORWARD_4 + i, 16));
    b = i16x8.sub(a, t);
    a = i16x8.add(a, t);
    let c = i32x4.shuffle(a, b, 0, 2, 4, 6);
    let d = i32x4.shuffle(a, b, 1, 3, 5, 7);
    t = multiplyConstant(d, v128.load(FORWARD_2 + i), v128.load(FORWARD_2 + i, 16));
    d = reduce(i16x8.sub(c, t));
    c = reduce(i16x8.add(c, t));
    v128.store(at, i32x4.shuffle(c, d, 0, 4, 2, 6));
    v128.store(at, i32x4.shuffle(c, d, 1, 5, 3, 7), 16);
  }
}

/** poly = NTT^-1(poly); coefficients at most q in size before and after. */
export function transformBack(poly: usize): void {
  for (let i = 0; i < POLY_BYTES; i += 32) {
    const at = poly + i;
    const u = v128.load(at);
    const v = v128.load(at, 16);
    let c = i32x4.shuffle(u, v, 0, 4, 2, 6);
    let d = i32x4.shuffle(u, v, 1, 5, 3, 7);
    let difference = i16x8.sub(d, c);
    c = reduce(i16x8.add(c, d));
    d = multiplyConstant(difference, v128.load(BACKWARD_2 + i), v128.load(BACKWARD_2 + i, 16));
    let a = i32x4.shuffle(c, d, 0, 4, 1, 5);
    let b = i32x4.shuffle(c, d, 2, 6, 3, 7);
    difference = i16x8.sub(b, a);
    a = reduce(i16x8.add(a, b));
    b = multiplyConstant(difference, v128.load(BACKWARD_4 + i), v128.load(BACKWARD_4 + i, 16));
    v128.store(at, i64x2.shuffle(a, b, 0, 2));
    v128.store(at, i64x2.shuffle(a, b, 1, 3), 16);
  }
  let k: usize = ZETAS + 4 * 31;
  for (let length = 16; length <= 256; length <<= 1) {
    for (let start = 0; start < POLY_BYTES; start += length << 1) {
      const zeta = v128.load16_splat(k);
      const quotients = v128.load16_splat(k, 2);
      k -= 4;
      for (let at = poly + start; at < poly + start + length; at += 16) {
        const a = v128.load(at);
        const b = v128.load(at + length);
        v128.store(at, reduce(i16x8.add(a, b)));
        v128.store(at + length, multiplyConstant(i16x8.sub(b, a), zeta, quotients));
      }
    }
  }
  const factor = i16x8.splat(<i16>INVERSE_OF_128);
  const quotients = i16x8.splat(<i16>quotient(INVERSE_OF_128));
  for (let at = poly; at < poly + POLY_BYTES; at += 16) {
    v128.store(at, multiplyConstant(v128.load(at), factor, quotients));
  }
}

/** Prepares a transformed polynomial (at most q in size) as the right factor of products. */
export function prepareFactor(factor: usize, poly: usize): void {
  const factors = i16x8.splat(<i16>TWO_TO_16);
  const quotients = i16x8.splat(<i16>quotient(TWO_TO_16));
  for (let i = 0; i < POLY_BYTES; i += 16) {
    const b = v128.load(poly + i);
    const scaled = multiplyConstant(b, factors, quotients);
    const at = factor + (i << 1);
    v128.store(at, multiplyConstant(b, v128.load(GAMMAS + (i << 1)), v128.load(GAMMAS + (i << 1), 16)));
    v128.store(at, i16x8.shuffle(scaled, scaled, 1, 0, 3, 2, 5, 4, 7, 6), 16);
  }
}

/**
 * out = Σ left_i ∘ right_i over count products, at most q in size.
 *
 * @param left - transformed polynomials in a row, coefficients at most 4095 in size
 * @param factors - as many prepared factors in a row
 */
export function innerProduct(out: usize, left: usize, factors: usize, count: i32): void {
  for (let i = 0; i < POLY_BYTES; i += 16) {
    let even = i32x4.splat(0);
    let odd = i32x4.splat(0);
    for (let j = 0; j < count; j++) {
      const a = v128.load(left + j * POLY_BYTES + i);
      const at = factors + j * FACTOR_BYTES + (i << 1);
      even = i32x4.add(even, i32x4.dot_i16x8_s(a, v128.load(at)));
      odd = i32x4.add(odd, i32x4.dot_i16x8_s(a, v128.load(at, 16)));
    }
    v128.store(out + i, v128.or(i32x4.shr_u(clearLowHalf(even), 16), clearLowHalf(odd)));
  }
}
