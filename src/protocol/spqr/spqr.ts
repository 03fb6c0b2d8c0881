/**
 * The Sparse Post-Quantum Ratchet: every message carries a small piece of an ML-KEM key agreement that never ends, and each
 * finished agreement renews a symmetric chain that gives each message one more secret. Steps are pure: they return new
 * states, and one that throws has changed nothing.
 *
 * Source: spec 03, "Public interface".
 */
import { type Bytes, EMPTY_BYTES } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { Engine } from '../../crypto/engine.ts';
import { newAuthenticator } from './authenticator.ts';
import { addEpoch, type Chain, startChain, takeReceiveKey, takeSendKey } from './chain.ts';
import { SpqrState, VERSION_0_STATE } from './codec.ts';
import { DEFAULT_MAX_JUMP, type Direction, DIRECTIONS, SIGNED_HEADER_BYTES, SPQR_VERSION } from './constants.ts';
import { emptyDecoder } from './erasure-code/decoder.ts';
import * as INNER_STATE from './inner-state-kind.ts';
import { innerStateOf } from './inner-state.ts';
import { SpqrError } from './spqr-error.ts';
import { receiveStep } from './state-machine/receive.ts';
import { sendStep } from './state-machine/send.ts';
import { readNegotiation, type StoredState } from './state-reader.ts';
import { writeNegotiation } from './state-writer.ts';
import { encodeMessage, type MessageHead, parseMessageHead, parsePayload } from './wire-message.ts';

export { decodeSpqrState, encodeSpqrState, type SpqrState, spqrStateSize, writeSpqrState } from './codec.ts';
export { SpqrError, type SpqrErrorKind } from './spqr-error.ts';

const FIRST_EPOCH = 1;

/** How a session begins. */
export interface SpqrParameters {
  /** A2B for the initiator of the session. */
  readonly direction: Direction;
  /** 32 bytes, secret, from the handshake. */
  readonly authKey: Uint8Array;
  /** How far a message's index may lie ahead, u32. */
  readonly maxJump: number;
  /** 1 unless the peer may refuse the ratchet. */
  readonly minVersion?: 0 | 1;
}

/** The state of a new session. */
export function initialSpqrState(crypto: CryptoProvider, parameters: SpqrParameters): SpqrState {
  const { direction, authKey, maxJump, minVersion = SPQR_VERSION } = parameters;
  const core = { epoch: FIRST_EPOCH, authenticator: newAuthenticator(crypto, authKey), data: [] };
  const inner =
    direction === 'A2B'
      ? innerStateOf(INNER_STATE.keysUnsampled, core)
      : innerStateOf(INNER_STATE.noHeaderReceived, core, { decoder: emptyDecoder(SIGNED_HEADER_BYTES) });
  const negotiation = writeNegotiation({
    authKey,
    direction: DIRECTIONS.indexOf(direction),
    minVersion,
    parameters: { maxJump: maxJump === DEFAULT_MAX_JUMP ? 0 : maxJump, maxOutOfOrderKeys: 0 },
  });
  return new SpqrState({ negotiation, chain: null, inner });
}

/**
 * Makes the ratchet's part of the next message.
 *
 * @returns the new state; the message, public, empty without a ratchet; the message's 32-byte key, null without one
 * @throws SpqrError `EpochOutOfRange`, `SendKeyEpochDecreased`, `ChainNotAvailable`: damaged states
 * @throws VinculumError `RANDOM_UNAVAILABLE`; `INTERNAL` after 2^32 messages in one epoch
 */
export function spqrSend(
  engine: Engine,
  state: SpqrState,
): { readonly state: SpqrState; readonly message: Bytes; readonly key: Bytes | null } {
  const { stored } = state;
  if (stored === null) return { state: VERSION_0_STATE, message: EMPTY_BYTES, key: null };
  const { epoch } = stored.inner;
  const { inner, payload, secret } = sendStep(engine, stored.inner);
  let chain = stored.chain ?? chainForSending(engine.crypto, stored);
  if (chain === null) {
    const message = encodeMessage(epoch, 0, payload);
    return { state: new SpqrState({ ...stored, inner }), message, key: null };
  }
  if (secret !== null) chain = addEpoch(engine.crypto, chain, secret);
  const taken = takeSendKey(engine.crypto, chain, epoch - 1);
  return {
    state: new SpqrState({ negotiation: stored.negotiation, chain: taken.chain, inner }),
    message: encodeMessage(epoch, taken.index, payload),
    key: taken.key,
  };
}

