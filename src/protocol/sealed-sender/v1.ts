/** Sealed sender version 1: one message for one recipient. `0x11 ‖ protobuf`. */
import { type Bytes, asciiBytes, concatBytes } from '../../bytes.ts';
import { constantTimeEqual } from '../../crypto/constant-time.ts';
import type { CryptoProvider, HkdfLabel } from '../../crypto/crypto-provider.ts';
import type { Engine } from '../../crypto/engine.ts';
import { type EcPublicKey, ecAgree, generateEcKeyPair, parseEcPublicKey } from '../keys/ec-key.ts';
import { decodeVersion1Fields, encodeVersion1Fields } from './codec.ts';
import type { SealingIdentity } from './identity-agreement.ts';
import { type MessageContent, decodeMessageContent } from './message-content.ts';
import { invalidSealedMessage } from './sealed-error.ts';

/** Version 1 needed to read it, written by version 1. */
export const VERSION_1_BYTE = 0x11;
/** Of HMAC-SHA-256, the first ten bytes. */
const TAG_BYTES = 10;
const SALT_PREFIX: Bytes = /* @__PURE__ */ asciiBytes('UnidentifiedDelivery');
/** Chain key, cipher key, MAC key: 32 bytes each. */
const KEYS: HkdfLabel = { info: /* @__PURE__ */ new Uint8Array(0), length: 96 };

interface SealKeys {
  /** 32 bytes, secret. */
  readonly cipherKey: Bytes;
  /** 32 bytes, secret. */
  readonly macKey: Bytes;
}

/**
 * Seals content for one recipient. The certificate in the content must be for the same identity, or the recipient refuses it.
 *
 * @param theirIdentity - the recipient's
 * @throws VinculumError `INVALID_KEY_AGREEMENT`, `RANDOM_UNAVAILABLE`
 *
 * Source: spec 05, "Version 1 (one recipient)".
 */
export function sealVersion1(
  engine: Engine,
  content: MessageContent,
  parties: { readonly ours: SealingIdentity; readonly theirIdentity: EcPublicKey },
): Bytes {
  const { crypto } = engine;
  const { ours, theirIdentity } = parties;
  const ephemeral = generateEcKeyPair(engine);
  const first = deriveKeys(
    crypto,
    ephemeralSalt(theirIdentity, ephemeral.publicKey),
    ecAgree(crypto, ephemeral.privateKey, theirIdentity),
  );
  const encryptedStatic = seal(crypto, first, ours.keyPair.publicKey);
  const second = deriveKeys(crypto, concatBytes(first.chainKey, encryptedStatic), ours.agreeWith(theirIdentity));
  const encryptedMessage = seal(crypto, second, content.serialized);
  const message = encodeVersion1Fields({ ephemeralPublic: ephemeral.publicKey, encryptedStatic, encryptedMessage });
  return concatBytes(Uint8Array.of(VERSION_1_BYTE), message);
}

/**
 * Opens a sealed message. Proves that the sender has the key in the certificate; that the certificate is genuine is for
 * `isValidSenderCertificate` to say.
 *
 * @param message - untrusted, without its version byte
 * @throws VinculumError `INVALID_MESSAGE`, `INVALID_CERTIFICATE`, `INVALID_KEY`, `INVALID_KEY_AGREEMENT` or
 * `DECRYPTION_FAILED`
 *
 * Source: spec 05, "Version 1 (one recipient)".
 */
export function openVersion1(crypto: CryptoProvider, message: Uint8Array, ours: SealingIdentity): MessageContent {
  const { ephemeralPublic, encryptedStatic, encryptedMessage } = decodeVersion1Fields(message);
  const ephemeral = parseEcPublicKey(ephemeralPublic);
  const { publicKey, privateKey } = ours.keyPair;
  const agreement = ecAgree(crypto, privateKey, ephemeral);
  const first = deriveKeys(crypto, ephemeralSalt(publicKey, ephemeral), agreement);
  const senderKey = open(crypto, first, encryptedStatic);
  if (senderKey === null) throw failure('failed to decrypt sealed sender v1 message key');
  const theirIdentity = parseEcPublicKey(senderKey);
  const salt = concatBytes(first.chainKey, encryptedStatic);
  const second = deriveKeys(crypto, salt, ours.agreeWith(theirIdentity));
  const plaintext = open(crypto, second, encryptedMessage);
  if (plaintext === null) throw failure('failed to decrypt sealed sender v1 message contents');
  const content = decodeMessageContent(plaintext);
  if (!constantTimeEqual(senderKey, content.senderCertificate.key)) {
    throw failure('sender certificate key does not match message key');
  }
  return content;
}

/** On both sides the recipient's key comes first. */
function ephemeralSalt(recipient: EcPublicKey, ephemeral: EcPublicKey): Bytes {
  return concatBytes(SALT_PREFIX, recipient, ephemeral);
}

/** The chain key is used in the first of two derivations only. */
function deriveKeys(crypto: CryptoProvider, salt: Bytes, agreement: Bytes): SealKeys & { readonly chainKey: Bytes } {
  const derived = crypto.hkdfSha256(agreement, salt, KEYS);
  return { chainKey: derived.slice(0, 32), cipherKey: derived.slice(32, 64), macKey: derived.slice(64, 96) };
}

/** AES-256-CTR, then a truncated HMAC over the ciphertext. Each key is used once. */
function seal(crypto: CryptoProvider, keys: SealKeys, plaintext: Uint8Array): Bytes {
  const ciphertext = crypto.aes256CtrXor(plaintext, keys.cipherKey);
  return concatBytes(ciphertext, crypto.hmacSha256(keys.macKey, ciphertext).subarray(0, TAG_BYTES));
}

/** The inverse; null if it does not authenticate. */
function open(crypto: CryptoProvider, keys: SealKeys, sealed: Uint8Array): Bytes | null {
  if (sealed.length < TAG_BYTES) return null;
  const ciphertext = sealed.subarray(0, sealed.length - TAG_BYTES);
  const tag = crypto.hmacSha256(keys.macKey, ciphertext).subarray(0, TAG_BYTES);
  if (!constantTimeEqual(tag, sealed.subarray(ciphertext.length))) return null;
  return crypto.aes256CtrXor(ciphertext, keys.cipherKey);
}

function failure(reason: string): Error {
  return invalidSealedMessage('DECRYPTION_FAILED', reason);
}
