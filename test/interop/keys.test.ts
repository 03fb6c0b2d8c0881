/** Keys, addresses, records, bundles and fingerprints: what we make libsignal takes, what it makes we take, with the same words. */
import { randomBytes } from 'node:crypto';
import * as libsignal from '@signalapp/libsignal-client';
import { describe, expect, it } from 'vitest';
import { type Bytes, EMPTY_BYTES, concatBytes, copyBytes } from '../../src/bytes.ts';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import {
  ecAgree,
  ecSign,
  ecVerify,
  generateEcKeyPair,
  parseEcPrivateKey,
  parseEcPublicKey,
} from '../../src/protocol/keys/ec-key.ts';
import { compareScannable, numericFingerprint } from '../../src/protocol/keys/fingerprint.ts';
import {
  decodeIdentityKeyPair,
  encodeIdentityKeyPair,
  signAlternateIdentity,
  verifyAlternateIdentity,
} from '../../src/protocol/keys/identity-key.ts';
import { generateKemKeyPair, parseKemPublicKey, parseKemSecretKey } from '../../src/protocol/keys/kem-key.ts';
import { type PreKeyBundle, createPreKeyBundle, verifyPreKeyBundle } from '../../src/protocol/keys/pre-key-bundle.ts';
import { decodePreKeyRecord, encodePreKeyRecord, preKeyPair } from '../../src/protocol/keys/pre-key-record.ts';
import { createProtocolAddress, formatAddress } from '../../src/protocol/keys/protocol-address.ts';
import {
  parseServiceIdBinary,
  parseServiceIdString,
  serviceIdFixedWidth,
  serviceIdString,
  tryParseServiceIdString,
} from '../../src/protocol/keys/service-id.ts';
import {
  decodeSignedPreKeyRecord,
  encodeSignedPreKeyRecord,
  kyberPreKeyPair,
  signedPreKeyPair,
  signedPreKeyTimestamp,
} from '../../src/protocol/keys/signed-pre-key-record.ts';
import { outcome } from '../support/outcome.ts';

const engine = defaultEngine();
const { crypto } = engine;
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const filled = (length: number, ...first: number[]): Bytes => {
  const bytes = new Uint8Array(length);
  bytes.set(first);
  return bytes;
};

const theirPair = (): { publicKey: libsignal.PublicKey; privateKey: libsignal.PrivateKey } => {
  const privateKey = libsignal.PrivateKey.generate();
  return { privateKey, publicKey: privateKey.getPublicKey() };
};

describe('Curve25519 keys', () => {
  it.each([
    EMPTY_BYTES,
    filled(1, 5),
    filled(1, 6),
    filled(32, 5),
    filled(33, 5),
    filled(33, 4),
    filled(40, 5, 1, 2),
    filled(1, 0xff),
  ])('parse alike as public keys (case %#)', (bytes) => {
    expect(outcome(() => hex(parseEcPublicKey(bytes)))).toBe(
      outcome(() => hex(libsignal.PublicKey.deserialize(bytes).serialize())),
    );
  });

  it.each([EMPTY_BYTES, filled(31), filled(33), filled(32), filled(32).fill(0xff)])(
    'parse alike as private keys (case %#)',
    (bytes) => {
      expect(outcome(() => hex(parseEcPrivateKey(bytes)))).toBe(
        outcome(() => hex(libsignal.PrivateKey.deserialize(bytes).serialize())),
      );
    },
  );

  it('agree with each other', () => {
    const ours = generateEcKeyPair(engine);
    const theirs = theirPair();
    expect(ecAgree(crypto, ours.privateKey, parseEcPublicKey(theirs.publicKey.serialize()))).toEqual(
      theirs.privateKey.agree(libsignal.PublicKey.deserialize(ours.publicKey)),
    );
  });

  it('verify each other’s signatures', () => {
    const message = copyBytes(randomBytes(50));
    const ours = generateEcKeyPair(engine);
    const theirs = theirPair();
    const publicKey = libsignal.PublicKey.deserialize(ours.publicKey);
    expect(publicKey.verify(message, ecSign(engine, ours.privateKey, message))).toBe(true);
    const signature = theirs.privateKey.sign(message);
    expect(ecVerify(crypto, parseEcPublicKey(theirs.publicKey.serialize()), { message, signature })).toBe(true);
  });
});

