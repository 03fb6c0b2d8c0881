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
