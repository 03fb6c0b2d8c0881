import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/sealed-sender.json' with { type: 'json' };
import { type Bytes, concatBytes } from '../../../src/bytes.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import { ecPublicKeyOf, parseEcPrivateKey, parseEcPublicKey } from '../../../src/protocol/keys/ec-key.ts';
import { knownServerCertificate } from '../../../src/protocol/sealed-sender/known-server-certificates.ts';
import {
  type SenderCertificate,
  createSenderCertificate,
  decodeSenderCertificate,
  isValidSenderCertificate,
  serverCertificateOf,
} from '../../../src/protocol/sealed-sender/sender-certificate.ts';
import {
  createServerCertificate,
  decodeServerCertificate,
  isTrustedServerCertificate,
} from '../../../src/protocol/sealed-sender/server-certificate.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { editProtobuf, editVarint } from '../../support/protobuf-edit.ts';
import { ALICE, crypto, identityOf, serverKey, trustRoot } from '../../support/sealed-vectors.ts';

const MALFORMED = 'protobuf encoding was invalid';
const genuine = fromBase64(vectors.serverCertificate.serialized);
const first = fromBase64(vectors.senderCertificates[0]?.serialized ?? '');
const EXPIRES = 1_900_000_000_000;

/** Changes the signed part of a sender certificate, which spoils its signature only. */
const edit = (path: readonly number[], contents: Uint8Array | null): Bytes =>
  editProtobuf(first, [1, ...path], () => contents);
/** Appends fields to the signed part. */
const append = (hex: string): Bytes => editProtobuf(first, [1], (inner) => concatBytes(inner!, fromHex(hex)));

describe('a server certificate', () => {
  it('has the fields of the vector', () => {
    const certificate = decodeServerCertificate(genuine);
    expect(certificate.keyId).toBe(vectors.serverCertificate.keyId);
    expect(toBase64(certificate.key)).toBe(vectors.serverKey.public);
    expect(toBase64(certificate.certificate)).toBe(vectors.serverCertificate.certificate);
    expect(toBase64(certificate.signature)).toBe(vectors.serverCertificate.signature);
    expect(certificate.serialized).toEqual(genuine);
  });

  it('is encoded as in the vector, apart from the random signature', () => {
    const made = createServerCertificate(defaultEngine(), { keyId: 1, key: serverKey.publicKey }, trustRoot.privateKey);
    expect(toBase64(made.certificate)).toBe(vectors.serverCertificate.certificate);
    expect(isTrustedServerCertificate(crypto, made, [trustRoot.publicKey])).toBe(true);
    expect(decodeServerCertificate(made.serialized)).toEqual(made);
  });

  it('writes the id 0', () => {
    const made = createServerCertificate(defaultEngine(), { keyId: 0, key: serverKey.publicKey }, trustRoot.privateKey);
    expect(made.certificate.slice(0, 2)).toEqual(fromHex('0800'));
    expect(decodeServerCertificate(made.serialized).keyId).toBe(0);
  });

  it.each([
    ['that is no protobuf', () => fromHex('ffff'), MALFORMED],
    ['without signature', () => editProtobuf(genuine, [2], () => null), MALFORMED],
    ['without signed part', () => editProtobuf(genuine, [1], () => null), MALFORMED],
    ['without id', () => editProtobuf(genuine, [1, 1], () => null), MALFORMED],
    ['without key', () => editProtobuf(genuine, [1, 2], () => null), MALFORMED],
    ['with an empty key', () => editProtobuf(genuine, [1, 2], () => new Uint8Array(0)), 'no key type identifier'],
    ['with another kind of key', () => editProtobuf(genuine, [1, 2], () => fromHex('06')), 'bad key type <0x06>'],
    ['with a short key', () => editProtobuf(genuine, [1, 2], () => fromHex('0501')), /^bad key length <2>/],
  ])('%s is refused', (_, make, message) => {
    expect(() => decodeServerCertificate(make())).toThrow(message);
  });

  it('is not trusted with a signature of another length, which is only found out then', () => {
    for (const length of [0, 63, 65]) {
      const odd = decodeServerCertificate(editProtobuf(genuine, [2], () => new Uint8Array(length)));
      expect(odd.signature).toHaveLength(length);
      expect(isTrustedServerCertificate(crypto, odd, [trustRoot.publicKey])).toBe(false);
    }
  });

  it('is trusted if any of the roots signed it', () => {
    const certificate = decodeServerCertificate(genuine);
    const { publicKey: other } = serverKey;
    expect(isTrustedServerCertificate(crypto, certificate, [other, trustRoot.publicKey, other])).toBe(true);
    expect(isTrustedServerCertificate(crypto, certificate, [other, other])).toBe(false);
    expect(isTrustedServerCertificate(crypto, certificate, [])).toBe(false);
  });
});

