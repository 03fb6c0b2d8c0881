/**
 * A session with one device as an immutable value: each step gives the next value and never changes the one before. Where it is
 * stored, and when, is the caller's business.
 */
import { type Bytes, copyBytes } from '../bytes.ts';
import { VinculumError } from '../errors.ts';
import { type NumericFingerprint, numericFingerprint } from '../protocol/keys/fingerprint.ts';
import { verifyPreKeyBundle } from '../protocol/keys/pre-key-bundle.ts';
import { formatAddress } from '../protocol/keys/protocol-address.ts';
import { decodePreKeySignalMessage } from '../protocol/messages/pre-key-signal-message.ts';
import { type SignalMessage, decodeSignalMessage } from '../protocol/messages/signal-message.ts';
import { beginAsInitiator, withLocalRegistrationId } from '../protocol/session/begin.ts';
import { encryptMessage } from '../protocol/session/encrypt.ts';
import {
  type Decrypted,
  decryptFirstMessage,
  decryptSignalMessage,
  findDestination,
} from '../protocol/session/receive.ts';
import {
  EMPTY_RECORD,
  type SessionRecord,
  archiveCurrent,
  currentRatchetKeyMatches,
  decodeSessionRecord,
  encodeSessionRecord,
  hasUsableSession,
  promote,
  registrationIdOf,
} from '../protocol/session/session-record.ts';
import {
  type SessionState,
  isStale,
  localIdentityOf,
  remoteIdentityOf,
  versionOf,
} from '../protocol/session/session-state.ts';
import { acceptState, checkTrust } from './accept.ts';
import {
  type Address,
  type Ends,
  bundleArgument,
  endsArgument,
  keyPairArgument,
  publicKeyArgument,
  requireBytes,
  requireU32,
} from './arguments.ts';
import { birthTag, recordTag } from './birth.ts';
import { type Context, contextOf } from './context.ts';
import { type Moment, RecordingRandom, type Step, decryptStep, readDelta, replay, writeDelta } from './delta.ts';
import type { AcceptOptions, FingerprintOptions, InitiateOptions, Surroundings } from './options.ts';
import {
  type AcceptResult,
  type DecryptResult,
  type EncryptResult,
  MESSAGE_TYPE,
  type MessageType,
  type PendingPreKeys,
  type Stepped,
} from './results.ts';
import { SendingGuard } from './sending-guard.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

interface Content {
  readonly record: SessionRecord;
  readonly moment: Moment;
  readonly guard: SendingGuard;
}

const SIGNAL_FINGERPRINT_ITERATIONS = 5200;
const UUID_FINGERPRINT_VERSION = 2;

/** Immutable. Shows nothing of itself to `console.log` or `JSON.stringify`. */
export class Session {
  readonly #context: Context;
  readonly #record: SessionRecord;
  readonly #moment: Moment;
  readonly #guard: SendingGuard;

  private constructor(context: Context, { record, moment, guard }: Content) {
    this.#context = context;
    this.#record = record;
    this.#moment = moment;
    this.#guard = guard;
  }

  /**
   * Begins a session with the owner of a bundle. Whether its identity key is the right one is for the caller to know.
   *
   * @throws VinculumError `INVALID_SIGNATURE`, `INVALID_KEY`, `INVALID_KEY_AGREEMENT`, `INVALID_ARGUMENT`,
   * `INVALID_PROTOCOL_ADDRESS`, `RANDOM_UNAVAILABLE`
   */
  static initiate(options: InitiateOptions): Session {
    const context = contextOf(endsArgument(options), options);
    const bundle = bundleArgument(options.bundle);
    const ourIdentity = keyPairArgument(options.ourIdentity);
    const ourRegistrationId = requireU32(options.ourRegistrationId, 'a registration id');
    const { engine, clock, addresses } = context;
    verifyPreKeyBundle(engine.crypto, bundle);
    const state = beginAsInitiator(engine, { ourIdentity, bundle, addresses, now: clock.now() });
    const record = options.existing === undefined ? EMPTY_RECORD : options.existing.#record;
    const next = promote(record, withLocalRegistrationId(state, ourRegistrationId));
    return Session.#begun(context, next, options.existing);
  }

