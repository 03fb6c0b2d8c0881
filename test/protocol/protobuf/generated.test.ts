/** Every codec against the code generated from `proto/`: each reads what the other writes, and both write the same bytes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vinculum as fingerprintCode } from '#proto/fingerprint';
import { vinculum as sealedCode } from '#proto/sealed-sender';
import { vinculum as sessionCode } from '#proto/session';
import { vinculum as storageCode } from '#proto/storage';
import { vinculum as wireCode } from '#proto/wire';
import { type Bytes, EMPTY_BYTES, concatBytes, copyBytes } from '../../../src/bytes.ts';
import * as group from '../../../src/protocol/group/codec.ts';
import * as keys from '../../../src/protocol/keys/codec.ts';
import * as messages from '../../../src/protocol/messages/codec.ts';
import { Part } from '../../../src/protocol/part.ts';
import { canonicalProtobuf } from '../../../src/protocol/protobuf/canonical.ts';
import * as sealed from '../../../src/protocol/sealed-sender/codec.ts';
import { RECORD_SCHEMA } from '../../../src/protocol/session/record-schema.ts';

const { wire } = wireCode;
const { storage } = storageCode;
const { sealed: sealedProto } = sealedCode;
const { fingerprint } = fingerprintCode;
const { session } = sessionCode;

interface Generated<M extends object> {
  encode(message: M): { finish(): Uint8Array };
  decode(bytes: Uint8Array): M;
}

const finished = (message: { finish(): Uint8Array }): Bytes => copyBytes(message.finish());

/** A message as plain values: bytes as numbers, what is absent left out. */
function plain(message: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(message)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, plainValue(value)]),
  );
}

function plainValue(value: unknown): unknown {
  if (value instanceof Uint8Array) return [...value];
  if (Array.isArray(value)) return value.map(plainValue);
  return value;
}

const bytes = fc.uint8Array({ maxLength: 150 }).map(copyBytes);
const some = fc.uint8Array({ minLength: 1, maxLength: 150 }).map(copyBytes);
const u32 = fc.oneof(fc.nat({ max: 300 }), fc.integer({ min: 0, max: 0xffff_ffff }));
const i32 = fc.oneof(fc.integer({ min: -9, max: 300 }), fc.integer());
const time = fc.oneof(fc.nat(), fc.maxSafeNat());
const text = fc.string({ unit: 'binary', maxLength: 40 });

/**
 * Holds one codec against the generated class.
 *
 * @param codec - `given` turns random fields into those of the generated class
 */
function agree<T extends object, M extends object>(
  arbitrary: fc.Arbitrary<T>,
  generated: Generated<M>,
  codec: {
    readonly given: (fields: T) => M;
    readonly encode: (fields: T) => Bytes;
    /** Undefined and null members are as good as none. */
    readonly decode: (bytes: Bytes) => object;
    readonly expected?: (fields: T) => object;
  },
): void {
  fc.assert(
    fc.property(arbitrary, (fields) => {
      const theirs = finished(generated.encode(codec.given(fields)));
      const ours = codec.encode(fields);
      expect(ours).toEqual(theirs);
      expect(Object.getPrototypeOf(ours)).toBe(Uint8Array.prototype);
      expect(ours.buffer.byteLength).toBe(ours.length);
      expect(plain(codec.decode(theirs))).toEqual(plain((codec.expected ?? ((same) => same))(fields)));
      expect(finished(generated.encode(generated.decode(ours)))).toEqual(ours);
    }),
  );
}

/** Any of the fields. */
const optional = <T extends object>(fields: { [N in keyof T]: fc.Arbitrary<T[N]> }): fc.Arbitrary<Partial<T>> =>
  fc.record(fields, { requiredKeys: [] }) as unknown as fc.Arbitrary<Partial<T>>;

/** The same, typed as the codecs type what they have read. */
const anyOf = <T extends object>(fields: { [N in keyof T]: fc.Arbitrary<T[N]> }): fc.Arbitrary<T> =>
  fc.record(fields, { requiredKeys: [] }) as unknown as fc.Arbitrary<T>;