describe('a known server certificate', () => {
  it.each([
    [2, 'BYhU6tPjqP46KGZEzRs1OL4U39V5dlPJ/X09ha4rErkm'],
    [3, 'BUkY0I+9+oPgDCn4+Ac6Iu813yvqkDr/ga8DzLxFxuk6'],
    [0x7357_c357, 'BS/lfaNHzWJDFSjarF+7KQcw//aEr8TPwu2QmV9Yyzt0'],
  ])('%i is signed by its root and by no other', (id, root) => {
    const certificate = knownServerCertificate(id);
    expect(certificate?.keyId).toBe(id);
    expect(isTrustedServerCertificate(crypto, certificate!, [parseEcPublicKey(fromBase64(root))])).toBe(true);
    expect(isTrustedServerCertificate(crypto, certificate!, [trustRoot.publicKey])).toBe(false);
  });

  it('for tests belongs to the private key of 32 bytes 0xff', () => {
    const privateKey = parseEcPrivateKey(new Uint8Array(32).fill(0xff));
    expect(knownServerCertificate(0x7357_c357)?.key).toEqual(ecPublicKeyOf(crypto, privateKey));
  });

  it.each([0, 1, 4, 99, 0xffff_ffff])('%i does not exist', (id) => {
    expect(knownServerCertificate(id)).toBeNull();
  });
});

describe.each(vectors.senderCertificates)('the sender certificate "$name"', (vector) => {
  const certificate = decodeSenderCertificate(fromBase64(vector.serialized));

  it('has the fields of the vector', () => {
    expect(certificate.senderUuid).toBe(vector.senderUuid);
    expect(certificate.senderE164).toBe(vector.senderE164);
    expect(certificate.senderDeviceId).toBe(vector.senderDeviceId);
    expect(certificate.expiration).toBe(vector.expiration);
    expect(toBase64(certificate.key)).toBe(vector.key);
    expect(toBase64(certificate.certificate)).toBe(vector.certificate);
    expect(toBase64(certificate.signature)).toBe(vector.signature);
    expect(toBase64(certificate.serialized)).toBe(vector.serialized);
  });

  it('names its server certificate', () => {
    const { serverKeyId } = vector;
    if (typeof serverKeyId === 'number') expect(serverCertificateOf(certificate).keyId).toBe(serverKeyId);
    else expectError(() => serverCertificateOf(certificate), 'INVALID_CERTIFICATE', serverKeyId.error);
  });

  it.each(vector.validate)('is valid under $trustRoot at $time: $valid', ({ publicKey, time, valid }) => {
    const trustRoots = [parseEcPublicKey(fromBase64(publicKey))];
    expect(isValidSenderCertificate(crypto, certificate, { trustRoots, time })).toBe(valid);
  });
});

