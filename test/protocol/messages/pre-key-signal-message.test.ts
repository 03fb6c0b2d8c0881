import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import transcript from '../../vectors/session-transcript.json' with { type: 'json' };
import { EMPTY_BYTES } from '../../../src/bytes.ts';
import {
  type PreKeySignalMessage,
  decodePreKeySignalMessage,
  encodePreKeySignalMessage,
} from '../../../src/protocol/messages/pre-key-signal-message.ts';
import { decodeSignalMessage } from '../../../src/protocol/messages/signal-message.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';
import { A_PUBLIC, B_PUBLIC, a, b, fromHex } from '../../support/key-pairs.ts';

const INNER = `340a21${A_PUBLIC}100018002200d719b4551a81f821`;
const GOLDEN = `3408e9f4011221${B_PUBLIC}1a21${A_PUBLIC}2232${INNER}28053016`;
const inner = decodeSignalMessage(fromHex(INNER));

describe('a PreKeySignalMessage', () => {
  const fields = {
    version: 3,
    registrationId: 5,
    preKeyId: 31337,
    signedPreKeyId: 22,
    kyberPreKeyId: null,
    kyberCiphertext: null,
    baseKey: b.publicKey,
    identityKey: a.publicKey,
    message: inner,
  };

  it('has the golden encoding', () => {
    const message = encodePreKeySignalMessage(fields);
    expect(bytesToHex(message.serialized)).toBe(GOLDEN);
    expect(message).toEqual({ ...fields, serialized: fromHex(GOLDEN) });
    expect(decodePreKeySignalMessage(fromHex(GOLDEN))).toEqual(message);
  });

  it('has ids of zero written, and ids that are null left out', () => {
    const zeros = encodePreKeySignalMessage({ ...fields, registrationId: 0, preKeyId: 0, signedPreKeyId: 0 });
    expect(bytesToHex(zeros.serialized)).toBe(`3408001221${B_PUBLIC}1a21${A_PUBLIC}2232${INNER}28003000`);
    expect(decodePreKeySignalMessage(zeros.serialized)).toEqual(zeros);
    const without = encodePreKeySignalMessage({ ...fields, preKeyId: null });
    expect(bytesToHex(without.serialized)).toBe(`341221${B_PUBLIC}1a21${A_PUBLIC}2232${INNER}28053016`);
    expect(decodePreKeySignalMessage(without.serialized)).toEqual(without);
  });

  it('of version 4 carries a Kyber pre-key, as libsignal accepted it', () => {
    const vector = transcript.initiatorVector;
    const message = decodePreKeySignalMessage(fromBase64(vector.preKeySignalMessage));
    expect(message).toMatchObject({
      version: 4,
      registrationId: vector.registrationId,
      preKeyId: vector.preKeyId,
      signedPreKeyId: vector.signedPreKeyId,
      kyberPreKeyId: vector.kyberPreKeyId,
    });
    expect(toBase64(message.kyberCiphertext ?? EMPTY_BYTES)).toBe(vector.kyberCiphertext);
    expect(toBase64(message.baseKey)).toBe(vector.aliceBasePublic);
    expect(toBase64(message.message.serialized)).toBe(vector.signalMessage);
    expect(toBase64(encodePreKeySignalMessage(message).serialized)).toBe(vector.preKeySignalMessage);
  });

  it('of every recorded kind is encoded as libsignal encoded it', () => {
    const recorded = transcript.events.filter((event) => event.op === 'encrypt' && event.type === 3);
    expect(recorded.length).toBeGreaterThan(2);
    for (const { ciphertext } of recorded) {
      const message = decodePreKeySignalMessage(fromBase64(ciphertext ?? ''));
      expect(toBase64(encodePreKeySignalMessage(message).serialized)).toBe(ciphertext);
    }
  });

  it('keeps nothing of the memory it was read from', () => {
    const received = fromHex(GOLDEN);
    const message = decodePreKeySignalMessage(received);
    received.fill(0);
    expect(message).toEqual(decodePreKeySignalMessage(fromHex(GOLDEN)));
  });
});

