/**
 * Session records, from and to bytes. A record of about 5 KB is read and written with every message; generated code spends
 * more time on its intermediate buffers than the kernel does on the cryptography. So this is one pass over a canonical
 * encoding on reading, and one allocation on writing. Tests hold both against the generated code of `proto/session.proto`.
 */
import type { Bytes } from '../../bytes.ts';
import { Part, type PartCodec, partFieldSize, writePart } from '../part.ts';
import { canonicalProtobuf } from '../protobuf/canonical.ts';
import { ProtobufReader } from '../protobuf/reader.ts';
import {
  ProtobufWriter,
  blockFieldSize,
  blockFieldsSize,
  bytesFieldSize,
  int32FieldSize,
  integerFieldSize,
  varintSize,
} from '../protobuf/writer.ts';
import { decodeSpqrState, spqrStateSize, type SpqrState, writeSpqrState } from '../spqr/spqr.ts';
import { chainCodec } from './chain-codec.ts';
import { RECORD_SCHEMA, SESSION_SCHEMA } from './record-schema.ts';
import { type PendingKyberPreKey, type PendingPreKey, type SessionState, invalidSession } from './session-state.ts';

/** A record as its two parts. Earlier sessions stay encoded until one is needed. */
export interface RecordParts {
  readonly current: Part<SessionState> | null;
  /** Newest first. */
  readonly previous: readonly Bytes[];
}

const CURRENT_SESSION = 0x0a;
const PREVIOUS_SESSIONS = 0x12;

/**
 * Decodes a stored record.
 *
 * @param bytes - untrusted; kept, so the caller hands over a copy
 * @throws VinculumError `INVALID_SESSION`
 */
export function decodeRecordParts(bytes: Bytes): RecordParts {
  const defect = (): Error => invalidSession('failed to decode session record protobuf');
  const reader = new ProtobufReader(canonicalProtobuf(bytes, RECORD_SCHEMA, defect));
  return {
    current: part(sessionCodec, reader.blockField(CURRENT_SESSION)),
    previous: reader.blockFields(PREVIOUS_SESSIONS),
  };
}

/** Encodes a record. Returns fresh bytes. */
export function encodeRecordParts({ current, previous }: RecordParts): Bytes {
  const writer = new ProtobufWriter(partFieldSize(current) + blockFieldsSize(previous));
  writePart(writer, CURRENT_SESSION, current);
  writer.blockFields(PREVIOUS_SESSIONS, previous);
  return writer.bytes;
}

/** @throws VinculumError `INVALID_SESSION` if the bytes are no session */
export function decodeArchivedSession(bytes: Bytes): SessionState {
  const defect = (): Error => invalidSession('failed to decode previous session protobuf');
  return sessionCodec.decode(canonicalProtobuf(bytes, SESSION_SCHEMA, defect));
}

export const sessionCodec: PartCodec<SessionState> = {
  decode(bytes) {
    const reader = new ProtobufReader(bytes);
    return {
      version: reader.integerField(0x08),
      localIdentity: reader.bytesField(0x12),
      remoteIdentity: reader.bytesField(0x1a),
      rootKey: reader.bytesField(0x22),
      previousCounter: reader.integerField(0x28),
      senderChain: part(chainCodec, reader.blockField(0x32)),
      receiverChains: reader.blockFields(0x3a).map((chain) => Part.fromBytes(chainCodec, chain)),
      pendingPreKey: part(pendingPreKeyCodec, reader.blockField(0x4a)),
      remoteRegistrationId: reader.integerField(0x50),
      localRegistrationId: reader.integerField(0x58),
      aliceBaseKey: reader.bytesField(0x6a),
      pendingKyberPreKey: part(pendingKyberPreKeyCodec, reader.blockField(0x72)),
      pqRatchet: Part.fromBytes(spqrCodec, reader.bytesField(0x7a)),
    };
  },
  size(state) {
    let size =
      integerFieldSize(state.version) +
      bytesFieldSize(state.localIdentity) +
      bytesFieldSize(state.remoteIdentity) +
      bytesFieldSize(state.rootKey) +
      integerFieldSize(state.previousCounter) +
      partFieldSize(state.senderChain) +
      partFieldSize(state.pendingPreKey) +
      integerFieldSize(state.remoteRegistrationId) +
      integerFieldSize(state.localRegistrationId) +
      bytesFieldSize(state.aliceBaseKey) +
      partFieldSize(state.pendingKyberPreKey);
    for (const chain of state.receiverChains) size += partFieldSize(chain);
    const pqRatchetSize = state.pqRatchet.size;
    return pqRatchetSize === 0 ? size : size + blockFieldSize(pqRatchetSize);
  },
  write(writer, state) {
    writer.integerField(0x08, state.version);
    writer.bytesField(0x12, state.localIdentity);
    writer.bytesField(0x1a, state.remoteIdentity);
    writer.bytesField(0x22, state.rootKey);
    writer.integerField(0x28, state.previousCounter);
    writePart(writer, 0x32, state.senderChain);
    for (const chain of state.receiverChains) writePart(writer, 0x3a, chain);
    writePart(writer, 0x4a, state.pendingPreKey);
    writer.integerField(0x50, state.remoteRegistrationId);
    writer.integerField(0x58, state.localRegistrationId);
    writer.bytesField(0x6a, state.aliceBaseKey);
    writePart(writer, 0x72, state.pendingKyberPreKey);
    if (state.pqRatchet.size > 0) writePart(writer, 0x7a, state.pqRatchet);
  },
};

export const pendingPreKeyCodec: PartCodec<PendingPreKey> = {
  decode(bytes) {
    const reader = new ProtobufReader(bytes);
    return {
      preKeyId: reader.explicitU32Field(0x08),
      baseKey: reader.bytesField(0x12),
      signedPreKeyId: reader.int32Field(0x18),
      timestamp: reader.uint64Field(0x20),
    };
  },
  size({ preKeyId, baseKey, signedPreKeyId, timestamp }) {
    const preKeyIdSize = preKeyId === null ? 0 : 1 + varintSize(preKeyId);
    return preKeyIdSize + bytesFieldSize(baseKey) + int32FieldSize(signedPreKeyId) + integerFieldSize(timestamp);
  },
  write(writer, { preKeyId, baseKey, signedPreKeyId, timestamp }) {
    if (preKeyId !== null) writer.explicitIntegerField(0x08, preKeyId);
    writer.bytesField(0x12, baseKey);
    writer.int32Field(0x18, signedPreKeyId);
    writer.integerField(0x20, timestamp);
  },
};

export const pendingKyberPreKeyCodec: PartCodec<PendingKyberPreKey> = {
  decode(bytes) {
    const reader = new ProtobufReader(bytes);
    return { preKeyId: reader.integerField(0x08), ciphertext: reader.bytesField(0x12) };
  },
  size: ({ preKeyId, ciphertext }) => integerFieldSize(preKeyId) + bytesFieldSize(ciphertext),
  write(writer, { preKeyId, ciphertext }) {
    writer.integerField(0x08, preKeyId);
    writer.bytesField(0x12, ciphertext);
  },
};

export const spqrCodec: PartCodec<SpqrState> = { decode: decodeSpqrState, size: spqrStateSize, write: writeSpqrState };

function part<T extends object>(codec: PartCodec<T>, bytes: Bytes | null): Part<T> | null {
  return bytes === null ? null : Part.fromBytes(codec, bytes);
}
