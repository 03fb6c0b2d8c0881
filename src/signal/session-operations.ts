/**
 * The operations on sessions: each loads what it needs from the stores, takes one pure step, and saves what changed, in
 * libsignal's order of calls. A failure stops the sequence and undoes nothing; all writes come after the cryptography.
 *
 * These functions take no lock: calls for one address must not overlap.
 */
import type { Bytes } from '../bytes.ts';
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Engine } from '../crypto/engine.ts';
import { VinculumError } from '../errors.ts';
import type { EcPublicKey } from '../protocol/keys/ec-key.ts';
import { preKeyPair } from '../protocol/keys/pre-key-record.ts';
import { verifyPreKeyBundle } from '../protocol/keys/pre-key-bundle.ts';
import { kyberPreKeyPair, signedPreKeyPair } from '../protocol/keys/signed-pre-key-record.ts';
import { formatAddress } from '../protocol/keys/protocol-address.ts';
import { beginAsInitiator, beginAsResponder, withLocalRegistrationId } from '../protocol/session/begin.ts';
import { encryptMessage } from '../protocol/session/encrypt.ts';
import {
  type Decrypted,
  decryptFirstMessage,
  decryptSignalMessage,
  findDestination,
} from '../protocol/session/receive.ts';
import { EMPTY_RECORD, type SessionRecord as SessionRecordValue, promote } from '../protocol/session/session-record.ts';
import type { Correspondents } from '../protocol/session/session-state.ts';
import { ProtocolAddress } from './address.ts';
import { bytesArgument, dateArgument, instanceArgument } from './arguments.ts';
import { Direction } from './enums.ts';
import { mapErrorsAsync } from './error-mapping.ts';
import { CiphertextMessage, PreKeySignalMessage, SignalMessage } from './messages.ts';
import { PreKeyBundle } from './pre-key-bundle.ts';
import { SessionRecord } from './session-record.ts';
import {
  getLocalIdentityKeyPair,
  getLocalRegistrationId,
  isPromise,
  isTrustedIdentity,
  loadKyberPreKey,
  loadPreKey,
  loadSession,
  loadSignedPreKey,
  markKyberPreKeyUsed,
  removePreKey,
  saveIdentityKey,
  storeSession,
} from './store-callbacks.ts';
import type { IdentityKeyStore, KyberPreKeyStore, PreKeyStore, SessionStore, SignedPreKeyStore } from './stores.ts';

/** The two stores that every operation uses, and between whom it runs. */
export interface Conversation {
  readonly addresses: Correspondents;
  readonly sessions: SessionStore;
  readonly identities: IdentityKeyStore;
}

/** Where a responder keeps its pre-keys. */
export interface PreKeyStores {
  readonly preKeys: PreKeyStore;
  readonly signedPreKeys: SignedPreKeyStore;
  readonly kyberPreKeys: KyberPreKeyStore;
}

/**
 * Starts a session from a bundle and makes it the current one.
 *
 * @param now - stamped into the session: unanswered, it is not used for sending after 30 days
 * @throws LibSignalErrorBase UntrustedIdentity, or Generic for bad signatures or keys
 */
export function processPreKeyBundle(
  bundle: PreKeyBundle,
  address: ProtocolAddress,
  localAddress: ProtocolAddress,
  sessionStore: SessionStore,
  identityStore: IdentityKeyStore,
  now: Date = new Date(),
  engine: Engine = defaultEngine(),
): Promise<void> {
  const value = instanceArgument(bundle, PreKeyBundle)._nativeHandle;
  const conversation = conversationOf(address, localAddress, sessionStore, identityStore);
  const time = dateArgument(now);
  return mapErrorsAsync('SessionBuilder_ProcessPreKeyBundle', async () => {
    const { addresses, sessions, identities } = conversation;
    await requireTrust(conversation, value.identityKey, Direction.Sending);
    verifyPreKeyBundle(engine.crypto, value);
    const record = await loadRecord(conversation);
    const ourIdentity = await getLocalIdentityKeyPair(identities);
    const state = beginAsInitiator(engine, { ourIdentity, bundle: value, addresses, now: time });
    const registrationId = await getLocalRegistrationId(identities);
    await saveIdentityKey(identities, addresses.theirs, value.identityKey);
    const next = promote(record ?? EMPTY_RECORD, withLocalRegistrationId(state, registrationId));
    await storeSession(sessions, addresses.theirs, SessionRecord._fromNativeHandle(next));
  });
}

