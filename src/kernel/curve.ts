/**
 * Curve25519 in the WebAssembly kernel: to X25519, this adds XEdDSA with libsignal's conventions, and strict Ed25519. Secrets are handled in
 * constant time, as far as WebAssembly engines keep that promise, and wiped from the kernel's memory before a call returns.
 *
 * SHA-512 is called from here, between the kernel's steps.
 */
import { type Bytes, copyBytes } from '../bytes.ts';
import { type AgreementExports, AgreementKernel } from './agreement.ts';
import type { KernelMemory } from './kernel-memory.ts';
import { requireBytes } from './length.ts';
import { RecentKeys } from './recent-keys.ts';

/** What the kernel exports for this chapter; see assembly/curve25519/index.ts. */
export interface CurveExports extends AgreementExports {
  curveSignKey(): void;
  curveSignPublicPoint(): void;
  curveSignNonce(): void;
  curveSignFinish(): void;
  curveXedKey(sign: number): number;
  curveXedVerify(): number;
  curveXedTable(sign: number): number;
  curveXedVerifyByTable(): number;
  curveEdVerify(): number;
}

/** A private key with its Edwards public key, which `edwardsPublicKey` computes and a caller may keep. */
export interface XeddsaKey {
  /** 32 bytes, clamped, secret. */
  readonly privateKey: Uint8Array;
  /** 32 bytes, public. A wrong one gives a signature that does not verify. */
  readonly edwardsPublicKey: Uint8Array;
}

/** A signature to be verified. */
export interface SignedMessage {
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

/** What is kept of a public key that verifies again and again. */
interface VerificationTable {
  /** 32 bytes: its Edwards form. */
  readonly edwards: Bytes;
  /** 5120 bytes, in the kernel's representation. */
  readonly table: Bytes;
}

/** SHA-512 over the concatenation of the parts, 64 bytes. */
export type Sha512 = (...parts: readonly Uint8Array[]) => Uint8Array;

// Slots, as in assembly/curve25519/memory.ts.
const IO_SCALAR = 0x10000;
const IO_POINT = 0x10020;
const IO_RESULT = 0x10040;
const IO_DIGEST = 0x10080;
const IO_SIGNATURE = 0x100c0;
const IO_KEY_TABLE = 0x36000;

/** Public keys whose tables are kept, at 5 KiB each: a large group's talkative members. */
export const MAX_VERIFICATION_KEYS = 128;
/** A table costs as much as one verification and halves the next ones; the two signatures of a bundle are not worth it. */
export const USES_BEFORE_VERIFICATION_TABLE = 2;

const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
const RANDOM_BYTES = 64;
/** 4 × 8 points of 160 bytes. */
const KEY_TABLE_BYTES = 5120;
/** The bit of a point's last byte that holds the sign of x, and of a signature's last byte that carries it. */
const SIGN_BIT = 0x80;
/** Besides the sign, the bits that must be clear in the last byte of an XEdDSA signature: s is below 2^253. */
const S_RANGE_BITS = 0x60;
/** 2^256 - 2, little-endian: separates the nonce's hash from the challenge's, as no encoding of a point begins so. */
const NONCE_PREFIX: Bytes = /* @__PURE__ */ new Uint8Array(32).fill(0xff, 1).fill(0xfe, 0, 1);

/** Curve25519 on one instance of the kernel. */
export class CurveKernel extends AgreementKernel {
  readonly #memory: KernelMemory;
  readonly #calls: CurveExports;
  readonly #sha512: Sha512;
  readonly #verificationKeys = new RecentKeys<VerificationTable | null>(MAX_VERIFICATION_KEYS);

  /**
   * @param memory - the instance's
   * @param calls - the instance's exports
   * @param sha512 - any implementation
   */
  constructor(memory: KernelMemory, calls: CurveExports, sha512: Sha512) {
    super(memory, calls);
    this.#memory = memory;
    this.#calls = calls;
    this.#sha512 = sha512;
  }

  /**
   * The Edwards form of a private key's public key, with its true sign.
   *
   * @param privateKey - 32 bytes, clamped, secret
   * @returns 32 bytes
   * @throws VinculumError `INVALID_ARGUMENT` for a wrong length
   */
  edwardsPublicKey(privateKey: Uint8Array): Bytes {
    requireBytes(privateKey, KEY_BYTES, 'an XEdDSA private key');
    this.#memory.write(IO_SCALAR, privateKey);
    this.#calls.curveSignKey();
    this.#calls.curveSignPublicPoint();
    return this.#readAndWipe(IO_RESULT, KEY_BYTES);
  }

  /**
   * XEdDSA with libsignal's convention: the key is never negated, its sign travels in the signature's last bit.
   *
   * @param key - of 32 + 32 bytes
   * @param random - 64 fresh random bytes, secret
   * @returns 64 bytes
   * @throws VinculumError `INVALID_ARGUMENT` for a wrong length
   */
  xeddsaSign(key: XeddsaKey, message: Uint8Array, random: Uint8Array): Bytes {
    requireBytes(key.privateKey, KEY_BYTES, 'an XEdDSA private key');
    requireBytes(key.edwardsPublicKey, KEY_BYTES, 'an Edwards public key');
    requireBytes(random, RANDOM_BYTES, 'the randomness of a signature');
    const nonce = this.#sha512(NONCE_PREFIX, key.privateKey, message, random);
    const signature = this.#sign(key, nonce, message);
    nonce.fill(0);
    const sign = key.edwardsPublicKey[31]! & SIGN_BIT;
    signature[63] = (signature[63]! & ~SIGN_BIT) | sign;
    return signature;
  }

