import { describe, expect, it } from 'vitest';
import vectors from '../vectors/sealed-sender.json' with { type: 'json' };
import * as signal from '../../src/signal.ts';
import { createMemoryStores, type MemoryStores } from '../../src/testing/index.ts';
import { fromBase64, toBase64 } from '../support/base64.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const { endToEnd, parties, trustRoot, serverKey, v1, v2 } = vectors;

const publicKey = (base64: string): signal.PublicKey => signal.PublicKey.deserialize(fromBase64(base64));

/** Our classes know each other; the memory stores only know their shapes. */
interface Stores {
  readonly memory: MemoryStores;
  readonly session: signal.SessionStore;
  readonly identity: signal.IdentityKeyStore;
  readonly preKey: signal.PreKeyStore;
  readonly signedPreKey: signal.SignedPreKeyStore;
  readonly kyberPreKey: signal.KyberPreKeyStore;
}

function storesOf(who: 'alice' | 'bob', registrationId: number): Stores {
  const key = signal.PrivateKey.deserialize(fromBase64(parties[who].private));
  const identity = new signal.IdentityKeyPair(key.getPublicKey(), key);
  const memory = createMemoryStores(signal, { identity, registrationId });
  return { ...memory, memory } as unknown as Stores;
}

async function bobsStores(): Promise<Stores> {
  const { preKeyRecord, signedPreKeyRecord, kyberPreKeyRecord } = endToEnd.preKeyMessage;
  const stores = storesOf('bob', 17);
  await stores.preKey.savePreKey(preKeyRecord.id, signal.PreKeyRecord.deserialize(fromBase64(preKeyRecord.record)));
  await stores.signedPreKey.saveSignedPreKey(
    signedPreKeyRecord.id,
    signal.SignedPreKeyRecord.deserialize(fromBase64(signedPreKeyRecord.record)),
  );
  await stores.kyberPreKey.saveKyberPreKey(
    kyberPreKeyRecord.id,
    signal.KyberPreKeyRecord.deserialize(fromBase64(kyberPreKeyRecord.record)),
  );
  return stores;
}

interface Input {
  readonly message: string;
  readonly trustRoot: string;
  readonly timestamp: number;
  readonly localE164: string | null;
  readonly localUuid: string;
  readonly localDeviceId: number;
}

function decrypt(input: Input, stores: Stores): Promise<signal.SealedSenderDecryptionResult> {
  return signal.sealedSenderDecryptMessage(
    fromBase64(input.message),
    publicKey(input.trustRoot === 'trustRoot' ? trustRoot.public : serverKey.public),
    input.timestamp,
    input.localE164,
    input.localUuid,
    input.localDeviceId,
    stores.session,
    stores.identity,
    stores.preKey,
    stores.signedPreKey,
    stores.kyberPreKey,
  );
}

type Recorded = typeof endToEnd.preKeyMessage | typeof endToEnd.whisperReply;
const inputOf = ({ message, trustRoot: root, timestamp, local }: Recorded): Input => ({
  message,
  trustRoot: root,
  timestamp,
  localE164: local.e164,
  localUuid: local.uuid,
  localDeviceId: local.deviceId,
});

function expectResult(result: signal.SealedSenderDecryptionResult, expected: Recorded['expected']): void {
  expect(toBase64(result.message())).toBe(expected.plaintext);
  expect(result.senderUuid()).toBe(expected.senderUuid);
  expect(result.senderAci()?.getServiceIdString()).toBe(expected.senderUuid);
  expect(result.senderE164()).toBe(expected.senderE164);
  expect(result.deviceId()).toBe(expected.deviceId);
}

async function failureOf(step: Promise<unknown>): Promise<signal.LibSignalErrorBase> {
  const error: unknown = await step.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(signal.LibSignalErrorBase);
  return error as signal.LibSignalErrorBase;
}

