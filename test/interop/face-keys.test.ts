/** Keys, records and bundles: the same results and the same errors as libsignal-client. */
import { describe, expect, it } from 'vitest';
import {
  ALTERNATE,
  FACES,
  type Face,
  NONE,
  SIGNATURE,
  type Things,
  allFacts,
  bytes,
  compareAll,
  filled,
  thingsOf,
  wrong,
} from './face.ts';

describe('both faces agree on keys:', () => {
  compareAll({
    'the parts of a public key': ({ A }) => [A.serialize(), A.getPublicKeyBytes()],
    clamping: ({ m }) => [m.PrivateKey.deserialize(filled(32, 0xff)), m.PrivateKey.deserialize(filled(32, 0))],
    agreement: ({ a, B }) => a.agree(B),
    'agreement with the zero point': ({ m, a }) => a.agree(m.PublicKey.deserialize(bytes(`05${'00'.repeat(32)}`))),
    equality: ({ a, A, B }) => [A.equals(B), A.equals(a.getPublicKey())],
    'a signature': ({ A, B }) => [A.verify(bytes('0102'), SIGNATURE), B.verify(bytes('0102'), SIGNATURE)],
    'a short signature': ({ A }) => A.verify(bytes('0102'), SIGNATURE.subarray(1)),
    'an alternate identity': ({ A, B }) => [
      A.verifyAlternateIdentity(B, ALTERNATE),
      B.verifyAlternateIdentity(A, ALTERNATE),
    ],
    'an identity key pair': ({ m, a, B }) => new m.IdentityKeyPair(B, a).serialize(),
    'the fields of an identity key pair': ({ m, a, B }) => Object.keys(new m.IdentityKeyPair(B, a)),
    'a KEM key pair': ({ kem }) => [kem.getPublicKey(), kem.getSecretKey()],
    'what a key pair generates': ({ m }) => {
      const pair = m.IdentityKeyPair.generate();
      return [pair.publicKey.equals(pair.privateKey.getPublicKey()), pair.serialize().length];
    },
    'what a KEM generates': ({ m }) => {
      const pair = m.KEMKeyPair.generate();
      return [pair.getPublicKey().serialize().length, pair.getSecretKey().serialize().length];
    },
  });
  it('each verifies what the other signs', () => {
    for (const [signer, verifier] of [FACES, [FACES[1], FACES[0]]] as const) {
      const [s, v] = [thingsOf(signer), thingsOf(verifier)];
      expect(v.A.verify(filled(9, 1), s.a.sign(filled(9, 1)))).toBe(true);
      const alternate = new signer.IdentityKeyPair(s.A, s.a).signAlternateIdentity(s.B);
      expect(v.A.verifyAlternateIdentity(v.B, alternate)).toBe(true);
      expect(v.B.verifyAlternateIdentity(v.A, alternate)).toBe(false);
    }
  });
});

describe('both faces agree on records and bundles:', () => {
  const bundle = (t: Things, over: { device?: number; id?: number | null; key?: unknown }): unknown => {
    const { id = null, key = null, device = 1 } = over;
    const { A, B, kem, m } = t;
    return bundleFacts(
      m.PreKeyBundle.new(9, device, id, wrong(key), 2, B, filled(64, 1), A, 3, kem.getPublicKey(), NONE),
    );
  };
  compareAll({
    'a one-time pre-key': ({ m, a, B }) => allFacts(m.PreKeyRecord.new(0, B, a)),
    'a signed pre-key': ({ m, a, B }) => allFacts(m.SignedPreKeyRecord.new(2 ** 32 - 1, 0, B, a, NONE)),
    'a Kyber pre-key': ({ m, kem }) => allFacts(m.KyberPreKeyRecord.new(0, 2 ** 53 - 1, kem, filled(3, 1))),
    'a bundle without one-time pre-key': (t) => bundle(t, {}),
    'a bundle with one': (t) => bundle(t, { id: 0, key: t.A }),
    'a bundle with an id only': (t) => bundle(t, { id: 1 }),
    'a bundle with a key only': (t) => bundle(t, { key: t.A }),
    'a bundle for device 0': (t) => bundle(t, { device: 0 }),
    'a bundle for device 128': (t) => bundle(t, { device: 128 }),
    'a bundle with two faults': (t) => bundle(t, { device: 128, id: 1 }),
  });
});

function bundleFacts(bundle: Face['PreKeyBundle']['prototype']): unknown {
  return [
    [bundle.registrationId(), bundle.deviceId(), bundle.preKeyId(), bundle.preKeyPublic(), bundle.signedPreKeyId()],
    [bundle.signedPreKeyPublic(), bundle.signedPreKeySignature(), bundle.identityKey(), bundle.kyberPreKeyId()],
    [bundle.kyberPreKeyPublic(), bundle.kyberPreKeySignature()],
  ];
}
