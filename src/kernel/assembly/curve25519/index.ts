// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * What the kernel exports of Curve25519. Arguments and results pass through fixed slots (memory.ts); hashing happens between
 * the calls, so a signature is three of them and a verification two.
 */
import { buildAgreementTable, encodeKeptPoints, keepPoint, multiplyByTable, wipeKeptPoints } from './agreement';
import { multiplyBase } from './base';
import { addCached, cachePoint, doublePoint, negateCached } from './edwards';
import {
  ACCUMULATOR,
  IO_DIGEST,
  IO_POINT,
  IO_RESULT,
  IO_SCALAR,
  IO_SIGNATURE,
  NEGATED_R,
  PUBLIC_POINT,
  SCALAR_A,
  SCALAR_H,
  SCALAR_R,
  SCALAR_S,
  SCRATCH_END,
} from './memory';
import { scalarMultiply } from './montgomery';
import { buildKeyTable, multiplyDouble, multiplyDoubleByTable } from './double-scalar';
import {
  decodeEdwards,
  decodeMontgomery,
  encodeAffine,
  encodeEdwards,
  encodeMontgomery,
  equalBytes,
  isNeutral,
  isReduced,
} from './points';
import { multiplyAdd, reduce32, reduce64 } from './scalar';

/** The order L of the base point, 32 bytes and zeros behind. */
// prettier-ignore
const ORDER: usize = memory.data<u8>([
  0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10, 0, 0, 0, 0, 0, 0, 0, 0,
]);
/** The scalar 0, and zeros behind. */
const ZERO: usize = memory.data<u64>([0, 0, 0, 0, 0]);

/** Clears every slot and all scratch. */
export function curveWipe(): void {
  memory.fill(IO_SCALAR, 0, SCRATCH_END - IO_SCALAR);
}

/** RESULT = X25519(SCALAR, POINT). Returns 1 if that is all zero. */
export function curveAgree(): i32 {
  return scalarMultiply(IO_RESULT, IO_SCALAR, IO_POINT);
}

/** Makes the table of the u-coordinate POINT. Returns 0 if no point of the curve (but perhaps one of its twist) has it. */
export function curveAgreementTable(): i32 {
  if (!decodeMontgomery(PUBLIC_POINT, IO_POINT, 0)) return 0;
  buildAgreementTable();
  return 1;
}

/** RESULT = X25519(SCALAR, the u-coordinate whose table was made last). Returns 1 if that is all zero. */
export function curveAgreeByTable(): i32 {
  clamp();
  multiplyByTable(IO_SCALAR);
  encodeMontgomery(IO_RESULT, ACCUMULATOR);
  return equalBytes(IO_RESULT, ZERO);
}

/** The same for one of several public keys: the result is kept under an index, and SCALAR stays. */
export function curveAgreeByTableLater(index: i32): void {
  clamp();
  multiplyByTable(IO_SCALAR);
  keepPoint(index);
}

/**
 * Writes the results 0 … count - 1 to `out`, 32 bytes each. Returns 1 if any is all zero: as scalars are multiples of 8, that is
 * the neutral point and no other.
 */
export function curveAgreeFinish(out: usize, count: i32): i32 {
  return 1 - encodeKeptPoints(out, count);
}

/** Clears what was kept of so many results, and the results. */
export function curveAgreeWipe(out: usize, count: i32): void {
  wipeKeptPoints(count);
  memory.fill(out, 0, 32 * count);
  curveWipe();
}

/** RESULT = X25519(SCALAR, 9), by way of the Edwards curve. */
export function curvePublicKey(): void {
  clamp();
  multiplyBase(IO_SCALAR);
  encodeMontgomery(IO_RESULT, ACCUMULATOR);
}

/** Sets and clears the bits of SCALAR that X25519 does. */
function clamp(): void {
  store<u8>(IO_SCALAR, load<u8>(IO_SCALAR) & 0xf8);
  store<u8>(IO_SCALAR, (load<u8>(IO_SCALAR, 31) & 0x7f) | 0x40, 31);
}

/** Signing, step 1: a = SCALAR mod L is kept. */
export function curveSignKey(): void {
  reduce32(SCALAR_A, IO_SCALAR);
}

