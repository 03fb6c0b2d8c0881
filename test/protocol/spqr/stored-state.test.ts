import { vinculum } from '#proto/spqr';
import { describe, expect, it } from 'vitest';
import transcript from '../../vectors/spqr-transcript.json' with { type: 'json' };
import { type Bytes, concatBytes, EMPTY_BYTES } from '../../../src/bytes.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import { SpqrState } from '../../../src/protocol/spqr/codec.ts';
import { decodeSpqrState, encodeSpqrState, SpqrError, spqrReceive, spqrSend } from '../../../src/protocol/spqr/spqr.ts';
import { fromBase64 } from '../../support/base64.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { lengthDelimited, mutateProtobuf, SeededChoice, varint } from '../../support/protobuf-mutation.ts';
import { readPath } from '../../support/protobuf-path.ts';
import { crypto, expectBytes, expectSpqrError, hexOf, storedState } from './support.ts';

const generated = vinculum.spqr;
type StateName = keyof typeof transcript.recvCases.states;
const names = Object.keys(transcript.recvCases.states) as StateName[];

/** Every state of the recorded session's snapshots: SessionRecord 1, SessionStructure 15. */
const snapshots = transcript.session.snapshots.flatMap(({ alice, bob }) =>
  [alice, bob]
    .filter((record): record is string => typeof record === 'string')
    .map((record) => Uint8Array.from(readPath(fromBase64(record), [1, 15])!)),
);

/** Encodes a state from its parts, so that nothing is copied as it was read. */
function encodedAnew(state: SpqrState): Bytes {
  return encodeSpqrState(new SpqrState(state.stored));
}

describe('a stored state', () => {
  it.each([...names.map((name) => [name, storedState(name)] as const)])('is written as it was read: %s', (_, bytes) => {
    const state = decodeSpqrState(bytes);
    expect(encodeSpqrState(state)).toBe(encodeSpqrState(state));
    expect(encodeSpqrState(state)).toEqual(bytes);
    expect(encodedAnew(state)).toEqual(bytes);
  });

  it('is written as it was read, in every snapshot of a session', () => {
    expect(snapshots.length).toBeGreaterThan(100);
    for (const bytes of snapshots) expectBytes(encodedAnew(decodeSpqrState(bytes)), bytes);
  });

  it('is read as the generated code reads it', () => {
    for (const bytes of [...snapshots, ...names.map(storedState)]) {
      const { stored } = decodeSpqrState(bytes);
      if (stored === null) continue;
      const outer = generated.PqRatchetState.decode(bytes);
      const inner = generated.V1State.decode(outer.v1) as unknown as Record<string, Uint8Array> & { inner: string };
      const member = generated.Member.decode(inner[inner.inner]!);
      expectBytes(member.core, stored.inner.core);
      expect(Number(generated.Core.decode(member.core).epoch)).toBe(stored.inner.epoch);
      if (stored.chain === null) continue;
      const chain = generated.Chain.decode(outer.chain);
      expect([Number(chain.currentEpoch), Number(chain.sendEpoch)]).toEqual([
        stored.chain.currentEpoch,
        stored.chain.sendEpoch,
      ]);
      const counters = chain.links.map(
        (link) => generated.EpochDirection.decode(generated.Epoch.decode(link).recv).ctr,
      );
      expect(stored.chain.links.map((link) => link.receive.counter)).toEqual(counters);
    }
  });

  it('may be a view or a subclass of byte strings', () => {
    class Subclass extends Uint8Array {}
    const bytes = storedState('A_HeaderSent_e1');
    const padded = concatBytes(Uint8Array.of(1, 2, 3), bytes);
    expect(encodedAnew(decodeSpqrState(padded.subarray(3)))).toEqual(bytes);
    const state = decodeSpqrState(new Subclass(bytes));
    expect(Object.getPrototypeOf(encodeSpqrState(state))).toBe(Uint8Array.prototype);
    expect(Object.getPrototypeOf(state.stored!.inner.core)).toBe(Uint8Array.prototype);
  });

  it('shows no secrets when it is looked at', () => {
    const state = decodeSpqrState(storedState('A_HeaderSent_e1'));
    expect(JSON.stringify(state)).toBe('{}');
    expect(Object.keys(state)).toEqual([]);
  });
});

/** Fields of an encoded message: number and content; integers as numbers. */
type Fields = (readonly [number: number, content: Uint8Array | number])[];

