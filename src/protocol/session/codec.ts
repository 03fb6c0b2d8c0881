/** Session records to and from their stored form. The only file of this folder that sees generated code. */
import { vinculum } from '#proto/storage';
import protobuf from 'protobufjs/minimal.js';
import { type Bytes, EMPTY_BYTES, copyBytes } from '../../bytes.ts';
import { type RecordSchema, canonicalProtobuf } from '../canonical-protobuf.ts';
import { MalformedProtobuf } from '../strict-protobuf.ts';
import { decodeSpqrState, encodeSpqrState, type SpqrState } from '../spqr/spqr.ts';
import { Part, type PartCodec } from './part.ts';
import {
  type PendingKyberPreKey,
  type PendingPreKey,
  type SessionState,
  type StoredChain,
  invalidSession,
} from './session-state.ts';

const { storage } = vinculum;

const CHAIN_SCHEMA: RecordSchema = {
  fields: [
    undefined,
    { kind: 'bytes' },
    { kind: 'bytes' },
    { message: { fields: [undefined, { kind: 'uint32' }, { kind: 'bytes' }] } },
    {
      repeated: true,
      message: {
        fields: [undefined, { kind: 'uint32' }, ...Array.from({ length: 4 }, () => ({ kind: 'bytes' }) as const)],
      },
    },
  ],
};

const SESSION_SCHEMA: RecordSchema = {
  fields: [
    undefined,
    { kind: 'uint32' },
    { kind: 'bytes' },
    { kind: 'bytes' },
    { kind: 'bytes' },
    { kind: 'uint32' },
    { message: CHAIN_SCHEMA },
    { message: CHAIN_SCHEMA, repeated: true },
    undefined,
    {
      message: {
        fields: [
          undefined,
          { kind: 'uint32', explicit: true },
          { kind: 'bytes' },
          { kind: 'int32' },
          { kind: 'uint64' },
        ],
      },
    },
    { kind: 'uint32' },
    { kind: 'uint32' },
    undefined,
    { kind: 'bytes' },
    { message: { fields: [undefined, { kind: 'uint32' }, { kind: 'bytes' }] } },
    { kind: 'bytes' },
  ],
};

const RECORD_SCHEMA: RecordSchema = {
  fields: [undefined, { message: SESSION_SCHEMA }, { kind: 'repeated bytes' }],
};

/** A record as its two parts. Earlier sessions stay encoded until one is needed. */
export interface RecordParts {
  readonly current: Part<SessionState> | null;
  /** Newest first. */
  readonly previous: readonly Bytes[];
}

/**
 * Decodes a stored record.
 *
 * @param bytes - untrusted; kept, so the caller hands over a copy
 * @throws VinculumError `INVALID_SESSION`
 */
export function decodeRecordParts(bytes: Bytes): RecordParts {
  const canonical = check(bytes, RECORD_SCHEMA, 'failed to decode session record protobuf');
  const record = storage.SessionRecord.decode(canonical);
  const current = record.currentSession as Bytes | null;
  return {
    current: current === null ? null : Part.fromBytes(sessionCodec, current),
    previous: record.previousSessions as Bytes[],
  };
}

/** Encodes a record. Returns fresh bytes. */
export function encodeRecordParts(record: RecordParts): Bytes {
  const writer = storage.SessionRecord.encode(
    {
      ...(record.current !== null && { currentSession: record.current.bytes }),
      previousSessions: record.previous as Uint8Array[],
    },
    new protobuf.Writer(),
  );
  return finish(writer);
}

/** @throws VinculumError `INVALID_SESSION` if the bytes are no session */
export function decodeArchivedSession(bytes: Bytes): SessionState {
  return sessionCodec.decode(check(bytes, SESSION_SCHEMA, 'failed to decode previous session protobuf'));
}

/** Decodes bytes already known to be canonical. */
export const sessionCodec: PartCodec<SessionState> = {
  decode(bytes) {
    const session = storage.SessionState.decode(bytes);
    return {
      version: session.sessionVersion,
      localIdentity: plain(session.localIdentityPublic),
      remoteIdentity: plain(session.remoteIdentityPublic),
      rootKey: plain(session.rootKey),
      previousCounter: session.previousCounter,
      senderChain: part(chainCodec, session.senderChain),
      receiverChains: (session.receiverChains as Bytes[]).map((chain) => Part.fromBytes(chainCodec, chain)),
      pendingPreKey: part(pendingPreKeyCodec, session.pendingPreKey),
      remoteRegistrationId: session.remoteRegistrationId,
      localRegistrationId: session.localRegistrationId,
      aliceBaseKey: plain(session.aliceBaseKey),
      pendingKyberPreKey: part(pendingKyberPreKeyCodec, session.pendingKyberPreKey),
      pqRatchet: Part.fromBytes(spqrCodec, plain(session.pqRatchetState)),
    };
  },
  encode(state) {
    const message: vinculum.storage.SessionState.$Properties = {};
    if (state.version !== 0) message.sessionVersion = state.version;
    if (state.localIdentity.length > 0) message.localIdentityPublic = state.localIdentity;
    if (state.remoteIdentity.length > 0) message.remoteIdentityPublic = state.remoteIdentity;
    if (state.rootKey.length > 0) message.rootKey = state.rootKey;
    if (state.previousCounter !== 0) message.previousCounter = state.previousCounter;
    if (state.senderChain !== null) message.senderChain = state.senderChain.bytes;
    message.receiverChains = state.receiverChains.map((chain) => chain.bytes);
    if (state.pendingPreKey !== null) message.pendingPreKey = state.pendingPreKey.bytes;
    if (state.remoteRegistrationId !== 0) message.remoteRegistrationId = state.remoteRegistrationId;
    if (state.localRegistrationId !== 0) message.localRegistrationId = state.localRegistrationId;
    if (state.aliceBaseKey.length > 0) message.aliceBaseKey = state.aliceBaseKey;
    if (state.pendingKyberPreKey !== null) message.pendingKyberPreKey = state.pendingKyberPreKey.bytes;
    if (state.pqRatchet.bytes.length > 0) message.pqRatchetState = state.pqRatchet.bytes;
    return finish(storage.SessionState.encode(message, new protobuf.Writer()));
  },
};

