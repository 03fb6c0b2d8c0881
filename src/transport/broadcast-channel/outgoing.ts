/** Envelopes on their way to other tabs: offered again and again until all recipients have taken them, or patience ends. */
import { type CheckedSubmission, deviceKey, unavailable } from '../arguments.ts';
import type { Timers } from '../timers.ts';
import type { DeviceAddress } from '../transport.ts';
import type { OfferFrame } from './frames.ts';

/** The first repetition; each later one waits twice as long. */
const FIRST_REPEAT_MS = 200;
/** Repetitions are never further apart. */
const LONGEST_REPEAT_MS = 2_000;

export interface OutgoingOptions {
  readonly timers: Timers;
  readonly patienceMs: number;
  readonly post: (frame: OfferFrame) => void;
}

interface Waiting {
  readonly id: string;
  readonly envelope: CheckedSubmission['envelope'];
  readonly missing: Map<string, DeviceAddress>;
  readonly settle: (error?: Error) => void;
  cancelRepeat: () => void;
}

export class Outgoing {
  readonly #options: OutgoingOptions;
  readonly #waiting = new Map<string, Waiting>();

  constructor(options: OutgoingOptions) {
    this.#options = options;
  }

  /**
   * Offers an envelope until it is taken by all.
   *
   * @param id - fresh
   * @throws VinculumError `TRANSPORT_UNAVAILABLE` when patience ends
   */
  offer(id: string, { to, envelope }: CheckedSubmission): Promise<void> {
    const { timers, patienceMs } = this.#options;
    return new Promise((resolve, reject) => {
      const cancelEnd = timers.after(patienceMs, () => {
        this.#end(id, unavailable('not every recipient has taken it'));
      });
      const settle = (error?: Error): void => {
        cancelEnd();
        if (error === undefined) resolve();
        else reject(error);
      };
      const missing = new Map(to.map((address) => [deviceKey(address), address]));
      const waiting: Waiting = { id, envelope, missing, settle, cancelRepeat: () => undefined };
      this.#waiting.set(id, waiting);
      this.#post(waiting, FIRST_REPEAT_MS);
    });
  }

  /** A recipient has taken an offer. */
  taken(id: string, by: DeviceAddress): void {
    const waiting = this.#waiting.get(id);
    if (waiting?.missing.delete(deviceKey(by)) === true && waiting.missing.size === 0) this.#end(id);
  }

  /** A device listens now: it is offered what waits for it. */
  greet(device: DeviceAddress): void {
    for (const waiting of this.#waiting.values()) {
      if (!waiting.missing.has(deviceKey(device))) continue;
      waiting.cancelRepeat();
      this.#post(waiting, FIRST_REPEAT_MS);
    }
  }

  /** Forgets an offer that nobody waits for. */
  abandon(id: string): void {
    this.#end(id, unavailable('given up'));
  }

  /** Ends all offers. */
  close(): void {
    for (const id of [...this.#waiting.keys()]) this.#end(id, unavailable('the transport was closed meanwhile'));
  }

  #post(waiting: Waiting, repeatMs: number): void {
    const { id, envelope, missing } = waiting;
    this.#options.post({ kind: 'offer', id, to: [...missing.values()], envelope });
    waiting.cancelRepeat = this.#options.timers.after(repeatMs, () => {
      this.#post(waiting, Math.min(repeatMs * 2, LONGEST_REPEAT_MS));
    });
  }

  #end(id: string, error?: Error): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    this.#waiting.delete(id);
    waiting.cancelRepeat();
    waiting.settle(error);
  }
}