describe('messages agree with the generated code:', () => {
  it('PreKeySignalMessage', () => {
    const fields = anyOf<messages.PreKeySignalMessageWire>({
      preKeyId: u32,
      baseKey: bytes,
      identityKey: bytes,
      message: bytes,
      registrationId: u32,
      signedPreKeyId: u32,
      kyberPreKeyId: u32,
      kyberCiphertext: bytes,
    });
    agree(fields, wire.PreKeySignalMessage as Generated<object>, {
      given: (given) => given,
      encode: (given) => messages.encodePreKeySignalMessageFields(4, given).slice(1),
      decode: (encoded) => messages.decodePreKeySignalMessageFields(concatBytes(Uint8Array.of(0x44), encoded)).fields,
    });
  });

  it('DecryptionErrorMessage', () => {
    const fields = anyOf<messages.DecryptionErrorWire>({ ratchetKey: bytes, timestamp: time, deviceId: u32 });
    agree(fields, wire.DecryptionErrorMessage as Generated<object>, {
      given: (given) => given,
      encode: messages.encodeDecryptionErrorMessageFields,
      decode: (encoded) => messages.decodeDecryptionErrorMessageFields(encoded).fields,
    });
  });

  it('PlaintextBody', () => {
    agree(fc.record({ decryptionErrorMessage: bytes }), wire.PlaintextBody as Generated<object>, {
      given: (given) => given,
      encode: (given) => messages.encodePlaintextBodyFields(given.decryptionErrorMessage),
      decode: (encoded) => ({ decryptionErrorMessage: messages.decodePlaintextBodyFields(encoded) }),
    });
    const others = fc.record({ dataMessage: bytes, typingMessage: bytes, senderKeyDistributionMessage: bytes });
    fc.assert(
      fc.property(others, (body) => {
        expect(messages.decodePlaintextBodyFields(finished(wire.PlaintextBody.encode(body)))).toBeUndefined();
      }),
    );
  });

  it('SenderKeyMessage', () => {
    const fields = anyOf<group.SenderKeyMessageWire>({
      distributionId: bytes,
      chainId: u32,
      iteration: u32,
      ciphertext: bytes,
    });
    agree(fields, wire.SenderKeyMessage as Generated<object>, {
      given: ({ distributionId, ...given }) => ({ ...given, distributionUuid: distributionId }),
      encode: group.encodeSenderKeyMessageFields,
      decode: group.decodeSenderKeyMessageFields,
    });
  });

  it('SenderKeyDistributionMessage', () => {
    const fields = anyOf<group.DistributionMessageWire>({
      distributionId: bytes,
      chainId: u32,
      iteration: u32,
      chainKey: bytes,
      signingKey: bytes,
    });
    agree(fields, wire.SenderKeyDistributionMessage as Generated<object>, {
      given: ({ distributionId, ...given }) => ({ ...given, distributionUuid: distributionId }),
      encode: group.encodeDistributionMessageFields,
      decode: group.decodeDistributionMessageFields,
    });
  });
});

describe('key records agree with the generated code:', () => {
  it('IdentityKeyPair', () => {
    const fields = fc.record({ publicKey: bytes, privateKey: bytes });
    agree(fields, storage.IdentityKeyPair as Generated<object>, {
      given: (given) => given,
      encode: (given) =>
        keys.encodeIdentityKeyPairFields(given as Parameters<typeof keys.encodeIdentityKeyPairFields>[0]),
      decode: keys.decodeIdentityKeyPairFields,
    });
  });

  it('PreKeyRecord', () => {
    agree(fc.record({ id: u32, publicKey: bytes, privateKey: bytes }), storage.PreKeyRecord as Generated<object>, {
      given: (given) => given,
      encode: keys.encodePreKeyRecordFields,
      decode: keys.decodePreKeyRecordFields,
    });
  });

  it('SignedPreKeyRecord', () => {
    const fields = fc.record({ id: u32, timestamp: time, publicKey: bytes, privateKey: bytes, signature: bytes });
    agree(fields, storage.SignedPreKeyRecord as Generated<object>, {
      given: (given) => given,
      encode: keys.encodeSignedPreKeyRecordFields,
      decode: keys.decodeSignedPreKeyRecordFields,
    });
  });

  it('CombinedFingerprints', () => {
    const fields = fc.record({ version: u32, local: bytes, remote: bytes });
    const half = (content: Bytes): Uint8Array => fingerprint.LogicalFingerprint.encode({ content }).finish();
    agree(fields, fingerprint.CombinedFingerprints as Generated<object>, {
      given: ({ version, local, remote }) => ({
        version,
        localFingerprint: half(local),
        remoteFingerprint: half(remote),
      }),
      encode: keys.encodeScannable,
      decode: (encoded) => keys.tryDecodeScannable(encoded) ?? { refused: true },
    });
  });

  it('absent fields read as zero or as no bytes', () => {
    const empty = { id: 0, publicKey: EMPTY_BYTES, privateKey: EMPTY_BYTES };
    expect(keys.decodePreKeyRecordFields(EMPTY_BYTES)).toEqual(empty);
    expect(keys.decodeSignedPreKeyRecordFields(EMPTY_BYTES)).toEqual({
      ...empty,
      timestamp: 0,
      signature: EMPTY_BYTES,
    });
    expect(keys.tryDecodeScannable(EMPTY_BYTES)).toEqual({});
  });
});

