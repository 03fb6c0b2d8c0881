import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import transcript from '../../vectors/session-transcript.json' with { type: 'json' };
import { EMPTY_BYTES, concatBytes, copyBytes } from '../../../src/bytes.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import {
  type EcPublicKey,
  ecPublicKeyFromRaw,
  ecPublicKeyOf,
  parseEcPrivateKey,
} from '../../../src/protocol/keys/ec-key.ts';
import {
  type MacParties,
  type SignalMessageFields,
  decodeSignalMessage,
  encodeAddresses,
  encodeSignalMessage,
  hasValidMac,
} from '../../../src/protocol/messages/signal-message.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';
import { A_PUBLIC, a, b, fromHex } from '../../support/key-pairs.ts';

const { crypto } = defaultEngine();
const mac: MacParties = {
  macKey: new Uint8Array(32).fill(0xaa),
  senderIdentity: a.publicKey,
  receiverIdentity: b.publicKey,
};
const fields: SignalMessageFields = {
  version: 4,
  ratchetKey: a.publicKey,
  counter: 7,
  previousCounter: 3,
  ciphertext: fromHex('01020304'),
  pqRatchet: fromHex('01010100'),
  addresses: null,
};
const GOLDEN = `440a21${A_PUBLIC}100718032204010203042a04010101002a633e7167ba78f9`;
const LEGACY = `340a21${A_PUBLIC}100018002200d719b4551a81f821`;
const MAC_BYTES = '00'.repeat(8);

describe('a SignalMessage', () => {
  it('has the golden encoding', () => {
    const message = encodeSignalMessage(crypto, fields, mac);
    expect(bytesToHex(message.serialized)).toBe(GOLDEN);
    expect(message).toEqual({ ...fields, serialized: message.serialized });
    expect(decodeSignalMessage(fromHex(GOLDEN))).toEqual(message);
  });

  it('of version 3 has zeros and the empty body written, and no empty SPQR message', () => {
    const legacy = {
      ...fields,
      version: 3,
      counter: 0,
      previousCounter: 0,
      ciphertext: EMPTY_BYTES,
      pqRatchet: EMPTY_BYTES,
    };
    const message = encodeSignalMessage(crypto, legacy, mac);
    expect(bytesToHex(message.serialized)).toBe(LEGACY);
    expect(decodeSignalMessage(fromHex(LEGACY))).toEqual(message);
  });

  it('is computed bit by bit as libsignal accepted it', () => {
    const vector = transcript.initiatorVector;
    const identity = (key: string): EcPublicKey => ecPublicKeyOf(crypto, parseEcPrivateKey(fromBase64(key)));
    const message = encodeSignalMessage(
      crypto,
      {
        version: 4,
        ratchetKey: fromBase64(vector.aliceRatchetPublic),
        counter: 0,
        previousCounter: 0,
        ciphertext: fromBase64(vector.body),
        pqRatchet: fromBase64(vector.pqRatchet),
        addresses: fromBase64(vector.addresses),
      },
      {
        macKey: fromBase64(vector.macKey),
        senderIdentity: identity(vector.aliceIdentityPrivate),
        receiverIdentity: identity(vector.bobIdentityPrivate),
      },
    );
    expect(toBase64(message.serialized)).toBe(vector.signalMessage);
    expect(toBase64(message.serialized.subarray(-8))).toBe(vector.mac);
  });

  it('survives encoding, whatever it says', () => {
    const bytes = (maxLength: number): fc.Arbitrary<typeof EMPTY_BYTES> =>
      fc.uint8Array({ maxLength }).map((value) => copyBytes(value));
    const u32 = fc.oneof(
      fc.constantFrom(0, 127, 128, 16_383, 16_384, 2 ** 21, 2 ** 28, 2 ** 32 - 1),
      fc.nat(0xffff_ffff),
    );
    const any = fc.record({
      version: fc.constantFrom(3, 4),
      ratchetKey: fc.uint8Array({ minLength: 32, maxLength: 32 }).map(ecPublicKeyFromRaw),
      counter: u32,
      previousCounter: u32,
      ciphertext: bytes(300),
      pqRatchet: bytes(200),
      addresses: fc.option(bytes(40)),
    });
    fc.assert(
      fc.property(any, (anyFields) => {
        const message = encodeSignalMessage(crypto, anyFields, mac);
        expect(decodeSignalMessage(message.serialized)).toEqual(message);
      }),
    );
  });

  it('keeps nothing of the memory it was read from', () => {
    const received = fromHex(GOLDEN);
    const message = decodeSignalMessage(received);
    received.fill(0);
    expect(message).toEqual(decodeSignalMessage(fromHex(GOLDEN)));
  });

  it('has a ratchet key that does not keep the whole message in memory', () => {
    expect(decodeSignalMessage(fromHex(GOLDEN)).ratchetKey.buffer.byteLength).toBe(33);
  });
});