/** RESULT = the encoded point a · B. */
export function curveSignPublicPoint(): void {
  multiplyBase(SCALAR_A);
  encodeEdwards(IO_RESULT, ACCUMULATOR);
}

/** Signing, step 2: r = DIGEST mod L is kept; R = the encoded r · B goes to the signature. */
export function curveSignNonce(): void {
  reduce64(SCALAR_R, IO_DIGEST);
  multiplyBase(SCALAR_R);
  encodeEdwards(IO_SIGNATURE, ACCUMULATOR);
}

/** Signing, step 3: s = h a + r mod L, with h = DIGEST mod L, completes the signature. */
export function curveSignFinish(): void {
  reduce64(SCALAR_H, IO_DIGEST);
  memory.copy(IO_SIGNATURE + 32, SCALAR_R, 32);
  multiplyAdd(IO_SIGNATURE + 32, SCALAR_H, SCALAR_A);
}

/** XEdDSA, step 1: from the u-coordinate POINT and a sign, keeps P and writes its encoding to RESULT. Returns 0 if there is none. */
export function curveXedKey(sign: i32): i32 {
  if (!decodeMontgomery(PUBLIC_POINT, IO_POINT, sign)) return 0;
  encodeAffine(IO_RESULT);
  return 1;
}

/**
 * XEdDSA, step 2: with h = DIGEST mod L, whether the encoding of s B - h P is R. No cofactor; s may be as large as 2^253 - 1.
 */
export function curveXedVerify(): i32 {
  reduce64(SCALAR_H, IO_DIGEST);
  reduce32(SCALAR_S, IO_SIGNATURE + 32);
  multiplyDouble(SCALAR_H, SCALAR_S);
  encodeEdwards(IO_RESULT, ACCUMULATOR);
  return equalBytes(IO_RESULT, IO_SIGNATURE);
}

/** XEdDSA with a table, step 1: like curveXedKey, but leaves the key's table (5120 bytes) at KEY_TABLE. */
export function curveXedTable(sign: i32): i32 {
  if (!curveXedKey(sign)) return 0;
  buildKeyTable();
  return 1;
}

/** XEdDSA with a table, step 2: like curveXedVerify, with the key's table at KEY_TABLE. */
export function curveXedVerifyByTable(): i32 {
  reduce64(SCALAR_H, IO_DIGEST);
  reduce32(SCALAR_S, IO_SIGNATURE + 32);
  multiplyDoubleByTable(SCALAR_H, SCALAR_S);
  encodeEdwards(IO_RESULT, ACCUMULATOR);
  return equalBytes(IO_RESULT, IO_SIGNATURE);
}

/** Ed25519: whether SIGNATURE is valid for the encoded key POINT, with h = DIGEST mod L; strict in everything (RFC 8032). */
export function curveEdVerify(): i32 {
  reduce32(SCALAR_S, IO_SIGNATURE + 32);
  if (!equalBytes(SCALAR_S, IO_SIGNATURE + 32)) return 0;
  if (!decodeEdwards(PUBLIC_POINT, IO_SIGNATURE)) return 0;
  cachePoint(NEGATED_R, PUBLIC_POINT);
  negateCached(NEGATED_R, NEGATED_R);
  if (!decodeEdwards(PUBLIC_POINT, IO_POINT)) return 0;
  memory.copy(ACCUMULATOR, PUBLIC_POINT, 160);
  clearCofactor();
  if (isNeutral(ACCUMULATOR)) return 0;
  reduce64(SCALAR_H, IO_DIGEST);
  multiplyDouble(SCALAR_H, SCALAR_S);
  addCached(ACCUMULATOR, NEGATED_R);
  clearCofactor();
  return isNeutral(ACCUMULATOR);
}

function clearCofactor(): void {
  for (let i = 0; i < 3; i++) doublePoint(ACCUMULATOR);
}

/**
 * Whether POINT, whose table was made last, is a canonical u-coordinate of a point in the group of the base point.
 */
export function curveIsCanonical(): i32 {
  if (!isReduced(IO_POINT)) return 0;
  multiplyByTable(ORDER);
  return isNeutral(ACCUMULATOR);
}
