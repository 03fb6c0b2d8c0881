// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * AES-256-GCM-SIV (RFC 8452) and AES-256-GCM (NIST SP 800-38D), in place. Each function writes or returns the tag; comparing
 * it and withholding what does not authenticate is done here too, so that an unauthenticated plaintext never leaves.
 */
import { AEAD_COUNTER, AEAD_KEY, AEAD_TAG, POLYVAL_SUM } from '../memory';
import { encryptBlock, expandKey } from './aes';
import { ctrXor } from './modes';
import { ghashStart, polyvalBlock, polyvalData, polyvalStart, reverse } from './polyval';

/** Derives both keys of a nonce: starts POLYVAL and leaves the encryption key expanded. */
function sivStart(key: usize, nonce: usize): void {
  expandKey(key);
  // Counter 0 … 5 in front of the nonce; the first half of each ciphertext is used.
  memory.copy(AEAD_COUNTER + 4, nonce, 12);
  for (let i: usize = 0; i < 6; i++) {
    store<u32>(AEAD_COUNTER, i as u32);
    const block = encryptBlock(v128.load(AEAD_COUNTER));
    store<u64>(AEAD_KEY + (i << 3), i64x2.extract_lane(block, 0));
  }
  polyvalStart(v128.load(AEAD_KEY));
  expandKey(AEAD_KEY + 16);
}

/** The tag of a plaintext, into AEAD_TAG. */
function sivTag(nonce: usize, aad: usize, aadLength: usize, data: usize, length: usize): void {
  polyvalData(aad, aadLength, false);
  polyvalData(data, length, false);
  polyvalBlock(i64x2((aadLength as i64) << 3, (length as i64) << 3));
  memory.copy(AEAD_COUNTER, nonce, 12);
  store<u32>(AEAD_COUNTER, 0, 12);
  const sum = v128.and(v128.xor(v128.load(POLYVAL_SUM), v128.load(AEAD_COUNTER)), i64x2(-1, 0x7fffffffffffffff));
  v128.store(AEAD_TAG, encryptBlock(sum));
}

/** Encrypts or decrypts under the tag at `tag`. */
function sivXor(data: usize, length: usize, tag: usize): void {
  v128.store(AEAD_COUNTER, v128.or(v128.load(tag), i64x2(0, 0x8000000000000000)));
  ctrXor(data, length, AEAD_COUNTER, false);
}

/** Encrypts `length` bytes in place and writes the 16-byte tag after them. */
// prettier-ignore
export function gcmSivSeal(key: usize, nonce: usize, aad: usize, aadLength: usize, data: usize, length: usize): void {
  sivStart(key, nonce);
  sivTag(nonce, aad, aadLength, data, length);
  sivXor(data, length, AEAD_TAG);
  v128.store(data + length, v128.load(AEAD_TAG));
}

/** Decrypts `length` bytes in place, the tag follows them; 1 if it was right, else 0 and the data is zero. */
// prettier-ignore
export function gcmSivOpen(key: usize, nonce: usize, aad: usize, aadLength: usize, data: usize, length: usize): i32 {
  sivStart(key, nonce);
  const tag = v128.load(data + length);
  sivXor(data, length, data + length);
  sivTag(nonce, aad, aadLength, data, length);
  return accept(tag, data, length);
}

/** Compares a tag with AEAD_TAG; wipes the data if they differ. */
function accept(tag: v128, data: usize, length: usize): i32 {
  if (!v128.any_true(v128.xor(tag, v128.load(AEAD_TAG)))) return 1;
  memory.fill(data, 0, length);
  return 0;
}

/** Starts GHASH and leaves the first counter block, number 1, in AEAD_COUNTER. */
function gcmStart(key: usize, nonce: usize): void {
  expandKey(key);
  ghashStart(encryptBlock(i64x2.splat(0)));
  memory.copy(AEAD_COUNTER, nonce, 12);
  store<u32>(AEAD_COUNTER, bswap<u32>(1), 12);
}

/** The tag of a ciphertext, into AEAD_TAG. */
function gcmTag(aad: usize, aadLength: usize, data: usize, length: usize): void {
  polyvalData(aad, aadLength, true);
  polyvalData(data, length, true);
  // The length block, already reversed: the bits of the data come first.
  polyvalBlock(i64x2((length as i64) << 3, (aadLength as i64) << 3));
  store<u32>(AEAD_COUNTER, bswap<u32>(1), 12);
  v128.store(AEAD_TAG, v128.xor(reverse(v128.load(POLYVAL_SUM)), encryptBlock(v128.load(AEAD_COUNTER))));
}

/** Encrypts or decrypts from counter 2. */
function gcmXor(data: usize, length: usize): void {
  store<u32>(AEAD_COUNTER, bswap<u32>(2), 12);
  ctrXor(data, length, AEAD_COUNTER, true);
}

/** Encrypts `length` bytes in place and writes the 16-byte tag after them. */
// prettier-ignore
export function gcmSeal(key: usize, nonce: usize, aad: usize, aadLength: usize, data: usize, length: usize): void {
  gcmStart(key, nonce);
  gcmXor(data, length);
  gcmTag(aad, aadLength, data, length);
  v128.store(data + length, v128.load(AEAD_TAG));
}

/** Decrypts `length` bytes in place, the tag follows them; 1 if it was right, else 0 and the data is zero. */
// prettier-ignore
export function gcmOpen(key: usize, nonce: usize, aad: usize, aadLength: usize, data: usize, length: usize): i32 {
  gcmStart(key, nonce);
  gcmTag(aad, aadLength, data, length);
  const accepted = accept(v128.load(data + length), data, length);
  if (accepted) gcmXor(data, length);
  return accepted;
}
