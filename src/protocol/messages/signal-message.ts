/**
 * The message of a running session: `version byte ‖ protobuf ‖ 8-byte MAC`. This is the innermost loop of everything, so its
 * codec ({@link SignalMessageReader}, `signal-message-codec.ts`) is written by hand.
 */
import { type Bytes, copyBytes } from '../../bytes.ts';
import { constantTimeEqual } from '../../crypto/constant-time.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';
import { EC_PUBLIC_KEY_BYTES, type EcPublicKey, parseEcPublicKey } from '../keys/ec-key.ts';
import type { ProtocolAddress } from '../keys/protocol-address.ts';
import { SERVICE_ID_FIXED_WIDTH_BYTES, type ServiceId, tryParseServiceIdString } from '../keys/service-id.ts';
import { decodeVersionByte, malformedMessage, messageTooShort } from './message-version.ts';
import {
  SIGNAL_MESSAGE_MAC_BYTES,
  type SignalMessageFields,
  SignalMessageReader,
  writeSignalMessage,
} from './signal-message-codec.ts';

export type { SignalMessageFields };

export interface SignalMessage extends SignalMessageFields {
  /** The exact bytes, MAC included. */
  readonly serialized: Bytes;
}

/** What the MAC of a message is keyed with and bound to. */
export interface MacParties {
  /** 32 bytes, secret. */
  readonly macKey: Uint8Array;
  readonly senderIdentity: EcPublicKey;
  readonly receiverIdentity: EcPublicKey;
}

/** Version byte and MAC: less cannot be a message. */
const MIN_MESSAGE_BYTES = 1 + SIGNAL_MESSAGE_MAC_BYTES;
const MAC_KEY_BYTES = 32;
/** Service id and device id of one party. */
const PARTY_BYTES = SERVICE_ID_FIXED_WIDTH_BYTES + 1;

/**
 * Parses a message. The MAC is not checked: that takes the keys of a session.
 *
 * @param bytes - untrusted; copied
 * @throws VinculumError `INVALID_MESSAGE`, or `INVALID_KEY` for a malformed ratchet key
 */
export function decodeSignalMessage(bytes: Uint8Array): SignalMessage {
  if (bytes.length < MIN_MESSAGE_BYTES) throw messageTooShort(bytes.length);
  const version = decodeVersionByte(bytes[0] ?? 0);
  const serialized = copyBytes(bytes);
  const reader = new SignalMessageReader(serialized);
  if (!reader.read() || reader.ratchetKey === null) throw malformedMessage();
  // Copied, unlike the rest: it outlives the message in the state of a session.
  const ratchetKey = copyEcPublicKey(reader.ratchetKey);
  const { counter, previousCounter, ciphertext, pqRatchet, addresses } = reader;
  if (counter === null || ciphertext === null) throw malformedMessage();
  return { version, ratchetKey, counter, previousCounter, ciphertext, pqRatchet, addresses, serialized };
}

/** Copies a key out of a message; nearly always it is exactly one key long. */
function copyEcPublicKey(bytes: Bytes): EcPublicKey {
  if (bytes.length !== EC_PUBLIC_KEY_BYTES || bytes[0] !== 0x05) return parseEcPublicKey(bytes);
  const key = new Uint8Array(EC_PUBLIC_KEY_BYTES);
  for (let i = 0; i < EC_PUBLIC_KEY_BYTES; i++) key[i] = bytes[i] ?? 0;
  return key;
}

/**
 * Writes a message and its MAC.
 *
 * @param fields - kept in the result as they are
 * @throws VinculumError `INVALID_ARGUMENT` if the MAC key is not 32 bytes long
 */
export function encodeSignalMessage(
  crypto: CryptoProvider,
  fields: SignalMessageFields,
  mac: MacParties,
): SignalMessage {
  const serialized = writeSignalMessage(fields);
  const code = messageAuthenticationCode(crypto, serialized, mac);
  const start = serialized.length - SIGNAL_MESSAGE_MAC_BYTES;
  for (let i = 0; i < SIGNAL_MESSAGE_MAC_BYTES; i++) serialized[start + i] = code[i] ?? 0;
  const { version, ratchetKey, counter, previousCounter, ciphertext, pqRatchet, addresses } = fields;
  return { version, ratchetKey, counter, previousCounter, ciphertext, pqRatchet, addresses, serialized };
}

/**
 * Checks the MAC over both identities and the exact bytes received, in constant time.
 *
 * @throws VinculumError `INVALID_ARGUMENT` if the MAC key is not 32 bytes long
 */
export function hasValidMac(crypto: CryptoProvider, message: SignalMessage, mac: MacParties): boolean {
  const { serialized } = message;
  const code = messageAuthenticationCode(crypto, serialized, mac);
  const theirs = serialized.subarray(serialized.length - SIGNAL_MESSAGE_MAC_BYTES);
  return constantTimeEqual(code.subarray(0, SIGNAL_MESSAGE_MAC_BYTES), theirs);
}

/**
 * Encodes who a message is from and to, so that it cannot be replayed under other addresses.
 *
 * @returns 36 bytes, or null if one of the names is no service id
 */
export function encodeAddresses(sender: ProtocolAddress, recipient: ProtocolAddress): Bytes | null {
  const senderId = tryParseServiceIdString(sender.name);
  if (senderId === null) return null;
  const recipientId = tryParseServiceIdString(recipient.name);
  if (recipientId === null) return null;
  const bytes = new Uint8Array(2 * PARTY_BYTES);
  writeParty(bytes, 0, { id: senderId, deviceId: sender.deviceId });
  writeParty(bytes, PARTY_BYTES, { id: recipientId, deviceId: recipient.deviceId });
  return bytes;
}

function writeParty(bytes: Bytes, offset: number, party: { readonly id: ServiceId; readonly deviceId: number }): void {
  bytes[offset] = party.id.kind;
  bytes.set(party.id.uuid, offset + 1);
  bytes[offset + SERVICE_ID_FIXED_WIDTH_BYTES] = party.deviceId;
}

/** The full 32-byte HMAC over everything in front of the MAC's own bytes. */
function messageAuthenticationCode(crypto: CryptoProvider, serialized: Bytes, mac: MacParties): Bytes {
  if (mac.macKey.length !== MAC_KEY_BYTES) {
    throw new VinculumError('INVALID_ARGUMENT', `invalid MAC key length <${String(mac.macKey.length)}>`);
  }
  const authenticated = serialized.subarray(0, serialized.length - SIGNAL_MESSAGE_MAC_BYTES);
  return crypto.hmacSha256(mac.macKey, mac.senderIdentity, mac.receiverIdentity, authenticated);
}
