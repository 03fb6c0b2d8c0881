/** Decrypting a message with whichever session of a record it belongs to, and making a session from a first message. */
import type { Bytes } from '../../bytes.ts';
import { constantTimeEqual } from '../../crypto/constant-time.ts';
import type { Engine } from '../../crypto/engine.ts';
import { VinculumError } from '../../errors.ts';
import { type EcPublicKey, ecPublicKeysEqual } from '../keys/ec-key.ts';
import type { PreKeySignalMessage } from '../messages/pre-key-signal-message.ts';
import type { SignalMessage } from '../messages/signal-message.ts';
import { decodeArchivedSession } from './codec.ts';
import { type DecryptedByState, decryptWithState, ownsRatchetKey } from './decrypt.ts';
import { type SessionRecord, promoteArchived, withCurrent } from './session-record.ts';
import { type Correspondents, type SessionState, readKey, remoteIdentityOf, versionOf } from './session-state.ts';

/** The position of a session that is not in the archive. */
const CURRENT = -1;

export interface Decrypted {
  /** Secret. */
  readonly plaintext: Bytes;
  /** To be stored before the plaintext is used. */
  readonly record: SessionRecord;
  readonly remoteIdentity: EcPublicKey;
  /** Where in the archive the session was that the message belongs to; −1 for the current one. */
  readonly archivePosition: number;
  /** Which of its receiver chains the message belongs to; −1 if it began a new one. */
  readonly chainPosition: number;
}

/**
 * Decrypts an ordinary message: with the session that knows its ratchet key if one does, else with the current one, else with
 * the archived ones, newest first.
 *
 * @throws VinculumError `DUPLICATED_MESSAGE`, or `DECRYPTION_FAILED` for every other reason alike
 *
 * Source: spec 02, "Decrypting a SignalMessage (type 2)".
 */
export function decryptSignalMessage(
  engine: Engine,
  record: SessionRecord,
  input: { readonly message: SignalMessage; readonly addresses: Correspondents },
): Decrypted {
  const state = record.current?.value;
  if (state === undefined || !ownsRatchetKey(state, input.message.ratchetKey)) {
    const owned = tryArchivedOwner(engine, record, input);
    if (owned !== null) return owned;
  }
  const current = state === undefined ? null : attempt(engine, state, input);
  if (current !== null) return decrypted(withCurrent(record, current.state), current, CURRENT);
  return searchArchive(engine, record, input) ?? fail('Whisper');
}

/**
 * A late message belongs to the archived session that has seen its ratchet key: finding that session first saves the current
 * one a ratchet step that cannot succeed. Whatever goes wrong here, the search in libsignal's order follows and decides.
 */
function tryArchivedOwner(
  engine: Engine,
  record: SessionRecord,
  input: { readonly message: SignalMessage; readonly addresses: Correspondents },
): Decrypted | null {
  for (const [index, bytes] of record.previous.entries()) {
    const state = tryDecode(bytes);
    if (state === null || !ownsRatchetKey(state, input.message.ratchetKey)) continue;
    try {
      const result = attempt(engine, state, input);
      return result === null ? null : decrypted(promoteArchived(record, index, result.state), result, index);
    } catch {
      return null;
    }
  }
  return null;
}

/** What a pre-key message leads to. */
export type Destination =
  | {
      readonly kind: 'known';
      readonly record: SessionRecord;
      /** Where in the archive its session was; −1 for the current one. */
      readonly archivePosition: number;
    }
  /** The stores must be asked for the keys that the message names. */
  | { readonly kind: 'new' };

/**
 * Finds the session that a pre-key message belongs to, by its base key. An archived one is promoted.
 *
 * @throws VinculumError `INVALID_MESSAGE` if the message names another identity than the session has, or an X3DH session that
 * does not exist; `INVALID_SESSION` for a damaged archive
 *
 * Source: spec 02, "Decrypting a PreKeySignalMessage (type 3)", steps 3 to 5.
 */