describe('reading a PreKeySignalMessage', () => {
  const read = (protobuf: string, version = '44'): PreKeySignalMessage =>
    decodePreKeySignalMessage(fromHex(version + protobuf));
  const BASE = `1221${B_PUBLIC}`;
  const IDENTITY = `1a21${A_PUBLIC}`;
  const MESSAGE = `2232${INNER}`;
  const KYBER = '38b0ea014202080142020802';

  it('takes absent ids for zero or null, and the last occurrence of every field', () => {
    const message = read(`1201ff ${BASE}${IDENTITY}${MESSAGE}3016${KYBER}`);
    expect(message).toMatchObject({ registrationId: 0, preKeyId: null, signedPreKeyId: 22, kyberPreKeyId: 30_000 });
    expect(bytesToHex(message.kyberCiphertext ?? EMPTY_BYTES)).toBe('0802');
  });

  it('does not look at the Kyber ciphertext', () => {
    expect(read(`${BASE}${IDENTITY}${MESSAGE}3016 3800 4200`).kyberCiphertext).toEqual(EMPTY_BYTES);
  });

  it('accepts an inner message of another version', () => {
    expect(read(`${BASE}${IDENTITY}${MESSAGE}3016${KYBER}`).message.version).toBe(3);
  });

  it.each([
    ['', 'ciphertext serialized bytes were too short <0>'],
    ['24', 'ciphertext version was too old <2>'],
    ['54', 'ciphertext version was unrecognized <5>'],
    ['44', 'protobuf encoding was invalid'],
    ['4480', 'protobuf encoding was invalid'],
    ['440a00', 'protobuf encoding was invalid'],
  ])('refuses %j', (bytes, message) => {
    expectError(() => decodePreKeySignalMessage(fromHex(bytes)), 'INVALID_MESSAGE', message);
  });

  it.each([
    ['base key', `${IDENTITY}${MESSAGE}3016${KYBER}`],
    ['identity key', `${BASE}${MESSAGE}3016${KYBER}`],
    ['message', `${BASE}${IDENTITY}3016${KYBER}`],
    ['signed pre-key id, before a bad base key is reported', `120106${IDENTITY}${MESSAGE}${KYBER}`],
  ])('refuses a message without %s', (_, protobuf) => {
    expectError(() => read(protobuf), 'INVALID_MESSAGE', 'protobuf encoding was invalid');
  });

  const BOTH = 'invalid PreKey message: Both or neither kyber pre_key_id and kyber_ciphertext can be present';
  const NEEDED = 'invalid PreKey message: Kyber pre key must be present for this session version';

  it.each([
    ['neither half of a Kyber pre-key in version 4', '', '44', NEEDED],
    ['a Kyber id only', '3801', '44', BOTH],
    ['a Kyber ciphertext only', '420108', '44', BOTH],
    ['a Kyber id only, in version 3', '3801', '34', BOTH],
    ['a Kyber ciphertext only, in version 3', '420108', '34', BOTH],
  ])('refuses %s, before a bad identity key is reported', (_, kyber, version, message) => {
    expectError(() => read(`${BASE}1a0106${MESSAGE}3016${kyber}`, version), 'INVALID_MESSAGE', message);
  });

  it('reports a bad base key before the Kyber pre-key, a bad identity key before the inner message', () => {
    expectError(() => read(`120106${IDENTITY}${MESSAGE}3016`), 'INVALID_KEY', 'bad key type <0x06>');
    expectError(() => read(`${BASE}1a0107 2200 3016${KYBER}`), 'INVALID_KEY', 'bad key type <0x07>');
  });

  it('reports the error of the inner message', () => {
    const text = 'ciphertext serialized bytes were too short <0>';
    expectError(() => read(`${BASE}${IDENTITY}22003016${KYBER}`), 'INVALID_MESSAGE', text);
  });
});
