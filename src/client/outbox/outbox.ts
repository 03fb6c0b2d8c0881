/**
 * Hands stored envelopes to the transport: as they are, at least once, in order for each device, until the transport has taken
 * them or says that it never will. Waiting grows with each failure and has jitter, so that devices do not come back in step.
 */
import { VinculumError } from '../../errors.ts';
import type { Key } from '../../store/store.ts';
import { transact } from '../../store/transaction.ts';
import { type Context } from '../context.ts';
import { MESSAGES } from '../conversation/conversation-tables.ts';
import { putEvent } from '../inbox/event-table.ts';
import type { Placed } from '../table.ts';
import { OUTBOX, type OutboxRow } from './outbox-table.ts';

/** After the first failure. */
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 60_000;
/** Envelopes of one device that are read at a time. */
const PAGE = 16;
/** Lists that are looked for at a time. */
const SCAN = 256;

/** What is on its way to one device. */
interface Lane {
  isBusy: boolean;
  /** Something came while it was busy. */
  isWoken: boolean;
  failures: number;
  cancel: (() => void) | null;
}

/** What became of an envelope. */
type Outcome =
  | { readonly is: 'taken' }
  | { readonly is: 'refused'; readonly reason: string }
  | { readonly is: 'later'; readonly afterMs: number };

/** Drains the outbox of a client. */
export class Outbox {
  readonly #context: Context;
  readonly #lanes = new Map<string, Lane>();
  readonly #running = new Set<Promise<void>>();
  #isClosed = false;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Looks for what an earlier process has left. */
  async start(): Promise<void> {
    let after: Key | undefined;
    for (;;) {
      const page = await OUTBOX.page(this.#context.store, { limit: SCAN, after });
      for (const { key } of page) this.wake(key.name);
      after = page.at(-1)?.key;
      if (page.length < SCAN) return;
    }
  }

  /** Says that there is something for a device. */
  wake(name: string): void {
    if (this.#isClosed) return;
    const lane = this.#lanes.get(name) ?? { isBusy: false, isWoken: false, failures: 0, cancel: null };
    this.#lanes.set(name, lane);
    if (lane.isBusy) lane.isWoken = true;
    // One that waits after a failure goes on waiting.
    else if (lane.cancel === null) this.#run(name, lane);
  }

  /** The network is back: nobody waits any longer. */
  retryNow(): void {
    for (const [name, lane] of this.#lanes) {
      if (lane.cancel === null) continue;
      lane.cancel();
      lane.cancel = null;
      this.#run(name, lane);
    }
  }

  /** Sends nothing more; resolves when what was being sent is done. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { cancel } of this.#lanes.values()) cancel?.();
    await Promise.all(this.#running);
  }

  #run(name: string, lane: Lane): void {
    lane.isBusy = true;
    const running = this.#drain(name, lane)
      // The store failed: what is in it stays there.
      .catch(() => {
        this.#wait(name, lane, this.#delay(lane));
      })
      .then(() => {
        lane.isBusy = false;
        this.#running.delete(running);
        if (lane.isWoken && lane.cancel === null && !this.#isClosed) this.#run(name, lane);
      });
    this.#running.add(running);
  }

  async #drain(name: string, lane: Lane): Promise<void> {
    do {
      lane.isWoken = false;
      const page = await OUTBOX.page(this.#context.store, { name, limit: PAGE });
      for (const placed of page) {
        if (this.#isClosed) return;
        const outcome = await this.#send(placed.row, lane);
        if (outcome.is === 'later') {
          this.#wait(name, lane, outcome.afterMs);
          return;
        }
        lane.failures = 0;
        await this.#settle(placed, outcome);
      }
      if (page.length === PAGE) lane.isWoken = true;
    } while (lane.isWoken);
  }

  async #send({ realm, id, device, envelope, isLive }: OutboxRow, lane: Lane): Promise<Outcome> {
    const to = { realm, id, device };
    try {
      const live = isLive === 1;
      const { refused } = await this.#context.transport.send({ to: [to], envelope, live, wake: !live });
      const [refusal] = refused;
      return refusal === undefined ? { is: 'taken' } : this.#judgeRefusal(refusal.reason, lane);
    } catch (error) {
      if (!VinculumError.is(error)) throw error;
      if (error.code === 'TRANSPORT_REFUSED') return this.#judgeRefusal(String(error.details['reason']), lane);
      const least = Number(error.details['retryAfterMs'] ?? 0);
      return { is: 'later', afterMs: Math.max(least, this.#delay(lane)) };
    }
  }

  #judgeRefusal(reason: string, lane: Lane): Outcome {
    // Its owner will read some day.
    if (reason === 'mailbox-full') return { is: 'later', afterMs: this.#delay(lane) };
    return { is: 'refused', reason };
  }

  /** Half of it fixed, half of it random. */
  #delay(lane: Lane): number {
    const most = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** lane.failures);
    lane.failures = Math.min(lane.failures + 1, 16);
    const [random = 0] = this.#context.engine.random.bytes(1);
    return most / 2 + (most / 2) * (random / 256);
  }

  #wait(name: string, lane: Lane, afterMs: number): void {
    if (this.#isClosed) return;
    lane.cancel = this.#context.timers.after(afterMs, () => {
      lane.cancel = null;
      this.wake(name);
    });
  }

  async #settle({ key, row }: Placed<OutboxRow>, outcome: Outcome): Promise<void> {
    const { store, notices } = this.#context;
    await transact(store, async (tx) => {
      // Another process may have been quicker.
      if ((await tx.get(key)) === undefined) return;
      tx.delete(key);
      if (row.position > 0) await this.#note(tx, row, outcome);
    });
    if (outcome.is === 'refused') notices.events();
  }

  async #note(
    tx: Parameters<Parameters<typeof transact>[1]>[0],
    { peer, position }: OutboxRow,
    outcome: Outcome,
  ): Promise<void> {
    const message = await MESSAGES.get(tx, peer, position - 1);
    if (message === undefined) return;
    const isTaken = outcome.is === 'taken';
    const waiting = Math.max(0, message.waiting - 1);
    const [taken, refused] = [message.taken + (isTaken ? 1 : 0), message.refused + (isTaken ? 0 : 1)];
    MESSAGES.put(tx, MESSAGES.key(peer, position - 1), { ...message, waiting, taken, refused });
    if (outcome.is === 'refused' && waiting === 0 && taken === 0) {
      await putEvent(tx, peer, { kind: 'failed', positions: [position - 1], note: outcome.reason });
    }
  }
}
