/**
 * The seam between the client and whatever carries envelopes: opaque bytes to devices, at least once, in any order. What
 * arrives is trusted for nothing: it may be old, repeated, damaged, forged or somebody else's, and the client says which.
 *
 * One transport value serves one device, which it was made for; how it proves to a server that it is that device (a signature
 * of the device's request key, a cookie, nothing) is its own affair. `vinculum/testing` publishes the suite that says whether
 * an implementation keeps the promises below; docs/transport.md writes one.
 */
import type { Bytes } from '../bytes.ts';

/** An account by its name on the wire. */
export interface AccountName {
  /** 1 to 253 of `a-z0-9.-`. */
  readonly realm: string;
  /** 1 to 128 bytes of UTF-8. */
  readonly id: string;
}

/** A device of an account: where an envelope goes. */
export interface DeviceAddress extends AccountName {
  /** 1 to 127. */
  readonly device: number;
}

/** A realm's mark on a message that passed it, which only that realm can check. */
export interface ServerPart {
  readonly realm: string;
  /** Milliseconds since 1970, by the realm's clock. */
  readonly timeMs: number;
  /** Which of the realm's keys: a u32. */
  readonly keyId: number;
  /** 32 bytes. */
  readonly tag: Bytes;
}

/** One envelope and where it goes. Several recipients are for ciphertexts that are made for many, such as sender keys'. */
export interface Submission {
  /** 1 to 4096 devices of any realms, none twice. */
  readonly to: readonly DeviceAddress[];
  /** 1 byte to 256 KiB. Copied before `send` returns. */
  readonly envelope: Uint8Array;
  /** A hint: worth delivering for 60 seconds only. The envelope says the same to a server that reads it. */
  readonly live?: boolean | undefined;
  /** A hint: wake the devices up. */
  readonly wake?: boolean | undefined;
}

/**
 * Why something was refused. Repeating it does not help; what does:
 * - `too-large`: send it as an attachment; `malformed`: a bug, or a version too old; `unauthorized`: register this device again;
 * - `forbidden`: a rule of the realm, or the recipient's wish; `realm-closed`: the two realms no longer exchange messages;
 * - `unknown-recipient`: fetch the device list again. Servers need not tell an unknown account from an unknown device;
 * - `mailbox-full`: later, when the recipient has read; `unknown-locator`, `bad-range`: of an attachment, see `Blobs`.
 */
export type RefusalReason =
  | 'too-large'
  | 'malformed'
  | 'unauthorized'
  | 'forbidden'
  | 'realm-closed'
  | 'unknown-recipient'
  | 'mailbox-full'
  | 'unknown-locator'
  | 'bad-range';

/** A recipient that gets nothing of a submission. */
export interface Refusal {
  readonly to: DeviceAddress;
  readonly reason: RefusalReason;
}

/** What became of a submission: somebody took responsibility for every recipient but these. */
export interface SendReport {
  readonly refused: readonly Refusal[];
}

/** What arrived. */
export interface Delivery {
  /** The transport's name for this delivery, for logs: says nothing about the message, and is no key for de-duplication. */
  readonly id: string;
  /** This device. */
  readonly to: DeviceAddress;
  /** As it was submitted, byte for byte, unless the realm split an upload for many. The receiver's to keep. */
  readonly envelope: Bytes;
  /** At most two: the sender's realm, then the receiver's. */
  readonly parts: readonly ServerPart[];
}

/**
 * Takes a delivery. Resolving acknowledges it: from then on it is the client's alone, so resolve after the commit. Rejecting
 * asks for it again later; the reason stays here.
 */
export type DeliveryHandler = (delivery: Delivery) => Promise<void>;

export interface SubscribeOptions {
  /** How many deliveries the handler gets at a time, at least 1. Default 64: enough to fill a group commit. */
  readonly concurrency?: number | undefined;
}

/** Deliveries going to a handler. */
export interface Subscription {
  /**
   * Ends it: the handler is not called any more. Resolves when the calls that run have settled and those that resolved are
   * acknowledged; so do not wait for it inside the handler. What was not acknowledged goes to the next subscription.
   */
  close(): Promise<void>;
}

/** Whether messages can be exchanged now. */
export interface TransportStatus {
  readonly online: boolean;
}

/** The part of the platform's `AbortSignal` that is used here. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface CallOptions {
  /** Aborting it rejects the call with the signal's reason. What the call had already caused stays. */
  readonly signal?: CancelSignal | undefined;
}

/**
 * Calls reject with a `VinculumError`:
 * - `INVALID_ARGUMENT`: a call that no transport could carry out;
 * - `TRANSPORT_UNAVAILABLE`: try again, with back-off, not before `details.retryAfterMs` if it is there. Whether the call had
 *   its effect is not known;
 * - `TRANSPORT_REFUSED`: never for this submission. `details.reason` is a {@link RefusalReason}, and nobody got anything;
 * - `TRANSPORT_CLOSED`: after `close()`.
 */
export interface Transport {
  /**
   * Hands an envelope over. Resolves when somebody else has taken responsibility for it: a server has stored it, or the
   * recipients have acknowledged it. Recipients are refused one by one: a member who left must not silence a group.
   *
   * @returns the recipients that were refused, often none. They can be all
   */
  send(submission: Submission, options?: CallOptions): Promise<SendReport>;
  /**
   * Begins to hand deliveries to a handler, at least once each and in any order. One subscription at a time: a second one is
   * `INVALID_ARGUMENT`, since a delivery has one answer.
   *
   * What was not acknowledged comes again: after a rejection, a lost connection, a crash, or when the handler does not settle
   * for long (then it has two calls for one delivery). It may come again after it was acknowledged, if the acknowledgement was
   * lost. A handler that fails or hangs delays its own deliveries, not the others.
   */
  subscribe(handler: DeliveryHandler, options?: SubscribeOptions): Subscription;
  /** The state now. It is a hint: `send` may work or fail in either. */
  readonly status: TransportStatus;
  /**
   * Reports every change of the state; not the state now.
   *
   * @returns ends the reports
   */
  onStatus(listener: (status: TransportStatus) => void): () => void;
  /**
   * Lets go of everything at once. Calls that wait reject with `TRANSPORT_UNAVAILABLE`; handlers that still run settle into
   * nothing, and their deliveries come again to the device's next transport. May be called twice, and inside a handler.
   */
  close(): Promise<void>;
}
