/**
 * Pre-keys as they are stored, and the bundle that a server hands out. Records are read without looking at the keys in them:
 * the accessors report damaged ones.
 */
import { type Bytes, copyBytes } from '../bytes.ts';
import { parseEcPrivateKey, parseEcPublicKey } from '../protocol/keys/ec-key.ts';
import { parseKemPublicKey, parseKemSecretKey } from '../protocol/keys/kem-key.ts';
import {
  type PreKeyRecord as PreKeyRecordValue,
  decodePreKeyRecord,
  encodePreKeyRecord,
} from '../protocol/keys/pre-key-record.ts';
import {
  type SignedPreKeyRecord as SignedPreKeyRecordValue,
  decodeSignedPreKeyRecord,
  encodeSignedPreKeyRecord,
  kyberPreKeyPair,
  signedPreKeyTimestamp,
} from '../protocol/keys/signed-pre-key-record.ts';
import { bytesArgument, instanceArgument, timestampArgument, u32Argument } from './arguments.ts';
import { PrivateKey, PublicKey } from './ec-keys.ts';
import { mapErrors, mapTimestamp } from './error-mapping.ts';
import { KEMKeyPair, KEMPublicKey, KEMSecretKey } from './kem-keys.ts';

/** The public part of a {@link SignedPreKeyRecord}. */
export interface SignedPublicPreKey {
  id: () => number;
  publicKey: () => PublicKey;
  signature: () => Bytes;
}

/** The public part of a {@link KyberPreKeyRecord}. */
export interface SignedKyberPublicPreKey {
  id: () => number;
  publicKey: () => KEMPublicKey;
  signature: () => Bytes;
}

/** A one-time pre-key. */
export class PreKeyRecord {
  readonly #value: PreKeyRecordValue;

  private constructor(value: PreKeyRecordValue) {
    this.#value = value;
  }

  get _nativeHandle(): PreKeyRecordValue {
    return this.#value;
  }

  static _fromNativeHandle(value: PreKeyRecordValue): PreKeyRecord {
    return new PreKeyRecord(value);
  }

  /** @param id - u32 */
  static new(id: number, pubKey: PublicKey, privKey: PrivateKey): PreKeyRecord {
    return new PreKeyRecord({
      id: u32Argument(id),
      publicKey: instanceArgument(pubKey, PublicKey)._nativeHandle,
      privateKey: instanceArgument(privKey, PrivateKey)._nativeHandle,
    });
  }

  /** @param buffer - secret. @throws LibSignalErrorBase Generic */
  static deserialize(buffer: Bytes): PreKeyRecord {
    const bytes = bytesArgument(buffer);
    return new PreKeyRecord(mapErrors('PreKeyRecord_Deserialize', () => decodePreKeyRecord(bytes)));
  }

  id(): number {
    return this.#value.id;
  }

