import { describe, expect, it } from 'vitest';
import transcript from '../../vectors/session-transcript.json' with { type: 'json' };
import { type Bytes, EMPTY_BYTES, concatBytes } from '../../../src/bytes.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import type { Engine } from '../../../src/crypto/engine.ts';
import type { ResponderKeys } from '../../../src/protocol/handshake/pqxdh.ts';
import { decodeIdentityKeyPair } from '../../../src/protocol/keys/identity-key.ts';
import type { ProtocolAddress } from '../../../src/protocol/keys/protocol-address.ts';
import { decodePreKeyRecord, preKeyPair } from '../../../src/protocol/keys/pre-key-record.ts';
import {
  decodeSignedPreKeyRecord,
  kyberPreKeyPair,
  signedPreKeyPair,
} from '../../../src/protocol/keys/signed-pre-key-record.ts';
import { decodePreKeySignalMessage } from '../../../src/protocol/messages/pre-key-signal-message.ts';
import { decodeSignalMessage } from '../../../src/protocol/messages/signal-message.ts';
import { beginAsResponder, withLocalRegistrationId } from '../../../src/protocol/session/begin.ts';
import { encryptMessage } from '../../../src/protocol/session/encrypt.ts';
import { decryptFirstMessage, decryptSignalMessage, findDestination } from '../../../src/protocol/session/receive.ts';
import {
  type SessionRecord,
  decodeSessionRecord,
  encodeSessionRecord,
  promote,
} from '../../../src/protocol/session/session-record.ts';
import { senderChainOf } from '../../../src/protocol/session/session-state.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { readPath } from '../../support/protobuf-path.ts';
import { ScriptedRandom } from '../../support/scripted-random.ts';

type Side = 'alice' | 'bob';

/** One recorded step; which fields it has depends on its kind. */
interface Event {
  readonly op: string;
  readonly by: string;
  readonly deterministic: boolean;
  readonly recordBefore?: string | null;
  readonly recordAfter?: string | null;
  readonly bundle?: string;
  readonly message?: string;
  readonly type?: number;
  readonly nowMillis?: number;
  readonly plaintext?: string;
  readonly ciphertext?: string;
  readonly error?: { readonly message: string };
}

const events: readonly Event[] = transcript.events;
const other = { alice: 'bob', bob: 'alice' } as const;

function addressOf(side: Side): ProtocolAddress {
  const { name, deviceId } = transcript.parties[side];
  return { name, deviceId };
}

function correspondents(side: Side): { ours: ProtocolAddress; theirs: ProtocolAddress } {
  return { ours: addressOf(side), theirs: addressOf(other[side]) };
}

function recordOf(text: string | null | undefined): SessionRecord {
  return decodeSessionRecord(text == null ? EMPTY_BYTES : fromBase64(text));
}

/** The keys behind the bundle that a pre-key message names. */
function responderKeys(message: ReturnType<typeof decodePreKeySignalMessage>): ResponderKeys {
  const bundle = transcript.bundles.find((candidate) => candidate.signedPreKeyId === message.signedPreKeyId);
  if (bundle === undefined) throw new Error('no such bundle');
  return {
    identity: decodeIdentityKeyPair(fromBase64(transcript.parties.bob.identity.keyPairRecord)),
    signedPreKey: signedPreKeyPair(decodeSignedPreKeyRecord(fromBase64(bundle.signedPreKeyRecord))),
    preKey: message.preKeyId === null ? null : preKeyPair(decodePreKeyRecord(fromBase64(bundle.preKeyRecord ?? ''))),
    kyberSecretKey: kyberPreKeyPair(decodeSignedPreKeyRecord(fromBase64(bundle.kyberPreKeyRecord))).secretKey,
  };
}

/** The engine that draws what the recorded step drew, read back from the record it left. */
function engineFor(event: Event): Engine {
  const { crypto } = defaultEngine();
  if (event.deterministic || event.recordAfter == null) return { crypto, random: new ScriptedRandom() };
  const state = recordOf(event.recordAfter).current?.value;
  if (state === undefined) throw new Error('no current session');
  if (event.op === 'decrypt') return { crypto, random: new ScriptedRandom(senderChainOf(state).privateKey) };
  const decapsulationKey = readPath(state.pqRatchet.bytes, [3, 2, 1, 4]);
  if (decapsulationKey !== undefined) {
    const mlKem768 = Object.assign(Object.create(crypto.mlKem768) as typeof crypto.mlKem768, {
      generateKeyPair: () => ({
        header: decapsulationKey.slice(2304, 2368),
        vector: decapsulationKey.slice(1152, 2304),
        decapsulationKey: decapsulationKey.slice(),
      }),
    });
    const recording = Object.assign(Object.create(crypto) as typeof crypto, { mlKem768 });
    return { crypto: recording, random: new ScriptedRandom(new Uint8Array(64)) };
  }
  const encapsulationState = readPath(state.pqRatchet.bytes, [3, 8, 1, 4]);
  if (encapsulationState === undefined) throw new Error('the step sampled nothing');
  return { crypto, random: new ScriptedRandom(encapsulationState.slice(-32)) };
}