/**
 * Encrypts a message with the current session.
 *
 * @param message - any length, secret
 * @param now - judges the age of an unanswered session
 * @returns a message of type PreKey until the peer has answered, then Whisper
 * @throws LibSignalErrorBase UntrustedIdentity, InvalidSession, or Generic without a usable session
 */
export async function signalEncrypt(
  message: Uint8Array,
  address: ProtocolAddress,
  localAddress: ProtocolAddress,
  sessionStore: SessionStore,
  identityStore: IdentityKeyStore,
  now: Date = new Date(),
  engine: Engine = defaultEngine(),
): Promise<CiphertextMessage> {
  const plaintext = bytesArgument(message);
  const conversation = conversationOf(address, localAddress, sessionStore, identityStore);
  const time = dateArgument(now);
  return mapErrorsAsync('SessionCipher_EncryptMessage', async () => {
    const { addresses } = conversation;
    const loading = loadRecord(conversation);
    const record = isPromise(loading) ? await loading : loading;
    const input = { plaintext, addresses, now: time };
    const encrypted = encryptMessage(engine, record ?? EMPTY_RECORD, input);
    const trusting = requireTrust(conversation, encrypted.remoteIdentity, Direction.Sending);
    if (isPromise(trusting)) await trusting;
    await saveIdentityAndSession(conversation, encrypted);
    return CiphertextMessage._fromNativeHandle(encrypted.message);
  });
}

/**
 * Decrypts a message of a running session.
 *
 * @returns the plaintext, secret
 * @throws LibSignalErrorBase DuplicatedMessage, UntrustedIdentity, or Generic
 */
export function signalDecrypt(
  message: SignalMessage,
  address: ProtocolAddress,
  localAddress: ProtocolAddress,
  sessionStore: SessionStore,
  identityStore: IdentityKeyStore,
  engine: Engine = defaultEngine(),
): Promise<Bytes> {
  const value = instanceArgument(message, SignalMessage)._nativeHandle;
  const conversation = conversationOf(address, localAddress, sessionStore, identityStore);
  return mapErrorsAsync('SessionCipher_DecryptSignalMessage', () => decryptRunningMessage(engine, value, conversation));
}

/**
 * Decrypts a message that can begin a session, and begins it if it is new.
 *
 * @returns the plaintext, secret
 * @throws LibSignalErrorBase DuplicatedMessage, UntrustedIdentity, InvalidSession, or Generic
 */
export function signalDecryptPreKey(
  message: PreKeySignalMessage,
  address: ProtocolAddress,
  localAddress: ProtocolAddress,
  sessionStore: SessionStore,
  identityStore: IdentityKeyStore,
  prekeyStore: PreKeyStore,
  signedPrekeyStore: SignedPreKeyStore,
  kyberPrekeyStore: KyberPreKeyStore,
  engine: Engine = defaultEngine(),
): Promise<Bytes> {
  const value = instanceArgument(message, PreKeySignalMessage)._nativeHandle;
  const conversation = conversationOf(address, localAddress, sessionStore, identityStore);
  const stores = { preKeys: prekeyStore, signedPreKeys: signedPrekeyStore, kyberPreKeys: kyberPrekeyStore };
  return mapErrorsAsync('SessionCipher_DecryptPreKeySignalMessage', () =>
    decryptPreKeyMessage(engine, value, { ...conversation, ...stores }),
  );
}

/** {@link signalDecrypt} on values; sealed sender uses it too. @throws VinculumError */
export async function decryptRunningMessage(
  engine: Engine,
  message: SignalMessage['_nativeHandle'],
  conversation: Conversation,
): Promise<Bytes> {
  const { addresses } = conversation;
  const loading = loadRecord(conversation);
  const record = isPromise(loading) ? await loading : loading;
  if (record === null) {
    throw new VinculumError(
      'NO_SESSION',
      `session with ${formatAddress(addresses.theirs)} not found: message_decrypt_signal`,
    );
  }
  const decrypted = decryptSignalMessage(engine, record, { message, addresses });
  const trusting = requireTrust(conversation, decrypted.remoteIdentity, Direction.Receiving);
  if (isPromise(trusting)) await trusting;
  await saveIdentityAndSession(conversation, decrypted);
  return decrypted.plaintext;
}

