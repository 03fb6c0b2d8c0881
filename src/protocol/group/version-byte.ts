/** The first byte of both group messages: their version in the upper four bits, the newest the writer knows in the lower. */
import { VinculumError } from '../../errors.ts';
import { messageTooShort } from '../messages/message-version.ts';

/** The only version there is. */
export const SENDER_KEY_MESSAGE_VERSION = 3;
/** Both messages are longer than a version byte and a signature, although only one of them is signed. */
const MIN_MESSAGE_BYTES = 65;

/** @param version - only its low four bits travel */
export function encodeVersionByte(version: number): number {
  return ((version & 15) << 4) | SENDER_KEY_MESSAGE_VERSION;
}

/**
 * Reads the version that a message announces; the lower four bits are not looked at.
 *
 * @param bytes - the whole message, untrusted
 * @throws VinculumError `INVALID_MESSAGE` for a message below 65 bytes or of another version
 */
export function readVersion(bytes: Uint8Array): number {
  if (bytes.length < MIN_MESSAGE_BYTES) throw messageTooShort(bytes.length);
  const version = (bytes[0] ?? 0) >>> 4;
  if (version < SENDER_KEY_MESSAGE_VERSION) {
    throw new VinculumError('INVALID_MESSAGE', `ciphertext version was too old <${String(version)}>`);
  }
  if (version > SENDER_KEY_MESSAGE_VERSION) {
    throw new VinculumError('INVALID_MESSAGE', `ciphertext version was unrecognized <${String(version)}>`);
  }
  return version;
}
