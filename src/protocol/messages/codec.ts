/**
 * Encodings of the messages that are not on the hot path: the only file of this folder that knows protobuf. Fields come back
 * as copies, undefined where absent; which of them must be present is for the callers to say, in libsignal's order.
 */
import { type Bytes, copyBytes } from '../../bytes.ts';
import { decodeProtobuf, viewProtobuf } from '../protobuf/decode.ts';
import { encodeProtobuf } from '../protobuf/encode.ts';
import { proto2 } from '../protobuf/schema.ts';
import { encodeVersionByte, malformedMessage } from './message-version.ts';

const PRE_KEY_SIGNAL_MESSAGE = /* @__PURE__ */ proto2({
  preKeyId: [1, 'uint32'],
  baseKey: [2, 'bytes'],
  identityKey: [3, 'bytes'],
  message: [4, 'bytes'],
  registrationId: [5, 'uint32'],
  signedPreKeyId: [6, 'uint32'],
  kyberPreKeyId: [7, 'uint32'],
  kyberCiphertext: [8, 'bytes'],
});
const DECRYPTION_ERROR_MESSAGE = /* @__PURE__ */ proto2({
  ratchetKey: [1, 'bytes'],
  timestamp: [2, 'uint64'],
  deviceId: [3, 'uint32'],
});
/** The first seven belong to applications and are not read, but one with another wire type is malformed. */
const PLAINTEXT_BODY = /* @__PURE__ */ proto2({
  dataMessage: [1, 'bytes'],
  syncMessage: [2, 'bytes'],
  callMessage: [3, 'bytes'],
  nullMessage: [4, 'bytes'],
  receiptMessage: [5, 'bytes'],
  typingMessage: [6, 'bytes'],
  senderKeyDistributionMessage: [7, 'bytes'],
  decryptionErrorMessage: [8, 'bytes'],
});

/** Fields as found on the wire, keys unparsed, undefined where absent. */
export interface PreKeySignalMessageWire {
  readonly preKeyId: number | undefined;
  readonly baseKey: Bytes | undefined;
  readonly identityKey: Bytes | undefined;
  readonly message: Bytes | undefined;
  readonly registrationId: number | undefined;
  readonly signedPreKeyId: number | undefined;
  readonly kyberPreKeyId: number | undefined;
  readonly kyberCiphertext: Bytes | undefined;
}

/** Fields as found on the wire, undefined where absent. */
export interface DecryptionErrorWire {
  readonly ratchetKey: Bytes | undefined;
  /** A bigint from 2^53 on. */
  readonly timestamp: number | bigint | undefined;
  readonly deviceId: number | undefined;
}

/** To be written; null is absent. */
type ToWrite<F> = { readonly [N in keyof F]: F[N] | null };

/**
 * Reads the protobuf behind a version byte.
 *
 * @throws VinculumError `INVALID_MESSAGE` if it is malformed
 */
export function decodePreKeySignalMessageFields(bytes: Uint8Array): {
  readonly serialized: Bytes;
  readonly fields: PreKeySignalMessageWire;
} {
  const serialized = copyBytes(bytes);
  return { serialized, fields: viewProtobuf(serialized.subarray(1), PRE_KEY_SIGNAL_MESSAGE, malformedMessage) };
}

/** Writes version byte and protobuf. Fields of a proto2 message are written whenever set, zeros included. */
export function encodePreKeySignalMessageFields(version: number, fields: ToWrite<PreKeySignalMessageWire>): Bytes {
  const encoded = encodeProtobuf(PRE_KEY_SIGNAL_MESSAGE, fields);
  const serialized = new Uint8Array(encoded.length + 1);
  serialized[0] = encodeVersionByte(version);
  serialized.set(encoded, 1);
  return serialized;
}

/** @throws VinculumError `INVALID_MESSAGE` if the encoding is malformed */
export function decodeDecryptionErrorMessageFields(bytes: Uint8Array): {
  readonly serialized: Bytes;
  readonly fields: DecryptionErrorWire;
} {
  return {
    serialized: copyBytes(bytes),
    fields: decodeProtobuf(bytes, DECRYPTION_ERROR_MESSAGE, malformedMessage),
  };
}

/** Writes a decryption error; timestamp and device are written even if zero. */
export function encodeDecryptionErrorMessageFields(fields: ToWrite<DecryptionErrorWire>): Bytes {
  return encodeProtobuf(DECRYPTION_ERROR_MESSAGE, fields);
}

/**
 * Returns the serialised decryption error inside a Content message, undefined if it has none.
 *
 * @throws VinculumError `INVALID_MESSAGE` if the encoding is malformed
 */
export function decodePlaintextBodyFields(bytes: Uint8Array): Bytes | undefined {
  return decodeProtobuf(bytes, PLAINTEXT_BODY, malformedMessage).decryptionErrorMessage;
}

export function encodePlaintextBodyFields(decryptionErrorMessage: Uint8Array): Bytes {
  return encodeProtobuf(PLAINTEXT_BODY, { decryptionErrorMessage });
}
