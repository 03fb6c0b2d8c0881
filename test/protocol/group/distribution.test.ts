import { describe, expect, it } from 'vitest';
import { EMPTY_BYTES } from '../../../src/bytes.ts';
import type { Engine } from '../../../src/crypto/engine.ts';
import { createDistribution, processDistribution } from '../../../src/protocol/group/distribution.ts';
import { groupDecrypt, groupEncrypt } from '../../../src/protocol/group/group-cipher.ts';
import { MAX_SENDER_KEY_STATES } from '../../../src/protocol/group/limits.ts';
import {
  type SenderKeyDistributionMessage,
  encodeSenderKeyDistributionMessage,
} from '../../../src/protocol/group/sender-key-distribution-message.ts';
import {
  EMPTY_SENDER_KEY_RECORD,
  type SenderKeyRecord,
  type SenderKeyState,
} from '../../../src/protocol/group/sender-key-record.ts';
import { expectError } from '../../support/errors.ts';
import { ScriptedRandom } from '../../support/scripted-random.ts';
import {
  CHAIN_ID,
  ID,
  acquaint,
  crypto,
  engineOf,
  iterationOf,
  otherPair,
  receiverState,
  senderState,
  signingPair,
  stored,
  storedRecord,
} from './support.ts';

const INVALID = 'invalid sender key session with distribution ID d1d1d1d1-7000-11eb-b32a-33b8a8a487a6';
const filled = (length: number, value: number): Uint8Array<ArrayBuffer> => new Uint8Array(length).fill(value);

function announce(parts: Partial<SenderKeyDistributionMessage> = {}): SenderKeyDistributionMessage {
  return encodeSenderKeyDistributionMessage({
    version: 3,
    distributionId: ID,
    chainId: CHAIN_ID,
    iteration: 0,
    chainKey: filled(32, 9),
    signingKey: signingPair.publicKey,
    ...parts,
  });
}

const chainIds = (record: SenderKeyRecord): number[] => record.states.map(({ value }) => value.chainId);

describe('creating a distribution without a record', () => {
  it('draws a chain id of 31 bits, a chain key and a signing key', () => {
    const random = new ScriptedRandom(filled(4, 0xff), filled(32, 9), signingPair.privateKey);
    const { record } = createDistribution({ crypto, random }, null, ID);
    expect(random.left).toBe(0);
    expect(record?.states.map(({ value }) => value)).toEqual([senderState({ chainId: 0x7fff_ffff })]);
  });

  it('shifts the chain id, and so keeps its upper bits', () => {
    const random = new ScriptedRandom(Uint8Array.of(0x80, 0, 0, 3), filled(32, 9), signingPair.privateKey);
    expect(createDistribution({ crypto, random }, null, ID).message.chainId).toBe(0x4000_0001);
  });

  it('announces the chain from iteration 0', () => {
    const { message, record } = createDistribution(engineOf('create'), null, ID);
    const state = record?.states[0]?.value;
    expect([message.version, message.iteration, message.chainId]).toEqual([3, 0, state?.chainId]);
    expect([message.chainKey, message.signingKey]).toEqual([state?.chainKey?.key, state?.signingKey?.publicKey]);
    expect(message.distributionId).toEqual(ID);
  });

  it('makes another chain every time', () => {
    const engine = engineOf('twice');
    const [one, two] = [createDistribution(engine, null, ID), createDistribution(engine, null, ID)];
    expect(one.message.chainKey).not.toEqual(two.message.chainKey);
    expect(one.message.signingKey).not.toEqual(two.message.signingKey);
  });

  it('fails without randomness', () => {
    const none: Engine = {
      crypto,
      random: {
        bytes: () => {
          throw new Error('no randomness');
        },
      },
    };
    expect(() => createDistribution(none, null, ID)).toThrow('no randomness');
  });
});

