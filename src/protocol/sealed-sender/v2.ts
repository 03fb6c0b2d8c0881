/**
 * Sealed sender version 2: content is encrypted once; each recipient gets the key that opens it, wrapped for its identity, and a
 * tag that authenticates the sender to it. How a client lists many recipients is in `multi-recipient.ts`.
 */
import { type Bytes, asciiBytes, copyBytes } from '../../bytes.ts';
import { constantTimeEqual } from '../../crypto/constant-time.ts';
import type { AeadParameters, CryptoProvider, HkdfLabel } from '../../crypto/crypto-provider.ts';
import type { Engine } from '../../crypto/engine.ts';
import {
  EC_PUBLIC_KEY_BYTES,
  type EcKeyPair,
  type EcPublicKey,
  ecAgree,
  ecAgreeMany,
  ecPublicKeyFromRaw,
  ecPublicKeyOf,
  ecPublicKeysEqual,
  parseEcPrivateKey,
} from '../keys/ec-key.ts';
import type { SealingIdentity } from './identity-agreement.ts';
import { type MessageContent, decodeMessageContent } from './message-content.ts';
import { invalidSealedMessage, malformedSealedMessage } from './sealed-error.ts';
import { AUTHENTICATION_TAG_BYTES, EPHEMERAL_KEY_BYTES, WRAPPED_KEY_BYTES } from './sent-message-parser.ts';

/** The message key M, from which everything else follows. */
const MESSAGE_KEY_BYTES = 32;
const label = (info: string, length: number): HkdfLabel => ({ info: asciiBytes(info), length });
const EPHEMERAL_LABEL = /* @__PURE__ */ label('Sealed Sender v2: r (2023-08)', 32);
const CONTENT_KEY_LABEL = /* @__PURE__ */ label('Sealed Sender v2: K', 32);
const WRAPPING_LABEL = /* @__PURE__ */ label('Sealed Sender v2: DH', MESSAGE_KEY_BYTES);
const TAG_LABEL = /* @__PURE__ */ label('Sealed Sender v2: DH-sender', AUTHENTICATION_TAG_BYTES);
/** Every content key is used once, so the nonce may be constant. */
const NONCE: Bytes = /* @__PURE__ */ new Uint8Array(12);
const NO_DATA: Bytes = /* @__PURE__ */ new Uint8Array(0);

/** Content encrypted for whoever gets its key. Secret: it holds that key. */
export interface SealedContent {
  /** 32 bytes, secret: M. */
  readonly messageKey: Bytes;
  readonly ephemeral: EcKeyPair;
  /** With its tag of 16 bytes at the end. */
  readonly ciphertext: Bytes;
}

/** What one account needs to open the content, the same for all its devices. */
export interface RecipientKey {
  /** 32 bytes: C. */
  readonly wrappedKey: Bytes;
  /** 16 bytes: AT. */
  readonly authenticationTag: Bytes;
}

/** The longer of the two inputs below: an agreement, a wrapped key and three public keys. */
export const DERIVATION_INPUT_BYTES: number = 2 * MESSAGE_KEY_BYTES + 3 * EC_PUBLIC_KEY_BYTES;

/** An agreement, and room for what is derived from it. */
interface Shared {
  /** 32 bytes, secret. */
  readonly agreement: Bytes;
  readonly scratch: Uint8Array;
}

/** One direction of a message, seen by either side. */
interface Direction {
  readonly ephemeral: EcPublicKey;
  readonly sender: EcPublicKey;
  readonly recipient: EcPublicKey;
}

/**
 * Encrypts content once, for any number of recipients.
 *
 * @throws VinculumError `RANDOM_UNAVAILABLE`
 *
 * Source: spec 05, "Key schedule" of version 2.
 */
export function encryptContent(engine: Engine, content: MessageContent): SealedContent {
  const messageKey = engine.random.bytes(MESSAGE_KEY_BYTES);
  const { ephemeral, aead } = deriveFromMessageKey(engine.crypto, messageKey);
  return { messageKey, ephemeral, ciphertext: engine.crypto.aes256GcmSivSeal(content.serialized, aead) };
}

/**
 * What the keys of sealed content for some accounts rest on: 32 bytes for each, secret.
 *
 * @throws VinculumError `INVALID_KEY_AGREEMENT` if any of the identities is of low order
 */
export function agreeWithRecipients(
  crypto: CryptoProvider,
  sealed: SealedContent,
  identities: readonly EcPublicKey[],
): readonly Bytes[] {
  return ecAgreeMany(crypto, sealed.ephemeral.privateKey, identities);
}

/**
 * Wraps the key of sealed content for one account. Nothing here is random.
 *
 * @param parties - the sender, the recipient's identity key, and what {@link agreeWithRecipients} has for it
 * @throws VinculumError `INVALID_KEY_AGREEMENT`
 *
 * Source: spec 05, "Key schedule" of version 2.
 */
