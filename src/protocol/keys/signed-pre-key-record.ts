/**
 * Signed pre-keys as stored; one format serves Curve25519 and Kyber keys. Keys are kept unparsed and the signature
 * unchecked, as libsignal does: see `pre-key-record.ts`.
 */
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { type SignedPreKeyRecord, decodeSignedPreKeyRecordFields, encodeSignedPreKeyRecordFields } from './codec.ts';
import { type EcKeyPair, parseEcPrivateKey, parseEcPublicKey } from './ec-key.ts';
import { type KemKeyPair, parseKemPublicKey, parseKemSecretKey } from './kem-key.ts';

export type { SignedPreKeyRecord };

/** Encodes a record for storage: secret bytes. */
export function encodeSignedPreKeyRecord(record: SignedPreKeyRecord): Bytes {
  return encodeSignedPreKeyRecordFields(record);
}

/**
 * Reads a stored record.
 *
 * @param bytes - secret
 * @throws VinculumError `INVALID_RECORD` if the encoding is malformed; keys and signature are not looked at
 */
export function decodeSignedPreKeyRecord(bytes: Uint8Array): SignedPreKeyRecord {
  return decodeSignedPreKeyRecordFields(bytes);
}

/**
 * The time a record was made.
 *
 * @returns milliseconds since 1970, exact
 * @throws VinculumError `INVALID_RECORD` if a JavaScript number cannot hold it
 */
export function signedPreKeyTimestamp(record: SignedPreKeyRecord): number {
  if (record.largeTimestamp !== undefined) throw imprecise(record.largeTimestamp);
  return record.timestamp;
}

/**
 * Parses the keys of a Curve25519 record.
 *
 * @throws VinculumError `INVALID_KEY`
 */
export function signedPreKeyPair(record: SignedPreKeyRecord): EcKeyPair {
  const publicKey = parseEcPublicKey(record.publicKey);
  return { publicKey, privateKey: parseEcPrivateKey(record.privateKey) };
}

/**
 * Parses the keys of a Kyber record.
 *
 * @throws VinculumError `INVALID_KEY`
 */
export function kyberPreKeyPair(record: SignedPreKeyRecord): KemKeyPair {
  const publicKey = parseKemPublicKey(record.publicKey);
  return { publicKey, secretKey: parseKemSecretKey(record.privateKey) };
}

function imprecise(timestamp: bigint): VinculumError {
  return new VinculumError('INVALID_RECORD', `precision loss during conversion of ${String(timestamp)} to f64`);
}
