// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * HMAC-SHA-256 (RFC 2104) and HKDF (RFC 5869). A key is used through its pads: the chaining values after key ^ 0x36… and
 * key ^ 0x5c…, so that each further MAC under it saves two blocks.
 */
import { HKDF_BLOCK, HKDF_KEY, HKDF_PADS, HMAC_PADS, SHA256_BLOCK, SHA256_STATE, ZERO_SALT_PADS } from '../memory';
import { compress256, fillBlock256, finish256, hash256, putDigest256, sha256Start } from './sha256';

/** Bytes of a digest. */
const BLOCK: usize = 32;

/** Pads of the 32-byte zero key, which is what HKDF uses without a salt. */
export function initializeHmac(): void {
  memory.fill(HKDF_KEY, 0, BLOCK);
  hmacPads(ZERO_SALT_PADS, HKDF_KEY, BLOCK);
}

/** Computes the pads of a key of any length; writes 64 bytes. */
export function hmacPads(pads: usize, key: usize, length: usize): void {
  if (length > 64) {
    hash256(HKDF_BLOCK, key, length);
    key = HKDF_BLOCK;
    length = 32;
  }
  fillBlock256(key, length);
  xorBlock(0x3636363636363636);
  sha256Start(pads);
  compress256(pads, SHA256_BLOCK);
  xorBlock(0x6a6a6a6a6a6a6a6a); // 0x36 ^ 0x5c
  sha256Start(pads + 32);
  compress256(pads + 32, SHA256_BLOCK);
}

function xorBlock(mask: u64): void {
  const wide = i64x2.splat(mask);
  for (let i: usize = 0; i < 64; i += 16) v128.store(SHA256_BLOCK + i, v128.xor(v128.load(SHA256_BLOCK + i), wide));
}

/** Copies a key or chaining value. */
export function copy32(out: usize, from: usize): void {
  v128.store(out, v128.load(from));
  v128.store(out, v128.load(from, 16), 16);
}

/** HMAC of `length` bytes under a key's pads; writes 32 bytes, which may overlap the data. */
export function hmac(out: usize, pads: usize, data: usize, length: usize): void {
  copy32(SHA256_STATE, pads);
  finish256(SHA256_STATE, data, length, 64);
  putDigest256(SHA256_BLOCK, SHA256_STATE);
  // The outer message is always 64 + 32 bytes, so its padding is constant.
  store<u64>(SHA256_BLOCK, 0x80, 32);
  store<u64>(SHA256_BLOCK, 0, 40);
  store<u64>(SHA256_BLOCK, 0, 48);
  store<u64>(SHA256_BLOCK, bswap<u64>(96 * 8), 56);
  copy32(SHA256_STATE, pads + 32);
  compress256(SHA256_STATE, SHA256_BLOCK);
  putDigest256(out, SHA256_STATE);
}

/** HMAC under a key given as bytes. */
export function hmacWithKey(out: usize, key: usize, keyLength: usize, data: usize, length: usize): void {
  hmacPads(HMAC_PADS, key, keyLength);
  hmac(out, HMAC_PADS, data, length);
}

/** HKDF's first half under the pads of a salt: leaves the pads of the pseudo-random key in HKDF_PADS. */
export function hkdfExtract(saltPads: usize, inputKey: usize, length: usize): void {
  hmac(HKDF_KEY, saltPads, inputKey, length);
  hmacPads(HKDF_PADS, HKDF_KEY, BLOCK);
}

/**
 * HKDF's second half. Each block is the MAC of: the block before, the info, a counter byte. The caller has left 32 bytes
 * before the info and one after it for the other two, so nothing is copied.
 */
export function hkdfExpand(out: usize, outLength: usize, info: usize, infoLength: usize): void {
  const counter = info + infoLength;
  let start = info;
  let number: u8 = 1;
  for (;;) {
    store<u8>(counter, number);
    hmac(info - BLOCK, HKDF_PADS, start, counter + 1 - start);
    if (outLength < BLOCK) {
      memory.copy(out, info - BLOCK, outLength);
      break;
    }
    copy32(out, info - BLOCK);
    if (outLength == BLOCK) break;
    outLength -= BLOCK;
    out += BLOCK;
    start = info - BLOCK;
    number++;
  }
  v128.store(info - BLOCK, i64x2.splat(0));
  v128.store(info - BLOCK, i64x2.splat(0), 16);
}

/**
 * HKDF-SHA-256.
 *
 * @param salt - offset, or 0 for none
 * @param info - offset with 32 free bytes before it and one after `infoLength`
 * @param outLength - 1 to 8160
 */
// prettier-ignore
export function hkdf(
  out: usize, outLength: usize, inputKey: usize, inputLength: usize, salt: usize, saltLength: usize, info: usize, infoLength: usize,
): void {
  let pads = ZERO_SALT_PADS;
  if (salt != 0) {
    pads = HMAC_PADS;
    hmacPads(pads, salt, saltLength);
  }
  hkdfExtract(pads, inputKey, inputLength);
  hkdfExpand(out, outLength, info, infoLength);
}
