/** Encrypting one message with the current session of a record. */
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import type { Engine } from '../../crypto/engine.ts';
import type { EcPublicKey } from '../keys/ec-key.ts';
import { formatAddress } from '../keys/protocol-address.ts';
import { CIPHERTEXT_MESSAGE_TYPE, type CiphertextMessage } from '../messages/ciphertext-message.ts';
import { encodePreKeySignalMessage } from '../messages/pre-key-signal-message.ts';
import { sealSignalMessage } from '../messages/message-cipher.ts';
import { type SignalMessage, encodeAddresses } from '../messages/signal-message.ts';
import { type ChainKey, movedOn } from '../ratchet/chain-key.ts';
import { type SpqrState, spqrSend } from '../spqr/spqr.ts';
import { chainCodec } from './chain-codec.ts';
import { spqrCodec } from './codec.ts';
import { Part } from '../part.ts';
import { type SessionRecord, withCurrent } from './session-record.ts';
import {
  type Correspondents,
  type SenderChain,
  type SessionState,
  invalidSession,
  isStale,
  localIdentityOf,
  readKey,
  remoteIdentityOf,
  senderChainOf,
  versionOf,
} from './session-state.ts';

export interface EncryptInput {
  /** Any length, secret. */
  readonly plaintext: Uint8Array;
  readonly addresses: Correspondents;
  /** Milliseconds since 1970: judges the age of an unanswered session. */
  readonly now: number;
}

export interface Encrypted {
  readonly message: CiphertextMessage;
  /** To be stored before the message leaves. */
  readonly record: SessionRecord;
  readonly remoteIdentity: EcPublicKey;
}

/**
 * Encrypts with the current session.
 *
 * @throws VinculumError `NO_SESSION` without a session or with a stale one, `INVALID_SESSION` for a damaged record,
 * `INVALID_STATE` if SPQR cannot go on
 *
 * Source: spec 02, "Encrypt (signalEncrypt)".
 */
export function encryptMessage(engine: Engine, record: SessionRecord, input: EncryptInput): Encrypted {
  const { plaintext, addresses, now } = input;
  if (record.current === null) throw noSession(addresses);
  const state = record.current.value;
  const sender = senderChainOf(state);
  const identities = identitiesOf(state);
  const pendingBaseKey =
    state.pendingPreKey === null
      ? null
      : readKey(state.pendingPreKey.value.baseKey, 'invalid pending PreKey message base key');
  if (isStale(state, now)) throw noSession(addresses);

  const pq = sendPqRatchet(engine, state);
  const { message, nextChainKey } = sealSignalMessage(
    engine.crypto,
    {
      version: versionOf(state),
      ratchetKey: sender.ratchetKey,
      counter: sender.chainKey.index,
      previousCounter: state.previousCounter,
      pqRatchet: pq.message,
      addresses: pendingBaseKey === null ? null : encodeAddresses(addresses.ours, addresses.theirs),
    },
    {
      chainKey: sender.chainKey.key,
      pqKey: pq.key,
      plaintext,
      senderIdentity: identities.local,
      receiverIdentity: identities.remote,
    },
  );
  const next = afterSending(state, sender, {
    chainKey: movedOn(sender.chainKey, 1, nextChainKey),
    pqRatchet: pq.state,
  });
  return {
    message:
      pendingBaseKey === null
        ? { type: CIPHERTEXT_MESSAGE_TYPE.whisper, serialized: message.serialized }
        : wrap(state, message, { baseKey: pendingBaseKey, identityKey: identities.local }),
    record: withCurrent(record, next),
    remoteIdentity: identities.remote,
  };
}

/** The state behind a message that was sent. */
export function afterSending(
  state: SessionState,
  sender: SenderChain,
  moved: { readonly chainKey: ChainKey; readonly pqRatchet: Part<SpqrState> },
): SessionState {
  const { chainKey, pqRatchet } = moved;
  return { ...state, senderChain: Part.fromValue(chainCodec, { ...sender.stored, chainKey }), pqRatchet };
}

function identitiesOf(state: SessionState): { readonly local: EcPublicKey; readonly remote: EcPublicKey } {
  if (versionOf(state) > 0xff) throw invalidSession('version does not fit in u8');
  return { local: localIdentityOf(state), remote: remoteIdentityOf(state) };
}

/** SPQR's share of the next message. @throws VinculumError `INVALID_STATE`, `RANDOM_UNAVAILABLE` */
export function sendPqRatchet(
  engine: Engine,
  state: SessionState,
): { readonly state: Part<SpqrState>; readonly message: Bytes; readonly key: Bytes | null } {
  try {
    const sent = spqrSend(engine, state.pqRatchet.value);
    return { state: Part.fromValue(spqrCodec, sent.state), message: sent.message, key: sent.key };
  } catch (error) {
    if (!VinculumError.is(error) || error.code === 'RANDOM_UNAVAILABLE') throw error;
    throw new VinculumError(
      'INVALID_STATE',
      `invalid state for call to encrypt to succeed: post-quantum ratchet send error: ${error.message}`,
      { cause: error },
    );
  }
}

/** Until the peer has answered, each message carries what the peer needs to make the session. */
function wrap(
  state: SessionState,
  message: SignalMessage,
  keys: { readonly baseKey: EcPublicKey; readonly identityKey: EcPublicKey },
): CiphertextMessage {
  const pending = state.pendingPreKey?.value;
  const kyber = state.pendingKyberPreKey?.value;
  const { serialized } = encodePreKeySignalMessage({
    version: versionOf(state),
    registrationId: state.localRegistrationId,
    preKeyId: pending?.preKeyId ?? null,
    signedPreKeyId: pending?.signedPreKeyId ?? 0,
    kyberPreKeyId: kyber?.preKeyId ?? null,
    kyberCiphertext: kyber?.ciphertext ?? null,
    ...keys,
    message,
  });
  return { type: CIPHERTEXT_MESSAGE_TYPE.preKey, serialized };
}

function noSession({ theirs }: Correspondents): VinculumError {
  return new VinculumError('NO_SESSION', `session with ${formatAddress(theirs)} not found: message_encrypt`);
}