describe('Kyber keys', () => {
  const lengths = [0, 1, 1185, 1568, 1569, 1570, 3168, 3169, 3170];
  const cases = lengths.flatMap((length) => [7, 8, 10, 0, 255].map((type) => [type, length] as const));

  it.each(cases)('of type %i and %i bytes parse alike', (type, length) => {
    const bytes = length === 0 ? EMPTY_BYTES : filled(length, type);
    expect(outcome(() => hex(parseKemPublicKey(bytes)))).toBe(
      outcome(() => hex(libsignal.KEMPublicKey.deserialize(bytes).serialize())),
    );
    expect(outcome(() => hex(parseKemSecretKey(bytes)))).toBe(
      outcome(() => hex(libsignal.KEMSecretKey.deserialize(bytes).serialize())),
    );
  });

  it('of either side are taken by the other', () => {
    const ours = generateKemKeyPair(engine);
    expect(hex(libsignal.KEMPublicKey.deserialize(ours.publicKey).serialize())).toBe(hex(ours.publicKey));
    const theirs = libsignal.KEMKeyPair.generate().getPublicKey().serialize();
    expect(parseKemPublicKey(theirs)).toEqual(theirs);
  });
});

describe('identity keys', () => {
  it('are stored alike', () => {
    const ours = generateEcKeyPair(engine);
    const stored = encodeIdentityKeyPair(ours);
    expect(libsignal.IdentityKeyPair.deserialize(stored).serialize()).toEqual(stored);
    const theirs = libsignal.IdentityKeyPair.generate().serialize();
    expect(encodeIdentityKeyPair(decodeIdentityKeyPair(theirs))).toEqual(theirs);
  });

  it('vouch for each other alike', () => {
    const ours = generateEcKeyPair(engine);
    const theirs = libsignal.IdentityKeyPair.generate();
    const other = generateEcKeyPair(engine).publicKey;
    const theirOther = libsignal.PublicKey.deserialize(other);
    const ourSignature = signAlternateIdentity(engine, ours, other);
    const signer = libsignal.PublicKey.deserialize(ours.publicKey);
    expect(signer.verifyAlternateIdentity(theirOther, ourSignature)).toBe(true);
    const signature = theirs.signAlternateIdentity(theirOther);
    const theirKey = parseEcPublicKey(theirs.publicKey.serialize());
    expect(verifyAlternateIdentity(crypto, theirKey, { other, signature })).toBe(true);
  });
});

describe('addresses and service ids', () => {
  const UUID = '9d0652a3-dcc3-4d11-975f-74d61598733f';

  it.each([0, 1, 127, 128, 0xffff_ffff])('device %i is taken or refused alike', (deviceId) => {
    expect(outcome(() => formatAddress(createProtocolAddress('alice', deviceId)))).toBe(
      outcome(() => libsignal.ProtocolAddress.new('alice', deviceId).toString()),
    );
  });

  it.each([
    UUID,
    UUID.toUpperCase(),
    `PNI:${UUID}`,
    `PNI:${UUID.toUpperCase()}`,
    `pni:${UUID}`,
    `ACI:${UUID}`,
    `{${UUID}}`,
    `urn:uuid:${UUID}`,
    UUID.replaceAll('-', ''),
    `PNI:${UUID.replaceAll('-', '')}`,
    ` ${UUID}`,
    '',
    'PNI:',
    UUID.replace('-4', '4-'),
    UUID.replace('9', 'G'),
    UUID.replace('9', '＀'),
    '00000000-0000-0000-0000-000000000000',
  ])('%j parses alike', (text) => {
    expect(outcome(() => serviceIdString(parseServiceIdString(text)))).toBe(
      outcome(() => libsignal.ServiceId.parseFromServiceIdString(text).getServiceIdString()),
    );
    const id = tryParseServiceIdString(text);
    expect(id === null ? null : serviceIdString(id)).toBe(
      libsignal.ProtocolAddress.new(text, 1).serviceId()?.getServiceIdString() ?? null,
    );
  });

  it.each([0, 15, 16, 17, 18].flatMap((length) => [0, 1, 2].map((first) => [length, first] as const)))(
    'a binary of %i bytes starting with %i parses alike',
    (length, first) => {
      const bytes = length === 0 ? EMPTY_BYTES : filled(length, first);
      expect(outcome(() => hex(serviceIdFixedWidth(parseServiceIdBinary(bytes))))).toBe(
        outcome(() => hex(libsignal.ServiceId.parseFromServiceIdBinary(bytes).getServiceIdFixedWidthBinary())),
      );
    },
  );
});

