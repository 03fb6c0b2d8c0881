/** What the tests of groups share: a sender made of chosen keys, and a look into encoded skipped keys. */
import { type Bytes, EMPTY_BYTES } from '../../../src/bytes.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import type { Engine } from '../../../src/crypto/engine.ts';
import {
  decodeSenderMessageKey,
  senderKeyStateCodec,
  senderMessageKeyIteration,
} from '../../../src/protocol/group/codec.ts';
import { createDistribution, processDistribution } from '../../../src/protocol/group/distribution.ts';
import { type DistributionId, parseDistributionId } from '../../../src/protocol/group/distribution-id.ts';
import { groupEncrypt } from '../../../src/protocol/group/group-cipher.ts';
import type { SenderKeyMessage } from '../../../src/protocol/group/sender-key-message.ts';
import {
  EMPTY_SENDER_KEY_RECORD,
  type SenderKeyRecord,
  type SenderKeyState,
  decodeSenderKeyRecord,
  encodeSenderKeyRecord,
} from '../../../src/protocol/group/sender-key-record.ts';
import { Part } from '../../../src/protocol/part.ts';
import { seededRandom } from '../../../src/testing/index.ts';
import { toBase64 } from '../../support/base64.ts';
import { a, b } from '../../support/key-pairs.ts';

export const ID: DistributionId = parseDistributionId('d1d1d1d1-7000-11eb-b32a-33b8a8a487a6');
export const CHAIN_ID = 7;
export const { crypto } = defaultEngine();
export const signingPair = a;
export const otherPair = b;

/** Repeatable: equal seeds give equal chains and signatures. */
export function engineOf(seed: string): Engine {
  return { crypto, random: seededRandom(seed) };
}

/** A sound chain of our own, with parts replaced. */
export function senderState(parts: Partial<SenderKeyState> = {}): SenderKeyState {
  return {
    chainId: CHAIN_ID,
    chainKey: { iteration: 0, key: new Uint8Array(32).fill(9) },
    signingKey: signingPair,
    messageKeys: [],
    version: 3,
    ...parts,
  };
}

/** A record as it comes out of a store. */
export function storedRecord(...states: readonly SenderKeyState[]): SenderKeyRecord {
  const record = { states: states.map((state) => Part.fromValue(senderKeyStateCodec, state)) };
  return decodeSenderKeyRecord(encodeSenderKeyRecord(record));
}

/** The same chain as others hold it. */
export function receiverState(parts: Partial<SenderKeyState> = {}): SenderKeyState {
  return senderState({ signingKey: { publicKey: signingPair.publicKey, privateKey: EMPTY_BYTES }, ...parts });
}

/** The encoded record as text, short enough for a failing test to print. */
export function stored(record: SenderKeyRecord): string {
  return toBase64(encodeSenderKeyRecord(record));
}

/** The skipped keys of the newest chain. */
export function messageKeysOf(record: SenderKeyRecord): { readonly iteration: number; readonly seed: Bytes }[] {
  return (record.states[0]?.value.messageKeys ?? []).map((encoded) => ({
    iteration: senderMessageKeyIteration(encoded),
    seed: decodeSenderMessageKey(encoded),
  }));
}

/** The iteration of the newest chain. */
export function iterationOf(record: SenderKeyRecord): number | undefined {
  return record.states[0]?.value.chainKey?.iteration;
}

/** A message from a chain that stands at a given iteration. */
export function messageAt(iteration: number, text = `message ${String(iteration)}`): SenderKeyMessage {
  const record = storedRecord(senderState({ chainKey: { iteration, key: new Uint8Array(32).fill(9) } }));
  return groupEncrypt(engineOf('message'), record, { distributionId: ID, plaintext: new TextEncoder().encode(text) })
    .message;
}

/** A sender, and a receiver that has heard of it. */
export function acquaint(engine: Engine): { sender: SenderKeyRecord; receiver: SenderKeyRecord } {
  const { message, record } = createDistribution(engine, null, ID);
  if (record === null) throw new Error('no record was made');
  return { sender: record, receiver: processDistribution(EMPTY_SENDER_KEY_RECORD, message) };
}
