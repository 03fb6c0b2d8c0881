/** All sessions with one device: the current one and those it replaced, which can still decrypt late messages. */
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { type EcPublicKey, ecPublicKeysEqual } from '../keys/ec-key.ts';
import { decodeRecordParts, encodeRecordParts, sessionCodec } from './codec.ts';
import { MAX_ARCHIVED_STATES } from './limits.ts';
import { Part } from '../part.ts';
import { type SessionState, isStale, readKey, versionOf, invalidSession } from './session-state.ts';

export interface SessionRecord {
  readonly current: Part<SessionState> | null;
  /** Encoded sessions, newest first. */
  readonly previous: readonly Bytes[];
}

/** A device we have no session with. Encodes to no bytes. */
export const EMPTY_RECORD: SessionRecord = { current: null, previous: [] };

/**
 * Decodes a stored record.
 *
 * @param bytes - untrusted; kept, so hand over a copy
 * @throws VinculumError `INVALID_SESSION`
 */
export function decodeSessionRecord(bytes: Bytes): SessionRecord {
  return decodeRecordParts(bytes);
}

/** Encodes a record, byte for byte as libsignal does. Returns fresh bytes, secret. */
export function encodeSessionRecord(record: SessionRecord): Bytes {
  return encodeRecordParts(record);
}

/** Puts the current session into the archive, without what only a current one needs. The oldest of 40 is dropped. */
export function archiveCurrent(record: SessionRecord): SessionRecord {
  if (record.current === null) return record;
  const state = record.current.value;
  const isPending = state.pendingPreKey !== null || state.pendingKyberPreKey !== null;
  const archived = isPending
    ? Part.fromValue(sessionCodec, { ...state, pendingPreKey: null, pendingKyberPreKey: null }).bytes
    : record.current.bytes;
  return { current: null, previous: [archived, ...record.previous.slice(0, MAX_ARCHIVED_STATES - 1)] };
}

/** Makes a new session the current one and archives the one before. */
export function promote(record: SessionRecord, state: SessionState): SessionRecord {
  return { current: Part.fromValue(sessionCodec, state), previous: archiveCurrent(record).previous };
}

/** Makes an archived session, possibly changed since, the current one. A full archive loses nothing by it. */
export function promoteArchived(record: SessionRecord, index: number, state: SessionState): SessionRecord {
  return promote({ current: record.current, previous: record.previous.filter((_, i) => i !== index) }, state);
}

/** Replaces the current session by its successor. */
export function withCurrent(record: SessionRecord, state: SessionState): SessionRecord {
  return { current: Part.fromValue(sessionCodec, state), previous: record.previous };
}

/**
 * True if the current session can be used for sending under all of libsignal's requirements: not stale, made by PQXDH, with
 * SPQR.
 *
 * @param now - milliseconds since 1970
 */
export function hasUsableSession(record: SessionRecord, now: number): boolean {
  if (record.current === null) return false;
  const state = record.current.value;
  return state.senderChain !== null && !isStale(state, now) && versionOf(state) > 3 && state.pqRatchet.size > 0;
}

/** @throws VinculumError `NO_SESSION` */
export function registrationIdOf(record: SessionRecord, side: 'local' | 'remote'): number {
  if (record.current === null) {
    throw new VinculumError('NO_SESSION', `session not found: ${side}_registration_id`);
  }
  const state = record.current.value;
  return side === 'local' ? state.localRegistrationId : state.remoteRegistrationId;
}

/**
 * True if the key is the one we send under in the current session: what a peer's retry request names.
 *
 * @throws VinculumError `INVALID_SESSION` if the current session has no sender chain
 */
export function currentRatchetKeyMatches(record: SessionRecord, key: EcPublicKey): boolean {
  if (record.current === null) return false;
  const { senderChain } = record.current.value;
  if (senderChain === null) throw invalidSession('missing sender chain');
  return ecPublicKeysEqual(readKey(senderChain.value.ratchetKey, 'invalid sender chain ratchet key'), key);
}
