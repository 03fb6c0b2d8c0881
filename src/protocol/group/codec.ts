/**
 * Group messages and sender-key records to and from their encodings: the only file of this folder that knows protobuf. The
 * state of a chain is read and written with every message, hence by hand, like a session.
 */
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { malformedMessage } from '../messages/message-version.ts';
import { Part, type PartCodec, partFieldSize, writePart } from '../part.ts';
import { canonicalProtobuf } from '../protobuf/canonical.ts';
import { viewProtobuf } from '../protobuf/decode.ts';
import { encodeProtobuf } from '../protobuf/encode.ts';
import { ProtobufReader } from '../protobuf/reader.ts';
import { proto2, proto3 } from '../protobuf/schema.ts';
import {
  ProtobufWriter,
  blockFieldSize,
  blockFieldsSize,
  bytesFieldSize,
  integerFieldSize,
} from '../protobuf/writer.ts';
import type { SenderKeyState, StoredSigningKey } from './sender-key-record.ts';

const SENDER_KEY_MESSAGE = /* @__PURE__ */ proto2({
  distributionId: [1, 'bytes'],
  chainId: [2, 'uint32'],
  iteration: [3, 'uint32'],
  ciphertext: [4, 'bytes'],
});
const DISTRIBUTION_MESSAGE = /* @__PURE__ */ proto2({
  distributionId: [1, 'bytes'],
  chainId: [2, 'uint32'],
  iteration: [3, 'uint32'],
  chainKey: [4, 'bytes'],
  signingKey: [5, 'bytes'],
});

/** The shape of chain keys and message keys. */
const NUMBERED_SEED = /* @__PURE__ */ proto3({ iteration: [1, 'uint32'], seed: [2, 'bytes'] });
const STATE = /* @__PURE__ */ proto3({
  chainId: [1, 'uint32'],
  chainKey: [2, NUMBERED_SEED],
  signingKey: [3, /* @__PURE__ */ proto3({ publicKey: [1, 'bytes'], privateKey: [2, 'bytes'] })],
  messageKeys: [4, NUMBERED_SEED, 'repeated'],
  version: [5, 'uint32'],
});
const RECORD = /* @__PURE__ */ proto3({ states: [1, STATE, 'repeated'] });

/** Keys of the fields of the stored messages. */
const STATES = 0x0a;
const CHAIN_ID = 0x08;
const CHAIN_KEY = 0x12;
const SIGNING_KEY = 0x1a;
const MESSAGE_KEYS = 0x22;
const VERSION = 0x28;
const ITERATION = 0x08;
const SEED = 0x12;
const PUBLIC_KEY = 0x0a;
const PRIVATE_KEY = 0x12;

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
export function decodeSenderKeyMessageFields(bytes: Bytes): SenderKeyMessageWire {
  return viewProtobuf(bytes, SENDER_KEY_MESSAGE, malformedMessage);
}

/** Writes the protobuf of a group message; fields of a proto2 message are written whenever set, zeros included. */
export function encodeSenderKeyMessageFields(fields: SenderKeyMessageWire): Bytes {
  return encodeProtobuf(SENDER_KEY_MESSAGE, fields);
}

/**
 * Reads the protobuf of a distribution message, without version byte.
 *
 * @param bytes - kept, so the caller hands over a view of its own copy
 * @throws VinculumError `INVALID_MESSAGE` if it is malformed
 */
export function decodeDistributionMessageFields(bytes: Bytes): DistributionMessageWire {
  return viewProtobuf(bytes, DISTRIBUTION_MESSAGE, malformedMessage);
}

/** Writes the protobuf of a distribution message. */
export function encodeDistributionMessageFields(fields: DistributionMessageWire): Bytes {
  return encodeProtobuf(DISTRIBUTION_MESSAGE, fields);
}

/**
 * Cuts a stored record into its states, which stay encoded until one is needed.
 *
 * @param bytes - untrusted; kept, so the caller hands over a copy
 * @returns newest first
 * @throws VinculumError `INVALID_RECORD`
 */
