/** Messages changed on the way: both engines give the same outcome, and a refusal changes nothing. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { concatBytes } from '../../src/bytes.ts';
import { oracle, ours } from '../support/modules.ts';
import { type Packet, Party, succeed } from '../support/party.ts';
import { editProtobuf, editVarint } from '../support/protobuf-edit.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const ALICE = { name: '8c78cd2a-16ff-427d-83dc-1a5e36ce713d', deviceId: 1 };
const BOB = { name: '9d0652a3-dcc3-4d11-975f-74d61598733f', deviceId: 2 };
const NOW = new Date(1_750_000_000_000);
const text = new TextEncoder().encode('hello');

const digest = (party: Party): string => bytesToHex(sha256(new TextEncoder().encode(party.contents())));
const keyOf = (hex: string): Uint8Array => concatBytes(Uint8Array.of(5), hexToBytes(hex));

/** Points that no honest key generator makes. */
const ODD_KEYS: Readonly<Record<string, Uint8Array>> = {
  'the zero point': keyOf('00'.repeat(32)),
  'the point one': keyOf(`01${'00'.repeat(31)}`),
  'a point of order eight': keyOf('e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800'),
  'p minus one': keyOf(`ec${'ff'.repeat(30)}7f`),
  'a number beyond p': keyOf(`ee${'ff'.repeat(30)}7f`),
  'all bits set': keyOf('ff'.repeat(32)),
  'a point on the twist': keyOf(`02${'00'.repeat(31)}`),
  'no bytes': new Uint8Array(0),
  'a type byte alone': Uint8Array.of(5),
  'another type': concatBytes(Uint8Array.of(6), new Uint8Array(32)),
  'trailing bytes': concatBytes(keyOf(`09${'00'.repeat(31)}`), Uint8Array.of(1, 2)),
};

/** A change of the protobuf between the version byte and, in a SignalMessage, the MAC. */
type Edit = (body: Bytes) => Uint8Array;
type Damage = (message: Bytes) => Uint8Array;

const inPreKeyMessage =
  (edit: Edit): Damage =>
  (message) =>
    concatBytes(message.subarray(0, 1), edit(message.slice(1)));
const inSignalMessage =
  (edit: Edit): Damage =>
  (message) =>
    concatBytes(message.subarray(0, 1), edit(message.slice(1, -8)), message.subarray(-8));
const set =
  (...path: number[]) =>
  (value: Uint8Array | null): Edit =>
  (body) =>
    editProtobuf(body, path, () => value);
const number =
  (...path: number[]) =>
  (value: number): Edit =>
  (body) =>
    editVarint(body, path, value);
const flip =
  (at: number): Damage =>
  (message) => {
    const copy = message.slice();
    const index = at < 0 ? copy.length + at : at;
    copy[index] = (copy[index] ?? 0) ^ 1;
    return copy;
  };

const PRE_KEY_DAMAGES: readonly (readonly [string, Damage])[] = [
  ...Object.entries(ODD_KEYS).flatMap(([name, key]): (readonly [string, Damage])[] => [
    [`base key: ${name}`, inPreKeyMessage(set(2)(key))],
    [`identity key: ${name}`, inPreKeyMessage(set(3)(key))],
  ]),
  ['another registration id', inPreKeyMessage(number(5)(77))],
  ['no registration id', inPreKeyMessage(set(5)(null))],
  ['an unknown one-time pre-key', inPreKeyMessage(number(1)(99_999))],
  ['no one-time pre-key', inPreKeyMessage(set(1)(null))],
  ['an unknown signed pre-key', inPreKeyMessage(number(6)(99_999))],
  ['no signed pre-key', inPreKeyMessage(set(6)(null))],
  ['an unknown Kyber pre-key', inPreKeyMessage(number(7)(99_999))],
  ['no Kyber id', inPreKeyMessage(set(7)(null))],
  ['no Kyber ciphertext', inPreKeyMessage(set(8)(null))],
  ['neither Kyber field', inPreKeyMessage((body) => set(8)(null)(set(7)(null)(body) as Bytes))],
  ['an empty Kyber ciphertext', inPreKeyMessage(set(8)(new Uint8Array(0)))],
  ['a short Kyber ciphertext', inPreKeyMessage(set(8)(Uint8Array.of(8, 1, 2)))],
  ['an ML-KEM ciphertext', inPreKeyMessage(set(8)(concatBytes(Uint8Array.of(10), new Uint8Array(1568))))],
  ['a Kyber ciphertext of zeros', inPreKeyMessage(set(8)(concatBytes(Uint8Array.of(8), new Uint8Array(1568))))],
  ['no inner message', inPreKeyMessage(set(4)(null))],
  ['a short inner message', inPreKeyMessage(set(4)(Uint8Array.of(0x44, 1, 2)))],
  ['an unknown field', inPreKeyMessage(number(15)(5))],
  ['version 3', (message) => concatBytes(Uint8Array.of(0x34), message.subarray(1))],
  ['version 2', (message) => concatBytes(Uint8Array.of(0x24), message.subarray(1))],
  ['version 5', (message) => concatBytes(Uint8Array.of(0x54), message.subarray(1))],
  ['another low nibble', (message) => concatBytes(Uint8Array.of(0x43), message.subarray(1))],
  ['the last bit flipped', flip(-1)],
  ['nothing', (message) => message],
];