/** {@link signalDecryptPreKey} on values; sealed sender uses it too. @throws VinculumError */
export async function decryptPreKeyMessage(
  engine: Engine,
  message: PreKeySignalMessage['_nativeHandle'],
  conversation: Conversation & PreKeyStores,
): Promise<Bytes> {
  const { addresses, sessions, identities } = conversation;
  const record = (await loadRecord(conversation)) ?? EMPTY_RECORD;
  await requireTrust(conversation, message.identityKey, Direction.Receiving);
  const destination = findDestination(record, message);
  const target =
    destination.kind === 'known' ? destination.record : await acceptSession(engine, { message, record }, conversation);
  const decrypted = decryptFirstMessage(engine, target, { message: message.message, addresses });
  await saveIdentityKey(identities, addresses.theirs, message.identityKey);
  if (destination.kind === 'new') {
    const { kyberPreKeyId, signedPreKeyId, baseKey, preKeyId } = message;
    await markKyberPreKeyUsed(conversation.kyberPreKeys, kyberPreKeyId ?? 0, { signedPreKeyId, baseKey });
    if (preKeyId !== null) await removePreKey(conversation.preKeys, preKeyId);
  }
  await storeSession(sessions, addresses.theirs, SessionRecord._fromNativeHandle(decrypted.record));
  return decrypted.plaintext;
}

/** Loads the keys that a first message names, in libsignal's order, and puts the new session in front of the record. */
async function acceptSession(
  engine: Engine,
  first: { readonly message: PreKeySignalMessage['_nativeHandle']; readonly record: SessionRecordValue },
  conversation: Conversation & PreKeyStores,
): Promise<SessionRecordValue> {
  const { message, record } = first;
  const { addresses, identities } = conversation;
  const signedPreKey = signedPreKeyPair(await loadSignedPreKey(conversation.signedPreKeys, message.signedPreKeyId));
  const kyberPreKey = kyberPreKeyPair(await loadKyberPreKey(conversation.kyberPreKeys, message.kyberPreKeyId ?? 0));
  const preKey =
    message.preKeyId === null ? null : preKeyPair(await loadPreKey(conversation.preKeys, message.preKeyId));
  const identity = await getLocalIdentityKeyPair(identities);
  const ours = { identity, signedPreKey, preKey, kyberSecretKey: kyberPreKey.secretKey };
  const state = beginAsResponder(engine.crypto, ours, { message, addresses });
  return promote(record, withLocalRegistrationId(state, await getLocalRegistrationId(identities)));
}

function conversationOf(
  address: ProtocolAddress,
  localAddress: ProtocolAddress,
  sessions: SessionStore,
  identities: IdentityKeyStore,
): Conversation {
  const theirs = instanceArgument(address, ProtocolAddress)._nativeHandle;
  const ours = instanceArgument(localAddress, ProtocolAddress)._nativeHandle;
  return { addresses: { ours, theirs }, sessions, identities };
}

function loadRecord({
  sessions,
  addresses,
}: Conversation): SessionRecordValue | null | Promise<SessionRecordValue | null> {
  const loading = loadSession(sessions, addresses.theirs);
  return isPromise(loading) ? loading.then(valueOf) : valueOf(loading);
}

function valueOf(record: SessionRecord | null): SessionRecordValue | null {
  return record === null ? null : record._nativeHandle;
}

function requireTrust(
  { identities, addresses }: Conversation,
  key: EcPublicKey,
  direction: Direction,
): void | Promise<void> {
  const trusting = isTrustedIdentity(identities, addresses.theirs, { key, direction });
  return isPromise(trusting)
    ? trusting.then((trusted) => checkTrust(trusted, addresses))
    : checkTrust(trusting, addresses);
}

function checkTrust(trusted: boolean, { theirs }: Correspondents): void {
  if (trusted) return;
  throw new VinculumError('UNTRUSTED_IDENTITY', `untrusted identity for address ${formatAddress(theirs)}`, {
    details: { name: theirs.name, deviceId: theirs.deviceId },
  });
}

async function saveIdentityAndSession(
  { identities, sessions, addresses }: Conversation,
  result: Pick<Decrypted, 'record' | 'remoteIdentity'>,
): Promise<void> {
  const saving = saveIdentityKey(identities, addresses.theirs, result.remoteIdentity);
  if (isPromise(saving)) await saving;
  const storing = storeSession(sessions, addresses.theirs, SessionRecord._fromNativeHandle(result.record));
  if (isPromise(storing)) await storing;
}
