/**
 * A network that loses, repeats, reorders, delays and damages what it carries: repeatably, and only when stepped. It knows
 * nothing about its packets; how to damage one is a parameter.
 */
import type { RandomSource } from '../crypto/random-source.ts';
import { Dice } from './dice.ts';

/** How hostile the network is. Probabilities go from 0 to 1 and default to 0; each copy of a packet is judged by itself. */
export interface Hostility {
  /** Probability that a packet is lost. */
  readonly drop?: number;
  /** Probability that a packet arrives a second time, at another moment. */
  readonly duplicate?: number;
  /** Probability that a packet overtakes the others that are due in the same step. */
  readonly reorder?: number;
  /** Probability that a packet arrives damaged. */
  readonly corrupt?: number;
  /** Probability that a packet takes longer than one step. */
  readonly delay?: number;
  /** The longest extra delay, in steps. Default 5. */
  readonly longestDelay?: number;
}

export interface HostileNetworkOptions<T> extends Hostility {
  /** Decides every fate; a seeded source makes the run repeatable. */
  readonly random: RandomSource;
  /** Returns a damaged copy of a packet; must not change the packet itself. */
  readonly damage: (packet: T, dice: Dice) => T;
}

/** A packet that arrived, and what the network did to it: for the test to know, not for the receiver. */
export interface Delivery<T> {
  readonly packet: T;
  /** The packet as it was sent. */
  readonly original: T;
  readonly corrupted: boolean;
  /** True for the second copy of a packet, whether or not the first one has arrived. */
  readonly duplicate: boolean;
  readonly delayed: boolean;
}

/** What happened so far, in packets. `delivered` counts copies. */
export interface NetworkTally {
  readonly sent: number;
  readonly dropped: number;
  readonly duplicated: number;
  readonly reordered: number;
  readonly corrupted: number;
  readonly delayed: number;
  readonly delivered: number;
}

interface Transit<T> extends Delivery<T> {
  readonly due: number;
}

const DEFAULT_LONGEST_DELAY = 5;

/** A one-way or many-way network; packets name their own destinations if there are several. */
export class HostileNetwork<T> {
  readonly #dice: Dice;
  readonly #damage: (packet: T, dice: Dice) => T;
  #hostility: Hostility;
  #transits: Transit<T>[] = [];
  #step = 0;
  readonly #tally = { sent: 0, dropped: 0, duplicated: 0, reordered: 0, corrupted: 0, delayed: 0, delivered: 0 };

  constructor(options: HostileNetworkOptions<T>) {
    this.#dice = new Dice(options.random);
    this.#damage = options.damage;
    this.#hostility = options;
  }

  /** Hands a packet to the network. It arrives in the next step at the earliest, if ever. */
  send(packet: T): void {
    this.#tally.sent++;
    this.#launch(packet, false);
    if (this.#dice.chance(this.#hostility.duplicate ?? 0)) {
      this.#tally.duplicated++;
      this.#launch(packet, true);
    }
  }

  /** Moves the network on by one step and returns what arrives in it, in order of arrival. */
  step(): Delivery<T>[] {
    this.#step++;
    const due = this.#transits.filter((transit) => transit.due <= this.#step);
    this.#transits = this.#transits.filter((transit) => transit.due > this.#step);
    const arrivals = this.#reordered(due);
    this.#tally.delivered += arrivals.length;
    return arrivals;
  }

  /** Steps until nothing is on its way any more. */
  drain(): Delivery<T>[] {
    const arrivals: Delivery<T>[] = [];
    while (this.#transits.length > 0) arrivals.push(...this.step());
    return arrivals;
  }

  /** Changes the weather for packets sent from now on; `setHostility({})` makes the network perfect. */
  setHostility(hostility: Hostility): void {
    this.#hostility = hostility;
  }

  /** The number of copies on their way. */
  get inTransit(): number {
    return this.#transits.length;
  }

  get tally(): NetworkTally {
    return { ...this.#tally };
  }

  #launch(packet: T, duplicate: boolean): void {
    if (this.#dice.chance(this.#hostility.drop ?? 0)) {
      this.#tally.dropped++;
      return;
    }
    const corrupted = this.#dice.chance(this.#hostility.corrupt ?? 0);
    if (corrupted) this.#tally.corrupted++;
    const delayed = this.#dice.chance(this.#hostility.delay ?? 0);
    if (delayed) this.#tally.delayed++;
    const extra = delayed ? 1 + this.#dice.below(this.#hostility.longestDelay ?? DEFAULT_LONGEST_DELAY) : 0;
    const arriving = corrupted ? this.#damage(packet, this.#dice) : packet;
    this.#transits.push({
      packet: arriving,
      original: packet,
      corrupted,
      duplicate,
      delayed,
      due: this.#step + 1 + extra,
    });
  }

  /** Lets some packets overtake those in front of them. */
  #reordered(due: readonly Transit<T>[]): Delivery<T>[] {
    const arrivals: Delivery<T>[] = [];
    for (const { due: _due, ...delivery } of due) {
      const position = this.#dice.chance(this.#hostility.reorder ?? 0)
        ? this.#dice.below(arrivals.length + 1)
        : arrivals.length;
      if (position < arrivals.length) this.#tally.reordered++;
      arrivals.splice(position, 0, delivery);
    }
    return arrivals;
  }
}

/** Returns a copy of a byte string with one bit flipped, anywhere in it: the usual damage. Empty stays empty. */
export function flipRandomBit(bytes: Uint8Array, dice: Dice): Uint8Array<ArrayBuffer> {
  const damaged = new Uint8Array(bytes);
  if (damaged.length === 0) return damaged;
  const index = dice.below(damaged.length);
  damaged[index] = (damaged[index] ?? 0) ^ (1 << dice.below(8));
  return damaged;
}
