/**
 * Authenticates what travels in chunks, with a key that each finished epoch renews.
 *
 * Source: spec 03, "Key derivations".
 */
import { asciiBytes, be64, type Bytes, concatBytes } from '../../bytes.ts';
import { constantTimeEqual } from '../../crypto/constant-time.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { KEY_BYTES } from './constants.ts';
import { SpqrError } from './spqr-error.ts';

/** Immutable. */
export interface Authenticator {
  /** 32 bytes, secret. */
  readonly rootKey: Uint8Array;
  /** 32 bytes, secret. */
  readonly macKey: Uint8Array;
}

/** A secret that a finished key agreement yields. */
export interface EpochSecret {
  /** The epoch it begins. */
  readonly epoch: number;
  /** 32 bytes, secret. */
  readonly secret: Uint8Array;
}

const UPDATE_LABEL: Bytes = /* @__PURE__ */ asciiBytes('Signal_PQCKA_V1_MLKEM768:Authenticator Update');
const HEADER_LABEL: Bytes = /* @__PURE__ */ asciiBytes('Signal_PQCKA_V1_MLKEM768:ekheader');
const CIPHERTEXT_LABEL: Bytes = /* @__PURE__ */ asciiBytes('Signal_PQCKA_V1_MLKEM768:ciphertext');
const EPOCH_SECRET_LABEL: Bytes = /* @__PURE__ */ asciiBytes('Signal_PQCKA_V1_MLKEM768:SCKA Key');
const FIRST_EPOCH = 1;

/** Begins a session's authenticator. `authKey`: 32 bytes, secret. */
export function newAuthenticator(crypto: CryptoProvider, authKey: Uint8Array): Authenticator {
  const blank = { rootKey: new Uint8Array(KEY_BYTES), macKey: new Uint8Array(KEY_BYTES) };
  return updateAuthenticator(crypto, blank, { epoch: FIRST_EPOCH, secret: authKey });
}

/** Mixes an epoch's secret in. */
export function updateAuthenticator(
  crypto: CryptoProvider,
  authenticator: Authenticator,
  { epoch, secret }: EpochSecret,
): Authenticator {
  const keys = crypto.hkdfSha256(concatBytes(authenticator.rootKey, secret), null, {
    info: concatBytes(UPDATE_LABEL, be64(epoch)),
    length: 2 * KEY_BYTES,
  });
  return { rootKey: keys.slice(0, KEY_BYTES), macKey: keys.slice(KEY_BYTES) };
}

/** Derives an epoch's secret from the KEM's. `sharedSecret`: 32 bytes, secret. */
export function epochSecretOf(crypto: CryptoProvider, epoch: number, sharedSecret: Uint8Array): EpochSecret {
  const info = concatBytes(EPOCH_SECRET_LABEL, be64(epoch));
  return { epoch, secret: crypto.hkdfSha256(sharedSecret, null, { info, length: KEY_BYTES }) };
}

/** What a MAC covers: the epoch and an object of that epoch. */
export interface Authenticated {
  readonly epoch: number;
  /** Public. */
  readonly object: Uint8Array;
}

/** The MAC over a 64-byte header, with the key from before its epoch's secret. 32 bytes. */
export function headerMac(crypto: CryptoProvider, { macKey }: Authenticator, header: Authenticated): Bytes {
  return crypto.hmacSha256(macKey, HEADER_LABEL, be64(header.epoch), header.object);
}

/** The MAC over a 1088-byte ciphertext, with the key its epoch's secret has renewed. 32 bytes. */
export function ciphertextMac(crypto: CryptoProvider, { macKey }: Authenticator, ciphertext: Authenticated): Bytes {
  return crypto.hmacSha256(macKey, CIPHERTEXT_LABEL, be64(ciphertext.epoch), ciphertext.object);
}

/**
 * Compares a received MAC in constant time.
 *
 * @throws SpqrError `MacVerifyFailed`
 */
export function checkMac(expected: Uint8Array, received: Uint8Array): void {
  if (!constantTimeEqual(expected, received)) throw new SpqrError('MacVerifyFailed');
}
