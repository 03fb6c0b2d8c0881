/**
 * Curve25519 in the WebAssembly kernel: X25519, XEdDSA with libsignal's conventions, and strict Ed25519. Secrets are handled in
 * constant time, as far as WebAssembly engines keep that promise, and wiped from the kernel's memory before a call returns.
 *
 * SHA-512 is called from here, between the kernel's steps.
 */
import { type Bytes, bytesEqual, copyBytes } from '../bytes.ts';
import { VinculumError } from '../errors.ts';
import { IO, type KernelMemory } from './kernel-memory.ts';
import { requireBytes } from './length.ts';
import { RecentKeys } from './recent-keys.ts';

/** What the kernel exports for this chapter; see assembly/curve25519/index.ts. */
export interface CurveExports {
  curveWipe(): void;
  curveAgree(): number;
  curveAgreementTable(): number;
  curveAgreeByTable(): number;
  curveAgreeByTableLater(index: number): void;
  curveAgreeFinish(out: number, count: number): number;
  curveAgreeWipe(out: number, count: number): void;
  curvePublicKey(): void;
  curveSignKey(): void;
  curveSignPublicPoint(): void;
  curveSignNonce(): void;
  curveSignFinish(): void;
  curveXedKey(sign: number): number;
  curveXedVerify(): number;
  curveXedTable(sign: number): number;
  curveXedVerifyByTable(): number;
  curveEdVerify(): number;
  curveIsCanonical(): number;
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

const AGREEMENT_TABLE = 0x38000;

/** Public keys whose tables are kept, at 5 KiB each: a large group's talkative members. */
export const MAX_VERIFICATION_KEYS = 128;
/** A table costs as much as one verification and halves the next ones; the two signatures of a bundle are not worth it. */
export const USES_BEFORE_VERIFICATION_TABLE = 2;
/** Public keys whose tables are kept, at 10 KiB each: those that sealed messages go to, a large group's members. */
export const MAX_AGREEMENT_KEYS = 512;
/** Keys of one session are used three times at most; a key of a fourth use is an account's. */
export const USES_BEFORE_AGREEMENT_TABLE = 3;

/** Agreements that are finished together; the kernel has room for twice as many. */
const BATCH = 128;

const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
const RANDOM_BYTES = 64;
/** 4 × 8 points of 160 bytes. */
const KEY_TABLE_BYTES = 5120;
/** 8 × 8 points of 160 bytes. */
const AGREEMENT_TABLE_BYTES = 10_240;
/** The bit of a point's last byte that holds the sign of x, and of a signature's last byte that carries it. */
const SIGN_BIT = 0x80;
/** Besides the sign, the bits that must be clear in the last byte of an XEdDSA signature: s is below 2^253. */
const S_RANGE_BITS = 0x60;
/** 2^256 - 2, little-endian: separates the nonce's hash from the challenge's, as no encoding of a point begins so. */
const NONCE_PREFIX: Bytes = /* @__PURE__ */ new Uint8Array(32).fill(0xff, 1).fill(0xfe, 0, 1);

/** Curve25519 on one instance of the kernel. */
export class CurveKernel {
  readonly #memory: KernelMemory;
  readonly #calls: CurveExports;
  readonly #sha512: Sha512;
  readonly #verificationKeys = new RecentKeys<VerificationTable | null>(MAX_VERIFICATION_KEYS);
  readonly #agreementKeys = new RecentKeys<Bytes | null>(MAX_AGREEMENT_KEYS);
  /** 32 bytes: the public key whose table is in the kernel's memory. */
  readonly #tabulated: Bytes = new Uint8Array(KEY_BYTES);
  #isTabulated = false;

  /**
   * @param memory - the instance's
   * @param calls - the instance's exports
   * @param sha512 - any implementation
   */
  constructor(memory: KernelMemory, calls: CurveExports, sha512: Sha512) {
    this.#memory = memory;
    this.#calls = calls;
    this.#sha512 = sha512;
  }

