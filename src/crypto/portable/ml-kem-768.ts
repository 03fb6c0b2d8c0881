/**
 * ML-KEM-768 (FIPS 203) with its encapsulation split in two: the first half needs the 64-byte header only, the second the
 * rest of the key. The parts put together are a standard key and a standard ciphertext.
 *
 * Source: FIPS 203, "The ML-KEM Key-Encapsulation Mechanism"; Signal's "ML-KEM Braid Protocol".
 */
import { type Bytes, concatBytes } from '../../bytes.ts';
import { constantTimeEqual, wipe } from '../constant-time.ts';
import type { MlKem768 } from '../crypto-provider.ts';
import { createLattice, type HalfEncryption, type Lattice } from './lattice.ts';
import { requireBytes } from '../../kernel/length.ts';
import { centred, N, newPolynomial, type Polynomial, Q } from './polynomial.ts';
import { decodePolynomial, POLYNOMIAL_BYTES } from './polynomial-codec.ts';
import { selectSecret } from './secret-choice.ts';
import type { Sponges } from './sponge.ts';

const RANK = 3;
/** ρ ‖ SHA3-256 of the encapsulation key. */
const HEADER_BYTES = 64;
/** The encapsulation key without ρ. */
const VECTOR_BYTES = RANK * POLYNOMIAL_BYTES;
const ENCAPSULATION_KEY_BYTES = VECTOR_BYTES + 32;
/** ŝ (1152) ‖ encapsulation key (1184) ‖ SHA3-256 of it (32) ‖ z (32). */
const DECAPSULATION_KEY_BYTES = 2400;
const HASH_OFFSET = VECTOR_BYTES + ENCAPSULATION_KEY_BYTES;
const CIPHERTEXT_BYTES = 1088;
/** 256 coefficients of 16 bits. */
const WIDE_POLYNOMIAL_BYTES = 2 * N;
/** Where e₂ begins in an encapsulation state, after the three polynomials of ŷ. */
const STATE_E2_OFFSET = RANK * WIDE_POLYNOMIAL_BYTES;
/** Where the message begins. */
const STATE_MESSAGE_OFFSET = STATE_E2_OFFSET + WIDE_POLYNOMIAL_BYTES;
const STATE_BYTES = STATE_MESSAGE_OFFSET + 32;

/** Builds the scheme on a sponge implementation. */
export function createMlKem768(sponges: Sponges): MlKem768 {
  const lattice: Lattice = createLattice({ rank: RANK, uBits: 10, vBits: 4 }, sponges);
  return {
    generateKeyPair(seed) {
      requireBytes(seed, 64, 'an ML-KEM seed');
      const expanded = sponges.hash64(concatBytes(seed.subarray(0, 32), new Uint8Array([RANK])));
      const { vector, secret } = lattice.generateKeyPair(expanded);
      const rho = expanded.slice(0, 32);
      const encapsulationKey = concatBytes(vector, rho);
      const hash = sponges.hash32(encapsulationKey);
      const decapsulationKey = concatBytes(secret, encapsulationKey, hash, seed.subarray(32));
      wipe(expanded, secret);
      return { header: concatBytes(rho, hash), vector, decapsulationKey };
    },

    encapsulate1(header, random) {
      requireBytes(header, HEADER_BYTES, 'an ML-KEM header');
      requireBytes(random, 32, 'the randomness of an encapsulation');
      const keys = sponges.hash64(concatBytes(random, header.subarray(32)));
      const first = lattice.encryptFirst(header.subarray(0, 32), keys.subarray(32));
      const sharedSecret = keys.slice(0, 32);
      wipe(keys);
      return { ciphertext1: first.ciphertext, state: encodeState(first, random), sharedSecret };
    },

    encapsulate2(vector, state) {
      requireBytes(vector, VECTOR_BYTES, 'an ML-KEM vector');
      requireBytes(state, STATE_BYTES, 'an encapsulation state');
      const { half, message } = decodeState(state);
      return lattice.encryptSecond(vector, half, message);
    },

    isValidVector(header, vector) {
      if (header.length !== HEADER_BYTES || vector.length !== VECTOR_BYTES) return false;
      const hash = sponges.hash32(concatBytes(vector, header.subarray(0, 32)));
      return constantTimeEqual(hash, header.subarray(32)) && isReduced(vector);
    },

    decapsulate(decapsulationKey, ciphertext) {
      requireBytes(decapsulationKey, DECAPSULATION_KEY_BYTES, 'an ML-KEM decapsulation key');
      requireBytes(ciphertext, CIPHERTEXT_BYTES, 'an ML-KEM ciphertext');
      const message = lattice.decrypt(decapsulationKey.subarray(0, VECTOR_BYTES), ciphertext);
      const keys = sponges.hash64(concatBytes(message, decapsulationKey.subarray(HASH_OFFSET, HASH_OFFSET + 32)));
      const expected = lattice.encrypt(
        decapsulationKey.subarray(VECTOR_BYTES, HASH_OFFSET),
        message,
        keys.subarray(32),
      );
      const rejection = sponges.expand(concatBytes(decapsulationKey.subarray(HASH_OFFSET + 32), ciphertext), 32);
      const sharedSecret = selectSecret({ expected, actual: ciphertext }, keys.subarray(0, 32), rejection);
      wipe(message, keys, rejection);
      return sharedSecret;
    },
  };
}