describe('sealedSenderDecryptMessage', () => {
  it('opens and decrypts the message that begins a session', async () => {
    const stores = await bobsStores();
    const recorded = endToEnd.preKeyMessage;
    expectResult(await decrypt(inputOf(recorded), stores), recorded.expected);
    const kept = Object.keys(stores.memory.snapshot());
    expect(kept).toContain(`session/${recorded.expected.senderUuid}.1`);
    expect(kept).not.toContain(`pre-key/${recorded.preKeyRecord.id}`);
  });

  it('opens and decrypts a message of a running session', async () => {
    const stores = storesOf('alice', 5);
    const recorded = endToEnd.whisperReply;
    const bob = signal.ProtocolAddress.new(recorded.expected.senderUuid, recorded.expected.deviceId);
    const session = signal.SessionRecord.deserialize(fromBase64(recorded.sessionRecordWithBob));
    await stores.session.saveSession(bob, session);
    expectResult(await decrypt(inputOf(recorded), stores), recorded.expected);
  });

  it.each(endToEnd.negatives)('refuses "$name", and leaves the stores as they are', async ({ error, ...input }) => {
    const stores = await bobsStores();
    const before = stores.memory.snapshot();
    const failure = await failureOf(decrypt(input, stores));
    expect([failure.name, failure.code, failure.message]).toEqual([error.name, error.code, error.message]);
    expect(failure.operation).toBe('SealedSender_DecryptMessage');
    expect(stores.memory.snapshot()).toEqual(before);
  });

  it('reads a message once', async () => {
    const stores = await bobsStores();
    await decrypt(inputOf(endToEnd.preKeyMessage), stores);
    const failure = await failureOf(decrypt(inputOf(endToEnd.preKeyMessage), stores));
    expect(failure.code).toBe(signal.ErrorCode.DuplicatedMessage);
  });
});

describe('sealedSenderDecryptToUsmc', () => {
  it.each(v1)('opens the version 1 message "$name"', async ({ message, expected }) => {
    const content = await signal.sealedSenderDecryptToUsmc(fromBase64(message), storesOf('bob', 17).identity);
    expect(toBase64(content.serialize())).toBe(expected.usmc);
    expect(content.msgType()).toBe(expected.msgType);
    expect(content.contentHint()).toBe(expected.contentHint);
    expect(toBase64(content.contents())).toBe(expected.contents);
    expect(content.senderCertificate().senderUuid()).toBe(expected.senderUuid);
  });

  it('opens what a server made of an upload', async () => {
    const upload = new signal.SealedSenderMultiRecipientMessage(fromBase64(v2.sent));
    const recipients = upload.recipientsByServiceIdString();
    expect(Object.keys(recipients)).toEqual(v2.parsed.recipients.map(({ serviceId }) => serviceId));
    expect(upload.excludedRecipientServiceIdStrings()).toEqual(v2.parsed.excluded);
    const message = upload.messageForRecipient(recipients[parties.bob.serviceId]!);
    expect(toBase64(message)).toBe(v2.parsed.recipients[0]?.received);
    const content = await signal.sealedSenderDecryptToUsmc(message, storesOf('bob', 17).identity);
    expect(toBase64(content.serialize())).toBe(v2.expected.usmc);
  });
});

describe('SealedSenderMultiRecipientMessage', () => {
  it('keeps the upload, and shows what becomes of it', () => {
    const bytes: Bytes = fromBase64(v2.sent);
    const upload = new signal.SealedSenderMultiRecipientMessage(bytes);
    const bob = upload.recipientsByServiceIdString()[parties.bob.serviceId]!;
    const before = upload.messageForRecipient(bob);
    bytes[bytes.length - 1]! ^= 1;
    const after = upload.messageForRecipient(bob);
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
    expect(after).not.toEqual(before);
  });

  it('has no recipients but those of the upload', () => {
    const upload = new signal.SealedSenderMultiRecipientMessage(fromBase64(v2.sent));
    expect(upload.recipientsByServiceIdString().constructor).toBeUndefined();
  });
});