  /** R ‖ s, with the nonce as 64 bytes before their reduction. */
  #sign(key: XeddsaKey, nonce: Uint8Array, message: Uint8Array): Bytes {
    this.#memory.write(IO_SCALAR, key.privateKey);
    this.#calls.curveSignKey();
    this.#memory.write(IO_DIGEST, nonce);
    this.#calls.curveSignNonce();
    const commitment = this.#memory.read(IO_SIGNATURE, KEY_BYTES);
    this.#memory.write(IO_DIGEST, this.#sha512(commitment, key.edwardsPublicKey, message));
    this.#calls.curveSignFinish();
    return this.#readAndWipe(IO_SIGNATURE, SIGNATURE_BYTES);
  }

  /**
   * Verifies an XEdDSA signature, accepting exactly what libsignal accepts. Takes variable time: all of it is public.
   *
   * @param publicKey - a 32-byte u-coordinate, its high bit ignored; of low order is allowed
   * @returns false for anything malformed
   */
  xeddsaVerify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
    if (publicKey.length !== KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
    const last = signature[63]!;
    if ((last & S_RANGE_BITS) !== 0) return false;
    const sign = last >> 7;
    const prepared = this.#verificationTable(publicKey, sign);
    let edwards: Uint8Array;
    if (prepared === null) {
      this.#memory.write(IO_POINT, publicKey);
      if (this.#calls.curveXedKey(sign) === 0) return false;
      edwards = this.#memory.read(IO_RESULT, KEY_BYTES);
    } else {
      this.#memory.write(IO_KEY_TABLE, prepared.table);
      edwards = prepared.edwards;
    }
    const digest = this.#sha512(signature.subarray(0, KEY_BYTES), edwards, message);
    const withoutSign = copyBytes(signature);
    withoutSign[63] = last & ~SIGN_BIT;
    this.#memory.write(IO_SIGNATURE, withoutSign);
    this.#memory.write(IO_DIGEST, digest);
    return (prepared === null ? this.#calls.curveXedVerify() : this.#calls.curveXedVerifyByTable()) !== 0;
  }

  /** The table of a public key, or null if it is not worth one yet or has no Edwards form. */
  #verificationTable(publicKey: Uint8Array, sign: number): VerificationTable | null {
    const recent = this.#verificationKeys.use(publicKey, sign);
    if (recent.uses <= USES_BEFORE_VERIFICATION_TABLE) return null;
    return (recent.value ??= this.#makeVerificationTable(publicKey, sign));
  }

  #makeVerificationTable(publicKey: Uint8Array, sign: number): VerificationTable | null {
    this.#memory.write(IO_POINT, publicKey);
    if (this.#calls.curveXedTable(sign) === 0) return null;
    return {
      edwards: this.#memory.read(IO_RESULT, KEY_BYTES),
      table: this.#memory.read(IO_KEY_TABLE, KEY_TABLE_BYTES),
    };
  }

  /**
   * The Ed25519 public key (RFC 8032) of a seed.
   *
   * @param seed - 32 bytes, secret
   * @returns 32 bytes
   * @throws VinculumError `INVALID_ARGUMENT` for a wrong length
   */
  ed25519PublicKey(seed: Uint8Array): Bytes {
    const { privateKey, prefix } = this.#expandSeed(seed);
    const publicKey = this.edwardsPublicKey(privateKey);
    privateKey.fill(0);
    prefix.fill(0);
    return publicKey;
  }

  /**
   * Ed25519 (RFC 8032), deterministic.
   *
   * @param seed - 32 bytes, secret
   * @returns 64 bytes
   * @throws VinculumError `INVALID_ARGUMENT` for a wrong length
   */
  ed25519Sign(seed: Uint8Array, message: Uint8Array): Bytes {
    const { privateKey, prefix } = this.#expandSeed(seed);
    const nonce = this.#sha512(prefix, message);
    const signature = this.#sign({ privateKey, edwardsPublicKey: this.edwardsPublicKey(privateKey) }, nonce, message);
    privateKey.fill(0);
    prefix.fill(0);
    nonce.fill(0);
    return signature;
  }

  /**
   * Verifies Ed25519 strictly: canonical encodings of the key and of R, s below L, no key of low order. The equation is the
   * one with the cofactor.
   *
   * @param publicKey - 32 bytes
   * @returns false for anything malformed
   */
  ed25519Verify(publicKey: Uint8Array, { message, signature }: SignedMessage): boolean {
    if (publicKey.length !== KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
    this.#memory.write(IO_POINT, publicKey);
    this.#memory.write(IO_SIGNATURE, signature);
    this.#memory.write(IO_DIGEST, this.#sha512(signature.subarray(0, KEY_BYTES), publicKey, message));
    return this.#calls.curveEdVerify() !== 0;
  }

  /** The two halves of SHA-512(seed), the first clamped. */
  #expandSeed(seed: Uint8Array): { privateKey: Bytes; prefix: Bytes } {
    requireBytes(seed, KEY_BYTES, 'an Ed25519 seed');
    const digest = this.#sha512(seed);
    const privateKey = copyBytes(digest.subarray(0, KEY_BYTES));
    const prefix = copyBytes(digest.subarray(KEY_BYTES));
    digest.fill(0);
    privateKey[0] = privateKey[0]! & 0xf8;
    privateKey[31] = (privateKey[31]! & 0x7f) | 0x40;
    return { privateKey, prefix };
  }

  #readAndWipe(offset: number, length: number): Bytes {
    const result = this.#memory.read(offset, length);
    this.#calls.curveWipe();
    return result;
  }
}
