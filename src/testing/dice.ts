/** Decisions drawn from a random source: which branch a test takes, which packet is lost, which bit flips. */
import type { RandomSource } from '../crypto/random-source.ts';
import { seededRandom } from './seeded-random.ts';

/** 2^32, the number of values a four-byte draw can have. */
const DRAW_VALUES = 0x1_0000_0000;

/** Draws decisions. With a seeded source the same decisions come in the same order every time. */
export class Dice {
  readonly #random: RandomSource;

  /** @param source - where the randomness comes from, or the seed of a repeatable source */
  constructor(source: RandomSource | number | string) {
    this.#random = typeof source === 'object' ? source : seededRandom(source);
  }

  /**
   * Draws an integer from 0 up to, but not including, the bound.
   *
   * @param bound - at least 1. The bias, bound / 2^32, does not matter in a test.
   */
  below(bound: number): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#random.bytes(4);
    return Math.floor((((a << 24) | (b << 16) | (c << 8) | d) >>> 0) * (bound / DRAW_VALUES));
  }

  /** Is true with the given probability, from 0 (never) to 1 (always). Draws even when the answer is certain. */
  chance(probability: number): boolean {
    return this.below(DRAW_VALUES) < probability * DRAW_VALUES;
  }

  /**
   * Picks one element.
   *
   * @throws RangeError if there is none
   */
  pick<T>(choices: readonly T[]): T {
    if (choices.length === 0) throw new RangeError('nothing to pick from');
    return choices[this.below(choices.length)] as T;
  }

  /** Returns the elements in a random order; the argument is not changed. */
  shuffle<T>(elements: readonly T[]): T[] {
    const shuffled = [...elements];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
    }
    return shuffled;
  }

  /** Draws random bytes, for keys and contents of a test. */
  bytes(length: number): Uint8Array<ArrayBuffer> {
    return this.#random.bytes(length);
  }
}