export function decodeSenderKeyStates(bytes: Bytes): readonly Part<SenderKeyState>[] {
  const malformed = (): Error => new VinculumError('INVALID_RECORD', 'protobuf encoding was invalid');
  const reader = new ProtobufReader(canonicalProtobuf(bytes, RECORD, malformed));
  return reader.blockFields(STATES).map((state) => Part.fromBytes(senderKeyStateCodec, state));
}

/** Encodes the states of a record. Returns fresh bytes, secret. */
export function encodeSenderKeyStates(states: readonly Part<SenderKeyState>[]): Bytes {
  let size = 0;
  for (const state of states) size += partFieldSize(state);
  const writer = new ProtobufWriter(size);
  for (const state of states) writePart(writer, STATES, state);
  return writer.bytes;
}

/** Decodes bytes already known to be canonical. */
export const senderKeyStateCodec: PartCodec<SenderKeyState> = {
  decode(bytes) {
    const reader = new ProtobufReader(bytes);
    const chainId = reader.integerField(CHAIN_ID);
    const chainKey = reader.blockField(CHAIN_KEY);
    const signingKey = reader.blockField(SIGNING_KEY);
    return {
      chainId,
      chainKey: chainKey && decodeNumberedSeed(chainKey),
      signingKey: signingKey && decodeSigningKey(signingKey),
      messageKeys: reader.blockFields(MESSAGE_KEYS),
      version: reader.integerField(VERSION),
    };
  },
  size({ chainId, chainKey, signingKey, messageKeys, version }) {
    return (
      integerFieldSize(chainId) +
      (chainKey === null ? 0 : blockFieldSize(numberedSeedSize(chainKey.iteration, chainKey.key))) +
      (signingKey === null ? 0 : blockFieldSize(signingKeySize(signingKey))) +
      blockFieldsSize(messageKeys) +
      integerFieldSize(version)
    );
  },
  write(writer, { chainId, chainKey, signingKey, messageKeys, version }) {
    writer.integerField(CHAIN_ID, chainId);
    if (chainKey !== null) {
      writer.block(CHAIN_KEY, numberedSeedSize(chainKey.iteration, chainKey.key));
      writer.integerField(ITERATION, chainKey.iteration);
      writer.bytesField(SEED, chainKey.key);
    }
    if (signingKey !== null) {
      writer.block(SIGNING_KEY, signingKeySize(signingKey));
      writer.bytesField(PUBLIC_KEY, signingKey.publicKey);
      writer.bytesField(PRIVATE_KEY, signingKey.privateKey);
    }
    writer.blockFields(MESSAGE_KEYS, messageKeys);
    writer.integerField(VERSION, version);
  },
};

/** The seed in an encoded message key. Secret. */
export function decodeSenderMessageKey(bytes: Bytes): Bytes {
  return decodeNumberedSeed(bytes).key;
}

/** The number of an encoded message key, without decoding the rest. */
export { firstInteger as senderMessageKeyIteration } from '../protobuf/reader.ts';

/** @param seed - 32 bytes, secret */
export function encodeSenderMessageKey(iteration: number, seed: Bytes): Bytes {
  const writer = new ProtobufWriter(numberedSeedSize(iteration, seed));
  writer.integerField(ITERATION, iteration);
  writer.bytesField(SEED, seed);
  return writer.bytes;
}

function decodeNumberedSeed(bytes: Bytes): { readonly iteration: number; readonly key: Bytes } {
  const reader = new ProtobufReader(bytes);
  return { iteration: reader.integerField(ITERATION), key: reader.bytesField(SEED) };
}

function numberedSeedSize(iteration: number, seed: Bytes): number {
  return integerFieldSize(iteration) + bytesFieldSize(seed);
}

function decodeSigningKey(bytes: Bytes): StoredSigningKey {
  const reader = new ProtobufReader(bytes);
  return { publicKey: reader.bytesField(PUBLIC_KEY), privateKey: reader.bytesField(PRIVATE_KEY) };
}

function signingKeySize({ publicKey, privateKey }: StoredSigningKey): number {
  return bytesFieldSize(publicKey) + bytesFieldSize(privateKey);
}
