/**
 * Steps taken again without their messages. A step depends on the state, on what it drew at random and on a few numbers of the
 * message; so these, kept in order, are as good as the states themselves, and much smaller.
 */
import type { Bytes } from '../../bytes.ts';
import type { Engine } from '../../crypto/engine.ts';
import { VinculumError } from '../../errors.ts';
import { EC_PUBLIC_KEY_BYTES } from '../keys/ec-key.ts';
import { takeSeeds } from '../ratchet/chain-key.ts';
import { decodeArchivedSession } from './codec.ts';
import { type MessagePosition, replayWithState } from './decrypt.ts';
import { afterSending, sendPqRatchet } from './encrypt.ts';
import { type SessionRecord, promoteArchived, withCurrent } from './session-record.ts';
import { type Correspondents, type SessionState, senderChainOf } from './session-state.ts';

/** What is needed of SPQR's part of a message: no parser reads farther. Head 21 bytes, type 1, chunk number 10, chunk 32. */
export const MAX_PQ_RATCHET_BYTES = 64;

/** Where a decrypted message belonged. */
export interface ReceivedStep {
  readonly message: Pick<MessagePosition, 'counter' | 'pqRatchet'>;
  /** The peer's new ratchet key, 33 bytes; or which of the receiver chains there were. */
  readonly chain: Bytes | number;
  /** The archived session that a pre-key message named by its base key; −1 for none. */
  readonly promoted: number;
  /** The archived session that the message belonged to, after that promotion; −1 for the current one. */
  readonly archivePosition: number;
}

/**
 * Moves a record past a message that was encrypted with it.
 *
 * @param engine - its random source gives what was drawn then
 * @throws VinculumError if the record cannot have encrypted
 */
export function replayEncryption(engine: Engine, record: SessionRecord): SessionRecord {
  const state = currentOf(record);
  const sender = senderChainOf(state);
  const pqRatchet = sendPqRatchet(engine, state).state;
  const chainKey = takeSeeds(engine.crypto, sender.chainKey, 1).chain;
  return withCurrent(record, afterSending(state, sender, { chainKey, pqRatchet }));
}

/**
 * Moves a record past a message that was decrypted with it.
 *
 * @param engine - its random source gives what was drawn then
 * @throws VinculumError if the record cannot have decrypted such a message
 */
export function replayDecryption(
  engine: Engine,
  record: SessionRecord,
  { step, addresses }: { readonly step: ReceivedStep; readonly addresses: Correspondents },
): SessionRecord {
  const { promoted, archivePosition } = step;
  const target = promoted < 0 ? record : promoteArchived(record, promoted, archivedAt(record, promoted));
  const state = archivePosition < 0 ? currentOf(target) : archivedAt(target, archivePosition);
  const message = { ...step.message, ratchetKey: ratchetKeyOf(state, step.chain) };
  const next = replayWithState(engine, state, { message, addresses });
  return archivePosition < 0 ? withCurrent(target, next) : promoteArchived(target, archivePosition, next);
}

function currentOf({ current }: SessionRecord): SessionState {
  if (current === null) throw new VinculumError('INVALID_STATE', 'the record has no current session');
  return current.value;
}

function archivedAt({ previous }: SessionRecord, position: number): SessionState {
  const bytes = previous[position];
  if (bytes === undefined) throw new VinculumError('INVALID_STATE', 'the record has no such archived session');
  return decodeArchivedSession(bytes);
}

function ratchetKeyOf(state: SessionState, chain: Bytes | number): Bytes {
  if (typeof chain !== 'number') return chain;
  const known = state.receiverChains[chain];
  if (known === undefined) throw new VinculumError('INVALID_STATE', 'the session has no such receiver chain');
  return known.value.ratchetKey.subarray(0, EC_PUBLIC_KEY_BYTES);
}
