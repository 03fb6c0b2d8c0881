/** Curve25519 keys and identity key pairs. */
import { type Bytes, EMPTY_BYTES, copyBytes } from '../bytes.ts';
import { VinculumError } from '../errors.ts';
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Engine } from '../crypto/engine.ts';
import {
  type EcPrivateKey,
  type EcPublicKey,
  ecAgree,
  ecPublicKeyOf,
  ecPublicKeysEqual,
  ecSign,
  ecVerify,
  generateEcKeyPair,
  parseEcPrivateKey,
  parseEcPublicKey,
  rawEcPublicKey,
} from '../protocol/keys/ec-key.ts';
import { type HpkeContext, hpkeOpen, hpkeSeal } from '../protocol/keys/hpke.ts';
import {
  decodeIdentityKeyPair,
  encodeIdentityKeyPair,
  signAlternateIdentity,
  verifyAlternateIdentity,
} from '../protocol/keys/identity-key.ts';
import { bytesArgument, instanceArgument, stringArgument } from './arguments.ts';
import { mapErrors } from './error-mapping.ts';

/** A Curve25519 public key. */
export class PublicKey {
  readonly #value: EcPublicKey;

  private constructor(value: EcPublicKey) {
    this.#value = value;
  }

  get _nativeHandle(): EcPublicKey {
    return this.#value;
  }

  static _fromNativeHandle(value: EcPublicKey): PublicKey {
    return new PublicKey(value);
  }

  /**
   * @param buf - 33 bytes: 0x05, then the u-coordinate; bytes behind are ignored
   * @throws LibSignalErrorBase Generic for another type byte or a shorter key
   */
  static deserialize(buf: Bytes): PublicKey {
    const bytes = bytesArgument(buf);
    return new PublicKey(mapErrors('PublicKey_Deserialize', () => parseEcPublicKey(bytes)));
  }

