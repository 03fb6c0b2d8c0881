/**
 * Curve25519 keys in their serialised forms. A public key is kept as the 33 bytes that travel (type byte 0x05, then the
 * u-coordinate), a private key as 32 clamped bytes. Nothing here checks that a point lies on the curve: libsignal does not.
 */
import { type Bytes, copyBytes } from '../../bytes.ts';
import { constantTimeEqual } from '../../crypto/constant-time.ts';
import type { Engine } from '../../crypto/engine.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';

/** 33 bytes, public: 0x05 ‖ u-coordinate, little-endian. */
export type EcPublicKey = Bytes & { readonly kind?: 'EcPublicKey' };
/** 32 bytes, secret, clamped. */
export type EcPrivateKey = Bytes & { readonly kind?: 'EcPrivateKey' };

export interface EcKeyPair {
  readonly publicKey: EcPublicKey;
  /** Secret. */
  readonly privateKey: EcPrivateKey;
}

/** The type byte of a Curve25519 key, called "Djb" in messages. */
const EC_KEY_TYPE = 0x05;
export const EC_PUBLIC_KEY_BYTES = 33;
export const EC_PRIVATE_KEY_BYTES = 32;

/**
 * Parses a serialised public key. Bytes after the 33rd are dropped, as libsignal does.
 *
 * @param bytes - untrusted
 * @throws VinculumError `INVALID_KEY`
 */
export function parseEcPublicKey(bytes: Uint8Array): EcPublicKey {
  if (bytes.length === 0) throw new VinculumError('INVALID_KEY', 'no key type identifier');
  if (bytes[0] !== EC_KEY_TYPE) {
    throw new VinculumError('INVALID_KEY', `bad key type <0x${(bytes[0] ?? 0).toString(16).padStart(2, '0')}>`);
  }
  if (bytes.length < EC_PUBLIC_KEY_BYTES) throw badLength(bytes.length);
  return copyBytes(bytes.subarray(0, EC_PUBLIC_KEY_BYTES));
}

/**
 * Parses and clamps a private key.
 *
 * @param bytes - 32 bytes, secret
 * @throws VinculumError `INVALID_KEY` for any other length
 */
export function parseEcPrivateKey(bytes: Uint8Array): EcPrivateKey {
  if (bytes.length !== EC_PRIVATE_KEY_BYTES) throw badLength(bytes.length);
  const key = copyBytes(bytes);
  key[0] = (key[0] ?? 0) & 0xf8;
  key[31] = ((key[31] ?? 0) & 0x7f) | 0x40;
  return key;
}

/** Puts the type byte in front of a bare 32-byte u-coordinate. */
export function ecPublicKeyFromRaw(raw: Uint8Array): EcPublicKey {
  const key = new Uint8Array(EC_PUBLIC_KEY_BYTES);
  key[0] = EC_KEY_TYPE;
  key.set(raw, 1);
  return key;
}

/** The bare 32-byte u-coordinate, as a view. */
export function rawEcPublicKey(key: EcPublicKey): Uint8Array {
  return key.subarray(1);
}

/** A fresh key pair: one made ahead, or else drawn now. @throws VinculumError `RANDOM_UNAVAILABLE` */
export function generateEcKeyPair(engine: Engine): EcKeyPair {
  const ready = engine.keyPairs?.take();
  if (ready !== undefined) return { privateKey: ready.privateKey, publicKey: ecPublicKeyFromRaw(ready.publicKey) };
  const privateKey = parseEcPrivateKey(engine.random.bytes(EC_PRIVATE_KEY_BYTES));
  return { privateKey, publicKey: ecPublicKeyOf(engine.crypto, privateKey) };
}

/** The public key that belongs to a private key. */
export function ecPublicKeyOf(crypto: CryptoProvider, privateKey: EcPrivateKey): EcPublicKey {
  return ecPublicKeyFromRaw(crypto.x25519PublicKey(privateKey));
}

/**
 * X25519 agreement.
 *
 * @returns 32 bytes, secret
 * @throws VinculumError `INVALID_KEY_AGREEMENT` if the result is all zero
 */
export function ecAgree(crypto: CryptoProvider, privateKey: EcPrivateKey, publicKey: EcPublicKey): Bytes {
  return crypto.x25519(privateKey, rawEcPublicKey(publicKey));
}

/**
 * The agreements of several private keys with one public key, in less time than one after the other where the provider can.
 *
 * @returns 32 bytes for each, secret
 * @throws VinculumError `INVALID_KEY_AGREEMENT` if any result is all zero
 */
export function ecAgreeEach<const Keys extends readonly EcPrivateKey[]>(
  crypto: CryptoProvider,
  privateKeys: Keys,
  publicKey: EcPublicKey,
): { readonly [Key in keyof Keys]: Bytes } {
  const raw = rawEcPublicKey(publicKey);
  const agreements = crypto.x25519Each?.(privateKeys, raw) ?? privateKeys.map((key) => crypto.x25519(key, raw));
  return agreements as { readonly [Key in keyof Keys]: Bytes };
}

/**
 * The agreements of one private key with many public keys, in less time than one after the other where the provider can.
 *
 * @returns 32 bytes for each, secret
 * @throws VinculumError `INVALID_KEY_AGREEMENT` if any result is all zero
 */
export function ecAgreeMany(
  crypto: CryptoProvider,
  privateKey: EcPrivateKey,
  publicKeys: readonly EcPublicKey[],
): readonly Bytes[] {
  const raw = publicKeys.map(rawEcPublicKey);
  return crypto.x25519Many?.(privateKey, raw) ?? raw.map((key) => crypto.x25519(privateKey, key));
}

/** Compares encodings, not points, in constant time. */
export function ecPublicKeysEqual(a: EcPublicKey, b: EcPublicKey): boolean {
  return constantTimeEqual(a, b);
}

/**
 * Signs with XEdDSA.
 *
 * @param message - any length
 * @returns 64 bytes
 */
export function ecSign(engine: Engine, privateKey: EcPrivateKey, message: Uint8Array): Bytes {
  return engine.crypto.xeddsaSign(privateKey, message, engine.random.bytes(64));
}

/** Verifies such a signature. False, never an error, for signatures of any wrong form. */
export function ecVerify(
  crypto: CryptoProvider,
  publicKey: EcPublicKey,
  signed: { message: Uint8Array; signature: Uint8Array },
): boolean {
  return crypto.xeddsaVerify(rawEcPublicKey(publicKey), signed.message, signed.signature);
}

function badLength(length: number): VinculumError {
  return new VinculumError('INVALID_KEY', `bad key length <${String(length)}> for key with type <Djb>`, {
    details: { length },
  });
}