  /** @throws LibSignalErrorBase Generic if the stored key is damaged */
  privateKey(): PrivateKey {
    const key = mapErrors('PreKeyRecord_GetPrivateKey', () => parseEcPrivateKey(this.#value.privateKey));
    return PrivateKey._fromNativeHandle(key);
  }

  /** @throws LibSignalErrorBase Generic if the stored key is damaged */
  publicKey(): PublicKey {
    const key = mapErrors('PreKeyRecord_GetPublicKey', () => parseEcPublicKey(this.#value.publicKey));
    return PublicKey._fromNativeHandle(key);
  }

  /** The stored form, secret. */
  serialize(): Bytes {
    return encodePreKeyRecord(this.#value);
  }
}

/** A signed pre-key. */
export class SignedPreKeyRecord implements SignedPublicPreKey {
  readonly #value: SignedPreKeyRecordValue;

  private constructor(value: SignedPreKeyRecordValue) {
    this.#value = value;
  }

  get _nativeHandle(): SignedPreKeyRecordValue {
    return this.#value;
  }

  static _fromNativeHandle(value: SignedPreKeyRecordValue): SignedPreKeyRecord {
    return new SignedPreKeyRecord(value);
  }

  /**
   * @param id - u32
   * @param timestamp - milliseconds since 1970
   * @param signature - by the identity key over `pubKey.serialize()`; not checked here
   */
  static new(
    id: number,
    timestamp: number,
    pubKey: PublicKey,
    privKey: PrivateKey,
    signature: Bytes,
  ): SignedPreKeyRecord {
    return new SignedPreKeyRecord({
      id: u32Argument(id),
      timestamp: timestampArgument(timestamp),
      publicKey: instanceArgument(pubKey, PublicKey)._nativeHandle,
      privateKey: instanceArgument(privKey, PrivateKey)._nativeHandle,
      signature: copyBytes(bytesArgument(signature)),
    });
  }

  /** @param buffer - secret. @throws LibSignalErrorBase Generic */
  static deserialize(buffer: Bytes): SignedPreKeyRecord {
    const bytes = bytesArgument(buffer);
    return new SignedPreKeyRecord(mapErrors('SignedPreKeyRecord_Deserialize', () => decodeSignedPreKeyRecord(bytes)));
  }

  id(): number {
    return this.#value.id;
  }

  /** @throws LibSignalErrorBase Generic if the stored key is damaged */
  privateKey(): PrivateKey {
    const key = mapErrors('SignedPreKeyRecord_GetPrivateKey', () => parseEcPrivateKey(this.#value.privateKey));
    return PrivateKey._fromNativeHandle(key);
  }

  /** @throws LibSignalErrorBase Generic if the stored key is damaged */
  publicKey(): PublicKey {
    const key = mapErrors('SignedPreKeyRecord_GetPublicKey', () => parseEcPublicKey(this.#value.publicKey));
    return PublicKey._fromNativeHandle(key);
  }

  /** The stored form, secret. */
  serialize(): Bytes {
    return encodeSignedPreKeyRecord(this.#value);
  }

  signature(): Bytes {
    return copyBytes(this.#value.signature);
  }

  /** Milliseconds since 1970. @throws RangeError if a number cannot hold it */
  timestamp(): number {
    return mapTimestamp(() => signedPreKeyTimestamp(this.#value));
  }
}

/** A signed Kyber pre-key, one-time or of last resort. */
export class KyberPreKeyRecord implements SignedKyberPublicPreKey {
  readonly #value: SignedPreKeyRecordValue;

  private constructor(value: SignedPreKeyRecordValue) {
    this.#value = value;
  }

  get _nativeHandle(): SignedPreKeyRecordValue {
    return this.#value;
  }

  static _fromNativeHandle(value: SignedPreKeyRecordValue): KyberPreKeyRecord {
    return new KyberPreKeyRecord(value);
  }

  /**
   * @param id - u32
   * @param timestamp - milliseconds since 1970
   * @param signature - by the identity key over the serialised public key; not checked here
   */
  static new(id: number, timestamp: number, keyPair: KEMKeyPair, signature: Bytes): KyberPreKeyRecord {
    const checkedId = u32Argument(id);
    const checkedTimestamp = timestampArgument(timestamp);
    const { publicKey, secretKey } = instanceArgument(keyPair, KEMKeyPair)._nativeHandle;
    return new KyberPreKeyRecord({
      id: checkedId,
      timestamp: checkedTimestamp,
      publicKey,
      privateKey: secretKey,
      signature: copyBytes(bytesArgument(signature)),
    });
  }

  /** The stored form, secret. */
  serialize(): Bytes {
    return encodeSignedPreKeyRecord(this.#value);
  }

  /** @param buffer - secret. @throws LibSignalErrorBase Generic */
  static deserialize(buffer: Bytes): KyberPreKeyRecord {
    const bytes = bytesArgument(buffer);
    return new KyberPreKeyRecord(mapErrors('KyberPreKeyRecord_Deserialize', () => decodeSignedPreKeyRecord(bytes)));
  }

  id(): number {
    return this.#value.id;
  }

  /** @throws LibSignalErrorBase Generic if a stored key is damaged */
  keyPair(): KEMKeyPair {
    return KEMKeyPair._fromNativeHandle(mapErrors('KyberPreKeyRecord_GetKeyPair', () => kyberPreKeyPair(this.#value)));
  }

  /** @throws LibSignalErrorBase Generic if the stored key is damaged */
  publicKey(): KEMPublicKey {
    const key = mapErrors('KyberPreKeyRecord_GetPublicKey', () => parseKemPublicKey(this.#value.publicKey));
    return KEMPublicKey._fromNativeHandle(key);
  }

  /** @throws LibSignalErrorBase Generic if the stored key is damaged */
  secretKey(): KEMSecretKey {
    const key = mapErrors('KyberPreKeyRecord_GetSecretKey', () => parseKemSecretKey(this.#value.privateKey));
    return KEMSecretKey._fromNativeHandle(key);
  }

  signature(): Bytes {
    return copyBytes(this.#value.signature);
  }

  /** Milliseconds since 1970. @throws RangeError if a number cannot hold it */
  timestamp(): number {
    return mapTimestamp(() => signedPreKeyTimestamp(this.#value));
  }
}
