// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** Two SHAKE streams at once, one in each half of the vectors: what sampling the matrix and the noise spends its time on. */
import { ROUND_CONSTANTS, SHAKE_DOMAIN } from './keccak';
import { KECCAK_PAIR, KECCAK_PAIR_OTHER, STREAM_A, STREAM_B } from './memory';

function rotate(v: v128, count: i32): v128 {
  return v128.or(i64x2.shl(v, count), i64x2.shr_u(v, 64 - count));
}

// prettier-ignore
function round(to: usize, from: usize, roundConstant: u64): void {
  const constant = i64x2.splat(roundConstant);
  const c0 = v128.xor(v128.xor(v128.xor(v128.xor(v128.load(from, 0), v128.load(from, 80)), v128.load(from, 160)), v128.load(from, 240)), v128.load(from, 320));
  const c1 = v128.xor(v128.xor(v128.xor(v128.xor(v128.load(from, 16), v128.load(from, 96)), v128.load(from, 176)), v128.load(from, 256)), v128.load(from, 336));
  const c2 = v128.xor(v128.xor(v128.xor(v128.xor(v128.load(from, 32), v128.load(from, 112)), v128.load(from, 192)), v128.load(from, 272)), v128.load(from, 352));
  const c3 = v128.xor(v128.xor(v128.xor(v128.xor(v128.load(from, 48), v128.load(from, 128)), v128.load(from, 208)), v128.load(from, 288)), v128.load(from, 368));
  const c4 = v128.xor(v128.xor(v128.xor(v128.xor(v128.load(from, 64), v128.load(from, 144)), v128.load(from, 224)), v128.load(from, 304)), v128.load(from, 384));
  const d0 = v128.xor(c4, rotate(c1, 1));
  const d1 = v128.xor(c0, rotate(c2, 1));
  const d2 = v128.xor(c1, rotate(c3, 1));
  const d3 = v128.xor(c2, rotate(c4, 1));
  const d4 = v128.xor(c3, rotate(c0, 1));
  let b0 = v128.xor(v128.load(from, 0), d0);
  let b1 = rotate(v128.xor(v128.load(from, 96), d1), 44);
  let b2 = rotate(v128.xor(v128.load(from, 192), d2), 43);
  let b3 = rotate(v128.xor(v128.load(from, 288), d3), 21);
  let b4 = rotate(v128.xor(v128.load(from, 384), d4), 14);
  v128.store(to, v128.xor(v128.xor(b0, v128.andnot(b2, b1)), constant), 0);
  v128.store(to, v128.xor(b1, v128.andnot(b3, b2)), 16);
  v128.store(to, v128.xor(b2, v128.andnot(b4, b3)), 32);
  v128.store(to, v128.xor(b3, v128.andnot(b0, b4)), 48);
  v128.store(to, v128.xor(b4, v128.andnot(b1, b0)), 64);
  b0 = rotate(v128.xor(v128.load(from, 48), d3), 28);
  b1 = rotate(v128.xor(v128.load(from, 144), d4), 20);
  b2 = rotate(v128.xor(v128.load(from, 160), d0), 3);
  b3 = rotate(v128.xor(v128.load(from, 256), d1), 45);
  b4 = rotate(v128.xor(v128.load(from, 352), d2), 61);
  v128.store(to, v128.xor(b0, v128.andnot(b2, b1)), 80);
  v128.store(to, v128.xor(b1, v128.andnot(b3, b2)), 96);
  v128.store(to, v128.xor(b2, v128.andnot(b4, b3)), 112);
  v128.store(to, v128.xor(b3, v128.andnot(b0, b4)), 128);
  v128.store(to, v128.xor(b4, v128.andnot(b1, b0)), 144);
  b0 = rotate(v128.xor(v128.load(from, 16), d1), 1);
  b1 = rotate(v128.xor(v128.load(from, 112), d2), 6);
  b2 = rotate(v128.xor(v128.load(from, 208), d3), 25);
  b3 = rotate(v128.xor(v128.load(from, 304), d4), 8);
  b4 = rotate(v128.xor(v128.load(from, 320), d0), 18);
  v128.store(to, v128.xor(b0, v128.andnot(b2, b1)), 160);
  v128.store(to, v128.xor(b1, v128.andnot(b3, b2)), 176);
  v128.store(to, v128.xor(b2, v128.andnot(b4, b3)), 192);
  v128.store(to, v128.xor(b3, v128.andnot(b0, b4)), 208);
  v128.store(to, v128.xor(b4, v128.andnot(b1, b0)), 224);
  b0 = rotate(v128.xor(v128.load(from, 64), d4), 27);
  b1 = rotate(v128.xor(v128.load(from, 80), d0), 36);
  b2 = rotate(v128.xor(v128.load(from, 176), d1), 10);
  b3 = rotate(v128.xor(v128.load(from, 272), d2), 15);
  b4 = rotate(v128.xor(v128.load(from, 368), d3), 56);
  v128.store(to, v128.xor(b0, v128.andnot(b2, b1)), 240);
  v128.store(to, v128.xor(b1, v128.andnot(b3, b2)), 256);
  v128.store(to, v128.xor(b2, v128.andnot(b4, b3)), 272);
  v128.store(to, v128.xor(b3, v128.andnot(b0, b4)), 288);
  v128.store(to, v128.xor(b4, v128.andnot(b1, b0)), 304);
  b0 = rotate(v128.xor(v128.load(from, 32), d2), 62);
  b1 = rotate(v128.xor(v128.load(from, 128), d3), 55);
  b2 = rotate(v128.xor(v128.load(from, 224), d4), 39);
  b3 = rotate(v128.xor(v128.load(from, 240), d0), 41);
  b4 = rotate(v128.xor(v128.load(from, 336), d1), 2);
  v128.store(to, v128.xor(b0, v128.andnot(b2, b1)), 320);
  v128.store(to, v128.xor(b1, v128.andnot(b3, b2)), 336);
  v128.store(to, v128.xor(b2, v128.andnot(b4, b3)), 352);
  v128.store(to, v128.xor(b3, v128.andnot(b0, b4)), 368);
  v128.store(to, v128.xor(b4, v128.andnot(b1, b0)), 384);
}

