/** The first byte of a message: the version of its session in the upper four bits, the writer's own in the lower four. */
import { VinculumError } from '../../errors.ts';

/** Sessions made with X3DH; read and continued, never started. */
export const LEGACY_MESSAGE_VERSION = 3;
/** Sessions made with PQXDH, and what this library writes in the lower four bits. */
export const CURRENT_MESSAGE_VERSION = 4;

/** The version byte of a message. */
export function encodeVersionByte(version: number): number {
  return ((version & 15) << 4) | CURRENT_MESSAGE_VERSION;
}

/**
 * The session version a message announces. The lower four bits are not looked at.
 *
 * @throws VinculumError `INVALID_MESSAGE` for versions below 3 or above 4
 */
export function decodeVersionByte(byte: number): number {
  const version = byte >>> 4;
  if (version < LEGACY_MESSAGE_VERSION) {
    throw new VinculumError('INVALID_MESSAGE', `ciphertext version was too old <${String(version)}>`);
  }
  if (version > CURRENT_MESSAGE_VERSION) {
    throw new VinculumError('INVALID_MESSAGE', `ciphertext version was unrecognized <${String(version)}>`);
  }
  return version;
}

/** The error for a message that ends before it begins. */
export function messageTooShort(length: number): VinculumError {
  return new VinculumError('INVALID_MESSAGE', `ciphertext serialized bytes were too short <${String(length)}>`, {
    details: { length },
  });
}

/** The error for every malformed or incomplete protobuf in a message. */
export function malformedMessage(): VinculumError {
  return new VinculumError('INVALID_MESSAGE', 'protobuf encoding was invalid');
}
