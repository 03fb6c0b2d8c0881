/** Damaged encodings of everything in sealed sender: both engines read the same out of them, or refuse with the same words. */
import { describe, expect, it } from 'vitest';
import vectors from '../vectors/sealed-sender.json' with { type: 'json' };
import { bytesToHex } from '@noble/hashes/utils.js';
import { fromBase64 } from '../support/base64.ts';
import { SeededChoice, type SubMessages, mutateProtobuf } from '../support/protobuf-mutation.ts';
import { outcomeOf } from './outcome.ts';
import { FACES, type SealedFace } from './sealed-face.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Reading = (face: SealedFace, bytes: Bytes) => unknown;

const ROUNDS = 1500;
const trustRoot = fromBase64(vectors.trustRoot.public);

async function expectSame(read: Reading, bytes: Bytes): Promise<boolean> {
  const [ours, theirs] = [
    await outcomeOf(() => read(FACES.ours, bytes)),
    await outcomeOf(() => read(FACES.oracle, bytes)),
  ];
  expect(ours, bytesToHex(bytes)).toEqual(theirs);
  return typeof theirs === 'object' && theirs !== null && 'returned' in theirs;
}

const serverCertificate: Reading = ({ ServerCertificate }, bytes) => {
  const certificate = ServerCertificate.deserialize(bytes);
  return [
    certificate.keyId(),
    certificate.key(),
    certificate.certificateData(),
    certificate.signature(),
    certificate.serialize(),
  ];
};

const senderCertificate: Reading = async ({ SenderCertificate, PublicKey }, bytes) => {
  const certificate = SenderCertificate.deserialize(bytes);
  return [
    [certificate.senderUuid(), certificate.senderAci()?.getServiceIdString(), certificate.senderE164()],
    [certificate.senderDeviceId(), await outcomeOf(() => certificate.expiration())],
    [certificate.key(), certificate.certificate(), certificate.signature(), certificate.serialize()],
    await outcomeOf(() => certificate.serverCertificate()),
    certificate.validate(PublicKey.deserialize(trustRoot), 1),
  ];
};

const messageContent: Reading = ({ UnidentifiedSenderMessageContent }, bytes) => {
  const content = UnidentifiedSenderMessageContent.deserialize(bytes);
  return [
    [content.msgType(), content.contentHint(), content.groupId(), content.contents()],
    [content.senderCertificate(), content.serialize()],
  ];
};

/** Opens with Bob's key what is a whole message without its version byte. */
const version1: Reading = async (face, bytes) => {
  const key = face.PrivateKey.deserialize(fromBase64(vectors.parties.bob.private));
  const pair = new face.IdentityKeyPair(key.getPublicKey(), key);
  const store = { getIdentityKeyPair: async () => pair } as unknown as Parameters<
    SealedFace['sealedSenderDecryptToUsmc']
  >[1];
  return face.sealedSenderDecryptToUsmc(Uint8Array.of(0x11, ...bytes), store);
};

const certificates = vectors.senderCertificates.map(({ serialized }) => fromBase64(serialized));
const KINDS: readonly (readonly [string, Reading, readonly Bytes[], SubMessages])[] = [
  ['server certificates', serverCertificate, [fromBase64(vectors.serverCertificate.serialized)], { 1: {} }],
  ['sender certificates', senderCertificate, certificates, { 1: { 5: { 1: {} } } }],
  ['contents', messageContent, vectors.v1.map(({ expected }) => fromBase64(expected.usmc)), { 2: { 1: {} } }],
  ['messages of version 1', version1, vectors.v1.map(({ message }) => fromBase64(message).slice(1)), {}],
];

describe.each(KINDS)('damaged %s', (name, read, samples, subMessages) => {
  it('are read alike', async () => {
    const choice = new SeededChoice(name.length);
    let accepted = 0;
    for (let round = 0; round < ROUNDS; round++) {
      if (await expectSame(read, mutateProtobuf(choice.of(samples), choice, subMessages))) accepted++;
    }
    expect(accepted).toBeGreaterThan(ROUNDS / 50);
    expect(accepted).toBeLessThan(ROUNDS);
  });
});

describe('a certificate with fields of a oneof', () => {
  it('repeated and mixed is read alike', async () => {
    const choice = new SeededChoice(7);
    const hex = ['320178', '32024142', `3a10${'11'.repeat(16)}`, '3a0111', '4002', '4063', '2a00'];
    for (let round = 0; round < 200; round++) {
      const extra = Array.from({ length: choice.below(5) }, () => choice.of(hex)).join('');
      const inner = fromBase64(choice.of(vectors.senderCertificates).certificate);
      const bytes = Uint8Array.of(...inner, ...Buffer.from(extra, 'hex'));
      const length = [(bytes.length & 0x7f) | 0x80, bytes.length >> 7];
      await expectSame(senderCertificate, Uint8Array.of(0x0a, ...length, ...bytes, 0x12, 0x00));
    }
  });
});

describe('damaged uploads', () => {
  const samples = [
    ...[vectors.v2.sent, vectors.v2.nonContiguousDevices.sent, vectors.v2.singleRecipient.sent],
    ...vectors.parseOnly.map(({ message }) => message),
  ].map(fromBase64);
  const split: Reading = ({ SealedSenderMultiRecipientMessage }, bytes) => {
    const upload = new SealedSenderMultiRecipientMessage(bytes);
    const recipients = upload.recipientsByServiceIdString();
    const messages = Object.values(recipients).map((recipient) => upload.messageForRecipient(recipient));
    return [Object.entries(recipients), upload.excludedRecipientServiceIdStrings(), messages];
  };
  const single: Reading = ({ sealedSenderMultiRecipientMessageForSingleRecipient }, bytes) =>
    sealedSenderMultiRecipientMessageForSingleRecipient(bytes);

  /** We refuse a count with surplus bytes. libsignal accepts it and takes the surplus for the next entry. */
  const hasSurplusCount = (bytes: Bytes): boolean => {
    const end = bytes.findIndex((byte, index) => index > 0 && byte < 0x80);
    return end > 1 && bytes[end] === 0;
  };

  it.each([
    ['split', split],
    ['turned into the message for one recipient', single],
  ])('are %s alike', async (name, read) => {
    const choice = new SeededChoice(name.length);
    let accepted = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const bytes = choice.of(samples).slice();
      for (let edits = choice.below(4); edits > 0; edits--) {
        const values = [0, 1, 0x7f, 0x80, 0xff, 0x22, 0x23, choice.below(256)];
        bytes[choice.below(Math.min(bytes.length, 200))] = choice.of(values);
      }
      const cut = choice.below(4) === 0 ? bytes.slice(0, choice.below(bytes.length + 1)) : bytes;
      if (hasSurplusCount(cut)) continue;
      if (await expectSame(read, cut)) accepted++;
    }
    expect(accepted).toBeGreaterThan(ROUNDS / 50);
    expect(accepted).toBeLessThan(ROUNDS);
  });

  it('with a surplus byte in their count are refused by us only', async () => {
    const bytes = Uint8Array.of(0x23, 0x80, 0x00, ...new Uint8Array(32));
    expect(() => split(FACES.ours, bytes)).toThrow('protobuf encoding was invalid');
    expect(split(FACES.oracle, bytes)).toEqual([[], [], []]);
  });
});