function permute(): void {
  for (let i: usize = 0; i < 192; i += 16) {
    round(KECCAK_PAIR_OTHER, KECCAK_PAIR, load<u64>(ROUND_CONSTANTS + i));
    round(KECCAK_PAIR, KECCAK_PAIR_OTHER, load<u64>(ROUND_CONSTANTS + i, 8));
  }
}

/**
 * Starts SHAKE(seed ‖ suffixA) and SHAKE(seed ‖ suffixB).
 *
 * @param seed - address of 32 bytes
 * @param suffixes - the suffix of A in the low half, of B in the high half, each with the domain byte behind it
 * @param rate - in bytes, 168 for SHAKE128 and 136 for SHAKE256
 */
export function startStreams(seed: usize, suffixes: v128, rate: i32): void {
  memory.fill(KECCAK_PAIR, 0, 400);
  for (let i = 0; i < 4; i++) v128.store(KECCAK_PAIR + (i << 4), v128.load64_splat(seed + (i << 3)));
  v128.store(KECCAK_PAIR, suffixes, 64);
  const last = KECCAK_PAIR + (rate << 1) - 16;
  v128.store(last, v128.xor(v128.load(last), i64x2.splat(0x8000000000000000)));
}

/** The suffix word of one byte. */
export function suffix8(byte: i32): u64 {
  return (<u64>byte) | (SHAKE_DOMAIN << 8);
}

/** The suffix word of two bytes. */
export function suffix16(first: i32, second: i32): u64 {
  return (<u64>(first | (second << 8))) | (SHAKE_DOMAIN << 16);
}

/** Writes the next block of either stream to STREAM_A and STREAM_B. */
export function nextBlocks(rate: i32): void {
  permute();
  for (let i = 0; i < rate; i += 8) {
    const v = v128.load(KECCAK_PAIR + (i << 1));
    store<u64>(STREAM_A + i, i64x2.extract_lane(v, 0));
    store<u64>(STREAM_B + i, i64x2.extract_lane(v, 1));
  }
}
