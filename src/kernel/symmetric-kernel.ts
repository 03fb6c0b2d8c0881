/**
 * Hashes and AES by the kernel. Each call copies its input in, calls once, copies the result out and wipes both; fixed lengths
 * (keys 32, IVs 16, nonces 12 bytes) are checked by the caller.
 */
import { type Bytes, EMPTY_BYTES } from '../bytes.ts';
import { IO, type KernelMemory } from './kernel-memory.ts';

/** The compiled functions; parameters are offsets and lengths, see assembly/hash and assembly/aes. */
export interface SymmetricExports {
  hash256(out: number, data: number, length: number): void;
  hash512(out: number, data: number, length: number): void;
  hmacWithKey(out: number, key: number, keyLength: number, data: number, length: number): void;
  hkdf(
    out: number,
    outLength: number,
    inputKey: number,
    inputLength: number,
    salt: number,
    saltLength: number,
    info: number,
    infoLength: number,
  ): void;
  expandKey(key: number): void;
  expandDecryptKey(key: number): void;
  cbcEncrypt(out: number, plaintext: number, length: number, iv: number): void;
  cbcDecrypt(data: number, length: number, iv: number): number;
  ctrXor(data: number, length: number, first: number, bigEndian: number): void;
  gcmSeal: AeadSeal;
  gcmOpen: AeadOpen;
  gcmSivSeal: AeadSeal;
  gcmSivOpen: AeadOpen;
  wipeRatchet(): void;
  wipeSymmetric(): void;
}

type AeadArguments = [key: number, nonce: number, aad: number, aadLength: number, data: number, length: number];
type AeadSeal = (...offsets: AeadArguments) => void;
type AeadOpen = (...offsets: AeadArguments) => number;

/** Key, nonce and associated data of an AEAD call. */
export interface KernelAead {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  readonly associatedData: Uint8Array;
}

const AES_BLOCK = 16;
const TAG = 16;
const DIGEST_256 = 32;
const DIGEST_512 = 64;
/** Room that HKDF needs before the info and after it. */
const INFO_BEFORE = 32;
const INFO_AFTER = 1;

// Where the ciphers put their arguments.
const KEY = IO;
const IV = IO + 32;
const DATA = IO + 48;

export class SymmetricKernel {
  readonly #memory: KernelMemory;
  readonly #calls: SymmetricExports;

  constructor(memory: KernelMemory, calls: SymmetricExports) {
    this.#memory = memory;
    this.#calls = calls;
  }

  /** SHA-256, 32 bytes. */
  sha256(data: Uint8Array): Bytes {
    const start = IO + DIGEST_256;
    const end = start + data.length;
    const heap = this.#memory.reserve(end);
    heap.set(data, start);
    this.#calls.hash256(IO, start, data.length);
    return this.#result(heap, { start: IO, length: DIGEST_256, end });
  }

  /** SHA-512 over the concatenation of the parts, 64 bytes. */
  sha512(parts: readonly Uint8Array[]): Bytes {
    const start = IO + DIGEST_512;
    const { heap, end } = this.#write(parts, start);
    this.#calls.hash512(IO, start, end - start);
    this.#calls.wipeSymmetric();
    return takeResult(heap, { start: IO, length: DIGEST_512, end });
  }

  /** HMAC-SHA-256 over the concatenation of the parts, 32 bytes. @param key - any length */
  hmacSha256(key: Uint8Array, parts: readonly Uint8Array[]): Bytes {
    const keyAt = IO + DIGEST_256;
    const start = keyAt + key.length;
    const { heap, end } = this.#write(parts, start);
    heap.set(key, keyAt);
    this.#calls.hmacWithKey(IO, keyAt, key.length, start, end - start);
    return this.#result(heap, { start: IO, length: DIGEST_256, end });
  }

  /**
   * HKDF-SHA-256.
   *
   * @param salt - any length, empty for none
   * @param label - public; length at most 8160
   */
  hkdfSha256(inputKey: Uint8Array, salt: Uint8Array, label: { info: Uint8Array; length: number }): Bytes {
    const { info, length } = label;
    if (length === 0) return EMPTY_BYTES;
    const inputAt = IO + length;
    const saltAt = inputAt + inputKey.length;
    const infoAt = saltAt + salt.length + INFO_BEFORE;
    const end = infoAt + info.length + INFO_AFTER;
    const heap = this.#memory.reserve(end);
    heap.set(inputKey, inputAt);
    heap.set(salt, saltAt);
    heap.set(info, infoAt);
    const usedSalt = salt.length === 0 ? 0 : saltAt;
    this.#calls.hkdf(IO, length, inputAt, inputKey.length, usedSalt, salt.length, infoAt, info.length);
    return this.#result(heap, { start: IO, length, end });
  }

