/** Kyber-1024 keys. */
import { type Bytes, copyBytes } from '../bytes.ts';
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Engine } from '../crypto/engine.ts';
import {
  type KemKeyPair,
  type KemPublicKey,
  type KemSecretKey,
  generateKemKeyPair,
  parseKemPublicKey,
  parseKemSecretKey,
} from '../protocol/keys/kem-key.ts';
import { bytesArgument } from './arguments.ts';
import { mapErrors } from './error-mapping.ts';

/** A Kyber-1024 public key. */
export class KEMPublicKey {
  readonly #value: KemPublicKey;

  private constructor(value: KemPublicKey) {
    this.#value = value;
  }

  get _nativeHandle(): KemPublicKey {
    return this.#value;
  }

  static _fromNativeHandle(value: KemPublicKey): KEMPublicKey {
    return new KEMPublicKey(value);
  }

  /**
   * @param buf - 1569 bytes: 0x08, then the key
   * @throws LibSignalErrorBase Generic for another type byte or length
   */
  static deserialize(buf: Bytes): KEMPublicKey {
    const bytes = bytesArgument(buf);
    return new KEMPublicKey(mapErrors('KyberPublicKey_Deserialize', () => parseKemPublicKey(bytes)));
  }

  /** 1569 bytes, type byte first. */
  serialize(): Bytes {
    return copyBytes(this.#value);
  }
}

/** A Kyber-1024 secret key. */
export class KEMSecretKey {
  readonly #value: KemSecretKey;

  private constructor(value: KemSecretKey) {
    this.#value = value;
  }

  get _nativeHandle(): KemSecretKey {
    return this.#value;
  }

  static _fromNativeHandle(value: KemSecretKey): KEMSecretKey {
    return new KEMSecretKey(value);
  }

  /**
   * @param buf - 3169 bytes, secret: 0x08, then the key
   * @throws LibSignalErrorBase Generic for another type byte or length
   */
  static deserialize(buf: Bytes): KEMSecretKey {
    const bytes = bytesArgument(buf);
    return new KEMSecretKey(mapErrors('KyberSecretKey_Deserialize', () => parseKemSecretKey(bytes)));
  }

  /** 3169 bytes, type byte first, secret. */
  serialize(): Bytes {
    return copyBytes(this.#value);
  }
}

/** A Kyber-1024 key pair. */
export class KEMKeyPair {
  readonly #value: KemKeyPair;

  private constructor(value: KemKeyPair) {
    this.#value = value;
  }

  get _nativeHandle(): KemKeyPair {
    return this.#value;
  }

  static _fromNativeHandle(value: KemKeyPair): KEMKeyPair {
    return new KEMKeyPair(value);
  }

  /** Draws a fresh key pair. */
  static generate(engine: Engine = defaultEngine()): KEMKeyPair {
    return new KEMKeyPair(mapErrors('KyberKeyPair_Generate', () => generateKemKeyPair(engine)));
  }

  getPublicKey(): KEMPublicKey {
    return KEMPublicKey._fromNativeHandle(this.#value.publicKey);
  }

  getSecretKey(): KEMSecretKey {
    return KEMSecretKey._fromNativeHandle(this.#value.secretKey);
  }
}
