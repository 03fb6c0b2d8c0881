import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/supporting.json' with { type: 'json' };
import { EMPTY_BYTES } from '../../../src/bytes.ts';
import { CIPHERTEXT_MESSAGE_TYPE } from '../../../src/protocol/messages/ciphertext-message.ts';
import {
  decodeDecryptionErrorMessage,
  decryptionErrorForMessage,
  decryptionErrorFromBody,
  decryptionErrorTimestamp,
} from '../../../src/protocol/messages/decryption-error-message.ts';
import { decodePlaintextContent, encodePlaintextContent } from '../../../src/protocol/messages/plaintext-content.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';
import { A_PUBLIC, a, fromHex } from '../../support/key-pairs.ts';

const MESSAGE = `440a21${A_PUBLIC}100718032204010203042a04010101002a633e7167ba78f9`;
const GOLDEN = `0a21${A_PUBLIC}1080d095ffbc311803`;
const MALFORMED = 'protobuf encoding was invalid';

describe('a decryption error', () => {
  it('has the golden encoding', () => {
    const failed = { serialized: fromHex(MESSAGE), type: 2, timestamp: 1_700_000_000_000, deviceId: 3 };
    const message = decryptionErrorForMessage(failed);
    expect(bytesToHex(message.serialized)).toBe(GOLDEN);
    expect(message).toMatchObject({ ratchetKey: a.publicKey, timestamp: 1_700_000_000_000, deviceId: 3 });
    expect(decodeDecryptionErrorMessage(fromHex(GOLDEN))).toEqual(message);
  });

  it.each(vectors.decryptionErrors)('is made from a $name as libsignal makes it', (vector) => {
    const { timestamp, deviceId } = vector;
    const message = decryptionErrorForMessage({
      serialized: fromBase64(vector.original),
      type: vector.originalType,
      timestamp,
      deviceId,
    });
    expect(toBase64(message.serialized)).toBe(vector.decryptionErrorMessage);
    expect(message.ratchetKey === null ? null : toBase64(message.ratchetKey)).toBe(vector.ratchetKey);
    const content = encodePlaintextContent(message.serialized);
    expect(toBase64(content.serialized)).toBe(vector.plaintextContent);
    expect(toBase64(content.body)).toBe(vector.plaintextContentBody);
    expect(decodePlaintextContent(content.serialized)).toEqual(content);
    expect(decryptionErrorFromBody(content.body)).toEqual(message);
    expect(vector.ciphertextMessageType).toBe(CIPHERTEXT_MESSAGE_TYPE.plaintext);
  });

  it('has zeros written', () => {
    const message = decryptionErrorForMessage({ serialized: EMPTY_BYTES, type: 7, timestamp: 0, deviceId: 0 });
    expect(bytesToHex(message.serialized)).toBe('10001800');
    expect(decodeDecryptionErrorMessage(message.serialized)).toEqual(message);
  });

  it('is exact up to the largest number', () => {
    const failed = { serialized: EMPTY_BYTES, type: 7, timestamp: Number.MAX_SAFE_INTEGER, deviceId: 0xffff_ffff };
    const message = decryptionErrorForMessage(failed);
    expect(bytesToHex(message.serialized)).toBe('10ffffffffffffff0f18ffffffff0f');
    expect(decryptionErrorTimestamp(decodeDecryptionErrorMessage(message.serialized))).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('parses with a larger timestamp, which cannot be had', () => {
    const message = decodeDecryptionErrorMessage(fromHex('108180808080808010'));
    expectError(
      () => decryptionErrorTimestamp(message),
      'INVALID_MESSAGE',
      'precision loss during conversion of 9007199254740993 to f64',
    );
  });

  it('needs a timestamp only, and keeps its bytes as they came', () => {
    const message = decodeDecryptionErrorMessage(fromHex('10012001'));
    expect(message).toEqual({ ratchetKey: null, timestamp: 1, deviceId: 0, serialized: fromHex('10012001') });
  });

  it.each([
    ['', 'INVALID_MESSAGE', MALFORMED],
    ['1801', 'INVALID_MESSAGE', MALFORMED],
    ['0a00', 'INVALID_MESSAGE', MALFORMED],
    ['1200', 'INVALID_MESSAGE', MALFORMED],
    ['0a001000', 'INVALID_KEY', 'no key type identifier'],
    ['0a01061000', 'INVALID_KEY', 'bad key type <0x06>'],
  ] as const)('is refused as %j', (bytes, code, message) => {
    expectError(() => decodeDecryptionErrorMessage(fromHex(bytes)), code, message);
  });

  it.each([
    [2, 'INVALID_MESSAGE', 'ciphertext serialized bytes were too short <0>'],
    [3, 'INVALID_MESSAGE', 'ciphertext serialized bytes were too short <0>'],
    [
      8,
      'INVALID_ARGUMENT',
      'invalid argument: cannot create a DecryptionErrorMessage for plaintext content; it is not encrypted',
    ],
    [5, 'INVALID_ARGUMENT', 'invalid argument: unknown message type 5'],
  ] as const)('is not made from an empty message of type %i', (type, code, message) => {
    const failed = { serialized: EMPTY_BYTES, type, timestamp: 1, deviceId: 1 };
    expectError(() => decryptionErrorForMessage(failed), code, message);
  });
});

describe('plaintext content', () => {
  it('has the golden encoding', () => {
    const content = encodePlaintextContent(fromHex(GOLDEN));
    expect(bytesToHex(content.serialized)).toBe(`c0422c${GOLDEN}80`);
    expect(bytesToHex(content.body)).toBe(`422c${GOLDEN}80`);
  });

  it('may be the marker alone', () => {
    expect(decodePlaintextContent(fromHex('c0')).body).toEqual(EMPTY_BYTES);
  });

  it('keeps nothing of the memory it was read from', () => {
    const received = fromHex('c00102');
    const content = decodePlaintextContent(received);
    received.fill(0);
    expect(bytesToHex(content.serialized)).toBe('c00102');
  });

  it.each([
    ['', 'ciphertext serialized bytes were too short <0>'],
    ['c1', 'unrecognized message version <193>'],
    ['44', 'unrecognized message version <68>'],
  ])('is refused as %j', (bytes, message) => {
    expectError(() => decodePlaintextContent(fromHex(bytes)), 'INVALID_MESSAGE', message);
  });

  it('gives out the last of several decryption errors, past the fields of applications', () => {
    const body = fromHex('0a01ff 1201ff 3a00 78ff01 42021001 42021005 80');
    expect(decryptionErrorFromBody(body).timestamp).toBe(5);
  });

  it.each([
    ['', MALFORMED],
    ['42021001', MALFORMED],
    ['4202100180 00', MALFORMED],
    ['4280', MALFORMED],
    ['420080', MALFORMED],
    ['0801 4202100180', MALFORMED],
    ['3801 4202100180', MALFORMED],
    ['4001 80', MALFORMED],
    ['80', 'invalid argument: Content does not contain DecryptionErrorMessage'],
    ['0a0080', 'invalid argument: Content does not contain DecryptionErrorMessage'],
  ])('gives out no decryption error from %j', (body, message) => {
    expectError(() => decryptionErrorFromBody(fromHex(body)), 'INVALID_MESSAGE', message);
  });
});
