/** What a receiver answers when it cannot decrypt, and the unencrypted content that carries it. */
import { type Bytes, copyBytes } from '../bytes.ts';
import {
  type DecryptionErrorMessage as DecryptionErrorMessageValue,
  decodeDecryptionErrorMessage,
  decryptionErrorForMessage,
  decryptionErrorFromBody,
  decryptionErrorTimestamp,
} from '../protocol/messages/decryption-error-message.ts';
import {
  type PlaintextContent as PlaintextContentValue,
  decodePlaintextContent,
  encodePlaintextContent,
} from '../protocol/messages/plaintext-content.ts';
import { bytesArgument, instanceArgument, timestampArgument, u32Argument, u8Argument } from './arguments.ts';
import { PublicKey } from './ec-keys.ts';
import { CiphertextMessageType } from './enums.ts';
import { mapErrors, mapTimestamp } from './error-mapping.ts';
import { CiphertextMessage, type CiphertextMessageConvertible } from './messages.ts';

/** A plea to send a message again, or to start a new session. Not authenticated. */
export class DecryptionErrorMessage {
  readonly #value: DecryptionErrorMessageValue;

  private constructor(value: DecryptionErrorMessageValue) {
    this.#value = value;
  }

  get _nativeHandle(): DecryptionErrorMessageValue {
    return this.#value;
  }

  static _fromNativeHandle(value: DecryptionErrorMessageValue): DecryptionErrorMessage {
    return new DecryptionErrorMessage(value);
  }

  /**
   * Makes the plea for one failed message.
   *
   * @param bytes - the message, untrusted
   * @param type - one of `CiphertextMessageType`
   * @param timestamp - milliseconds since 1970, of the message
   * @param originalSenderDeviceId - u32
   * @throws LibSignalErrorBase Generic for plaintext and unknown types, or if the message cannot be parsed
   */
  static forOriginal(
    bytes: Bytes,
    // A number, because `CiphertextMessage.type()` returns one.
    type: number,
    timestamp: number,
    originalSenderDeviceId: number,
  ): DecryptionErrorMessage {
    const failed = {
      serialized: bytesArgument(bytes),
      type: u8Argument(type),
      timestamp: timestampArgument(timestamp),
      deviceId: u32Argument(originalSenderDeviceId),
    };
    const operation = 'DecryptionErrorMessage_ForOriginalMessage';
    return new DecryptionErrorMessage(mapErrors(operation, () => decryptionErrorForMessage(failed)));
  }

  /** @param buffer - untrusted. @throws LibSignalErrorBase Generic */
  static deserialize(buffer: Bytes): DecryptionErrorMessage {
    const bytes = bytesArgument(buffer);
    const operation = 'DecryptionErrorMessage_Deserialize';
    return new DecryptionErrorMessage(mapErrors(operation, () => decodeDecryptionErrorMessage(bytes)));
  }

  /** @param buffer - the body of a {@link PlaintextContent}, untrusted. @throws LibSignalErrorBase Generic */
  static extractFromSerializedBody(buffer: Bytes): DecryptionErrorMessage {
    const bytes = bytesArgument(buffer);
    const operation = 'DecryptionErrorMessage_ExtractFromSerializedContent';
    return new DecryptionErrorMessage(mapErrors(operation, () => decryptionErrorFromBody(bytes)));
  }

  serialize(): Bytes {
    return copyBytes(this.#value.serialized);
  }

  /** Milliseconds since 1970. @throws RangeError if a number cannot hold it */
  timestamp(): number {
    return mapTimestamp(() => decryptionErrorTimestamp(this.#value));
  }

  deviceId(): number {
    return this.#value.deviceId;
  }

  /** The ratchet key of the failed message; undefined if that was a group message. */
  ratchetKey(): PublicKey | undefined {
    const { ratchetKey } = this.#value;
    return ratchetKey === null ? undefined : PublicKey._fromNativeHandle(ratchetKey);
  }
}

/** Content that travels unencrypted: a {@link DecryptionErrorMessage}. */
export class PlaintextContent implements CiphertextMessageConvertible {
  readonly #value: PlaintextContentValue;

  private constructor(value: PlaintextContentValue) {
    this.#value = value;
  }

  get _nativeHandle(): PlaintextContentValue {
    return this.#value;
  }

  static _fromNativeHandle(value: PlaintextContentValue): PlaintextContent {
    return new PlaintextContent(value);
  }

  /** @param buffer - untrusted. @throws LibSignalErrorBase Generic */
  static deserialize(buffer: Bytes): PlaintextContent {
    const bytes = bytesArgument(buffer);
    return new PlaintextContent(mapErrors('PlaintextContent_Deserialize', () => decodePlaintextContent(bytes)));
  }

  static from(message: DecryptionErrorMessage): PlaintextContent {
    const { serialized } = instanceArgument(message, DecryptionErrorMessage)._nativeHandle;
    return new PlaintextContent(encodePlaintextContent(serialized));
  }

  serialize(): Bytes {
    return copyBytes(this.#value.serialized);
  }

  /** Everything after the first byte. */
  body(): Bytes {
    return copyBytes(this.#value.body);
  }

  asCiphertextMessage(): CiphertextMessage {
    const { serialized } = this.#value;
    return CiphertextMessage._fromNativeHandle({ type: CiphertextMessageType.Plaintext, serialized });
  }
}
