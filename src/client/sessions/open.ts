/**
 * From a ciphertext to an authenticated payload: a step on values. Nothing is written before the message has been decrypted, and
 * what is written then goes with everything else that follows from it.
 */
import { identityKeyStanding } from '../../binding/verify/rules.ts';
import { standingOf } from '../../binding/verify/standing.ts';
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import type { Envelope } from '../../envelope/outer/envelope.ts';
import { decodePreKeySignalMessage } from '../../protocol/messages/pre-key-signal-message.ts';
import { decodeSignalMessage } from '../../protocol/messages/signal-message.ts';
import { beginAsResponder, withLocalRegistrationId } from '../../protocol/session/begin.ts';
import {
  type Decrypted,
  decryptFirstMessage,
  decryptSignalMessage,
  findDestination,
} from '../../protocol/session/receive.ts';
import { decodeSessionRecord, encodeSessionRecord, promote } from '../../protocol/session/session-record.ts';
import type { Transaction } from '../../store/transaction.ts';
import { type Context, nowOf } from '../context.ts';
import type { Peer } from '../peers/peers.ts';
import { type FirstMessageKeys, readFirstMessageKeys } from '../pre-keys/first-message.ts';
import { correspondents, type SessionRow } from './session-table.ts';

/** The only version of the protocol that is spoken: older ones have no post-quantum part. */
const VERSION = 4;

/** Where a ciphertext comes from. */
export interface Arrived {
  readonly peer: Peer;
  readonly device: number;
  readonly envelope: Envelope;
  readonly session: SessionRow;
}

export interface Opened {
  readonly plaintext: Bytes;
  readonly session: SessionRow;
  /** Consumes pre-keys, if the message began a session. */
  readonly consume: (() => void) | null;
}

/**
 * Decrypts a message. Writes nothing.
 *
 * @throws VinculumError `UNTRUSTED_IDENTITY` for keys and devices that the chain does not vouch for, `DUPLICATED_MESSAGE`,
 * `DECRYPTION_FAILED`, `INVALID_MESSAGE`, `INVALID_KEY`, `NO_SESSION`
 */
export async function openCiphertext(context: Context, tx: Transaction, arrived: Arrived): Promise<Opened> {
  requireListed(arrived);
  return arrived.envelope.kind === 'pre-key-message'
    ? await openFirst(context, tx, arrived)
    : openRunning(context, arrived);
}

/** Tells whether the chain, as it is known, vouches for a first message: if not, it may have grown. */
export function isKnownSender(context: Context, { peer, device, envelope }: Omit<Arrived, 'session'>): boolean {
  if (!isListed(peer, device)) return false;
  if (envelope.kind !== 'pre-key-message') return true;
  const { identityKey } = decodePreKeySignalMessage(envelope.ciphertext);
  return identityKeyStanding(peer.account, { identityKey, now: nowOf(context) }) !== 'unknown';
}

function isListed({ account }: Peer, device: number): boolean {
  return standingOf(account).current.devices.some((listed) => listed.device === device);
}

function requireListed({ peer, device }: Arrived): void {
  if (!isListed(peer, device)) throw untrusted('a device that the account does not list');
}

function requireIdentity(context: Context, { peer }: Arrived, identityKey: Bytes): void {
  const standing = identityKeyStanding(peer.account, { identityKey, now: nowOf(context) });
  if (standing !== 'current' && standing !== 'receiveOnly') throw untrusted('an identity key that is not in force');
}

function openRunning(context: Context, arrived: Arrived): Opened {
  const { envelope, session, peer, device } = arrived;
  if (session.record.length === 0) {
    throw new VinculumError('NO_SESSION', 'there is no session with this device');
  }
  const message = decodeSignalMessage(envelope.ciphertext);
  requireVersion(message.version);
  const addresses = correspondents(context, { reference: peer.row.reference, device });
  const result = decryptSignalMessage(context.engine, decodeSessionRecord(session.record), { message, addresses });
  requireIdentity(context, arrived, result.remoteIdentity);
  // Whoever answers in the current session has had our confirmation with it; one in an older session says nothing about that.
  const owesConfirm = result.archivePosition < 0 ? 0 : session.owesConfirm;
  return { ...opened({ ...session, owesConfirm }, result), consume: null };
}

async function openFirst(context: Context, tx: Transaction, arrived: Arrived): Promise<Opened> {
  const { envelope, session, peer, device } = arrived;
  const message = decodePreKeySignalMessage(envelope.ciphertext);
  requireVersion(message.version);
  requireIdentity(context, arrived, message.identityKey);
  const addresses = correspondents(context, { reference: peer.row.reference, device });
  const destination = findDestination(decodeSessionRecord(session.record), message);
  const { engine, self } = context;
  if (destination.kind === 'known') {
    const result = decryptFirstMessage(engine, destination.record, { message: message.message, addresses });
    return { ...opened(session, result), consume: null };
  }
  if (!isRegistrationOf(peer, device, message.registrationId)) throw untrusted('another registration of the device');
  const ours: FirstMessageKeys = await readFirstMessageKeys(context, tx, message);
  const state = beginAsResponder(engine.crypto, ours.keys, { message, addresses });
  const fresh = withLocalRegistrationId(state, self.row.registration);
  const record = promote(decodeSessionRecord(session.record), fresh);
  const result = decryptFirstMessage(engine, record, { message: message.message, addresses });
  const begun: SessionRow = { ...session, isConfirmed: 0, owesConfirm: 1 };
  return { ...opened(begun, result), consume: ours.consume };
}

function opened(session: SessionRow, { plaintext, record }: Decrypted): Omit<Opened, 'consume'> {
  return { plaintext, session: { ...session, record: encodeSessionRecord(record) } };
}

function isRegistrationOf({ account }: Peer, device: number, registration: number): boolean {
  const listed = standingOf(account).current.devices.find((other) => other.device === device);
  return listed?.registration === registration;
}

/** No downgrade: a peer that speaks less is not a peer of ours. */
function requireVersion(version: number): void {
  if (version !== VERSION)
    throw new VinculumError('INVALID_MESSAGE', `version ${version} of the protocol is not spoken`);
}

function untrusted(what: string): VinculumError {
  return new VinculumError('UNTRUSTED_IDENTITY', `the message names ${what}`);
}