describe('reading a SignalMessage', () => {
  const read = (protobuf: string, version = '44'): ReturnType<typeof decodeSignalMessage> =>
    decodeSignalMessage(fromHex(version + protobuf + MAC_BYTES));
  const KEY = `0a21${A_PUBLIC}`;

  it('ignores the low nibble of the version byte', () => {
    expect(read(`${KEY}10072200`, '4f').version).toBe(4);
    expect(read(`${KEY}10072200`, '30').version).toBe(3);
  });

  it('takes absent optional fields for their defaults', () => {
    const { previousCounter, pqRatchet, addresses } = read(`${KEY}10072200`);
    expect([previousCounter, pqRatchet, addresses]).toEqual([0, EMPTY_BYTES, null]);
  });

  it('tells empty addresses from absent ones', () => {
    expect(read(`${KEY}100722003200`).addresses).toEqual(EMPTY_BYTES);
  });

  it('takes the last occurrence of a field, in any order', () => {
    const message = read(`2201ff 1001 1005 0a0100 ${KEY} 2202aabb 1809 1808`);
    expect([message.counter, message.previousCounter]).toEqual([5, 8]);
    expect(bytesToHex(message.ciphertext)).toBe('aabb');
    expect(bytesToHex(message.ratchetKey)).toBe(A_PUBLIC);
  });

  it('cuts counters to 32 bits', () => {
    expect(read(`${KEY} 10ffffffffffffffffff01 188180808010 2200`)).toMatchObject({
      counter: 0xffff_ffff,
      previousCounter: 1,
    });
  });

  it('drops surplus bytes of the ratchet key', () => {
    expect(bytesToHex(read(`0a23${A_PUBLIC}ffff10072200`).ratchetKey)).toBe(A_PUBLIC);
  });

  it('skips unknown fields and groups', () => {
    expect(read(`4001 490000000000000000 520100 5d00000000 5b08ff015c ${KEY}10072200`).counter).toBe(7);
  });

  it('accepts lengths and keys with surplus bytes', () => {
    expect(read(`${KEY} 90808080808000 07 a2808000 81808080808000 ff`)).toMatchObject({
      counter: 7,
      ciphertext: fromHex('ff'),
    });
  });

  it.each(['', '44', '44'.repeat(8)])('refuses less than version byte and MAC: %j', (bytes) => {
    const message = `ciphertext serialized bytes were too short <${String(bytes.length / 2)}>`;
    expectError(() => decodeSignalMessage(fromHex(bytes)), 'INVALID_MESSAGE', message);
  });

  it.each([
    ['04', 'ciphertext version was too old <0>'],
    ['24', 'ciphertext version was too old <2>'],
    ['54', 'ciphertext version was unrecognized <5>'],
    ['ff', 'ciphertext version was unrecognized <15>'],
  ])('refuses version byte %s, before anything else', (version, message) => {
    expectError(() => read('ff', version), 'INVALID_MESSAGE', message);
  });

  it.each([
    ['an empty protobuf', ''],
    ['no ratchet key', '10072200'],
    ['no counter', `${KEY}2200`],
    ['no ciphertext', `${KEY}1007`],
    ['field 1 as a varint', `${KEY}100722000801`],
    ['field 2 as bytes', `${KEY}100722001200`],
    ['field 6 as a group', `${KEY}100722003334`],
    ['field number 0', `${KEY}100722000001`],
    ['a key that is cut off', `${KEY}1007220080`],
    ['a key beyond 32 bits', `${KEY}10072200f8ffffff1f00`],
    ['a tenth byte above 1', `${KEY}10ffffffffffffffffff022200`],
    ['an eleven-byte varint', `${KEY}10808080808080808080808000 2200`],
    ['a length beyond the end', `${KEY}10072201`],
    ['a length of 2^32', `${KEY}1007228080808010`],
    ['an unknown length beyond the end', `${KEY}1007220052ff01`],
    ['an unknown fixed64 that is cut off', `${KEY}1007220049000000`],
    ['an unknown fixed32 that is cut off', `${KEY}100722005d000000`],
    ['an open group', `${KEY}100722005b`],
    ['a group closed by another', `${KEY}100722005b64`],
    ['a group closed that was not opened', `${KEY}100722005c`],
    ['wire type 7', `${KEY}1007220047`],
    ['101 groups', `${KEY}10072200${'5b'.repeat(101)}${'5c'.repeat(101)}`],
    ['a field in 100 groups', `${KEY}10072200${'5b'.repeat(100)}4001${'5c'.repeat(100)}`],
  ])('refuses %s', (_, protobuf) => {
    expectError(() => read(protobuf), 'INVALID_MESSAGE', 'protobuf encoding was invalid');
  });

  it('accepts a hundred groups, and a field in ninety-nine', () => {
    expect(read(`${KEY}10072200${'5b'.repeat(100)}${'5c'.repeat(100)}`).counter).toBe(7);
    expect(read(`${KEY}10072200${'5b'.repeat(99)}4001${'5c'.repeat(99)}`).counter).toBe(7);
  });

  it('does not read into the MAC', () => {
    expectError(
      () => decodeSignalMessage(fromHex(`44${KEY}100722 0801020304050607`)),
      'INVALID_MESSAGE',
      'protobuf encoding was invalid',
    );
  });

  it.each([
    ['0a00', 'no key type identifier'],
    ['0a0106', 'bad key type <0x06>'],
    ['0a0105', 'bad key length <1> for key with type <Djb>'],
  ])('reports a bad ratchet key before absent fields: %s', (protobuf, message) => {
    expectError(() => read(protobuf), 'INVALID_KEY', message);
  });
});

