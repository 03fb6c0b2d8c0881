import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { asciiBytes } from '../../../src/bytes.ts';
import { identityKeyOf, recoverySeed } from '../../../src/binding/account-keys.ts';
import { encodePartyForHash, keyCommitment, signatureInput } from '../../../src/binding/verify/derivations.ts';
import {
  isAccountId,
  isRealm,
  isSameName,
  lengthPrefixed,
  requireAccountName,
} from '../../../src/binding/verify/names.ts';
import { crypto } from '../../support/account-chain.ts';
import vectors from '../../vectors/account-chain.json' with { type: 'json' };

const NAME = { realm: vectors.realm, id: vectors.id };

describe('a realm', () => {
  it('is 1 to 253 characters of a-z0-9.-', () => {
    for (const realm of ['a', 'instagram.example', '0-9.a', 'a'.repeat(253)]) expect(isRealm(realm)).toBe(true);
    for (const realm of ['', 'A', 'a b', 'a_b', 'ä', 'a/b', 'a\n', 'a\0', 'a'.repeat(254)])
      expect(isRealm(realm)).toBe(false);
  });
});

describe('an account id', () => {
  it('is 1 to 128 bytes of UTF-8', () => {
    for (const id of ['a', '+1 415', 'Zoë', '\ufeffa', 'a'.repeat(128), '🙂'.repeat(32)])
      expect(isAccountId(id)).toBe(true);
    for (const id of ['', 'a'.repeat(129), '🙂'.repeat(32) + 'a']) expect(isAccountId(id)).toBe(false);
  });

  it('has no unpaired surrogate, which has no UTF-8', () => {
    for (const id of ['\ud800', 'a\udc00', '\udc00\ud800']) expect(isAccountId(id)).toBe(false);
    expect(isAccountId('\ufffd')).toBe(true);
  });
});

describe('a name', () => {
  it('is required to be one', () => {
    expect(() => requireAccountName(NAME)).not.toThrow();
    expect(() => requireAccountName({ ...NAME, realm: 'X' })).toThrow(/realm/);
    expect(() => requireAccountName({ ...NAME, id: '' })).toThrow(/id/);
  });

  it('is the same only if realm and id are', () => {
    expect(isSameName(NAME, { ...NAME })).toBe(true);
    expect(isSameName(NAME, { ...NAME, realm: 'other.example' })).toBe(false);
    expect(isSameName(NAME, { ...NAME, id: 'Ada' })).toBe(false);
  });
});

describe('lp', () => {
  it('puts the length in front as uint16', () => {
    expect(bytesToHex(lengthPrefixed('ada'))).toBe('0003616461');
    expect(bytesToHex(lengthPrefixed('ä'))).toBe('0002c3a4');
    expect(bytesToHex(lengthPrefixed(new Uint8Array(258)).subarray(0, 2))).toBe('0102');
    expect(() => lengthPrefixed(new Uint8Array(65_536))).toThrow(/16 bits/);
  });
});

describe('derivations', () => {
  it('of recovery seeds have known answers', () => {
    const seeds = [0x33, 0x34].map((byte) => recoverySeed(crypto, new Uint8Array(32).fill(byte), NAME));
    expect(seeds.map(bytesToHex)).toEqual(vectors.recoverySeeds);
  });

  it('of recovery seeds differ for each account, and need a secret', () => {
    const secret = new Uint8Array(32).fill(0x33);
    const other = recoverySeed(crypto, secret, { ...NAME, realm: 'messenger.example' });
    expect(bytesToHex(other)).not.toBe(vectors.recoverySeeds[0]);
    expect(() => recoverySeed(crypto, secret.subarray(0, 15), NAME)).toThrow(/16 bytes/);
    expect(() => recoverySeed(crypto, secret, { ...NAME, realm: 'X' })).toThrow(/realm/);
  });

  it('of commitments have known answers', () => {
    const commitments = vectors.recoverySeeds.map((seed) =>
      keyCommitment(crypto, crypto.ed25519PublicKey(hexToBytes(seed))),
    );
    expect(commitments.map(bytesToHex)).toEqual(vectors.recoveryCommitments);
  });

  it('of P have a known answer', () => {
    const reference = hexToBytes(vectors.statements[0]!.hash);
    const identityKey = identityKeyOf(crypto, new Uint8Array(32).fill(0x22));
    expect(bytesToHex(encodePartyForHash({ ...NAME, reference, identityKey }))).toBe(vectors.party);
  });

  it('of signature inputs begin with "v", as nothing else that an identity key signs does', () => {
    const input = signatureInput('account', 'identity', Uint8Array.of(1, 2));
    expect(input).toEqual(asciiBytes('vinculum/1/account\0identity\0\x01\x02'));
    expect(input[0]).toBe(0x76);
  });
});
