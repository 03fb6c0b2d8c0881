/** Damaged sender-key records: both engines report the same error at the same step, and neither changes anything. */
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesEqual, concatBytes } from '../../src/bytes.ts';
import { Dice, type SignalModule } from '../../src/testing/index.ts';
import { oracle, ours } from '../support/modules.ts';
import { type Outcome, type Packet, Party, succeed } from '../support/party.ts';
import { editProtobuf, editVarint } from '../support/protobuf-edit.ts';
import { lengthDelimited, mutateProtobuf, SeededChoice } from '../support/protobuf-mutation.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const SENDER = { name: '9d0652a3-dcc3-4d11-975f-74d61598733f', deviceId: 1 };
const GROUP = 'd1d1d1d1-7000-11eb-b32a-33b8a8a487a6';
const NAME = `sender-key/${SENDER.name}.1/${GROUP}`;
const SIGNATURE_BYTES = 64;
const text = new TextEncoder().encode('hello');

/** The sender's record, or a receiver's, and messages of the chain in it. */
interface Situation {
  readonly record: Bytes;
  readonly distribution: Bytes;
  /** Under the same chain id, with another signing key. */
  readonly replacing: Bytes;
  readonly other: Bytes;
  readonly skipped: Packet;
  readonly next: Packet;
  readonly later: Packet;
}

const situations: Record<string, Situation> = {};

/** A record that both engines find under the sender's name. */
function withRecord(module: SignalModule, record: Bytes): Party {
  const party = new Party({ ...SENDER, module });
  party.stores.restore({ [NAME]: record });
  return party;
}

function recordOf(party: Party): Bytes {
  return party.stores.snapshot()[NAME] ?? new Uint8Array(0);
}

beforeAll(async () => {
  const sender = new Party({ ...SENDER, module: oracle });
  const { distribution } = succeed(await sender.createDistribution(GROUP));
  const { SenderKeyDistributionMessage, PrivateKey } = oracle;
  const chainId = SenderKeyDistributionMessage.deserialize(distribution).chainId();
  const chain = (id: number): Bytes =>
    SenderKeyDistributionMessage._new(
      3,
      GROUP,
      id,
      2,
      new Uint8Array(32).fill(4),
      PrivateKey.generate().getPublicKey(),
    ).serialize();
  const receiver = new Party({ ...SENDER, module: oracle });
  const other = chain((chainId + 1) >>> 0);
  succeed(await receiver.processDistribution(SENDER, other));
  succeed(await receiver.processDistribution(SENDER, distribution));
  const packets: Packet[] = [];
  let own = recordOf(sender);
  for (let i = 0; i < 6; i++) {
    if (i === 4) own = recordOf(sender);
    packets.push(succeed(await sender.groupEncrypt(GROUP, text)));
  }
  for (const i of [1, 3]) succeed(await receiver.groupDecrypt(SENDER, packets[i]!.bytes));
  const messages = {
    distribution,
    replacing: chain(chainId),
    other,
    skipped: packets[2]!,
    next: packets[4]!,
    later: packets[5]!,
  };
  situations['receiver'] = { record: recordOf(receiver), ...messages };
  situations['sender'] = { record: own, ...messages };
});

const set =
  (...path: number[]) =>
  (value: Uint8Array | null) =>
  (record: Bytes) =>
    editProtobuf(record, path, () => value);
const number =
  (...path: number[]) =>
  (value: number) =>
  (record: Bytes) =>
    editVarint(record, path, value);
const cut =
  (...path: number[]) =>
  (record: Bytes) =>
    editProtobuf(record, path, (value) => value?.slice(1) ?? null);
const extend =
  (...path: number[]) =>
  (record: Bytes) =>
    editProtobuf(record, path, (value) => concatBytes(value ?? new Uint8Array(0), new Uint8Array(3)));
const badKey = new Uint8Array(33).fill(6);
const empty = new Uint8Array(0);
const clone = (record: Bytes): Bytes => concatBytes(record, record);

