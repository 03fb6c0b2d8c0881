/** Damaged states of the post-quantum ratchet, put into a session record: the reference reads the same into them. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import transcript from '../vectors/spqr-transcript.json' with { type: 'json' };
import { type Bytes, concatBytes, EMPTY_BYTES } from '../../src/bytes.ts';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import { decodeSpqrState, encodeSpqrState, SpqrError, spqrSend } from '../../src/protocol/spqr/spqr.ts';
import { createMemoryStores } from '../../src/testing/index.ts';
import { fromBase64 } from '../support/base64.ts';
import { oracle } from '../support/modules.ts';
import { editProtobuf } from '../support/protobuf-edit.ts';
import { lengthDelimited, mutateProtobuf, SeededChoice } from '../support/protobuf-mutation.ts';
import { readPath } from '../support/protobuf-path.ts';

const { states } = transcript.recvCases;
/** Sending in these draws no randomness, so that the outcome is known. */
const NAMES = (Object.keys(states) as (keyof typeof states)[]).filter(
  (name) => !/^empty|KeysUnsampled|HeaderReceived_e2|done$/.test(name),
);
/** SessionRecord 1, SessionStructure 15. */
const STATE_PATH = [1, 15];
const PREFIX = 'invalid state for call to encrypt to succeed: post-quantum ratchet send error: ';
/** An acknowledged session: it is never stale. */
const record = fromBase64(transcript.session.snapshots.slice(-1)[0]?.alice ?? '');
const identity = oracle.IdentityKeyPair.deserialize(
  concatBytes(
    lengthDelimited(1, hexToBytes(transcript.alice.identityPublic)),
    lengthDelimited(2, hexToBytes(transcript.alice.identityPrivate)),
  ),
);

/** The reference's outcome of sending: the next state in hex, or the ratchet's words of refusal. */
async function sendWithOracle(state: Bytes): Promise<string> {
  const stores = createMemoryStores(oracle, { identity, registrationId: 1 });
  const [alice, bob] = ['alice', 'bob'].map((name) => oracle.ProtocolAddress.new(name, 1));
  const damaged = editProtobuf(record, STATE_PATH, () => state);
  await stores.session.saveSession(bob!, oracle.SessionRecord.deserialize(damaged));
  try {
    await oracle.signalEncrypt(new Uint8Array(1), bob!, alice!, stores.session, stores.identity);
  } catch (error) {
    const { message } = error as Error;
    return message.startsWith(PREFIX) ? message.slice(PREFIX.length) : message;
  }
  const next = await stores.session.getSession(bob!);
  return bytesToHex(readPath(next!.serialize(), STATE_PATH) ?? EMPTY_BYTES);
}

function sendWithOurs(state: Bytes): string {
  try {
    return bytesToHex(encodeSpqrState(spqrSend(defaultEngine(), decodeSpqrState(state)).state));
  } catch (error) {
    if (error instanceof SpqrError) return error.message;
    return `not a refusal: ${String(error)}`;
  }
}

const MEMBER = { 1: { 2: {} }, 2: {}, 3: {} };
const HALF = {};
const INSIDE = {
  1: { 4: {} },
  2: { 3: { 1: HALF, 2: HALF }, 6: {} },
  3: Object.fromEntries(Array.from({ length: 11 }, (_, i) => [i + 1, MEMBER])),
};

describe('a stored state of the post-quantum ratchet', () => {
  it.each(NAMES)('goes on as with the reference: %s', async (name) => {
    const state = fromBase64(states[name]);
    expect(sendWithOurs(state)).toBe(await sendWithOracle(state));
  });

  it.each([1, 2, 3, 4])('is read or refused as by the reference when damaged, round %i', async (round) => {
    const choice = new SeededChoice(round);
    for (let i = 0; i < 400; i++) {
      const name = choice.of(NAMES);
      const state = mutateProtobuf(fromBase64(states[name]), choice, INSIDE);
      const expected = await sendWithOracle(state);
      if (expected.startsWith('unexpected panic')) continue;
      const actual = sendWithOurs(state);
      if (actual !== expected) expect([round, i, name, actual]).toEqual([round, i, name, expected]);
    }
  });
});