/** True iff every coefficient of an encoded vector is below q. */
function isReduced(vector: Uint8Array): boolean {
  for (let i = 0; i < RANK; i++) {
    const polynomial = decodePolynomial(vector.subarray(i * POLYNOMIAL_BYTES, (i + 1) * POLYNOMIAL_BYTES));
    if (polynomial.some((coefficient) => coefficient >= Q)) return false;
  }
  return true;
}

/** ŷ ‖ e₂ as little-endian int16, centred, then the message. */
function encodeState(half: HalfEncryption, message: Uint8Array): Bytes {
  const state = new Uint8Array(STATE_BYTES);
  const view = new DataView(state.buffer);
  [...half.y, half.e2].forEach((polynomial, p) => {
    polynomial.forEach((coefficient, i) => {
      view.setInt16(p * WIDE_POLYNOMIAL_BYTES + 2 * i, coefficient, true);
    });
  });
  state.set(message, STATE_MESSAGE_OFFSET);
  return state;
}

function decodeState(state: Uint8Array): { half: HalfEncryption; message: Uint8Array } {
  const view = new DataView(state.buffer, state.byteOffset, STATE_BYTES);
  const littleEndian = !isByteSwapped(view);
  const polynomialAt = (offset: number): Polynomial => {
    const polynomial = newPolynomial();
    for (let i = 0; i < N; i++) polynomial[i] = centred(view.getInt16(offset + 2 * i, littleEndian));
    return polynomial;
  };
  const y: Polynomial[] = [];
  for (let i = 0; i < RANK; i++) y.push(polynomialAt(i * WIDE_POLYNOMIAL_BYTES));
  return { half: { y, e2: polynomialAt(STATE_E2_OFFSET) }, message: state.subarray(STATE_MESSAGE_OFFSET) };
}

/**
 * Tells a state of an old portable build, whose int16 values are big-endian, by the first telling coefficient of e₂:
 * read as little-endian, 1, 2 and −2 are in order, and 0x0100, 0x0200 and 0xfeff are these with their bytes swapped.
 * 0 and −1 look alike both ways. Anything else is taken as it stands.
 */
function isByteSwapped(view: DataView): boolean {
  for (let offset = STATE_E2_OFFSET; offset < STATE_MESSAGE_OFFSET; offset += 2) {
    const value = view.getUint16(offset, true);
    if (value === 0 || value === 0xffff) continue;
    return value === 0x0100 || value === 0x0200 || value === 0xfeff;
  }
  return false;
}
