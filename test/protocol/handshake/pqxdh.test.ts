import { describe, expect, it } from 'vitest';
import transcript from '../../vectors/session-transcript.json' with { type: 'json' };
import { concatBytes } from '../../../src/bytes.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import { VinculumError } from '../../../src/errors.ts';
import { type ResponderKeys, acceptHandshake, initiateHandshake } from '../../../src/protocol/handshake/pqxdh.ts';
import {
  type EcKeyPair,
  ecPublicKeyFromRaw,
  ecPublicKeyOf,
  parseEcPrivateKey,
} from '../../../src/protocol/keys/ec-key.ts';
import type { PreKeyBundle } from '../../../src/protocol/keys/pre-key-bundle.ts';
import { messageSeed, nextChainKey } from '../../../src/protocol/ratchet/chain-key.ts';
import { deriveMessageKeys } from '../../../src/protocol/ratchet/message-keys.ts';
import { deriveRootKey } from '../../../src/protocol/ratchet/root-key.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { ScriptedRandom } from '../../support/scripted-random.ts';

const vector = transcript.initiatorVector;
const { crypto } = defaultEngine();

function pairOf(privateKey: string): EcKeyPair {
  const key = parseEcPrivateKey(fromBase64(privateKey));
  return { privateKey: key, publicKey: ecPublicKeyOf(crypto, key) };
}

const alice = pairOf(vector.aliceIdentityPrivate);
const bob: ResponderKeys = {
  identity: pairOf(vector.bobIdentityPrivate),
  signedPreKey: pairOf(vector.bobSignedPreKeyPrivate),
  preKey: pairOf(vector.bobOneTimePreKeyPrivate),
  kyberSecretKey: fromBase64(vector.kyberSecretKey),
};
const bundle: PreKeyBundle = {
  registrationId: 1,
  deviceId: 1,
  preKeyId: vector.preKeyId,
  preKey: bob.preKey?.publicKey ?? null,
  signedPreKeyId: vector.signedPreKeyId,
  signedPreKey: bob.signedPreKey.publicKey,
  signedPreKeySignature: new Uint8Array(64),
  identityKey: bob.identity.publicKey,
  kyberPreKeyId: vector.kyberPreKeyId,
  kyberPreKey: fromBase64(vector.kyberPublicKey),
  kyberPreKeySignature: new Uint8Array(64),
};
const fromAlice = {
  identityKey: alice.publicKey,
  baseKey: fromBase64(vector.aliceBasePublic),
  kyberCiphertext: fromBase64(vector.kyberCiphertext),
};

