/**
 * A network within one process: realms, accounts, mailboxes, directory and attachments, for tests, demonstrations and the
 * first run. It does what servers do, and as badly as one likes; with a seeded random source and fake timers, repeatably.
 *
 * It does not read envelopes and verifies nothing: what servers do beyond that can be given as functions.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Bytes } from '../../bytes.ts';
import { type Clock, systemClock } from '../../crypto/clock.ts';
import { type RandomSource, systemRandom } from '../../crypto/random-source.ts';
import { type CheckedSubmission, accountKey, checkDeviceAddress, deviceKey, refused } from '../arguments.ts';
import type { Blobs } from '../blobs.ts';
import type { Directory, RealmInfo, SenderCertificate } from '../directory.ts';
import { type Timers, systemTimers } from '../timers.ts';
import type {
  AccountName,
  DeviceAddress,
  Refusal,
  RefusalReason,
  SendReport,
  ServerPart,
  Transport,
} from '../transport.ts';
import { type NetworkFaults, Weather } from './faults.ts';
import { type Interception, Lines } from './line.ts';
import { Mailbox } from './mailbox.ts';
import { MemoryBlobs, type StoredBlob } from './memory-blobs.ts';
import { AccountEntry, MemoryDirectory } from './memory-directory.ts';
import { MemoryTransport } from './memory-transport.ts';

/** How long a mailbox keeps what is only worth something now. */
const LIVE_LIFETIME_MS = 60_000;
/** How long it keeps others. */
const MAILBOX_LIFETIME_MS = 30 * 24 * 60 * 60 * 1000;
const DEFAULT_MAILBOX_LETTERS = 100_000;
const DEFAULT_REDELIVERY_MS = 1000;
const DELIVERY_ID_BYTES = 8;

/** What reaches one recipient of a submission, or why nothing does. */
export type Forwarding =
  | { readonly to: DeviceAddress; readonly envelope: Bytes; readonly parts: readonly ServerPart[] }
  | { readonly to: DeviceAddress; readonly refused: RefusalReason };

/** What a realm offers when nothing else is said. */
const DEFAULT_REALM: RealmInfo = {
  certificateRoots: [],
  sealedRequests: false,
  maxBlobBytes: 67_108_864,
  policies: [],
};

export interface MemoryNetworkOptions {
  /** Decides names and faults. Default: the platform's. */
  readonly random?: RandomSource | undefined;
  readonly clock?: Clock | undefined;
  readonly timers?: Timers | undefined;
  readonly faults?: NetworkFaults | undefined;
  readonly intercept?: Interception | undefined;
  /** Splits an upload for many, adds the realms' marks, applies policy. Default: everybody gets the bytes as they are. */
  readonly forward?: ((submission: CheckedSubmission, from: DeviceAddress) => readonly Forwarding[]) | undefined;
  /** Throws what an append is to reject with. Default: every statement is taken. */
  readonly checkStatement?: ((account: AccountName, log: readonly Bytes[], statement: Bytes) => void) | undefined;
  readonly certify?: ((device: DeviceAddress, identityKey: Bytes) => SenderCertificate | null) | undefined;
  /** What realms offer, if not the default. */
  readonly realms?: ReadonlyMap<string, Partial<RealmInfo>> | undefined;
  /** Letters in one mailbox. Default 100,000. */
  readonly maxMailboxLetters?: number | undefined;
  /** Milliseconds until what was not acknowledged comes again; doubles each time. Default 1000. */
  readonly redeliveryMs?: number | undefined;
  /** Milliseconds until a handler that does not settle has rejected. Default 60,000. */
  readonly handlerPatienceMs?: number | undefined;
}

export class MemoryNetwork {
  readonly #options: MemoryNetworkOptions;
  readonly #random: RandomSource;
  readonly #clock: Clock;
  readonly #weather: Weather;
  readonly #lines: Lines;
  readonly #mailboxes = new Map<string, Mailbox>();
  readonly #accounts = new Map<string, AccountEntry>();
  readonly #realms = new Set<string>();
  readonly #blobs = new Map<string, StoredBlob>();
  readonly #transports = new Map<string, Set<MemoryTransport>>();

