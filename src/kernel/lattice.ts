/**
 * ML-KEM-768 (FIPS 203, with its encapsulation split in two) and Kyber-1024 (round 3, as libsignal realises it) in the WebAssembly
 * kernel. Secrets are handled in constant time, as far as WebAssembly engines keep that promise, and wiped from the kernel's
 * memory before a call returns.
 */
import type { Bytes } from '../bytes.ts';
import type { KernelMemory } from './kernel-memory.ts';
import { requireBytes } from './length.ts';

/** What the kernel exports for this chapter; see assembly/mlkem/index.ts. */
export interface LatticeExports {
  latticeWipe(): void;
  latticeGenerate(k: number): void;
  latticeKyberEncapsulate(): void;
  latticeDecapsulate(k: number): void;
  latticeEncapsulate1(): void;
  latticeEncapsulate2(): void;
  latticeIsValidVector(): number;
}

// Slots, as in assembly/mlkem/memory.ts.
const IO_SEED = 0x20800;
const IO_HEADER = 0x20840;
const IO_SHARED_SECRET = 0x20880;
const IO_PUBLIC_KEY = 0x27000;
const IO_SECRET_KEY = 0x28000;
const IO_CIPHERTEXT = 0x29000;
const IO_STATE = 0x2a000;

const SEED_BYTES = 64;
const RANDOM_BYTES = 32;
const SHARED_SECRET_BYTES = 32;

/** Polynomials per vector. */
const KYBER_1024_RANK = 4;
const KYBER_1024_VECTOR_BYTES = 1536;
const KYBER_1024_PUBLIC_KEY_BYTES = 1568;
const KYBER_1024_SECRET_KEY_BYTES = 3168;
const KYBER_1024_CIPHERTEXT_BYTES = 1568;

const ML_KEM_768_RANK = 3;
const ML_KEM_768_VECTOR_BYTES = 1152;
const ML_KEM_768_HEADER_BYTES = 64;
const ML_KEM_768_SECRET_KEY_BYTES = 2400;
const ML_KEM_768_CIPHERTEXT_BYTES = 1088;
const ML_KEM_768_CIPHERTEXT1_BYTES = 960;
const ML_KEM_768_CIPHERTEXT2_BYTES = 128;
const ML_KEM_768_STATE_BYTES = 2080;
/** Where ρ and the key's hash stand in a decapsulation key, one behind the other: together, the header. */
const ML_KEM_768_HEADER_OFFSET = 2304;

/** What both key encapsulation mechanisms do in the same memory. */
abstract class Lattice {
  protected readonly calls: LatticeExports;
  protected readonly memory: KernelMemory;

  /**
   * @param memory - the instance's
   * @param calls - the instance's exports
   */
  constructor(memory: KernelMemory, calls: LatticeExports) {
    this.memory = memory;
    this.calls = calls;
  }

  protected generate(rank: number, seed: Uint8Array, secretKeyBytes: number): Bytes {
    requireBytes(seed, SEED_BYTES, 'the seed of a KEM key pair');
    this.memory.write(IO_SEED, seed);
    this.calls.latticeGenerate(rank);
    const secretKey = this.memory.read(IO_SECRET_KEY, secretKeyBytes);
    this.calls.latticeWipe();
    return secretKey;
  }

  protected open(rank: number, secretKey: Uint8Array, ciphertext: Uint8Array): Bytes {
    this.memory.write(IO_SECRET_KEY, secretKey);
    this.memory.write(IO_CIPHERTEXT, ciphertext);
    this.calls.latticeDecapsulate(rank);
    const sharedSecret = this.memory.read(IO_SHARED_SECRET, SHARED_SECRET_BYTES);
    this.calls.latticeWipe();
    return sharedSecret;
  }
}

/** CRYSTALS-Kyber-1024, round 3, as libsignal realises it. Raw encodings, without type bytes. */
export class Kyber1024Kernel extends Lattice {
  /**
   * @param seed - 64 bytes (d ‖ z), secret
   * @returns a 1568-byte public and a 3168-byte secret key
   * @throws VinculumError `INVALID_ARGUMENT` for a wrong length
   */
  generateKeyPair(seed: Uint8Array): { readonly publicKey: Bytes; readonly secretKey: Bytes } {
    const secretKey = this.generate(KYBER_1024_RANK, seed, KYBER_1024_SECRET_KEY_BYTES);
    const end = KYBER_1024_VECTOR_BYTES + KYBER_1024_PUBLIC_KEY_BYTES;
    return { publicKey: secretKey.slice(KYBER_1024_VECTOR_BYTES, end), secretKey };
  }

  /**
   * Encapsulates a secret for a key, which need not be reduced.
   *
   * @param publicKey - 1568 bytes
   * @param random - 32 bytes, secret
   * @returns a 1568-byte ciphertext and a 32-byte shared secret
   * @throws VinculumError `INVALID_ARGUMENT` for a wrong length
   */
  encapsulate(publicKey: Uint8Array, random: Uint8Array): { readonly ciphertext: Bytes; readonly sharedSecret: Bytes } {
    requireBytes(publicKey, KYBER_1024_PUBLIC_KEY_BYTES, 'a Kyber-1024 public key');
    requireBytes(random, RANDOM_BYTES, 'the randomness of an encapsulation');
    this.memory.write(IO_PUBLIC_KEY, publicKey);
    this.memory.write(IO_SEED, random);
    this.calls.latticeKyberEncapsulate();
    const ciphertext = this.memory.read(IO_CIPHERTEXT, KYBER_1024_CIPHERTEXT_BYTES);
    const sharedSecret = this.memory.read(IO_SHARED_SECRET, SHARED_SECRET_BYTES);
    this.calls.latticeWipe();
    return { ciphertext, sharedSecret };
  }

