/**
 * Content that travels unencrypted because the peer may have no working session: `0xc0 ‖ Content ‖ 0x80`. Only a
 * {@link DecryptionErrorMessage} is ever sent this way.
 */
import { type Bytes, copyBytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { encodePlaintextBodyFields } from './codec.ts';
import { messageTooShort } from './message-version.ts';

export interface PlaintextContent {
  /** Everything after the first byte: untrusted. */
  readonly body: Bytes;
  /** The exact bytes. */
  readonly serialized: Bytes;
}

/** Stands where other messages have their version byte. */
const PLAINTEXT_MARKER = 0xc0;
/** What ordinary content has in front of its zero padding; here no padding follows. */
export const PADDING_BOUNDARY = 0x80;

/**
 * Wraps a serialised decryption error.
 *
 * @param decryptionError - a serialised DecryptionErrorMessage
 */
export function encodePlaintextContent(decryptionError: Uint8Array): PlaintextContent {
  const content = encodePlaintextBodyFields(decryptionError);
  const serialized = new Uint8Array(content.length + 2);
  serialized[0] = PLAINTEXT_MARKER;
  serialized.set(content, 1);
  serialized[serialized.length - 1] = PADDING_BOUNDARY;
  return { body: serialized.subarray(1), serialized };
}

/**
 * Parses plaintext content; the body is not looked at.
 *
 * @param bytes - untrusted; copied
 * @throws VinculumError `INVALID_MESSAGE`
 */
export function decodePlaintextContent(bytes: Uint8Array): PlaintextContent {
  const first = bytes[0];
  if (first === undefined) throw messageTooShort(0);
  if (first !== PLAINTEXT_MARKER) {
    throw new VinculumError('INVALID_MESSAGE', `unrecognized message version <${String(first)}>`);
  }
  const serialized = copyBytes(bytes);
  return { body: serialized.subarray(1), serialized };
}
