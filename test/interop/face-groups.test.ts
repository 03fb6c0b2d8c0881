/** The classes and calls of groups: the same results, the same errors and the same use of stores as libsignal-client. */
import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../support/base64.ts';
import vectors from '../vectors/sender-keys.json' with { type: 'json' };
import { FACES, type Face, NONE, type Things, allFacts, compare, compareAll, filled, thingsOf, wrong } from './face.ts';
import { outcomeOf } from './outcome.ts';

const ID = vectors.distributionId;
const RECORD = fromBase64(vectors.deliveries[1]?.recordAfter ?? '');
const SENDER_RECORD = fromBase64(vectors.senderRecord);
const MESSAGE = fromBase64(vectors.messages[5]?.message ?? '');
const SPELLINGS = [
  ...[ID, ID.toUpperCase(), `{${ID}}`, `urn:uuid:${ID}`, ID.replaceAll('-', '')],
  ...['', 'x', `{${ID.replaceAll('-', '')}}`, `URN:UUID:${ID}`, `${ID} `, 'a\ud800b'],
];
const WRONG: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  'a number': 5,
  'a string': 'x',
  'an empty object': {},
  'an array': [1, 2],
  'an ArrayBuffer': new ArrayBuffer(70),
};

/** A store of one record that notes its calls. */
class Notebook {
  readonly calls: unknown[] = [];
  readonly #m: Face;
  #record: Uint8Array<ArrayBuffer> | null;

  constructor(m: Face, record: Uint8Array<ArrayBuffer> | null) {
    this.#m = m;
    this.#record = record;
  }

  getSenderKey(...args: unknown[]): unknown {
    this.calls.push(['get', ...args.map(String)]);
    return this.#record === null ? null : this.#m.SenderKeyRecord.deserialize(this.#record);
  }