describe('sealed sender agrees with the generated code:', () => {
  it('both certificates', () => {
    for (const generated of [sealedProto.SenderCertificate, sealedProto.ServerCertificate]) {
      agree(fc.record({ certificate: bytes, signature: bytes }), generated as Generated<object>, {
        given: (given) => given,
        encode: sealed.encodeSignedCertificate,
        decode: sealed.decodeSignedCertificate,
      });
    }
  });

  it('ServerCertificate.Certificate', () => {
    agree(fc.record({ keyId: u32, key: bytes }), sealedProto.ServerCertificate.Certificate as Generated<object>, {
      given: ({ keyId: id, key }) => ({ id, key }),
      encode: sealed.encodeServerCertificateFields,
      decode: sealed.decodeServerCertificateFields,
    });
  });

  it('SenderCertificate.Certificate', () => {
    const fields = fc.record({
      senderE164: fc.option(text),
      senderDeviceId: u32,
      expiration: time,
      key: bytes,
      signer: bytes,
      sender: text,
    });
    agree(fields, sealedProto.SenderCertificate.Certificate as Generated<object>, {
      given: ({ expiration: expires, key: identityKey, sender: senderText, ...given }) => ({
        ...given,
        expires,
        identityKey,
        senderText,
      }),
      encode: sealed.encodeSenderCertificateFields,
      decode: (encoded) => {
        const decoded = sealed.decodeSenderCertificateFields(encoded);
        return { ...decoded, expiration: decoded.expiration.value };
      },
    });
  });

  it('SenderCertificate.Certificate with the members that we do not write', () => {
    const fields = fc.record({ senderDeviceId: u32, expires: time, senderUuid: bytes, knownSigner: u32 });
    fc.assert(
      fc.property(fields, (given) => {
        const encoded = finished(sealedProto.SenderCertificate.Certificate.encode(given));
        expect(sealed.decodeSenderCertificateFields(encoded)).toEqual({
          senderE164: null,
          senderDeviceId: given.senderDeviceId,
          expiration: { value: given.expires },
          signer: given.knownSigner,
          sender: given.senderUuid,
        });
      }),
    );
  });

  it('UnidentifiedSenderMessageContent', () => {
    const fields = fc.record({
      type: i32,
      senderCertificate: bytes,
      content: bytes,
      contentHint: i32,
      groupId: fc.option(bytes),
    });
    agree(fields, sealedProto.UnidentifiedSenderMessageContent as Generated<object>, {
      given: ({ contentHint, groupId, ...given }) => ({
        ...given,
        ...(contentHint !== 0 && { contentHint }),
        ...(groupId !== null && groupId.length > 0 && { groupId }),
      }),
      encode: sealed.encodeMessageContentFields,
      decode: sealed.decodeMessageContentFields,
      expected: ({ groupId, ...given }) => ({ ...given, groupId: groupId?.length === 0 ? null : groupId }),
    });
  });

  it('UnidentifiedSenderMessage', () => {
    const fields = fc.record({ ephemeralPublic: bytes, encryptedStatic: bytes, encryptedMessage: bytes });
    agree(fields, sealedProto.UnidentifiedSenderMessage as Generated<object>, {
      given: (given) => given,
      encode: sealed.encodeVersion1Fields,
      decode: sealed.decodeVersion1Fields,
    });
  });
});