describe('PQXDH', () => {
  it('gives the initiator the recorded secrets', () => {
    const random = new ScriptedRandom(
      fromBase64(vector.aliceBasePrivate),
      fromBase64(vector.kyberEncapsulationRandomness),
    );
    const { baseKey, kyberCiphertext, secrets } = initiateHandshake({ crypto, random }, alice, bundle);
    expect(toBase64(baseKey)).toBe(vector.aliceBasePublic);
    expect(toBase64(kyberCiphertext)).toBe(vector.kyberCiphertext);
    expect(toBase64(secrets.rootKey)).toBe(vector.rootKey0);
    expect(toBase64(secrets.chainKey.key)).toBe(vector.chainKey0);
    expect(secrets.chainKey.index).toBe(0);
    expect(toBase64(secrets.pqAuthKey)).toBe(vector.pqrAuthKey);
  });

  it('gives the responder the same secrets', () => {
    const secrets = acceptHandshake(crypto, bob, fromAlice);
    expect(toBase64(secrets.rootKey)).toBe(vector.rootKey0);
    expect(toBase64(secrets.chainKey.key)).toBe(vector.chainKey0);
    expect(toBase64(secrets.pqAuthKey)).toBe(vector.pqrAuthKey);
  });

  it('gives other secrets without the one-time pre-key', () => {
    const secrets = acceptHandshake(crypto, { ...bob, preKey: null }, fromAlice);
    expect(toBase64(secrets.rootKey)).not.toBe(vector.rootKey0);
  });

  it('goes on with the implicitly rejected secret when the Kyber ciphertext is wrong', () => {
    const kyberCiphertext = fromBase64(transcript.kyberImplicitRejection.ciphertext);
    const secrets = acceptHandshake(crypto, bob, { ...fromAlice, kyberCiphertext });
    expect(toBase64(secrets.rootKey)).not.toBe(vector.rootKey0);
    const raw = crypto.kyber1024.decapsulate(bob.kyberSecretKey.subarray(1), kyberCiphertext.subarray(1));
    expect(toBase64(raw)).toBe(transcript.kyberImplicitRejection.sharedSecret);
  });

  it.each([
    ['with the high bit set', (key: Uint8Array) => key.fill((key[32] ?? 0) | 0x80, 32)],
    ['of small order', (key: Uint8Array) => key.fill(0, 1)],
    ['beyond the field prime', (key: Uint8Array) => key.fill(0xff, 1).fill(0x7f, 32)],
  ])('refuses a base key %s', (_, spoil) => {
    const baseKey = fromBase64(vector.aliceBasePublic);
    spoil(baseKey);
    expect(() => acceptHandshake(crypto, bob, { ...fromAlice, baseKey })).toThrow(
      'invalid PreKey message: incoming base key is invalid',
    );
  });

  it('refuses an identity key that makes the agreement zero', () => {
    const identityKey = ecPublicKeyFromRaw(new Uint8Array(32));
    expect(() => acceptHandshake(crypto, bob, { ...fromAlice, identityKey })).toThrow('invalid key agreement');
  });

  it.each([
    ['an empty', new Uint8Array(0), 'no key type identifier'],
    [
      'a short',
      concatBytes(new Uint8Array([8]), new Uint8Array(10)),
      'bad KEM ciphertext length <11> for key with type <Kyber1024 key>',
    ],
    ['an ML-KEM', concatBytes(new Uint8Array([10]), new Uint8Array(1568)), 'bad KEM key type <0x0a>'],
  ])('refuses %s Kyber ciphertext', (_, kyberCiphertext, message) => {
    expect(() => acceptHandshake(crypto, bob, { ...fromAlice, kyberCiphertext })).toThrow(message);
  });

  it('refuses a bundle key of small order', () => {
    const random = new ScriptedRandom(fromBase64(vector.aliceBasePrivate));
    const zero = { ...bundle, preKey: ecPublicKeyFromRaw(new Uint8Array(32)) };
    expect(() => initiateHandshake({ crypto, random }, alice, zero)).toThrow(VinculumError);
  });
});

describe('the first message of the initiator', () => {
  const rootKey0 = fromBase64(vector.rootKey0);
  const ratchet = pairOf(vector.aliceRatchetPrivate);

  it('is keyed by the recorded chain: root key, chain key, seed, message keys', () => {
    const agreement = crypto.x25519(ratchet.privateKey, bob.signedPreKey.publicKey.subarray(1));
    const { rootKey, chainKey } = deriveRootKey(crypto, rootKey0, agreement);
    expect(toBase64(rootKey)).toBe(vector.rootKey1);
    expect(toBase64(chainKey.key)).toBe(vector.senderChainKey0);
    const seed = messageSeed(crypto, chainKey);
    expect(toBase64(seed)).toBe(vector.messageKeySeed0);
    const keys = deriveMessageKeys(crypto, seed, fromBase64(vector.spqrMessageKey));
    expect(toBase64(keys.cipherKey)).toBe(vector.cipherKey);
    expect(toBase64(keys.macKey)).toBe(vector.macKey);
    expect(toBase64(keys.iv)).toBe(vector.iv);
    const body = crypto.aes256CbcEncrypt(fromBase64(vector.plaintext), keys.cipherKey, keys.iv);
    expect(toBase64(body)).toBe(vector.body);
  });
});

describe('the chain key', () => {
  const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (byte) => parseInt(byte, 16));
  const chain = { key: hex('8ab72d6f4cc5ac0d387eaf463378ddb28edd07385b1cb01250c715982e7ad48f'), index: 6 };

  it('gives the recorded message keys without SPQR, and the recorded next key', () => {
    const keys = deriveMessageKeys(crypto, messageSeed(crypto, chain), null);
    expect(keys.cipherKey).toEqual(hex('bf51e9d75e0e31031051f82a2491ffc084fa298b7793bd9db620056febf45217'));
    expect(keys.macKey).toEqual(hex('c6c77d6a73a354337a56435e34607dfe48e3ace14e77314dc6abc172e7a7030b'));
    const next = nextChainKey(crypto, chain);
    expect(next.key).toEqual(hex('28e8f8fee54b801eef7c5cfb2f17f32c7b334485bbb70fac6ec10342a246d15d'));
    expect(next.index).toBe(7);
  });

  it('does not go past its 32-bit counter', () => {
    expect(() => nextChainKey(crypto, { key: chain.key, index: 0xffff_ffff })).toThrow(
      expect.objectContaining({ code: 'INTERNAL' }),
    );
  });
});