  /**
   * Decrypts a message that can begin a session (type 3), and begins it if it is new.
   *
   * @param message - untrusted
   * @throws VinculumError `UNTRUSTED_IDENTITY`, `INVALID_MESSAGE`, `INVALID_KEY`, `INVALID_KEY_AGREEMENT`,
   * `DECRYPTION_FAILED`, `DUPLICATED_MESSAGE`, `INVALID_ARGUMENT`, `INVALID_PROTOCOL_ADDRESS`, `RANDOM_UNAVAILABLE`
   */
  static accept(message: Uint8Array, options: AcceptOptions): AcceptResult {
    requireBytes(message, 'a message');
    const context = contextOf(endsArgument(options), options);
    const { engine, addresses } = context;
    const parsed = decodePreKeySignalMessage(message);
    checkTrust(parsed.identityKey, options);
    const { existing } = options;
    const record = existing === undefined ? EMPTY_RECORD : existing.#record;
    const destination = findDestination(record, parsed);
    if (destination.kind === 'known' && existing !== undefined) {
      const decrypted = decryptFirstMessage(engine, destination.record, { message: parsed.message, addresses });
      const promoted = destination.archivePosition;
      return { ...existing.#afterDecrypting(decrypted, parsed.message, promoted), consumed: null };
    }
    const { state, consumed } = acceptState(engine, parsed, { addresses, options });
    const { message: first } = parsed;
    const { record: next, plaintext } = decryptFirstMessage(engine, promote(record, state), {
      message: first,
      addresses,
    });
    return { session: Session.#begun(context, next, existing), plaintext, consumed, delta: null };
  }

  /**
   * Reads what libsignal stores as a session record, the archive included. No bytes are a record without sessions.
   *
   * @param record - untrusted, secret
   * @throws VinculumError `INVALID_SESSION`, `INVALID_PROTOCOL_ADDRESS`, `INVALID_ARGUMENT`
   */
  static fromRecord(record: Uint8Array, options: Ends & Surroundings): Session {
    requireBytes(record, 'a record');
    const context = contextOf(endsArgument(options), options);
    const copy = copyBytes(record);
    const moment = { sequence: 0, tag: recordTag(context.engine.crypto, copy) };
    return new Session(context, { record: decodeSessionRecord(copy), moment, guard: new SendingGuard() });
  }

  /**
   * Reads a {@link Session.snapshot}.
   *
   * @param snapshot - untrusted, secret
   * @throws VinculumError `INVALID_SNAPSHOT`, `INVALID_SESSION`, `INVALID_ARGUMENT`
   */
  static fromSnapshot(snapshot: Uint8Array, surroundings: Surroundings = {}): Session {
    requireBytes(snapshot, 'a snapshot');
    const { record, addresses, moment } = readSnapshot(snapshot);
    return new Session(contextOf(addresses, surroundings), { record, moment, guard: new SendingGuard() });
  }

  /**
   * Reads a snapshot and takes the steps behind it again.
   *
   * @param deltas - all since the snapshot, in order
   * @throws VinculumError what {@link Session.fromSnapshot} and {@link Session.apply} throw
   */
  static restore(snapshot: Uint8Array, deltas: Iterable<Uint8Array>, surroundings: Surroundings = {}): Session {
    let session = Session.fromSnapshot(snapshot, surroundings);
    for (const delta of deltas) session = session.apply(delta);
    return session;
  }

  /**
   * Encrypts the next message. A value encrypts once: go on with the one that is returned, also if its message was never sent.
   *
   * @param plaintext - any length, secret
   * @throws VinculumError `NO_SESSION` without a current session or with one that was not answered in 30 days,
   * `SESSION_SPENT`, `INVALID_SESSION`, `INVALID_STATE`, `RANDOM_UNAVAILABLE`, `INVALID_ARGUMENT`
   */
  encrypt(plaintext: Uint8Array): EncryptResult {
    requireBytes(plaintext, 'a plaintext');
    const { engine, clock, addresses } = this.#context;
    this.#guard.check(this.#record);
    const random = new RecordingRandom(engine.random);
    const input = { plaintext, addresses, now: clock.now() };
    const { message, record } = encryptMessage({ crypto: engine.crypto, random }, this.#record, input);
    this.#guard.spend(this.#record);
    const { session, delta } = this.#step(record, { kind: 'encrypt', drawn: random.drawn }, this.#guard);
    return { session, message: message.serialized, type: message.type as MessageType, delta };
  }

  /**
   * Decrypts a message with whichever session it belongs to. One of type 3 must belong to a session that is known: for others
   * there is {@link Session.accept}.
   *
   * @param message - untrusted
   * @throws VinculumError `DECRYPTION_FAILED`, `DUPLICATED_MESSAGE`, `INVALID_MESSAGE`, `INVALID_KEY`, `NO_SESSION` for a
   * message of type 3 that begins a session, `RANDOM_UNAVAILABLE`, `INVALID_ARGUMENT`
   */
  decrypt(message: Uint8Array, type: MessageType = MESSAGE_TYPE.ordinary): DecryptResult {
    requireBytes(message, 'a message');
    const { engine, addresses } = this.#context;
    if (type === MESSAGE_TYPE.ordinary) {
      const parsed = decodeSignalMessage(message);
      return this.#afterDecrypting(
        decryptSignalMessage(engine, this.#record, { message: parsed, addresses }),
        parsed,
        -1,
      );
    }
    const parsed = decodePreKeySignalMessage(message);
    const destination = findDestination(this.#record, parsed);
    if (destination.kind === 'new') {
      const whom = formatAddress(addresses.theirs);
      throw new VinculumError('NO_SESSION', `the message from ${whom} begins a session: accept it`);
    }
    const decrypted = decryptFirstMessage(engine, destination.record, { message: parsed.message, addresses });
    return this.#afterDecrypting(decrypted, parsed.message, destination.archivePosition);
  }

  /**
   * Whether {@link Session.decrypt} of this ordinary message would take a ratchet step, which costs ten times as much as the rest.
   * False for what does not decode.
   */
  beginsChain(message: Uint8Array): boolean {
    try {
      const { ratchetKey } = decodeSignalMessage(message);
      const chains = this.#record.current?.value.receiverChains ?? [];
      return !chains.some(({ value }) => value.ratchetKey.every((byte, i) => byte === ratchetKey[i]));
    } catch {
      return false;
    }
  }

  /** Puts the current session into the archive, where it can still decrypt. */
  archive(): Stepped {
    return this.#step(archiveCurrent(this.#record), { kind: 'archive' }, new SendingGuard());
  }

  /**
   * Takes a step again that {@link Session.encrypt}, {@link Session.decrypt} or {@link Session.archive} has taken.
   *
   * @param delta - untrusted, secret
   * @throws VinculumError `INVALID_DELTA` if it is damaged, `DELTA_MISMATCH` if it is for another state, `INVALID_ARGUMENT`
   */
  apply(delta: Uint8Array): Session {
    requireBytes(delta, 'a delta');
    const { step, after } = readDelta(delta, this.#moment);
    const { engine, addresses } = this.#context;
    const record = replay(engine, this.#record, { step, addresses });
    if (step.kind === 'encrypt') this.#guard.spend(this.#record);
    return new Session(this.#context, { record, moment: after, guard: this.#guardBehind(step) });
  }

  /** What libsignal would store, archive included, byte for byte. Fresh bytes, secret. */
  toRecord(): Bytes {
    return encodeSessionRecord(this.#record);
  }

  /** The whole session with its addresses, for {@link Session.fromSnapshot}. Fresh bytes, secret. */
  snapshot(): Bytes {
    const { addresses } = this.#context;
    return writeSnapshot({ record: this.#record, addresses, moment: this.#moment });
  }

  /** Reads a snapshot with the surroundings of this session: a value that was computed elsewhere. @throws as {@link Session.fromSnapshot} */
  resume(snapshot: Uint8Array): Session {
    return Session.fromSnapshot(snapshot, this.#context);
  }

  /** Steps since the session began or was read from a record. A delta that leads here has this number. */
  get sequence(): number {
    return this.#moment.sequence;
  }

  get ourAddress(): Address {
    return this.#context.addresses.ours;
  }

  get theirAddress(): Address {
    return this.#context.addresses.theirs;
  }

  /** 33 bytes. @throws VinculumError `NO_SESSION`, `INVALID_SESSION` */
  get ourIdentity(): Bytes {
    return copyBytes(localIdentityOf(this.#current()));
  }

  /** The identity key of the peer in the current session, 33 bytes. @throws VinculumError `NO_SESSION`, `INVALID_SESSION` */
  get theirIdentity(): Bytes {
    return copyBytes(remoteIdentityOf(this.#current()));
  }

  /** @throws VinculumError `NO_SESSION` */
  get ourRegistrationId(): number {
    return registrationIdOf(this.#record, 'local');
  }

  /** @throws VinculumError `NO_SESSION` */
  get theirRegistrationId(): number {
    return registrationIdOf(this.#record, 'remote');
  }

  /** 4 for a session made by PQXDH. @throws VinculumError `NO_SESSION` */
  get version(): number {
    return versionOf(this.#current());
  }

  /** False where all sessions are in the archive. */
  get hasCurrent(): boolean {
    return this.#record.current !== null;
  }

  get archivedSessions(): number {
    return this.#record.previous.length;
  }

  /** What our messages repeat because nobody has answered; null once somebody has. @throws VinculumError `NO_SESSION` */
  get pendingPreKeys(): PendingPreKeys | null {
    const { pendingPreKey, pendingKyberPreKey } = this.#current();
    if (pendingPreKey === null) return null;
    const { preKeyId, signedPreKeyId, timestamp } = pendingPreKey.value;
    const kyberPreKeyId = pendingKyberPreKey?.value.preKeyId ?? null;
    return { preKeyId, signedPreKeyId, kyberPreKeyId, since: timestamp * 1000 };
  }

  /** Whether this value has encrypted, or one that sends on the same chain and is ahead of it. */
  get isSpent(): boolean {
    return this.#guard.isSpent(this.#record);
  }

  /** Whether the first message was sent more than 30 days ago and never answered. @param now - milliseconds since 1970 */
  isStale(now: number = this.#context.clock.now()): boolean {
    return this.#record.current !== null && isStale(this.#record.current.value, now);
  }

  /** Whether the current session can send: it is there, not stale, made by PQXDH and with SPQR. */
  hasUsableSenderChain(now: number = this.#context.clock.now()): boolean {
    return hasUsableSession(this.#record, now);
  }

  /** Whether we send under this ratchet key, 33 bytes: what a request for a retry names. */
  currentRatchetKeyMatches(key: Uint8Array): boolean {
    return currentRatchetKeyMatches(this.#record, publicKeyArgument(key));
  }

  /** The safety number of both identities. Takes milliseconds. @throws VinculumError `NO_SESSION`, `INVALID_FINGERPRINT` */
  fingerprint(options: FingerprintOptions): NumericFingerprint {
    const { version = UUID_FINGERPRINT_VERSION, iterations = SIGNAL_FINGERPRINT_ITERATIONS } = options;
    const state = this.#current();
    return numericFingerprint(this.#context.engine.crypto, {
      version,
      iterations,
      local: { identifier: options.ourIdentifier, key: localIdentityOf(state) },
      remote: { identifier: options.theirIdentifier, key: remoteIdentityOf(state) },
    });
  }
  /** The first value of a session that is none of another. */
  static #begun(context: Context, record: SessionRecord, existing: Session | undefined): Session {
    const sequence = existing === undefined ? 0 : existing.#moment.sequence + 1;
    const moment = { sequence, tag: birthTag(context.engine.crypto, record) };
    return new Session(context, { record, moment, guard: new SendingGuard() });
  }

  #current(): SessionState {
    const { current } = this.#record;
    if (current !== null) return current.value;
    const whom = formatAddress(this.#context.addresses.theirs);
    throw new VinculumError('NO_SESSION', `session with ${whom} not found`);
  }

  #afterDecrypting(decrypted: Decrypted, message: SignalMessage, promoted: number): DecryptResult {
    const { plaintext, record } = decrypted;
    const step = decryptStep(decrypted, message, promoted);
    return { plaintext, ...this.#step(record, step, this.#guardBehind(step)) };
  }

  /** A step that leaves our sending chain alone leaves it its guard. */
  #guardBehind(step: Step): SendingGuard {
    const isSameChain =
      step.kind === 'encrypt' ||
      (step.kind === 'decrypt' && typeof step.chain === 'number' && step.promoted < 0 && step.archivePosition < 0);
    return isSameChain ? this.#guard : new SendingGuard();
  }

  #step(record: SessionRecord, step: Step, guard: SendingGuard): Stepped {
    const { delta, after } = writeDelta(this.#moment, step);
    return { session: new Session(this.#context, { record, moment: after, guard }), delta };
  }
}
