/** How a sender's keys begin and spread: the sender makes a chain and describes it, each member takes the description in. */
import { EMPTY_BYTES } from '../../bytes.ts';
import type { Engine } from '../../crypto/engine.ts';
import type { RandomSource } from '../../crypto/random-source.ts';
import { type EcPublicKey, ecPublicKeysEqual, generateEcKeyPair } from '../keys/ec-key.ts';
import { Part } from '../part.ts';
import { senderKeyStateCodec } from './codec.ts';
import type { DistributionId } from './distribution-id.ts';
import { MAX_SENDER_KEY_STATES } from './limits.ts';
import { SENDER_CHAIN_KEY_BYTES } from './sender-chain.ts';
import {
  type SenderKeyDistributionMessage,
  encodeSenderKeyDistributionMessage,
} from './sender-key-distribution-message.ts';
import {
  type SenderKeyRecord,
  type SenderKeyState,
  chainKeyOf,
  invalidSenderKeySession,
  sendingVersionOf,
  signingKeyOf,
  trySigningKey,
} from './sender-key-record.ts';
import { SENDER_KEY_MESSAGE_VERSION } from './version-byte.ts';

export interface CreatedDistribution {
  readonly message: SenderKeyDistributionMessage;
  /** To be stored before the message leaves; null if the record was there and did not change. */
  readonly record: SenderKeyRecord | null;
}

/**
 * Describes our chain as it stands, so that whoever takes the description in can read what we send from now on. Without a
 * record, makes one.
 *
 * @param record - what is stored for us under this distribution id
 * @throws VinculumError `INVALID_SENDER_KEY_SESSION` for a record that cannot be used, `RANDOM_UNAVAILABLE`
 *
 * Source: spec 04, "Creating a distribution message".
 */
export function createDistribution(
  engine: Engine,
  record: SenderKeyRecord | null,
  distributionId: DistributionId,
): CreatedDistribution {
  const used = record ?? { states: [Part.fromValue(senderKeyStateCodec, newState(engine))] };
  const state = used.states[0]?.value;
  if (state === undefined) throw invalidSenderKeySession(distributionId);
  const chainKey = chainKeyOf(state, distributionId);
  const message = encodeSenderKeyDistributionMessage({
    version: sendingVersionOf(state, distributionId),
    distributionId,
    chainId: state.chainId,
    iteration: chainKey.iteration,
    chainKey: chainKey.key,
    signingKey: signingKeyOf(state, distributionId),
  });
  return { message, record: record === null ? used : null };
}

/**
 * Takes a sender's description in. A chain we know already stays as it is, so that a description repeated or replayed cannot
 * turn it back; it only moves to the front. Another signing key under a known chain id replaces that chain.
 *
 * @param record - what is stored for the sender, or `EMPTY_SENDER_KEY_RECORD`
 * @param message - received from that sender in a session
 *
 * Source: spec 04, "Processing a distribution message".
 */
export function processDistribution(record: SenderKeyRecord, message: SenderKeyDistributionMessage): SenderKeyRecord {
  const { chainId, signingKey } = message;
  const known = record.states.find(({ value }) => value.chainId === chainId && isSignedBy(value, signingKey));
  const others = record.states.filter(({ value }) => value.chainId !== chainId);
  const first = known ?? Part.fromValue(senderKeyStateCodec, receivedState(message));
  return { states: [first, ...others.slice(0, MAX_SENDER_KEY_STATES - 1)] };
}

/** A fresh chain of our own. Secret. */
function newState(engine: Engine): SenderKeyState {
  return {
    chainId: drawChainId(engine.random),
    chainKey: { iteration: 0, key: engine.random.bytes(SENDER_CHAIN_KEY_BYTES) },
    signingKey: generateEcKeyPair(engine),
    messageKeys: [],
    version: SENDER_KEY_MESSAGE_VERSION,
  };
}

/** 31 bits, as libsignal draws them: clients in languages with signed integers can hold the number. */
function drawChainId(random: RandomSource): number {
  const bytes = random.bytes(4);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0) >>> 1;
}

/** A chain as its sender described it: it can verify and decrypt, not sign. */
function receivedState(message: SenderKeyDistributionMessage): SenderKeyState {
  return {
    chainId: message.chainId,
    chainKey: { iteration: message.iteration, key: message.chainKey },
    signingKey: { publicKey: message.signingKey, privateKey: EMPTY_BYTES },
    messageKeys: [],
    version: message.version,
  };
}

function isSignedBy(state: SenderKeyState, theirs: EcPublicKey): boolean {
  const known = trySigningKey(state);
  return known !== null && ecPublicKeysEqual(known, theirs);
}
