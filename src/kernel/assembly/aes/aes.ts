// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** AES-256 (FIPS 197) by vector permutation, constant time: key schedule, one block, four blocks. The tables explain the method. */
import { AES_KEYS, AES_LANES } from '../memory';
import {
  INVERSE,
  INVERSE_11_IO,
  INVERSE_11_JO,
  INVERSE_13_IO,
  INVERSE_13_JO,
  INVERSE_14_IO,
  INVERSE_14_JO,
  INVERSE_9_IO,
  INVERSE_9_JO,
  INVERSE_A,
  INVERSE_IO,
  INVERSE_JO,
  NIBBLES,
  PHI_HIGH,
  PHI_LOW,
  PSI_HIGH,
  PSI_LOW,
  ROTATE_1,
  ROTATE_2,
  ROTATE_3,
  SHIFT_0,
  SHIFT_1,
  SHIFT_2,
  SHIFT_3,
  SUB_1_IO,
  SUB_1_JO,
  SUB_2_IO,
  SUB_2_JO,
  SUB_IO,
  SUB_JO,
  TABLES,
  UNSHIFT_0,
  UNSHIFT_1,
  UNSHIFT_2,
  UNSHIFT_3,
} from './tables';

/** Offset of the last round key: 14 rounds. */
const LAST: usize = 14 * 16;

// The steps of one inversion. The state's byte is i and k as nibbles.

function low(x: v128): v128 {
  return v128.and(x, v128.load(TABLES + NIBBLES));
}

function high(x: v128): v128 {
  return v128.and(i16x8.shr_u(x, 4), v128.load(TABLES + NIBBLES));
}

/** Looks 16 bytes up in a table. */
function look(table: usize, index: v128): v128 {
  return i8x16.swizzle(v128.load(TABLES + table), index);
}

/** Permutes the bytes of a block. */
function permute(x: v128, order: usize): v128 {
  return i8x16.swizzle(x, v128.load(TABLES + order));
}

/** A linear map of bytes, given on each nibble. */
function linear(x: v128, onLow: usize, onHigh: usize): v128 {
  return v128.xor(
    inline.always(look(onLow, inline.always(low(x)))),
    inline.always(look(onHigh, inline.always(high(x)))),
  );
}

/** 1/(1/x + ak) + y: io from (i, j), jo from (j, i). */
function half(x: v128, ak: v128, y: v128): v128 {
  return v128.xor(inline.always(look(INVERSE, v128.xor(inline.always(look(INVERSE, x)), ak))), y);
}

function pair(io: v128, jo: v128, byIo: usize, byJo: usize): v128 {
  return v128.xor(inline.always(look(byIo, io)), inline.always(look(byJo, jo)));
}

/** One of the 13 full rounds of encryption: SubBytes, ShiftRows, MixColumns, AddRoundKey. The longest path is added last. */
function round(x: v128, key: v128): v128 {
  const k = inline.always(low(x));
  const i = inline.always(high(x));
  const j = v128.xor(i, k);
  const ak = inline.always(look(INVERSE_A, k));
  const io = inline.always(half(i, ak, j));
  const jo = inline.always(half(j, ak, i));
  const once = inline.always(pair(io, jo, SUB_1_IO, SUB_1_JO));
  const twice = inline.always(pair(io, jo, SUB_2_IO, SUB_2_JO));
  const thrice = v128.xor(once, twice);
  const others = v128.xor(inline.always(permute(once, SHIFT_2)), inline.always(permute(once, SHIFT_3)));
  const keyed = v128.xor(inline.always(permute(twice, SHIFT_0)), key);
  return v128.xor(v128.xor(keyed, others), inline.always(permute(thrice, SHIFT_1)));
}

/** The S-box without its constant, from phi to bytes of AES. */
function substitute(x: v128): v128 {
  const k = inline.always(low(x));
  const i = inline.always(high(x));
  const j = v128.xor(i, k);
  const ak = inline.always(look(INVERSE_A, k));
  return inline.always(pair(inline.always(half(i, ak, j)), inline.always(half(j, ak, i)), SUB_IO, SUB_JO));
}

