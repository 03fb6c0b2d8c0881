// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** Encodings of points: RFC 8032's, and the way from Montgomery u-coordinates to Edwards points and back. */
import { D, SQRT_MINUS_ONE } from './constants';
import { add, decode, encode, invert, isNegative, isZero, negate, power22523, setSmall, subtract } from './field';
import { ENCODED, FE_BYTES, PAIR_BYTES, SINGLES } from './memory';
import { multiply, square } from './multiplication';
import { joinPair, splitPair } from './pairs';

const S0: usize = SINGLES;
const S1: usize = SINGLES + FE_BYTES;
const S2: usize = SINGLES + 2 * FE_BYTES;
const S3: usize = SINGLES + 3 * FE_BYTES;
const S4: usize = SINGLES + 4 * FE_BYTES;
const S5: usize = SINGLES + 5 * FE_BYTES;
const S6: usize = SINGLES + 6 * FE_BYTES;
const S7: usize = SINGLES + 7 * FE_BYTES;

/**
 * root = 1 / sqrt(f); uses S6 and S7.
 *
 * @returns 1 if f is a square other than zero; else 0, and the root means nothing
 */
function inverseSquareRoot(root: usize, f: usize): i32 {
  square(S6, f);
  multiply(S6, S6, f); // f^3
  square(S7, S6);
  multiply(S7, S7, f); // f^7
  power22523(root, S7);
  multiply(root, root, S6); // f^3 (f^7)^((p - 5) / 8), squared: 1/f times a fourth root of one
  square(S6, root);
  multiply(S6, S6, f);
  setSmall(S7, 1);
  subtract(S7, S6, S7);
  if (isZero(S7, ENCODED)) return 1;
  setSmall(S7, 1);
  add(S7, S6, S7);
  if (!isZero(S7, ENCODED)) return 0;
  multiply(root, root, SQRT_MINUS_ONE);
  return 1;
}

/** point = (x, y) with x = S0 and y = S1, extended. */
function setAffine(point: usize): void {
  multiply(S2, S0, S1);
  setSmall(S3, 1);
  joinPair(point, S1, S0);
  joinPair(point + PAIR_BYTES, S3, S2);
}

/** S0 = -S0 if its sign (its canonical encoding's lowest bit) is not the wanted one. Public: in variable time. */
function setSign(sign: i32): void {
  if (isNegative(S0, ENCODED) != sign) negate(S0, S0);
}

/**
 * The Edwards point with the given u-coordinate and sign of x: y = (u - 1) / (u + 1), and x² = -4u / w with
 * w = d (u - 1)² + (u + 1)², both from one inverse square root, that of -u w (u + 1)². In variable time: keys are public.
 *
 * @param point - where to put it
 * @param bytes - address of 32 bytes, the top bit ignored, unreduced values accepted
 * @param sign - 0 or 1; of no effect for u = 0, where x is 0
 * @returns 1, or 0 if u = -1 or no point of the curve (but one of its twist) has that coordinate
 */
export function decodeMontgomery(point: usize, bytes: usize, sign: i32): i32 {
  decode(S0, bytes);
  setSmall(S1, 1);
  if (isZero(S0, ENCODED)) {
    negate(S1, S1);
    setAffine(point);
    return 1;
  }
  subtract(S2, S0, S1); // u - 1
  add(S1, S0, S1); // u + 1
  square(S3, S2);
  multiply(S3, S3, D);
  square(S4, S1);
  add(S3, S3, S4); // w
  negate(S0, S0);
  multiply(S3, S3, S0); // -u w
  multiply(S4, S3, S4); // -u w (u + 1)²
  if (!inverseSquareRoot(S5, S4)) return 0;
  square(S4, S5);
  multiply(S3, S3, S1);
  multiply(S3, S3, S4); // 1 / (u + 1)
  multiply(S0, S0, S5);
  multiply(S0, S0, S1);
  add(S0, S0, S0); // x = -2u (u + 1) / sqrt(…)
  multiply(S1, S2, S3); // y
  setSign(sign);
  setAffine(point);
  return 1;
}

/**
 * Decodes a point strictly, as RFC 8032 demands: y below p, and no negative zero.
 *
 * @returns 1, or 0 if the 32 bytes are no such encoding
 */
export function decodeEdwards(point: usize, bytes: usize): i32 {
  const sign = <i32>(load<u8>(bytes, 31) >> 7);
  decode(S1, bytes);
  encode(ENCODED, S1);
  store<u8>(ENCODED, load<u8>(ENCODED, 31) | (<u8>(sign << 7)), 31);
  if (!equalBytes(ENCODED, bytes)) return 0;
  // x² = (y² - 1) / (d y² + 1) = a / b = a² / (a b)
  square(S2, S1);
  multiply(S3, S2, D);
  setSmall(S4, 1);
  subtract(S2, S2, S4);
  add(S3, S3, S4);
  if (isZero(S2, ENCODED)) {
    setSmall(S0, 0);
    if (sign) return 0;
  } else {
    multiply(S3, S2, S3);
    if (!inverseSquareRoot(S0, S3)) return 0;
    multiply(S0, S0, S2);
    setSign(sign);
  }
  setAffine(point);
  return 1;
}

/** Writes a point as RFC 8032 does: y, and the sign of x in the top bit. */
export function encodeEdwards(out: usize, point: usize): void {
  splitPair(S1, S0, point);
  splitPair(S2, S3, point + PAIR_BYTES);
  invert(S2, S2);
  multiply(S0, S0, S2);
  multiply(S1, S1, S2);
  encodeAffine(out);
}

/** The same for the affine point (S0, S1), as the decoders leave it. */
export function encodeAffine(out: usize): void {
  const sign = isNegative(S0, ENCODED);
  encode(out, S1);
  store<u8>(out, load<u8>(out, 31) | (<u8>(sign << 7)), 31);
}

/** 1 if 32 bytes are the canonical encoding of a field element. */
export function isReduced(bytes: usize): i32 {
  decode(S0, bytes);
  encode(ENCODED, S0);
  return equalBytes(ENCODED, bytes);
}

/** Writes the u-coordinate of a point, (Z + Y) / (Z - Y), 32 bytes. */
export function encodeMontgomery(out: usize, point: usize): void {
  splitPair(S1, S0, point);
  splitPair(S2, S3, point + PAIR_BYTES);
  subtract(S0, S2, S1);
  add(S1, S2, S1);
  invert(S0, S0);
  multiply(S1, S1, S0);
  encode(out, S1);
}

/** 1 if the point is the neutral one. */
export function isNeutral(point: usize): i32 {
  splitPair(S1, S0, point);
  splitPair(S2, S3, point + PAIR_BYTES);
  subtract(S1, S1, S2);
  return isZero(S0, ENCODED) & isZero(S1, ENCODED);
}

/** 1 if 32 bytes are equal, in constant time. */
export function equalBytes(a: usize, b: usize): i32 {
  const difference =
    (load<u64>(a) ^ load<u64>(b)) |
    (load<u64>(a, 8) ^ load<u64>(b, 8)) |
    (load<u64>(a, 16) ^ load<u64>(b, 16)) |
    (load<u64>(a, 24) ^ load<u64>(b, 24));
  return i32(difference == 0);
}
