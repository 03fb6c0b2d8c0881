/**
 * A plea to the sender of a message that could not be decrypted: send it again, or start a new session. It is not
 * authenticated; the receiver acts on it only if the ratchet key is that of its current session.
 */
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { type EcPublicKey, parseEcPublicKey } from '../keys/ec-key.ts';
import { uint64Value } from '../uint64.ts';
import { CIPHERTEXT_MESSAGE_TYPE } from './ciphertext-message.ts';
import {
  decodeDecryptionErrorMessageFields,
  decodePlaintextBodyFields,
  encodeDecryptionErrorMessageFields,
} from './codec.ts';
import { malformedMessage } from './message-version.ts';
import { PADDING_BOUNDARY } from './plaintext-content.ts';
import { decodePreKeySignalMessage } from './pre-key-signal-message.ts';
import { decodeSignalMessage } from './signal-message.ts';

export interface DecryptionErrorMessage {
  /** Ratchet key of the failed message; null if that was a group message. */
  readonly ratchetKey: EcPublicKey | null;
  /** Milliseconds since 1970, of the failed message; rounded where {@link largeTimestamp} is set. */
  readonly timestamp: number;
  /** The exact timestamp if it is 2^53 or more. */
  readonly largeTimestamp?: bigint;
  /** u32, of the device that sent the failed message. */
  readonly deviceId: number;
  /** The exact bytes. */
  readonly serialized: Bytes;
}

/** A message that could not be decrypted, and what its envelope said of it. */
export interface FailedMessage {
  /** Untrusted, as received. */
  readonly serialized: Uint8Array;
  /** One of {@link CIPHERTEXT_MESSAGE_TYPE}. */
  readonly type: number;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  /** u32, of the sending device. */
  readonly deviceId: number;
}

/**
 * Makes the plea for one failed message.
 *
 * @throws VinculumError `INVALID_ARGUMENT` for a type that is not encrypted or not known, `INVALID_MESSAGE` or `INVALID_KEY`
 *   if the message cannot even be parsed
 */
export function decryptionErrorForMessage(failed: FailedMessage): DecryptionErrorMessage {
  const fields = { ratchetKey: ratchetKeyOf(failed), timestamp: failed.timestamp, deviceId: failed.deviceId };
  return { ...fields, serialized: encodeDecryptionErrorMessageFields(fields) };
}

/**
 * Parses a plea.
 *
 * @param bytes - untrusted; copied
 * @throws VinculumError `INVALID_MESSAGE`, or `INVALID_KEY` for a malformed ratchet key
 */
export function decodeDecryptionErrorMessage(bytes: Uint8Array): DecryptionErrorMessage {
  const { serialized, fields } = decodeDecryptionErrorMessageFields(bytes);
  if (fields.timestamp === undefined) throw malformedMessage();
  const timestamp = uint64Value(fields.timestamp);
  return {
    ratchetKey: fields.ratchetKey === undefined ? null : parseEcPublicKey(fields.ratchetKey),
    timestamp: timestamp.value,
    ...(timestamp.large === undefined ? {} : { largeTimestamp: timestamp.large }),
    deviceId: fields.deviceId ?? 0,
    serialized,
  };
}

/**
 * The timestamp of a plea.
 *
 * @returns milliseconds since 1970, exact
 * @throws VinculumError `INVALID_MESSAGE` if a JavaScript number cannot hold it
 */
export function decryptionErrorTimestamp(message: DecryptionErrorMessage): number {
  const { largeTimestamp, timestamp } = message;
  if (largeTimestamp === undefined) return timestamp;
  throw new VinculumError('INVALID_MESSAGE', `precision loss during conversion of ${String(largeTimestamp)} to f64`);
}

/**
 * Takes the plea out of the body of a plaintext content.
 *
 * @param body - untrusted: a Content message, then 0x80
 * @throws VinculumError `INVALID_MESSAGE`, or `INVALID_KEY` for a malformed ratchet key
 */
export function decryptionErrorFromBody(body: Uint8Array): DecryptionErrorMessage {
  if (body[body.length - 1] !== PADDING_BOUNDARY) throw malformedMessage();
  const encoded = decodePlaintextBodyFields(body.subarray(0, body.length - 1));
  if (encoded === undefined) {
    throw new VinculumError('INVALID_MESSAGE', 'invalid argument: Content does not contain DecryptionErrorMessage');
  }
  return decodeDecryptionErrorMessage(encoded);
}

function ratchetKeyOf(failed: FailedMessage): EcPublicKey | null {
  switch (failed.type) {
    case CIPHERTEXT_MESSAGE_TYPE.whisper:
      return decodeSignalMessage(failed.serialized).ratchetKey;
    case CIPHERTEXT_MESSAGE_TYPE.preKey:
      return decodePreKeySignalMessage(failed.serialized).message.ratchetKey;
    case CIPHERTEXT_MESSAGE_TYPE.senderKey:
      return null;
    case CIPHERTEXT_MESSAGE_TYPE.plaintext:
      throw new VinculumError(
        'INVALID_ARGUMENT',
        'invalid argument: cannot create a DecryptionErrorMessage for plaintext content; it is not encrypted',
      );
    default:
      throw new VinculumError('INVALID_ARGUMENT', `invalid argument: unknown message type ${String(failed.type)}`);
  }
}
