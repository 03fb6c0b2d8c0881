// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** AES-256 in CBC mode with PKCS#7 padding and in CTR mode. Round keys are in AES_KEYS. */
import { AES_LANES } from '../memory';
import { decryptLanes, encryptBlock, encryptLanes } from './aes';

/** Byte numbers 0 … 15. */
const INDEX: v128 = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

/**
 * CBC with padding: writes `length` rounded up to the next whole block. Reads up to 15 bytes beyond the plaintext.
 *
 * @param out - must not overlap the plaintext, unless it is the same
 */
export function cbcEncrypt(out: usize, plaintext: usize, length: usize, iv: usize): void {
  let x = v128.load(iv);
  const end = plaintext + (length & ~15);
  for (; plaintext < end; plaintext += 16, out += 16) {
    x = encryptBlock(v128.xor(x, v128.load(plaintext)));
    v128.store(out, x);
  }
  const rest = (length & 15) as i8;
  const kept = i8x16.lt_s(INDEX, i8x16.splat(rest));
  const last = v128.bitselect(v128.load(plaintext), i8x16.splat(16 - rest), kept);
  v128.store(out, encryptBlock(v128.xor(x, last)));
}

/**
 * CBC in place, four blocks at a time. Reads and rewrites nothing beyond `length`, but loads up to 48 bytes after it.
 *
 * @param length - a positive multiple of 16
 * @returns length of the plaintext, or -1 if the padding is wrong; looks at all 16 bytes of the last block either way
 */
export function cbcDecrypt(data: usize, length: usize, iv: usize): i32 {
  const end = data + length;
  let previous = v128.load(iv);
  for (let block = data; block < end;) {
    decryptLanes(block);
    const stop = min<usize>(end, block + 64);
    for (let lane: usize = AES_LANES; block < stop; block += 16, lane += 16) {
      const ciphertext = v128.load(block);
      v128.store(block, v128.xor(v128.load(lane), previous));
      previous = ciphertext;
    }
  }
  const last = v128.load(end - 16);
  const padding = i8x16.extract_lane_u(last, 15) as i32;
  const kept = i8x16.lt_s(INDEX, i8x16.splat(16 - (padding as i8)));
  // Wrong if any padding byte differs, or if the number is not 1 … 16.
  const wrong = v128.andnot(v128.xor(last, i8x16.splat(padding as i8)), kept);
  const bad = (v128.any_true(wrong) as i32) | (((padding - 1) as u32) > 15 ? 1 : 0);
  return bad ? -1 : (length as i32) - padding;
}

/**
 * CTR, in place. The counter is one 32-bit lane of the block, the rest of the block constant.
 *
 * @param first - offset of the first counter block
 * @param bigEndian - 1: last four bytes, big-endian (CTR, GCM); 0: first four bytes, little-endian (GCM-SIV)
 */
export function ctrXor(data: usize, length: usize, first: usize, bigEndian: bool): void {
  const base = v128.load(first);
  let counter = bigEndian ? bswap<u32>(load<u32>(first, 12)) : load<u32>(first);
  const end = data + length;
  while (data < end) {
    for (let lane: usize = 0; lane < 64; lane += 16) {
      v128.store(AES_LANES + lane, base);
      if (bigEndian) store<u32>(AES_LANES + lane, bswap<u32>(counter), 12);
      else store<u32>(AES_LANES + lane, counter);
      counter++;
    }
    encryptLanes();
    let lane: usize = AES_LANES;
    for (; data + 16 <= end && lane < AES_LANES + 64; data += 16, lane += 16) {
      v128.store(data, v128.xor(v128.load(data), v128.load(lane)));
    }
    if (lane < AES_LANES + 64) for (; data < end; data++, lane++) store<u8>(data, load<u8>(data) ^ load<u8>(lane));
  }
}
