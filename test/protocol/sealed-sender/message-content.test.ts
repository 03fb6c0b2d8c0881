import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/sealed-sender.json' with { type: 'json' };
import { type Bytes, EMPTY_BYTES, concatBytes } from '../../../src/bytes.ts';
import {
  type MessageContent,
  createMessageContent,
  decodeMessageContent,
} from '../../../src/protocol/sealed-sender/message-content.ts';
import { decodeSenderCertificate } from '../../../src/protocol/sealed-sender/sender-certificate.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { editProtobuf, editVarint } from '../../support/protobuf-edit.ts';

const MALFORMED = 'protobuf encoding was invalid';
const cases = [
  ...vectors.v1.map(({ name, expected }) => ({ name, expected })),
  { name: 'v2', expected: vectors.v2.expected },
];
const encoded = fromBase64(vectors.v1[0]?.expected.usmc ?? '');
const certificate = decodeSenderCertificate(fromBase64(vectors.senderCertificates[0]?.serialized ?? ''));
const make = (fields: { type?: number; contentHint?: number; groupId?: Bytes | null }): MessageContent =>
  createMessageContent({
    message: { type: fields.type ?? 2, serialized: fromHex('01') },
    senderCertificate: certificate,
    contentHint: fields.contentHint ?? 0,
    groupId: fields.groupId ?? null,
  });

describe.each(cases)('the content "$name"', ({ expected }) => {
  const content = decodeMessageContent(fromBase64(expected.usmc));

  it('has the fields of the vector', () => {
    expect(content.type).toBe(expected.msgType);
    expect(content.contentHint).toBe(expected.contentHint);
    expect(content.groupId === null ? null : toBase64(content.groupId)).toBe(expected.groupId);
    expect(toBase64(content.contents)).toBe(expected.contents);
    expect(content.senderCertificate.senderUuid).toBe(expected.senderUuid);
    expect(content.senderCertificate.senderDeviceId).toBe(expected.senderDeviceId);
    expect(content.senderCertificate.senderE164).toBe(expected.senderE164);
  });

  it('is encoded byte for byte', () => {
    const { type, contents, senderCertificate, contentHint, groupId } = content;
    const message = { type, serialized: contents };
    const made = createMessageContent({ message, senderCertificate, contentHint, groupId });
    expect(toBase64(made.serialized)).toBe(expected.usmc);
    expect(made).toEqual(content);
  });
});

describe('sealed content', () => {
  it.each([
    [3, 1],
    [2, 2],
    [7, 7],
    [8, 8],
  ])('writes message type %i as %i, and reads it back', (type, wire) => {
    const { serialized } = make({ type });
    expect(serialized.slice(0, 2)).toEqual(Uint8Array.of(0x08, wire));
    expect(decodeMessageContent(serialized).type).toBe(type);
  });

  it.each([0, 1, 4, 9])('of message type %i cannot be made', (type) => {
    expectError(() => make({ type }), 'INVALID_MESSAGE', MALFORMED);
  });

  it.each([
    [0, ''],
    [1, '2001'],
    [200, '20c801'],
    [0x7fff_ffff, '20ffffffff07'],
    [0x8000_0000, '2080808080f8ffffffff01'],
    [0xffff_ffff, '20ffffffffffffffffff01'],
  ])('writes the hint %i as a signed number, and reads it back', (contentHint, hex) => {
    const { serialized } = make({ contentHint });
    const bare = make({}).serialized;
    expect(serialized.slice(bare.length)).toEqual(fromHex(hex));
    expect(decodeMessageContent(serialized).contentHint).toBe(contentHint);
  });

  it('does not write an empty group, and reads one that is written', () => {
    const empty = make({ groupId: EMPTY_BYTES });
    expect(empty.groupId).toEqual(EMPTY_BYTES);
    expect(empty.serialized).toEqual(make({}).serialized);
    expect(decodeMessageContent(empty.serialized).groupId).toBeNull();
    expect(decodeMessageContent(concatBytes(empty.serialized, fromHex('2a00'))).groupId).toEqual(EMPTY_BYTES);
  });

  it('takes the last of several types', () => {
    expect(decodeMessageContent(concatBytes(encoded, fromHex('0801'))).type).toBe(3);
  });

  it('may have no contents, as long as it says so', () => {
    expect(decodeMessageContent(editProtobuf(encoded, [3], () => EMPTY_BYTES)).contents).toEqual(EMPTY_BYTES);
  });

  it.each([
    ['that is no protobuf', () => fromHex('ff'), MALFORMED],
    ['without type', () => editProtobuf(encoded, [1], () => null), MALFORMED],
    ['of type 0', () => editVarint(encoded, [1], 0), MALFORMED],
    ['of type 3', () => editVarint(encoded, [1], 3), MALFORMED],
    ['without certificate', () => editProtobuf(encoded, [2], () => null), MALFORMED],
    ['with a malformed certificate', () => editProtobuf(encoded, [2], () => fromHex('ff')), MALFORMED],
    ['with a bad key in its certificate', () => editProtobuf(encoded, [2, 1, 4], () => fromHex('07')), /<0x07>/],
    ['without contents', () => editProtobuf(encoded, [3], () => null), MALFORMED],
  ])('%s is refused', (_, damaged, message) => {
    expect(() => decodeMessageContent(damaged())).toThrow(message);
  });
});