const DAMAGES: readonly (readonly [string, (record: Bytes) => Bytes])[] = [
  ['nothing', (record) => record],
  ['no bytes at all', () => empty],
  ['garbage', () => new Uint8Array([1, 2, 3])],
  ['no first chain', set(1)(null)],
  ['an empty first chain', set(1)(empty)],
  ['an empty chain in front', (record) => concatBytes(lengthDelimited(1, empty), record)],
  ['all chains twice', clone],
  ['all chains four times', (record) => clone(clone(record))],
  ['an unknown field in the record', number(99)(5)],
  ['an unknown field in a chain', number(1, 99)(5)],
  ['a wrong wire type', (record) => concatBytes(record, new Uint8Array([0x0d, 0, 0, 0, 0]))],
  ['another chain id', number(1, 1)(77)],
  ['no chain key', set(1, 2)(null)],
  ['an empty chain key', set(1, 2)(empty)],
  ['a chain key without seed', set(1, 2, 2)(null)],
  ['a short seed', cut(1, 2, 2)],
  ['a long seed', extend(1, 2, 2)],
  ['a chain far behind', number(1, 2, 1)(0)],
  ['a chain far ahead', number(1, 2, 1)(40_000)],
  ['a chain at its end', number(1, 2, 1)(0xffff_ffff)],
  ['a chain near its end', number(1, 2, 1)(0xffff_fffe)],
  ['a chain beyond its end', number(1, 2, 1)(0x1_0000_0002)],
  ['no signing key', set(1, 3)(null)],
  ['an empty signing key', set(1, 3)(empty)],
  ['no public key', set(1, 3, 1)(null)],
  ['a bad public key', set(1, 3, 1)(badKey)],
  ['a short public key', cut(1, 3, 1)],
  ['a public key with trailing bytes', extend(1, 3, 1)],
  ['a public key that is no point of its chain', set(1, 3, 1)(new Uint8Array(33).fill(5))],
  ['no private key', set(1, 3, 2)(null)],
  ['a short private key', (record) => set(1, 3, 2)(new Uint8Array(31).fill(7))(record)],
  ['a long private key', (record) => set(1, 3, 2)(new Uint8Array(33).fill(7))(record)],
  ['an unclamped private key', (record) => set(1, 3, 2)(new Uint8Array(32).fill(0xff))(record)],
  ['an empty skipped key', set(1, 4)(empty)],
  ['a skipped key without seed', set(1, 4, 2)(null)],
  ['a skipped key with a short seed', cut(1, 4, 2)],
  ['a skipped key with a long seed', extend(1, 4, 2)],
  ['a skipped key of another message', number(1, 4, 1)(2)],
  ['a skipped key of a message to come', number(1, 4, 1)(9)],
  ['version 0', number(1, 5)(0)],
  ['version 2', number(1, 5)(2)],
  ['version 4', number(1, 5)(4)],
  ['version 19', number(1, 5)(19)],
  ['version 255', number(1, 5)(255)],
  ['version 256', number(1, 5)(256)],
  ['version 2^32 + 3', number(1, 5)(0x1_0000_0003)],
];

/** Which fields of a record hold messages. */
const INSIDE = { 1: { 2: {}, 3: {}, 4: {} } };

type Step = (party: Party, situation: Situation) => Promise<Outcome<object>>;

const STEPS: readonly (readonly [string, Step])[] = [
  ['create a distribution', async (party) => party.createDistribution(GROUP)],
  [
    'process the distribution again',
    async (party, { distribution }) => party.processDistribution(SENDER, distribution),
  ],
  ['process one that replaces it', async (party, { replacing }) => party.processDistribution(SENDER, replacing)],
  ['process that of another chain', async (party, { other }) => party.processDistribution(SENDER, other)],
  ['encrypt', async (party) => party.groupEncrypt(GROUP, text)],
  ['decrypt the next message', async (party, { next }) => party.groupDecrypt(SENDER, next.bytes)],
  ['decrypt a later message', async (party, { later }) => party.groupDecrypt(SENDER, later.bytes)],
  ['decrypt a skipped message', async (party, { skipped }) => party.groupDecrypt(SENDER, skipped.bytes)],
];

/** Signatures are random: what is signed is compared. */
function comparable(outcome: Outcome<object>): object {
  if (!('type' in outcome) || !('bytes' in outcome) || !(outcome.bytes instanceof Uint8Array)) return outcome;
  return { ...outcome, bytes: outcome.bytes.subarray(0, -SIGNATURE_BYTES), length: outcome.bytes.length };
}

/** Takes one step on both engines, each from the record given. */
async function compare(record: Bytes, situation: Situation, step: Step): Promise<void> {
  const [reference, mine] = [withRecord(oracle, record), withRecord(ours, record)];
  const [expected, actual] = [await step(reference, situation), await step(mine, situation)];
  expect(comparable(actual)).toEqual(comparable(expected));
  if ('error' in actual) expect(bytesEqual(recordOf(mine), record)).toBe(true);
  expect(bytesEqual(recordOf(mine), recordOf(reference))).toBe(true);
  if (!('type' in actual)) return;
  // What we signed under a damaged record, libsignal reads as it reads its own.
  const read = async (outcome: unknown): Promise<unknown> =>
    withRecord(oracle, situations['receiver']?.record ?? empty).groupDecrypt(SENDER, (outcome as Packet).bytes);
  expect(await read(actual)).toEqual(await read(expected));
}

describe.each(['sender', 'receiver'])('the record of a %s with', (kind) => {
  describe.each(DAMAGES)('%s', (_, damage) => {
    it.each(STEPS)('gives both engines the same outcome: %s', async (_name, step) => {
      const situation = situations[kind];
      if (situation === undefined) throw new Error('no situation');
      await compare(damage(situation.record), situation, step);
    });
  });

  it('damage anywhere gives both engines the same outcome', async () => {
    const situation = situations[kind];
    if (situation === undefined) throw new Error('no situation');
    const dice = new Dice(`damage of a ${kind}`);
    const choice = new SeededChoice(7);
    for (let i = 0; i < 1_000; i++) {
      const record = mutateProtobuf(situation.record, choice, INSIDE);
      await compare(record, situation, dice.pick(STEPS)[1]);
    }
  });
});