const SIGNAL_DAMAGES: readonly (readonly [string, Damage])[] = [
  ...Object.entries(ODD_KEYS).map(([name, key]): readonly [string, Damage] => [
    `ratchet key: ${name}`,
    inSignalMessage(set(1)(key)),
  ]),
  ['no ratchet key', inSignalMessage(set(1)(null))],
  ['no counter', inSignalMessage(set(2)(null))],
  ['counter 0', inSignalMessage(number(2)(0))],
  ['a counter 25,000 ahead', inSignalMessage(number(2)(25_001))],
  ['a counter 25,001 ahead', inSignalMessage(number(2)(25_002))],
  ['the last counter', inSignalMessage(number(2)(0xffff_ffff))],
  ['another previous counter', inSignalMessage(number(3)(9))],
  ['no ciphertext', inSignalMessage(set(4)(null))],
  ['an empty ciphertext', inSignalMessage(set(4)(new Uint8Array(0)))],
  ['a ciphertext of odd length', inSignalMessage(set(4)(new Uint8Array(15)))],
  ['no SPQR message', inSignalMessage(set(5)(null))],
  ['an SPQR message of version 0', inSignalMessage(set(5)(Uint8Array.of(0)))],
  ['an SPQR message of version 2', inSignalMessage(set(5)(Uint8Array.of(2, 1, 1, 0)))],
  ['an SPQR message of epoch 0', inSignalMessage(set(5)(Uint8Array.of(1, 0, 1, 0)))],
  [
    'an SPQR message of the last epoch',
    inSignalMessage(set(5)(Uint8Array.of(1, ...Array<number>(9).fill(255), 1, 1, 0))),
  ],
  ['foreign addresses', inSignalMessage(set(6)(new Uint8Array(36)))],
  ['short addresses', inSignalMessage(set(6)(new Uint8Array(3)))],
  ['version 3', (message) => concatBytes(Uint8Array.of(0x34), message.subarray(1))],
  ['another low nibble', (message) => concatBytes(Uint8Array.of(0x43), message.subarray(1))],
  ['the first bit of the MAC flipped', flip(-8)],
  ['the last bit of the MAC flipped', flip(-1)],
  ['nine bytes', (message) => message.subarray(0, 9)],
  ['eight bytes', (message) => message.subarray(0, 8)],
  ['no bytes', () => new Uint8Array(0)],
  ['nothing', (message) => message],
];

async function compare(receiver: Party, packet: Packet, damage: Damage): Promise<void> {
  const damaged = { type: packet.type, bytes: Uint8Array.from(damage(packet.bytes)) };
  const [reference, mine] = [receiver.twin(oracle), receiver.twin(ours)];
  const before = digest(mine);
  const expected = await reference.decrypt(ALICE, damaged);
  const actual = await mine.decrypt(ALICE, damaged);
  expect(actual).toEqual(expected);
  if ('error' in actual) expect(digest(mine)).toBe(before);
  // A refused message does not stand in the way of the genuine one.
  if ('error' in actual) expect(await mine.decrypt(ALICE, packet)).toEqual({ plaintext: text });
}

let bob: Party;
let first: Packet;
let established: Party;
let next: Packet;

beforeAll(async () => {
  const alice = new Party({ ...ALICE, module: oracle });
  bob = new Party({ ...BOB, module: oracle });
  succeed(await alice.startSession(bob, await bob.makeBundle({ oneTime: true }), NOW));
  first = succeed(await alice.encrypt(BOB, text, NOW));
  established = bob.twin(oracle);
  succeed(await established.decrypt(ALICE, first));
  succeed(await alice.decrypt(BOB, succeed(await established.encrypt(ALICE, text, NOW))));
  succeed(await established.decrypt(ALICE, succeed(await alice.encrypt(BOB, text, NOW))));
  next = succeed(await alice.encrypt(BOB, text, NOW));
});

describe('a pre-key message with', () => {
  it.each(PRE_KEY_DAMAGES)('%s, sent to a stranger', async (_, damage) => {
    await compare(bob, first, damage);
  });

  it.each(PRE_KEY_DAMAGES)('%s, sent again to somebody who knows the session', async (_, damage) => {
    const damaged = { type: first.type, bytes: Uint8Array.from(damage(first.bytes)) };
    const [reference, mine] = [established.twin(oracle), established.twin(ours)];
    const before = digest(mine);
    const expected = await reference.decrypt(ALICE, damaged);
    expect(await mine.decrypt(ALICE, damaged)).toEqual(expected);
    if ('error' in expected) expect(digest(mine)).toBe(before);
  });
});

describe('a message of a running session with', () => {
  it.each(SIGNAL_DAMAGES)('%s', async (_, damage) => {
    await compare(established, next, damage);
  });
});

describe('a long silence', () => {
  it(
    'of 25,000 messages can be jumped over, one more cannot, and 2,000 keys are kept',
    { timeout: 120_000 },
    async () => {
      const alice = new Party({ ...ALICE, module: oracle });
      const receiver = new Party({ ...BOB, module: oracle });
      succeed(await alice.startSession(receiver, await receiver.makeBundle({ oneTime: false }), NOW));
      succeed(await receiver.decrypt(ALICE, succeed(await alice.encrypt(BOB, text, NOW))));
      succeed(await alice.decrypt(BOB, succeed(await receiver.encrypt(ALICE, text, NOW))));
      alice.switchModule(ours);
      const packets: Packet[] = [];
      for (let i = 0; i <= 25_001; i++) packets.push(succeed(await alice.encrypt(BOB, text, NOW)));
      const [reference, mine] = [receiver.twin(oracle), receiver.twin(ours)];
      for (const index of [25_001, 25_000, 22_999, 23_000, 23_001, 24_999, 24_999, 25_001]) {
        const packet = packets[index];
        if (packet === undefined) throw new Error('no such message');
        const expected = await reference.decrypt(ALICE, packet);
        expect(await mine.decrypt(ALICE, packet), `message ${String(index)}`).toEqual(expected);
      }
    },
  );
});