export const chainCodec: PartCodec<StoredChain> = {
  decode(bytes) {
    const chain = storage.Chain.decode(bytes);
    const chainKey = chain.chainKey == null ? null : storage.ChainKey.decode(chain.chainKey);
    return {
      ratchetKey: plain(chain.senderRatchetKey),
      privateKey: plain(chain.senderRatchetKeyPrivate),
      chainKey: chainKey === null ? null : { index: chainKey.index, key: plain(chainKey.key) },
      messageKeys: chain.messageKeys as Bytes[],
    };
  },
  encode({ ratchetKey, privateKey, chainKey, messageKeys }) {
    const message: vinculum.storage.Chain.$Properties = {};
    if (ratchetKey.length > 0) message.senderRatchetKey = ratchetKey;
    if (privateKey.length > 0) message.senderRatchetKeyPrivate = privateKey;
    if (chainKey !== null) message.chainKey = encodeIndexed(chainKey.index, 0x12, chainKey.key);
    message.messageKeys = messageKeys as Uint8Array[];
    return finish(storage.Chain.encode(message, new protobuf.Writer()));
  },
};

/** A skipped message key: a seed, or in old records the finished keys. */
export interface StoredMessageKey {
  readonly index: number;
  readonly cipherKey: Uint8Array;
  readonly macKey: Uint8Array;
  readonly iv: Uint8Array;
  readonly seed: Uint8Array;
}

export function decodeMessageKey(bytes: Bytes): StoredMessageKey {
  return storage.MessageKey.decode(bytes);
}

/** The number of an encoded message key, without decoding the rest: field 1 stands first in canonical encodings. */
export function messageKeyIndex(bytes: Bytes): number {
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

/** @param seed - 32 bytes, secret */
export function encodeMessageKey(index: number, seed: Bytes): Bytes {
  return encodeIndexed(index, 0x2a, seed);
}

/** `{1: index, N: bytes}`, the shape of chain keys and message keys; written thousands of times in a long jump. */
function encodeIndexed(index: number, tag: number, value: Uint8Array): Bytes {
  const writer = new Uint8Array(8 + value.length);
  let position = 0;
  if (index !== 0) {
    writer[position++] = 0x08;
    let rest = index;
    while (rest >= 0x80) {
      writer[position++] = (rest & 0x7f) | 0x80;
      rest = Math.floor(rest / 128);
    }
    writer[position++] = rest;
  }
  if (value.length > 0) {
    writer[position++] = tag;
    writer[position++] = value.length;
    writer.set(value, position);
    position += value.length;
  }
  return writer.slice(0, position);
}

export const pendingPreKeyCodec: PartCodec<PendingPreKey> = {
  decode(bytes) {
    const pending = storage.PendingPreKey.decode(bytes);
    return {
      preKeyId: Object.hasOwn(pending, 'preKeyId') ? (pending.preKeyId ?? 0) : null,
      baseKey: plain(pending.baseKey),
      signedPreKeyId: pending.signedPreKeyId >>> 0,
      timestamp: Number(pending.timestamp),
    };
  },
  encode({ preKeyId, baseKey, signedPreKeyId, timestamp }) {
    const message: vinculum.storage.PendingPreKey.$Properties = {};
    if (preKeyId !== null) message.preKeyId = preKeyId;
    if (baseKey.length > 0) message.baseKey = baseKey;
    if (signedPreKeyId !== 0) message.signedPreKeyId = signedPreKeyId | 0;
    if (timestamp !== 0) message.timestamp = timestamp;
    return finish(storage.PendingPreKey.encode(message, new protobuf.Writer()));
  },
};

export const pendingKyberPreKeyCodec: PartCodec<PendingKyberPreKey> = {
  decode(bytes) {
    const pending = storage.PendingKyberPreKey.decode(bytes);
    return { preKeyId: pending.preKeyId, ciphertext: plain(pending.ciphertext) };
  },
  encode({ preKeyId, ciphertext }) {
    const message: vinculum.storage.PendingKyberPreKey.$Properties = {};
    if (preKeyId !== 0) message.preKeyId = preKeyId;
    if (ciphertext.length > 0) message.ciphertext = ciphertext;
    return finish(storage.PendingKyberPreKey.encode(message, new protobuf.Writer()));
  },
};

export const spqrCodec: PartCodec<SpqrState> = { decode: decodeSpqrState, encode: encodeSpqrState };

function check(bytes: Bytes, schema: RecordSchema, defect: string): Bytes {
  try {
    return canonicalProtobuf(bytes, schema);
  } catch (error) {
    if (error instanceof MalformedProtobuf) throw invalidSession(defect);
    throw error;
  }
}

function part<T extends object>(codec: PartCodec<T>, bytes: Uint8Array | null | undefined): Part<T> | null {
  return bytes == null ? null : Part.fromBytes(codec, bytes as Bytes);
}

/** Absent fields read as a shared empty `Buffer` on Node. */
function plain(bytes: Uint8Array): Bytes {
  return bytes.length === 0 ? EMPTY_BYTES : (bytes as Bytes);
}

/** Short results are slices of the writer's shared pool; ours own their memory. */
function finish(writer: protobuf.Writer): Bytes {
  const bytes = writer.finish() as Bytes;
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : copyBytes(bytes);
}
