/** The queue of one device: kept until acknowledged, handed to whichever of its subscriptions has room. */
import { type Bytes, copyBytes } from '../../bytes.ts';
import type { Clock } from '../../crypto/clock.ts';
import type { Answer, HandlerSlots } from '../handler-slots.ts';
import type { Delivery, DeviceAddress, ServerPart } from '../transport.ts';
import type { Lines } from './line.ts';

/** A redelivery waits twice as long each time, up to this many doublings. */
const MAX_DOUBLINGS = 6;
/** Handed-over places at the front of the queue before it is cut: rarely, and never many at once. */
const CUT_AT = 1024;

/** What a mailbox keeps. */
export interface Letter {
  readonly id: string;
  readonly to: DeviceAddress;
  readonly envelope: Bytes;
  readonly parts: readonly ServerPart[];
  /** Milliseconds since 1970. */
  readonly expiresMs: number;
}

interface Item extends Letter {
  failures: number;
  /** The hand-over whose answer counts; null while it waits. */
  handOver: HandOver | null;
}

interface HandOver {
  readonly outlet: Outlet;
}

/** A subscription, as its mailbox sees it. */
export interface Outlet {
  readonly slots: HandlerSlots;
}

export interface MailboxOptions {
  readonly device: DeviceAddress;
  readonly lines: Lines;
  readonly clock: Clock;
  /** Milliseconds until what was not acknowledged comes again the first time. */
  readonly redeliveryMs: number;
}

export class Mailbox {
  readonly #options: MailboxOptions;
  readonly #items = new Set<Item>();
  readonly #outlets = new Set<Outlet>();
  /** Items that wait, from `#first` on. */
  #ready: Item[] = [];
  #first = 0;

  constructor(options: MailboxOptions) {
    this.#options = options;
  }

  /** How many letters are not acknowledged yet. */
  get size(): number {
    return this.#items.size;
  }

  put(letter: Letter): void {
    const item: Item = { ...letter, failures: 0, handOver: null };
    this.#items.add(item);
    this.#ready.push(item);
    this.pump();
  }

  /** Adds a subscription. */
  join(outlet: Outlet): void {
    this.#outlets.add(outlet);
    this.pump();
  }

  /** Gives a subscription nothing more; what it holds is still its own. */
  leave(outlet: Outlet): void {
    this.#outlets.delete(outlet);
  }

  /** The connection of a subscription broke: what it holds goes back to the queue, its answers count no more. */
  recall(outlet: Outlet): void {
    for (const item of this.#items) if (item.handOver?.outlet === outlet) this.#requeue(item);
    this.pump();
  }

  /** Forgets everything. */
  clear(): void {
    this.#items.clear();
    this.#ready = [];
    this.#first = 0;
  }

  /** Hands over as much as there is room for. */
  pump(): void {
    const { device, lines, clock } = this.#options;
    if (!lines.isConnected(device)) return;
    while (this.#first < this.#ready.length) {
      const outlet = this.#outletWithRoom();
      if (outlet === undefined) return;
      const item = this.#take();
      if (!this.#items.has(item)) continue;
      if (item.expiresMs <= clock.now()) this.#items.delete(item);
      else void this.#handOver(item, outlet);
    }
  }

  #outletWithRoom(): Outlet | undefined {
    for (const outlet of this.#outlets) {
      if (!outlet.slots.hasRoom) continue;
      // To the end of the line: subscriptions take turns.
      this.#outlets.delete(outlet);
      this.#outlets.add(outlet);
      return outlet;
    }
    return undefined;
  }

  /** Takes the first item that waits, or one that overtakes it. */
  #take(): Item {
    const { weather } = this.#options.lines;
    const waiting = this.#ready.length - this.#first;
    const place = this.#first + (weather.strikes('reorder') ? weather.below(waiting) : 0);
    const item = this.#ready[place]!;
    this.#ready[place] = this.#ready[this.#first]!;
    this.#first++;
    if (this.#first >= CUT_AT && this.#first * 2 > this.#ready.length) {
      this.#ready = this.#ready.slice(this.#first);
      this.#first = 0;
    }
    return item;
  }

  async #handOver(item: Item, outlet: Outlet): Promise<void> {
    const { device, lines } = this.#options;
    const handOver = { outlet };
    item.handOver = handOver;
    const slot = outlet.slots.reserve();
    const passes = await lines.passes(device, 'deliver');
    if (item.handOver !== handOver) {
      slot.release();
      return;
    }
    if (!passes) {
      this.#later(item);
      slot.release();
      return;
    }
    const answer = (given: Answer): Promise<void> => this.#answer(item, handOver, given);
    const offers = [slot.offer(this.#deliveryOf(item), answer)];
    if (lines.weather.strikes('duplicate')) offers.push(outlet.slots.offer(this.#deliveryOf(item), answer));
    await Promise.all(offers);
  }

  async #answer(item: Item, handOver: HandOver, answer: Answer): Promise<void> {
    if (item.handOver !== handOver) return;
    const isHeard = answer === 'taken' && (await this.#options.lines.passes(this.#options.device, 'acknowledge'));
    if (item.handOver !== handOver) return;
    if (isHeard) this.#items.delete(item);
    else this.#later(item);
  }

  /** Back to the queue after a while, longer each time. */
  #later(item: Item): void {
    const wait = this.#options.redeliveryMs * 2 ** Math.min(item.failures, MAX_DOUBLINGS);
    item.failures++;
    // Nobody's answer counts until it is handed over again.
    item.handOver = null;
    this.#options.lines.timers.after(wait, () => {
      this.#again(item);
    });
  }

  #again(item: Item): void {
    this.#requeue(item);
    this.pump();
  }

  #requeue(item: Item): void {
    item.handOver = null;
    if (this.#items.has(item)) this.#ready.push(item);
  }

  /** A copy of the receiver's own. */
  #deliveryOf({ id, to, envelope: original, parts }: Item): Delivery {
    const envelope = copyBytes(original);
    this.#options.lines.weather.damage(envelope);
    return { id, to: { ...to }, envelope, parts: parts.map((part) => ({ ...part, tag: copyBytes(part.tag) })) };
  }
}