/** One of the 13 full rounds of decryption, without the key: InvShiftRows, InvSubBytes, InvMixColumns. */
function unround(x: v128): v128 {
  const k = inline.always(low(x));
  const i = inline.always(high(x));
  const j = v128.xor(i, k);
  const ak = inline.always(look(INVERSE_A, k));
  const io = inline.always(half(i, ak, j));
  const jo = inline.always(half(j, ak, i));
  const times14 = inline.always(pair(io, jo, INVERSE_14_IO, INVERSE_14_JO));
  const times11 = inline.always(pair(io, jo, INVERSE_11_IO, INVERSE_11_JO));
  const times13 = inline.always(pair(io, jo, INVERSE_13_IO, INVERSE_13_JO));
  const times9 = inline.always(pair(io, jo, INVERSE_9_IO, INVERSE_9_JO));
  return v128.xor(
    v128.xor(inline.always(permute(times14, UNSHIFT_0)), inline.always(permute(times11, UNSHIFT_1))),
    v128.xor(inline.always(permute(times13, UNSHIFT_2)), inline.always(permute(times9, UNSHIFT_3))),
  );
}

/** The last round of decryption, without the key, from psi to bytes of AES. */
function unroundLast(x: v128): v128 {
  const k = inline.always(low(x));
  const i = inline.always(high(x));
  const j = v128.xor(i, k);
  const ak = inline.always(look(INVERSE_A, k));
  const io = inline.always(half(i, ak, j));
  const jo = inline.always(half(j, ak, i));
  return permute(inline.always(pair(io, jo, INVERSE_IO, INVERSE_JO)), UNSHIFT_0);
}

/** The next round key: `before` is two keys back, `mixed` the substituted word that goes into it, four times. */
function scheduleStep(before: v128, mixed: v128): v128 {
  const zero = i64x2.splat(0);
  before = v128.xor(before, v128.shuffle<u32>(zero, before, 0, 4, 5, 6));
  before = v128.xor(before, v128.shuffle<u32>(zero, before, 0, 1, 4, 5));
  return v128.xor(v128.xor(before, mixed), i8x16.splat(0x63));
}

/** The 15 round keys of FIPS 197, into AES_KEYS. */
function expandPlain(key: usize): void {
  let even = v128.load(key);
  let odd = v128.load(key, 16);
  let constant = i32x4.splat(1);
  v128.store(AES_KEYS, even);
  for (let index: usize = AES_KEYS + 16; ; index += 32) {
    v128.store(index, odd);
    // The S-box of the last word, rotated by a byte, in all four words.
    const rotated = i8x16.swizzle(
      substitute(linear(odd, PHI_LOW, PHI_HIGH)),
      i8x16(13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15, 12, 13, 14, 15, 12),
    );
    even = inline.always(scheduleStep(even, v128.xor(rotated, constant)));
    constant = i32x4.shl(constant, 1);
    v128.store(index, even, 16);
    if (index == AES_KEYS + LAST - 16) break;
    const word = substitute(linear(even, PHI_LOW, PHI_HIGH));
    odd = inline.always(scheduleStep(odd, v128.shuffle<u32>(word, word, 3, 3, 3, 3)));
  }
}

/** Expands a 32-byte key to the 15 round keys of encryption in AES_KEYS. */
export function expandKey(key: usize): void {
  expandPlain(key);
  v128.store(AES_KEYS, linear(v128.load(AES_KEYS), PHI_LOW, PHI_HIGH));
  for (let index: usize = AES_KEYS + 16; index < AES_KEYS + LAST; index += 16) {
    v128.store(index, linear(v128.xor(v128.load(index), i8x16.splat(0x63)), PHI_LOW, PHI_HIGH));
  }
  v128.store(AES_KEYS + LAST, v128.xor(v128.load(AES_KEYS + LAST), i8x16.splat(0x63)));
}

/** Doubles each byte in GF(2^8). */
function double(x: v128): v128 {
  return v128.xor(i8x16.add(x, x), v128.and(i8x16.lt_s(x, i64x2.splat(0)), i8x16.splat(0x1b)));
}

/** InvMixColumns, on bytes of AES. */
function unmix(x: v128): v128 {
  const x2 = inline.always(double(x));
  const x4 = inline.always(double(x2));
  const x8 = inline.always(double(x4));
  const x9 = v128.xor(x8, x);
  return v128.xor(
    v128.xor(v128.xor(x8, v128.xor(x4, x2)), permute(v128.xor(x9, x2), ROTATE_1)),
    v128.xor(permute(v128.xor(x9, x4), ROTATE_2), inline.always(permute(x9, ROTATE_3))),
  );
}