describe('creating a distribution with a record', () => {
  it('gives the same message again until something is sent', () => {
    const engine = engineOf('again');
    const { sender } = acquaint(engine);
    const [one, two] = [createDistribution(engine, sender, ID), createDistribution(engine, sender, ID)];
    expect(one.message.serialized).toEqual(two.message.serialized);
    expect([one.record, two.record]).toEqual([null, null]);
  });

  it('begins at the next message: its receiver cannot read earlier ones', () => {
    const engine = engineOf('late');
    const first = groupEncrypt(engine, acquaint(engine).sender, { distributionId: ID, plaintext: filled(1, 1) });
    const second = groupEncrypt(engine, first.record, { distributionId: ID, plaintext: filled(1, 2) });
    const { message } = createDistribution(engine, first.record, ID);
    expect(message.iteration).toBe(1);
    const joiner = processDistribution(EMPTY_SENDER_KEY_RECORD, message);
    expectError(
      () => groupDecrypt(crypto, joiner, first.message),
      'DUPLICATED_MESSAGE',
      'message with old counter 1 / 0',
    );
    expect(groupDecrypt(crypto, joiner, second.message).plaintext).toEqual(filled(1, 2));
  });

  it('announces the chain of another sender as it was received', () => {
    const { message } = createDistribution(engineOf('theirs'), storedRecord(receiverState()), ID);
    expect(message.serialized).toEqual(announce().serialized);
  });

  it('announces the newest chain', () => {
    const record = storedRecord(senderState({ chainId: 5 }), senderState({ chainId: 6 }));
    expect(createDistribution(engineOf('newest'), record, ID).message.chainId).toBe(5);
  });

  const DAMAGED: readonly (readonly [string, Partial<SenderKeyState> | null])[] = [
    ['has no chains', null],
    ['has no chain key', { chainKey: null }],
    ['has a version that does not fit in a byte', { version: 256 }],
    ['has no signing key', { signingKey: null }],
    ['has an empty signing key', { signingKey: { publicKey: EMPTY_BYTES, privateKey: signingPair.privateKey } }],
    ['has a signing key of another type', { signingKey: { publicKey: filled(33, 6), privateKey: EMPTY_BYTES } }],
    ['has a short signing key', { signingKey: { publicKey: filled(32, 5), privateKey: EMPTY_BYTES } }],
  ];
  it.each(DAMAGED)('fails if it %s', (_, parts) => {
    const record = parts === null ? EMPTY_SENDER_KEY_RECORD : storedRecord(senderState(parts));
    const before = stored(record);
    expectError(() => createDistribution(engineOf('damaged'), record, ID), 'INVALID_SENDER_KEY_SESSION', INVALID);
    expect(stored(record)).toBe(before);
  });
});

describe('processing a distribution', () => {
  it('makes a chain that can verify and decrypt, not sign', () => {
    const record = processDistribution(EMPTY_SENDER_KEY_RECORD, announce({ iteration: 4 }));
    expect(record.states.map(({ value }) => value)).toEqual([
      receiverState({ chainKey: { iteration: 4, key: filled(32, 9) } }),
    ]);
  });

  it('leaves the record it was given alone', () => {
    const record = storedRecord(receiverState({ chainId: 1 }));
    const before = stored(record);
    processDistribution(record, announce());
    expect(stored(record)).toBe(before);
  });

  it('keeps a chain it knows as it is, and moves it to the front', () => {
    const known = receiverState({ chainKey: { iteration: 12, key: filled(32, 8) }, version: 5 });
    const record = processDistribution(storedRecord(receiverState({ chainId: 1 }), known), announce({ iteration: 3 }));
    expect(chainIds(record)).toEqual([CHAIN_ID, 1]);
    expect(record.states[0]?.value).toEqual(known);
  });

  it('keeps our own chain able to sign', () => {
    const record = storedRecord(senderState());
    expect(stored(processDistribution(record, announce()))).toBe(stored(record));
  });

  it('knows a chain by its key even if bytes follow the key', () => {
    const longKey = Uint8Array.of(...signingPair.publicKey, 1);
    const known = receiverState({ signingKey: { publicKey: longKey, privateKey: EMPTY_BYTES } });
    const record = storedRecord(known);
    expect(stored(processDistribution(record, announce({ iteration: 3 })))).toBe(stored(record));
  });

  it('replaces a chain whose id comes with another key, and every other of that id', () => {
    const other = { publicKey: otherPair.publicKey, privateKey: EMPTY_BYTES };
    const record = storedRecord(
      receiverState({ chainId: 1 }),
      receiverState({ signingKey: other }),
      receiverState({ signingKey: null }),
    );
    const replaced = processDistribution(record, announce());
    expect(chainIds(replaced)).toEqual([CHAIN_ID, 1]);
    expect(replaced.states[0]?.value).toEqual(receiverState());
  });

  it('keeps five chains and drops the oldest', () => {
    let record = EMPTY_SENDER_KEY_RECORD;
    for (let chainId = 1; chainId <= MAX_SENDER_KEY_STATES; chainId++) {
      record = processDistribution(record, announce({ chainId }));
    }
    expect(chainIds(record)).toEqual([5, 4, 3, 2, 1]);
    expect(chainIds(processDistribution(record, announce({ chainId: 6 })))).toEqual([6, 5, 4, 3, 2]);
    expect(chainIds(processDistribution(record, announce({ chainId: 1 })))).toEqual([1, 5, 4, 3, 2]);
  });

  it('cuts a record that is too long down to five', () => {
    const record = storedRecord(...[1, 2, 3, 4, 5, 6, 7].map((chainId) => receiverState({ chainId })));
    expect(chainIds(processDistribution(record, announce({ chainId: 7 })))).toEqual([7, 1, 2, 3, 4]);
  });

  it('of the same message again cannot turn a chain back', () => {
    const engine = engineOf('replay');
    const { message, record: sender } = createDistribution(engine, null, ID);
    const sent = groupEncrypt(engine, sender, { distributionId: ID, plaintext: filled(1, 1) });
    const read = groupDecrypt(crypto, processDistribution(EMPTY_SENDER_KEY_RECORD, message), sent.message);
    const replayed = processDistribution(read.record, message);
    expect(stored(replayed)).toBe(stored(read.record));
    expect(iterationOf(replayed)).toBe(1);
    expectError(
      () => groupDecrypt(crypto, replayed, sent.message),
      'DUPLICATED_MESSAGE',
      'message with old counter 1 / 0',
    );
  });
});
