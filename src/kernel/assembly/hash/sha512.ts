// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** SHA-512 (FIPS 180-4). */
import { SHA512_BLOCK, SHA512_CONSTANTS, SHA512_SCHEDULE, SHA512_STATE } from '../memory';

/** Initial chaining value: fractional parts of the square roots of the first 8 primes. */
// prettier-ignore
export const SHA512_INITIAL: usize = memory.data<u64>([
  0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
  0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
], 16);

/**
 * Computes the round constants: fractional parts of the cube roots of the first 80 primes.
 *
 * A root is found to 28 fractional bits; what is missing follows from the exact remainder, to 70 bits or more.
 */
export function initializeSha512(): void {
  let prime = 1;
  for (let at = SHA512_CONSTANTS; at < SHA512_CONSTANTS + 640; at += 8) {
    let divisor: i32;
    do {
      prime++;
      for (divisor = 2; prime % divisor != 0;) divisor++;
    } while (divisor < prime);
    let root: f64 = 4;
    for (let i = 0; i < 12; i++) root = (root + root + (prime as f64) / (root * root)) / 3;
    const near = f64.nearest(root * 268435456);
    // prime * 2^84 - near^3 fits 64 bits, of which the first term has none.
    const cube = (near as i64) * (near as i64) * (near as i64);
    let missing: f64 = 0;
    for (let i = 0; i < 3; i++) missing = -(cube as f64) / (3 * near * (near + missing) + missing * missing);
    store<u64>(at, ((near as u64) << 36) + (f64.floor(missing * 68719476736) as i64));
  }
}

function sigma0(x: u64): u64 {
  return rotr<u64>(x, 28) ^ rotr<u64>(x, 34) ^ rotr<u64>(x, 39);
}

function sigma1(x: u64): u64 {
  return rotr<u64>(x, 14) ^ rotr<u64>(x, 18) ^ rotr<u64>(x, 41);
}

function expand0(x: u64): u64 {
  return rotr<u64>(x, 1) ^ rotr<u64>(x, 8) ^ (x >>> 7);
}

function expand1(x: u64): u64 {
  return rotr<u64>(x, 19) ^ rotr<u64>(x, 61) ^ (x >>> 6);
}

/** Word `i` of the 16-word window of the schedule. */
function word(i: usize): u64 {
  return load<u64>(SHA512_SCHEDULE + ((i & 15) << 3));
}

/** Replaces word `i` of the window by the one 16 further on. */
function expand(i: usize): void {
  const next = word(i) + expand0(word(i + 1)) + word(i + 9) + expand1(word(i + 14));
  store<u64>(SHA512_SCHEDULE + ((i & 15) << 3), next);
}

/** Compresses one 128-byte block into the chaining value. */
// prettier-ignore
export function compress512(state: usize, block: usize): void {
  let a = load<u64>(state, 0);
  let b = load<u64>(state, 8);
  let c = load<u64>(state, 16);
  let d = load<u64>(state, 24);
  let e = load<u64>(state, 32);
  let f = load<u64>(state, 40);
  let g = load<u64>(state, 48);
  let h = load<u64>(state, 56);
  for (let i: usize = 0; i < 128; i += 8) store<u64>(SHA512_SCHEDULE + i, bswap<u64>(load<u64>(block + i)));
  for (let i: usize = 0; i < 80; i++) {
    if (i >= 16) expand(i);
    const t = h + sigma1(e) + (g ^ (e & (f ^ g))) + load<u64>(SHA512_CONSTANTS + (i << 3)) + word(i);
    h = g; g = f; f = e; e = d + t;
    const u = sigma0(a) + ((a & b) | (c & (a | b)));
    d = c; c = b; b = a; a = t + u;
  }
  store<u64>(state, load<u64>(state, 0) + a, 0);
  store<u64>(state, load<u64>(state, 8) + b, 8);
  store<u64>(state, load<u64>(state, 16) + c, 16);
  store<u64>(state, load<u64>(state, 24) + d, 24);
  store<u64>(state, load<u64>(state, 32) + e, 32);
  store<u64>(state, load<u64>(state, 40) + f, 40);
  store<u64>(state, load<u64>(state, 48) + g, 48);
  store<u64>(state, load<u64>(state, 56) + h, 56);
}

/** SHA-512 of `length` bytes; writes 64. */
export function hash512(out: usize, data: usize, length: usize): void {
  memory.copy(SHA512_STATE, SHA512_INITIAL, 64);
  const bits = (length as u64) << 3;
  const end = data + (length & ~127);
  for (; data < end; data += 128) compress512(SHA512_STATE, data);
  const rest = length & 127;
  memory.copy(SHA512_BLOCK, data, rest);
  store<u8>(SHA512_BLOCK + rest, 0x80);
  memory.fill(SHA512_BLOCK + rest + 1, 0, 127 - rest);
  if (rest > 111) {
    compress512(SHA512_STATE, SHA512_BLOCK);
    memory.fill(SHA512_BLOCK, 0, 120);
  }
  store<u64>(SHA512_BLOCK, bswap<u64>(bits), 120);
  compress512(SHA512_STATE, SHA512_BLOCK);
  for (let i: usize = 0; i < 64; i += 8) store<u64>(out + i, bswap<u64>(load<u64>(SHA512_STATE + i)));
}
