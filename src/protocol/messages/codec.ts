/**
 * Encodings of the messages that are not on the hot path: the only file of this folder that knows protobuf. Fields come back
 * as copies, undefined where absent; which of them must be present is for the callers to say, in libsignal's order.
 */
import { vinculum } from '#proto/wire';
import { type Bytes, copyBytes } from '../../bytes.ts';
import { MalformedProtobuf, type Schema, checkProtobuf } from '../strict-protobuf.ts';
import { type Uint64Value, uint64Value } from '../uint64.ts';
import { encodeVersionByte, malformedMessage } from './message-version.ts';

const { DecryptionErrorMessage: DecryptionError, PlaintextBody, PreKeySignalMessage } = vinculum.wire;

const PRE_KEY_SIGNAL_MESSAGE: Schema = {
  fields: {
    1: 'varint',
    2: 'bytes',
    3: 'bytes',
    4: 'bytes',
    5: 'varint',
    6: 'varint',
    7: 'varint',
    8: 'bytes',
  },
};
const DECRYPTION_ERROR_MESSAGE: Schema = { fields: { 1: 'bytes', 2: 'varint', 3: 'varint' } };
const PLAINTEXT_BODY: Schema = {
  fields: { 1: 'bytes', 2: 'bytes', 3: 'bytes', 4: 'bytes', 5: 'bytes', 6: 'bytes', 7: 'bytes', 8: 'bytes' },
};

/** Fields as found on the wire, keys unparsed, undefined where absent. */
export interface PreKeySignalMessageWire {
  readonly preKeyId: number | undefined;
  readonly baseKey: Uint8Array | undefined;
  readonly identityKey: Uint8Array | undefined;
  readonly message: Uint8Array | undefined;
  readonly registrationId: number | undefined;
  readonly signedPreKeyId: number | undefined;
  readonly kyberPreKeyId: number | undefined;
  readonly kyberCiphertext: Bytes | undefined;
}

/** Fields as found on the wire, undefined where absent. */
export interface DecryptionErrorWire {
  readonly ratchetKey: Uint8Array | undefined;
  readonly timestamp: Uint64Value | undefined;
  readonly deviceId: number | undefined;
}

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
  const message = PreKeySignalMessage.decode(checked(serialized.subarray(1), PRE_KEY_SIGNAL_MESSAGE));
  return {
    serialized,
    fields: {
      preKeyId: present(message, 'preKeyId'),
      baseKey: present(message, 'baseKey'),
      identityKey: present(message, 'identityKey'),
      message: present(message, 'message'),
      registrationId: present(message, 'registrationId'),
      signedPreKeyId: present(message, 'signedPreKeyId'),
      kyberPreKeyId: present(message, 'kyberPreKeyId'),
      kyberCiphertext: copied(present(message, 'kyberCiphertext')),
    },
  };
}

/** Writes version byte and protobuf. Fields of a proto2 message are written whenever set, zeros included; null is unset. */
export function encodePreKeySignalMessageFields(
  version: number,
  fields: vinculum.wire.PreKeySignalMessage.$Properties,
): Bytes {
  const encoded = PreKeySignalMessage.encode(fields).finish();
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
  const serialized = copyBytes(bytes);
  const message = DecryptionError.decode(checked(serialized, DECRYPTION_ERROR_MESSAGE));
  const timestamp = present(message, 'timestamp');
  return {
    serialized,
    fields: {
      ratchetKey: present(message, 'ratchetKey'),
      timestamp: timestamp === undefined ? undefined : uint64Value(timestamp),
      deviceId: present(message, 'deviceId'),
    },
  };
}

/** Writes a decryption error; timestamp and device are written even if zero. */
export function encodeDecryptionErrorMessageFields(fields: vinculum.wire.DecryptionErrorMessage.$Properties): Bytes {
  return copyBytes(DecryptionError.encode(fields).finish());
}

/**
 * Returns the serialised decryption error inside a Content message, undefined if it has none.
 *
 * @throws VinculumError `INVALID_MESSAGE` if the encoding is malformed
 */
export function decodePlaintextBodyFields(bytes: Uint8Array): Bytes | undefined {
  return copied(present(PlaintextBody.decode(checked(bytes, PLAINTEXT_BODY)), 'decryptionErrorMessage'));
}

export function encodePlaintextBodyFields(decryptionErrorMessage: Uint8Array): Bytes {
  return copyBytes(PlaintextBody.encode({ decryptionErrorMessage }).finish());
}

function checked(bytes: Uint8Array, schema: Schema): Uint8Array {
  try {
    return checkProtobuf(bytes, schema);
  } catch (error) {
    if (error instanceof MalformedProtobuf) throw malformedMessage();
    throw error;
  }
}

/** Generated classes keep defaults on the prototype: a field is present if the object itself has it. */
function present<M extends object, F extends keyof M>(message: M, field: F): M[F] | undefined {
  return Object.hasOwn(message, field) ? message[field] : undefined;
}

function copied(bytes: Uint8Array | undefined): Bytes | undefined {
  return bytes === undefined ? undefined : copyBytes(bytes);
}
