// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * The memory map. One linear memory, no allocator: every area has a fixed offset, so that what was secret in it can be
 * wiped and a test can look for what was forgotten.
 *
 *      0 …  32 KiB   scratch of hashes, AES, GF(2^16) and the fused ratchet calls
 *     32 …  64 KiB   static data (`memory.data`, placed by the build) and tables of the above, public
 *     64 … 256 KiB   scratch and tables of Curve25519 and ML-KEM
 *    256 KiB …       input and output, grown by the caller for large messages
 *
 * Nothing outside this file invents an offset; the folders curve25519/ and mlkem/ divide their range in memory.ts files of
 * their own.
 */

/** Where memory.data segments start; scripts/build-kernel.mjs passes the same number to the compiler. */
export const STATIC_DATA: usize = 0x8000;

/** First byte of the range of Curve25519 and ML-KEM. */
export const ASYMMETRIC_SCRATCH: usize = 0x10000;

/** First byte that callers use for arguments and results. */
export const IO: usize = 0x40000;

// Symmetric scratch. The first 64 bytes stay unused: a forgotten offset of zero must not hit a key. What one ratchet call
// touches lies together, so that one short fill wipes it.

/** Start of what may have held a secret during a call. */
export const SECRETS: usize = 0x40;
/** SHA-256: chaining value, 8 words in machine order. */
export const SHA256_STATE: usize = 0x40;
/** SHA-256: block with padding, 64 bytes. */
export const SHA256_BLOCK: usize = 0x80;
/** SHA-256: the next 16 words of the message schedule, round constants added. */
export const SHA256_SCHEDULE: usize = 0xc0;
/** HMAC: chaining values after the inner and the outer pad of the current key, 32 + 32 bytes. */
export const HMAC_PADS: usize = 0x100;
/** HKDF: the same for the pseudo-random key. */
export const HKDF_PADS: usize = 0x140;
/** HKDF: pseudo-random key, 32 bytes. */
export const HKDF_KEY: usize = 0x180;
/** HKDF: last block of output, 32 bytes. */
export const HKDF_BLOCK: usize = 0x1a0;
/** Ratchet: cipher key 32, MAC key 32, IV 16; room for three blocks of HKDF. */
export const MESSAGE_KEYS: usize = 0x1c0;
/** Ratchet: message seed, 32 bytes. */
export const MESSAGE_SEED: usize = 0x220;
/** Ratchet: chain key or MAC, 32 bytes. */
export const CHAIN_KEY: usize = 0x240;
/** AES: the 15 round keys of 16 bytes, in order of encryption. */
export const AES_KEYS: usize = 0x260;
/** AES: four blocks in progress, 64 bytes. */
export const AES_LANES: usize = 0x350;
/** Ratchet: the one byte that a chain key is applied to; public. */
export const CHAIN_INPUT: usize = 0x390;
/** End of what the ratchet calls touch. */
export const RATCHET_SECRETS_END: usize = 0x3a0;
/** GCM and GCM-SIV: counter block or nonce, 16 bytes. */
export const AEAD_COUNTER: usize = 0x3a0;
/** GCM and GCM-SIV: expected tag, 16 bytes. */
export const AEAD_TAG: usize = 0x3b0;
/** GCM-SIV: derived keys, 16 + 32 bytes. */
export const AEAD_KEY: usize = 0x3c0;
/** POLYVAL: the sum, 16 bytes. */
export const POLYVAL_SUM: usize = 0x3f0;
/** SHA-512: chaining value, 8 words of 8 bytes. */
export const SHA512_STATE: usize = 0x400;
/** SHA-512: block with padding, 128 bytes. */
export const SHA512_BLOCK: usize = 0x440;
/** SHA-512: message schedule, 16 words of 8 bytes. */
export const SHA512_SCHEDULE: usize = 0x4c0;
/** POLYVAL: 128 multiples of the key, 16 bytes each. */
export const POLYVAL_TABLE: usize = 0x540;
/** End of everything secret. */
export const SECRETS_END: usize = 0xd40;

/** GF(2^16): eight multiplication tables of 16 bytes for one constant. Public, as is all of this code's data. */
export const GF16_TABLES: usize = 0xe00;

// Public tables that `initialize` computes.

/** SHA-256: 64 round constants. */
export const SHA256_CONSTANTS: usize = 0xf000;
/** HMAC pads of 32 zero bytes (HKDF without salt), 64 bytes. */
export const ZERO_SALT_PADS: usize = 0xf100;
/** SHA-512: 80 round constants. */
export const SHA512_CONSTANTS: usize = 0xf140;
/** AES: 35 tables of 16 bytes. */
export const AES_TABLES: usize = 0xf400;