  /** AES-256-CBC with PKCS#7 padding. */
  cbcEncrypt(plaintext: Uint8Array, key: Uint8Array, iv: Uint8Array): Bytes {
    const length = plaintext.length - (plaintext.length % AES_BLOCK) + AES_BLOCK;
    const end = DATA + length;
    const heap = this.#memory.reserve(end);
    heap.set(key, KEY);
    heap.set(iv, IV);
    heap.set(plaintext, DATA);
    this.#calls.expandKey(KEY);
    this.#calls.cbcEncrypt(DATA, DATA, plaintext.length, IV);
    return this.#result(heap, { start: DATA, length, end });
  }

  /** The inverse; null if the padding is wrong or the length no positive multiple of 16. */
  cbcDecrypt(ciphertext: Uint8Array, key: Uint8Array, iv: Uint8Array): Bytes | null {
    if (ciphertext.length === 0 || ciphertext.length % AES_BLOCK !== 0) return null;
    const end = DATA + ciphertext.length;
    const heap = this.#memory.reserve(end);
    heap.set(key, KEY);
    heap.set(iv, IV);
    heap.set(ciphertext, DATA);
    this.#calls.expandDecryptKey(KEY);
    const length = this.#calls.cbcDecrypt(DATA, ciphertext.length, IV);
    const plaintext = this.#result(heap, { start: DATA, length: Math.max(0, length), end });
    return length < 0 ? null : plaintext;
  }

  /** AES-256-CTR from counter zero, 32-bit big-endian counter. */
  ctrXor(data: Uint8Array, key: Uint8Array): Bytes {
    const end = DATA + data.length;
    const heap = this.#memory.reserve(end);
    heap.set(key, KEY);
    heap.fill(0, IV, IV + AES_BLOCK);
    heap.set(data, DATA);
    this.#calls.expandKey(KEY);
    this.#calls.ctrXor(DATA, data.length, IV, 1);
    return this.#result(heap, { start: DATA, length: data.length, end });
  }

  /** AES-256-GCM: ciphertext ‖ tag. */
  gcmSeal(plaintext: Uint8Array, parameters: KernelAead): Bytes {
    return this.#seal(this.#calls.gcmSeal, plaintext, parameters);
  }

  /** The inverse; null if it does not authenticate. */
  gcmOpen(sealed: Uint8Array, parameters: KernelAead): Bytes | null {
    return this.#open(this.#calls.gcmOpen, sealed, parameters);
  }

  /** AES-256-GCM-SIV: ciphertext ‖ tag. */
  gcmSivSeal(plaintext: Uint8Array, parameters: KernelAead): Bytes {
    return this.#seal(this.#calls.gcmSivSeal, plaintext, parameters);
  }

  /** The inverse; null if it does not authenticate. */
  gcmSivOpen(sealed: Uint8Array, parameters: KernelAead): Bytes | null {
    return this.#open(this.#calls.gcmSivOpen, sealed, parameters);
  }

  #seal(call: AeadSeal, plaintext: Uint8Array, parameters: KernelAead): Bytes {
    const length = plaintext.length;
    const { heap, aad, data, end } = this.#writeAead(plaintext, parameters, length + TAG);
    call(KEY, IV, aad, parameters.associatedData.length, data, length);
    this.#calls.wipeSymmetric();
    return takeResult(heap, { start: data, length: length + TAG, end });
  }

  #open(call: AeadOpen, sealed: Uint8Array, parameters: KernelAead): Bytes | null {
    if (sealed.length < TAG) return null;
    const length = sealed.length - TAG;
    const { heap, aad, data, end } = this.#writeAead(sealed, parameters, sealed.length);
    const accepted = call(KEY, IV, aad, parameters.associatedData.length, data, length) === 1;
    this.#calls.wipeSymmetric();
    const plaintext = takeResult(heap, { start: data, length: accepted ? length : 0, end });
    return accepted ? plaintext : null;
  }

  #writeAead(
    input: Uint8Array,
    parameters: KernelAead,
    room: number,
  ): { heap: Bytes; aad: number; data: number; end: number } {
    const aad = DATA;
    const data = aad + parameters.associatedData.length;
    const end = data + room;
    const heap = this.#memory.reserve(end);
    heap.set(parameters.key, KEY);
    heap.set(parameters.nonce, IV);
    heap.set(parameters.associatedData, aad);
    heap.set(input, data);
    return { heap, aad, data, end };
  }

  #write(parts: readonly Uint8Array[], start: number): { heap: Bytes; end: number } {
    let end = start;
    for (const part of parts) end += part.length;
    const heap = this.#memory.reserve(end);
    let offset = start;
    for (const part of parts) {
      heap.set(part, offset);
      offset += part.length;
    }
    return { heap, end };
  }

  /** The result of a call that used only the smaller part of the scratch. */
  #result(heap: Bytes, area: ResultArea): Bytes {
    this.#calls.wipeRatchet();
    return takeResult(heap, area);
  }
}

interface ResultArea {
  readonly start: number;
  readonly length: number;
  /** End of all that the call used from IO upwards. */
  readonly end: number;
}

/** Copies a result out and wipes it together with the arguments. */
export function takeResult(heap: Bytes, area: ResultArea): Bytes {
  const result = heap.slice(area.start, area.start + area.length);
  heap.fill(0, IO, area.end);
  return result;
}
