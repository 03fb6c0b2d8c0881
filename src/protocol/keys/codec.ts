/**
 * Encodings of key records and scannable fingerprints: the only file of this folder that knows protobuf. What is absent from a
 * record reads as zero or as no bytes.
 */
import { type Bytes, EMPTY_BYTES } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { decodeProtobuf } from '../protobuf/decode.ts';
import { encodeProtobuf } from '../protobuf/encode.ts';
import { MalformedProtobuf } from '../protobuf/reader.ts';
import { proto2, proto3 } from '../protobuf/schema.ts';
import { uint64Value } from '../uint64.ts';
import type { EcKeyPair } from './ec-key.ts';

const IDENTITY_KEY_PAIR = /* @__PURE__ */ proto3({ publicKey: [1, 'bytes'], privateKey: [2, 'bytes'] });
const PRE_KEY_RECORD = /* @__PURE__ */ proto3({
  id: [1, 'uint32'],
  publicKey: [2, 'bytes'],
  privateKey: [3, 'bytes'],
});
const SIGNED_PRE_KEY_RECORD = /* @__PURE__ */ proto3({
  id: [1, 'uint32'],
  publicKey: [2, 'bytes'],
  privateKey: [3, 'bytes'],
  signature: [4, 'bytes'],
  timestamp: [5, 'fixed64'],
});
const LOGICAL_FINGERPRINT = /* @__PURE__ */ proto2({ content: [1, 'bytes'] });
const COMBINED_FINGERPRINTS = /* @__PURE__ */ proto2({
  version: [1, 'uint32'],
  localFingerprint: [2, LOGICAL_FINGERPRINT],
  remoteFingerprint: [3, LOGICAL_FINGERPRINT],
});

/** A stored one-time pre-key. Its keys are unparsed: see `pre-key-record.ts`. */
export interface PreKeyRecord {
  /** u32. */
  readonly id: number;
  /** 33 bytes if sound. */
  readonly publicKey: Bytes;
  /** 32 bytes if sound, secret. */
  readonly privateKey: Bytes;
}

/** A stored signed pre-key, Curve25519 or Kyber. Its keys are unparsed: see `signed-pre-key-record.ts`. */
export interface SignedPreKeyRecord {
  /** u32. */
  readonly id: number;
  /** Milliseconds since 1970; rounded where {@link largeTimestamp} is set. */
  readonly timestamp: number;
  /** The exact timestamp if it is 2^53 or more, which no honest writer stores. Kept so that a record is written back as read. */
  readonly largeTimestamp?: bigint;
  /** 33 bytes (Curve25519) or 1569 (Kyber) if sound. */
  readonly publicKey: Bytes;
  /** 32 bytes (Curve25519) or 3169 (Kyber) if sound, secret. */
  readonly privateKey: Bytes;
  /** 64 bytes if sound. */
  readonly signature: Bytes;
}

/** The two halves of a scannable fingerprint; undefined where absent. */
export interface ScannableFields {
  /** u32. */
  readonly version?: number | undefined;
  readonly local?: Uint8Array | undefined;
  readonly remote?: Uint8Array | undefined;
}

export function encodeIdentityKeyPairFields(pair: EcKeyPair): Bytes {
  return encodeProtobuf(IDENTITY_KEY_PAIR, pair);
}

/** @throws VinculumError `INVALID_RECORD` */
export function decodeIdentityKeyPairFields(bytes: Uint8Array): {
  readonly publicKey: Bytes;
  readonly privateKey: Bytes;
} {
  const { publicKey = EMPTY_BYTES, privateKey = EMPTY_BYTES } = decodeProtobuf(bytes, IDENTITY_KEY_PAIR, invalidRecord);
  return { publicKey, privateKey };
}

export function encodePreKeyRecordFields(record: PreKeyRecord): Bytes {
  return encodeProtobuf(PRE_KEY_RECORD, record);
}

/** @throws VinculumError `INVALID_RECORD` */
export function decodePreKeyRecordFields(bytes: Uint8Array): PreKeyRecord {
  const {
    id = 0,
    publicKey = EMPTY_BYTES,
    privateKey = EMPTY_BYTES,
  } = decodeProtobuf(bytes, PRE_KEY_RECORD, invalidRecord);
  return { id, publicKey, privateKey };
}

export function encodeSignedPreKeyRecordFields(record: SignedPreKeyRecord): Bytes {
  return encodeProtobuf(SIGNED_PRE_KEY_RECORD, { ...record, timestamp: record.largeTimestamp ?? record.timestamp });
}

/** @throws VinculumError `INVALID_RECORD` */
export function decodeSignedPreKeyRecordFields(bytes: Uint8Array): SignedPreKeyRecord {
  const fields = decodeProtobuf(bytes, SIGNED_PRE_KEY_RECORD, invalidRecord);
  const { id = 0, publicKey = EMPTY_BYTES, privateKey = EMPTY_BYTES, signature = EMPTY_BYTES } = fields;
  const { value, large } = uint64Value(fields.timestamp ?? 0);
  return {
    id,
    timestamp: value,
    ...(large === undefined ? {} : { largeTimestamp: large }),
    publicKey,
    privateKey,
    signature,
  };
}

export function encodeScannable({ version, local, remote }: Required<ScannableFields>): Bytes {
  return encodeProtobuf(COMBINED_FINGERPRINTS, {
    version: version ?? 0,
    localFingerprint: { content: local ?? EMPTY_BYTES },
    remoteFingerprint: { content: remote ?? EMPTY_BYTES },
  });
}

/** Null if the encoding is malformed. A half without content is absent. */
export function tryDecodeScannable(bytes: Uint8Array): ScannableFields | null {
  try {
    const { version, localFingerprint, remoteFingerprint } = decodeProtobuf(bytes, COMBINED_FINGERPRINTS);
    return { version, local: localFingerprint?.content, remote: remoteFingerprint?.content };
  } catch (error) {
    if (error instanceof MalformedProtobuf) return null;
    throw error;
  }
}

function invalidRecord(): VinculumError {
  return new VinculumError('INVALID_RECORD', 'protobuf encoding was invalid');
}
