import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { vinculum } from '#proto/binding';
import { copyBytes } from '../../src/bytes.ts';
import type { Engine } from '../../src/crypto/engine.ts';
import { type AccountKeys, genesisStatement, recoverStatement, recoverySeed } from '../../src/binding/account-keys.ts';
import {
  type PreparedWriter,
  type ReadyWriter,
  type SigningKeys,
  closeWriter,
  confirmHead,
  judgeOwnHead,
  newWriter,
  observeStatement,
  openWriter,
  prepareStatement,
  restoreWriter,
  signPrepared,
  writerAfterLoss,
} from '../../src/binding/account-writer.ts';
import { decodeSigned } from '../../src/binding/verify/codec.ts';
import { extendAccount } from '../../src/binding/verify/extend.ts';
import { headOf } from '../../src/binding/verify/heads.ts';
import { settleAccount } from '../../src/binding/verify/settle.ts';
import { standingOf } from '../../src/binding/verify/standing.ts';
import type { Statement } from '../../src/binding/verify/statement.ts';
import {
  ADA,
  HOUR,
  START,
  crypto,
  keysOf,
  recover,
  requestKey,
  setPolicy,
  type Step,
} from '../support/account-chain.ts';
import vectors from '../vectors/account-chain.json' with { type: 'json' };

const DAY = 86_400_000;
const { WriterRecord } = vinculum.binding;

const filled = (byte: number, length = 32): Uint8Array<ArrayBuffer> => new Uint8Array(length).fill(byte);
/** Draws the salt of the known answers, then the randomness of signatures. */
const engine: Engine = { crypto, random: { bytes: (length) => filled(length === 16 ? 0x44 : 0x42, length) } };

const clamped = (byte: number): Uint8Array<ArrayBuffer> => {
  const key = filled(byte);
  key[0] = key[0]! & 0xf8;
  key[31] = (key[31]! & 0x7f) | 0x40;
  return key;
};
const SEEDS = [0x33, 0x34].map((byte) => recoverySeed(crypto, filled(byte), ADA)) as [Uint8Array, Uint8Array];
const KEYS: AccountKeys = {
  accountSeed: filled(0x11),
  identityPrivateKey: clamped(0x22),
  recoveryKey: crypto.ed25519PublicKey(SEEDS[0]),
};
const NEW_KEYS: AccountKeys = {
  accountSeed: filled(0x12),
  identityPrivateKey: clamped(0x24),
  recoveryKey: crypto.ed25519PublicKey(SEEDS[1]),
};
const SIGN: SigningKeys = { accountSeed: KEYS.accountSeed, identityPrivateKey: KEYS.identityPrivateKey };

interface Statement1 {
  readonly statement: Statement;
  readonly keys?: SigningKeys;
  readonly now?: number;
  readonly after?: Uint8Array<ArrayBuffer>;
}

function opened(record: Uint8Array): PreparedWriter {
  const writer = openWriter(crypto, record);
  if (writer.prepared === null) throw new Error('nothing is prepared');
  return writer;
}

/** Prepares, stores, opens, signs. */
function state(
  writer: ReadyWriter,
  { statement, keys = SIGN, now = START, after }: Statement1,
): ReturnType<typeof signPrepared> {
  const record = prepareStatement(crypto, writer, { statement, now, ...(after && { after }) });
  return signPrepared(engine, opened(record), { keys, now });
}

const begin = (): ReadyWriter => state(newWriter(ADA), { statement: genesisStatement(engine, KEYS) }).writer;
const deviceOf = (device: number, registration: number): Statement => ({
  type: 'device-add',
  device,
  registration,
  requestKey: crypto.ed25519PublicKey(filled(0x54 + device)),
});

