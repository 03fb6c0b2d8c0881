import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import transcript from '../../vectors/session-transcript.json' with { type: 'json' };
import { EMPTY_BYTES } from '../../../src/bytes.ts';
import { decodePreKeyRecord, encodePreKeyRecord, preKeyPair } from '../../../src/protocol/keys/pre-key-record.ts';
import {
  decodeSignedPreKeyRecord,
  encodeSignedPreKeyRecord,
  kyberPreKeyPair,
  signedPreKeyPair,
  signedPreKeyTimestamp,
} from '../../../src/protocol/keys/signed-pre-key-record.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';
import { A_PRIVATE, A_PUBLIC, B_PRIVATE, B_PUBLIC, a, b, fromHex } from '../../support/key-pairs.ts';

const [bundle] = transcript.bundles;

describe('a stored one-time pre-key', () => {
  const keys = `1221${A_PUBLIC}1a20${A_PRIVATE}`;

  it('is id, public key, private key', () => {
    expect(bytesToHex(encodePreKeyRecord({ id: 7, ...a }))).toBe(`0807${keys}`);
    expect(decodePreKeyRecord(fromHex(`0807${keys}`))).toEqual({ id: 7, ...a });
  });

  it('leaves out an id of zero', () => {
    expect(bytesToHex(encodePreKeyRecord({ id: 0, ...a }))).toBe(keys);
    expect(decodePreKeyRecord(fromHex(keys)).id).toBe(0);
  });

  it('has an id of any 32 bits, wider ones cut', () => {
    expect(bytesToHex(encodePreKeyRecord({ id: 0xffff_ffff, ...a }))).toBe(`08ffffffff0f${keys}`);
    expect(decodePreKeyRecord(fromHex('08ffffffff0f')).id).toBe(0xffff_ffff);
    expect(decodePreKeyRecord(fromHex('088180808010')).id).toBe(1);
  });

  it.each(['08', '0a00', '1805', '120211'])('is refused if it is malformed: %s', (stored) => {
    expectError(() => decodePreKeyRecord(fromHex(stored)), 'INVALID_RECORD', 'protobuf encoding was invalid');
  });

  it('reports bad keys when they are used, and is written back as it was read', () => {
    const empty = decodePreKeyRecord(EMPTY_BYTES);
    expect(empty).toEqual({ id: 0, publicKey: EMPTY_BYTES, privateKey: EMPTY_BYTES });
    expectError(() => preKeyPair(empty), 'INVALID_KEY', 'no key type identifier');
    const half = decodePreKeyRecord(fromHex(`1221${A_PUBLIC}1a0101`));
    expectError(() => preKeyPair(half), 'INVALID_KEY', 'bad key length <1> for key with type <Djb>');
    expect(bytesToHex(encodePreKeyRecord(half))).toBe(`1221${A_PUBLIC}1a0101`);
  });

  it('has its keys cut and clamped when they are used, not when they are stored', () => {
    const stored = `1222${A_PUBLIC}ff1a20${'ff'.repeat(32)}`;
    const record = decodePreKeyRecord(fromHex(stored));
    expect(bytesToHex(preKeyPair(record).publicKey)).toBe(A_PUBLIC);
    expect(bytesToHex(preKeyPair(record).privateKey)).toBe(`f8${'ff'.repeat(30)}7f`);
    expect(bytesToHex(encodePreKeyRecord(record))).toBe(stored);
  });

  it('loses unknown fields', () => {
    expect(bytesToHex(encodePreKeyRecord(decodePreKeyRecord(fromHex('0801 2001'))))).toBe('0801');
  });

  it('keeps nothing of the memory it was read from', () => {
    const stored = fromHex(`0807${keys}`);
    const record = decodePreKeyRecord(stored);
    stored.fill(0);
    expect(preKeyPair(record)).toEqual(a);
  });
});

describe('a stored signed pre-key', () => {
  const signature = new Uint8Array(64).fill(0x99);
  const record = { id: 5, timestamp: 1_700_000_000_000, ...b, signature };
  const stored = `0805 1221${B_PUBLIC} 1a20${B_PRIVATE} 2240${'99'.repeat(64)} 290068e5cf8b010000`.replaceAll(' ', '');

  it('is id, keys, signature and a fixed64 timestamp', () => {
    expect(bytesToHex(encodeSignedPreKeyRecord(record))).toBe(stored);
    expect(decodeSignedPreKeyRecord(fromHex(stored))).toEqual(record);
    expect(signedPreKeyPair(record)).toEqual(b);
  });

  it('leaves out zeros and empty fields', () => {
    const empty = { id: 0, timestamp: 0, publicKey: EMPTY_BYTES, privateKey: EMPTY_BYTES, signature: EMPTY_BYTES };
    expect(encodeSignedPreKeyRecord(empty)).toEqual(EMPTY_BYTES);
    expect(decodeSignedPreKeyRecord(EMPTY_BYTES)).toEqual(empty);
  });

  it('has a timestamp that is exact below 2^53', () => {
    const last = decodeSignedPreKeyRecord(fromHex('29ffffffffffff1f00'));
    expect(signedPreKeyTimestamp(last)).toBe(Number.MAX_SAFE_INTEGER);
    expect(bytesToHex(encodeSignedPreKeyRecord(last))).toBe('29ffffffffffff1f00');
  });

  it.each([
    ['290000000000002000', '9007199254740992'],
    ['290100000000002000', '9007199254740993'],
    ['290000000000000080', '9223372036854775808'],
    ['29ffffffffffffffff', '18446744073709551615'],
  ])('with a larger timestamp is written back as read, but the time is refused: %s', (bytes, value) => {
    const large = decodeSignedPreKeyRecord(fromHex(bytes));
    expect(bytesToHex(encodeSignedPreKeyRecord(large))).toBe(bytes);
    expectError(
      () => signedPreKeyTimestamp(large),
      'INVALID_RECORD',
      `precision loss during conversion of ${value} to f64`,
    );
  });

  it.each(['2801', '2900', '0a00', '2a00'])('is refused if it is malformed: %s', (bytes) => {
    expectError(() => decodeSignedPreKeyRecord(fromHex(bytes)), 'INVALID_RECORD', 'protobuf encoding was invalid');
  });

  it('serves Kyber keys alike', () => {
    const bytes = fromBase64(bundle?.kyberPreKeyRecord ?? '');
    const kyber = decodeSignedPreKeyRecord(bytes);
    expect(toBase64(encodeSignedPreKeyRecord(kyber))).toBe(toBase64(bytes));
    expect(toBase64(kyberPreKeyPair(kyber).publicKey)).toBe(bundle?.kyberPreKeyPublic);
    expect(kyberPreKeyPair(kyber).secretKey).toHaveLength(3169);
    expectError(() => signedPreKeyPair(kyber), 'INVALID_KEY', 'bad key type <0x08>');
  });

  it('reports bad keys when they are used', () => {
    const empty = decodeSignedPreKeyRecord(EMPTY_BYTES);
    expectError(() => signedPreKeyPair(empty), 'INVALID_KEY', 'no key type identifier');
    expectError(() => kyberPreKeyPair(empty), 'INVALID_KEY', 'no key type identifier');
    expectError(() => kyberPreKeyPair(record), 'INVALID_KEY', 'bad KEM key type <0x05>');
  });
});
