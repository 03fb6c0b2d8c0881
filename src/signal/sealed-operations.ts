/**
 * The operations of sealed sender: like those on sessions, each asks the stores in libsignal's order and takes pure steps in
 * between.
 */
import type { Bytes } from '../bytes.ts';
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Engine } from '../crypto/engine.ts';
import { VinculumError } from '../errors.ts';
import { type ProtocolAddress as AddressValue, formatAddress } from '../protocol/keys/protocol-address.ts';
import { SERVICE_ID_FIXED_WIDTH_BYTES, parseServiceIdFixedWidth } from '../protocol/keys/service-id.ts';
import { CIPHERTEXT_MESSAGE_TYPE } from '../protocol/messages/ciphertext-message.ts';
import { decodePreKeySignalMessage } from '../protocol/messages/pre-key-signal-message.ts';
import { decodeSignalMessage } from '../protocol/messages/signal-message.ts';
import { sealingIdentity } from '../protocol/sealed-sender/identity-agreement.ts';
import type { MessageContent } from '../protocol/sealed-sender/message-content.ts';
import {
  type Destination,
  type SentMessageRecipient,
  groupDestinations,
  sealForMany,
} from '../protocol/sealed-sender/multi-recipient.ts';
import { checkSender, openSealedMessage } from '../protocol/sealed-sender/sealed-message.ts';
import { requireDeviceId } from '../protocol/sealed-sender/sender-certificate.ts';
import { receivedMessageForOnlyRecipient } from '../protocol/sealed-sender/sent-message-parser.ts';
import { sealVersion1 } from '../protocol/sealed-sender/v1.ts';
import { ProtocolAddress, ServiceId } from './address.ts';
import {
  bytesArgument,
  instanceArgument,
  instancesArgument,
  stringArgument,
  timestampArgument,
  u32Argument,
} from './arguments.ts';
import type { SenderCertificate } from './certificates.ts';
import { PublicKey } from './ec-keys.ts';
import { ContentHint } from './enums.ts';
import { mapErrors, mapErrorsAsync } from './error-mapping.ts';
import { SealedSenderDecryptionResult, UnidentifiedSenderMessageContent } from './sealed-content.ts';
import {
  type Conversation,
  type PreKeyStores,
  decryptPreKeyMessage,
  decryptRunningMessage,
  signalEncrypt,
} from './session-operations.ts';
import { SessionRecord } from './session-record.ts';
import { getIdentityKey, getLocalIdentityKeyPair } from './store-callbacks.ts';
import type { IdentityKeyStore, KyberPreKeyStore, PreKeyStore, SessionStore, SignedPreKeyStore } from './stores.ts';

/** What {@link sealedSenderMultiRecipientEncrypt} is told. */
export interface SealedSenderMultiRecipientEncryptOptions {
  content: UnidentifiedSenderMessageContent;
  /** Devices of one account must follow each other, or the account gets several entries. */
  recipients: ProtocolAddress[];
  /** Accounts that the message names as left out. */
  excludedRecipients?: ServiceId[];
  identityStore: IdentityKeyStore;
  sessionStore: SessionStore;
}

/**
 * Encrypts a message with the session of a recipient and seals it (version 1).
 *
 * @param message - any length, secret
 * @param senderCert - our own
 * @throws LibSignalErrorBase what `signalEncrypt` throws, and Generic if no identity of the recipient is stored
 */
export async function sealedSenderEncryptMessage(
  message: Uint8Array,
  address: ProtocolAddress,
  senderCert: SenderCertificate,
  sessionStore: SessionStore,
  identityStore: IdentityKeyStore,
  engine: Engine = defaultEngine(),
): Promise<Bytes> {
  const localAddress = ProtocolAddress.new(senderCert.senderUuid(), senderCert.senderDeviceId());
  const now = new Date();
  const encrypted = await signalEncrypt(message, address, localAddress, sessionStore, identityStore, now, engine);
  const content = UnidentifiedSenderMessageContent.new(encrypted, senderCert, ContentHint.Default, null);
  return sealedSenderEncrypt(content, address, identityStore, engine);
}

/**
 * Seals content for one recipient (version 1), to the identity stored for it. Uses no session.
 *
 * @throws LibSignalErrorBase Generic if none is stored
 */
export function sealedSenderEncrypt(
  content: UnidentifiedSenderMessageContent,
  address: ProtocolAddress,
  identityStore: IdentityKeyStore,
  engine: Engine = defaultEngine(),
): Promise<Bytes> {
  const theirs = instanceArgument(address, ProtocolAddress)._nativeHandle;
  const value = instanceArgument(content, UnidentifiedSenderMessageContent)._nativeHandle;
  return mapErrorsAsync('SealedSender_Encrypt', async () => {
    const ours = sealingIdentity(engine.crypto, await getLocalIdentityKeyPair(identityStore));
    const theirIdentity = await requireIdentity(identityStore, theirs, 'sealed_sender_encrypt_from_usmc');
    return sealVersion1(engine, value, { ours, theirIdentity });
  });
}

