/** The messages of running and beginning sessions, as classes. */
import { type Bytes, copyBytes } from '../bytes.ts';
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Engine } from '../crypto/engine.ts';
import type { CiphertextMessage as CiphertextMessageValue } from '../protocol/messages/ciphertext-message.ts';
import {
  type PreKeySignalMessage as PreKeySignalMessageValue,
  decodePreKeySignalMessage,
  encodePreKeySignalMessage,
} from '../protocol/messages/pre-key-signal-message.ts';
import {
  type SignalMessage as SignalMessageValue,
  decodeSignalMessage,
  encodeSignalMessage,
} from '../protocol/messages/signal-message.ts';
import { bytesArgument, instanceArgument, u32Argument, u32OrNullArgument, u8Argument } from './arguments.ts';
import { PublicKey } from './ec-keys.ts';
import { mapErrors } from './error-mapping.ts';

/** What can become a {@link CiphertextMessage}. */
export interface CiphertextMessageConvertible {
  asCiphertextMessage: () => CiphertextMessage;
}

/** A message ready to be sent: its bytes, and a type code that tells the receiver how to read them. */
export class CiphertextMessage {
  readonly #value: CiphertextMessageValue;

  private constructor(value: CiphertextMessageValue) {
    this.#value = value;
  }

  get _nativeHandle(): CiphertextMessageValue {
    return this.#value;
  }

  static _fromNativeHandle(value: CiphertextMessageValue): CiphertextMessage {
    return new CiphertextMessage(value);
  }

  static from(message: CiphertextMessageConvertible): CiphertextMessage {
    return message.asCiphertextMessage();
  }

  serialize(): Bytes {
    return copyBytes(this.#value.serialized);
  }

  /** One of `CiphertextMessageType`. */
  type(): number {
    return this.#value.type;
  }
}

/** A message of a running session. */
export class SignalMessage {
  readonly #value: SignalMessageValue;

  private constructor(value: SignalMessageValue) {
    this.#value = value;
  }

  get _nativeHandle(): SignalMessageValue {
    return this.#value;
  }

  static _fromNativeHandle(value: SignalMessageValue): SignalMessage {
    return new SignalMessage(value);
  }

  /**
   * Makes a message from its parts, without addresses. For tests.
   *
   * @param messageVersion - u8
   * @param macKey - 32 bytes, secret
   * @param counter - u32
   * @param previousCounter - u32
   * @throws LibSignalErrorBase Generic if the MAC key has another length
   */
  static _new(
    messageVersion: number,
    macKey: Bytes,
    senderRatchetKey: PublicKey,
    counter: number,
    previousCounter: number,
    ciphertext: Bytes,
    senderIdentityKey: PublicKey,
    receiverIdentityKey: PublicKey,
    pqRatchet: Bytes,
    engine: Engine = defaultEngine(),
  ): SignalMessage {
    const version = u8Argument(messageVersion);
    const key = bytesArgument(macKey);
    const fields = {
      version,
      ratchetKey: instanceArgument(senderRatchetKey, PublicKey)._nativeHandle,
      counter: u32Argument(counter),
      previousCounter: u32Argument(previousCounter),
      ciphertext: copyBytes(bytesArgument(ciphertext)),
      addresses: null,
    };
    const mac = {
      macKey: key,
      senderIdentity: instanceArgument(senderIdentityKey, PublicKey)._nativeHandle,
      receiverIdentity: instanceArgument(receiverIdentityKey, PublicKey)._nativeHandle,
    };
    const message = { ...fields, pqRatchet: copyBytes(bytesArgument(pqRatchet)) };
    return new SignalMessage(mapErrors('SignalMessage_New', () => encodeSignalMessage(engine.crypto, message, mac)));
  }

  /** @param buffer - untrusted. @throws LibSignalErrorBase Generic */
  static deserialize(buffer: Bytes): SignalMessage {
    const bytes = bytesArgument(buffer);
    return new SignalMessage(mapErrors('SignalMessage_Deserialize', () => decodeSignalMessage(bytes)));
  }

  /** The encrypted body. */
  body(): Bytes {
    return copyBytes(this.#value.ciphertext);
  }

  /** The message of the post-quantum ratchet; empty if there is none. */
  pqRatchet(): Bytes {
    return copyBytes(this.#value.pqRatchet);
  }

  counter(): number {
    return this.#value.counter;
  }

  messageVersion(): number {
    return this.#value.version;
  }

  serialize(): Bytes {
    return copyBytes(this.#value.serialized);
  }
}

/** The message that starts a session. */
export class PreKeySignalMessage {
  readonly #value: PreKeySignalMessageValue;

  private constructor(value: PreKeySignalMessageValue) {
    this.#value = value;
  }

  get _nativeHandle(): PreKeySignalMessageValue {
    return this.#value;
  }

  static _fromNativeHandle(value: PreKeySignalMessageValue): PreKeySignalMessage {
    return new PreKeySignalMessage(value);
  }

  /**
   * Makes a message from its parts, without Kyber part. For tests.
   *
   * @param messageVersion - u8
   * @param registrationId - u32
   * @param preKeyId - u32 or null
   * @param signedPreKeyId - u32
   */
  static _new(
    messageVersion: number,
    registrationId: number,
    preKeyId: number | null,
    signedPreKeyId: number,
    baseKey: PublicKey,
    identityKey: PublicKey,
    signalMessage: SignalMessage,
  ): PreKeySignalMessage {
    const fields = {
      version: u8Argument(messageVersion),
      registrationId: u32Argument(registrationId),
      preKeyId: u32OrNullArgument(preKeyId),
      signedPreKeyId: u32Argument(signedPreKeyId),
      kyberPreKeyId: null,
      kyberCiphertext: null,
      baseKey: instanceArgument(baseKey, PublicKey)._nativeHandle,
      identityKey: instanceArgument(identityKey, PublicKey)._nativeHandle,
      message: instanceArgument(signalMessage, SignalMessage)._nativeHandle,
    };
    return new PreKeySignalMessage(mapErrors('PreKeySignalMessage_New', () => encodePreKeySignalMessage(fields)));
  }

  /** @param buffer - untrusted. @throws LibSignalErrorBase Generic */
  static deserialize(buffer: Bytes): PreKeySignalMessage {
    const bytes = bytesArgument(buffer);
    return new PreKeySignalMessage(
      mapErrors('PreKeySignalMessage_Deserialize', () => decodePreKeySignalMessage(bytes)),
    );
  }

  /** The id of the one-time pre-key used, or null. */
  preKeyId(): number | null {
    return this.#value.preKeyId;
  }

  registrationId(): number {
    return this.#value.registrationId;
  }

  signedPreKeyId(): number {
    return this.#value.signedPreKeyId;
  }

  version(): number {
    return this.#value.version;
  }

  serialize(): Bytes {
    return copyBytes(this.#value.serialized);
  }
}