/**
 * Takes in the ratchet's part of a message. Keep the new state only if the message is authentic.
 *
 * @param message - untrusted; empty if the message has none
 * @returns the new state; the message's 32-byte key, null without one
 * @throws SpqrError of every kind but `StateDecode` and `SendKeyEpochDecreased`
 */
export function spqrReceive(
  crypto: CryptoProvider,
  state: SpqrState,
  message: Uint8Array,
): { readonly state: SpqrState; readonly key: Bytes | null } {
  // Messages must be well-formed even where they are ignored.
  const head = parseMessageHead(message);
  const { stored } = state;
  if (stored === null) return { state: VERSION_0_STATE, key: null };
  if (head.version === 0) return downgrade(stored);
  if (head.version > SPQR_VERSION) return receiveHigherVersion(crypto, stored, head);
  return receiveVersion1(crypto, stored, { head, message });
}

interface Received {
  readonly state: SpqrState;
  readonly key: Bytes | null;
}

/** A peer without the ratchet: possible only while negotiation is open, and only if we allowed it. */
function downgrade({ negotiation }: StoredState): Received {
  if (negotiation === null || readNegotiation(negotiation).minVersion > 0) throw new SpqrError('MinimumVersion');
  return { state: VERSION_0_STATE, key: null };
}

/** A peer that offers a version we do not know yet: its keys are those of epoch 0, and negotiation stays open. */
function receiveHigherVersion(crypto: CryptoProvider, stored: StoredState, head: MessageHead): Received {
  if (stored.negotiation === null) throw new SpqrError('VersionMismatch');
  const chain = stored.chain ?? newChain(crypto, stored);
  if (head.index === 0) return { state: new SpqrState({ ...stored, chain }), key: null };
  const taken = takeReceiveKey(crypto, chain, { epoch: 0, index: head.index });
  return { state: new SpqrState({ ...stored, chain: taken.chain }), key: taken.key };
}

function receiveVersion1(
  crypto: CryptoProvider,
  stored: StoredState,
  { head, message }: { readonly head: MessageHead; readonly message: Uint8Array },
): Received {
  const payload = parsePayload(message, head);
  const { inner, secret } = receiveStep(crypto, stored.inner, { epoch: head.epoch, payload });
  let chain = stored.chain ?? newChain(crypto, stored);
  if (secret !== null) chain = addEpoch(crypto, chain, secret);
  // The peer has no chain yet: possible only at the very beginning.
  if (head.epoch === FIRST_EPOCH && head.index === 0) {
    return { state: new SpqrState({ negotiation: null, chain, inner }), key: null };
  }
  const taken = takeReceiveKey(crypto, chain, { epoch: head.epoch - 1, index: head.index });
  return { state: new SpqrState({ negotiation: null, chain: taken.chain, inner }), key: taken.key };
}

/** A party that allows version 0 has no chain before it knows that the peer has one. */
function chainForSending(crypto: CryptoProvider, stored: StoredState): Chain | null {
  const isOptional = stored.negotiation !== null && readNegotiation(stored.negotiation).minVersion === 0;
  return isOptional ? null : newChain(crypto, stored);
}

function newChain(crypto: CryptoProvider, { negotiation }: StoredState): Chain {
  if (negotiation === null) throw new SpqrError('ChainNotAvailable');
  const { authKey, direction, parameters } = readNegotiation(negotiation);
  if (parameters === null) throw new SpqrError('ChainNotAvailable');
  const ourDirection = DIRECTIONS[direction];
  if (ourDirection === undefined) throw new SpqrError('StateDecode');
  return startChain(crypto, authKey, { direction: ourDirection, parameters });
}
