/**
 * The Keccak functions that the lattice schemes need, as a value: the arithmetic is the same everywhere, the sponge is
 * the slow part in JavaScript and the one that a platform may do faster.
 */
import { sha3_256, sha3_512, shake128, shake256 } from '@noble/hashes/sha3.js';
import type { Bytes } from '../../bytes.ts';

export interface Sponges {
  /** SHA3-256: H of FIPS 203, 32 bytes. */
  hash32(data: Uint8Array): Bytes;
  /** SHA3-512: G of FIPS 203, 64 bytes. */
  hash64(data: Uint8Array): Bytes;
  /** SHAKE256: PRF and J of FIPS 203. @param length - bytes of output */
  expand(data: Uint8Array, length: number): Bytes;
  /**
   * SHAKE128 read piece by piece: XOF of FIPS 203. Each call of the result gives the next bytes, a multiple of three,
   * valid until the next call.
   *
   * @param seed - 34 bytes, public
   */
  stream(seed: Uint8Array): () => Uint8Array;
}

/** Three blocks of SHAKE128 (168 bytes each) hold the 256 coefficients of a matrix entry more often than not. */
const FIRST_PIECE_BYTES = 504;

export const nobleSponges: Sponges = {
  hash32: (data) => sha3_256(data),
  hash64: (data) => sha3_512(data),
  expand: (data, length) => shake256(data, { dkLen: length }),
  stream(seed) {
    const sponge = shake128.create({}).update(seed);
    const piece = new Uint8Array(FIRST_PIECE_BYTES);
    return () => sponge.xofInto(piece);
  },
};
