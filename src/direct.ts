/** `vinculum/direct`: sessions as immutable values, for those who own their storage. Re-exports only. */
export type { NumericFingerprint } from './protocol/keys/fingerprint.ts';
export { type PreKeyMessageHead, readPreKeyMessage } from './direct/accept.ts';
export type { Address, Bundle, Ends, KeyPair } from './direct/arguments.ts';
export {
  type AcceptFailure,
  type AcceptItem,
  acceptMany,
  type DecryptItem,
  decryptMany,
  encryptToMany,
  type Failure,
  isFailure,
} from './direct/batch.ts';
export {
  decodeIdentity,
  encodeIdentity,
  type GeneratedKeyPair,
  generateKeyPair,
  generateKyberPreKey,
  generateSignedPreKey,
  type KyberPreKey,
  kyberPreKeyOfRecord,
  preKeyOfRecord,
  type SignedPreKey,
  signedPreKeyOfRecord,
} from './direct/keys.ts';
export type { AcceptOptions, FingerprintOptions, InitiateOptions, Surroundings } from './direct/options.ts';
export {
  type AcceptResult,
  type ConsumedPreKeys,
  type DecryptResult,
  type EncryptResult,
  MESSAGE_TYPE,
  type MessageType,
  type PendingPreKeys,
  type Stepped,
} from './direct/results.ts';
export { Session } from './direct/session.ts';