export function findDestination(record: SessionRecord, message: PreKeySignalMessage): Destination {
  const found = findByBaseKey(record, message);
  if (found === null) {
    if (message.version !== 4) throw invalidPreKeyMessage('X3DH no longer supported');
    return { kind: 'new' };
  }
  const stored = found.state.remoteIdentity;
  if (stored.length === 0 || !ecPublicKeysEqual(readKey(stored, 'invalid remote identity key'), message.identityKey)) {
    throw invalidPreKeyMessage('remote identity key not consistent with previously-established session');
  }
  return { kind: 'known', record: found.record, archivePosition: found.archivePosition };
}

/**
 * Decrypts the message inside a pre-key message with the session found or made for it, and with no other.
 *
 * @throws VinculumError `DUPLICATED_MESSAGE`, or `DECRYPTION_FAILED` for every other reason alike
 */
export function decryptFirstMessage(
  engine: Engine,
  record: SessionRecord,
  input: { readonly message: SignalMessage; readonly addresses: Correspondents },
): Decrypted {
  const state = record.current?.value;
  if (state === undefined) return fail('PreKey');
  if (versionOf(state) !== input.message.version) {
    // The reference goes on to the archive here; honest peers never get here.
    return searchArchive(engine, record, input) ?? fail('PreKey');
  }
  const result = attempt(engine, state, input);
  return result === null ? fail('PreKey') : decrypted(withCurrent(record, result.state), result, CURRENT);
}

/** Null if the message is not for this session. */
function attempt(
  engine: Engine,
  state: SessionState,
  input: { readonly message: SignalMessage; readonly addresses: Correspondents },
): DecryptedByState | null {
  if (versionOf(state) !== input.message.version) return null;
  try {
    return decryptWithState(engine, state, input);
  } catch (error) {
    if (!VinculumError.is(error)) throw error;
    if (error.code === 'DUPLICATED_MESSAGE' || error.code === 'INTERNAL' || error.code === 'RANDOM_UNAVAILABLE')
      throw error;
    const counter = String(input.message.counter);
    engine.diagnostics?.('session', `message ${counter} is not for this session: ${error.message}`);
    return null;
  }
}

function searchArchive(
  engine: Engine,
  record: SessionRecord,
  input: { readonly message: SignalMessage; readonly addresses: Correspondents },
): Decrypted | null {
  for (const [index, bytes] of record.previous.entries()) {
    const state = tryDecode(bytes);
    const result = state === null ? null : attempt(engine, state, input);
    if (result !== null) return decrypted(promoteArchived(record, index, result.state), result, index);
  }
  return null;
}

/** An archived session that does not decode is passed over. */
function tryDecode(bytes: Bytes): SessionState | null {
  try {
    return decodeArchivedSession(bytes);
  } catch (error) {
    if (VinculumError.is(error, 'INVALID_SESSION')) return null;
    throw error;
  }
}

function findByBaseKey(
  record: SessionRecord,
  message: PreKeySignalMessage,
): { readonly record: SessionRecord; readonly state: SessionState; readonly archivePosition: number } | null {
  const current = record.current?.value;
  if (current !== undefined && isMadeBy(current, message)) return { record, state: current, archivePosition: CURRENT };
  for (const [index, bytes] of record.previous.entries()) {
    const state = decodeArchivedSession(bytes);
    if (isMadeBy(state, message)) {
      return { record: promoteArchived(record, index, state), state, archivePosition: index };
    }
  }
  return null;
}

function isMadeBy(state: SessionState, message: PreKeySignalMessage): boolean {
  return versionOf(state) === message.version && constantTimeEqual(state.aliceBaseKey, message.baseKey);
}

function decrypted(
  record: SessionRecord,
  { plaintext, state, chainPosition }: DecryptedByState,
  archivePosition: number,
): Decrypted {
  return { plaintext, record, remoteIdentity: remoteIdentityOf(state), archivePosition, chainPosition };
}

/** One outward error, whatever went wrong inside: no oracle. */
function fail(kind: 'Whisper' | 'PreKey'): never {
  throw new VinculumError('DECRYPTION_FAILED', `invalid ${kind} message: decryption failed`);
}

function invalidPreKeyMessage(what: string): VinculumError {
  return new VinculumError('INVALID_MESSAGE', `invalid PreKey message: ${what}`);
}