describe('the MAC of a SignalMessage', () => {
  const message = decodeSignalMessage(fromHex(GOLDEN));

  it('is valid under its key and its parties', () => {
    expect(hasValidMac(crypto, message, mac)).toBe(true);
  });

  it('covers every byte', () => {
    const golden = fromHex(GOLDEN);
    for (let i = 0; i < golden.length; i++) {
      const serialized = copyBytes(golden);
      serialized[i] = (serialized[i] ?? 0) ^ 1;
      expect(hasValidMac(crypto, { ...message, serialized }, mac)).toBe(false);
    }
  });

  it.each([
    ['another key', { macKey: new Uint8Array(32).fill(0xab) }],
    ['another sender', { senderIdentity: b.publicKey }],
    ['another receiver', { receiverIdentity: a.publicKey }],
    ['sender and receiver exchanged', { senderIdentity: b.publicKey, receiverIdentity: a.publicKey }],
  ])('is not valid under %s', (_, change) => {
    expect(hasValidMac(crypto, message, { ...mac, ...change })).toBe(false);
  });

  it('is over the bytes received, not over what they mean', () => {
    const surplus = concatBytes(fromHex(GOLDEN).subarray(0, -8), fromHex('4001'), fromHex(GOLDEN).subarray(-8));
    expect(hasValidMac(crypto, decodeSignalMessage(surplus), mac)).toBe(false);
  });

  it.each([0, 31, 33])('is refused under a key of %i bytes', (length) => {
    const bad = { ...mac, macKey: new Uint8Array(length) };
    const text = `invalid MAC key length <${String(length)}>`;
    expectError(() => hasValidMac(crypto, message, bad), 'INVALID_ARGUMENT', text);
    expectError(() => encodeSignalMessage(crypto, fields, bad), 'INVALID_ARGUMENT', text);
  });
});

describe('the addresses of a SignalMessage', () => {
  const ACI = '9d0652a3-dcc3-4d11-975f-74d61598733f';
  const PNI = 'PNI:796ABEDB-ca4e-4f18-8803-1fde5b921f9f';

  it('are kind, UUID and device of sender, then of recipient', () => {
    expect(bytesToHex(encodeAddresses({ name: ACI, deviceId: 1 }, { name: PNI, deviceId: 127 }) ?? EMPTY_BYTES)).toBe(
      '009d0652a3dcc34d11975f74d61598733f01' + '01796abedbca4e4f1888031fde5b921f9f7f',
    );
  });

  it('are absent if one of the names is no service id', () => {
    expect(encodeAddresses({ name: ACI, deviceId: 1 }, { name: '+14155550100', deviceId: 1 })).toBeNull();
    expect(encodeAddresses({ name: 'alice', deviceId: 1 }, { name: ACI, deviceId: 1 })).toBeNull();
  });
});
