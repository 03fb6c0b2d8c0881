/** What is inside a sealed message, and what comes of decrypting that. */
import { type Bytes, copyBytes } from '../bytes.ts';
import {
  type MessageContent as MessageContentValue,
  createMessageContent,
  decodeMessageContent,
} from '../protocol/sealed-sender/message-content.ts';
import type { Aci } from './address.ts';
import { bytesArgument, instanceArgument, u32Argument } from './arguments.ts';
import { SenderCertificate, aciOf } from './certificates.ts';
import { mapErrors } from './error-mapping.ts';
import { CiphertextMessage } from './messages.ts';

/** An encrypted message with the certificate of its sender. */
export class UnidentifiedSenderMessageContent {
  readonly #value: MessageContentValue;

  private constructor(value: MessageContentValue) {
    this.#value = value;
  }

  get _nativeHandle(): MessageContentValue {
    return this.#value;
  }

  static _fromNativeHandle(value: MessageContentValue): UnidentifiedSenderMessageContent {
    return new UnidentifiedSenderMessageContent(value);
  }

  /**
   * @param contentHint - u32: one of `ContentHint`, or another number
   * @param groupId - null outside groups
   */
  static new(
    message: CiphertextMessage,
    sender: SenderCertificate,
    contentHint: number,
    groupId: Bytes | null,
  ): UnidentifiedSenderMessageContent {
    const fields = {
      message: instanceArgument(message, CiphertextMessage)._nativeHandle,
      senderCertificate: instanceArgument(sender, SenderCertificate)._nativeHandle,
      contentHint: u32Argument(contentHint),
      groupId: groupId === null ? null : copyBytes(bytesArgument(groupId)),
    };
    const operation = 'UnidentifiedSenderMessageContent_New';
    return new UnidentifiedSenderMessageContent(mapErrors(operation, () => createMessageContent(fields)));
  }

  /** @param buffer - untrusted; the certificate is not verified. @throws LibSignalErrorBase Generic */
  static deserialize(buffer: Bytes): UnidentifiedSenderMessageContent {
    const bytes = bytesArgument(buffer);
    const operation = 'UnidentifiedSenderMessageContent_Deserialize';
    return new UnidentifiedSenderMessageContent(mapErrors(operation, () => decodeMessageContent(bytes)));
  }

  serialize(): Bytes {
    return copyBytes(this.#value.serialized);
  }

  /** The serialised inner message. */
  contents(): Bytes {
    return copyBytes(this.#value.contents);
  }

  /** One of `CiphertextMessageType`. */
  msgType(): number {
    return this.#value.type;
  }

  senderCertificate(): SenderCertificate {
    return SenderCertificate._fromNativeHandle(this.#value.senderCertificate);
  }

  contentHint(): number {
    return this.#value.contentHint;
  }

  groupId(): Bytes | null {
    const { groupId } = this.#value;
    return groupId === null ? null : copyBytes(groupId);
  }
}

/** What `sealedSenderDecryptMessage` found out. */
export interface DecryptedSealedMessage {
  /** Secret. */
  readonly message: Bytes;
  readonly senderUuid: string;
  readonly senderE164: string | null;
  readonly deviceId: number;
}

/** A decrypted message and its verified sender. */
export class SealedSenderDecryptionResult {
  readonly #value: DecryptedSealedMessage;

  private constructor(value: DecryptedSealedMessage) {
    this.#value = value;
  }

  get _nativeHandle(): DecryptedSealedMessage {
    return this.#value;
  }

  static _fromNativeHandle(value: DecryptedSealedMessage): SealedSenderDecryptionResult {
    return new SealedSenderDecryptionResult(value);
  }

  /** The plaintext, secret. */
  message(): Bytes {
    return copyBytes(this.#value.message);
  }

  senderE164(): string | null {
    return this.#value.senderE164;
  }

  senderUuid(): string {
    return this.#value.senderUuid;
  }

  /** The account, or null if {@link senderUuid} is no ACI. */
  senderAci(): Aci | null {
    return aciOf(this.#value.senderUuid);
  }

  deviceId(): number {
    return this.#value.deviceId;
  }
}
