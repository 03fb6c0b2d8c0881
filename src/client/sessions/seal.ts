/** From a message to a ready envelope for one device: a pure step on the session's row. */
import { headOf } from '../../binding/verify/heads.ts';
import type { AccountState } from '../../binding/verify/account-state.ts';
import { bytesEqual, type Bytes } from '../../bytes.ts';
import { encodeEnvelope, newEnvelopeId } from '../../envelope/outer/envelope.ts';
import { commitment, newFrankingKey } from '../../envelope/outer/franking.ts';
import {
  type ConfirmedAccount,
  EMPTY_TRANSPORT,
  type Head,
  type SessionConfirm,
  encodeTransport,
} from '../../envelope/transport/transport.ts';
import { CIPHERTEXT_MESSAGE_TYPE } from '../../protocol/messages/ciphertext-message.ts';
import { encryptMessage } from '../../protocol/session/encrypt.ts';
import { decodeSessionRecord, encodeSessionRecord, hasUsableSession } from '../../protocol/session/session-record.ts';
import { type Context, nowOf, ownAccount } from '../context.ts';
import type { Peer } from '../peers/peers.ts';
import { correspondents, type SessionRow } from './session-table.ts';

/** What goes to which device. */
export interface Parcel {
  readonly peer: Peer;
  readonly device: number;
  /** The encoded App. */
  readonly app: Bytes;
  /** Worth delivering now only. */
  readonly live?: boolean;
}

export interface Sealed {
  /** To be stored together with the envelope. */
  readonly session: SessionRow;
  readonly envelope: Bytes;
}

/** Tells whether a session can send to the key that the peer is trusted under. */
export function canSend(context: Context, session: SessionRow | undefined, identityKey: Bytes): boolean {
  if (session === undefined) return false;
  const record = decodeSessionRecord(session.record);
  const state = record.current?.value;
  if (state === undefined || !bytesEqual(state.remoteIdentity, identityKey)) return false;
  return hasUsableSession(record, nowOf(context));
}

/**
 * Encrypts a message.
 *
 * @throws VinculumError `NO_SESSION`, `INVALID_SESSION`, `INVALID_STATE`, `INVALID_ARGUMENT` for what is too large
 */
export function seal(context: Context, session: SessionRow, { peer, device, app, live = false }: Parcel): Sealed {
  const { engine, self } = context;
  const frankingKey = newFrankingKey(engine.random);
  const ours = ownAccount(context);
  const echo = { mine: toHead(ours), yours: toHead(peer.account), seen: headOf(peer.account).sequence };
  const record = decodeSessionRecord(session.record);
  // Any of the messages that begin a session may be the one that arrives first.
  const isFirst = session.owesConfirm === 1 || record.current?.value.pendingPreKey !== null;
  const confirm = isFirst ? confirmOf(ours, peer.account) : null;
  const encrypted = encryptMessage(engine, record, {
    plaintext: encodeTransport({ ...EMPTY_TRANSPORT, app, frankingKey, echo, confirm }),
    addresses: correspondents(context, { reference: peer.row.reference, device }),
    now: nowOf(context),
  });
  const { type, serialized } = encrypted.message;
  const envelope = encodeEnvelope({
    kind: type === CIPHERTEXT_MESSAGE_TYPE.preKey ? 'pre-key-message' : 'message',
    from: self.address,
    id: newEnvelopeId(engine.random),
    live,
    wake: !live,
    commitment: commitment(engine.crypto, { frankingKey, app }),
    ciphertext: serialized,
  });
  return { session: { ...session, record: encodeSessionRecord(encrypted.record), sent: session.sent + 1 }, envelope };
}

function confirmOf(ours: AccountState, theirs: AccountState): SessionConfirm {
  return { mine: confirmed(ours), yours: confirmed(theirs) };
}

function confirmed(account: AccountState): ConfirmedAccount {
  const { name, reference } = account.entries[0]!.position;
  return { ...name, ref: reference, head: toHead(account) };
}

function toHead(account: AccountState): Head {
  const { sequence, hash } = headOf(account);
  return { seq: sequence, hash };
}
