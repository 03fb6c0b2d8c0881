// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * The tables of AES by vector permutation. No secret becomes an address: a table is one vector register, loaded whole, and a
 * swizzle looks up 16 bytes in it at once, in constant time.
 *
 * GF(2^8) is taken as GF(16)² in a normal basis: an element is i·u + j·v with u + v = 1 and u·v = N, GF(16) is modulo
 * x^4 + x + 1, N = 8, and u = 0xa2 in the bytes of AES. A byte of state holds i and k = i + j as nibbles. With
 *   p = 1/io, io = 1/(1/i + a/k) + j    and    q = 1/jo, jo = 1/(1/j + a/k) + i    where a = 1/N
 * the inverse is (N(p + q) + q)·u + (N(p + q) + p)·v: linear in p and q, so one lookup with io and one with jo give it, or
 * anything linear in it. Infinity (1/0) is 0x80: a swizzle answers zero for any index above 15, which is 1/infinity.
 *
 * S-box(x) = A(1/x) + 0x63. Encryption keeps its state as phi(x), the change of basis above, and gets phi of S-box and of
 * twice the S-box from the tables; decryption keeps psi(x) = phi(A⁻¹(x)), so that the affine map is undone already. Adding
 * 0x63 is left to the round keys. test/kernel/aes.test.ts sends every byte value through every place.
 */
import { AES_TABLES } from '../memory';

export const TABLES: usize = AES_TABLES;

/** 1/x, and a/x. */
export const INVERSE: usize = 0;
export const INVERSE_A: usize = 16;

/** phi of the low and of the high nibble. */
export const PHI_LOW: usize = 32;
export const PHI_HIGH: usize = 48;

/** psi of the low and of the high nibble. */
export const PSI_LOW: usize = 64;
export const PSI_HIGH: usize = 80;

/** phi(A(1/x)) by io and by jo. */
export const SUB_1_IO: usize = 96;
export const SUB_1_JO: usize = 112;

/** phi(2·A(1/x)). */
export const SUB_2_IO: usize = 128;
export const SUB_2_JO: usize = 144;

/** A(1/x) in the bytes of AES, for the last round and the key schedule. */
export const SUB_IO: usize = 160;
export const SUB_JO: usize = 176;

/** psi(m/x) for the multiples of InvMixColumns. */
export const INVERSE_9_IO: usize = 192;
export const INVERSE_9_JO: usize = 208;
export const INVERSE_11_IO: usize = 224;
export const INVERSE_11_JO: usize = 240;
export const INVERSE_13_IO: usize = 256;
export const INVERSE_13_JO: usize = 272;
export const INVERSE_14_IO: usize = 288;
export const INVERSE_14_JO: usize = 304;

/** 1/x in the bytes of AES, for the last round of decryption. */
export const INVERSE_IO: usize = 320;
export const INVERSE_JO: usize = 336;

/** ShiftRows, followed by a rotation of each column by 0, 1, 2, 3 bytes. */
export const SHIFT_0: usize = 352;
export const SHIFT_1: usize = 368;
export const SHIFT_2: usize = 384;
export const SHIFT_3: usize = 400;

/** InvShiftRows, followed by the same rotations. */
export const UNSHIFT_0: usize = 416;
export const UNSHIFT_1: usize = 432;
export const UNSHIFT_2: usize = 448;
export const UNSHIFT_3: usize = 464;

/** Rotations of each column alone; before them the one by nothing. */
export const ROTATE_1: usize = 496;
export const ROTATE_2: usize = 512;
export const ROTATE_3: usize = 528;

/** Sixteen times 15. A constant in code would be built anew in every round. */
export const NIBBLES: usize = 544;

/**
 * The tables from {@link PHI_LOW} to {@link INVERSE_JO} are linear, the first four in their index, the others in 1 / index: here
 * are their values for 1, 2, 4 and 8.
 */
// prettier-ignore
const LINEAR: usize = memory.data<u8>([
  0x10, 0x22, 0x24, 0x84, 0xf3, 0x8d, 0x73, 0xbe, 0xd5, 0x69, 0x19, 0xa2, 0x17, 0xe7, 0x6f, 0xb9,
  0xbb, 0x9d, 0x28, 0x7b, 0xda, 0x7f, 0xad, 0x03, 0xb5, 0x51, 0xf4, 0x0e, 0x49, 0xce, 0x37, 0x50,
  0x7b, 0x21, 0xd7, 0xcb, 0x64, 0x93, 0x7c, 0xfd, 0x2c, 0x09, 0x75, 0x84, 0x5b, 0x7b, 0xfe, 0xc5,
  0x64, 0x79, 0x08, 0x6b, 0x7a, 0xe0, 0x5c, 0x74, 0xc8, 0xb2, 0x52, 0x0e, 0xa6, 0x56, 0xe9, 0x29,
  0x1a, 0x7e, 0x07, 0x0f, 0xc8, 0xb2, 0x52, 0x0e, 0xf3, 0x03, 0xe4, 0x3b, 0xf2, 0x5f, 0x04, 0x6b,
]);

/** Computes the tables, 16 bytes each, in the order above. */
export function initializeAes(): void {
  const inverse = i8x16(-128, 1, 9, 14, 13, 11, 7, 6, 15, 2, 12, 5, 10, 4, 3, 8);
  v128.store(TABLES + INVERSE, inverse);
  v128.store(TABLES + INVERSE_A, i8x16(-128, 15, 14, 5, 7, 3, 11, 4, 10, 13, 8, 6, 12, 9, 2, 1));
  for (let table: usize = PHI_LOW, basis = LINEAR; table <= INVERSE_JO; table += 16) {
    const at = TABLES + table;
    store<u8>(at, 0);
    for (let bit: usize = 1; bit < 16; bit <<= 1) {
      for (let i: usize = 0; i < bit; i++) store<u8>(at + bit + i, load<u8>(at + i) ^ load<u8>(basis));
      basis++;
    }
    if (table > PSI_HIGH) v128.store(at, i8x16.swizzle(v128.load(at), inverse));
  }
  let at = TABLES + SHIFT_0;
  // ShiftRows puts byte 5i in place i, its inverse 13i, both modulo 16; only the last digit of the factor counts.
  for (let factors: u32 = 0x1d5; factors != 0; factors >>>= 4) {
    for (let rotation: u32 = 0; rotation < 4; rotation++) {
      for (let i: u32 = 0; i < 16; i++) store<u8>(at++, (factors * ((i & 12) | ((i + rotation) & 3))) & 15);
    }
  }
  v128.store(at, i8x16.splat(15));
}