  constructor(options: MemoryNetworkOptions = {}) {
    this.#options = options;
    this.#random = options.random ?? systemRandom;
    this.#clock = options.clock ?? systemClock;
    this.#weather = new Weather(this.#random, options.faults ?? {});
    this.#lines = new Lines({
      weather: this.#weather,
      timers: options.timers ?? systemTimers,
      intercept: options.intercept,
      onChange: (device) => {
        for (const transport of this.#transportsOf(device)) transport.connectionChanged();
      },
    });
  }

  /** Gives a device a mailbox, as its realm does when it registers. The three functions below do it too. */
  register(device: DeviceAddress): void {
    const address = checkDeviceAddress(device);
    this.#realms.add(address.realm);
    const key = deviceKey(address);
    if (this.#mailboxes.has(key)) return;
    const { redeliveryMs = DEFAULT_REDELIVERY_MS } = this.#options;
    this.#mailboxes.set(key, new Mailbox({ device: address, lines: this.#lines, clock: this.#clock, redeliveryMs }));
  }

  /** Takes a device's mailbox and pre-keys away, as its realm does when it is revoked; its calls are refused from now on. */
  remove(device: DeviceAddress): void {
    this.#mailboxes.get(deviceKey(device))?.clear();
    this.#mailboxes.delete(deviceKey(device));
    this.#accounts.get(accountKey(device))?.shelves.delete(device.device);
  }

  /** Opens a device's transport. Several at a time share its mailbox: each delivery goes to one of them. */
  transport(device: DeviceAddress): Transport {
    const address = checkDeviceAddress(device);
    this.register(address);
    const transport = new MemoryTransport({
      device: address,
      lines: this.#lines,
      mailbox: this.#mailboxes.get(deviceKey(address))!,
      handlerPatienceMs: this.#options.handlerPatienceMs,
      accept: (submission, from) => this.#accept(submission, from),
      forget: (closed) => this.#transportsOf(address).delete(closed),
    });
    this.#transportsOf(address).add(transport);
    return transport;
  }

  directory(device: DeviceAddress): Directory {
    const address = checkDeviceAddress(device);
    this.register(address);
    return new MemoryDirectory({
      device: address,
      lines: this.#lines,
      entry: (account) => this.#entry(account),
      find: (account) => this.#accounts.get(accountKey(account)),
      isRegistered: (registered) => this.#mailboxes.has(deviceKey(registered)),
      realmInfo: (realm) => this.#realmInfo(realm),
      certify: (certified, identityKey) => this.#options.certify?.(certified, identityKey) ?? null,
      checkStatement: (account, log, statement) => this.#options.checkStatement?.(account, log, statement),
    });
  }

  blobs(device: DeviceAddress): Blobs {
    const address = checkDeviceAddress(device);
    this.register(address);
    const maxBytes = this.#realmInfo(address.realm)?.maxBlobBytes ?? 0;
    const [lines, clock, random, stored] = [this.#lines, this.#clock, this.#random, this.#blobs] as const;
    return new MemoryBlobs({ device: address, lines, clock, random, stored, maxBytes });
  }

  /** Changes what goes wrong from now on; `setFaults({})` makes the network perfect. */
  setFaults(faults: NetworkFaults): void {
    this.#weather.faults = faults;
  }

  /** Cuts a device off. What it holds comes again when it is back. */
  disconnect(device: DeviceAddress): void {
    this.#lines.disconnect(device);
  }

  connect(device: DeviceAddress): void {
    this.#lines.connect(device);
  }

  /** How many deliveries a device has not acknowledged. */
  pending(device: DeviceAddress): number {
    return this.#mailboxes.get(deviceKey(device))?.size ?? 0;
  }

  #accept(submission: CheckedSubmission, from: DeviceAddress): SendReport {
    if (!this.#mailboxes.has(deviceKey(from))) throw refused('unauthorized', 'this device was removed');
    const { to, envelope } = submission;
    const forwardings =
      this.#options.forward?.(submission, from) ?? to.map((each) => ({ to: each, envelope, parts: [] }));
    const expiresMs = this.#clock.now() + (submission.live ? LIVE_LIFETIME_MS : MAILBOX_LIFETIME_MS);
    const refusals: Refusal[] = [];
    for (const forwarding of forwardings) {
      const reason = this.#deliver(forwarding, expiresMs);
      if (reason !== undefined) refusals.push({ to: forwarding.to, reason });
    }
    return { refused: refusals };
  }

  #deliver(forwarding: Forwarding, expiresMs: number): RefusalReason | undefined {
    if ('refused' in forwarding) return forwarding.refused;
    const { to, envelope, parts } = forwarding;
    const mailbox = this.#mailboxes.get(deviceKey(to));
    if (mailbox === undefined) return 'unknown-recipient';
    if (mailbox.size >= (this.#options.maxMailboxLetters ?? DEFAULT_MAILBOX_LETTERS)) return 'mailbox-full';
    mailbox.put({ id: bytesToHex(this.#random.bytes(DELIVERY_ID_BYTES)), to, envelope, parts, expiresMs });
    return undefined;
  }

  #realmInfo(realm: string): RealmInfo | null {
    const info = this.#options.realms?.get(realm);
    return info === undefined && !this.#realms.has(realm) ? null : { ...DEFAULT_REALM, ...info };
  }

  #entry(account: AccountName): AccountEntry {
    const key = accountKey(account);
    const entry = this.#accounts.get(key) ?? new AccountEntry();
    this.#accounts.set(key, entry);
    return entry;
  }

  #transportsOf(device: DeviceAddress): Set<MemoryTransport> {
    const key = deviceKey(device);
    const transports = this.#transports.get(key) ?? new Set();
    this.#transports.set(key, transports);
    return transports;
  }
}
