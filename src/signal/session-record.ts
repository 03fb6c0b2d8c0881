/** The sessions with one device, as a store keeps them. */
import { type Bytes, copyForReading } from '../bytes.ts';
import {
  type SessionRecord as SessionRecordValue,
  archiveCurrent,
  currentRatchetKeyMatches,
  decodeSessionRecord,
  encodeSessionRecord,
  hasUsableSession,
  registrationIdOf,
} from '../protocol/session/session-record.ts';
import { bytesArgument, dateArgument, instanceArgument } from './arguments.ts';
import { PublicKey } from './ec-keys.ts';
import { mapErrors } from './error-mapping.ts';

/** The one mutable class: {@link SessionRecord.archiveCurrentState} changes it. Secret. */
export class SessionRecord {
  #value: SessionRecordValue;

  private constructor(value: SessionRecordValue) {
    this.#value = value;
  }

  get _nativeHandle(): SessionRecordValue {
    return this.#value;
  }

  static _fromNativeHandle(value: SessionRecordValue): SessionRecord {
    return new SessionRecord(value);
  }

  /**
   * Reads a stored record. No bytes are a record without sessions.
   *
   * @param buffer - secret
   * @throws LibSignalErrorBase InvalidSession
   */
  static deserialize(buffer: Bytes): SessionRecord {
    const bytes = copyForReading(bytesArgument(buffer));
    return new SessionRecord(mapErrors('SessionRecord_Deserialize', () => decodeSessionRecord(bytes)));
  }

  /** The record as libsignal stores it. Secret. */
  serialize(): Bytes {
    return encodeSessionRecord(this.#value);
  }

  /** Moves the current session into the archive, where it can still decrypt. */
  archiveCurrentState(): void {
    this.#value = mapErrors('SessionRecord_ArchiveCurrentState', () => archiveCurrent(this.#value));
  }

  /** @throws LibSignalErrorBase Generic without a current session */
  localRegistrationId(): number {
    return mapErrors('SessionRecord_GetLocalRegistrationId', () => registrationIdOf(this.#value, 'local'));
  }

  /** @throws LibSignalErrorBase Generic without a current session */
  remoteRegistrationId(): number {
    return mapErrors('SessionRecord_GetRemoteRegistrationId', () => registrationIdOf(this.#value, 'remote'));
  }

  /**
   * Whether the current session can be used to send messages: false without one, and for one that was never answered in 30
   * days, was not made by PQXDH or has no SPQR.
   */
  hasCurrentState(now: Date = new Date()): boolean {
    const time = dateArgument(now);
    return mapErrors('SessionRecord_HasUsableSenderChain', () => hasUsableSession(this.#value, time));
  }

  /**
   * Whether the current session sends under this key: what a request for a retry names.
   *
   * @throws LibSignalErrorBase InvalidSession if the current session has no sender chain
   */
  currentRatchetKeyMatches(key: PublicKey): boolean {
    const publicKey = instanceArgument(key, PublicKey)._nativeHandle;
    return mapErrors('SessionRecord_CurrentRatchetKeyMatches', () => currentRatchetKeyMatches(this.#value, publicKey));
  }
}
