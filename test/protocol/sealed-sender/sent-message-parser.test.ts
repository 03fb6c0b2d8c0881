import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/sealed-sender.json' with { type: 'json' };
import { type Bytes, concatBytes } from '../../../src/bytes.ts';
import { VinculumError } from '../../../src/errors.ts';
import { serviceIdString } from '../../../src/protocol/keys/service-id.ts';
import { openVersion2 } from '../../../src/protocol/sealed-sender/v2.ts';
import {
  RECIPIENT_KEY_BYTES,
  type SentMessage,
  parseSentMessage,
  receivedMessageFor,
  receivedMessageForOnlyRecipient,
} from '../../../src/protocol/sealed-sender/sent-message-parser.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { crypto, identityOf } from '../../support/sealed-vectors.ts';

const MALFORMED = 'protobuf encoding was invalid';
const REDUNDANT = 'invalid sealed sender message: recipient redundantly encoded as empty';

/** A parse in the form of the vectors. */
function summary(upload: Uint8Array): unknown {
  const sent = parseSentMessage(upload);
  const isExcluded = ({ deviceIds }: SentMessage['recipients'][number]): boolean => deviceIds.length === 0;
  return {
    offsetOfSharedData: sent.sharedOffset,
    excluded: sent.recipients.filter(isExcluded).map(({ serviceId }) => serviceIdString(serviceId)),
    recipients: sent.recipients
      .filter((recipient) => !isExcluded(recipient))
      .map((recipient) => ({
        serviceId: serviceIdString(recipient.serviceId),
        deviceIds: recipient.deviceIds,
        registrationIds: recipient.registrationIds,
        rangeOffset: recipient.keyOffset,
        rangeLen: recipient.keyLength,
        received: toBase64(receivedMessageFor(upload, sent, recipient)),
      })),
  };
}

const key = (fill: number): Bytes => new Uint8Array(RECIPIENT_KEY_BYTES).fill(fill);
const aci = (fill: number): Bytes => concatBytes(fromHex('00'), new Uint8Array(16).fill(fill));
const shared = new Uint8Array(32).fill(0x99);
const upload = (head: string, ...parts: Uint8Array[]): Bytes => concatBytes(fromHex(head), ...parts, shared);
const excluded = concatBytes(aci(1), fromHex('00'));
const included = (devices: string, fill = 0xaa): Bytes => concatBytes(aci(1), fromHex(devices), key(fill));

describe('the parser of uploads', () => {
  it.each([
    { name: 'the upload of the vector', message: vectors.v2.sent, expected: vectors.v2.parsed },
    {
      name: 'devices that do not follow each other',
      message: vectors.v2.nonContiguousDevices.sent,
      expected: vectors.v2.nonContiguousDevices.parsed,
    },
    ...vectors.parseOnly,
  ])('reads $name', ({ message, expected }) => {
    expect(summary(fromBase64(message))).toEqual(expected);
  });

  it.each(vectors.parseErrors)('refuses "$name" with the error of the vector', ({ message, error }) => {
    expectError(() => parseSentMessage(fromBase64(message)), 'INVALID_MESSAGE', error.message);
  });

  it('gives recipients what they can open', () => {
    const bytes = fromBase64(vectors.v2.sent);
    const sent = parseSentMessage(bytes);
    const message = receivedMessageFor(bytes, sent, sent.recipients[0]!);
    expect(message[0]).toBe(0x22);
    expect(toBase64(openVersion2(crypto, message.subarray(1), identityOf('bob')).serialized)).toBe(
      vectors.v2.expected.usmc,
    );
  });

  it('knows the bytes 0x22 and 0x23 only', () => {
    for (let version = 0; version < 256; version++) {
      const message = upload('2300');
      message[0] = version;
      if (version === 0x22 || version === 0x23) expect(parseSentMessage(message).recipients).toEqual([]);
      else {
        const text = `unknown sealed sender message version ${version}`;
        expectError(() => parseSentMessage(message), 'INVALID_MESSAGE', text);
      }
    }
  });

  it('adds the devices of a later entry and ignores its key', () => {
    const bytes = upload('2302', included('010007', 0xaa), included('038005020006', 0xbb));
    const { recipients } = parseSentMessage(bytes);
    expect(recipients).toHaveLength(1);
    expect(recipients[0]).toMatchObject({ deviceIds: [1, 3, 2], registrationIds: [7, 5, 6], keyOffset: 22 });
  });

  it('keeps a device that is named twice', () => {
    const { recipients } = parseSentMessage(upload('2302', included('010007'), included('010008')));
    expect(recipients[0]?.deviceIds).toEqual([1, 1]);
  });

  it.each([
    ['excluded, then included', upload('2302', excluded, included('010007'))],
    ['included, then excluded', upload('2302', included('010007'), excluded)],
    ['excluded twice', upload('2302', excluded, excluded)],
  ])('refuses an account that is %s', (_, bytes) => {
    expectError(() => parseSentMessage(bytes), 'INVALID_MESSAGE', REDUNDANT);
  });

  it('tells an ACI from a PNI with the same UUID', () => {
    const pni = excluded.slice();
    pni[0] = 1;
    expect(summary(upload('2302', excluded, pni))).toMatchObject({
      excluded: ['01010101-0101-0101-0101-010101010101', 'PNI:01010101-0101-0101-0101-010101010101'],
    });
  });

  it.each([
    ['a count that does not end', '23ffffff'],
    ['a count of more than 32 bits', '238080808010'],
    ['a count of six bytes', '23808080808000'],
    ['a count with a surplus byte', '238000'],
    ['a kind of 2', `230102${'01'.repeat(16)}010007${'aa'.repeat(48)}`],
    ['device 128', `230100${'01'.repeat(16)}800007${'aa'.repeat(48)}`],
    ['device 0 behind another one', `230100${'01'.repeat(16)}01800700${'aa'.repeat(48)}`],
  ])('refuses %s', (_, head) => {
    expectError(() => parseSentMessage(upload(head)), 'INVALID_MESSAGE', MALFORMED);
  });

  it('refuses an upload that ends anywhere before its ephemeral key does', () => {
    const bytes = fromBase64(vectors.v2.sent);
    const { sharedOffset } = parseSentMessage(bytes);
    for (let length = 1; length < sharedOffset + 32; length++) {
      expectError(() => parseSentMessage(bytes.subarray(0, length)), 'INVALID_MESSAGE', MALFORMED);
    }
    expect(parseSentMessage(bytes.subarray(0, sharedOffset + 32)).sharedOffset).toBe(sharedOffset);
  });
});

