// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * SHA-256 (FIPS 180-4). The scalar unit runs the rounds while the vector unit expands the message 16 words ahead: faster than
 * either full unrolling or plain words, and a third of the size.
 */
import { SHA256_BLOCK, SHA256_CONSTANTS, SHA256_SCHEDULE, SHA256_STATE, SHA512_CONSTANTS } from '../memory';
import { SHA512_INITIAL } from './sha512';

const W: usize = SHA256_SCHEDULE;

/** The constants of SHA-256 are the upper halves of the first 64 of SHA-512 (both are cube roots of primes). */
export function initializeSha256(): void {
  for (let i: usize = 0; i < 64; i++)
    store<u32>(SHA256_CONSTANTS + (i << 2), load<u32>(SHA512_CONSTANTS + (i << 3), 4));
}

/** Writes the initial chaining value: again the upper halves of SHA-512's. */
export function sha256Start(state: usize): void {
  for (let i: usize = 0; i < 8; i++) store<u32>(state + (i << 2), load<u32>(SHA512_INITIAL + (i << 3), 4));
}

/** Reverses the bytes of each of four words. */
export function swapWords(x: v128): v128 {
  return i8x16.swizzle(x, i8x16(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12));
}

function sigma0(x: u32): u32 {
  return rotr<u32>(x, 2) ^ rotr<u32>(x, 13) ^ rotr<u32>(x, 22);
}

function sigma1(x: u32): u32 {
  return rotr<u32>(x, 6) ^ rotr<u32>(x, 11) ^ rotr<u32>(x, 25);
}

function choose(x: u32, y: u32, z: u32): u32 {
  return z ^ (x & (y ^ z));
}

/** The small sigma of word i - 15, on four words. */
function expand0(x: v128): v128 {
  const rotated7 = v128.or(i32x4.shr_u(x, 7), i32x4.shl(x, 25));
  const rotated18 = v128.or(i32x4.shr_u(x, 18), i32x4.shl(x, 14));
  return v128.xor(v128.xor(rotated7, rotated18), i32x4.shr_u(x, 3));
}

/** The small sigma of word i - 2, on four words. */
function expand1(x: v128): v128 {
  const rotated17 = v128.or(i32x4.shr_u(x, 17), i32x4.shl(x, 15));
  const rotated19 = v128.or(i32x4.shr_u(x, 19), i32x4.shl(x, 13));
  return v128.xor(v128.xor(rotated17, rotated19), i32x4.shr_u(x, 10));
}

/** Words i … i+3 of the schedule from the 16 before them, four to a vector. The upper two need the lower two. */
function expand(a: v128, b: v128, c: v128, d: v128): v128 {
  const word15 = v128.shuffle<u32>(a, b, 1, 2, 3, 4);
  const word7 = v128.shuffle<u32>(c, d, 1, 2, 3, 4);
  const sum = i32x4.add(i32x4.add(a, inline.always(expand0(word15))), word7);
  const lower = i32x4.add(sum, inline.always(expand1(v128.shuffle<u32>(d, d, 2, 3, 2, 3))));
  const further = inline.always(expand1(lower));
  const upper = i32x4.add(sum, v128.shuffle<u32>(further, further, 0, 1, 0, 1));
  return v128.shuffle<u32>(lower, upper, 0, 1, 6, 7);
}