function decryptEvent(engine: Engine, event: Event): { plaintext: Bytes; record: SessionRecord } {
  const side = event.by as Side;
  const record = recordOf(event.recordBefore);
  const bytes = fromBase64(event.ciphertext ?? '');
  const addresses = correspondents(side);
  if (event.type === 2) return decryptSignalMessage(engine, record, { message: decodeSignalMessage(bytes), addresses });
  const message = decodePreKeySignalMessage(bytes);
  const destination = findDestination(record, message);
  const target =
    destination.kind === 'known'
      ? destination.record
      : promote(
          record,
          withLocalRegistrationId(
            beginAsResponder(engine.crypto, responderKeys(message), { message, addresses }),
            transcript.parties[side].registrationId,
          ),
        );
  return decryptFirstMessage(engine, target, { message: message.message, addresses });
}

describe('a recorded libsignal conversation, replayed', () => {
  for (const [index, event] of events.entries()) {
    const name = `event ${String(index)}: ${event.by} ${event.op} ${event.message ?? event.bundle ?? ''}`;
    if (event.op === 'encrypt') {
      it(`${name} gives the recorded ciphertext and record, byte for byte`, () => {
        const result = encryptMessage(engineFor(event), recordOf(event.recordBefore), {
          plaintext: fromBase64(event.plaintext ?? ''),
          addresses: correspondents(event.by as Side),
          now: event.nowMillis ?? 0,
        });
        expect(result.message.type).toBe(event.type);
        expect(toBase64(result.message.serialized)).toBe(event.ciphertext);
        expect(toBase64(encodeSessionRecord(result.record))).toBe(event.recordAfter);
      });
    } else if (event.op === 'decrypt' && event.error === undefined) {
      it(`${name} gives the recorded plaintext and record, byte for byte`, () => {
        const result = decryptEvent(engineFor(event), event);
        expect(toBase64(result.plaintext)).toBe(event.plaintext);
        expect(toBase64(encodeSessionRecord(result.record))).toBe(event.recordAfter);
      });
    } else if (event.op === 'decrypt') {
      it(`${name} is refused with the recorded error`, () => {
        expect(() => decryptEvent(engineFor(event), event)).toThrow(event.error?.message);
        expect(event.recordAfter).toBe(event.recordBefore);
      });
    }
    if (event.recordAfter != null) {
      it(`${name}: the record is decoded and encoded again without change`, () => {
        expect(toBase64(encodeSessionRecord(recordOf(event.recordAfter)))).toBe(event.recordAfter);
        const decoded = recordOf(event.recordAfter).current?.value;
        expect(decoded).toBeDefined();
      });
    }
  }
});

describe('the initiator of the recorded conversation', () => {
  const bundleEvents = events.filter((event) => event.op === 'processPreKeyBundle');
  it.each(bundleEvents.map((event) => [event.bundle, event] as const))(
    'holds for %s the secrets that the responder derives from its first message',
    (_, event) => {
      const state = recordOf(event.recordAfter).current?.value;
      const first = events.find(
        (candidate) => candidate.op === 'encrypt' && candidate.recordBefore === event.recordAfter,
      );
      const message = decodePreKeySignalMessage(fromBase64(first?.ciphertext ?? ''));
      const answer = beginAsResponder(defaultEngine().crypto, responderKeys(message), {
        message,
        addresses: correspondents('bob'),
      });
      expect(state?.receiverChains[0]?.value.chainKey).toEqual(answer.senderChain?.value.chainKey);
      expect(state?.pendingPreKey?.value.timestamp).toBe(Math.floor((event.nowMillis ?? 0) / 1000));
      const authKey = (pq: Bytes | undefined) => readPath(pq ?? EMPTY_BYTES, [1, 1]);
      expect(authKey(state?.pqRatchet.bytes)).toEqual(authKey(answer.pqRatchet.bytes));
      expect(concatBytes(state?.remoteIdentity ?? EMPTY_BYTES)).toEqual(answer.localIdentity);
    },
  );
});
