/** Group messages and sender-key records to and from their encodings. The only file of this folder that sees generated code. */
import { vinculum as storageCode } from '#proto/storage';
import { vinculum as wireCode } from '#proto/wire';
import protobuf from 'protobufjs/minimal.js';
import { type Bytes, EMPTY_BYTES, copyBytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { type RecordSchema, canonicalProtobuf } from '../canonical-protobuf.ts';
import { malformedMessage } from '../messages/message-version.ts';
import { Part, type PartCodec } from '../session/part.ts';
import { MalformedProtobuf, type Schema, checkProtobuf } from '../strict-protobuf.ts';
import type { SenderKeyState } from './sender-key-record.ts';

const { storage } = storageCode;
const { SenderKeyDistributionMessage, SenderKeyMessage } = wireCode.wire;

const SENDER_KEY_MESSAGE: Schema = { fields: { 1: 'bytes', 2: 'varint', 3: 'varint', 4: 'bytes' } };
const DISTRIBUTION_MESSAGE: Schema = { fields: { 1: 'bytes', 2: 'varint', 3: 'varint', 4: 'bytes', 5: 'bytes' } };

/** `{1: number, 2: bytes}`, the shape of chain keys and message keys. */
const NUMBERED_SEED: RecordSchema = { fields: [undefined, { kind: 'uint32' }, { kind: 'bytes' }] };
const STATE_SCHEMA: RecordSchema = {
  fields: [
    undefined,
    { kind: 'uint32' },
    { message: NUMBERED_SEED },
    { message: { fields: [undefined, { kind: 'bytes' }, { kind: 'bytes' }] } },
    { message: NUMBERED_SEED, repeated: true },
    { kind: 'uint32' },
  ],
};
const RECORD_SCHEMA: RecordSchema = { fields: [undefined, { message: STATE_SCHEMA, repeated: true }] };

/** Fields as found on the wire, undefined where absent; views of the bytes they were read from. */
export interface SenderKeyMessageWire {
  readonly distributionId: Bytes | undefined;
  readonly chainId: number | undefined;
  readonly iteration: number | undefined;
  readonly ciphertext: Bytes | undefined;
}

/** Fields as found on the wire, the key unparsed, undefined where absent; views of the bytes they were read from. */
export interface DistributionMessageWire {
  readonly distributionId: Bytes | undefined;
  readonly chainId: number | undefined;
  readonly iteration: number | undefined;
  /** Secret. */
  readonly chainKey: Bytes | undefined;
  readonly signingKey: Bytes | undefined;
}

/**
 * Reads the protobuf of a group message, without version byte and signature.
 *
 * @param bytes - kept, so the caller hands over a view of its own copy
 * @throws VinculumError `INVALID_MESSAGE` if it is malformed
 */
export function decodeSenderKeyMessageFields(bytes: Uint8Array): SenderKeyMessageWire {
  const message = SenderKeyMessage.decode(checkedMessage(bytes, SENDER_KEY_MESSAGE));
  return {
    distributionId: presentBytes(message, 'distributionUuid'),
    chainId: present(message, 'chainId'),
    iteration: present(message, 'iteration'),
    ciphertext: presentBytes(message, 'ciphertext'),
  };
}

/** Writes the protobuf of a group message; fields of a proto2 message are written whenever set, zeros included. */
export function encodeSenderKeyMessageFields(fields: wireCode.wire.SenderKeyMessage.$Properties): Uint8Array {
  return SenderKeyMessage.encode(fields).finish();
}

/**
 * Reads the protobuf of a distribution message, without version byte.
 *
 * @param bytes - kept, so the caller hands over a view of its own copy
 * @throws VinculumError `INVALID_MESSAGE` if it is malformed
 */
export function decodeDistributionMessageFields(bytes: Uint8Array): DistributionMessageWire {
  const message = SenderKeyDistributionMessage.decode(checkedMessage(bytes, DISTRIBUTION_MESSAGE));
  return {
    distributionId: presentBytes(message, 'distributionUuid'),
    chainId: present(message, 'chainId'),
    iteration: present(message, 'iteration'),
    chainKey: presentBytes(message, 'chainKey'),
    signingKey: presentBytes(message, 'signingKey'),
  };
}

/** Writes the protobuf of a distribution message. */
export function encodeDistributionMessageFields(
  fields: wireCode.wire.SenderKeyDistributionMessage.$Properties,
): Uint8Array {
  return SenderKeyDistributionMessage.encode(fields).finish();
}

/**
 * Cuts a stored record into its states, which stay encoded until one is needed.
 *
 * @param bytes - untrusted; kept, so the caller hands over a copy
 * @returns newest first
 * @throws VinculumError `INVALID_RECORD`
 */
export function decodeSenderKeyStates(bytes: Bytes): readonly Part<SenderKeyState>[] {
  const { states } = storage.SenderKeyRecord.decode(canonicalRecord(bytes));
  return (states as Bytes[]).map((state) => Part.fromBytes(senderKeyStateCodec, plain(state)));
}

/** Encodes the states of a record. Returns fresh bytes, secret. */
export function encodeSenderKeyStates(states: readonly Part<SenderKeyState>[]): Bytes {
  const encoded = states.map((state) => state.bytes);
  return finish(storage.SenderKeyRecord.encode({ states: encoded }, new protobuf.Writer()));
}

/** Decodes bytes already known to be canonical. */
export const senderKeyStateCodec: PartCodec<SenderKeyState> = {
  decode(bytes) {
    const state = storage.SenderKeyState.decode(bytes);
    const chainKey = state.chainKey == null ? null : storage.SenderChainKey.decode(state.chainKey);
    const signingKey = state.signingKey == null ? null : storage.SenderSigningKey.decode(state.signingKey);
    return {
      chainId: state.chainId,
      chainKey: chainKey === null ? null : { iteration: chainKey.iteration, key: plain(chainKey.seed) },
      signingKey:
        signingKey === null
          ? null
          : { publicKey: plain(signingKey.publicKey), privateKey: plain(signingKey.privateKey) },
      messageKeys: state.messageKeys as Bytes[],
      version: state.messageVersion,
    };
  },
  encode({ chainId, chainKey, signingKey, messageKeys, version }) {
    // Defaults are left out by the generated encoders; what is null here is absent.
    const message = {
      chainId,
      chainKey:
        chainKey && storage.SenderChainKey.encode({ iteration: chainKey.iteration, seed: chainKey.key }).finish(),
      signingKey: signingKey && storage.SenderSigningKey.encode(signingKey).finish(),
      messageKeys: messageKeys as Uint8Array[],
      messageVersion: version,
    };
    return finish(storage.SenderKeyState.encode(message, new protobuf.Writer()));
  },
};

/** The seed in an encoded message key. Secret. */
export function decodeSenderMessageKey(bytes: Bytes): Bytes {
  return plain(storage.SenderMessageKey.decode(bytes).seed);
}

/** @param seed - 32 bytes, secret */
export function encodeSenderMessageKey(iteration: number, seed: Bytes): Bytes {
  return copyBytes(storage.SenderMessageKey.encode({ iteration, seed }).finish());
}

/** The number of an encoded message key, without decoding the rest: field 1 stands first in canonical encodings. */
export function senderMessageKeyIteration(bytes: Bytes): number {
  if (bytes[0] !== 0x08) return 0;
  let value = 0;
  let scale = 1;
  for (let i = 1; ; i++) {
    const byte = bytes[i] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
    scale *= 128;
  }
}

function checkedMessage(bytes: Uint8Array, schema: Schema): Uint8Array {
  try {
    return checkProtobuf(bytes, schema);
  } catch (error) {
    if (error instanceof MalformedProtobuf) throw malformedMessage();
    throw error;
  }
}

function canonicalRecord(bytes: Bytes): Bytes {
  try {
    return canonicalProtobuf(bytes, RECORD_SCHEMA);
  } catch (error) {
    if (error instanceof MalformedProtobuf) throw new VinculumError('INVALID_RECORD', 'protobuf encoding was invalid');
    throw error;
  }
}

/** Generated classes keep defaults on the prototype: a field is present if the object itself has it. */
function present<M extends object, F extends keyof M>(message: M, field: F): M[F] | undefined {
  return Object.hasOwn(message, field) ? message[field] : undefined;
}

function presentBytes<F extends string>(message: Readonly<Record<F, Uint8Array>>, field: F): Bytes | undefined {
  const bytes = present(message, field);
  return bytes === undefined ? undefined : plain(bytes);
}

/** Absent and empty fields read as an empty `Buffer` on Node. */
function plain(bytes: Uint8Array): Bytes {
  return bytes.length === 0 ? EMPTY_BYTES : (bytes as Bytes);
}

/** Short results are slices of the writer's shared pool; ours own their memory. */
function finish(writer: protobuf.Writer): Bytes {
  const bytes = writer.finish() as Bytes;
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : copyBytes(bytes);
}
