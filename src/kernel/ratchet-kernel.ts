/**
 * The symmetric half of the Triple Ratchet by the kernel: whole steps in one call each. Fixed lengths are checked by the
 * caller. Formulas: spec 02, "Double Ratchet functions"; spec 03, "Key derivations".
 */
import type { Bytes } from '../bytes.ts';
import { IO, type KernelMemory } from './kernel-memory.ts';

/** The compiled functions; parameters are offsets and lengths, see assembly/ratchet. */
export interface RatchetExports {
  chainSeeds(seeds: number, chainKey: number, count: number): void;
  sealMessage(
    chainKey: number,
    pqKey: number,
    plaintext: number,
    length: number,
    macInput: number,
    body: number,
    macLength: number,
  ): void;
  openMessage(
    seed: number,
    pqKey: number,
    macInput: number,
    macLength: number,
    body: number,
    bodyLength: number,
  ): number;
  spqrChainNext(out: number, next: number, counter: number): void;
  rootKdf(out: number, root: number, agreement: number): void;
  wipeRatchet(): void;
}

/** What a message is sealed from; the sealed message is head ‖ body ‖ tail ‖ MAC. */
export interface KernelSealInput {
  readonly chainKey: Uint8Array;
  readonly pqKey: Uint8Array | null;
  readonly plaintext: Uint8Array;
  readonly senderIdentity: Uint8Array;
  readonly receiverIdentity: Uint8Array;
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

/** A sealed message and where its ciphertext lies. */
export interface KernelOpenInput {
  readonly seed: Uint8Array;
  readonly pqKey: Uint8Array | null;
  readonly senderIdentity: Uint8Array;
  readonly receiverIdentity: Uint8Array;
  readonly message: Uint8Array;
  readonly bodyStart: number;
  readonly bodyLength: number;
}

const KEY_BYTES = 32;
const MAC_BYTES = 8;
const AES_BLOCK = 16;

// Where the arguments go: two keys, then the input of the MAC, which begins with two public keys of 33 bytes.
const FIRST_KEY = IO;
const PQ_KEY = IO + 32;
const MAC_INPUT = IO + 64;
const RECEIVER = MAC_INPUT + 33;
const MESSAGE = MAC_INPUT + 66;

/** The number by which the compiled code says that the MAC was wrong; other negative numbers mean the padding was. */
const MAC_MISMATCH = -1;

export class RatchetKernel {
  readonly #memory: KernelMemory;
  readonly #calls: RatchetExports;

  constructor(memory: KernelMemory, calls: RatchetExports) {
    this.#memory = memory;
    this.#calls = calls;
  }

  /** The next `count` message seeds of a chain, 32 bytes each, and the chain key after them. */
  chainSeeds(chainKey: Uint8Array, count: number): { seeds: Bytes; nextChainKey: Bytes } {
    const seedsAt = IO + KEY_BYTES;
    const end = seedsAt + count * KEY_BYTES;
    const heap = this.#memory.reserve(end);
    heap.set(chainKey, IO);
    this.#calls.chainSeeds(seedsAt, IO, count);
    const result = { seeds: heap.slice(seedsAt, end), nextChainKey: heap.slice(IO, seedsAt) };
    this.#wipe(heap, end);
    return result;
  }

  /** Derives the keys of the chain's next message, encrypts and authenticates it. */
  sealMessage(input: KernelSealInput): { message: Bytes; nextChainKey: Bytes } {
    const { plaintext, pqKey, head, tail } = input;
    const body = MESSAGE + head.length;
    const bodyEnd = body + plaintext.length - (plaintext.length % AES_BLOCK) + AES_BLOCK;
    const macAt = bodyEnd + tail.length;
    const end = macAt + MAC_BYTES;
    const heap = this.#memory.reserve(end);
    heap.set(input.chainKey, FIRST_KEY);
    if (pqKey !== null) heap.set(pqKey, PQ_KEY);
    heap.set(input.senderIdentity, MAC_INPUT);
    heap.set(input.receiverIdentity, RECEIVER);
    heap.set(head, MESSAGE);
    heap.set(plaintext, body);
    heap.set(tail, bodyEnd);
    const pqAt = pqKey === null ? 0 : PQ_KEY;
    this.#calls.sealMessage(FIRST_KEY, pqAt, body, plaintext.length, MAC_INPUT, body, macAt - MAC_INPUT);
    const result = { message: heap.slice(MESSAGE, end), nextChainKey: heap.slice(FIRST_KEY, FIRST_KEY + KEY_BYTES) };
    this.#wipe(heap, end);
    return result;
  }

  /** Derives a message's keys, checks its MAC, then decrypts. */
  openMessage(input: KernelOpenInput): Bytes | 'mac-mismatch' | 'bad-padding' {
    const { message, pqKey } = input;
    const end = MESSAGE + message.length;
    const heap = this.#memory.reserve(end);
    heap.set(input.seed, FIRST_KEY);
    if (pqKey !== null) heap.set(pqKey, PQ_KEY);
    heap.set(input.senderIdentity, MAC_INPUT);
    heap.set(input.receiverIdentity, RECEIVER);
    heap.set(message, MESSAGE);
    const body = MESSAGE + input.bodyStart;
    const pqAt = pqKey === null ? 0 : PQ_KEY;
    const macLength = end - MAC_BYTES - MAC_INPUT;
    const length = this.#calls.openMessage(FIRST_KEY, pqAt, MAC_INPUT, macLength, body, input.bodyLength);
    const plaintext = length >= 0 ? heap.slice(body, body + length) : null;
    this.#wipe(heap, end);
    return plaintext ?? (length === MAC_MISMATCH ? 'mac-mismatch' : 'bad-padding');
  }

  /** One step of an SPQR chain: what replaces `next`, and the message key with index `counter`. */
  spqrChainNext(next: Uint8Array, counter: number): { next: Bytes; key: Bytes } {
    const end = IO + 3 * KEY_BYTES;
    const heap = this.#memory.reserve(end);
    heap.set(next, IO);
    this.#calls.spqrChainNext(IO + KEY_BYTES, IO, counter);
    const result = {
      next: heap.slice(IO + KEY_BYTES, IO + 2 * KEY_BYTES),
      key: heap.slice(IO + 2 * KEY_BYTES, end),
    };
    this.#wipe(heap, end);
    return result;
  }

  /** One step of the root chain after a Diffie-Hellman agreement. */
  rootKdf(rootKey: Uint8Array, agreement: Uint8Array): { rootKey: Bytes; chainKey: Bytes } {
    const out = IO + 2 * KEY_BYTES;
    const end = out + 2 * KEY_BYTES;
    const heap = this.#memory.reserve(end);
    heap.set(rootKey, IO);
    heap.set(agreement, IO + KEY_BYTES);
    this.#calls.rootKdf(out, IO, IO + KEY_BYTES);
    const result = { rootKey: heap.slice(out, out + KEY_BYTES), chainKey: heap.slice(out + KEY_BYTES, end) };
    this.#wipe(heap, end);
    return result;
  }

  #wipe(heap: Bytes, end: number): void {
    this.#calls.wipeRatchet();
    heap.fill(0, IO, end);
  }
}
