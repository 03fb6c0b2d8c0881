/**
 * Whole steps of the ratchet's symmetric half as single calls. They are calls of their own because
 * the kernel makes them faster than the same derivations one by one; `composedRatchet` makes them of any provider's primitives.
 *
 * Sources: spec 02, "Double Ratchet functions" and "Wire formats"; spec 03, "Key derivations".
 */
import type { Bytes } from '../bytes.ts';

/** What a message is sealed from. The result is head ‖ ciphertext ‖ tail ‖ MAC. */
export interface SealInput {
  /** 32 bytes, secret: the chain key of the message. */
  readonly chainKey: Uint8Array;
  /** 32 bytes, secret: SPQR's key for the message, or null if there is none. */
  readonly pqKey: Uint8Array | null;
  /** Any length, secret. */
  readonly plaintext: Uint8Array;
  /** 33 bytes, public. */
  readonly senderIdentity: Uint8Array;
  /** 33 bytes, public. */
  readonly receiverIdentity: Uint8Array;
  /** Public: version byte and all fields up to the ciphertext, its tag and length included ({@link paddedLength}). */
  readonly head: Uint8Array;
  /** Public: all fields after the ciphertext. */
  readonly tail: Uint8Array;
}

/** A message to open. */
export interface OpenInput {
  /** 32 bytes, secret: the message's seed. */
  readonly seed: Uint8Array;
  /** 32 bytes, secret, or null if there is none. */
  readonly pqKey: Uint8Array | null;
  /** 33 bytes, public. */
  readonly senderIdentity: Uint8Array;
  /** 33 bytes, public. */
  readonly receiverIdentity: Uint8Array;
  /** The message as received, from version byte to MAC; at least 8 bytes. */
  readonly message: Uint8Array;
  /** Where the ciphertext begins inside the message. */
  readonly bodyStart: number;
  /** Length of the ciphertext. It ends before the MAC. */
  readonly bodyLength: number;
}

/** The plaintext, secret; or why there is none. Both reasons look the same to the sender. */
export type OpenResult = Bytes | 'mac-mismatch' | 'bad-padding';

export interface FusedRatchet {
  /**
   * The next message seeds of a chain: HMAC(ck, 1) each, then ck = HMAC(ck, 2).
   *
   * @param chainKey - 32 bytes, secret
   * @param count - how many
   * @returns `count` · 32 bytes of seeds in order, and the chain key after them, all secret
   */
  chainSeeds(chainKey: Uint8Array, count: number): { readonly seeds: Bytes; readonly nextChainKey: Bytes };
  /** Derives the keys of the chain's next message, encrypts and authenticates it; also gives the chain key after it. */
  sealMessage(input: SealInput): { readonly message: Bytes; readonly nextChainKey: Bytes };
  /** Derives a message's keys, checks its MAC in constant time, then decrypts. */
  openMessage(input: OpenInput): OpenResult;
  /**
   * HKDF(none, next, be32(counter) ‖ "Signal PQ Ratchet V1 Chain Next", 64).
   *
   * @param next - 32 bytes, secret
   * @param counter - the message's index, incremented already
   * @returns what replaces `next`, and the message key, 32 bytes each, secret
   */
  spqrChainNext(next: Uint8Array, counter: number): { readonly next: Bytes; readonly key: Bytes };
  /**
   * HKDF(root key, agreement, "WhisperRatchet", 64).
   *
   * @param rootKey - 32 bytes, secret
   * @param agreement - 32 bytes, secret: the X25519 output
   */
  rootKdf(rootKey: Uint8Array, agreement: Uint8Array): { readonly rootKey: Bytes; readonly chainKey: Bytes };
}

/** Length of the ciphertext of a plaintext: padding always adds 1 to 16 bytes. */
export function paddedLength(plaintextLength: number): number {
  return plaintextLength - (plaintextLength % 16) + 16;
}
