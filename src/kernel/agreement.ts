/**
 * X25519 in the WebAssembly kernel: by the ladder, or by the table of a public key that is used again. Secrets are handled in
 * constant time, as far as WebAssembly engines keep that promise, and wiped from the kernel's memory before a call returns.
 */
import { type Bytes, bytesEqual } from '../bytes.ts';
import { VinculumError } from '../errors.ts';
import { IO, type KernelMemory } from './kernel-memory.ts';
import { requireBytes } from './length.ts';
import { RecentKeys } from './recent-keys.ts';

/** What the kernel exports for agreements; see assembly/curve25519/index.ts. */
export interface AgreementExports {
  curveWipe(): void;
  curveAgree(): number;
  curveAgreementTable(): number;
  curveAgreeByTable(): number;
  curveAgreeByTableLater(index: number): void;
  curveAgreeFinish(out: number, count: number): number;
  curveAgreeWipe(out: number, count: number): void;
  curvePublicKey(): void;
  curveIsCanonical(): number;
}

// Slots, as in assembly/curve25519/memory.ts.
const IO_SCALAR = 0x10000;
const IO_POINT = 0x10020;
const IO_RESULT = 0x10040;
const AGREEMENT_TABLE = 0x38000;

/** Public keys whose tables are kept, at 10 KiB each: those that sealed messages go to, a large group's members. */
export const MAX_AGREEMENT_KEYS = 512;
/** Keys of one session are used three times at most; a key of a fourth use is an account's. */
export const USES_BEFORE_AGREEMENT_TABLE = 3;
/** Agreements that are finished together; the kernel has room for twice as many. */
const BATCH = 128;

const KEY_BYTES = 32;
/** 8 × 8 points of 160 bytes. */
const AGREEMENT_TABLE_BYTES = 10_240;

/** X25519 on one instance of the kernel. */
export class AgreementKernel {
  readonly #memory: KernelMemory;
  readonly #calls: AgreementExports;
  readonly #agreementKeys = new RecentKeys<Bytes | null>(MAX_AGREEMENT_KEYS);
  /** 32 bytes: the public key whose table is in the kernel's memory. */
  readonly #tabulated: Bytes = new Uint8Array(KEY_BYTES);
  #isTabulated = false;

  /**
   * @param memory - the instance's
   * @param calls - the instance's exports
   */
  constructor(memory: KernelMemory, calls: AgreementExports) {
    this.#memory = memory;
    this.#calls = calls;
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
        this.#memory.write(IO_SCALAR, privateKey);
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
    this.#memory.write(IO_SCALAR, privateKey);
    if (!hasTable) this.#memory.write(IO_POINT, publicKey);
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
      this.#memory.write(AGREEMENT_TABLE, recent.value);
      this.#tabulated.set(publicKey);
      return (this.#isTabulated = true);
    }
    const isMade = this.#tabulate(publicKey);
    recent.value = isMade ? this.#memory.read(AGREEMENT_TABLE, AGREEMENT_TABLE_BYTES) : null;
    return isMade;
  }

  /** Makes a table in the kernel's memory; false, and nothing is changed, for a key that is on no point of the curve. */
  #tabulate(publicKey: Uint8Array): boolean {
    this.#memory.write(IO_POINT, publicKey);
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
    this.#memory.write(IO_SCALAR, privateKey);
    this.#calls.curvePublicKey();
    return this.#readAndWipe(IO_RESULT, KEY_BYTES);
  }

  /**
   * True iff the bytes are the canonical u-coordinate of a torsion-free point of the curve, not of its twist. Makes the key's
   * table: who asks this is about to agree with the key.
   */
  isCanonicalPublicKey(publicKey: Uint8Array): boolean {
    if (publicKey.length !== KEY_BYTES) return false;
    if (!this.#tabulate(publicKey)) return false;
    this.#memory.write(IO_POINT, publicKey);
    return this.#calls.curveIsCanonical() !== 0;
  }

  /** Reads a result, and wipes what the call left behind. */
  #readAndWipe(offset: number, length: number): Bytes {
    const result = this.#memory.read(offset, length);
    this.#calls.curveWipe();
    return result;
  }
}

function invalidKeyAgreement(): VinculumError {
  return new VinculumError('INVALID_KEY_AGREEMENT', 'invalid key agreement');
}