export function wrapForRecipient(
  crypto: CryptoProvider,
  sealed: SealedContent,
  parties: {
    readonly ours: SealingIdentity;
    readonly theirIdentity: EcPublicKey;
    readonly agreement: Bytes;
    /** At least {@link DERIVATION_INPUT_BYTES}, for one of many recipients; holds a secret afterwards. */
    readonly scratch?: Uint8Array;
  },
): RecipientKey {
  const { ours, theirIdentity, agreement, scratch = new Uint8Array(DERIVATION_INPUT_BYTES) } = parties;
  const ephemeral = sealed.ephemeral.publicKey;
  const wrapping = wrappingKey(crypto, { agreement, scratch }, { ephemeral, recipient: theirIdentity });
  const wrappedKey = xor(sealed.messageKey, wrapping);
  const direction = { ephemeral, sender: ours.keyPair.publicKey, recipient: theirIdentity };
  const shared = { agreement: ours.agreeWith(theirIdentity), wrappedKey, scratch };
  return { wrappedKey, authenticationTag: senderTag(crypto, shared, direction) };
}

/**
 * Opens a received message. Proves that the sender has the key in the certificate; that the certificate is genuine is for
 * `isValidSenderCertificate` to say.
 *
 * @param message - untrusted, without its version byte
 * @throws VinculumError `INVALID_MESSAGE`, `INVALID_CERTIFICATE`, `INVALID_KEY`, `INVALID_KEY_AGREEMENT` or
 * `DECRYPTION_FAILED`
 *
 * Source: spec 05, "Received form" of version 2.
 */
export function openVersion2(crypto: CryptoProvider, message: Uint8Array, ours: SealingIdentity): MessageContent {
  const tagStart = WRAPPED_KEY_BYTES;
  const keyStart = tagStart + AUTHENTICATION_TAG_BYTES;
  const ciphertextStart = keyStart + EPHEMERAL_KEY_BYTES;
  if (message.length < ciphertextStart) throw malformedSealedMessage();
  const wrappedKey = message.subarray(0, tagStart);
  const ephemeral = ecPublicKeyFromRaw(message.subarray(keyStart, ciphertextStart));
  const { publicKey: recipient, privateKey } = ours.keyPair;

  const scratch = new Uint8Array(DERIVATION_INPUT_BYTES);
  const agreement = ecAgree(crypto, privateKey, ephemeral);
  const messageKey = xor(wrappedKey, wrappingKey(crypto, { agreement, scratch }, { ephemeral, recipient }));
  const derived = deriveFromMessageKey(crypto, messageKey);
  if (!ecPublicKeysEqual(derived.ephemeral.publicKey, ephemeral)) {
    throw failure('derived ephemeral key did not match key provided in message');
  }
  const plaintext = crypto.aes256GcmSivOpen(message.subarray(ciphertextStart), derived.aead);
  if (plaintext === null) throw failure('failed to decrypt inner message: aead::Error');
  const content = decodeMessageContent(plaintext);
  const sender = content.senderCertificate.key;
  const shared = { agreement: ours.agreeWith(sender), wrappedKey, scratch };
  const expectedTag = senderTag(crypto, shared, { ephemeral, sender, recipient });
  if (!constantTimeEqual(expectedTag, message.subarray(tagStart, keyStart))) {
    throw failure('sender certificate key does not match authentication tag');
  }
  return content;
}

function deriveFromMessageKey(
  crypto: CryptoProvider,
  messageKey: Bytes,
): { readonly ephemeral: EcKeyPair; readonly aead: AeadParameters } {
  const privateKey = parseEcPrivateKey(crypto.hkdfSha256(messageKey, null, EPHEMERAL_LABEL));
  const key = crypto.hkdfSha256(messageKey, null, CONTENT_KEY_LABEL);
  return {
    ephemeral: { privateKey, publicKey: ecPublicKeyOf(crypto, privateKey) },
    aead: { key, nonce: NONCE, associatedData: NO_DATA },
  };
}

/** What the message key is hidden with: 32 bytes, secret. */
function wrappingKey(crypto: CryptoProvider, { agreement, scratch }: Shared, keys: Omit<Direction, 'sender'>): Bytes {
  const input = joinInto(scratch, [agreement, keys.ephemeral, keys.recipient]);
  return crypto.hkdfSha256(input, null, WRAPPING_LABEL);
}

/** Only sender and recipient can compute it: the agreement is that of their identity keys. */
function senderTag(
  crypto: CryptoProvider,
  { agreement, wrappedKey, scratch }: Shared & { readonly wrappedKey: Uint8Array },
  { ephemeral, sender, recipient }: Direction,
): Bytes {
  const input = joinInto(scratch, [agreement, ephemeral, wrappedKey, sender, recipient]);
  return crypto.hkdfSha256(input, null, TAG_LABEL);
}

/** Joins parts in memory that is used again. Returns the part of it that they fill. */
function joinInto(scratch: Uint8Array, parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) {
    scratch.set(part, length);
    length += part.length;
  }
  return scratch.subarray(0, length);
}

function xor(a: Uint8Array, b: Uint8Array): Bytes {
  const sum = copyBytes(a);
  for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! ^ b[i]!;
  return sum;
}

function failure(reason: string): Error {
  return invalidSealedMessage('DECRYPTION_FAILED', reason);
}
