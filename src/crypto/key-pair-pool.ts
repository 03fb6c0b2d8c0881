/**
 * Curve25519 key pairs made ahead, in idle time: a third of what a ratchet step costs its receiver. A key made ahead lies in
 * memory until it is used, so the pool is small, and {@link KeyPairPool.clear} wipes it, on logging out and before a device
 * sleeps. Whoever owns the engine decides when time is idle: nothing here waits or has a timer.
 */
import type { Bytes } from '../bytes.ts';
import { VinculumError } from '../errors.ts';
import { wipe } from './constant-time.ts';
import type { CryptoProvider } from './crypto-provider.ts';
import type { RandomSource } from './random-source.ts';

/** A key pair without type byte. */
export interface RawKeyPair {
  /** 32 bytes, secret. */
  readonly privateKey: Bytes;
  /** 32 bytes. */
  readonly publicKey: Bytes;
}

/** Where steps take fresh key pairs from, before they make their own. Every pair is given once. */
export interface KeyPairSource {
  /** A pair nobody else has or gets, or undefined if there is none at hand. */
  take(): RawKeyPair | undefined;
}

/** A batch of one conversation's ratchet steps; more would only lie about. */
export const MAX_KEY_PAIRS_AHEAD = 64;
const PRIVATE_KEY_BYTES = 32;

export class KeyPairPool implements KeyPairSource {
  readonly #crypto: CryptoProvider;
  readonly #random: RandomSource;
  readonly #capacity: number;
  readonly #pairs: RawKeyPair[] = [];

  /**
   * @param engine - makes the pairs; the pool may then be part of it: `{ ...engine, keyPairs: pool }`
   * @param capacity - pairs, 1 to {@link MAX_KEY_PAIRS_AHEAD}
   * @throws VinculumError `INVALID_ARGUMENT` for another capacity
   */
  constructor(engine: { readonly crypto: CryptoProvider; readonly random: RandomSource }, capacity: number) {
    if (!Number.isInteger(capacity) || capacity < 1 || capacity > MAX_KEY_PAIRS_AHEAD) {
      throw new VinculumError('INVALID_ARGUMENT', `a pool holds 1 to ${String(MAX_KEY_PAIRS_AHEAD)} key pairs`);
    }
    this.#crypto = engine.crypto;
    this.#random = engine.random;
    this.#capacity = capacity;
  }

  /** Pairs at hand. */
  get size(): number {
    return this.#pairs.length;
  }

  /**
   * Makes pairs until the pool is full. To be called in idle time; one pair takes some 20 to 50 µs.
   *
   * @param limit - pairs to make at most, so that a caller may share the time with others
   * @throws VinculumError `RANDOM_UNAVAILABLE`; pairs made before stay
   */
  fill(limit: number = this.#capacity): void {
    for (let made = 0; made < limit && this.#pairs.length < this.#capacity; made++) {
      const privateKey = this.#random.bytes(PRIVATE_KEY_BYTES);
      privateKey[0] = privateKey[0]! & 0xf8;
      privateKey[31] = (privateKey[31]! & 0x7f) | 0x40;
      this.#pairs.push({ privateKey, publicKey: this.#crypto.x25519PublicKey(privateKey) });
    }
  }

  take(): RawKeyPair | undefined {
    return this.#pairs.pop();
  }

  /** Wipes and forgets all pairs. */
  clear(): void {
    for (const { privateKey } of this.#pairs.splice(0)) wipe(privateKey);
  }
}
