/** Damaged session records: both engines report the same error at the same step, and neither changes anything. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { concatBytes } from '../../src/bytes.ts';
import type { SignalModule } from '../../src/testing/index.ts';
import { oracle, ours } from '../support/modules.ts';
import { type Packet, Party, succeed } from '../support/party.ts';
import { editProtobuf, editVarint } from '../support/protobuf-edit.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const ALICE = { name: '8c78cd2a-16ff-427d-83dc-1a5e36ce713d', deviceId: 1 };
const BOB = { name: '9d0652a3-dcc3-4d11-975f-74d61598733f', deviceId: 2 };
const NOW = new Date(1_750_000_000_000);
const text = new TextEncoder().encode('hello');

/** A device with a session, and messages that its peer has sent. */
interface Situation {
  readonly party: Party;
  /** On the current receiver chain. */
  readonly next: Packet;
  /** Needs a ratchet step; null before the peer has ever answered. */
  readonly ratchet: Packet | null;
}

const situations: Record<string, Situation> = {};

async function exchange(from: Party, to: Party): Promise<Packet> {
  const packet = succeed(await from.encrypt(to, text, NOW));
  succeed(await to.decrypt(from, packet));
  return packet;
}

beforeAll(async () => {
  const alice = new Party({ ...ALICE, module: oracle });
  const bob = new Party({ ...BOB, module: oracle });
  succeed(await alice.startSession(bob, await bob.makeBundle({ oneTime: true }), NOW));
  await exchange(alice, bob);
  // From now on sending draws no randomness: SPQR has sampled its first keys.
  const unanswered = alice.twin(oracle);
  const answer = succeed(await bob.encrypt(alice, text, NOW));
  situations['unanswered'] = { party: unanswered, next: answer, ratchet: null };
  succeed(await alice.decrypt(bob, answer));
  await exchange(alice, bob);
  await exchange(bob, alice);
  // Two skipped keys on the current chain.
  await bob.encrypt(alice, text, NOW);
  await bob.encrypt(alice, text, NOW);
  await exchange(bob, alice);
  const next = succeed(await bob.encrypt(alice, text, NOW));
  const answered = alice.twin(oracle);
  await exchange(alice, bob);
  const ratchet = succeed(await bob.encrypt(alice, text, NOW));
  situations['answered'] = { party: answered, next, ratchet };
});

function withRecord(party: Party, module: SignalModule, damage: (record: Bytes) => Bytes): Party {
  const twin = party.twin(module);
  const snapshot: Record<string, Bytes> = { ...twin.stores.snapshot() };
  const key = Object.keys(snapshot).find((name) => name.startsWith('session') && name.includes(BOB.name));
  if (key === undefined) throw new Error('no session');
  const record = snapshot[key];
  if (record === undefined) throw new Error('no record');
  twin.stores.restore({ ...snapshot, [key]: damage(record) });
  return twin;
}

/** Short, so that a failing test does not print whole records. */
const digest = (party: Party): string => bytesToHex(sha256(new TextEncoder().encode(party.contents())));

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