  /**
   * X25519 (RFC 7748); the high bit of the public key is ignored.
   *
   * @param privateKey - 32 bytes, secret, clamped here if it is not
   * @param publicKey - 32 bytes
   * @returns 32 bytes, secret
   * @throws VinculumError `INVALID_KEY_AGREEMENT` if the result is all zero, `INVALID_ARGUMENT` for a wrong length
   */
  x25519(privateKey: Uint8Array, publicKey: Uint8Array): Bytes {
    return this.x25519Each([privateKey], publicKey)[0]!;
  }

  /**
   * X25519 of several private keys with one public key, in less time than one after the other.
   *
   * @param privateKeys - of 32 bytes each, secret, clamped here if they are not
   * @param publicKey - 32 bytes
   * @returns 32 bytes for each, secret
   * @throws VinculumError like {@link x25519}
   */
  x25519Each(privateKeys: readonly Uint8Array[], publicKey: Uint8Array): Bytes[] {
    for (const privateKey of privateKeys) requireBytes(privateKey, KEY_BYTES, 'an X25519 private key');
    requireBytes(publicKey, KEY_BYTES, 'an X25519 public key');
    const hasTable = this.#useTable(publicKey) || (privateKeys.length > 1 && this.#tabulate(publicKey));
    return privateKeys.map((privateKey) => this.#agree(privateKey, publicKey, hasTable));
  }

  /**
   * X25519 of one private key with many public keys. Those that came often before are finished together.
   *
   * @param privateKey - 32 bytes, secret, clamped here if it is not
   * @param publicKeys - of 32 bytes each
   * @returns 32 bytes for each, secret
   * @throws VinculumError like {@link x25519}, for any of them
   */
  x25519Many(privateKey: Uint8Array, publicKeys: readonly Uint8Array[]): Bytes[] {
    requireBytes(privateKey, KEY_BYTES, 'an X25519 private key');
    for (const publicKey of publicKeys) requireBytes(publicKey, KEY_BYTES, 'an X25519 public key');
    const results: Bytes[] = [];
    for (let start = 0; start < publicKeys.length; start += BATCH) {
      results.push(...this.#agreeWithBatch(privateKey, publicKeys.slice(start, start + BATCH)));
    }
    return results;
  }

  #agreeWithBatch(privateKey: Uint8Array, publicKeys: readonly Uint8Array[]): Bytes[] {
    let kept = 0;
    try {
      const results = publicKeys.map((publicKey) => {
        if (!this.#useTable(publicKey)) return this.#agree(privateKey, publicKey, false);
        this.#write(IO_SCALAR, privateKey);
        this.#calls.curveAgreeByTableLater(kept);
        return kept++;
      });
      const end = IO + kept * KEY_BYTES;
      const memory = this.#memory.reserve(end);
      if (this.#calls.curveAgreeFinish(IO, kept) !== 0) throw invalidKeyAgreement();
      return results.map((result) =>
        typeof result === 'number' ? memory.slice(IO + result * KEY_BYTES, IO + (result + 1) * KEY_BYTES) : result,
      );
    } finally {
      this.#calls.curveAgreeWipe(IO, kept);
    }
  }

  #agree(privateKey: Uint8Array, publicKey: Uint8Array, hasTable: boolean): Bytes {
    this.#write(IO_SCALAR, privateKey);
    if (!hasTable) this.#write(IO_POINT, publicKey);
    const isZero = hasTable ? this.#calls.curveAgreeByTable() : this.#calls.curveAgree();
    const secret = this.#readAndWipe(IO_RESULT, KEY_BYTES);
    if (isZero !== 0) throw invalidKeyAgreement();
    return secret;
  }

  /** Tells whether the table of a key is in the kernel's memory now: it was, or is known, or is worth making. */
  #useTable(publicKey: Uint8Array): boolean {
    const recent = this.#agreementKeys.use(publicKey);
    if (this.#isTabulated && bytesEqual(this.#tabulated, publicKey)) return true;
    if (recent.uses <= USES_BEFORE_AGREEMENT_TABLE || recent.value === null) return false;
    if (recent.value !== undefined) {
      this.#write(AGREEMENT_TABLE, recent.value);
      this.#tabulated.set(publicKey);
      return (this.#isTabulated = true);
    }
    const isMade = this.#tabulate(publicKey);
    recent.value = isMade ? this.#read(AGREEMENT_TABLE, AGREEMENT_TABLE_BYTES) : null;
    return isMade;
  }

  /** Makes a table in the kernel's memory; false, and nothing is changed, for a key that is on no point of the curve. */
  #tabulate(publicKey: Uint8Array): boolean {
    this.#write(IO_POINT, publicKey);
    if (this.#calls.curveAgreementTable() === 0) return false;
    this.#tabulated.set(publicKey);
    return (this.#isTabulated = true);
  }

  /**
   * The public key of a private key, three times as fast as an agreement.
   *
   * @param privateKey - 32 bytes, secret, clamped here if it is not
   * @returns 32 bytes
   * @throws VinculumError `INVALID_ARGUMENT` for a wrong length
   */
  x25519PublicKey(privateKey: Uint8Array): Bytes {
    requireBytes(privateKey, KEY_BYTES, 'an X25519 private key');
    this.#write(IO_SCALAR, privateKey);
    this.#calls.curvePublicKey();
    return this.#readAndWipe(IO_RESULT, KEY_BYTES);
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
    this.#write(IO_SCALAR, privateKey);
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
    this.#write(IO_SCALAR, key.privateKey);
    this.#calls.curveSignKey();
    this.#write(IO_DIGEST, nonce);
    this.#calls.curveSignNonce();
    const commitment = this.#read(IO_SIGNATURE, KEY_BYTES);
    this.#write(IO_DIGEST, this.#sha512(commitment, key.edwardsPublicKey, message));
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
      this.#write(IO_POINT, publicKey);
      if (this.#calls.curveXedKey(sign) === 0) return false;
      edwards = this.#read(IO_RESULT, KEY_BYTES);
    } else {
      this.#write(IO_KEY_TABLE, prepared.table);
      edwards = prepared.edwards;
    }
    const digest = this.#sha512(signature.subarray(0, KEY_BYTES), edwards, message);
    const withoutSign = copyBytes(signature);
    withoutSign[63] = last & ~SIGN_BIT;
    this.#write(IO_SIGNATURE, withoutSign);
    this.#write(IO_DIGEST, digest);
    return (prepared === null ? this.#calls.curveXedVerify() : this.#calls.curveXedVerifyByTable()) !== 0;
  }

  /** The table of a public key, or null if it is not worth one yet or has no Edwards form. */
  #verificationTable(publicKey: Uint8Array, sign: number): VerificationTable | null {
    const recent = this.#verificationKeys.use(publicKey, sign);
    if (recent.uses <= USES_BEFORE_VERIFICATION_TABLE) return null;
    return (recent.value ??= this.#makeVerificationTable(publicKey, sign));
  }

  #makeVerificationTable(publicKey: Uint8Array, sign: number): VerificationTable | null {
    this.#write(IO_POINT, publicKey);
    if (this.#calls.curveXedTable(sign) === 0) return null;
    return { edwards: this.#read(IO_RESULT, KEY_BYTES), table: this.#read(IO_KEY_TABLE, KEY_TABLE_BYTES) };
  }

  /**
   * True iff the bytes are the canonical u-coordinate of a torsion-free point of the curve, not of its twist. Makes the key's
   * table: who asks this is about to agree with the key.
   */
  isCanonicalPublicKey(publicKey: Uint8Array): boolean {
    if (publicKey.length !== KEY_BYTES) return false;
    if (!this.#tabulate(publicKey)) return false;
    this.#write(IO_POINT, publicKey);
    return this.#calls.curveIsCanonical() !== 0;
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
    this.#write(IO_POINT, publicKey);
    this.#write(IO_SIGNATURE, signature);
    this.#write(IO_DIGEST, this.#sha512(signature.subarray(0, KEY_BYTES), publicKey, message));
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

  #write(offset: number, bytes: Uint8Array): void {
    this.#memory.reserve(0).set(bytes, offset);
  }

  #read(offset: number, length: number): Bytes {
    return this.#memory.reserve(0).slice(offset, offset + length);
  }

  #readAndWipe(offset: number, length: number): Bytes {
    const result = this.#read(offset, length);
    this.#calls.curveWipe();
    return result;
  }
}

function invalidKeyAgreement(): VinculumError {
  return new VinculumError('INVALID_KEY_AGREEMENT', 'invalid key agreement');
}