describe('hostile uploads', () => {
  /** Counts what is read: a parser that worked by the announced numbers would read without end. */
  function counted(bytes: Bytes): { readonly bytes: Bytes; readonly reads: () => number } {
    let reads = 0;
    const spied = new Proxy(bytes, {
      get(target, property) {
        if (typeof property === 'string' && /^\d+$/.test(property)) reads++;
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    return { bytes: spied, reads: () => reads };
  }

  it.each([
    ['four billion recipients', '23ffffffff0f'],
    ['four billion recipients in the old form', '22ffffffff0f'],
    ['four billion recipients, one of them there', `23ffffffff0f00${'01'.repeat(16)}010007${'aa'.repeat(48)}`],
  ])('that announce %s cost no more than their bytes', (_, head) => {
    const { bytes, reads } = counted(upload(head));
    expectError(() => parseSentMessage(bytes), 'INVALID_MESSAGE', MALFORMED);
    expect(reads()).toBeLessThan(2 * bytes.length);
  });

  it('with very many devices and entries are read in one pass', () => {
    const devices = 300_000;
    const list = new Uint8Array(3 * devices);
    for (let i = 0; i < devices; i++) list.set([1, i === devices - 1 ? 0 : 0x80, 5], 3 * i);
    const entry = concatBytes(aci(1), list, key(0xaa));
    const { bytes, reads } = counted(upload('2302', entry, entry));
    expect(parseSentMessage(bytes).recipients[0]?.deviceIds).toHaveLength(2 * devices);
    expect(reads()).toBeLessThan(2 * bytes.length);
  });

  const anyUpload = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .tuple(fc.constantFrom(0x22, 0x23), fc.integer({ min: 0, max: 9 }), fc.uint8Array({ maxLength: 600 }))
      .map(([version, count, rest]) => concatBytes(Uint8Array.of(version, count), rest)),
    fc
      .tuple(
        fc.constantFrom(
          vectors.v2.sent,
          vectors.v2.nonContiguousDevices.sent,
          ...vectors.parseOnly.map((v) => v.message),
        ),
        fc.array(fc.tuple(fc.nat(200), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)), { maxLength: 4 }),
        fc.nat(700),
      )
      .map(([message, edits, length]) => {
        const bytes = fromBase64(message);
        for (const [index, value] of edits) if (index < bytes.length) bytes[index] = value;
        return bytes.subarray(0, length);
      }),
  );

  it('give a result within the upload, or the one typed error', () => {
    fc.assert(
      fc.property(anyUpload, (bytes) => {
        let sent: SentMessage;
        try {
          sent = parseSentMessage(bytes);
        } catch (error) {
          expect(VinculumError.is(error, 'INVALID_MESSAGE')).toBe(true);
          return;
        }
        expect(sent.sharedOffset + 32).toBeLessThanOrEqual(bytes.length);
        for (const recipient of sent.recipients) {
          const { deviceIds, registrationIds, keyOffset, keyLength } = recipient;
          expect(keyLength).toBe(deviceIds.length === 0 ? 0 : RECIPIENT_KEY_BYTES);
          expect(registrationIds).toHaveLength(deviceIds.length);
          expect(deviceIds.every((id) => id >= 1 && id <= 127)).toBe(true);
          expect(registrationIds.every((id) => id >= 0 && id <= 0x3fff)).toBe(true);
          expect(keyOffset + keyLength).toBeLessThanOrEqual(sent.sharedOffset);
          if (deviceIds.length > 0) {
            const expected = 1 + RECIPIENT_KEY_BYTES + bytes.length - sent.sharedOffset;
            expect(receivedMessageFor(bytes, sent, recipient)).toHaveLength(expected);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the upload for a single recipient', () => {
  it('becomes what that recipient gets', () => {
    const { sent, received } = vectors.v2.singleRecipient;
    expect(toBase64(receivedMessageForOnlyRecipient(fromBase64(sent)))).toBe(received);
  });

  it('becomes the shared part alone if that recipient is excluded', () => {
    expect(receivedMessageForOnlyRecipient(upload('2301', excluded))).toEqual(concatBytes(fromHex('22'), shared));
  });

  it.each([
    ['no recipient', upload('2300')],
    ['several', fromBase64(vectors.v2.sent)],
    ['one included and one excluded', upload('2302', included('010007'), concatBytes(aci(2), fromHex('00')))],
  ])('is refused with %s', (_, bytes) => {
    const message = 'invalid argument: only supports messages with exactly one recipient';
    expectError(() => receivedMessageForOnlyRecipient(bytes), 'INVALID_ARGUMENT', message);
  });
});
