/** 1:1 messages and the small ones around them: what we write libsignal reads, what it writes we read, refusals in the same words. */
import { randomBytes } from 'node:crypto';
import * as libsignal from '@signalapp/libsignal-client';
import { describe, expect, it } from 'vitest';
import { type Bytes, EMPTY_BYTES, copyBytes } from '../../src/bytes.ts';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import { parseEcPublicKey } from '../../src/protocol/keys/ec-key.ts';
import {
  decodeDecryptionErrorMessage,
  decryptionErrorForMessage,
  decryptionErrorFromBody,
  decryptionErrorTimestamp,
} from '../../src/protocol/messages/decryption-error-message.ts';
import { decodePlaintextContent, encodePlaintextContent } from '../../src/protocol/messages/plaintext-content.ts';
import {
  decodePreKeySignalMessage,
  encodePreKeySignalMessage,
} from '../../src/protocol/messages/pre-key-signal-message.ts';
import { decodeSignalMessage, encodeSignalMessage, hasValidMac } from '../../src/protocol/messages/signal-message.ts';
import { outcome } from '../support/outcome.ts';

const { crypto } = defaultEngine();
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const fromHex = (text: string): Bytes => copyBytes(Buffer.from(text.replaceAll(' ', ''), 'hex'));

const sender = libsignal.PrivateKey.generate().getPublicKey();
const receiver = libsignal.PrivateKey.generate().getPublicKey();
const ratchet = libsignal.PrivateKey.generate().getPublicKey();
const key = (reference: libsignal.PublicKey): Bytes => parseEcPublicKey(reference.serialize());
const macKey = copyBytes(randomBytes(32));
const mac = { macKey, senderIdentity: key(sender), receiverIdentity: key(receiver) };

interface Case {
  readonly version: number;
  readonly counter: number;
  readonly previousCounter: number;
  readonly body: Bytes;
  readonly pqRatchet: Bytes;
}

const LEGACY: Case = { version: 3, counter: 0, previousCounter: 0, body: EMPTY_BYTES, pqRatchet: EMPTY_BYTES };
const CURRENT: Case = {
  ...{ version: 4, counter: 127, previousCounter: 128 },
  ...{ body: fromHex('00'), pqRatchet: fromHex('01010100') },
};

const cases: readonly Case[] = [
  LEGACY,
  CURRENT,
  { version: 4, counter: 16_383, previousCounter: 16_384, body: copyBytes(randomBytes(127)), pqRatchet: EMPTY_BYTES },
  {
    version: 4,
    counter: 0xffff_ffff,
    previousCounter: 0xffff_fffe,
    body: copyBytes(randomBytes(128)),
    pqRatchet: copyBytes(randomBytes(1000)),
  },
  { version: 4, counter: 1, previousCounter: 0, body: copyBytes(randomBytes(70_000)), pqRatchet: EMPTY_BYTES },
  { version: 0, counter: 1, previousCounter: 0, body: EMPTY_BYTES, pqRatchet: EMPTY_BYTES },
  { version: 20, counter: 1, previousCounter: 0, body: EMPTY_BYTES, pqRatchet: EMPTY_BYTES },
];

function theirs(test: Case): libsignal.SignalMessage {
  const { version, counter, previousCounter, body, pqRatchet } = test;
  return libsignal.SignalMessage._new(
    ...([version, macKey, ratchet, counter, previousCounter, body] as const),
    ...([sender, receiver, pqRatchet] as const),
  );
}

