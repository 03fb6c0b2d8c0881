/**
 * Kyber-1024 keys (CRYSTALS-Kyber, round 3) in their serialised forms: a type byte, then the raw encoding. Contents are not
 * validated: a key of zeros parses, as it does in libsignal.
 */
import { type Bytes, copyBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { Engine } from '../../crypto/engine.ts';
import { VinculumError } from '../../errors.ts';

/** 1569 bytes, public: 0x08 ‖ raw key. */
export type KemPublicKey = Bytes & { readonly kind?: 'KemPublicKey' };
/** 3169 bytes, secret: 0x08 ‖ raw key. */
export type KemSecretKey = Bytes & { readonly kind?: 'KemSecretKey' };

export interface KemKeyPair {
  readonly publicKey: KemPublicKey;
  /** Secret. */
  readonly secretKey: KemSecretKey;
}

/** What one encapsulation yields. */
export interface KemEncapsulation {
  /** 1569 bytes, public, type byte first. */
  readonly ciphertext: Bytes;
  /** 32 bytes, secret. */
  readonly sharedSecret: Bytes;
}

/** The type byte of Kyber-1024. Kyber-768 (0x07) and ML-KEM-1024 (0x0a) are not spoken by the library we match. */
const KYBER_1024_TYPE = 0x08;
export const KEM_PUBLIC_KEY_BYTES = 1569;
export const KEM_SECRET_KEY_BYTES = 3169;
export const KEM_CIPHERTEXT_BYTES = 1569;
/** d ‖ z of the key generation. */
const KEM_SEED_BYTES = 64;
const KEM_ENCAPSULATION_RANDOM_BYTES = 32;

/**
 * Parses a serialised public key.
 *
 * @param bytes - untrusted
 * @throws VinculumError `INVALID_KEY` unless they are 1569 bytes of the right type
 */
export function parseKemPublicKey(bytes: Uint8Array): KemPublicKey {
  return parseTyped(bytes, KEM_PUBLIC_KEY_BYTES, 'key');
}

/**
 * Parses a serialised secret key.
 *
 * @param bytes - secret
 * @throws VinculumError `INVALID_KEY` unless they are 3169 bytes of the right type
 */
export function parseKemSecretKey(bytes: Uint8Array): KemSecretKey {
  return parseTyped(bytes, KEM_SECRET_KEY_BYTES, 'key');
}

/** Draws a fresh key pair. @throws VinculumError `RANDOM_UNAVAILABLE` */
export function generateKemKeyPair(engine: Engine): KemKeyPair {
  const pair = engine.crypto.kyber1024.generateKeyPair(engine.random.bytes(KEM_SEED_BYTES));
  return { publicKey: withType(pair.publicKey), secretKey: withType(pair.secretKey) };
}

/**
 * Encapsulates a fresh secret to a public key.
 *
 * @param publicKey - public
 * @returns the typed ciphertext and the secret
 * @throws VinculumError `RANDOM_UNAVAILABLE`
 */
export function kemEncapsulate(engine: Engine, publicKey: KemPublicKey): KemEncapsulation {
  const random = engine.random.bytes(KEM_ENCAPSULATION_RANDOM_BYTES);
  const { ciphertext, sharedSecret } = engine.crypto.kyber1024.encapsulate(publicKey.subarray(1), random);
  return { ciphertext: withType(ciphertext), sharedSecret };
}

/**
 * Opens an encapsulation. A ciphertext made for another key gives a pseudo-random secret (implicit rejection), not an error.
 *
 * @param secretKey - secret
 * @param ciphertext - untrusted, type byte first
 * @returns 32 bytes, secret
 * @throws VinculumError `INVALID_KEY` if the ciphertext has another type or length
 */
export function kemDecapsulate(crypto: CryptoProvider, secretKey: KemSecretKey, ciphertext: Uint8Array): Bytes {
  checkTyped(ciphertext, KEM_CIPHERTEXT_BYTES, 'ciphertext');
  return crypto.kyber1024.decapsulate(secretKey.subarray(1), ciphertext.subarray(1));
}

function parseTyped(bytes: Uint8Array, length: number, what: 'key' | 'ciphertext'): Bytes {
  checkTyped(bytes, length, what);
  return copyBytes(bytes);
}

/** Checks presence, type and length, in the order in which libsignal reports them. */
function checkTyped(bytes: Uint8Array, length: number, what: 'key' | 'ciphertext'): void {
  const type = bytes[0];
  if (type === undefined) throw new VinculumError('INVALID_KEY', 'no key type identifier');
  if (type !== KYBER_1024_TYPE) {
    throw new VinculumError('INVALID_KEY', `bad KEM key type <0x${type.toString(16).padStart(2, '0')}>`);
  }
  if (bytes.length !== length) {
    const total = String(bytes.length);
    throw new VinculumError('INVALID_KEY', `bad KEM ${what} length <${total}> for key with type <Kyber1024 key>`, {
      details: { length: bytes.length },
    });
  }
}

function withType(raw: Uint8Array): Bytes {
  const typed = new Uint8Array(raw.length + 1);
  typed[0] = KYBER_1024_TYPE;
  typed.set(raw, 1);
  return typed;
}
