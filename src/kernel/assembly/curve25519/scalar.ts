// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * Arithmetic modulo L = 2^252 + 27742317777372353535851937790883648493, the order of the base point, in limbs of 21 bits held
 * in 64-bit integers. Constant time.
 */
import { FACTORS, WIDE } from './memory';

const LIMB_MASK: i64 = 0x1fffff;
const OTHER: usize = FACTORS + 96;

function limb(index: i32): i64 {
  return i64.load(WIDE + (index << 3));
}

function addToLimb(index: i32, value: i64): void {
  i64.store(WIDE + (index << 3), limb(index) + value);
}

/** Splits count · 8 / 3 bytes into limbs of 21 bits; the last limb takes the rest. */
function loadLimbs(out: usize, bytes: usize, count: i32): void {
  for (let i = 0; i < count; i++) {
    const bit = 21 * i;
    const value = i64.load32_u(bytes + (bit >> 3)) >> (bit & 7);
    i64.store(out + (i << 3), select(value, value & LIMB_MASK, i == count - 1));
  }
}

/** Removes limb i ≥ 12: 2^252 is congruent to -27742…493, whose limbs (some negative, to be short) these are. */
function foldLimb(i: i32): void {
  const value = limb(i);
  i64.store(WIDE + (i << 3), 0);
  addToLimb(i - 12, value * 666643);
  addToLimb(i - 11, value * 470296);
  addToLimb(i - 10, value * 654183);
  addToLimb(i - 9, value * -997805);
  addToLimb(i - 8, value * 136657);
  addToLimb(i - 7, value * -683901);
}

/** Carries limbs from … to - 1 upwards, to the nearest (bias 2^20) or down (bias 0). */
function carryLimbs(from: i32, to: i32, bias: i64): void {
  for (let i = from; i < to; i++) {
    const carry = (limb(i) + bias) >> 21;
    addToLimb(i + 1, carry);
    addToLimb(i, -(carry << 21));
  }
}

const NEAREST: i64 = 1 << 20;

/** Reduces the 24 limbs at WIDE and writes 32 bytes, below L. */
function reduceWide(out: usize): void {
  for (let i = 23; i >= 18; i--) foldLimb(i);
  carryLimbs(6, 17, NEAREST);
  for (let i = 17; i >= 12; i--) foldLimb(i);
  carryLimbs(0, 12, NEAREST);
  foldLimb(12);
  carryLimbs(0, 12, 0);
  foldLimb(12);
  carryLimbs(0, 11, 0);
  let pending: u64 = 0;
  let bits: u64 = 0;
  for (let i = 0; i < 12; i++) {
    pending |= (<u64>limb(i)) << bits;
    bits += 21;
    while (bits >= 8) {
      store<u8>(out++, <u8>pending);
      pending >>= 8;
      bits -= 8;
    }
  }
  // 252 bits are written as 31 bytes and a half.
  store<u8>(out, <u8>pending);
}

/** out = the 64-byte little-endian number modulo L. */
export function reduce64(out: usize, bytes: usize): void {
  loadLimbs(WIDE, bytes, 24);
  reduceWide(out);
}

/** out = the 32-byte little-endian number modulo L. */
export function reduce32(out: usize, bytes: usize): void {
  memory.fill(WIDE, 0, 192);
  loadLimbs(WIDE, bytes, 12);
  reduceWide(out);
}

/** out = a · b + out modulo L, all 32 bytes. */
export function multiplyAdd(out: usize, a: usize, b: usize): void {
  memory.fill(WIDE, 0, 192);
  loadLimbs(WIDE, out, 12);
  loadLimbs(FACTORS, a, 12);
  loadLimbs(OTHER, b, 12);
  for (let i = 0; i < 12; i++) {
    const factor = i64.load(FACTORS + (i << 3));
    for (let j = 0; j < 12; j++) addToLimb(i + j, factor * i64.load(OTHER + (j << 3)));
  }
  carryLimbs(0, 23, NEAREST);
  reduceWide(out);
}
