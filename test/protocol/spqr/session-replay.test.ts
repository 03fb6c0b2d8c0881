import { describe, expect, it } from 'vitest';
import transcript from '../../vectors/spqr-transcript.json' with { type: 'json' };
import { asciiBytes, be64, type Bytes, concatBytes } from '../../../src/bytes.ts';
import type { Engine } from '../../../src/crypto/engine.ts';
import {
  decodeSpqrState,
  encodeSpqrState,
  initialSpqrState,
  spqrReceive,
  spqrSend,
  type SpqrState,
} from '../../../src/protocol/spqr/spqr.ts';
import { fromBase64 } from '../../support/base64.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { ScriptedRandom } from '../../support/scripted-random.ts';
import { crypto, expectReceive, expectSpqrError, hexOf, reloaded } from './support.ts';

interface Sampled {
  readonly dk?: string;
  readonly m?: string;
}

interface SendEvent {
  readonly op: 'send';
  readonly by: 'alice' | 'bob';
  readonly n: number;
  readonly pq: string;
  readonly pqKey: string;
  readonly stateLen: number;
  readonly stateSha256: string;
  readonly sampled?: Sampled;
}

interface ReceiveEvent {
  readonly op: 'recv';
  readonly by: 'alice' | 'bob';
  readonly n: number;
  readonly ok: boolean;
  readonly stateLen?: number;
  readonly stateSha256?: string;
  readonly spqrError?: string | null;
}

const events = transcript.session.events as (SendEvent | ReceiveEvent)[];
const KEY_PAIR_SEED = new Uint8Array(64);

/** An engine that repeats what the recorded step has drawn. The seed of a key pair is not known, only the key pair. */
function engineOf({ dk, m }: Sampled = {}): { engine: Engine; random: ScriptedRandom } {
  if (dk === undefined) {
    const random = m === undefined ? new ScriptedRandom() : new ScriptedRandom(fromHex(m));
    return { engine: { crypto, random }, random };
  }
  const decapsulationKey = fromBase64(dk);
  const random = new ScriptedRandom(KEY_PAIR_SEED);
  const generateKeyPair = (): ReturnType<typeof crypto.mlKem768.generateKeyPair> => ({
    header: decapsulationKey.slice(2304, 2368),
    vector: decapsulationKey.slice(1152, 2304),
    decapsulationKey,
  });
  return { engine: { crypto: { ...crypto, mlKem768: { ...crypto.mlKem768, generateKeyPair } }, random }, random };
}

function replay(pass: (state: SpqrState) => SpqrState): void {
  const states = {
    alice: decodeSpqrState(fromHex(transcript.initialPqState.alice)),
    bob: decodeSpqrState(fromHex(transcript.initialPqState.bob)),
  };
  const messages = new Map<number, string>();
  for (const event of events) {
    const state = states[event.by];
    if (event.op === 'send') {
      const { engine, random } = engineOf(event.sampled);
      const sent = spqrSend(engine, state);
      const encoded = encodeSpqrState(sent.state);
      expect({
        pq: hexOf(sent.message),
        pqKey: sent.key && hexOf(sent.key),
        stateLen: encoded.length,
        stateSha256: hexOf(crypto.sha256(encoded)),
        randomLeft: random.left,
      }).toEqual({
        pq: event.pq,
        pqKey: event.pqKey,
        stateLen: event.stateLen,
        stateSha256: event.stateSha256,
        randomLeft: 0,
      });
      messages.set(event.n, event.pq);
      states[event.by] = pass(sent.state);
    } else if (event.ok) {
      const { state: next } = spqrReceive(crypto, state, fromHex(messages.get(event.n)!));
      const encoded = encodeSpqrState(next);
      expect([encoded.length, hexOf(crypto.sha256(encoded))]).toEqual([event.stateLen, event.stateSha256]);
      states[event.by] = pass(next);
    } else if (typeof event.spqrError === 'string') {
      // `Kind` or `Kind: number`; the number 0 is not written.
      const [kind, number = '0'] = event.spqrError.split(': ');
      const step = (): unknown => spqrReceive(crypto, state, fromHex(messages.get(event.n)!));
      expectSpqrError(step, kind as 'KeyAlreadyRequested', Number(number));
    }
  }
}

describe('a recorded session of two 0.103.0 parties', () => {
  it('is reproduced byte for byte, from values', () => {
    expect(events.length).toBe(1238);
    replay((state) => state);
  });

  it('is reproduced byte for byte, from stored bytes', () => {
    replay(reloaded);
  });
});

describe('the deterministic run of the whole protocol', () => {
  const { lockstep, initialA, initialB } = transcript.kat;
  const authKey = fromHex(lockstep.authKey);

  /** Draws what the rule of the vectors says for an epoch. */
  function ruledEngine(epoch: () => number): Engine {
    return {
      crypto,
      random: {
        bytes(length): Bytes {
          return length === 64
            ? crypto.sha512(concatBytes(asciiBytes('keygen'), be64(epoch())))
            : crypto.sha256(concatBytes(asciiBytes('encaps'), be64(epoch())));
        },
      },
    };
  }

  it('begins, goes on and ends as known', () => {
    let a = initialSpqrState(crypto, { direction: 'A2B', authKey, maxJump: 25_000 });
    let b = initialSpqrState(crypto, { direction: 'B2A', authKey, maxJump: 25_000 });
    expect([hexOf(encodeSpqrState(a)), hexOf(encodeSpqrState(b))]).toEqual([initialA, initialB]);
    const transcriptOf: { messages: Uint8Array[]; keys: Uint8Array[] } = { messages: [], keys: [] };
    const marks = new Map(lockstep.marks.map((mark) => [mark.round, mark]));
    const exchange = (from: SpqrState, to: SpqrState): [SpqrState, SpqrState] => {
      const engine = ruledEngine(() => from.stored?.inner.epoch ?? 0);
      const sent = spqrSend(engine, from);
      const received = spqrReceive(crypto, to, sent.message);
      expect(received.key).toEqual(sent.key);
      transcriptOf.messages.push(sent.message);
      transcriptOf.keys.push(sent.key!);
      return [reloaded(sent.state), reloaded(received.state)];
    };
    for (let round = 1; round <= 120; round++) {
      [a, b] = exchange(a, b);
      [b, a] = exchange(b, a);
      const mark = marks.get(round);
      if (mark === undefined) continue;
      const hashes = [a, b].map((state) => hexOf(crypto.sha256(encodeSpqrState(state))));
      expect(hashes).toEqual([mark.aSha256, mark.bSha256]);
    }
    for (const [i, { msg, key }] of lockstep.first.entries()) {
      expect([hexOf(transcriptOf.messages[i]!), hexOf(transcriptOf.keys[i]!)]).toEqual([msg, key]);
    }
    expect(hexOf(crypto.sha256(concatBytes(...transcriptOf.messages)))).toBe(lockstep.allMessagesSha256);
    expect(hexOf(crypto.sha256(concatBytes(...transcriptOf.keys)))).toBe(lockstep.allKeysSha256);
  });
});

describe('the first message of a session', () => {
  it('is refused a second time', () => {
    const start = decodeSpqrState(fromHex(transcript.initialPqState.bob));
    const first = (events[0] as SendEvent).pq;
    const { state } = spqrReceive(crypto, start, fromHex(first));
    expectReceive(state, first, { error: 'KeyAlreadyRequested' });
  });
});
