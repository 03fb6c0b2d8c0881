/**
 * The operations on sender keys: each loads one record, takes one pure step, and saves the record if that succeeded.
 *
 * These functions take no lock: calls for one sender and distribution must not overlap. Two overlapping encryptions would use
 * one key for two messages.
 */
import type { Bytes } from '../bytes.ts';
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Engine } from '../crypto/engine.ts';
import { processDistribution } from '../protocol/group/distribution.ts';
import { groupDecrypt as decryptStep, groupEncrypt as encryptStep } from '../protocol/group/group-cipher.ts';
import { decodeSenderKeyMessage } from '../protocol/group/sender-key-message.ts';
import { EMPTY_SENDER_KEY_RECORD } from '../protocol/group/sender-key-record.ts';
import { CIPHERTEXT_MESSAGE_TYPE } from '../protocol/messages/ciphertext-message.ts';
import { ProtocolAddress } from './address.ts';
import { bytesArgument, instanceArgument } from './arguments.ts';
import { mapErrorsAsync } from './error-mapping.ts';
import { CiphertextMessage } from './messages.ts';
import { SenderKeyDistributionMessage } from './sender-key-messages.ts';
import { isPromise, loadSenderKey, senderKeyName, storeSenderKey } from './store-callbacks.ts';
import type { SenderKeyStore } from './stores.ts';
import { type Uuid, parse as parseUuid } from './uuid.ts';

/**
 * Takes in what a sender told us about its chain. A chain we know already stays where it is.
 *
 * @param sender - who sent it, authenticated by the session it came in
 */
export async function processSenderKeyDistributionMessage(
  sender: ProtocolAddress,
  message: SenderKeyDistributionMessage,
  store: SenderKeyStore,
): Promise<void> {
  const address = instanceArgument(sender, ProtocolAddress)._nativeHandle;
  const value = instanceArgument(message, SenderKeyDistributionMessage)._nativeHandle;
  return mapErrorsAsync('SenderKeyDistributionMessage_Process', async () => {
    const name = senderKeyName(address, value.distributionId);
    const loading = loadSenderKey(store, name);
    const record = isPromise(loading) ? await loading : loading;
    await storeSenderKey(store, name, processDistribution(record ?? EMPTY_SENDER_KEY_RECORD, value));
  });
}

/**
 * Encrypts a message to a group, once for all members.
 *
 * @param sender - our own address
 * @param message - any length, secret
 * @returns a message of type SenderKey
 * @throws LibSignalErrorBase InvalidSenderKeySession, or Generic if no distribution message was created before
 */
export async function groupEncrypt(
  sender: ProtocolAddress,
  distributionId: Uuid,
  store: SenderKeyStore,
  message: Uint8Array,
  engine: Engine = defaultEngine(),
): Promise<CiphertextMessage> {
  const id = parseUuid(distributionId);
  const name = senderKeyName(instanceArgument(sender, ProtocolAddress)._nativeHandle, id);
  const plaintext = bytesArgument(message);
  return mapErrorsAsync('GroupCipher_EncryptMessage', async () => {
    const loading = loadSenderKey(store, name);
    const record = isPromise(loading) ? await loading : loading;
    const encrypted = encryptStep(engine, record, { distributionId: id, plaintext });
    const saving = storeSenderKey(store, name, encrypted.record);
    if (isPromise(saving)) await saving;
    const { serialized } = encrypted.message;
    return CiphertextMessage._fromNativeHandle({ type: CIPHERTEXT_MESSAGE_TYPE.senderKey, serialized });
  });
}

/**
 * Decrypts a message to a group.
 *
 * @param sender - who sent it
 * @param message - untrusted
 * @returns the plaintext, secret
 * @throws LibSignalErrorBase DuplicatedMessage, InvalidSenderKeySession, or Generic
 */
export async function groupDecrypt(
  sender: ProtocolAddress,
  store: SenderKeyStore,
  message: Uint8Array,
  engine: Engine = defaultEngine(),
): Promise<Bytes> {
  const address = instanceArgument(sender, ProtocolAddress)._nativeHandle;
  const bytes = bytesArgument(message);
  return mapErrorsAsync('GroupCipher_DecryptMessage', async () => {
    const value = decodeSenderKeyMessage(bytes);
    const name = senderKeyName(address, value.distributionId);
    const loading = loadSenderKey(store, name);
    const record = isPromise(loading) ? await loading : loading;
    const decrypted = decryptStep(engine.crypto, record, value);
    const saving = storeSenderKey(store, name, decrypted.record);
    if (isPromise(saving)) await saving;
    return decrypted.plaintext;
  });
}