describe('a writer', () => {
  it('signs exactly the statements of the known answers', () => {
    const signed: Uint8Array[] = [];
    let writer = newWriter(ADA);
    const say = (given: Statement1): void => {
      const result = state(writer, given);
      signed.push(result.signed);
      ({ writer } = result);
    };
    say({ statement: genesisStatement(engine, KEYS), now: 20_000 * DAY + 5 });
    say({ statement: deviceOf(1, 4711), now: 20_000 * DAY });
    say({ statement: deviceOf(2, 0), now: 20_002 * DAY - 1 });
    say({ statement: { type: 'policy-set', features: 5 }, now: 20_001 * DAY });
    const kept = standingOf(writer.account!).current.hash;
    say({ statement: { type: 'device-revoke', device: 2 }, now: 20_002 * DAY });
    const rotation: SigningKeys = { accountSeed: KEYS.accountSeed, identityPrivateKey: clamped(0x23) };
    const identityKey = Uint8Array.of(5, ...crypto.x25519PublicKey(clamped(0x23)));
    say({ statement: { type: 'identity-rotate', identityKey }, keys: rotation, now: 20_002 * DAY });
    // A clock that was set back does not date a statement before the last one.
    say({ statement: { type: 'object', recover: filled(0x66) }, now: 3 * DAY });
    writer = writerAfterLoss(writer.account!);
    say({
      statement: recoverStatement(crypto, SEEDS[0], NEW_KEYS),
      keys: { ...NEW_KEYS, recoverySeed: SEEDS[0] },
      now: 20_003 * DAY,
      after: kept,
    });
    const before = writer;
    say({ statement: { type: 'close' }, keys: NEW_KEYS, now: 20_004 * DAY });
    writer = before;
    say({ statement: { type: 'close' }, keys: { ...NEW_KEYS, recoverySeed: SEEDS[1] }, now: 20_004 * DAY });
    expect(signed.map(bytesToHex)).toEqual(vectors.statements.map((one) => one.signed));
    const hashes = signed.map((one) => bytesToHex(crypto.sha256(decodeSigned(one).bodyBytes)));
    expect(hashes).toEqual(vectors.statements.map(({ hash }) => hash));
    expect(standingOf(writer.account!)).toMatchObject({ isClosed: true });
  });

  it('signs the same body again after a crash, never another one', () => {
    const writer = begin();
    const record = prepareStatement(crypto, writer, { statement: deviceOf(1, 1), now: START });
    const first = signPrepared(engine, opened(record), { keys: SIGN, now: START });
    const again = signPrepared(engine, opened(record), { keys: SIGN, now: START + DAY });
    expect(decodeSigned(again.signed).bodyBytes).toEqual(decodeSigned(first.signed).bodyBytes);
  });

  it('cannot prepare a second statement while one is prepared, nor sign without one: there is no such call', () => {
    const record = prepareStatement(crypto, begin(), { statement: deviceOf(1, 1), now: START });
    const prepared = opened(record);
    // @ts-expect-error a prepared writer is no ready one
    const refused: ReadyWriter = prepared;
    // @ts-expect-error what was not read from the store cannot be signed
    const made: PreparedWriter = { ...begin(), prepared: filled(1) };
    expect([refused.prepared, made.prepared].includes(null)).toBe(false);
  });

  it('is stored with nothing prepared as with something', () => {
    const writer = begin();
    expect(openWriter(crypto, closeWriter(writer))).toEqual(writer);
    expect(openWriter(crypto, closeWriter(newWriter(ADA)))).toEqual(newWriter(ADA));
    const { record, writer: next } = state(writer, { statement: deviceOf(1, 1) });
    expect(openWriter(crypto, record)).toEqual(next);
  });

  it('prepares nothing that nobody would accept', () => {
    const writer = begin();
    const refused = (statement: Statement, code: string): void => {
      expect(() => prepareStatement(crypto, writer, { statement, now: START })).toThrow(
        expect.objectContaining({ code }),
      );
    };
    refused({ type: 'device-revoke', device: 1 }, 'INVALID_STATEMENT');
    refused({ ...deviceOf(1, 1), device: 128 } as Statement, 'INVALID_STATEMENT');
    refused(
      { type: 'identity-rotate', identityKey: standingOf(writer.account!).current.identityKey },
      'INVALID_STATEMENT',
    );
    refused(recoverStatement(crypto, SEEDS[1], NEW_KEYS), 'INVALID_STATEMENT');
    refused(genesisStatement(engine, KEYS), 'INVALID_STATEMENT');
    const first = { statement: deviceOf(1, 1), now: START };
    expect(() => prepareStatement(crypto, newWriter(ADA), first)).toThrow(/number/);
    expect(() => prepareStatement(crypto, writer, { ...first, now: NaN })).toThrow(/milliseconds/);
    expect(() => prepareStatement(crypto, writer, { ...first, after: filled(1) })).toThrow(/only a Recover/);
    const nowhere = { statement: recoverStatement(crypto, SEEDS[0], NEW_KEYS), now: START, after: filled(1) };
    expect(() => prepareStatement(crypto, writer, nowhere)).toThrow(/no such statement/);
  });

  it('rotates the identity key after removing a device, before anything else that would use it', () => {
    const { writer } = state(begin(), { statement: deviceOf(1, 1) });
    const removed = state(writer, { statement: { type: 'device-revoke', device: 1 } }).writer;
    expect(() => prepareStatement(crypto, removed, { statement: deviceOf(2, 1), now: START })).toThrow(
      /IdentityRotate/,
    );
    expect(() => state(removed, { statement: { type: 'close' } })).not.toThrow();
  });

  it('signs nothing with keys that are not the account’s, and stays prepared', () => {
    const record = prepareStatement(crypto, begin(), { statement: deviceOf(1, 1), now: START });
    const sign = (keys: SigningKeys) => () => signPrepared(engine, opened(record), { keys, now: START });
    expect(sign({ accountSeed: filled(9) })).toThrow(expect.objectContaining({ code: 'INVALID_STATEMENT' }));
    expect(sign({})).toThrow(/role account is missing/);
    expect(sign(SIGN)).not.toThrow();
  });

  it('needs a name that is one', () => {
    expect(() => newWriter({ realm: 'X', id: 'a' })).toThrow(/realm/);
  });
});