/**
 * Seals content for many recipients (version 2), to the identities stored for them. Uses no more of the sessions than the
 * registration ids in them.
 *
 * @returns what is uploaded; {@link sealedSenderMultiRecipientMessageForSingleRecipient} and the class
 * `SealedSenderMultiRecipientMessage` take it apart
 * @throws LibSignalErrorBase InvalidRegistrationId, or Generic; whatever `getExistingSessions` rejects with, unchanged
 */
export function sealedSenderMultiRecipientEncrypt(
  options: SealedSenderMultiRecipientEncryptOptions,
  engine?: Engine,
): Promise<Bytes>;
export function sealedSenderMultiRecipientEncrypt(
  content: UnidentifiedSenderMessageContent,
  recipients: ProtocolAddress[],
  identityStore: IdentityKeyStore,
  sessionStore: SessionStore,
  engine?: Engine,
): Promise<Bytes>;
export async function sealedSenderMultiRecipientEncrypt(
  contentOrOptions: UnidentifiedSenderMessageContent | SealedSenderMultiRecipientEncryptOptions,
  recipientsOrEngine?: ProtocolAddress[] | Engine,
  identityStore?: IdentityKeyStore,
  sessionStore?: SessionStore,
  engine?: Engine,
): Promise<Bytes> {
  if (!(contentOrOptions instanceof UnidentifiedSenderMessageContent)) {
    return encryptForMany(contentOrOptions, (recipientsOrEngine as Engine | undefined) ?? defaultEngine());
  }
  const recipients = recipientsOrEngine as ProtocolAddress[] | undefined;
  if (recipients === undefined || identityStore === undefined || sessionStore === undefined) {
    throw new Error('missing arguments for sealedSenderMultiRecipientEncrypt');
  }
  const options = { content: contentOrOptions, recipients, identityStore, sessionStore };
  return encryptForMany(options, engine ?? defaultEngine());
}

/**
 * Turns an upload with one recipient into what that recipient gets. For tests.
 *
 * @param message - untrusted
 * @throws LibSignalErrorBase Generic
 */
export function sealedSenderMultiRecipientMessageForSingleRecipient(message: Bytes): Bytes {
  const upload = bytesArgument(message);
  const operation = 'SealedSender_MultiRecipientMessageForSingleRecipient';
  return mapErrors(operation, () => receivedMessageForOnlyRecipient(upload));
}

/**
 * Opens a sealed message, verifies its sender and decrypts what is inside. For messages of sessions; use
 * {@link sealedSenderDecryptToUsmc} for those of groups.
 *
 * @param message - untrusted
 * @param timestamp - milliseconds since 1970: when the server got it
 * @param localE164 - our own phone number, or null
 * @param localUuid - our own service id, exactly as the sender addressed it
 * @throws LibSignalErrorBase SealedSenderSelfSend, what `signalDecrypt` and `signalDecryptPreKey` throw, or Generic
 */
export async function sealedSenderDecryptMessage(
  message: Bytes,
  trustRoot: PublicKey,
  timestamp: number,
  localE164: string | null,
  localUuid: string,
  localDeviceId: number,
  sessionStore: SessionStore,
  identityStore: IdentityKeyStore,
  prekeyStore: PreKeyStore,
  signedPrekeyStore: SignedPreKeyStore,
  kyberPrekeyStore: KyberPreKeyStore,
  engine: Engine = defaultEngine(),
): Promise<SealedSenderDecryptionResult> {
  const bytes = bytesArgument(message);
  const receiver = {
    trustRoot: instanceArgument(trustRoot, PublicKey)._nativeHandle,
    time: timestampArgument(timestamp),
    e164: localE164 === null ? null : stringArgument(localE164),
    uuid: stringArgument(localUuid),
    deviceId: u32Argument(localDeviceId),
  };
  return mapErrorsAsync('SealedSender_DecryptMessage', async () => {
    requireDeviceId(receiver.deviceId);
    const content = await open(engine, bytes, identityStore);
    const { senderCertificate: sender } = content;
    checkSender(engine.crypto, sender, receiver);
    const { senderUuid, senderE164, senderDeviceId } = sender;
    const plaintext = await decryptContent(engine, content, {
      addresses: {
        ours: { name: receiver.uuid, deviceId: receiver.deviceId },
        theirs: { name: senderUuid, deviceId: senderDeviceId },
      },
      sessions: sessionStore,
      identities: identityStore,
      preKeys: prekeyStore,
      signedPreKeys: signedPrekeyStore,
      kyberPreKeys: kyberPrekeyStore,
    });
    const result = { message: plaintext, senderUuid, senderE164, deviceId: senderDeviceId };
    return SealedSenderDecryptionResult._fromNativeHandle(result);
  });
}

