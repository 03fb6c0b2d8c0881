/**
 * Encodings of key records and scannable fingerprints: the only file of this folder that knows protobuf. Checks the form of
 * what it reads and copies what it keeps.
 */
import { vinculum as fingerprint } from '#proto/fingerprint';
import { vinculum as storage } from '#proto/storage';
import { type Bytes, EMPTY_BYTES, copyBytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { MalformedProtobuf, type Schema, checkProtobuf } from '../strict-protobuf.ts';
import { uint64Value } from '../uint64.ts';
import type { EcKeyPair } from './ec-key.ts';

const {
  IdentityKeyPair,
  PreKeyRecord: PreKeyRecordMessage,
  SignedPreKeyRecord: SignedPreKeyRecordMessage,
} = storage.storage;
const { CombinedFingerprints, LogicalFingerprint } = fingerprint.fingerprint;

const IDENTITY_KEY_PAIR: Schema = { fields: { 1: 'bytes', 2: 'bytes' } };
const PRE_KEY_RECORD: Schema = { fields: { 1: 'varint', 2: 'bytes', 3: 'bytes' } };
const SIGNED_PRE_KEY_RECORD: Schema = { fields: { 1: 'varint', 2: 'bytes', 3: 'bytes', 4: 'bytes', 5: 'fixed64' } };
const LOGICAL_FINGERPRINT: Schema = { fields: { 1: 'bytes' } };
const COMBINED_FINGERPRINTS: Schema = { fields: { 1: 'varint', 2: LOGICAL_FINGERPRINT, 3: LOGICAL_FINGERPRINT } };

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
  return copyBytes(IdentityKeyPair.encode({ publicKey: pair.publicKey, privateKey: pair.privateKey }).finish());
}

/** @throws VinculumError `INVALID_RECORD` */
export function decodeIdentityKeyPairFields(bytes: Uint8Array): {
  readonly publicKey: Bytes;
  readonly privateKey: Bytes;
} {
  const { publicKey, privateKey } = IdentityKeyPair.decode(checkedRecord(bytes, IDENTITY_KEY_PAIR));
  return { publicKey: copyBytes(publicKey), privateKey: copyBytes(privateKey) };
}

export function encodePreKeyRecordFields(record: PreKeyRecord): Bytes {
  const { id, publicKey, privateKey } = record;
  return copyBytes(PreKeyRecordMessage.encode({ id, publicKey, privateKey }).finish());
}

/** @throws VinculumError `INVALID_RECORD` */
export function decodePreKeyRecordFields(bytes: Uint8Array): PreKeyRecord {
  const { id, publicKey, privateKey } = PreKeyRecordMessage.decode(checkedRecord(bytes, PRE_KEY_RECORD));
  return { id, publicKey: copyBytes(publicKey), privateKey: copyBytes(privateKey) };
}

export function encodeSignedPreKeyRecordFields(record: SignedPreKeyRecord): Bytes {
  const { id, publicKey, privateKey, signature, timestamp, largeTimestamp } = record;
  const fields = { id, publicKey, privateKey, signature, timestamp };
  const encoded = copyBytes(SignedPreKeyRecordMessage.encode(fields).finish());
  if (largeTimestamp !== undefined) {
    // The rounded value is not zero, so the timestamp was written, and as the last field.
    new DataView(encoded.buffer).setBigUint64(encoded.length - 8, largeTimestamp, true);
  }
  return encoded;
}

/** @throws VinculumError `INVALID_RECORD` */
export function decodeSignedPreKeyRecordFields(bytes: Uint8Array): SignedPreKeyRecord {
  const message = SignedPreKeyRecordMessage.decode(checkedRecord(bytes, SIGNED_PRE_KEY_RECORD));
  const { value, large } = uint64Value(message.timestamp);
  return {
    id: message.id,
    timestamp: value,
    ...(large === undefined ? {} : { largeTimestamp: large }),
    publicKey: copyBytes(message.publicKey),
    privateKey: copyBytes(message.privateKey),
    signature: copyBytes(message.signature),
  };
}

export function encodeScannable(fields: Required<ScannableFields>): Bytes {
  const half = (content: Uint8Array | undefined): Uint8Array =>
    LogicalFingerprint.encode({ content: content ?? EMPTY_BYTES }).finish();
  const message = {
    version: fields.version ?? 0,
    localFingerprint: half(fields.local),
    remoteFingerprint: half(fields.remote),
  };
  return copyBytes(CombinedFingerprints.encode(message).finish());
}

/** Null if the encoding is malformed. A half without content is absent. */
export function tryDecodeScannable(bytes: Uint8Array): ScannableFields | null {
  const checked = tryCheck(bytes, COMBINED_FINGERPRINTS);
  if (checked === null) return null;
  const message = CombinedFingerprints.decode(checked);
  const half = (name: 'localFingerprint' | 'remoteFingerprint'): Bytes | undefined => {
    if (!Object.hasOwn(message, name)) return undefined;
    const logical = LogicalFingerprint.decode(message[name]);
    return Object.hasOwn(logical, 'content') ? copyBytes(logical.content) : undefined;
  };
  return {
    version: Object.hasOwn(message, 'version') ? message.version : undefined,
    local: half('localFingerprint'),
    remote: half('remoteFingerprint'),
  };
}

function checkedRecord(bytes: Uint8Array, schema: Schema): Uint8Array {
  const checked = tryCheck(bytes, schema);
  if (checked === null) throw new VinculumError('INVALID_RECORD', 'protobuf encoding was invalid');
  return checked;
}

function tryCheck(bytes: Uint8Array, schema: Schema): Uint8Array | null {
  try {
    return checkProtobuf(bytes, schema);
  } catch (error) {
    if (error instanceof MalformedProtobuf) return null;
    throw error;
  }
}
