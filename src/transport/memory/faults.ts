/** What goes wrong in a memory network, and how often. */
import type { RandomSource } from '../../crypto/random-source.ts';

/** Probabilities from 0 to 1, default 0. */
export interface NetworkFaults {
  /** A call is lost on the way: it has no effect and rejects with `TRANSPORT_UNAVAILABLE`. */
  readonly loseRequest?: number;
  /** The answer is lost: the call has its effect and rejects all the same. */
  readonly loseAnswer?: number;
  /** A delivery, or a piece of a blob, does not reach the device this time. */
  readonly loseDelivery?: number;
  /** The handler resolved, and the network never hears of it. */
  readonly loseAcknowledgement?: number;
  /** A delivery reaches the handler twice. */
  readonly duplicate?: number;
  /** A delivery overtakes others of its mailbox. */
  readonly reorder?: number;
  /** A bit of a delivered envelope is wrong. Servers may do that; the promises of `Transport` do not cover it. */
  readonly corrupt?: number;
  /** A call or a delivery takes time. */
  readonly delay?: number;
  /** How much at most, in milliseconds. Default 1000. */
  readonly longestDelayMs?: number;
  /** The device loses its connection over a call or a delivery. */
  readonly disconnect?: number;
  /** For how long, in milliseconds. Default 1000. */
  readonly outageMs?: number;
  /** A call is refused with reason `forbidden`. */
  readonly refuse?: number;
}

type Probability = Exclude<keyof NetworkFaults, 'longestDelayMs' | 'outageMs'>;

const DEFAULT_LONGEST_DELAY_MS = 1000;
const DEFAULT_OUTAGE_MS = 1000;
/** 2^32, the number of values a four-byte draw can have. */
const DRAW_VALUES = 0x1_0000_0000;

/** The faults of the moment, decided by a random source: repeatable if that is. */
export class Weather {
  readonly #random: RandomSource;
  faults: NetworkFaults;

  constructor(random: RandomSource, faults: NetworkFaults) {
    this.#random = random;
    this.faults = faults;
  }

  /** Decides whether something goes wrong now. Draws nothing where it cannot. */
  strikes(fault: Probability): boolean {
    const probability = this.faults[fault] ?? 0;
    return probability > 0 && this.below(DRAW_VALUES) < probability * DRAW_VALUES;
  }

  /** Decides how long something takes, in milliseconds. */
  delayMs(): number {
    if (!this.strikes('delay')) return 0;
    return 1 + this.below(this.faults.longestDelayMs ?? DEFAULT_LONGEST_DELAY_MS);
  }

  /** Flips a bit of a byte string, or not. */
  damage(bytes: Uint8Array): void {
    if (bytes.length === 0 || !this.strikes('corrupt')) return;
    const place = this.below(bytes.length);
    bytes[place] = bytes[place]! ^ (1 << this.below(8));
  }

  get outageMs(): number {
    return this.faults.outageMs ?? DEFAULT_OUTAGE_MS;
  }

  /** Draws an integer from 0 up to, but not including, the bound. The bias, bound / 2^32, does not matter here. */
  below(bound: number): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#random.bytes(4);
    return Math.floor((((a << 24) | (b << 16) | (c << 8) | d) >>> 0) * (bound / DRAW_VALUES));
  }
}
