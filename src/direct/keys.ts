/** Keys to begin with: an identity, pre-keys signed by it, the bundle of their public halves; and all of them from libsignal's records. */
import type { Bytes } from '../bytes.ts';
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Engine } from '../crypto/engine.ts';
import { type EcKeyPair, ecSign, generateEcKeyPair } from '../protocol/keys/ec-key.ts';
import { decodeIdentityKeyPair, encodeIdentityKeyPair } from '../protocol/keys/identity-key.ts';
import { generateKemKeyPair } from '../protocol/keys/kem-key.ts';
import { decodePreKeyRecord, preKeyPair } from '../protocol/keys/pre-key-record.ts';
import { decodeSignedPreKeyRecord, kyberPreKeyPair, signedPreKeyPair } from '../protocol/keys/signed-pre-key-record.ts';
import { type KeyPair, keyPairArgument, requireBytes, requireU32 } from './arguments.ts';

/** An identity key pair or a one-time pre-key: 33 bytes and 32 bytes, the latter secret. */
export type GeneratedKeyPair = EcKeyPair;

/** A Curve25519 pre-key that an identity has signed. */
export interface SignedPreKey extends GeneratedKeyPair {
  /** u32. */
  readonly id: number;
  /** 64 bytes. */
  readonly signature: Bytes;
}

/** A Kyber-1024 pre-key that an identity has signed. */
export interface KyberPreKey {
  /** u32. */
  readonly id: number;
  /** 1569 bytes. */
  readonly publicKey: Bytes;
  /** 3169 bytes, secret. */
  readonly secretKey: Bytes;
  /** 64 bytes. */
  readonly signature: Bytes;
}

/** Draws an identity key pair, or a one-time pre-key. @throws VinculumError `RANDOM_UNAVAILABLE` */
export function generateKeyPair(engine: Engine = defaultEngine()): GeneratedKeyPair {
  return generateEcKeyPair(engine);
}

/** Draws a pre-key and signs it. @throws VinculumError `RANDOM_UNAVAILABLE`, `INVALID_ARGUMENT`, `INVALID_KEY` */
export function generateSignedPreKey(id: number, identity: KeyPair, engine: Engine = defaultEngine()): SignedPreKey {
  const pair = generateEcKeyPair(engine);
  const signature = ecSign(engine, keyPairArgument(identity).privateKey, pair.publicKey);
  return { id: requireU32(id, 'the id of a pre-key'), ...pair, signature };
}

/** Draws a Kyber pre-key and signs it. @throws VinculumError `RANDOM_UNAVAILABLE`, `INVALID_ARGUMENT`, `INVALID_KEY` */
export function generateKyberPreKey(id: number, identity: KeyPair, engine: Engine = defaultEngine()): KyberPreKey {
  const pair = generateKemKeyPair(engine);
  const signature = ecSign(engine, keyPairArgument(identity).privateKey, pair.publicKey);
  return { id: requireU32(id, 'the id of a pre-key'), ...pair, signature };
}

/** What {@link encodeIdentity} wrote, or libsignal's `IdentityKeyPair.serialize`. @throws VinculumError `INVALID_RECORD`, `INVALID_KEY` */
export function decodeIdentity(record: Uint8Array): GeneratedKeyPair {
  requireBytes(record, 'a record');
  return decodeIdentityKeyPair(record);
}

/** Writes an identity key pair as libsignal does. Returns 69 bytes, secret. @throws VinculumError `INVALID_KEY` */
export function encodeIdentity(identity: KeyPair): Bytes {
  return encodeIdentityKeyPair(keyPairArgument(identity));
}

/** The keys in libsignal's `PreKeyRecord`. @throws VinculumError `INVALID_RECORD`, `INVALID_KEY` */
export function preKeyOfRecord(record: Uint8Array): GeneratedKeyPair {
  requireBytes(record, 'a record');
  return preKeyPair(decodePreKeyRecord(record));
}

/** The keys in libsignal's `SignedPreKeyRecord`. @throws VinculumError `INVALID_RECORD`, `INVALID_KEY` */
export function signedPreKeyOfRecord(record: Uint8Array): GeneratedKeyPair {
  requireBytes(record, 'a record');
  return signedPreKeyPair(decodeSignedPreKeyRecord(record));
}

/** The keys in libsignal's `KyberPreKeyRecord`. @throws VinculumError `INVALID_RECORD`, `INVALID_KEY` */
export function kyberPreKeyOfRecord(record: Uint8Array): Pick<KyberPreKey, 'publicKey' | 'secretKey'> {
  requireBytes(record, 'a record');
  return kyberPreKeyPair(decodeSignedPreKeyRecord(record));
}