  /** Compares encodings, in constant time. */
  equals(other: PublicKey): boolean {
    return ecPublicKeysEqual(this.#value, instanceArgument(other, PublicKey)._nativeHandle);
  }

  /** 33 bytes, type byte first. */
  serialize(): Bytes {
    return copyBytes(this.#value);
  }

  /** 32 bytes, without type byte. */
  getPublicKeyBytes(): Bytes {
    return copyBytes(rawEcPublicKey(this.#value));
  }

  /**
   * Verifies an XEdDSA signature.
   *
   * @param msg - any length
   * @param sig - anything but 64 bytes is false
   */
  verify(msg: Bytes, sig: Bytes, engine: Engine = defaultEngine()): boolean {
    const signed = { message: bytesArgument(msg), signature: bytesArgument(sig) };
    return ecVerify(engine.crypto, this.#value, signed);
  }

  /** Verifies that the owner of this identity key vouches for another one. */
  verifyAlternateIdentity(other: PublicKey, signature: Bytes, engine: Engine = defaultEngine()): boolean {
    const alternate = {
      other: instanceArgument(other, PublicKey)._nativeHandle,
      signature: bytesArgument(signature),
    };
    return verifyAlternateIdentity(engine.crypto, this.#value, alternate);
  }

  /**
   * Seals a message so that only the owner of the private key can open it (HPKE, RFC 9180).
   *
   * @param msg - any length, secret
   * @param info - what the message is for; a string is encoded as UTF-8
   * @param associatedData - authenticated, not encrypted
   * @returns 49 bytes more than the message
   * @throws Error if this key is of small order
   * @see PrivateKey.open
   */
  seal(msg: Bytes, info: string | Bytes, associatedData?: Bytes, engine: Engine = defaultEngine()): Bytes {
    const message = bytesArgument(msg);
    const context = hpkeContext(info, associatedData);
    try {
      return hpkeSeal(engine, this.#value, { message, ...context });
    } catch (error) {
      if (!VinculumError.is(error, 'INVALID_KEY_AGREEMENT')) throw error;
      // The reference panics here, and Node shows a plain error.
      throw new Error('internal error in Neon module: can seal arbitrary data: CryptoError("Invalid KEM public key")');
    }
  }
}

/** A Curve25519 private key. */
export class PrivateKey {
  readonly #value: EcPrivateKey;
  /** Computed once: a store is asked for its identity key pair again and again. */
  #publicKey: EcPublicKey | undefined;

  private constructor(value: EcPrivateKey, publicKey?: EcPublicKey) {
    this.#value = value;
    this.#publicKey = publicKey;
  }

  get _nativeHandle(): EcPrivateKey {
    return this.#value;
  }

  static _fromNativeHandle(value: EcPrivateKey): PrivateKey {
    return new PrivateKey(value);
  }

  /** Draws a fresh key. */
  static generate(engine: Engine = defaultEngine()): PrivateKey {
    const { privateKey, publicKey } = mapErrors('PrivateKey_Generate', () => generateEcKeyPair(engine));
    return new PrivateKey(privateKey, publicKey);
  }

  /**
   * @param buf - 32 bytes, secret; clamped, so {@link serialize} may return others
   * @throws LibSignalErrorBase Generic for another length
   */
  static deserialize(buf: Bytes): PrivateKey {
    const bytes = bytesArgument(buf);
    return new PrivateKey(mapErrors('PrivateKey_Deserialize', () => parseEcPrivateKey(bytes)));
  }

  /** 32 bytes, secret. */
  serialize(): Bytes {
    return copyBytes(this.#value);
  }

  /** Signs with XEdDSA. @returns 64 bytes, other ones every time */
  sign(msg: Bytes, engine: Engine = defaultEngine()): Bytes {
    const message = bytesArgument(msg);
    return mapErrors('PrivateKey_Sign', () => ecSign(engine, this.#value, message));
  }

  /**
   * X25519 agreement.
   *
   * @returns 32 bytes, secret
   * @throws LibSignalErrorBase Generic if the result is all zero
   */
  agree(other_key: PublicKey, engine: Engine = defaultEngine()): Bytes {
    const theirs = instanceArgument(other_key, PublicKey)._nativeHandle;
    return mapErrors('ECPrivateKey_Agree', () => ecAgree(engine.crypto, this.#value, theirs));
  }

  getPublicKey(engine: Engine = defaultEngine()): PublicKey {
    this.#publicKey ??= ecPublicKeyOf(engine.crypto, this.#value);
    return PublicKey._fromNativeHandle(this.#publicKey);
  }

  /**
   * Opens what was sealed with {@link PublicKey.seal}.
   *
   * @param ciphertext - untrusted
   * @param info - as it was given when sealing
   * @param associatedData - as it was given when sealing
   * @returns the message, secret
   * @throws LibSignalErrorBase Generic
   */
  open(ciphertext: Bytes, info: string | Bytes, associatedData?: Bytes, engine: Engine = defaultEngine()): Bytes {
    const sealed = bytesArgument(ciphertext);
    const context = hpkeContext(info, associatedData);
    return mapErrors('PrivateKey_HpkeOpen', () => hpkeOpen(engine.crypto, this.#value, { sealed, ...context }));
  }
}

function hpkeContext(info: string | Bytes, associatedData: Bytes | null | undefined): HpkeContext {
  return {
    info: typeof info === 'string' ? new TextEncoder().encode(stringArgument(info)) : bytesArgument(info),
    associatedData: bytesArgument(associatedData ?? EMPTY_BYTES),
  };
}

/** An identity key pair. Nobody checks that its halves belong together. */
export class IdentityKeyPair {
  readonly publicKey: PublicKey;
  readonly privateKey: PrivateKey;

  constructor(publicKey: PublicKey, privateKey: PrivateKey) {
    this.publicKey = publicKey;
    this.privateKey = privateKey;
  }

  /** Draws a fresh key pair. */
  static generate(engine: Engine = defaultEngine()): IdentityKeyPair {
    const privateKey = PrivateKey.generate(engine);
    return new IdentityKeyPair(privateKey.getPublicKey(engine), privateKey);
  }

  /**
   * Reads a stored pair.
   *
   * @param buffer - secret
   * @throws LibSignalErrorBase Generic
   */
  static deserialize(buffer: Bytes): IdentityKeyPair {
    const bytes = bytesArgument(buffer);
    const pair = mapErrors('IdentityKeyPair_Deserialize', () => decodeIdentityKeyPair(bytes));
    return new IdentityKeyPair(
      PublicKey._fromNativeHandle(pair.publicKey),
      PrivateKey._fromNativeHandle(pair.privateKey),
    );
  }

  /** 69 bytes, secret. */
  serialize(): Bytes {
    return encodeIdentityKeyPair(identityKeyPairValue(this));
  }

  /** Signs that another identity key belongs to the same account. @returns 64 bytes */
  signAlternateIdentity(other: PublicKey, engine: Engine = defaultEngine()): Bytes {
    const pair = identityKeyPairValue(this);
    const theirs = instanceArgument(other, PublicKey)._nativeHandle;
    return mapErrors('IdentityKeyPair_SignAlternateIdentity', () => signAlternateIdentity(engine, pair, theirs));
  }
}

/**
 * The protocol's view of a key pair, of our class or of one with the same fields.
 *
 * @returns secret
 * @throws TypeError if a field is no key of ours
 */
export function identityKeyPairValue(pair: IdentityKeyPair): { publicKey: EcPublicKey; privateKey: EcPrivateKey } {
  return {
    publicKey: instanceArgument(pair.publicKey, PublicKey)._nativeHandle,
    privateKey: instanceArgument(pair.privateKey, PrivateKey)._nativeHandle,
  };
}