describe('sender-key records agree with the generated code:', () => {
  const seed = optional({ iteration: u32, seed: bytes });
  const encodedSeed = seed.map((value) => finished(storage.SenderChainKey.encode(value)));
  const signingKey = optional({ publicKey: bytes, privateKey: bytes }).map((value) =>
    finished(storage.SenderSigningKey.encode(value)),
  );
  const state = optional({
    chainId: u32,
    chainKey: encodedSeed,
    signingKey,
    messageKeys: fc.array(encodedSeed, { maxLength: 4 }),
    messageVersion: u32,
  });
  const states = fc.array(
    state.map((value) => finished(storage.SenderKeyState.encode(value))),
    { maxLength: 4 },
  );

  it('states are cut out as they were written, and put together again', () => {
    fc.assert(
      fc.property(states, (encoded) => {
        const record = finished(storage.SenderKeyRecord.encode({ states: encoded }));
        const parts = group.decodeSenderKeyStates(record);
        expect(parts.map((part) => copyBytes(part.bytes))).toEqual(encoded);
        expect(group.encodeSenderKeyStates(parts)).toEqual(record);
        // With an unknown field behind it, the whole record is written anew.
        const rewritten = group.decodeSenderKeyStates(concatBytes(record, Uint8Array.of(0x7a, 0)));
        expect(group.encodeSenderKeyStates(rewritten)).toEqual(record);
      }),
    );
  });

  it('a state is read field by field, and written to the same bytes', () => {
    fc.assert(
      fc.property(state, (given) => {
        const encoded = finished(storage.SenderKeyState.encode(given));
        const value = group.senderKeyStateCodec.decode(encoded);
        const chainKey = given.chainKey && storage.SenderChainKey.decode(given.chainKey);
        const signing = given.signingKey && storage.SenderSigningKey.decode(given.signingKey);
        expect(value).toEqual({
          chainId: given.chainId ?? 0,
          chainKey: chainKey ? { iteration: chainKey.iteration, key: copyBytes(chainKey.seed) } : null,
          signingKey: signing
            ? { publicKey: copyBytes(signing.publicKey), privateKey: copyBytes(signing.privateKey) }
            : null,
          messageKeys: given.messageKeys ?? [],
          version: given.messageVersion ?? 0,
        });
        const again = Part.fromValue(group.senderKeyStateCodec, value);
        expect(again.size).toBe(encoded.length);
        expect(again.bytes).toEqual(encoded);
        expect(group.encodeSenderKeyStates([again])).toEqual(
          finished(storage.SenderKeyRecord.encode({ states: [encoded] })),
        );
      }),
    );
  });

  it('message keys', () => {
    fc.assert(
      fc.property(u32, bytes, (iteration, value) => {
        const encoded = group.encodeSenderMessageKey(iteration, value);
        expect(encoded).toEqual(finished(storage.SenderMessageKey.encode({ iteration, seed: value })));
        expect(group.decodeSenderMessageKey(encoded)).toEqual(value);
      }),
    );
  });
});

describe('session records agree with the generated code:', () => {
  const chainKey = optional({ index: u32, key: some }).map((value) => finished(session.ChainKey.encode(value)));
  const messageKey = optional({ index: u32, cipherKey: some, macKey: some, iv: some, seed: some }).map((value) =>
    finished(session.MessageKey.encode(value)),
  );
  const chain = optional({
    senderRatchetKey: some,
    senderRatchetKeyPrivate: some,
    chainKey,
    messageKeys: fc.array(messageKey, { maxLength: 3 }),
  }).map((value) => finished(session.Chain.encode(value)));
  const state = optional({
    sessionVersion: u32,
    localIdentityPublic: bytes,
    remoteIdentityPublic: bytes,
    rootKey: bytes,
    previousCounter: u32,
    senderChain: chain,
    receiverChains: fc.array(chain, { maxLength: 3 }),
    pendingPreKey: optional({ preKeyId: u32, baseKey: bytes, signedPreKeyId: i32, timestamp: time }).map((value) =>
      finished(session.PendingPreKey.encode(value)),
    ),
    remoteRegistrationId: u32,
    localRegistrationId: u32,
    aliceBaseKey: bytes,
    pendingKyberPreKey: optional({ preKeyId: u32, ciphertext: bytes }).map((value) =>
      finished(session.PendingKyberPreKey.encode(value)),
    ),
    pqRatchetState: bytes,
  }).map((value) => finished(session.SessionState.encode(value)));
  const record = optional({
    currentSession: state,
    previousSessions: fc.array(bytes, { maxLength: 3 }),
  }).map((value) => finished(session.SessionRecord.encode(value)));

  it('what the generated code writes is canonical, and is what an unusual encoding is rewritten to', () => {
    fc.assert(
      fc.property(record, (encoded) => {
        expect(canonicalProtobuf(encoded, RECORD_SCHEMA)).toEqual(encoded);
        expect(canonicalProtobuf(concatBytes(encoded, Uint8Array.of(0x7a, 0)), RECORD_SCHEMA)).toEqual(encoded);
      }),
    );
  });
});
