// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** Keccak-f[1600] and the functions of FIPS 202 over one contiguous input. */
import { KECCAK, KECCAK_OTHER } from './memory';

/** Rate in bytes and domain byte of the functions in use. */
export const SHA3_256_RATE: i32 = 136;
export const SHA3_512_RATE: i32 = 72;
export const SHAKE128_RATE: i32 = 168;
export const SHAKE256_RATE: i32 = 136;
export const SHA3_DOMAIN: u64 = 0x06;
export const SHAKE_DOMAIN: u64 = 0x1f;

// prettier-ignore
export const ROUND_CONSTANTS: usize = memory.data<u64>([
  0x0000000000000001, 0x0000000000008082, 0x800000000000808a, 0x8000000080008000,
  0x000000000000808b, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
  0x000000000000008a, 0x0000000000000088, 0x0000000080008009, 0x000000008000000a,
  0x000000008000808b, 0x800000000000008b, 0x8000000000008089, 0x8000000000008003,
  0x8000000000008002, 0x8000000000000080, 0x000000000000800a, 0x800000008000000a,
  0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
]);

/** One round from one state to another; row by row of the result, so that few words are live at a time. */
// prettier-ignore
function round(to: usize, from: usize, constant: u64): void {
  const c0 = load<u64>(from, 0) ^ load<u64>(from, 40) ^ load<u64>(from, 80) ^ load<u64>(from, 120) ^ load<u64>(from, 160);
  const c1 = load<u64>(from, 8) ^ load<u64>(from, 48) ^ load<u64>(from, 88) ^ load<u64>(from, 128) ^ load<u64>(from, 168);
  const c2 = load<u64>(from, 16) ^ load<u64>(from, 56) ^ load<u64>(from, 96) ^ load<u64>(from, 136) ^ load<u64>(from, 176);
  const c3 = load<u64>(from, 24) ^ load<u64>(from, 64) ^ load<u64>(from, 104) ^ load<u64>(from, 144) ^ load<u64>(from, 184);
  const c4 = load<u64>(from, 32) ^ load<u64>(from, 72) ^ load<u64>(from, 112) ^ load<u64>(from, 152) ^ load<u64>(from, 192);
  const d0 = c4 ^ rotl<u64>(c1, 1);
  const d1 = c0 ^ rotl<u64>(c2, 1);
  const d2 = c1 ^ rotl<u64>(c3, 1);
  const d3 = c2 ^ rotl<u64>(c4, 1);
  const d4 = c3 ^ rotl<u64>(c0, 1);
  let b0 = load<u64>(from, 0) ^ d0;
  let b1 = rotl<u64>(load<u64>(from, 48) ^ d1, 44);
  let b2 = rotl<u64>(load<u64>(from, 96) ^ d2, 43);
  let b3 = rotl<u64>(load<u64>(from, 144) ^ d3, 21);
  let b4 = rotl<u64>(load<u64>(from, 192) ^ d4, 14);
  store<u64>(to, b0 ^ (~b1 & b2) ^ constant, 0);
  store<u64>(to, b1 ^ (~b2 & b3), 8);
  store<u64>(to, b2 ^ (~b3 & b4), 16);
  store<u64>(to, b3 ^ (~b4 & b0), 24);
  store<u64>(to, b4 ^ (~b0 & b1), 32);
  b0 = rotl<u64>(load<u64>(from, 24) ^ d3, 28);
  b1 = rotl<u64>(load<u64>(from, 72) ^ d4, 20);
  b2 = rotl<u64>(load<u64>(from, 80) ^ d0, 3);
  b3 = rotl<u64>(load<u64>(from, 128) ^ d1, 45);
  b4 = rotl<u64>(load<u64>(from, 176) ^ d2, 61);
  store<u64>(to, b0 ^ (~b1 & b2), 40);
  store<u64>(to, b1 ^ (~b2 & b3), 48);
  store<u64>(to, b2 ^ (~b3 & b4), 56);
  store<u64>(to, b3 ^ (~b4 & b0), 64);
  store<u64>(to, b4 ^ (~b0 & b1), 72);
  b0 = rotl<u64>(load<u64>(from, 8) ^ d1, 1);
  b1 = rotl<u64>(load<u64>(from, 56) ^ d2, 6);
  b2 = rotl<u64>(load<u64>(from, 104) ^ d3, 25);
  b3 = rotl<u64>(load<u64>(from, 152) ^ d4, 8);
  b4 = rotl<u64>(load<u64>(from, 160) ^ d0, 18);
  store<u64>(to, b0 ^ (~b1 & b2), 80);
  store<u64>(to, b1 ^ (~b2 & b3), 88);
  store<u64>(to, b2 ^ (~b3 & b4), 96);
  store<u64>(to, b3 ^ (~b4 & b0), 104);
  store<u64>(to, b4 ^ (~b0 & b1), 112);
  b0 = rotl<u64>(load<u64>(from, 32) ^ d4, 27);
  b1 = rotl<u64>(load<u64>(from, 40) ^ d0, 36);
  b2 = rotl<u64>(load<u64>(from, 88) ^ d1, 10);
  b3 = rotl<u64>(load<u64>(from, 136) ^ d2, 15);
  b4 = rotl<u64>(load<u64>(from, 184) ^ d3, 56);
  store<u64>(to, b0 ^ (~b1 & b2), 120);
  store<u64>(to, b1 ^ (~b2 & b3), 128);
  store<u64>(to, b2 ^ (~b3 & b4), 136);
  store<u64>(to, b3 ^ (~b4 & b0), 144);
  store<u64>(to, b4 ^ (~b0 & b1), 152);
  b0 = rotl<u64>(load<u64>(from, 16) ^ d2, 62);
  b1 = rotl<u64>(load<u64>(from, 64) ^ d3, 55);
  b2 = rotl<u64>(load<u64>(from, 112) ^ d4, 39);
  b3 = rotl<u64>(load<u64>(from, 120) ^ d0, 41);
  b4 = rotl<u64>(load<u64>(from, 168) ^ d1, 2);
  store<u64>(to, b0 ^ (~b1 & b2), 160);
  store<u64>(to, b1 ^ (~b2 & b3), 168);
  store<u64>(to, b2 ^ (~b3 & b4), 176);
  store<u64>(to, b3 ^ (~b4 & b0), 184);
  store<u64>(to, b4 ^ (~b0 & b1), 192);
}

