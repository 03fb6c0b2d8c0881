// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * The memory of ML-KEM and Kyber: 128 KiB … 192 KiB of the kernel's, all offsets fixed. Everything below SCRATCH_END may hold
 * secrets and is wiped after each operation; nothing lives there between operations.
 */

/** 256 coefficients of 16 bits. */
export const POLY_BYTES: i32 = 512;
/** A polynomial prepared as a factor: (b0, γ b1) and (b1, b0) of each pair of coefficients. */
export const FACTOR_BYTES: i32 = 1024;

/** States of Keccak, 200 bytes each, and of two at once, 400 each. */
export const KECCAK: usize = 0x20000;
export const KECCAK_OTHER: usize = 0x20100;
export const KECCAK_PAIR: usize = 0x20200;
export const KECCAK_PAIR_OTHER: usize = 0x20400;
/** A block of either stream, up to 168 bytes, and space to read a word too far. */
export const STREAM_A: usize = 0x20600;
export const STREAM_B: usize = 0x20700;

// Slots for JavaScript. Keep in step with src/kernel/lattice.ts.

/** 64 bytes, secret: the seed d ‖ z of a key pair, or 32 bytes of randomness. */
export const IO_SEED: usize = 0x20800;
/** 64 bytes, public: ρ ‖ H(ek). */
export const IO_HEADER: usize = 0x20840;
/** 32 bytes, secret. */
export const IO_SHARED_SECRET: usize = 0x20880;
/** At most 1568 bytes: t̂ ‖ ρ. */
export const IO_PUBLIC_KEY: usize = 0x27000;
/** At most 3168 bytes, secret: ŝ ‖ public key ‖ H(public key) ‖ z. */
export const IO_SECRET_KEY: usize = 0x28000;
/** At most 1568 bytes; the 32 bytes before it take z when a rejected ciphertext is hashed. */
export const IO_CIPHERTEXT: usize = 0x29000;
/** 2080 bytes, secret: the state between the halves of an encapsulation. */
export const IO_STATE: usize = 0x2a000;

/** G's input (m ‖ H(ek), or d ‖ k) and output (two halves of 32 bytes). */
export const G_INPUT: usize = 0x208c0;
export const G_OUTPUT: usize = 0x20900;
/** The last hash: K ‖ H(ct). */
export const FINAL_INPUT: usize = 0x20940;
export const REJECTED: usize = 0x20980;

/** At most nine polynomials of noise: of an encapsulation ŷ, e1 and e2, of a key pair ŝ and ê. */
export const NOISE: usize = 0x21000;
/** A vector of at most four polynomials, and one polynomial. */
export const VECTOR: usize = 0x22200;
export const RESULT: usize = 0x22a00;
/** At most four factors. */
export const FACTORS: usize = 0x23000;
/** At most sixteen polynomials. */
export const MATRIX: usize = 0x24000;
/** The ciphertext of the comparison, at most 1568 bytes. */
export const SECOND_CIPHERTEXT: usize = 0x2b000;
/** Where secrets may be: the first byte, and one past the last. */
export const SCRATCH_START: usize = 0x20000;
export const SCRATCH_END: usize = 0x2c000;

/** Constants of the transform, computed at first use: 128 powers of ζ, each with its quotient. */
export const ZETAS: usize = 0x2d000;
/** Vectors of powers for the last two layers forwards and the first two backwards, 16 × 2 each. */
export const FORWARD_4: usize = 0x2d400;
export const FORWARD_2: usize = 0x2d600;
export const BACKWARD_2: usize = 0x2d800;
export const BACKWARD_4: usize = 0x2da00;
/** 32 × 2 vectors (0, γ) for factors. */
export const GAMMAS: usize = 0x2dc00;
