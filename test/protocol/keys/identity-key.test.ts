import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/supporting.json' with { type: 'json' };
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import { parseEcPublicKey } from '../../../src/protocol/keys/ec-key.ts';
import {
  decodeIdentityKeyPair,
  encodeIdentityKeyPair,
  isSameAccount,
  signAlternateIdentity,
  verifyAlternateIdentity,
} from '../../../src/protocol/keys/identity-key.ts';
import { fromBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';
import { A_PRIVATE, A_PUBLIC, a, b, fromHex } from '../../support/key-pairs.ts';
import { ScriptedRandom } from '../../support/scripted-random.ts';

const engine = defaultEngine();
const { crypto } = engine;
const STORED_A = `0a21${A_PUBLIC}1220${A_PRIVATE}`;

describe('a stored identity key pair', () => {
  it('is public key, then private key', () => {
    expect(bytesToHex(encodeIdentityKeyPair(a))).toBe(STORED_A);
    expect(decodeIdentityKeyPair(fromHex(STORED_A))).toEqual(a);
  });

  it('has its private key clamped when read, and its public key taken as it is', () => {
    const pair = decodeIdentityKeyPair(fromHex(`0a21${A_PUBLIC}1220${'ff'.repeat(32)}`));
    expect(bytesToHex(pair.privateKey)).toBe(`f8${'ff'.repeat(30)}7f`);
    expect(bytesToHex(pair.publicKey)).toBe(A_PUBLIC);
  });

  it('loses surplus bytes behind its public key', () => {
    const stored = fromHex(`0a22${A_PUBLIC}ff1220${A_PRIVATE}`);
    expect(bytesToHex(encodeIdentityKeyPair(decodeIdentityKeyPair(stored)))).toBe(STORED_A);
  });

  it.each([
    ['malformed', 'ff', 'INVALID_RECORD', 'protobuf encoding was invalid'],
    ['empty', '', 'INVALID_KEY', 'no key type identifier'],
    ['without public key', `1220${A_PRIVATE}`, 'INVALID_KEY', 'no key type identifier'],
    ['without private key', `0a21${A_PUBLIC}`, 'INVALID_KEY', 'bad key length <0> for key with type <Djb>'],
    ['of two bad keys', '0a0106120100', 'INVALID_KEY', 'bad key type <0x06>'],
  ] as const)('is refused if it is %s', (_, stored, code, message) => {
    expectError(() => decodeIdentityKeyPair(fromHex(stored)), code, message);
  });
});

describe('an alternate identity signature', () => {
  const known = fromHex(
    '7d2abaa9bbe0fc3db61ae075466533e4625fa1be6cf686d42d81b92e85b96024' +
      'b0f1d0e2c9ae665066c5769e8a2bf0bc7f0567a16e3c4b4771d3e37bc44b798c',
  );

  it('is the known one for the known randomness', () => {
    const random = new ScriptedRandom(new Uint8Array(64).fill(0x42));
    expect(signAlternateIdentity({ crypto, random }, a, b.publicKey)).toEqual(known);
  });

  it('verifies under the signer for the other key only', () => {
    expect(verifyAlternateIdentity(crypto, a.publicKey, { other: b.publicKey, signature: known })).toBe(true);
    expect(verifyAlternateIdentity(crypto, a.publicKey, { other: a.publicKey, signature: known })).toBe(false);
    expect(verifyAlternateIdentity(crypto, b.publicKey, { other: a.publicKey, signature: known })).toBe(false);
  });

  it('of libsignal verifies', () => {
    const { primary, alternate, signature } = vectors.alternateIdentity;
    const other = parseEcPublicKey(fromBase64(alternate.public));
    const signer = parseEcPublicKey(fromBase64(primary.public));
    expect(verifyAlternateIdentity(crypto, signer, { other, signature: fromBase64(signature) })).toBe(true);
  });

  it.each([0, 63, 65])('of %i bytes does not verify', (length) => {
    const signature = new Uint8Array(length);
    signature.set(known.subarray(0, length));
    expect(verifyAlternateIdentity(crypto, a.publicKey, { other: b.publicKey, signature })).toBe(false);
  });
});

describe('two parties', () => {
  const UUID = '9d0652a3-dcc3-4d11-975f-74d61598733f';
  const party = (name: string, identityKey = a.publicKey, deviceId = 1): Parameters<typeof isSameAccount>[0] => ({
    identityKey,
    address: { name, deviceId },
  });

  it('are one account if keys and service ids agree, on any device and in any spelling', () => {
    expect(isSameAccount(party(UUID), party(UUID))).toBe(true);
    expect(isSameAccount(party(UUID), party(UUID.toUpperCase(), a.publicKey.slice(), 2))).toBe(true);
    expect(isSameAccount(party(`PNI:${UUID}`), party(`PNI:${UUID}`))).toBe(true);
  });

  it.each([
    ['other keys', party(UUID), party(UUID, b.publicKey)],
    ['other service ids', party(UUID), party('796abedb-ca4e-4f18-8803-1fde5b921f9f')],
    ['an account and a phone number', party(UUID), party(`PNI:${UUID}`)],
    ['equal names that are no service ids', party('+14155550100'), party('+14155550100')],
    ['one name that is no service id', party(UUID), party('alice')],
  ])('are two accounts with %s', (_, one, other) => {
    expect(isSameAccount(one, other)).toBe(false);
    expect(isSameAccount(other, one)).toBe(false);
  });
});
