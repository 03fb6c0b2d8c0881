/** One device's transport over a memory network. */
import { checkSubmission, closed, invalidCall, unavailable } from '../arguments.ts';
import type { CheckedSubmission } from '../arguments.ts';
import { HandlerSlots } from '../handler-slots.ts';
import { StatusBoard } from '../status-board.ts';
import type {
  CallOptions,
  DeliveryHandler,
  DeviceAddress,
  SendReport,
  SubscribeOptions,
  Submission,
  Subscription,
  Transport,
  TransportStatus,
} from '../transport.ts';
import type { Lines } from './line.ts';
import type { Mailbox, Outlet } from './mailbox.ts';

/** What a transport needs of its network. */
export interface TransportRoute {
  readonly device: DeviceAddress;
  readonly lines: Lines;
  readonly mailbox: Mailbox;
  readonly handlerPatienceMs: number | undefined;
  /** Puts a submission into mailboxes. */
  readonly accept: (submission: CheckedSubmission, from: DeviceAddress) => SendReport;
  /** Forgets this transport. */
  readonly forget: (transport: MemoryTransport) => void;
}

export class MemoryTransport implements Transport {
  readonly #route: TransportRoute;
  readonly #board: StatusBoard;
  /** Subscriptions with calls that run; the last one may be open. */
  readonly #outlets = new Set<Outlet>();
  #subscribed: Outlet | undefined;
  #isClosed = false;
  readonly #breaking: ((error: Error) => void)[] = [];
  /** Rejects when the transport is closed. */
  readonly #broken: Promise<never>;

  constructor(route: TransportRoute) {
    this.#route = route;
    this.#board = new StatusBoard(route.lines.isConnected(route.device));
    this.#broken = new Promise((_, reject) => this.#breaking.push(reject));
    this.#broken.catch(() => undefined);
  }

  async send(submission: Submission, options: CallOptions = {}): Promise<SendReport> {
    if (this.#isClosed) throw closed();
    const checked = checkSubmission(submission);
    const { device, lines, accept } = this.#route;
    const call = { device, operation: 'send', options } as const;
    return Promise.race([lines.carry(call, () => accept(checked, device)), this.#broken]);
  }

  subscribe(handler: DeliveryHandler, options: SubscribeOptions = {}): Subscription {
    if (this.#isClosed) throw closed();
    if (this.#subscribed !== undefined) throw invalidCall('a transport has one subscription at a time');
    const { mailbox, lines, handlerPatienceMs: patienceMs } = this.#route;
    const onFree = (): void => {
      mailbox.pump();
    };
    const { concurrency } = options;
    const outlet: Outlet = {
      slots: new HandlerSlots({ handler, concurrency, timers: lines.timers, patienceMs, onFree }),
    };
    this.#subscribed = outlet;
    this.#outlets.add(outlet);
    // Not before the caller has its subscription.
    void Promise.resolve().then(() => {
      if (this.#subscribed === outlet) mailbox.join(outlet);
    });
    return { close: () => this.#unsubscribe(outlet) };
  }

  get status(): TransportStatus {
    return this.#board.status;
  }

  onStatus(listener: (status: TransportStatus) => void): () => void {
    return this.#board.listen(listener);
  }

  close(): Promise<void> {
    if (this.#isClosed) return Promise.resolve();
    this.#isClosed = true;
    const outlets = [...this.#outlets];
    for (const outlet of outlets) void this.#unsubscribe(outlet);
    for (const outlet of outlets) this.#route.mailbox.recall(outlet);
    for (const reject of this.#breaking.splice(0)) reject(unavailable('the transport was closed meanwhile'));
    this.#route.forget(this);
    this.#board.set(false);
    return Promise.resolve();
  }

  /** The network changed the connection of this device. */
  connectionChanged(): void {
    const { device, lines, mailbox } = this.#route;
    const isConnected = lines.isConnected(device);
    if (!isConnected) for (const outlet of this.#outlets) mailbox.recall(outlet);
    this.#board.set(isConnected);
    if (isConnected) mailbox.pump();
  }

  async #unsubscribe(outlet: Outlet): Promise<void> {
    if (this.#subscribed === outlet) this.#subscribed = undefined;
    this.#route.mailbox.leave(outlet);
    await outlet.slots.close();
    this.#outlets.delete(outlet);
  }
}
