/**
 * One-time pre-keys as stored. A record keeps its keys unparsed: libsignal reports a damaged key when it is used, not when
 * the record is read, and writes back exactly the bytes it read.
 */
import type { Bytes } from '../../bytes.ts';
import { type PreKeyRecord, decodePreKeyRecordFields, encodePreKeyRecordFields } from './codec.ts';
import { type EcKeyPair, parseEcPrivateKey, parseEcPublicKey } from './ec-key.ts';

export type { PreKeyRecord };

/** Encodes a record for storage: secret bytes. */
export function encodePreKeyRecord(record: PreKeyRecord): Bytes {
  return encodePreKeyRecordFields(record);
}

/**
 * Reads a stored record.
 *
 * @param bytes - secret
 * @throws VinculumError `INVALID_RECORD` if the encoding is malformed; keys are not looked at
 */
export function decodePreKeyRecord(bytes: Uint8Array): PreKeyRecord {
  return decodePreKeyRecordFields(bytes);
}

/**
 * Parses the keys of a record.
 *
 * @throws VinculumError `INVALID_KEY`
 */
export function preKeyPair(record: PreKeyRecord): EcKeyPair {
  const publicKey = parseEcPublicKey(record.publicKey);
  return { publicKey, privateKey: parseEcPrivateKey(record.privateKey) };
}