/** Who signs this has the recovery secret. */
function strangersRecover({ account }: ReadyWriter): Step {
  const { hash } = account!.entries[0]!.position;
  return recover({ name: ADA, sequence: 0, hash, keys: { ...keysOf(9), recovery: copyBytes(SEEDS[0]) } }, 5);
}

describe('the writer of an account that a stranger recovers', () => {
  it('objects, and goes on as the owner', () => {
    let writer = begin();
    const theft = strangersRecover(writer);
    writer = observeStatement(crypto, writer, { signed: theft.signed, now: START });
    expect(standingOf(writer.account!).isDisputed).toBe(true);
    const objection = state(writer, { statement: { type: 'object', recover: theft.hash }, now: START + 100 * HOUR });
    expect(state(objection.writer, { statement: deviceOf(1, 1), now: START + 200 * HOUR }).signed).toBeInstanceOf(
      Uint8Array,
    );
  });

  it('can observe nothing before there is an account', () => {
    const arrival = { signed: strangersRecover(begin()).signed, now: START };
    expect(() => observeStatement(crypto, newWriter(ADA), arrival)).toThrow(/no account/);
  });
});

describe('a writer after the loss of the old one', () => {
  it('can only recover, and then goes on at once where others still wait', () => {
    const lost = begin();
    const writer = writerAfterLoss(lost.account!);
    expect(() => prepareStatement(crypto, writer, { statement: deviceOf(1, 1), now: START })).toThrow(
      expect.objectContaining({ code: 'HEAD_UNCONFIRMED' }),
    );
    const keys = { ...NEW_KEYS, recoverySeed: SEEDS[0] };
    const recovered = state(writer, { statement: recoverStatement(crypto, SEEDS[0], NEW_KEYS), keys });
    const device = state(recovered.writer, { statement: deviceOf(1, 1), keys: NEW_KEYS });
    let verifier = lost.account!;
    for (const { signed } of [recovered, device])
      verifier = extendAccount(crypto, verifier, { signed, now: START }).state;
    expect(standingOf(verifier).current.sequence).toBe(0);
    verifier = settleAccount(verifier, START + 72 * HOUR);
    expect(headOf(verifier)).toEqual(headOf(device.writer.account!));
  });
});

