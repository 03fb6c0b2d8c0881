/** Timers that wait for a test, on a clock that a test moves. */
import type { Timers } from '../transport/timers.ts';
import { FakeClock } from './fake-clock.ts';

interface Alarm {
  readonly due: number;
  readonly task: () => void;
}

/** Lets everything run that waits for nothing. */
async function turn(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** {@link Timers} under the control of a test: nothing is due until {@link advance} says so. */
export class FakeTimers implements Timers {
  /** The clock that goes with them. Move it by {@link advance}. */
  readonly clock: FakeClock;
  readonly #alarms = new Set<Alarm>();

  constructor(clock: FakeClock = new FakeClock()) {
    this.clock = clock;
  }

  after(milliseconds: number, task: () => void): () => void {
    const alarm = { due: this.clock.monotonic() + milliseconds, task };
    this.#alarms.add(alarm);
    return () => {
      this.#alarms.delete(alarm);
    };
  }

  /** How many tasks wait. */
  get waiting(): number {
    return this.#alarms.size;
  }

  /**
   * Lets time pass: runs what becomes due, in order, and after each moment whatever follows from it.
   *
   * @param milliseconds - not negative
   */
  async advance(milliseconds: number): Promise<void> {
    const end = this.clock.monotonic() + milliseconds;
    await turn();
    for (let due = this.#nextDue(); due <= end; due = this.#nextDue()) {
      this.clock.advance(Math.max(0, due - this.clock.monotonic()));
      for (const alarm of this.#alarms) {
        if (alarm.due > due || !this.#alarms.delete(alarm)) continue;
        alarm.task();
      }
      await turn();
    }
    this.clock.advance(Math.max(0, end - this.clock.monotonic()));
  }

  #nextDue(): number {
    let next = Infinity;
    for (const { due } of this.#alarms) next = Math.min(next, due);
    return next;
  }
}