/**
 * Opens a sealed message of either version. The sender holds the key in its certificate, but the certificate itself is for the
 * caller to validate, and so is the check for messages of our own.
 *
 * @param message - untrusted
 * @throws LibSignalErrorBase Generic
 */
export async function sealedSenderDecryptToUsmc(
  message: Bytes,
  identityStore: IdentityKeyStore,
  engine: Engine = defaultEngine(),
): Promise<UnidentifiedSenderMessageContent> {
  const bytes = bytesArgument(message);
  const operation = 'SealedSender_DecryptToUsmc';
  const content = await mapErrorsAsync(operation, () => open(engine, bytes, identityStore));
  return UnidentifiedSenderMessageContent._fromNativeHandle(content);
}

async function open(engine: Engine, message: Uint8Array, identities: IdentityKeyStore): Promise<MessageContent> {
  const ours = sealingIdentity(engine.crypto, await getLocalIdentityKeyPair(identities));
  return openSealedMessage(engine.crypto, message, ours);
}

function decryptContent(
  engine: Engine,
  { type, contents }: MessageContent,
  conversation: Conversation & PreKeyStores,
): Promise<Bytes> {
  switch (type) {
    case CIPHERTEXT_MESSAGE_TYPE.whisper:
      return decryptRunningMessage(engine, decodeSignalMessage(contents), conversation);
    case CIPHERTEXT_MESSAGE_TYPE.preKey:
      return decryptPreKeyMessage(engine, decodePreKeySignalMessage(contents), conversation);
    default: {
      const name = type === CIPHERTEXT_MESSAGE_TYPE.senderKey ? 'SenderKey' : 'Plaintext';
      throw new VinculumError(
        'INVALID_MESSAGE',
        `invalid ${name} message: unexpected message type for sealed_sender_decrypt: ${name}`,
      );
    }
  }
}

async function encryptForMany(options: SealedSenderMultiRecipientEncryptOptions, engine: Engine): Promise<Bytes> {
  const { content, recipients, excludedRecipients, identityStore, sessionStore } = options;
  // Called outside of the mapping: libsignal lets this rejection pass unchanged.
  const sessions = await sessionStore.getExistingSessions(recipients);
  const excluded = excludedOf(excludedRecipients ?? []);
  const addresses = instancesArgument(recipients, ProtocolAddress).map((address) => address._nativeHandle);
  const records = instancesArgument(sessions, SessionRecord).map((session) => session._nativeHandle);
  const value = instanceArgument(content, UnidentifiedSenderMessageContent)._nativeHandle;
  return mapErrorsAsync('SealedSender_MultiRecipientEncrypt', async () => {
    if (records.length !== addresses.length) {
      throw new VinculumError(
        'INVALID_ARGUMENT',
        'invalid argument: must have the same number of destination sessions as addresses',
      );
    }
    const destinations = records.map((session, index): Destination => ({ address: addresses[index]!, session }));
    const ours = sealingIdentity(engine.crypto, await getLocalIdentityKeyPair(identityStore));
    const groups: SentMessageRecipient[] = [];
    for (const group of groupDestinations(destinations)) {
      const place = 'sealed_sender_multi_recipient_encrypt_impl';
      groups.push({
        destinations: group,
        theirIdentity: await requireIdentity(identityStore, group[0].address, place),
      });
    }
    return sealForMany(engine, value, { ours, recipients: groups, excluded });
  });
}

/** In their fixed-width form, and back: objects of subclasses count by what they say they are. */
function excludedOf(serviceIds: ServiceId[]): ReturnType<typeof parseServiceIdFixedWidth>[] {
  const joined = ServiceId.toConcatenatedFixedWidthBinary(serviceIds);
  return serviceIds.map((_, index) => {
    const start = index * SERVICE_ID_FIXED_WIDTH_BYTES;
    return parseServiceIdFixedWidth(joined.subarray(start, start + SERVICE_ID_FIXED_WIDTH_BYTES));
  });
}

/** @param place - libsignal's name of the function that asks, which stands in its message */
async function requireIdentity(
  identities: IdentityKeyStore,
  address: AddressValue,
  place: string,
): Promise<PublicKey['_nativeHandle']> {
  const identity = await getIdentityKey(identities, address);
  if (identity !== null) return identity;
  throw new VinculumError('NO_SESSION', `session with ${formatAddress(address)} not found: ${place}`);
}
