/**
 * The message that starts a session: `version byte ‖ protobuf` around a whole SignalMessage. None of the outer fields has a
 * MAC of its own; the key agreement binds those that matter.
 */
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { type EcPublicKey, parseEcPublicKey } from '../keys/ec-key.ts';
import { decodePreKeySignalMessageFields, encodePreKeySignalMessageFields } from './codec.ts';
import { LEGACY_MESSAGE_VERSION, decodeVersionByte, malformedMessage, messageTooShort } from './message-version.ts';
import { type SignalMessage, decodeSignalMessage } from './signal-message.ts';

export interface PreKeySignalMessageFields {
  readonly version: number;
  /** u32, the sender's; 0 if absent. */
  readonly registrationId: number;
  /** u32; null if no one-time pre-key was used. */
  readonly preKeyId: number | null;
  /** u32. */
  readonly signedPreKeyId: number;
  /** u32; null exactly if the ciphertext is. */
  readonly kyberPreKeyId: number | null;
  /** 1569 bytes if sound, type byte first; checked when it is opened. Null only in version 3. */
  readonly kyberCiphertext: Bytes | null;
  readonly baseKey: EcPublicKey;
  readonly identityKey: EcPublicKey;
  readonly message: SignalMessage;
}

export interface PreKeySignalMessage extends PreKeySignalMessageFields {
  /** The exact bytes. */
  readonly serialized: Bytes;
}

/**
 * Parses a message. Checks come in libsignal's order, so that a message with several defects gives the same error.
 *
 * @param bytes - untrusted; copied
 * @throws VinculumError `INVALID_MESSAGE`, or `INVALID_KEY` for a malformed key, those of the inner message included
 */
export function decodePreKeySignalMessage(bytes: Uint8Array): PreKeySignalMessage {
  const first = bytes[0];
  if (first === undefined) throw messageTooShort(0);
  const version = decodeVersionByte(first);
  const { serialized, fields } = decodePreKeySignalMessageFields(bytes);
  if (
    fields.baseKey === undefined ||
    fields.identityKey === undefined ||
    fields.message === undefined ||
    fields.signedPreKeyId === undefined
  ) {
    throw malformedMessage();
  }
  const baseKey = parseEcPublicKey(fields.baseKey);
  const { kyberPreKeyId, kyberCiphertext } = fields;
  checkKyberPair(version, kyberPreKeyId !== undefined, kyberCiphertext !== undefined);
  const identityKey = parseEcPublicKey(fields.identityKey);
  return {
    version,
    registrationId: fields.registrationId ?? 0,
    preKeyId: fields.preKeyId ?? null,
    signedPreKeyId: fields.signedPreKeyId,
    kyberPreKeyId: kyberPreKeyId ?? null,
    kyberCiphertext: kyberCiphertext ?? null,
    baseKey,
    identityKey,
    message: decodeSignalMessage(fields.message),
    serialized,
  };
}

/** Writes a message. */
export function encodePreKeySignalMessage(fields: PreKeySignalMessageFields): PreKeySignalMessage {
  const serialized = encodePreKeySignalMessageFields(fields.version, {
    preKeyId: fields.preKeyId,
    baseKey: fields.baseKey,
    identityKey: fields.identityKey,
    message: fields.message.serialized,
    registrationId: fields.registrationId,
    signedPreKeyId: fields.signedPreKeyId,
    kyberPreKeyId: fields.kyberPreKeyId,
    kyberCiphertext: fields.kyberCiphertext,
  });
  return { ...fields, serialized };
}

function checkKyberPair(version: number, hasId: boolean, hasCiphertext: boolean): void {
  if (hasId !== hasCiphertext) {
    throw invalidPreKeyMessage('Both or neither kyber pre_key_id and kyber_ciphertext can be present');
  }
  if (!hasId && version > LEGACY_MESSAGE_VERSION) {
    throw invalidPreKeyMessage('Kyber pre key must be present for this session version');
  }
}

function invalidPreKeyMessage(reason: string): VinculumError {
  return new VinculumError('INVALID_MESSAGE', `invalid PreKey message: ${reason}`);
}
