/** The keys and names of `vectors/sealed-sender.json`, as values of the protocol. */
import vectors from '../vectors/sealed-sender.json' with { type: 'json' };
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import { type EcKeyPair, parseEcPrivateKey, parseEcPublicKey } from '../../src/protocol/keys/ec-key.ts';
import { type SealingIdentity, sealingIdentity } from '../../src/protocol/sealed-sender/identity-agreement.ts';
import { fromBase64 } from './base64.ts';

export const { crypto } = defaultEngine();

/** A key pair as the vectors hold it. */
function keyPair(pair: { readonly private: string; readonly public: string }): EcKeyPair {
  return {
    privateKey: parseEcPrivateKey(fromBase64(pair.private)),
    publicKey: parseEcPublicKey(fromBase64(pair.public)),
  };
}

export const trustRoot: EcKeyPair = keyPair(vectors.trustRoot);
export const serverKey: EcKeyPair = keyPair(vectors.serverKey);
const { alice, bob, carol } = vectors.parties;
export const ALICE = { name: alice.serviceId, deviceId: alice.deviceId };
export const BOB = bob.serviceId;
export const CAROL = carol.serviceId;
const identities = { alice: keyPair(alice), bob: keyPair(bob), carol: keyPair(carol) };

export function identityOf(name: string): SealingIdentity {
  const pair = (identities as Readonly<Record<string, EcKeyPair>>)[name];
  if (pair === undefined) throw new Error(`nobody is called ${name}`);
  return sealingIdentity(crypto, pair);
}

/** The root that a check names, or one that must not be believed. */
export function rootNamed(name: string): EcKeyPair['publicKey'] {
  return name === 'trustRoot' ? trustRoot.publicKey : serverKey.publicKey;
}