describe('SignalMessages', () => {
  it.each(cases)('are written byte for byte alike: version $version, counter $counter', (test) => {
    const { version, counter, previousCounter, pqRatchet } = test;
    const fields = {
      version,
      ratchetKey: key(ratchet),
      counter,
      previousCounter,
      ciphertext: test.body,
      pqRatchet,
      addresses: null,
    };
    expect(hex(encodeSignalMessage(crypto, fields, mac).serialized)).toBe(hex(theirs(test).serialize()));
  });

  it.each(cases.filter(({ version }) => version === 3 || version === 4))(
    'of libsignal are read, and their MAC is valid: version $version, counter $counter',
    (test) => {
      const message = decodeSignalMessage(theirs(test).serialize());
      expect(message).toMatchObject({
        version: test.version,
        counter: test.counter,
        previousCounter: test.previousCounter,
      });
      expect([message.ciphertext, message.pqRatchet, message.ratchetKey]).toEqual([
        test.body,
        test.pqRatchet,
        key(ratchet),
      ]);
      expect(hasValidMac(crypto, message, mac)).toBe(true);
    },
  );

  it.each([0, 31, 33])('are refused alike under a MAC key of %i bytes', (length) => {
    const bad = new Uint8Array(length);
    const fields = {
      ...{ version: 4, ratchetKey: key(ratchet), counter: 0, previousCounter: 0 },
      ...{ ciphertext: EMPTY_BYTES, pqRatchet: EMPTY_BYTES, addresses: null },
    };
    expect(outcome(() => encodeSignalMessage(crypto, fields, { ...mac, macKey: bad }))).toBe(
      outcome(() => libsignal.SignalMessage._new(4, bad, ratchet, 0, 0, EMPTY_BYTES, sender, receiver, EMPTY_BYTES)),
    );
  });

  it.each(Array.from({ length: 256 }, (_, byte) => byte))('with version byte %i are taken or refused alike', (byte) => {
    const bytes = copyBytes(theirs(CURRENT).serialize());
    bytes[0] = byte;
    expect(outcome(() => decodeSignalMessage(bytes).version)).toBe(
      outcome(() => libsignal.SignalMessage.deserialize(bytes).messageVersion()),
    );
    expect(outcome(() => decodePreKeySignalMessage(bytes).version)).toBe(
      outcome(() => libsignal.PreKeySignalMessage.deserialize(bytes).version()),
    );
  });

  it('cut at any length are refused alike', () => {
    const whole = theirs(CURRENT).serialize();
    for (let length = 0; length < whole.length; length++) {
      const bytes = whole.slice(0, length);
      expect(outcome(() => hex(decodeSignalMessage(bytes).serialized))).toBe(
        outcome(() => hex(libsignal.SignalMessage.deserialize(bytes).serialize())),
      );
    }
  });
});

describe('PreKeySignalMessages', () => {
  const inner = theirs(LEGACY);
  const message = decodeSignalMessage(inner.serialize());

  it.each([
    [5, 31_337, 22],
    [0, 0, 0],
    [0xffff_ffff, 0xffff_ffff, 0xffff_ffff],
    [1, null, 1],
  ])(
    'are written byte for byte alike: registration %i, pre-key %i, signed pre-key %i',
    (registrationId, preKeyId, id) => {
      const reference = libsignal.PreKeySignalMessage._new(3, registrationId, preKeyId, id, ratchet, sender, inner);
      const ours = encodePreKeySignalMessage({
        ...{ version: 3, registrationId, preKeyId, signedPreKeyId: id, kyberPreKeyId: null, kyberCiphertext: null },
        ...{ baseKey: key(ratchet), identityKey: key(sender), message },
      });
      expect(hex(ours.serialized)).toBe(hex(reference.serialize()));
      expect(decodePreKeySignalMessage(reference.serialize())).toEqual(ours);
    },
  );

  it('with Kyber fields are read by libsignal', () => {
    const ours = encodePreKeySignalMessage({
      ...{
        version: 4,
        registrationId: 1,
        preKeyId: 2,
        signedPreKeyId: 3,
        kyberPreKeyId: 0,
        kyberCiphertext: fromHex('08'),
      },
      ...{ baseKey: key(ratchet), identityKey: key(sender), message },
    });
    const reference = libsignal.PreKeySignalMessage.deserialize(ours.serialized);
    expect([reference.version(), reference.registrationId(), reference.preKeyId(), reference.signedPreKeyId()]).toEqual(
      [4, 1, 2, 3],
    );
  });

  // Every subset of fields, each field sound, empty or bad: all the orders of checks there are.
  const base = `1221${hex(key(ratchet))}`;
  const identity = `1a21${hex(key(sender))}`;
  const messageField = `22${inner.serialize().length.toString(16)}${hex(inner.serialize())}`;
  const choices: readonly (readonly string[])[] = [
    [base, '', '1200', '120106'],
    [identity, '', '1a00', '1a0107'],
    [messageField, '', '2200', `2209${'44'.repeat(9)}`],
    ['3016', ''],
    ['', '3801', '420108', '3801420108'],
  ];
  const combinations = choices.reduce<readonly string[]>(
    (all, field) => all.flatMap((start) => field.map((part) => start + part)),
    [''],
  );

  it.each(['34', '44'])('of version byte %s with any mixture of defects are refused in the same words', (version) => {
    for (const protobuf of combinations) {
      const bytes = fromHex(version + protobuf);
      expect(
        outcome(() => decodePreKeySignalMessage(bytes).signedPreKeyId),
        protobuf,
      ).toBe(outcome(() => libsignal.PreKeySignalMessage.deserialize(bytes).signedPreKeyId()));
    }
    expect(combinations).toHaveLength(4 * 4 * 4 * 2 * 4);
  });
});

