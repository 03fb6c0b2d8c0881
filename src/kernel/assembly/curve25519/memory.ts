// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * The memory of Curve25519: 64 KiB … 128 KiB of the kernel's and, for public tables, 184 KiB … 224 KiB; all offsets fixed. First
 * the slots that JavaScript reads and writes, then scratch, then the tables of multiples of the base point. `curveWipe` clears
 * slots and scratch after calls that saw a secret.
 */

/** A field element: ten limbs of four bytes, padded so that three vectors cover it. */
export const FE_BYTES: i32 = 48;
/** Two field elements, limbs in turn. */
export const PAIR_BYTES: i32 = 80;
/** A point: the pairs (Y, X) and (Z, T). */
export const POINT_BYTES: i32 = 160;

// Slots for JavaScript. Keep in step with src/kernel/curve.ts.

/** 32 bytes, secret: private key or scalar. */
export const IO_SCALAR: usize = 0x10000;
/** 32 bytes, public: a u-coordinate or an encoded point. */
export const IO_POINT: usize = 0x10020;
/** 32 bytes: a result. */
export const IO_RESULT: usize = 0x10040;
/** 64 bytes: a SHA-512 digest. */
export const IO_DIGEST: usize = 0x10080;
/** 64 bytes: a signature, R ‖ s. */
export const IO_SIGNATURE: usize = 0x100c0;

/** Scalars modulo L, 32 bytes each, with zeros behind for readers of whole words. */
export const SCALAR_A: usize = 0x10100;
export const SCALAR_R: usize = 0x10130;
export const SCALAR_H: usize = 0x10160;
export const SCALAR_S: usize = 0x10190;
/** 24 limbs of 64 bits: a product before its reduction. */
export const WIDE: usize = 0x101c0;
/** Twice 12 limbs of 64 bits: its factors. */
export const FACTORS: usize = 0x10280;
/** Signed digits: 64 for the comb; 256 and 256 for verification. */
export const DIGITS: usize = 0x10340;
export const BASE_DIGITS: usize = 0x10440;

/** Limbs of an element while it is encoded, and 32 bytes for predicates. */
export const ENCODE_LIMBS: usize = 0x10540;
export const ENCODED: usize = 0x10570;
/** Four elements for powers. */
export const POWER: usize = 0x105a0;
/** Eight elements for formulas in single elements. */
export const SINGLES: usize = 0x10680;
/** Eight pairs for point formulas and the ladder. */
export const PAIRS: usize = 0x10800;
/** The point under construction. */
export const ACCUMULATOR: usize = 0x10b00;
/** The public point of a signature. */
export const PUBLIC_POINT: usize = 0x10bc0;
/** A cached point, ready for addition: just selected from a table. */
export const SELECTED: usize = 0x10c80;
/** Eight cached odd multiples of the public point. */
export const MULTIPLES: usize = 0x10d40;
/** The cached negative of the point R of an Ed25519 signature. */
export const NEGATED_R: usize = 0x11240;
/** One past the last byte that may hold a secret. */
export const SCRATCH_END: usize = 0x112e0;

/** 64 odd multiples of the base point, for verification: 10 KiB. */
export const VERIFY_TABLE: usize = 0x12000;
/** 32 rows of eight multiples of the base point, for the comb: 40 KiB. */
export const COMB_TABLE: usize = 0x14800;
/** The same 64 odd multiples of 2^64, 2^128 and 2^192 times the base point, for keys with tables: 30 KiB. */
export const SPLIT_TABLES: usize = 0x2e000;
/** The table of a public key: eight odd multiples of 1, 2^64, 2^128 and 2^192 times its point. 5 KiB, kept by JavaScript. */
export const IO_KEY_TABLE: usize = 0x36000;
/** The table of the public point that several secrets are multiplied with: 64 points, 10 KiB. Public. */
export const AGREEMENT_TABLE: usize = 0x38000;
/** Projective points while tables are built, 256 of them, and their running products, in memory that ML-KEM uses at other times. */
export const BUILD_POINTS: usize = 0x20000;
export const BUILD_PRODUCTS: usize = 0x2a000;
