// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * The symmetric half of the Triple Ratchet, several derivations to a call: one-way encryption is ten HMACs and one CBC, and
 * crossing into WebAssembly for each of them would cost as much again.
 */
import { expandDecryptKey, expandKey } from '../aes/aes';
import { cbcDecrypt, cbcEncrypt } from '../aes/modes';
import { hkdfExpand, hkdfExtract, hmac, hmacPads } from '../hash/hmac';
import { CHAIN_INPUT, CHAIN_KEY, HMAC_PADS, MESSAGE_KEYS, MESSAGE_SEED, ZERO_SALT_PADS } from '../memory';

/** What hkdfExpand writes around an info: 32 bytes before it, one after. */
const BEFORE: usize = 32;

/** "WhisperMessageKeys" */
// prettier-ignore
const MESSAGE_KEYS_INFO: usize = BEFORE + memory.data<u8>([
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0x57, 0x68, 0x69, 0x73, 0x70, 0x65, 0x72, 0x4d, 0x65, 0x73, 0x73, 0x61, 0x67, 0x65, 0x4b, 0x65, 0x79, 0x73, 0,
], 16);
const MESSAGE_KEYS_INFO_LENGTH: usize = 18;

/** "WhisperRatchet" */
// prettier-ignore
const ROOT_INFO: usize = BEFORE + memory.data<u8>([
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0x57, 0x68, 0x69, 0x73, 0x70, 0x65, 0x72, 0x52, 0x61, 0x74, 0x63, 0x68, 0x65, 0x74, 0,
], 16);
const ROOT_INFO_LENGTH: usize = 14;

/** be32(counter) ‖ "Signal PQ Ratchet V1 Chain Next" */
// prettier-ignore
const SPQR_INFO: usize = BEFORE + memory.data<u8>([
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0,
  0x53, 0x69, 0x67, 0x6e, 0x61, 0x6c, 0x20, 0x50, 0x51, 0x20, 0x52, 0x61, 0x74, 0x63, 0x68, 0x65, 0x74, 0x20, 0x56, 0x31,
  0x20, 0x43, 0x68, 0x61, 0x69, 0x6e, 0x20, 0x4e, 0x65, 0x78, 0x74, 0,
], 16);
const SPQR_INFO_LENGTH: usize = 35;

/** Results of {@link openMessage} other than the plaintext's length. */
const MAC_MISMATCH: i32 = -1;
const BAD_PADDING: i32 = -2;

/** Both outputs of a chain key, computed under one pair of pads: message seed = HMAC(ck, 1), next chain key = HMAC(ck, 2). */
function stepChain(seed: usize, chainKey: usize): void {
  hmacPads(HMAC_PADS, chainKey, 32);
  store<u8>(CHAIN_INPUT, 1);
  hmac(seed, HMAC_PADS, CHAIN_INPUT, 1);
  store<u8>(CHAIN_INPUT, 2);
  hmac(chainKey, HMAC_PADS, CHAIN_INPUT, 1);
}

/** MESSAGE_KEYS = HKDF(pqKey or nothing, seed, "WhisperMessageKeys", 80), in whole blocks. pqKey 0 means none. */
function deriveMessageKeys(seed: usize, pqKey: usize): void {
  let pads = ZERO_SALT_PADS;
  if (pqKey != 0) {
    pads = HMAC_PADS;
    hmacPads(pads, pqKey, 32);
  }
  hkdfExtract(pads, seed, 32);
  hkdfExpand(MESSAGE_KEYS, 96, MESSAGE_KEYS_INFO, MESSAGE_KEYS_INFO_LENGTH);
}

/** The first 8 bytes of HMAC(macKey, identities ‖ message). */
function messageMac(input: usize, length: usize): u64 {
  hmacPads(HMAC_PADS, MESSAGE_KEYS + 32, 32);
  hmac(CHAIN_KEY, HMAC_PADS, input, length);
  return load<u64>(CHAIN_KEY);
}

/** Replaces the chain key by the one `count` further on and writes the message seeds between, 32 bytes each. */
export function chainSeeds(seeds: usize, chainKey: usize, count: usize): void {
  for (let i: usize = 0; i < count; i++) stepChain(seeds + (i << 5), chainKey);
}

/**
 * Seals one message. The caller has laid out: identities (66) ‖ head ‖ room for the body ‖ tail ‖ room for 8 bytes.
 *
 * @param chainKey - replaced by the next chain key
 * @param pqKey - 32 bytes, or 0 for none
 * @param macInput - offset of that layout
 * @param body - offset of the room inside it, length rounded up to the next whole block
 * @param macLength - bytes from the identities to the end of the tail; the MAC is written there
 */
// prettier-ignore
export function sealMessage(
  chainKey: usize, pqKey: usize, plaintext: usize, length: usize, macInput: usize, body: usize, macLength: usize,
): void {
  stepChain(MESSAGE_SEED, chainKey);
  deriveMessageKeys(MESSAGE_SEED, pqKey);
  expandKey(MESSAGE_KEYS);
  cbcEncrypt(body, plaintext, length, MESSAGE_KEYS + 64);
  store<u64>(macInput + macLength, messageMac(macInput, macLength));
}

/**
 * Opens one message: checks its MAC, then decrypts in place.
 *
 * @param seed - 32 bytes
 * @param pqKey - 32 bytes, or 0 for none
 * @param macInput - identities (66) ‖ message without MAC, `macLength` bytes, then the MAC
 * @param body - offset of the ciphertext inside it
 * @returns length of the plaintext at `body`, or a negative reason
 */
// prettier-ignore
export function openMessage(
  seed: usize, pqKey: usize, macInput: usize, macLength: usize, body: usize, bodyLength: usize,
): i32 {
  deriveMessageKeys(seed, pqKey);
  if (load<u64>(macInput + macLength) != messageMac(macInput, macLength)) return MAC_MISMATCH;
  if (bodyLength == 0 || (bodyLength & 15) != 0) return BAD_PADDING;
  expandDecryptKey(MESSAGE_KEYS);
  const length = cbcDecrypt(body, bodyLength, MESSAGE_KEYS + 64);
  return length < 0 ? BAD_PADDING : length;
}

/** out = HKDF(none, next, be32(counter) ‖ "Signal PQ Ratchet V1 Chain Next", 64): the next `next` and a message key. */
export function spqrChainNext(out: usize, next: usize, counter: u32): void {
  store<u32>(SPQR_INFO, bswap<u32>(counter));
  hkdfExtract(ZERO_SALT_PADS, next, 32);
  hkdfExpand(out, 64, SPQR_INFO, SPQR_INFO_LENGTH);
}

/** out = HKDF(root, dh, "WhisperRatchet", 64): the new root key and a chain key. */
export function rootKdf(out: usize, root: usize, agreement: usize): void {
  hmacPads(HMAC_PADS, root, 32);
  hkdfExtract(HMAC_PADS, agreement, 32);
  hkdfExpand(out, 64, ROOT_INFO, ROOT_INFO_LENGTH);
}
