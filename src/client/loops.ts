/** What runs beside the calls: inbox, outbox, and what is due now and then. None of it is needed for what is stored to be right. */
import { VinculumError } from '../errors.ts';
import type { Subscription } from '../transport/transport.ts';
import type { Context, Notices } from './context.ts';
import { dropDueReceipts, peersWithDueReceipts, sendDueReceipts } from './conversation/receipts.ts';
import { startInbox } from './inbox/inbox.ts';
import { Outbox } from './outbox/outbox.ts';
import { refreshPeer } from './peers/peers.ts';
import { sweepVanishing } from './vanishing/sweep.ts';
import { supplyPreKeys } from './pre-keys/supply.ts';

/** Receipts wait so long for others to go with. */
const RECEIPT_DELAY_MS = 1_000;
/** A used pre-key is looked after so much later: others will be used meanwhile. */
const SUPPLY_DELAY_MS = 5_000;
/** The supply is looked at this often anyway: keys grow old, and are given out without being used. */
const SUPPLY_INTERVAL_MS = 6 * 60 * 60 * 1000;
/** What failed is tried again after so long; twice as long each time it fails again, and at once when the network is back. */
const RETRY_MS = 30_000;
const LONGEST_RETRY_MS = 60 * 60 * 1000;
/** How often to look for what other processes on this store have left. */
const LOOK_MS = 15_000;
/** What messages that vanish have had of their time is noted at least this often. */
const LONGEST_SWEEP_MS = 60_000;
/** A peer's word about its chain is followed up after so long. */
const REFRESH_DELAY_MS = 1_000;

type Task = (context: Context) => Promise<void>;

/** The loops of one client. */
export class ClientLoops implements Notices {
  #context: Context | null = null;
  #inbox: Subscription | null = null;
  #outbox: Outbox | null = null;
  #endStatus: (() => void) | null = null;
  readonly #alarms = new Map<string, () => void>();
  /** What has failed, and how long it waits. */
  readonly #failed = new Map<string, number>();
  readonly #running = new Set<Promise<void>>();
  #listeners: ((goesOn: boolean) => void)[] = [];
  #isClosed = false;

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Begins to receive and to send. A second call does nothing. */
  async start(context: Context): Promise<void> {
    if (this.#context !== null || this.#isClosed) return;
    this.#context = context;
    const outbox = new Outbox(context);
    this.#outbox = outbox;
    this.#endStatus = context.transport.onStatus(({ online }) => {
      if (!online) return;
      outbox.retryNow();
      if (this.#failed.has('supply')) this.#insteadLater('supply', 0, () => this.#supply());
    });
    this.#inbox = startInbox(context);
    await outbox.start();
    for (const peer of await peersWithDueReceipts(context)) this.receipts(peer);
    this.#later('supply', 0, () => this.#supply());
    this.vanishing();
    this.#look();
  }

  /** Publishes pre-keys now. @throws VinculumError what the store and the directory throw */
  async supplyNow(): Promise<void> {
    if (this.#context !== null) await this.#context.locks.run('supply', () => supplyPreKeys(this.#context!));
    this.#later('supply', SUPPLY_INTERVAL_MS, () => this.#supply());
  }

  /** Resolves when there may be new events: true, or false if there will be none any more. */
  nextEvents(): Promise<boolean> {
    if (this.#isClosed) return Promise.resolve(false);
    return new Promise((resolve) => this.#listeners.push(resolve));
  }

  events(): void {
    this.#tell(true);
  }

  outbox(destination: string): void {
    this.#outbox?.wake(destination);
  }

  receipts(peer: string): void {
    this.#later(`receipts/${peer}`, RECEIPT_DELAY_MS, () => this.#sendReceipts(peer));
  }

  vanishing(): void {
    this.#insteadLater('vanishing', 0, () => this.#sweep());
  }

  preKeyUsed(): void {
    this.#later('supply soon', SUPPLY_DELAY_MS, () => this.#supply());
  }

  chainDiffers(peer: string): void {
    this.#later(`chain/${peer}`, REFRESH_DELAY_MS, async (context) => {
      await context.locks.run(peer, () => refreshPeer(context, peer));
      this.events();
    });
  }

  /** Ends all of it and waits for what runs. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const cancel of this.#alarms.values()) cancel();
    this.#endStatus?.();
    this.#tell(false);
    await this.#inbox?.close();
    await this.#outbox?.close();
    await Promise.all(this.#running);
  }

  /** Other processes do not say when they are done, or dead. */
  #look(): void {
    this.#later('look', this.#context?.policy.lookEveryMs ?? LOOK_MS, async () => {
      this.#look();
      this.events();
      await this.#outbox?.start();
    });
  }

  async #sweep(): Promise<void> {
    const next = await sweepVanishing(this.#context!);
    this.events();
    if (next !== null) this.#later('vanishing', Math.min(next, LONGEST_SWEEP_MS), () => this.#sweep());
  }

  async #supply(): Promise<void> {
    await this.supplyNow();
  }

  async #sendReceipts(peer: string): Promise<void> {
    const context = this.#context!;
    try {
      for (const destination of await sendDueReceipts(context, peer)) this.outbox(destination);
    } catch (error) {
      // Blocked, declined, changed: nobody is told.
      if (VinculumError.is(error, 'NOT_ALLOWED') || VinculumError.is(error, 'UNTRUSTED_IDENTITY')) {
        await dropDueReceipts(context, peer);
      } else throw error;
    }
  }

  /** Does something after a while; asked again meanwhile, once. What fails is tried again. */
  #later(name: string, delayMs: number, task: Task): void {
    const context = this.#context;
    if (context === null || this.#isClosed || this.#alarms.has(name)) return;
    const cancel = context.timers.after(delayMs, () => {
      this.#alarms.delete(name);
      if (!this.#isClosed) this.#run(name, task, context);
    });
    this.#alarms.set(name, cancel);
  }

  #run(name: string, task: Task, context: Context): void {
    const running = task(context)
      .then(
        () => {
          this.#failed.delete(name);
        },
        () => {
          const wait = this.#failed.get(name) ?? RETRY_MS;
          this.#failed.set(name, Math.min(LONGEST_RETRY_MS, 2 * wait));
          this.#insteadLater(name, wait, task);
        },
      )
      .then(() => {
        this.#running.delete(running);
      });
    this.#running.add(running);
  }

  /** The same in place of what was due under that name. */
  #insteadLater(name: string, delayMs: number, task: Task): void {
    this.#alarms.get(name)?.();
    this.#alarms.delete(name);
    this.#later(name, delayMs, task);
  }

  #tell(goesOn: boolean): void {
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const resolve of listeners) resolve(goesOn);
  }
}
