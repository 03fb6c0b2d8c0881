/** Offers of other tabs for this device: each goes to the handler until it was taken once. */
import { copyBytes } from '../../bytes.ts';
import type { HandlerSlots } from '../handler-slots.ts';
import type { DeviceAddress } from '../transport.ts';
import type { OfferFrame } from './frames.ts';

/** Offers that wait for a slot; the sender repeats the others. */
const MAX_BACKLOG = 1_024;
/** Offers of which is known that they were taken, should they be repeated because the answer was late. */
const MAX_TAKEN = 4_096;

export class Incoming {
  readonly #device: DeviceAddress;
  readonly #answer: (id: string) => void;
  readonly #running = new Set<string>();
  readonly #taken = new Set<string>();
  readonly #backlog = new Map<string, OfferFrame>();
  #slots: HandlerSlots | undefined;

  /** @param answer - tells the sender that an offer was taken */
  constructor(device: DeviceAddress, answer: (id: string) => void) {
    this.#device = device;
    this.#answer = answer;
  }

  /** Sends offers to a handler from now on, or to none. What waits is forgotten: its sender will repeat it. */
  use(slots: HandlerSlots | undefined): void {
    this.#slots = slots;
    this.#backlog.clear();
  }

  /** Somebody offers this device an envelope. */
  receive(offer: OfferFrame): void {
    const { id } = offer;
    if (this.#taken.has(id)) return this.#answer(id);
    if (this.#slots === undefined || this.#running.has(id) || this.#backlog.has(id)) return;
    if (this.#slots.hasRoom) void this.#handle(offer, this.#slots);
    else if (this.#backlog.size < MAX_BACKLOG) this.#backlog.set(id, offer);
  }

  /** A slot is free. */
  next(): void {
    for (const [id, offer] of this.#backlog) {
      if (this.#slots?.hasRoom !== true) return;
      this.#backlog.delete(id);
      void this.#handle(offer, this.#slots);
    }
  }

  async #handle({ id, envelope }: OfferFrame, slots: HandlerSlots): Promise<void> {
    this.#running.add(id);
    const delivery = { id, to: { ...this.#device }, envelope: copyBytes(envelope), parts: [] };
    await slots.offer(delivery, (answer) => {
      this.#running.delete(id);
      if (answer === 'again') return;
      this.#remember(id);
      this.#answer(id);
    });
  }

  #remember(id: string): void {
    this.#taken.add(id);
    if (this.#taken.size <= MAX_TAKEN) return;
    const [oldest] = this.#taken;
    if (oldest !== undefined) this.#taken.delete(oldest);
  }
}