describe('pre-key records', () => {
  const ids = [0, 1, 0x7fff_ffff, 0xffff_ffff];

  it.each(ids)('with id %i are stored alike', (id) => {
    const pair = theirPair();
    const signature = copyBytes(randomBytes(64));
    const stored = libsignal.PreKeyRecord.new(id, pair.publicKey, pair.privateKey).serialize();
    const record = decodePreKeyRecord(stored);
    expect(encodePreKeyRecord({ id: record.id, ...preKeyPair(record) })).toEqual(stored);

    const signed = libsignal.SignedPreKeyRecord.new(id, id * 2_000_000, pair.publicKey, pair.privateKey, signature);
    const ours = decodeSignedPreKeyRecord(signed.serialize());
    expect(signedPreKeyTimestamp(ours)).toBe(id * 2_000_000);
    expect(encodeSignedPreKeyRecord({ ...ours, ...signedPreKeyPair(ours) })).toEqual(signed.serialize());

    const kemPair = libsignal.KEMKeyPair.generate();
    const kyber = libsignal.KyberPreKeyRecord.new(id, 1_700_000_000_000, kemPair, signature).serialize();
    const { publicKey, secretKey } = kyberPreKeyPair(decodeSignedPreKeyRecord(kyber));
    expect([hex(publicKey), hex(secretKey)]).toEqual([
      hex(kemPair.getPublicKey().serialize()),
      hex(kemPair.getSecretKey().serialize()),
    ]);
    expect(encodeSignedPreKeyRecord(decodeSignedPreKeyRecord(kyber))).toEqual(kyber);
  });

  it.each(['ffffffffffff1f00', '0000000000002000', '0100000000002000', 'ffffffffffffffff'])(
    'with timestamp %s tell the time alike, or refuse to',
    (timestamp) => {
      const bytes = copyBytes(Buffer.from(`29${timestamp}`, 'hex'));
      const expected = outcome(() => libsignal.SignedPreKeyRecord.deserialize(bytes).timestamp());
      expect(outcome(() => signedPreKeyTimestamp(decodeSignedPreKeyRecord(bytes)))).toBe(expected);
    },
  );

  it.each([EMPTY_BYTES, filled(1, 5), filled(33, 5), filled(34, 5), filled(1569, 8), filled(1569, 7)])(
    'with a damaged public key report it alike (case %#)',
    (key) => {
      const bytes = concatBytes(Uint8Array.of(0x12, (key.length & 0x7f) | 0x80, key.length >>> 7), key);
      const publicKey = (record: { publicKey(): { serialize(): Uint8Array } }): string =>
        hex(record.publicKey().serialize());
      const theirs = [
        outcome(() => publicKey(libsignal.PreKeyRecord.deserialize(bytes))),
        outcome(() => publicKey(libsignal.SignedPreKeyRecord.deserialize(bytes))),
        outcome(() => publicKey(libsignal.KyberPreKeyRecord.deserialize(bytes))),
      ];
      const ec = outcome(() => hex(parseEcPublicKey(decodePreKeyRecord(bytes).publicKey)));
      const kem = outcome(() => hex(parseKemPublicKey(decodeSignedPreKeyRecord(bytes).publicKey)));
      expect([ec, ec, kem]).toEqual(theirs);
    },
  );
});

