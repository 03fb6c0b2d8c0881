/** What is said of sealed messages that cannot be read. Apart from the errors' own module it imports nothing: servers use it. */
import { VinculumError, type VinculumErrorCode } from '../../errors.ts';

/** Something is wrong with the layer that hides the sender. */
export function invalidSealedMessage(code: VinculumErrorCode, reason: string): VinculumError {
  return new VinculumError(code, `invalid sealed sender message: ${reason}`);
}

/** The error for a message without bytes. */
export function emptySealedMessage(): VinculumError {
  return invalidSealedMessage('INVALID_MESSAGE', 'Message was empty');
}

/** The error for every truncated or malformed encoding, protobuf or not: libsignal has the same text for both. */
export function malformedSealedMessage(): VinculumError {
  return new VinculumError('INVALID_MESSAGE', 'protobuf encoding was invalid');
}

/** @param version - as the reader sees it: the upper four bits for a recipient, the whole byte for a server */
export function unknownSealedVersion(version: number): VinculumError {
  return new VinculumError('INVALID_MESSAGE', `unknown sealed sender message version ${version}`, {
    details: { version },
  });
}