/** Compresses one 64-byte block into the chaining value. */
// prettier-ignore
export function compress256(state: usize, block: usize): void {
  let a = load<u32>(state, 0);
  let b = load<u32>(state, 4);
  let c = load<u32>(state, 8);
  let d = load<u32>(state, 12);
  let e = load<u32>(state, 16);
  let f = load<u32>(state, 20);
  let g = load<u32>(state, 24);
  let h = load<u32>(state, 28);
  // The majority of a, b, c is b ^ ((a ^ b) & (b ^ c)), and b ^ c is the a ^ b of the round before.
  let y: u32;
  let z = b ^ c;
  let k: usize = SHA256_CONSTANTS;
  let w0 = inline.always(swapWords(v128.load(block, 0)));
  let w1 = inline.always(swapWords(v128.load(block, 16)));
  let w2 = inline.always(swapWords(v128.load(block, 32)));
  let w3 = inline.always(swapWords(v128.load(block, 48)));
  v128.store(W, i32x4.add(w0, v128.load(k, 0)), 0);
  v128.store(W, i32x4.add(w1, v128.load(k, 16)), 16);
  v128.store(W, i32x4.add(w2, v128.load(k, 32)), 32);
  v128.store(W, i32x4.add(w3, v128.load(k, 48)), 48);
  for (k += 64; k < SHA256_CONSTANTS + 256; k += 64) {
    h += load<u32>(W, 0) + inline.always(choose(e, f, g)) + inline.always(sigma1(e)); d += h; y = a ^ b; h += (b ^ (y & z)) + inline.always(sigma0(a)); z = y;
    g += load<u32>(W, 4) + inline.always(choose(d, e, f)) + inline.always(sigma1(d)); c += g; y = h ^ a; g += (a ^ (y & z)) + inline.always(sigma0(h)); z = y;
    w0 = inline.always(expand(w0, w1, w2, w3));
    f += load<u32>(W, 8) + inline.always(choose(c, d, e)) + inline.always(sigma1(c)); b += f; y = g ^ h; f += (h ^ (y & z)) + inline.always(sigma0(g)); z = y;
    e += load<u32>(W, 12) + inline.always(choose(b, c, d)) + inline.always(sigma1(b)); a += e; y = f ^ g; e += (g ^ (y & z)) + inline.always(sigma0(f)); z = y;
    v128.store(W, i32x4.add(w0, v128.load(k, 0)), 0);
    d += load<u32>(W, 16) + inline.always(choose(a, b, c)) + inline.always(sigma1(a)); h += d; y = e ^ f; d += (f ^ (y & z)) + inline.always(sigma0(e)); z = y;
    c += load<u32>(W, 20) + inline.always(choose(h, a, b)) + inline.always(sigma1(h)); g += c; y = d ^ e; c += (e ^ (y & z)) + inline.always(sigma0(d)); z = y;
    w1 = inline.always(expand(w1, w2, w3, w0));
    b += load<u32>(W, 24) + inline.always(choose(g, h, a)) + inline.always(sigma1(g)); f += b; y = c ^ d; b += (d ^ (y & z)) + inline.always(sigma0(c)); z = y;
    a += load<u32>(W, 28) + inline.always(choose(f, g, h)) + inline.always(sigma1(f)); e += a; y = b ^ c; a += (c ^ (y & z)) + inline.always(sigma0(b)); z = y;
    v128.store(W, i32x4.add(w1, v128.load(k, 16)), 16);
    h += load<u32>(W, 32) + inline.always(choose(e, f, g)) + inline.always(sigma1(e)); d += h; y = a ^ b; h += (b ^ (y & z)) + inline.always(sigma0(a)); z = y;
    g += load<u32>(W, 36) + inline.always(choose(d, e, f)) + inline.always(sigma1(d)); c += g; y = h ^ a; g += (a ^ (y & z)) + inline.always(sigma0(h)); z = y;
    w2 = inline.always(expand(w2, w3, w0, w1));
    f += load<u32>(W, 40) + inline.always(choose(c, d, e)) + inline.always(sigma1(c)); b += f; y = g ^ h; f += (h ^ (y & z)) + inline.always(sigma0(g)); z = y;
    e += load<u32>(W, 44) + inline.always(choose(b, c, d)) + inline.always(sigma1(b)); a += e; y = f ^ g; e += (g ^ (y & z)) + inline.always(sigma0(f)); z = y;
    v128.store(W, i32x4.add(w2, v128.load(k, 32)), 32);
    d += load<u32>(W, 48) + inline.always(choose(a, b, c)) + inline.always(sigma1(a)); h += d; y = e ^ f; d += (f ^ (y & z)) + inline.always(sigma0(e)); z = y;
    c += load<u32>(W, 52) + inline.always(choose(h, a, b)) + inline.always(sigma1(h)); g += c; y = d ^ e; c += (e ^ (y & z)) + inline.always(sigma0(d)); z = y;
    w3 = inline.always(expand(w3, w0, w1, w2));
    b += load<u32>(W, 56) + inline.always(choose(g, h, a)) + inline.always(sigma1(g)); f += b; y = c ^ d; b += (d ^ (y & z)) + inline.always(sigma0(c)); z = y;
    a += load<u32>(W, 60) + inline.always(choose(f, g, h)) + inline.always(sigma1(f)); e += a; y = b ^ c; a += (c ^ (y & z)) + inline.always(sigma0(b)); z = y;
    v128.store(W, i32x4.add(w3, v128.load(k, 48)), 48);
  }
  h += load<u32>(W, 0) + inline.always(choose(e, f, g)) + inline.always(sigma1(e)); d += h; y = a ^ b; h += (b ^ (y & z)) + inline.always(sigma0(a)); z = y;
  g += load<u32>(W, 4) + inline.always(choose(d, e, f)) + inline.always(sigma1(d)); c += g; y = h ^ a; g += (a ^ (y & z)) + inline.always(sigma0(h)); z = y;
  f += load<u32>(W, 8) + inline.always(choose(c, d, e)) + inline.always(sigma1(c)); b += f; y = g ^ h; f += (h ^ (y & z)) + inline.always(sigma0(g)); z = y;
  e += load<u32>(W, 12) + inline.always(choose(b, c, d)) + inline.always(sigma1(b)); a += e; y = f ^ g; e += (g ^ (y & z)) + inline.always(sigma0(f)); z = y;
  d += load<u32>(W, 16) + inline.always(choose(a, b, c)) + inline.always(sigma1(a)); h += d; y = e ^ f; d += (f ^ (y & z)) + inline.always(sigma0(e)); z = y;
  c += load<u32>(W, 20) + inline.always(choose(h, a, b)) + inline.always(sigma1(h)); g += c; y = d ^ e; c += (e ^ (y & z)) + inline.always(sigma0(d)); z = y;
  b += load<u32>(W, 24) + inline.always(choose(g, h, a)) + inline.always(sigma1(g)); f += b; y = c ^ d; b += (d ^ (y & z)) + inline.always(sigma0(c)); z = y;
  a += load<u32>(W, 28) + inline.always(choose(f, g, h)) + inline.always(sigma1(f)); e += a; y = b ^ c; a += (c ^ (y & z)) + inline.always(sigma0(b)); z = y;
  h += load<u32>(W, 32) + inline.always(choose(e, f, g)) + inline.always(sigma1(e)); d += h; y = a ^ b; h += (b ^ (y & z)) + inline.always(sigma0(a)); z = y;
  g += load<u32>(W, 36) + inline.always(choose(d, e, f)) + inline.always(sigma1(d)); c += g; y = h ^ a; g += (a ^ (y & z)) + inline.always(sigma0(h)); z = y;
  f += load<u32>(W, 40) + inline.always(choose(c, d, e)) + inline.always(sigma1(c)); b += f; y = g ^ h; f += (h ^ (y & z)) + inline.always(sigma0(g)); z = y;
  e += load<u32>(W, 44) + inline.always(choose(b, c, d)) + inline.always(sigma1(b)); a += e; y = f ^ g; e += (g ^ (y & z)) + inline.always(sigma0(f)); z = y;
  d += load<u32>(W, 48) + inline.always(choose(a, b, c)) + inline.always(sigma1(a)); h += d; y = e ^ f; d += (f ^ (y & z)) + inline.always(sigma0(e)); z = y;
  c += load<u32>(W, 52) + inline.always(choose(h, a, b)) + inline.always(sigma1(h)); g += c; y = d ^ e; c += (e ^ (y & z)) + inline.always(sigma0(d)); z = y;
  b += load<u32>(W, 56) + inline.always(choose(g, h, a)) + inline.always(sigma1(g)); f += b; y = c ^ d; b += (d ^ (y & z)) + inline.always(sigma0(c)); z = y;
  a += load<u32>(W, 60) + inline.always(choose(f, g, h)) + inline.always(sigma1(f)); e += a; y = b ^ c; a += (c ^ (y & z)) + inline.always(sigma0(b)); z = y;
  store<u32>(state, load<u32>(state, 0) + a, 0);
  store<u32>(state, load<u32>(state, 4) + b, 4);
  store<u32>(state, load<u32>(state, 8) + c, 8);
  store<u32>(state, load<u32>(state, 12) + d, 12);
  store<u32>(state, load<u32>(state, 16) + e, 16);
  store<u32>(state, load<u32>(state, 20) + f, 20);
  store<u32>(state, load<u32>(state, 24) + g, 24);
  store<u32>(state, load<u32>(state, 28) + h, 28);
}

