/** Wrong arguments: the same errors as libsignal-client. */
import { describe } from 'vitest';
import { LOADERS, NONE, bytes, compare, compareAll, wrong } from './face.ts';

const WRONG: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  'a number': 5,
  'a string': 'x',
  true: true,
  'an empty object': {},
  'an array': [1, 2],
  'a Uint16Array': new Uint16Array(3),
  'an ArrayBuffer': new ArrayBuffer(33),
  'a DataView': new DataView(new ArrayBuffer(33)),
  'a function': (): number => 1,
  'a symbol': Symbol('s'),
};
const NUMBERS = [
  -1,
  -0,
  0,
  1.5,
  0.1,
  1e-7,
  Number.MIN_VALUE,
  NaN,
  Infinity,
  -Infinity,
  255,
  256,
  2 ** 32 - 1,
  2 ** 32,
  2 ** 53 - 1,
  2 ** 53,
  1e21,
  -1.5e22,
  1.7976931348623157e308,
  123456789012345680000,
];

describe('both faces agree on numbers:', () => {
  for (const number of NUMBERS) {
    compare(`the u32 ${String(number)}`, ({ m, a, A }) => m.PreKeyRecord.new(number, A, a).id());
    compare(`the u8 ${String(number)}`, ({ m }) => m.DecryptionErrorMessage.forOriginal(NONE, number, 1, 1));
    compare(`the device ${String(number)}`, ({ m }) => m.ProtocolAddress.new('n', number).deviceId());
    compare(`the time ${String(number)}`, ({ m, a, A }) => m.SignedPreKeyRecord.new(1, number, A, a, NONE).timestamp());
    compare(`the length ${String(number)}`, ({ m }) =>
      number === 255 ? m.hkdf(number, NONE, NONE, null) : number > 8160 && m.hkdf(number, NONE, NONE, null),
    );
  }
});

describe('both faces agree on wrong arguments:', () => {
  for (const [name, value] of Object.entries(WRONG)) {
    const bad = wrong(value);
    compareAll({
      [`${name} for a key to compare`]: ({ A }) => A.equals(bad),
      [`${name} for a key to agree with`]: ({ a }) => a.agree(bad),
      [`${name} for a message to sign`]: ({ a }) => a.sign(bad),
      [`${name} for a message to verify`]: ({ A }) => A.verify(bad, NONE),
      [`${name} for a signature`]: ({ A }) => A.verify(NONE, bad),
      [`${name} for an alternate identity`]: ({ A }) => A.verifyAlternateIdentity(bad, NONE),
      [`${name} for an alternate identity to sign`]: ({ m, a, A }) =>
        new m.IdentityKeyPair(A, a).signAlternateIdentity(bad),
      [`${name} for half a key pair`]: ({ m, a }) => new m.IdentityKeyPair(bad, a).serialize(),
      [`${name} for a record’s id`]: ({ m, a, A }) => m.PreKeyRecord.new(bad, A, a).id(),
      [`${name} for a record’s public key`]: ({ m, a }) => m.PreKeyRecord.new(1, bad, a),
      [`${name} for a record’s private key`]: ({ m, A }) => m.PreKeyRecord.new(1, A, bad),
      [`${name} for a record’s time`]: ({ m, a, A }) => m.SignedPreKeyRecord.new(1, bad, A, a, NONE).timestamp(),
      [`${name} for a record’s signature`]: ({ m, a, A }) => m.SignedPreKeyRecord.new(1, 1, A, a, bad),
      [`${name} for everything in a record`]: ({ m }) => m.SignedPreKeyRecord.new(bad, bad, bad, bad, bad),
      [`${name} for a KEM key pair`]: ({ m }) => m.KyberPreKeyRecord.new(1, 1, bad, NONE),
      [`${name} for a bundle’s pre-key`]: ({ m, A, kem }) =>
        m.PreKeyBundle.new(1, 1, 1, bad, 1, A, NONE, A, 1, kem.getPublicKey(), NONE).preKeyPublic(),
      [`${name} for a bundle’s pre-key id`]: ({ m, A, kem }) =>
        m.PreKeyBundle.new(1, 1, bad, A, 1, A, NONE, A, 1, kem.getPublicKey(), NONE).preKeyId(),
      [`${name} for a bundle’s Kyber key`]: ({ m, A }) =>
        m.PreKeyBundle.new(1, 1, null, null, 1, A, NONE, A, 1, bad, NONE),
      [`${name} for an address name`]: ({ m }) => m.ProtocolAddress.new(bad, 1).name(),
      [`${name} for a device`]: ({ m }) => m.ProtocolAddress.new('n', bad).deviceId(),
      [`${name} for a service id string`]: ({ m }) => m.ServiceId.parseFromServiceIdString(bad),
      [`${name} for a service id binary`]: ({ m }) => m.ServiceId.parseFromServiceIdBinary(bad),
      [`${name} for a UUID`]: ({ m }) => m.Aci.fromUuid(bad),
      [`${name} for a length`]: ({ m }) => m.hkdf(bad, NONE, NONE, null),
      [`${name} for a salt`]: ({ m }) => m.hkdf(1, NONE, NONE, bad),
      [`${name} for a decryption error`]: ({ m }) => m.PlaintextContent.from(bad),
      [`${name} for a message type`]: ({ m }) => m.DecryptionErrorMessage.forOriginal(NONE, bad, 1, 1),
      [`${name} for an identifier`]: ({ m, A }) => m.Fingerprint.new(2, 1, bad, A, NONE, A),
      [`${name} for a fingerprint’s key`]: ({ m, A }) => m.Fingerprint.new(2, 1, NONE, A, NONE, bad),
      [`${name} for an inner message`]: ({ m, A }) => m.PreKeySignalMessage._new(3, 1, null, 1, A, A, bad),
    });
    for (const loader of LOADERS) compare(`${name} for ${loader}`, ({ m }) => m[loader].deserialize(bad));
  }
  compareAll({
    'a private key for a public one': ({ a, A }) => A.equals(wrong(a)),
    'a public key for a private one': ({ m, A }) => m.PreKeyRecord.new(1, A, wrong(A)),
    'a Buffer': ({ m }) => m.PublicKey.deserialize(Buffer.from(`05${'11'.repeat(32)}`, 'hex')),
    'a view into a larger buffer': ({ m }) =>
      m.PublicKey.deserialize(bytes(`000005${'11'.repeat(32)}00`).subarray(2, 35)),
    'an explicit undefined pre-key': ({ m, A, kem }) =>
      m.PreKeyBundle.new(1, 1, wrong(undefined), null, 1, A, NONE, A, 1, kem.getPublicKey(), NONE),
  });
});