  /**
   * @param secretKey - 3168 bytes, secret
   * @param ciphertext - 1568 bytes
   * @returns 32 bytes, secret; pseudo-random ones for a wrong ciphertext (implicit rejection)
   * @throws VinculumError `INVALID_ARGUMENT` for a wrong length
   */
  decapsulate(secretKey: Uint8Array, ciphertext: Uint8Array): Bytes {
    requireBytes(secretKey, KYBER_1024_SECRET_KEY_BYTES, 'a Kyber-1024 secret key');
    requireBytes(ciphertext, KYBER_1024_CIPHERTEXT_BYTES, 'a Kyber-1024 ciphertext');
    return this.open(KYBER_1024_RANK, secretKey, ciphertext);
  }
}

/** ML-KEM-768 with its encapsulation split in two, as SPQR needs it. */
export class MlKem768Kernel extends Lattice {
  /**
   * @param seed - 64 bytes (d ‖ z), secret
   * @returns the header ρ ‖ H(ek) (64 bytes), the vector t̂ (1152 bytes) and the secret decapsulation key (2400 bytes)
   * @throws VinculumError `INVALID_ARGUMENT` for a wrong length
   */
  generateKeyPair(seed: Uint8Array): {
    readonly header: Bytes;
    readonly vector: Bytes;
    readonly decapsulationKey: Bytes;
  } {
    const decapsulationKey = this.generate(ML_KEM_768_RANK, seed, ML_KEM_768_SECRET_KEY_BYTES);
    return {
      header: decapsulationKey.slice(ML_KEM_768_HEADER_OFFSET, ML_KEM_768_HEADER_OFFSET + ML_KEM_768_HEADER_BYTES),
      vector: decapsulationKey.slice(ML_KEM_768_VECTOR_BYTES, 2 * ML_KEM_768_VECTOR_BYTES),
      decapsulationKey,
    };
  }

  /**
   * First half of an encapsulation, which needs the header only.
   *
   * @param header - 64 bytes
   * @param random - 32 bytes, secret
   * @returns 960 bytes of ciphertext, the secret state for the second half (2080 bytes), the shared secret (32 bytes)
   * @throws VinculumError `INVALID_ARGUMENT` for a wrong length
   */
  encapsulate1(
    header: Uint8Array,
    random: Uint8Array,
  ): { readonly ciphertext1: Bytes; readonly state: Bytes; readonly sharedSecret: Bytes } {
    requireBytes(header, ML_KEM_768_HEADER_BYTES, 'an ML-KEM-768 header');
    requireBytes(random, RANDOM_BYTES, 'the randomness of an encapsulation');
    this.memory.write(IO_HEADER, header);
    this.memory.write(IO_SEED, random);
    this.calls.latticeEncapsulate1();
    const ciphertext1 = this.memory.read(IO_CIPHERTEXT, ML_KEM_768_CIPHERTEXT1_BYTES);
    const state = this.memory.read(IO_STATE, ML_KEM_768_STATE_BYTES);
    const sharedSecret = this.memory.read(IO_SHARED_SECRET, SHARED_SECRET_BYTES);
    this.calls.latticeWipe();
    return { ciphertext1, state, sharedSecret };
  }

  /**
   * Second half. States of old builds, with the bytes of each coefficient exchanged, are recognised.
   *
   * @param vector - 1152 bytes
   * @param state - 2080 bytes, secret
   * @returns 128 bytes
   * @throws VinculumError `INVALID_ARGUMENT` for a wrong length
   */
  encapsulate2(vector: Uint8Array, state: Uint8Array): Bytes {
    requireBytes(vector, ML_KEM_768_VECTOR_BYTES, 'an ML-KEM-768 vector');
    requireBytes(state, ML_KEM_768_STATE_BYTES, 'an encapsulation state');
    this.memory.write(IO_PUBLIC_KEY, vector);
    this.memory.write(IO_STATE, state);
    this.calls.latticeEncapsulate2();
    const ciphertext2 = this.memory.read(IO_CIPHERTEXT, ML_KEM_768_CIPHERTEXT2_BYTES);
    this.calls.latticeWipe();
    return ciphertext2;
  }

  /** True iff the vector has the hash that the header announces and all its coefficients are reduced. */
  isValidVector(header: Uint8Array, vector: Uint8Array): boolean {
    if (header.length !== ML_KEM_768_HEADER_BYTES || vector.length !== ML_KEM_768_VECTOR_BYTES) return false;
    this.memory.write(IO_HEADER, header);
    this.memory.write(IO_PUBLIC_KEY, vector);
    return this.calls.latticeIsValidVector() !== 0;
  }

  /**
   * @param decapsulationKey - 2400 bytes, secret
   * @param ciphertext - 1088 bytes, both halves
   * @returns 32 bytes, secret; pseudo-random ones for a wrong ciphertext (implicit rejection)
   * @throws VinculumError `INVALID_ARGUMENT` for a wrong length
   */
  decapsulate(decapsulationKey: Uint8Array, ciphertext: Uint8Array): Bytes {
    requireBytes(decapsulationKey, ML_KEM_768_SECRET_KEY_BYTES, 'an ML-KEM-768 decapsulation key');
    requireBytes(ciphertext, ML_KEM_768_CIPHERTEXT_BYTES, 'an ML-KEM-768 ciphertext');
    return this.open(ML_KEM_768_RANK, decapsulationKey, ciphertext);
  }
}
