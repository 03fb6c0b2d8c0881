/**
 * A transport between tabs, frames and workers of one origin, or threads of one Node process. There is no server: `send`
 * resolves when the recipients have acknowledged, and rejects with `TRANSPORT_UNAVAILABLE` when they do not within its patience.
 * So nothing is queued for a device that does not listen: keep it and send again, as the client does.
 *
 * Two tabs that are the same device both get everything, and either's acknowledgement counts. Whoever can run a script in the
 * origin can listen and send; that is why envelopes are encrypted.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import { type RandomSource, systemRandom } from '../../crypto/random-source.ts';
import {
  checkDeviceAddress,
  checkSubmission,
  closed,
  deviceKey,
  invalidCall,
  throwIfAborted,
  untilAborted,
} from '../arguments.ts';
import { HandlerSlots } from '../handler-slots.ts';
import { StatusBoard } from '../status-board.ts';
import { type Timers, systemTimers } from '../timers.ts';
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
import { type Frame, toFrame, toMessage } from './frames.ts';
import { Incoming } from './incoming.ts';
import { Outgoing } from './outgoing.ts';

const DEFAULT_CHANNEL = 'vinculum/transport';
/** Long enough for a tab in the background, whose timers run once a second. */
const DEFAULT_PATIENCE_MS = 10_000;
const OFFER_ID_BYTES = 16;

/** What is used of a `BroadcastChannel`. */
export interface BroadcastPort {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
  close(): void;
}

export interface BroadcastTransportOptions {
  /** This device. */
  readonly device: DeviceAddress;
  /** Opened on `vinculum/transport` if not given. The transport closes it. */
  readonly channel?: BroadcastPort | undefined;
  readonly random?: RandomSource | undefined;
  readonly timers?: Timers | undefined;
  /** Milliseconds that `send` waits for acknowledgements. Default 10,000. */
  readonly patienceMs?: number | undefined;
  /** Milliseconds until a handler that does not settle has rejected. Default 60,000. */
  readonly handlerPatienceMs?: number | undefined;
}

export class BroadcastTransport implements Transport {
  readonly #options: BroadcastTransportOptions;
  readonly #device: DeviceAddress;
  readonly #channel: BroadcastPort;
  readonly #timers: Timers;
  readonly #outgoing: Outgoing;
  readonly #incoming: Incoming;
  readonly #board = new StatusBoard(true);
  #subscribed: HandlerSlots | undefined;
  #isClosed = false;

  /** @throws VinculumError `INVALID_ARGUMENT` for a device that is none */
  constructor(options: BroadcastTransportOptions) {
    this.#options = options;
    this.#device = checkDeviceAddress(options.device);
    this.#timers = options.timers ?? systemTimers;
    const { patienceMs = DEFAULT_PATIENCE_MS } = options;
    this.#outgoing = new Outgoing({ timers: this.#timers, patienceMs, post: (frame) => this.#post(frame) });
    this.#incoming = new Incoming(this.#device, (id) => this.#post({ kind: 'taken', id, by: this.#device }));
    this.#channel = options.channel ?? new BroadcastChannel(DEFAULT_CHANNEL);
    this.#channel.addEventListener('message', ({ data }) => {
      const frame = toFrame(data);
      if (frame !== null) this.#receive(frame);
    });
  }

  async send(submission: Submission, options: CallOptions = {}): Promise<SendReport> {
    if (this.#isClosed) throw closed();
    const checked = checkSubmission(submission);
    throwIfAborted(options);
    const id = bytesToHex((this.#options.random ?? systemRandom).bytes(OFFER_ID_BYTES));
    try {
      await untilAborted(this.#outgoing.offer(id, checked), options.signal);
    } finally {
      this.#outgoing.abandon(id);
    }
    return { refused: [] };
  }

  subscribe(handler: DeliveryHandler, options: SubscribeOptions = {}): Subscription {
    if (this.#isClosed) throw closed();
    if (this.#subscribed !== undefined) throw invalidCall('a transport has one subscription at a time');
    const { concurrency } = options;
    const onFree = (): void => this.#incoming.next();
    const patienceMs = this.#options.handlerPatienceMs;
    const slots = new HandlerSlots({ handler, concurrency, timers: this.#timers, patienceMs, onFree });
    this.#subscribed = slots;
    this.#incoming.use(slots);
    this.#post({ kind: 'hello', of: this.#device });
    return { close: () => this.#unsubscribe(slots) };
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
    if (this.#subscribed !== undefined) void this.#unsubscribe(this.#subscribed);
    this.#outgoing.close();
    this.#channel.close();
    this.#board.set(false);
    return Promise.resolve();
  }

  #unsubscribe(slots: HandlerSlots): Promise<void> {
    if (this.#subscribed === slots) {
      this.#subscribed = undefined;
      this.#incoming.use(undefined);
    }
    return slots.close();
  }

  /** Tells everybody, this transport included: a channel does not echo. */
  #post(frame: Frame): void {
    if (this.#isClosed) return;
    this.#channel.postMessage(toMessage(frame));
    void Promise.resolve().then(() => this.#receive(frame));
  }

  #receive(frame: Frame): void {
    if (this.#isClosed) return;
    if (frame.kind === 'taken') return this.#outgoing.taken(frame.id, frame.by);
    if (frame.kind === 'hello') return this.#outgoing.greet(frame.of);
    const ours = deviceKey(this.#device);
    if (frame.to.some((address) => deviceKey(address) === ours)) this.#incoming.receive(frame);
  }
}