  saveSenderKey(sender: unknown, id: unknown, record: Face['SenderKeyRecord']['prototype']): void {
    this.#record = record.serialize();
    this.calls.push(['save', String(sender), String(id), this.#record]);
  }
}

const store = (value: unknown): Face['SenderKeyStore']['prototype'] => value as Face['SenderKeyStore']['prototype'];
const address = (m: Face): Face['ProtocolAddress']['prototype'] => m.ProtocolAddress.new('ada', 1);

type StoreOf = Face['SenderKeyStore']['prototype'];
type Operation = (things: Things, store: StoreOf) => Promise<unknown>;

const announcement = ({ m, A }: Things, version = 3): Face['SenderKeyDistributionMessage']['prototype'] =>
  m.SenderKeyDistributionMessage._new(version, ID, 5, 6, filled(32, 7), A);
const OPERATIONS: Readonly<Record<string, Operation>> = {
  'create a distribution': ({ m }, s) => m.SenderKeyDistributionMessage.create(address(m), ID, s),
  'process a distribution': (t, s) => t.m.processSenderKeyDistributionMessage(address(t.m), announcement(t), s),
  // The message ends in a random signature.
  encrypt: async ({ m }, s) => (await m.groupEncrypt(address(m), ID, s, NONE)).serialize().subarray(0, -64),
  decrypt: ({ m }, s) => m.groupDecrypt(address(m), s, MESSAGE),
};

/** libsignal declares `distributionId` and sets `distribution_id`; we set both. */
function withoutDeclaredId(outcome: unknown): unknown {
  const { error, ...rest } = outcome as { error?: Record<string, unknown> };
  if (error === undefined) return rest;
  const { distributionId: declared, ...others } = error;
  if (declared !== undefined) expect(declared).toBe(others['distribution_id']);
  return { ...rest, error: others };
}

describe('both faces agree on messages of groups:', () => {
  for (const version of [0, 2, 3, 4, 19, 255, 256]) {
    compare(`a distribution of version ${String(version)}`, (t) => allFacts(announcement(t, version)));
    compare(`a message of version ${String(version)}`, async ({ m, a, A, B }) => {
      const message = m.SenderKeyMessage._new(version, ID, 1, 2 ** 32 - 1, filled(16, 2), a);
      const { serialize: _random, ...facts } = (await allFacts(message)) as Record<string, unknown>;
      return [facts, message.serialize().slice(0, -64), message.verifySignature(A), message.verifySignature(B)];
    });
    compare(`a distribution of version ${String(version)}, processed`, async (t) => {
      const notebook = new Notebook(t.m, null);
      await t.m.processSenderKeyDistributionMessage(address(t.m), announcement(t, version), store(notebook));
      return notebook.calls;
    });
  }
  for (const length of [0, 31, 33, 200]) {
    compare(`a chain key of ${String(length)} bytes`, ({ m, A }) =>
      allFacts(m.SenderKeyDistributionMessage._new(3, ID, 1, 0, filled(length, 1), A)),
    );
  }
  for (const spelling of SPELLINGS) {
    const text = JSON.stringify(spelling);
    compareAll({
      [`the distribution id ${text} in a distribution`]: ({ m, A }) =>
        m.SenderKeyDistributionMessage._new(3, spelling, 1, 0, filled(32, 1), A).distributionId(),
      [`the distribution id ${text} in a message`]: ({ m, a }) =>
        m.SenderKeyMessage._new(3, spelling, 1, 0, NONE, a).distributionId(),
      [`the distribution id ${text} of a new chain`]: async ({ m }) => {
        const notebook = new Notebook(m, SENDER_RECORD);
        const message = await m.SenderKeyDistributionMessage.create(address(m), spelling, store(notebook));
        return [message, notebook.calls];
      },
      [`the distribution id ${text} to encrypt under`]: async ({ m }) => {
        const notebook = new Notebook(m, SENDER_RECORD);
        await m.groupEncrypt(address(m), spelling, store(notebook), NONE);
        return notebook.calls;
      },
    });
  }
});

describe('both faces use a store in the same way:', () => {
  for (const [name, operation] of Object.entries(OPERATIONS)) {
    for (const [kind, record] of [
      ['our record', SENDER_RECORD],
      ['the record of another sender', RECORD],
      ['an empty record', NONE],
    ] as const) {
      compare(`${name} with ${kind}`, async (t) => {
        const notebook = new Notebook(t.m, record);
        return [withoutDeclaredId(await outcomeOf(() => operation(t, store(notebook)))), notebook.calls];
      });
    }
    if (name !== 'create a distribution') {
      compare(`${name} without a record`, async (t) => {
        const notebook = new Notebook(t.m, null);
        return [await outcomeOf(() => operation(t, store(notebook))), notebook.calls];
      });
    }
    for (const [what, thrown] of [
      ['an error', new Error('boom')],
      ['a text', 'boom'],
      ['nothing', undefined],
    ] as const) {
      compareAll({
        [`${name} when loading throws ${what}`]: (t) =>
          operation(
            t,
            store({
              getSenderKey: () => {
                // eslint-disable-next-line @typescript-eslint/only-throw-error -- stores may
                throw thrown;
              },
            }),
          ),
        [`${name} when loading rejects with ${what}`]: (t) =>
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- stores may
          operation(t, store({ getSenderKey: () => Promise.reject(thrown) })),
        [`${name} when saving rejects with ${what}`]: (t) =>
          operation(
            t,
            store({
              getSenderKey: () => t.m.SenderKeyRecord.deserialize(name === 'decrypt' ? RECORD : SENDER_RECORD),
              // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- stores may
              saveSenderKey: () => Promise.reject(thrown),
            }),
          ),
      });
    }
    for (const result of [undefined, null, 0, '', false, {}]) {
      const text = result === undefined ? 'undefined' : JSON.stringify(result);
      if (name !== 'create a distribution') {
        compare(`${name} when loading returns ${text}`, (t) =>
          operation(t, store({ getSenderKey: () => result, saveSenderKey: () => undefined })),
        );
      }
      compare(`${name} when saving returns ${text}`, (t) =>
        operation(
          t,
          store({
            getSenderKey: () => t.m.SenderKeyRecord.deserialize(name === 'decrypt' ? RECORD : SENDER_RECORD),
            saveSenderKey: () => result,
          }),
        ),
      );
    }
    for (const [what, value] of Object.entries(WRONG)) {
      compare(`${name} with ${what} for a store`, (t) => operation(t, wrong(value)));
    }
  }
});

describe('both faces agree on wrong arguments of groups:', () => {
  for (const [name, value] of Object.entries(WRONG)) {
    const bad = wrong(value);
    compareAll({
      [`${name} for the sender of a distribution`]: ({ m }) =>
        m.SenderKeyDistributionMessage.create(bad, ID, store(new Notebook(m, null))),
      [`${name} for the sender and the id of a distribution`]: ({ m }) =>
        m.SenderKeyDistributionMessage.create(bad, 'x', bad),
      [`${name} for an id`]: ({ m }) => m.SenderKeyDistributionMessage.create(bad, bad, bad),
      [`${name} for everything in a distribution`]: ({ m }) =>
        m.SenderKeyDistributionMessage._new(bad, bad, bad, bad, bad, bad),
      [`${name} for everything but the id`]: ({ m }) =>
        m.SenderKeyDistributionMessage._new(bad, ID, bad, bad, bad, bad),
      [`${name} for a chain id`]: ({ m }) => m.SenderKeyDistributionMessage._new(3, ID, bad, bad, bad, bad).chainId(),
      [`${name} for an iteration`]: ({ m }) => m.SenderKeyDistributionMessage._new(3, ID, 1, bad, bad, bad),
      [`${name} for a chain key`]: ({ m }) => m.SenderKeyDistributionMessage._new(3, ID, 1, 2, bad, bad),
      [`${name} for a signing key`]: ({ m }) => m.SenderKeyDistributionMessage._new(3, ID, 1, 2, NONE, bad),
      [`${name} for everything in a message`]: ({ m }) => m.SenderKeyMessage._new(bad, ID, bad, bad, bad, bad),
      [`${name} for a ciphertext`]: ({ m }) => m.SenderKeyMessage._new(3, ID, 1, 2, bad, bad),
      [`${name} for a private signing key`]: ({ m }) => m.SenderKeyMessage._new(3, ID, 1, 2, NONE, bad),
      [`${name} for a key to verify with`]: ({ m, a }) =>
        m.SenderKeyMessage._new(3, ID, 1, 2, NONE, a).verifySignature(bad),
      [`${name} for the sender of a distribution to process`]: (t) =>
        t.m.processSenderKeyDistributionMessage(bad, announcement(t), bad),
      [`${name} for a distribution to process`]: ({ m }) => m.processSenderKeyDistributionMessage(address(m), bad, bad),
      [`${name} for the sender of a message`]: ({ m }) => m.groupEncrypt(bad, ID, bad, bad),
      [`${name} for a message to encrypt`]: ({ m }) =>
        m.groupEncrypt(address(m), ID, store(new Notebook(m, SENDER_RECORD)), bad),
      [`${name} for a message with a wrong id`]: ({ m }) => m.groupEncrypt(address(m), 'x', bad, bad),
      [`${name} for the sender of a message to decrypt`]: ({ m }) => m.groupDecrypt(bad, bad, MESSAGE),
      [`${name} for a message to decrypt`]: ({ m }) => m.groupDecrypt(address(m), store(new Notebook(m, RECORD)), bad),
    });
  }
  compareAll({
    'a message that is too short, before the store is looked at': ({ m }) =>
      m.groupDecrypt(address(m), wrong(undefined), filled(64, 0x33)),
    'a message to the group that is no message': ({ m }) =>
      m.groupDecrypt(address(m), wrong(undefined), filled(70, 0x33)),
  });
});

describe('the messages of each face', () => {
  it('are verified by the other', async () => {
    for (const [writer, reader] of [FACES, [...FACES].reverse() as [Face, Face]]) {
      const { a } = thingsOf(writer);
      const written = writer.SenderKeyMessage._new(3, ID, 1, 2, filled(16, 3), a).serialize();
      const read = reader.SenderKeyMessage.deserialize(written);
      const { A, B } = thingsOf(reader);
      expect([read.verifySignature(A), read.verifySignature(B)]).toEqual([true, false]);
      written[0] = 0x34;
      expect(reader.SenderKeyMessage.deserialize(written).verifySignature(A)).toBe(false);
      await Promise.resolve();
    }
  });
});