/** Expands a 32-byte key to the 15 round keys of decryption in AES_KEYS, in order of encryption. */
export function expandDecryptKey(key: usize): void {
  expandPlain(key);
  for (let index: usize = AES_KEYS + 16; index < AES_KEYS + LAST; index += 16) {
    const mixed = v128.xor(unmix(v128.load(index)), i8x16.splat(0x63));
    v128.store(index, inline.always(linear(mixed, PSI_LOW, PSI_HIGH)));
  }
  v128.store(AES_KEYS + LAST, linear(v128.xor(v128.load(AES_KEYS + LAST), i8x16.splat(0x63)), PSI_LOW, PSI_HIGH));
}

/** Encrypts one block under AES_KEYS. */
export function encryptBlock(x: v128): v128 {
  x = v128.xor(inline.always(linear(x, PHI_LOW, PHI_HIGH)), v128.load(AES_KEYS));
  for (let key: usize = AES_KEYS + 16; key < AES_KEYS + LAST; key += 16) {
    x = inline.always(round(x, v128.load(key)));
  }
  return v128.xor(permute(inline.always(substitute(x)), SHIFT_0), v128.load(AES_KEYS + LAST));
}

/** Encrypts four independent blocks at AES_LANES in place: their latencies overlap. */
export function encryptLanes(): void {
  let key = v128.load(AES_KEYS);
  let a = v128.xor(inline.always(linear(v128.load(AES_LANES), PHI_LOW, PHI_HIGH)), key);
  let b = v128.xor(inline.always(linear(v128.load(AES_LANES, 16), PHI_LOW, PHI_HIGH)), key);
  let c = v128.xor(inline.always(linear(v128.load(AES_LANES, 32), PHI_LOW, PHI_HIGH)), key);
  let d = v128.xor(inline.always(linear(v128.load(AES_LANES, 48), PHI_LOW, PHI_HIGH)), key);
  for (let index: usize = AES_KEYS + 16; index < AES_KEYS + LAST; index += 16) {
    key = v128.load(index);
    a = inline.always(round(a, key));
    b = inline.always(round(b, key));
    c = inline.always(round(c, key));
    d = inline.always(round(d, key));
  }
  key = v128.load(AES_KEYS + LAST);
  v128.store(AES_LANES, v128.xor(permute(substitute(a), SHIFT_0), key));
  v128.store(AES_LANES, v128.xor(permute(substitute(b), SHIFT_0), key), 16);
  v128.store(AES_LANES, v128.xor(permute(substitute(c), SHIFT_0), key), 32);
  v128.store(AES_LANES, v128.xor(permute(substitute(d), SHIFT_0), key), 48);
}

/** Decrypts four blocks at `data` into AES_LANES. */
export function decryptLanes(data: usize): void {
  let key = v128.load(AES_KEYS + LAST);
  let a = v128.xor(inline.always(linear(v128.load(data), PSI_LOW, PSI_HIGH)), key);
  let b = v128.xor(inline.always(linear(v128.load(data, 16), PSI_LOW, PSI_HIGH)), key);
  let c = v128.xor(inline.always(linear(v128.load(data, 32), PSI_LOW, PSI_HIGH)), key);
  let d = v128.xor(inline.always(linear(v128.load(data, 48), PSI_LOW, PSI_HIGH)), key);
  for (let index: usize = AES_KEYS + LAST - 16; index > AES_KEYS; index -= 16) {
    key = v128.load(index);
    a = v128.xor(inline.always(unround(a)), key);
    b = v128.xor(inline.always(unround(b)), key);
    c = v128.xor(inline.always(unround(c)), key);
    d = v128.xor(inline.always(unround(d)), key);
  }
  key = v128.load(AES_KEYS);
  v128.store(AES_LANES, v128.xor(inline.always(unroundLast(a)), key));
  v128.store(AES_LANES, v128.xor(inline.always(unroundLast(b)), key), 16);
  v128.store(AES_LANES, v128.xor(inline.always(unroundLast(c)), key), 32);
  v128.store(AES_LANES, v128.xor(inline.always(unroundLast(d)), key), 48);
}
