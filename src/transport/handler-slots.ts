/**
 * What every transport needs between its connection and the handler: so many calls at a time and no more, and one answer for
 * each. How an answer reaches the other side is the transport's affair.
 */
import { checkConcurrency } from './arguments.ts';
import type { Delivery, DeliveryHandler, SubscribeOptions } from './transport.ts';
import type { Timers } from './timers.ts';

/** A handler that takes longer loses its slot, and its delivery comes again: one that hangs must not stop the others. */
export const HANDLER_PATIENCE_MS = 60_000;

/** What the other side is told: `taken`, it is the client's; `again`, redeliver it. */
export type Answer = 'taken' | 'again';

export interface HandlerSlotsOptions extends SubscribeOptions {
  readonly handler: DeliveryHandler;
  readonly timers: Timers;
  /** Milliseconds until a call that does not settle counts as a rejection. Default {@link HANDLER_PATIENCE_MS}. */
  readonly patienceMs?: number | undefined;
  /** Told whenever a slot becomes free: time to offer more. */
  readonly onFree?: (() => void) | undefined;
}

/** Passes an answer on. Must not fail: an answer that does not reach the other side is a redelivery, nothing else. */
export type Answering = (answer: Answer) => void | Promise<void>;

/** A slot that is kept for a delivery on its way. Use one of the two, once. */
export interface Reservation {
  /**
   * Calls the handler, or answers `again` at once if the slots were closed meanwhile.
   *
   * @param answer - told what became of it; while it works the slot stays taken
   * @returns when the answer has been passed on; never rejects
   */
  offer(delivery: Delivery, answer: Answering): Promise<void>;
  /** Gives the slot back. */
  release(): void;
}

/** Calls a handler for deliveries, a bounded number at a time. */
export class HandlerSlots {
  readonly #options: HandlerSlotsOptions;
  readonly #concurrency: number;
  #running = 0;
  #reserved = 0;
  #isClosed = false;
  readonly #idle: (() => void)[] = [];

  /** @throws VinculumError `INVALID_ARGUMENT` for a concurrency that is none */
  constructor(options: HandlerSlotsOptions) {
    this.#options = options;
    this.#concurrency = checkConcurrency(options.concurrency);
  }

  /** Whether a delivery can be offered now. */
  get hasRoom(): boolean {
    return !this.#isClosed && this.#running + this.#reserved < this.#concurrency;
  }

  /** Keeps a slot for a delivery that is still on its way. Ask {@link hasRoom} first. */
  reserve(): Reservation {
    this.#reserved++;
    return {
      offer: async (delivery, answer) => {
        this.#reserved--;
        await (this.#isClosed ? answer('again') : this.#call(delivery, answer));
      },
      release: () => {
        this.#reserved--;
        this.#options.onFree?.();
      },
    };
  }

  /** The same without keeping a slot before: answers `again` if there is no room. */
  async offer(delivery: Delivery, answer: Answering): Promise<void> {
    await (this.hasRoom ? this.#call(delivery, answer) : answer('again'));
  }

  /** Offers no room any more. Resolves when the running calls have settled or lost their slots, and were answered. */
  close(): Promise<void> {
    this.#isClosed = true;
    if (this.#running === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  async #call(delivery: Delivery, answer: Answering): Promise<void> {
    this.#running++;
    const outcome = await this.#patiently(delivery);
    await answer(outcome);
    this.#running--;
    if (this.#running === 0) for (const resolve of this.#idle.splice(0)) resolve();
    this.#options.onFree?.();
  }

  /** Calls the handler and waits, but not for ever. */
  async #patiently(delivery: Delivery): Promise<Answer> {
    const { handler, timers, patienceMs = HANDLER_PATIENCE_MS } = this.#options;
    let cancel = (): void => undefined;
    const impatience = new Promise<Answer>((resolve) => {
      cancel = timers.after(patienceMs, () => {
        resolve('again');
      });
    });
    try {
      return await Promise.race([handler(delivery).then((): Answer => 'taken'), impatience]);
    } catch {
      return 'again';
    } finally {
      cancel();
    }
  }
}