describe('a restored writer', () => {
  const { writer, record } = state(begin(), { statement: deviceOf(1, 1) });
  const next = state(writer, { statement: { type: 'policy-set', features: 1 } });

  it('signs nothing before another own device has confirmed the head', () => {
    const restored = restoreWriter(crypto, record) as ReadyWriter;
    const preparation = { statement: { type: 'policy-set', features: 2 }, now: START } as const;
    expect(() => prepareStatement(crypto, restored, preparation)).toThrow(
      expect.objectContaining({ code: 'HEAD_UNCONFIRMED' }),
    );
    const confirmed = confirmHead(crypto, restored, headOf(writer.account!));
    expect(confirmed).toEqual(writer);
  });

  it('is not confirmed by a device that knows more, or less', () => {
    const restored = restoreWriter(crypto, record) as ReadyWriter;
    for (const account of [next.writer.account!, begin().account!]) {
      expect(() => confirmHead(crypto, restored, headOf(account))).toThrow(
        expect.objectContaining({ code: 'HEAD_UNCONFIRMED' }),
      );
    }
    const caughtUp = observeStatement(crypto, restored, { signed: next.signed, now: START });
    expect(confirmHead(crypto, caughtUp, headOf(next.writer.account!))).toEqual(next.writer);
    const unborn = restoreWriter(crypto, closeWriter(newWriter(ADA))) as ReadyWriter;
    expect(() => confirmHead(crypto, unborn, headOf(writer.account!))).toThrow(/restored/);
  });

  it('with a prepared statement signs it only when confirmed, and drops it if it was signed before', () => {
    const prepared = prepareStatement(crypto, writer, { statement: { type: 'policy-set', features: 1 }, now: START });
    const restored = restoreWriter(crypto, prepared) as PreparedWriter;
    expect(() => signPrepared(engine, restored, { keys: SIGN, now: START })).toThrow(/restored/);
    const confirmed = confirmHead(crypto, restored, headOf(writer.account!)) as PreparedWriter;
    expect(signPrepared(engine, confirmed, { keys: SIGN, now: START }).signed).toEqual(next.signed);
    const elsewhere = { ...restored, account: next.writer.account };
    expect(confirmHead(crypto, elsewhere, headOf(next.writer.account!))).toEqual(next.writer);
  });

  it('stays unconfirmed in the store', () => {
    const restored = restoreWriter(crypto, record) as ReadyWriter;
    expect(openWriter(crypto, closeWriter(restored))).toEqual(restored);
  });
});

describe('a head of the own account that a peer echoes', () => {
  const { writer } = state(begin(), { statement: deviceOf(1, 1) });
  const foreign = setPolicy({ name: ADA, ...headOf(writer.account!), keys: keysOf(1) }, 1);

  it('is the same, or behind', () => {
    expect(judgeOwnHead(writer, headOf(writer.account!))).toBe('same');
    expect(judgeOwnHead(writer, headOf(begin().account!))).toBe('theyAreBehind');
  });

  it('that this writer never signed says that the key is stolen', () => {
    expect(judgeOwnHead(writer, { sequence: 2, hash: foreign.hash })).toBe('KEY_STOLEN');
    expect(judgeOwnHead(writer, { sequence: 1, hash: foreign.hash })).toBe('KEY_STOLEN');
    expect(judgeOwnHead(newWriter(ADA), { sequence: 0, hash: foreign.hash })).toBe('KEY_STOLEN');
  });

  it('that a stranger signed is no less stolen when this writer has seen it', () => {
    const knowing = observeStatement(crypto, writer, { signed: strangersRecover(writer).signed, now: START });
    expect(judgeOwnHead(knowing, headOf(writer.account!))).toBe('same');
    expect(judgeOwnHead(knowing, strangersRecover(writer))).toBe('KEY_STOLEN');
  });

  it('may be its own after a restore', () => {
    const restored = restoreWriter(crypto, closeWriter(begin()));
    expect(judgeOwnHead(restored, headOf(writer.account!))).toBe('unconfirmed');
  });
});

describe('a writer record', () => {
  const record = prepareStatement(crypto, begin(), { statement: deviceOf(1, 1), now: START });
  type Fields = ReturnType<typeof WriterRecord.decode>;
  const changed = (change: (fields: Fields) => void): Uint8Array => {
    const fields = WriterRecord.decode(record);
    change(fields);
    return copyBytes(WriterRecord.encode(fields).finish());
  };

  it('is what the protobuf definition says', () => {
    expect(changed(() => undefined)).toEqual(record);
  });

  it.each<[string, Uint8Array]>([
    ['of an unknown version', changed((fields) => (fields.version = 2))],
    ['without realm', changed((fields) => (fields.realm = ''))],
    ['of another account', changed((fields) => (fields.id = 'bob'))],
    ['that prepared something else', changed((fields) => (fields.prepared = hexToBytes('08011201')))],
    [
      'that prepared a statement about another account',
      changed((fields) => Object.assign(fields, { id: 'bob', account: new Uint8Array(0) })),
    ],
    ['with a damaged account', changed((fields) => (fields.account = fields.account.subarray(1)))],
    ['that is empty', new Uint8Array(0)],
    ['that is cut short', record.slice(0, -1)],
  ])('%s is damaged', (_, damaged) => {
    expect(() => openWriter(crypto, damaged)).toThrow(expect.objectContaining({ code: 'INVALID_RECORD' }));
  });

  it('holds no private key', () => {
    const text = bytesToHex(record);
    for (const secret of [KEYS.accountSeed, KEYS.identityPrivateKey, SEEDS[0]])
      expect(text).not.toContain(bytesToHex(secret));
    expect(text).toContain(bytesToHex(requestKey(0x55)));
  });
});