describe('a sender certificate', () => {
  const make = (fields: Partial<SenderCertificate> = {}): SenderCertificate =>
    createSenderCertificate(
      defaultEngine(),
      {
        senderUuid: ALICE.name,
        senderE164: '+14151111111',
        senderDeviceId: 1,
        expiration: EXPIRES,
        key: identityOf('alice').keyPair.publicKey,
        ...fields,
        signer: decodeServerCertificate(genuine),
      },
      serverKey.privateKey,
    );
  const isValid = (certificate: SenderCertificate, time = EXPIRES): boolean =>
    isValidSenderCertificate(crypto, certificate, { trustRoots: [trustRoot.publicKey], time });

  it('is encoded as in the vector, apart from the random signature', () => {
    const made = make();
    expect(toBase64(made.certificate)).toBe(vectors.senderCertificates[0]?.certificate);
    expect(decodeSenderCertificate(made.serialized)).toEqual(made);
    expect(isValid(made)).toBe(true);
  });

  it('writes empty names, and no phone number if there is none', () => {
    const empty = decodeSenderCertificate(make({ senderUuid: '', senderE164: '', expiration: 0 }).serialized);
    expect([empty.senderUuid, empty.senderE164, empty.expiration]).toEqual(['', '', 0]);
    expect(decodeSenderCertificate(make({ senderE164: null }).serialized).senderE164).toBeNull();
  });

  it.each([0, 128, 300])('for device %i cannot be made', (senderDeviceId) => {
    expectError(() => make({ senderDeviceId }), 'INVALID_ARGUMENT', 'invalid argument: device ID is out of range');
  });

  it('expires one millisecond after its expiration, and times beyond numbers never come', () => {
    expect([isValid(make(), EXPIRES), isValid(make(), EXPIRES + 1)]).toEqual([true, false]);
    // fixed64: 2^63.
    const distant = decodeSenderCertificate(append('190000000000000080'));
    expect(distant.largeExpiration).toBe(2n ** 63n);
    const exact = decodeSenderCertificate(append('19ffffffffffff1f00'));
    expect([exact.expiration, exact.largeExpiration]).toEqual([Number.MAX_SAFE_INTEGER, undefined]);
  });

  it('stays valid with fields that are unknown here, because the signature is over the bytes received', () => {
    const extended = vectors.senderCertificates.find(({ name }) => name.includes('extra field'));
    expect(isValid(decodeSenderCertificate(fromBase64(extended!.serialized)))).toBe(true);
  });

  it('is not valid with a bit changed in what is signed, or in the signature', () => {
    const { length } = first;
    for (let i = 0; i < length; i += 7) {
      const changed = first.slice();
      changed[i]! ^= 1;
      let certificate: SenderCertificate;
      try {
        certificate = decodeSenderCertificate(changed);
      } catch {
        continue;
      }
      expect(isValid(certificate)).toBe(false);
    }
  });

  it('is not valid if another server signed it', () => {
    const stranger = createServerCertificate(
      defaultEngine(),
      { keyId: 1, key: identityOf('carol').keyPair.publicKey },
      trustRoot.privateKey,
    );
    const made = createSenderCertificate(defaultEngine(), { ...make(), signer: stranger }, serverKey.privateKey);
    expect(isValid(made)).toBe(false);
  });

  it('takes the last of two names and of two signers', () => {
    const uuid = `3a10${'11'.repeat(16)}`;
    expect(decodeSenderCertificate(append(uuid)).senderUuid).toBe('11111111-1111-1111-1111-111111111111');
    expect(decodeSenderCertificate(append(`${uuid}320178`)).senderUuid).toBe('x');
    expect(decodeSenderCertificate(append('4003')).signer).toBe(3);
    const both = decodeSenderCertificate(edit([8], null));
    expect(typeof both.signer).toBe('object');
  });

  const badServer = editProtobuf(genuine, [1, 2], () => fromHex('06'));
  it.each([
    ['that is no protobuf', () => fromHex('ffff'), MALFORMED],
    ['without signature', () => editProtobuf(first, [2], () => null), MALFORMED],
    ['without signed part', () => editProtobuf(first, [1], () => null), MALFORMED],
    ['without device', () => edit([2], null), MALFORMED],
    ['of device 0', () => editVarint(first, [1, 2], 0), MALFORMED],
    ['of device 128', () => editVarint(first, [1, 2], 128), MALFORMED],
    ['without expiration', () => edit([3], null), MALFORMED],
    ['without key', () => edit([4], null), MALFORMED],
    ['with a bad key', () => edit([4], fromHex('07')), 'bad key type <0x07>'],
    ['without signer', () => edit([5], null), MALFORMED],
    ['with a malformed signer', () => edit([5], fromHex('01')), MALFORMED],
    ['with a bad key in its signer', () => edit([5], badServer), 'bad key type <0x06>'],
    ['without name', () => edit([6], null), MALFORMED],
    ['with a name that is not UTF-8', () => edit([6], fromHex('ff')), MALFORMED],
    ['with a phone number that is not UTF-8', () => edit([1], fromHex('c3')), MALFORMED],
    ['with a UUID of 15 bytes', () => append(`3a0f${'11'.repeat(15)}`), MALFORMED],
    ['with a UUID of 17 bytes', () => append(`3a11${'11'.repeat(17)}`), MALFORMED],
    // Signer, then name, then key: the first fault is reported.
    ['with a bad signer and a bad key', () => editProtobuf(edit([5], badServer), [1, 4], () => fromHex('07')), /06/],
    ['without name and with a bad key', () => editProtobuf(edit([6], null), [1, 4], () => fromHex('07')), MALFORMED],
  ])('%s is refused', (_, damaged, message) => {
    expect(() => decodeSenderCertificate(damaged())).toThrow(message);
  });

  it('keeps its own copy of the bytes', () => {
    const bytes = first.slice();
    const certificate = decodeSenderCertificate(bytes);
    bytes.fill(0);
    expect(certificate.serialized).toEqual(first);
    expect(isValid(certificate)).toBe(true);
  });
});
