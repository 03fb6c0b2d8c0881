/** A clock that stands still until a test moves it. */
import type { Clock } from '../crypto/clock.ts';

/** A {@link Clock} under the control of a test. */
export class FakeClock implements Clock {
  #wall: number;
  #monotonic = 0;

  /** @param start - wall-clock time in milliseconds since 1970 */
  constructor(start = 1_700_000_000_000) {
    this.#wall = start;
  }

  now(): number {
    return this.#wall;
  }

  monotonic(): number {
    return this.#monotonic;
  }

  /** The wall-clock time as a `Date`, as the `now` parameters of `vinculum/signal` want it. */
  date(): Date {
    return new Date(this.#wall);
  }

  /**
   * Lets time pass: both clocks advance.
   *
   * @param milliseconds - not negative
   * @throws RangeError for a negative number: a monotonic clock never goes back
   */
  advance(milliseconds: number): void {
    if (!(milliseconds >= 0)) throw new RangeError('time does not go back; to correct the wall clock use setWallClock');
    this.#wall += milliseconds;
    this.#monotonic += milliseconds;
  }

  /** Corrects the wall clock, as a user or a time server would, forwards or backwards; no time passes. */
  setWallClock(millisecondsSince1970: number): void {
    this.#wall = millisecondsSince1970;
  }
}