describe('pre-key bundles', () => {
  const identity = theirPair();
  const signed = theirPair();
  const kyber = libsignal.KEMKeyPair.generate().getPublicKey();
  const fields: PreKeyBundle = {
    registrationId: 0xffff_ffff,
    deviceId: 1,
    preKeyId: 0,
    preKey: parseEcPublicKey(signed.publicKey.serialize()),
    signedPreKeyId: 2,
    signedPreKey: parseEcPublicKey(signed.publicKey.serialize()),
    signedPreKeySignature: identity.privateKey.sign(signed.publicKey.serialize()),
    identityKey: parseEcPublicKey(identity.publicKey.serialize()),
    kyberPreKeyId: 3,
    kyberPreKey: parseKemPublicKey(kyber.serialize()),
    kyberPreKeySignature: identity.privateKey.sign(kyber.serialize()),
  };

  it('signed by libsignal verify', () => {
    verifyPreKeyBundle(crypto, createPreKeyBundle(fields));
  });

  it.each([
    {},
    { preKeyId: null, preKey: null },
    { preKeyId: null },
    { preKey: null },
    { deviceId: 0 },
    { deviceId: 128 },
    { deviceId: 128, preKey: null },
  ])('are made or refused alike with %j', (change) => {
    const f = { ...fields, ...change };
    const theirs = outcome(() => {
      const preKey = f.preKey === null ? null : libsignal.PublicKey.deserialize(f.preKey);
      const { signedPreKeySignature, kyberPreKeySignature } = f;
      return libsignal.PreKeyBundle.new(
        ...([f.registrationId, f.deviceId, f.preKeyId, preKey, f.signedPreKeyId] as const),
        ...([signed.publicKey, signedPreKeySignature, identity.publicKey] as const),
        ...([f.kyberPreKeyId, kyber, kyberPreKeySignature] as const),
      ).deviceId();
    });
    expect(outcome(() => createPreKeyBundle(f).deviceId)).toBe(theirs);
  });
});

describe('fingerprints', () => {
  it.each([
    [2, 0],
    [3, 1],
    [100, 2],
    [101, 0xffff_ffff],
    [1, 1],
    [1_000_001, 1],
  ])('of %i iterations and version %i are the same', (iterations, version) => {
    const local = theirPair().publicKey;
    const remote = theirPair().publicKey;
    const [localId, remoteId] = [copyBytes(randomBytes(16)), copyBytes(randomBytes(5))];
    const theirs = outcome(() => {
      const fingerprint = libsignal.Fingerprint.new(iterations, version, localId, local, remoteId, remote);
      return [fingerprint.displayableFingerprint().toString(), hex(fingerprint.scannableFingerprint().toBuffer())];
    });
    const ours = outcome(() => {
      const { display, scannable } = numericFingerprint(crypto, {
        iterations,
        version,
        local: { identifier: localId, key: parseEcPublicKey(local.serialize()) },
        remote: { identifier: remoteId, key: parseEcPublicKey(remote.serialize()) },
      });
      return [display, hex(scannable)];
    });
    expect(ours).toEqual(theirs);
  });

  const own = ['ff', '', '0801', '08011200', '080112001a00', '080112030a01aa', '080112030a01aa1a030a01bb', '120a'];
  const scanned = [
    ...own,
    '080212030a01bb1a030a01aa',
    '080112030a01bb1a030a01aa',
    '080112020a001a030a01aa',
    '1a030a01aa',
  ];

  it.each(own.flatMap((ours) => scanned.map((theirs) => [ours, theirs] as const)))(
    'ours %j and theirs %j compare alike',
    (ours, theirs) => {
      const bytes = [ours, theirs].map((text) => copyBytes(Buffer.from(text, 'hex')));
      const [a = EMPTY_BYTES, b = EMPTY_BYTES] = bytes;
      expect(outcome(() => compareScannable(a, b))).toBe(
        outcome(() =>
          libsignal.ScannableFingerprint._fromBuffer(a).compare(libsignal.ScannableFingerprint._fromBuffer(b)),
        ),
      );
    },
  );
});