describe('decryption errors and plaintext content', () => {
  const { Whisper, PreKey, SenderKey, Plaintext } = libsignal.CiphertextMessageType;
  /** A code from outside, which no compiler has checked. */
  const unknownType = (code: string) => JSON.parse(code) as libsignal.CiphertextMessageType;
  const preKeyMessage = libsignal.PreKeySignalMessage._new(3, 1, null, 1, ratchet, sender, theirs(LEGACY));
  const originals: readonly (readonly [libsignal.CiphertextMessageType, Bytes])[] = [
    [Whisper, theirs(CURRENT).serialize()],
    [PreKey, preKeyMessage.serialize()],
    [SenderKey, EMPTY_BYTES],
    [Plaintext, EMPTY_BYTES],
    [Whisper, EMPTY_BYTES],
    [PreKey, fromHex('44')],
    [Whisper, fromHex('5400000000000000000000')],
    [unknownType('0'), EMPTY_BYTES],
    [unknownType('255'), EMPTY_BYTES],
  ];

  it.each(originals)('for a message of type %i are made or refused alike (case %#)', (type, original) => {
    for (const [timestamp, deviceId] of [
      [0, 0],
      [1_700_000_000_000, 3],
      [Number.MAX_SAFE_INTEGER, 0xffff_ffff],
    ] as const) {
      const reference = outcome(() => {
        const dem = libsignal.DecryptionErrorMessage.forOriginal(original, type, timestamp, deviceId);
        return [hex(dem.serialize()), hex(libsignal.PlaintextContent.from(dem).serialize())];
      });
      const ours = outcome(() => {
        const dem = decryptionErrorForMessage({ serialized: original, type, timestamp, deviceId });
        return [hex(dem.serialized), hex(encodePlaintextContent(dem.serialized).serialized)];
      });
      expect(ours).toEqual(reference);
    }
  });

  it.each(['', '1001', '10ffffffffffffff0f', '108080808080808010', '0a001001', '0a0106', '1801', '10011802'])(
    'encoded as %j parse alike',
    (text) => {
      const bytes = fromHex(text);
      expect(outcome(() => decryptionErrorTimestamp(decodeDecryptionErrorMessage(bytes)))).toBe(
        outcome(() => libsignal.DecryptionErrorMessage.deserialize(bytes).timestamp()),
      );
      const body = fromHex(`42${bytes.length.toString(16).padStart(2, '0')}${text}80`);
      expect(outcome(() => hex(decryptionErrorFromBody(body).serialized))).toBe(
        outcome(() => hex(libsignal.DecryptionErrorMessage.extractFromSerializedBody(body).serialize())),
      );
    },
  );

  it.each(['', 'c0', 'c1', 'c08000', '44', 'c0ffff', '80'])('%j parses alike as plaintext content', (text) => {
    const bytes = fromHex(text);
    expect(outcome(() => hex(decodePlaintextContent(bytes).body))).toBe(
      outcome(() => hex(libsignal.PlaintextContent.deserialize(bytes).body())),
    );
  });

  it.each([
    '',
    '80',
    '00',
    '4280',
    '0801 80',
    '3801 80',
    '4801 80',
    '0a0080',
    '42021001 80 00',
    '42021001 42021002 80',
  ])('%j gives out a decryption error alike', (text) => {
    const body = fromHex(text);
    expect(outcome(() => hex(decryptionErrorFromBody(body).serialized))).toBe(
      outcome(() => hex(libsignal.DecryptionErrorMessage.extractFromSerializedBody(body).serialize())),
    );
  });
});