/** Permutes the state at KECCAK. */
function permute(): void {
  for (let i: usize = 0; i < 192; i += 16) {
    round(KECCAK_OTHER, KECCAK, load<u64>(ROUND_CONSTANTS + i));
    round(KECCAK, KECCAK_OTHER, load<u64>(ROUND_CONSTANTS + i, 8));
  }
}

/** Absorbs all of the input with padding; the state is then ready to give its first block. */
function absorb(input: usize, length: i32, rate: i32, domain: u64): void {
  memory.fill(KECCAK, 0, 200);
  while (length >= rate) {
    for (let i = 0; i < rate; i += 8) store<u64>(KECCAK + i, load<u64>(KECCAK + i) ^ load<u64>(input + i));
    permute();
    input += rate;
    length -= rate;
  }
  for (let i = 0; i < length; i++) store<u8>(KECCAK + i, load<u8>(KECCAK + i) ^ load<u8>(input + i));
  store<u8>(KECCAK + length, load<u8>(KECCAK + length) ^ (<u8>domain));
  store<u8>(KECCAK + rate - 1, load<u8>(KECCAK + rate - 1) ^ 0x80);
  permute();
}

/** out = SHA3-256(input), 32 bytes. */
export function sha3of256(out: usize, input: usize, length: i32): void {
  absorb(input, length, SHA3_256_RATE, SHA3_DOMAIN);
  memory.copy(out, KECCAK, 32);
}

/** out = SHA3-512(input), 64 bytes. */
export function sha3of512(out: usize, input: usize, length: i32): void {
  absorb(input, length, SHA3_512_RATE, SHA3_DOMAIN);
  memory.copy(out, KECCAK, 64);
}

/** out = the first 32 bytes of SHAKE256(input). */
export function shake256(out: usize, input: usize, length: i32): void {
  absorb(input, length, SHAKE256_RATE, SHAKE_DOMAIN);
  memory.copy(out, KECCAK, 32);
}
