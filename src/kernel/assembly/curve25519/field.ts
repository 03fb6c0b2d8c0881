// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * The field of 2^255 - 19 besides multiplication: sums, selections, powers, encoding. Nothing here branches on an element or
 * reads memory at a secret address, except the predicates whose result the caller makes public.
 */
import { ENCODE_LIMBS, FE_BYTES, POWER } from './memory';
import { multiply, square, squareTimes } from './multiplication';

const P0: usize = POWER;
const P1: usize = POWER + FE_BYTES;
const P2: usize = POWER + 2 * FE_BYTES;
const P3: usize = POWER + 3 * FE_BYTES;

export function copy(out: usize, f: usize): void {
  v128.store(out, v128.load(f));
  v128.store(out, v128.load(f, 16), 16);
  v128.store(out, v128.load(f, 32), 32);
}

/** out = value, a number below 2^25. */
export function setSmall(out: usize, value: i32): void {
  memory.fill(out, 0, FE_BYTES);
  store<i32>(out, value);
}

/** out = f + g, not carried. */
export function add(out: usize, f: usize, g: usize): void {
  v128.store(out, i32x4.add(v128.load(f), v128.load(g)));
  v128.store(out, i32x4.add(v128.load(f, 16), v128.load(g, 16)), 16);
  v128.store(out, i32x4.add(v128.load(f, 32), v128.load(g, 32)), 32);
}

/** out = f - g, not carried. */
export function subtract(out: usize, f: usize, g: usize): void {
  v128.store(out, i32x4.sub(v128.load(f), v128.load(g)));
  v128.store(out, i32x4.sub(v128.load(f, 16), v128.load(g, 16)), 16);
  v128.store(out, i32x4.sub(v128.load(f, 32), v128.load(g, 32)), 32);
}

/** out = -f. */
export function negate(out: usize, f: usize): void {
  v128.store(out, i32x4.neg(v128.load(f)));
  v128.store(out, i32x4.neg(v128.load(f, 16)), 16);
  v128.store(out, i32x4.neg(v128.load(f, 32)), 32);
}

/** Reads 32 bytes, little-endian, the top bit ignored; values from p to 2^255 - 1 are accepted and mean their residue. */
export function decode(out: usize, bytes: usize): void {
  let pending: u64 = 0;
  let bits: u64 = 0;
  for (let i = 0; i < 10; i++) {
    const width: u64 = 26 - (i & 1);
    while (bits < width) {
      pending |= (<u64>load<u8>(bytes++)) << bits;
      bits += 8;
    }
    store<i32>(out + (i << 2), <i32>(pending & ((1 << width) - 1)));
    pending >>= width;
    bits -= width;
  }
  i64.store(out, 0, 40);
}

/** Writes the canonical 32 bytes of an element: the residue below p, little-endian. */
export function encode(out: usize, f: usize): void {
  // Three passes of carries make every limb non-negative and the value smaller than 2^255.
  let carry: i64 = 0;
  memory.copy(ENCODE_LIMBS, f, 40);
  for (let pass = 0; pass < 3; pass++) {
    carry *= 19;
    for (let i = 0; i < 10; i++) carry = carryLimb(i, carry);
  }
  // The value is at least p iff adding 19 carries out of bit 255; then adding 19 and dropping that bit subtracts p.
  let quotient: i64 = 19;
  for (let i = 0; i < 10; i++) quotient = (i64.load32_s(ENCODE_LIMBS + (i << 2)) + quotient) >> (26 - (i & 1));
  carry = 19 * quotient;
  let pending: u64 = 0;
  let bits: u64 = 0;
  for (let i = 0; i < 10; i++) {
    carry = carryLimb(i, carry);
    pending |= i64.load32_u(ENCODE_LIMBS + (i << 2)) << bits;
    bits += 26 - (i & 1);
    while (bits >= 8) {
      store<u8>(out++, <u8>pending);
      pending >>= 8;
      bits -= 8;
    }
  }
  store<u8>(out, <u8>pending);
}

function carryLimb(i: i32, carry: i64): i64 {
  const address = ENCODE_LIMBS + (i << 2);
  const width: i64 = 26 - (i & 1);
  const limb = i64.load32_s(address) + carry;
  i64.store32(address, limb & ((1 << width) - 1));
  return limb >> width;
}

/** 1 if f is zero modulo p, else 0; uses the 32 bytes at scratch. */
export function isZero(f: usize, scratch: usize): i32 {
  encode(scratch, f);
  const bits = load<u64>(scratch) | load<u64>(scratch, 8) | load<u64>(scratch, 16) | load<u64>(scratch, 24);
  return i32(bits == 0);
}

/** 1 if the canonical encoding of f is odd (the "sign" of RFC 8032); uses the 32 bytes at scratch. */
export function isNegative(f: usize, scratch: usize): i32 {
  encode(scratch, f);
  return load<u8>(scratch) & 1;
}

/** P1 = f^11 and P0 = f^(2^250 - 1), where both Fermat chains begin. */
function powerChain(f: usize): void {
  square(P0, f); // 2
  squareTimes(P1, P0, 2); // 8
  multiply(P2, P1, f); // 9
  multiply(P1, P2, P0); // 11
  square(P0, P1); // 22
  multiply(P0, P0, P2); // 2^5 - 1
  squareTimes(P2, P0, 5);
  multiply(P0, P2, P0); // 2^10 - 1
  squareTimes(P2, P0, 10);
  multiply(P2, P2, P0); // 2^20 - 1
  squareTimes(P3, P2, 20);
  multiply(P2, P3, P2); // 2^40 - 1
  squareTimes(P2, P2, 10);
  multiply(P0, P2, P0); // 2^50 - 1
  squareTimes(P2, P0, 50);
  multiply(P2, P2, P0); // 2^100 - 1
  squareTimes(P3, P2, 100);
  multiply(P2, P3, P2); // 2^200 - 1
  squareTimes(P2, P2, 50);
  multiply(P0, P2, P0); // 2^250 - 1
}

/** out = f^(p - 2), the inverse, or 0 for 0; out may be f. */
export function invert(out: usize, f: usize): void {
  powerChain(f);
  squareTimes(P0, P0, 5);
  multiply(out, P0, P1); // 2^255 - 32 + 11
}

/** out = f^((p - 5) / 8), which square roots are made of; out must not be f. */
export function power22523(out: usize, f: usize): void {
  powerChain(f);
  squareTimes(P0, P0, 2);
  multiply(out, P0, f); // 2^252 - 4 + 1
}
