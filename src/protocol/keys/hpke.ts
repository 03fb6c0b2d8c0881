/**
 * Public-key encryption of single messages: HPKE (RFC 9180) in base mode with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and
 * AES-256-GCM. The leading byte of a sealed message is libsignal's own number of that suite, and is not authenticated.
 */
import { type Bytes, EMPTY_BYTES, asciiBytes, concatBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { Engine } from '../../crypto/engine.ts';
import { VinculumError } from '../../errors.ts';
import {
  type EcPrivateKey,
  type EcPublicKey,
  ecAgree,
  ecPublicKeyFromRaw,
  ecPublicKeyOf,
  generateEcKeyPair,
  rawEcPublicKey,
} from './ec-key.ts';

/** What binds a sealed message to its purpose. */
export interface HpkeContext {
  /** Any length, public: what the message is for. */
  readonly info: Uint8Array;
  /** Any length, public, authenticated but not encrypted. */
  readonly associatedData: Uint8Array;
}

/** libsignal's number of the one suite. */
const SUITE = 0x01;
const SUITE_BYTES = 1;
/** An X25519 public key without type byte. */
const ENCAPSULATED_KEY_BYTES = 32;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const BASE_MODE = /* @__PURE__ */ new Uint8Array([0x00]);

/** "KEM", then the number of DHKEM(X25519, HKDF-SHA256). */
const KEM_ID = /* @__PURE__ */ concatBytes(asciiBytes('KEM'), new Uint8Array([0x00, 0x20]));
/** "HPKE", then the numbers of that KEM, HKDF-SHA256 and AES-256-GCM. */
const HPKE_ID = /* @__PURE__ */ concatBytes(asciiBytes('HPKE'), new Uint8Array([0x00, 0x20, 0x00, 0x01, 0x00, 0x02]));
const VERSION_LABEL = /* @__PURE__ */ asciiBytes('HPKE-v1');

/**
 * Seals a message to the owner of a key.
 *
 * @param recipient - the public key
 * @param message - any length, secret
 * @returns suite ‖ ephemeral key ‖ ciphertext ‖ tag: 49 bytes more than the message
 * @throws VinculumError `INVALID_KEY_AGREEMENT` if the public key is of small order
 *
 * Source: RFC 9180, "Encryption and Decryption", single-shot.
 */
export function hpkeSeal(
  engine: Engine,
  recipient: EcPublicKey,
  { message, ...context }: HpkeContext & { readonly message: Uint8Array },
): Bytes {
  const { crypto } = engine;
  const ephemeral = generateEcKeyPair(engine);
  const encapsulated = rawEcPublicKey(ephemeral.publicKey);
  const agreement = ecAgree(crypto, ephemeral.privateKey, recipient);
  const shared = sharedSecret(crypto, agreement, { encapsulated, recipient });
  const { key, nonce } = keySchedule(crypto, shared, context.info);
  const sealed = crypto.aes256GcmSeal(message, { key, nonce, associatedData: context.associatedData });
  return concatBytes(new Uint8Array([SUITE]), encapsulated, sealed);
}

/**
 * Opens a sealed message.
 *
 * @param privateKey - the recipient's, secret
 * @param sealed - untrusted
 * @returns the message, secret
 * @throws VinculumError `INVALID_CIPHERTEXT`: too short, of another suite, or not authentic under this key and context
 */
export function hpkeOpen(
  crypto: CryptoProvider,
  privateKey: EcPrivateKey,
  { sealed, ...context }: HpkeContext & { readonly sealed: Uint8Array },
): Bytes {
  if (sealed.length === 0) throw invalid('invalid input size');
  // The quotes are libsignal's.
  if (sealed[0] !== SUITE) throw invalid('"unknown HPKE algorithm for PrivateKey"');
  if (sealed.length < SUITE_BYTES + ENCAPSULATED_KEY_BYTES + TAG_BYTES) throw invalid('invalid input size');
  const encapsulated = sealed.subarray(SUITE_BYTES, SUITE_BYTES + ENCAPSULATED_KEY_BYTES);
  const agreement = agreeOrRefuse(crypto, privateKey, encapsulated);
  const recipient = ecPublicKeyOf(crypto, privateKey);
  const shared = sharedSecret(crypto, agreement, { encapsulated, recipient });
  const { key, nonce } = keySchedule(crypto, shared, context.info);
  const ciphertext = sealed.subarray(SUITE_BYTES + ENCAPSULATED_KEY_BYTES);
  const message = crypto.aes256GcmOpen(ciphertext, { key, nonce, associatedData: context.associatedData });
  if (message === null) throw invalid('invalid authentication tag');
  return message;
}

/** An ephemeral key of small order looks like any other forgery. */
function agreeOrRefuse(crypto: CryptoProvider, privateKey: EcPrivateKey, encapsulated: Uint8Array): Bytes {
  try {
    return ecAgree(crypto, privateKey, ecPublicKeyFromRaw(encapsulated));
  } catch (error) {
    if (VinculumError.is(error, 'INVALID_KEY_AGREEMENT')) throw invalid('invalid authentication tag');
    throw error;
  }
}

/** Source: RFC 9180, "DH-Based KEM (DHKEM)". */
function sharedSecret(
  crypto: CryptoProvider,
  agreement: Uint8Array,
  keys: { readonly encapsulated: Uint8Array; readonly recipient: EcPublicKey },
): Bytes {
  const extracted = labeledExtract(crypto, KEM_ID, { salt: EMPTY_BYTES, label: 'eae_prk', inputKey: agreement });
  const info = concatBytes(keys.encapsulated, rawEcPublicKey(keys.recipient));
  return labeledExpand(crypto, KEM_ID, { key: extracted, label: 'shared_secret', info, length: KEY_BYTES });
}

/** Source: RFC 9180, "Creating the Encryption Context", without pre-shared key, for sequence number 0. */
function keySchedule(
  crypto: CryptoProvider,
  shared: Uint8Array,
  purpose: Uint8Array,
): { readonly key: Bytes; readonly nonce: Bytes } {
  const hash = (label: string, inputKey: Uint8Array): Bytes =>
    labeledExtract(crypto, HPKE_ID, { salt: EMPTY_BYTES, label, inputKey });
  const info = concatBytes(BASE_MODE, hash('psk_id_hash', EMPTY_BYTES), hash('info_hash', purpose));
  const secret = labeledExtract(crypto, HPKE_ID, { salt: shared, label: 'secret', inputKey: EMPTY_BYTES });
  return {
    key: labeledExpand(crypto, HPKE_ID, { key: secret, label: 'key', info, length: KEY_BYTES }),
    nonce: labeledExpand(crypto, HPKE_ID, { key: secret, label: 'base_nonce', info, length: NONCE_BYTES }),
  };
}

function labeledExtract(
  crypto: CryptoProvider,
  suiteId: Uint8Array,
  input: { readonly salt: Uint8Array; readonly label: string; readonly inputKey: Uint8Array },
): Bytes {
  return crypto.hmacSha256(input.salt, VERSION_LABEL, suiteId, asciiBytes(input.label), input.inputKey);
}

/** One block of HKDF-Expand: nothing here is longer than a hash. */
function labeledExpand(
  crypto: CryptoProvider,
  suiteId: Uint8Array,
  input: { readonly key: Uint8Array; readonly label: string; readonly info: Uint8Array; readonly length: number },
): Bytes {
  const length = new Uint8Array([0, input.length]);
  const firstBlock = new Uint8Array([1]);
  const label = asciiBytes(input.label);
  const block = crypto.hmacSha256(input.key, length, VERSION_LABEL, suiteId, label, input.info, firstBlock);
  return block.slice(0, input.length);
}

function invalid(message: string): VinculumError {
  return new VinculumError('INVALID_CIPHERTEXT', message);
}