function fieldsOf(bytes: Uint8Array): Fields {
  const fields: Fields = [];
  let position = 0;
  const readVarint = (): number => {
    for (let value = 0, scale = 1; ; scale *= 128) {
      const byte = bytes[position++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  while (position < bytes.length) {
    const key = readVarint();
    const value = readVarint();
    if ((key & 7) === 0) fields.push([key >>> 3, value]);
    else {
      fields.push([key >>> 3, bytes.subarray(position, position + value)]);
      position += value;
    }
  }
  return fields;
}

function encodeFields(fields: Fields): Bytes {
  return concatBytes(
    ...fields.map(([number, content]) =>
      typeof content === 'number' ? concatBytes(varint(number * 8), varint(content)) : lengthDelimited(number, content),
    ),
  );
}

/** Changes one message inside a state. */
function changed(bytes: Uint8Array, path: readonly number[], change: (fields: Fields) => Fields): Bytes {
  const [first, ...rest] = path;
  const fields = fieldsOf(bytes);
  if (first === undefined) return encodeFields(change(fields));
  return encodeFields(
    fields.map(([number, content]) => [
      number,
      number === first && typeof content !== 'number' ? changed(content, rest, change) : content,
    ]),
  );
}

const without =
  (number: number) =>
  (fields: Fields): Fields =>
    fields.filter((field) => field[0] !== number);
const withField =
  (number: number, content: Uint8Array | number) =>
  (fields: Fields): Fields =>
    [...without(number)(fields), [number, content] as const].sort((a, b) => a[0] - b[0]);

const keysSampled = storedState('A_KeysSampled_e1');
const headerSent = storedState('A_HeaderSent_e1');
const negotiating = storedState('B_negotiating_min1');
const MEMBER = [3, 2];
const ENCODER = [3, 2, 2];
const DECODER = [3, 3, 3];
const bytesOf = (length: number): Bytes => new Uint8Array(length).fill(1);

/** Each with the outcome that 0.103.0 had when such a state was put into its record. */
const REFUSED: [string, Bytes][] = [
  ['noise', fromHex('ffff')],
  ['no member', changed(keysSampled, [], withField(3, EMPTY_BYTES))],
  ['an unknown member only', changed(keysSampled, [3], (fields) => fields.map(([, content]) => [12, content]))],
  ['no core', changed(keysSampled, MEMBER, without(1))],
  ['no authenticator', changed(keysSampled, [...MEMBER, 1], without(2))],
  ['a short vector', changed(keysSampled, [...MEMBER, 1], withField(3, bytesOf(1151)))],
  ['a long decapsulation key', changed(keysSampled, [...MEMBER, 1], withField(4, bytesOf(2401)))],
  ['no encoder', changed(keysSampled, MEMBER, without(2))],
  ['no decoder', changed(headerSent, [3, 3], without(3))],
  ['an empty encoder', changed(keysSampled, MEMBER, withField(2, EMPTY_BYTES))],
  ['15 lists to encode', changed(keysSampled, ENCODER, (fields) => fields.slice(0, -1))],
  ['17 lists to encode', changed(keysSampled, ENCODER, (fields) => [...fields, ...fields.slice(-1)])],
  [
    'lists of odd size',
    changed(keysSampled, ENCODER, (fields) => fields.map(([n, c]) => [n, n === 2 ? bytesOf(5) : c])),
  ],
  ['values and coefficients', changed(keysSampled, ENCODER, (fields) => [...fields, [3, bytesOf(6)]])],
  [
    'empty coefficients',
    changed(keysSampled, ENCODER, (fields) => fields.map(([n, c]) => (n === 2 ? [3, EMPTY_BYTES] : [n, c]))),
  ],
  ['15 lists of points', changed(headerSent, DECODER, (fields) => fields.slice(0, -1))],
  ['17 lists of points', changed(headerSent, DECODER, (fields) => [...fields, [3, EMPTY_BYTES]])],
  [
    'points of 3 bytes',
    changed(headerSent, DECODER, (fields) => fields.map(([n, c]) => [n, n === 3 ? bytesOf(6) : c])),
  ],
  ['no chain parameters', changed(keysSampled, [2], without(6))],
  ['an unknown direction', changed(keysSampled, [2], withField(1, 2))],
  ['a link without its sending half', changed(keysSampled, [2, 3], without(1))],
  ['a link without its receiving half', changed(keysSampled, [2, 3], without(2))],
  ['a chain key of 31 bytes', changed(keysSampled, [2, 3, 1], withField(2, bytesOf(31)))],
  ['a chain that is no message, and nothing else', fromHex('1201ff')],
  ['a chain of the wrong wire type, and nothing else', fromHex('1007')],
];

describe('a damaged state', () => {
  it.each(REFUSED)('is refused with %s', (_, bytes) => {
    expectSpqrError(() => decodeSpqrState(bytes), 'StateDecode');
  });

  it('is refused like a message if a decoder is for an object of another size, whatever else it has', () => {
    const wrong = changed(headerSent, DECODER, withField(1, 479));
    expectSpqrError(() => decodeSpqrState(wrong), 'MsgDecode');
    expectSpqrError(() => decodeSpqrState(changed(headerSent, DECODER, without(1))), 'MsgDecode');
    expectSpqrError(() => decodeSpqrState(changed(wrong, DECODER, (fields) => fields.slice(0, -1))), 'MsgDecode');
  });

  it('is of version 0 if it has no inner state', () => {
    const state = decodeSpqrState(changed(keysSampled, [], without(3)));
    expect(encodeSpqrState(spqrReceive(crypto, state, EMPTY_BYTES).state)).toEqual(EMPTY_BYTES);
    expect(state.stored).toBeNull();
  });

  it.each<[string, Bytes, Bytes]>([
    ['with unknown fields', changed(keysSampled, MEMBER, withField(9, 1)), keysSampled],
    ['in another order', changed(keysSampled, [2, 3, 1], (fields) => fields.toReversed()), keysSampled],
    ['with zeros written out', changed(keysSampled, [2], withField(1, 0)), keysSampled],
    ['with a foreign part', changed(keysSampled, MEMBER, withField(3, fromHex('ff'))), keysSampled],
    ['with another number of lists said', changed(headerSent, DECODER, withField(2, 7)), headerSent],
    ['with 33-bit counters', changed(keysSampled, ENCODER, withField(1, 0x1_0000_0001)), keysSampled],
  ])('is read and made canonical %s', (_, bytes, canonical) => {
    expect(encodeSpqrState(decodeSpqrState(bytes))).toEqual(canonical);
  });

  it('has its points sorted, of two at one place the later one', () => {
    const bytes = changed(headerSent, DECODER, (fields) =>
      fields.map(([n, c]) => [n, n === 3 ? fromHex('0005000100020002000300050004'.slice(0, 16) + '00020003') : c]),
    );
    const lists = fieldsOf(readPath(encodeSpqrState(decodeSpqrState(bytes)), DECODER)!).filter(([n]) => n === 3);
    expect(lists.map(([, list]) => hexOf(list as Uint8Array))).toEqual(Array<string>(16).fill('0002000300050001'));
  });

  it('keeps the mark of a finished decoder', () => {
    const marked = changed(headerSent, DECODER, withField(4, 1));
    expect(encodedAnew(decodeSpqrState(marked))).toEqual(marked);
    expect(encodeSpqrState(decodeSpqrState(changed(headerSent, DECODER, withField(4, 5))))).toEqual(marked);
  });

  it.each<[string, Bytes, string]>([
    ['neither chain nor negotiation', changed(keysSampled, [], without(2)), 'Chain not available'],
    ['a sending epoch in the future', changed(keysSampled, [2], withField(5, 5)), 'Send key epoch decreased (5 -> 0)'],
    ['a current epoch in the future', changed(keysSampled, [2], withField(2, 9)), 'epoch not in valid range: 0'],
    ['no links', changed(keysSampled, [2], without(3)), 'epoch not in valid range: 0'],
    ['a negotiation without parameters', changed(negotiating, [1], without(4)), 'Chain not available'],
    ['a negotiation of unknown direction', changed(negotiating, [1], withField(2, 2)), 'state decode failed'],
  ])('fails only when it is used: %s', (_, bytes, message) => {
    expect(() => spqrSend(defaultEngine(), decodeSpqrState(bytes))).toThrow(message);
  });

  it.each<[string, Bytes]>([
    ['a key history of 5 bytes', changed(keysSampled, [2, 3, 2], withField(3, bytesOf(5)))],
    ['a root of 5 bytes', changed(keysSampled, [2], withField(4, bytesOf(5)))],
    ['no MAC key', changed(keysSampled, [...MEMBER, 1, 2], without(2))],
    [
      'empty lists of values',
      changed(keysSampled, ENCODER, (fields) => fields.map(([n, c]) => [n, n === 2 ? EMPTY_BYTES : c])),
    ],
  ])('is used nevertheless with %s', (_, bytes) => {
    expect(encodedAnew(decodeSpqrState(bytes))).toEqual(bytes);
    expect(spqrSend(defaultEngine(), decodeSpqrState(bytes)).key).toHaveLength(32);
  });

  it('of any kind is read or refused, never worse', () => {
    const choice = new SeededChoice(20_26);
    const half = { 1: undefined };
    const inside = {
      1: { 4: {} },
      2: { 3: { 1: half, 2: half }, 6: {} },
      3: Object.fromEntries(Array.from({ length: 11 }, (_, i) => [i + 1, { 1: { 2: {} }, 2: {}, 3: {} }])),
    };
    let refused = 0;
    for (let i = 0; i < 1500; i++) {
      const bytes = mutateProtobuf(storedState(choice.of(names.filter((name) => name !== 'empty'))), choice, inside);
      try {
        const state = decodeSpqrState(bytes);
        const canonical = encodedAnew(state);
        expectBytes(encodedAnew(decodeSpqrState(canonical)), canonical);
      } catch (error) {
        expect(error).toBeInstanceOf(SpqrError);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(300);
    expect(refused).toBeLessThan(1400);
  });
});