/** Writes a chaining value as a digest, big-endian. */
export function putDigest256(out: usize, state: usize): void {
  v128.store(out, inline.always(swapWords(v128.load(state))));
  v128.store(out, inline.always(swapWords(v128.load(state, 16))), 16);
}

/**
 * Fills SHA256_BLOCK with up to 64 bytes and zeros. Reads 64 bytes whatever the length: a masked copy by vectors costs a
 * tenth of memory.copy and memory.fill, which leave the module.
 */
export function fillBlock256(data: usize, length: usize): void {
  const limit = i8x16.splat(length as i8);
  let index = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  for (let i: usize = 0; i < 64; i += 16) {
    v128.store(SHA256_BLOCK + i, v128.and(v128.load(data + i), i8x16.lt_s(index, limit)));
    index = i8x16.add(index, i8x16.splat(16));
  }
}

/**
 * Hashes the rest of a message and pads it: leaves the digest as chaining value.
 *
 * @param state - chaining value after `before` bytes
 * @param before - bytes already hashed, a multiple of 64
 */
export function finish256(state: usize, data: usize, length: usize, before: usize): void {
  const total = (before as u64) + (length as u64);
  const end = data + (length & ~63);
  for (; data < end; data += 64) compress256(state, data);
  const rest = length & 63;
  fillBlock256(data, rest);
  store<u8>(SHA256_BLOCK + rest, 0x80);
  if (rest > 55) {
    compress256(state, SHA256_BLOCK);
    memory.fill(SHA256_BLOCK, 0, 56);
  }
  store<u64>(SHA256_BLOCK, bswap<u64>(total << 3), 56);
  compress256(state, SHA256_BLOCK);
}

/** SHA-256 of `length` bytes; writes 32. */
export function hash256(out: usize, data: usize, length: usize): void {
  sha256Start(SHA256_STATE);
  finish256(SHA256_STATE, data, length, 0);
  putDigest256(out, SHA256_STATE);
}