const DAMAGES: readonly (readonly [string, (record: Bytes) => Bytes])[] = [
  ['nothing', (record) => record],
  ['no bytes at all', () => empty],
  ['garbage', () => new Uint8Array([1, 2, 3])],
  ['no current session', set(1)(null)],
  ['an empty current session', set(1)(empty)],
  ['an unknown field in the current session', number(1, 99)(5)],
  ['an unknown field in the record', number(99)(5)],
  ['version 0', number(1, 1)(0)],
  ['version 2', number(1, 1)(2)],
  ['version 3', number(1, 1)(3)],
  ['version 300', number(1, 1)(300)],
  ['no local identity', set(1, 2)(null)],
  ['a bad local identity', set(1, 2)(badKey)],
  ['a local identity with trailing bytes', extend(1, 2)],
  ['no remote identity', set(1, 3)(null)],
  ['a bad remote identity', set(1, 3)(badKey)],
  ['a remote identity with trailing bytes', extend(1, 3)],
  ['no root key', set(1, 4)(null)],
  ['a short root key', cut(1, 4)],
  ['no sender chain', set(1, 6)(null)],
  ['an empty sender chain', set(1, 6)(empty)],
  ['a bad sender ratchet key', set(1, 6, 1)(badKey)],
  ['a sender ratchet key with trailing bytes', extend(1, 6, 1)],
  ['a short private ratchet key', cut(1, 6, 2)],
  ['no sender chain key', set(1, 6, 3)(null)],
  ['an empty sender chain key', set(1, 6, 3)(empty)],
  ['a short sender chain key', cut(1, 6, 3, 2)],
  ['a long sender chain key', extend(1, 6, 3, 2)],
  ['a sender chain at its end', number(1, 6, 3, 1)(0xffff_ffff)],
  ['a sender chain near its end', number(1, 6, 3, 1)(0xffff_fffe)],
  ['a bad ratchet key on the oldest receiver chain', set(1, 7, 1)(badKey)],
  ['no key on the oldest receiver chain', set(1, 7, 3)(null)],
  ['a short key on the oldest receiver chain', cut(1, 7, 3, 2)],
  ['a bad pending base key', set(1, 9, 2)(badKey)],
  ['an old pending pre-key', number(1, 9, 4)(1_000)],
  ['a pending pre-key of the far future', number(1, 9, 4)(Number.MAX_SAFE_INTEGER)],
  ['a negative signed pre-key id', number(1, 9, 3)(0xffff_ffff)],
  ['no pending Kyber pre-key', set(1, 14)(null)],
  ['a bad base key of the session', set(1, 13)(badKey)],
  ['no SPQR state', set(1, 15)(null)],
  ['garbage as SPQR state', set(1, 15)(new Uint8Array([1, 2, 3]))],
  ['an empty SPQR inner state', set(1, 15, 3)(empty)],
  ['a garbage archive', set(2)(new Uint8Array([1, 2, 3]))],
  ['a wrong wire type', (record) => concatBytes(record, new Uint8Array([0x0d, 0, 0, 0, 0]))],
  ['the current session given twice', (record) => concatBytes(record, record)],
];

type Step = (party: Party, situation: Situation) => Promise<unknown>;

const plain = (outcome: unknown): unknown =>
  JSON.parse(
    JSON.stringify(outcome ?? null, (_, value: unknown) => (value instanceof Uint8Array ? Array.from(value) : value)),
  ) as unknown;

const STEPS: readonly (readonly [string, Step])[] = [
  ['encrypt', async (party) => party.encrypt(BOB, text, NOW)],
  ['decrypt on a known chain', async (party, { next }) => party.decrypt(BOB, next)],
  [
    'decrypt with a ratchet step',
    async (party, { ratchet }) => (ratchet === null ? null : party.decrypt(BOB, ratchet)),
  ],
  ['archive', async (party) => party.archiveSession(BOB).catch((error: unknown) => String(error))],
  ['judge', async (party) => party.canSend(BOB, NOW).catch((error: unknown) => String(error))],
];

/** A step that draws randomness leaves records that differ; those are compared by what they can do, elsewhere. */
const RANDOM_STEPS = new Set(['decrypt with a ratchet step']);

describe.each(['unanswered', 'answered'])('a record of an %s session with', (kind) => {
  describe.each(DAMAGES)('%s', (_, damage) => {
    it.each(STEPS)('gives both engines the same outcome: %s', async (name, step) => {
      const situation = situations[kind];
      if (situation === undefined) throw new Error('no situation');
      const [reference, mine] = [oracle, ours].map((module) => withRecord(situation.party, module, damage));
      if (reference === undefined || mine === undefined) throw new Error('no parties');
      const before = digest(mine);
      const expected = plain(await step(reference, situation));
      const actual = plain(await step(mine, situation));
      expect(actual).toEqual(expected);
      const isRandom = RANDOM_STEPS.has(name) || (kind === 'unanswered' && name.startsWith('decrypt'));
      if (!isRandom) expect(digest(mine)).toBe(digest(reference));
      if (JSON.stringify(actual).includes('"error"')) expect(digest(mine)).toBe(before);
    });
  });
});
