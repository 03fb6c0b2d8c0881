/** Fixed sizes, checked before bytes are copied to a slot that has room for exactly so many. */
import { VinculumError } from '../errors.ts';

/**
 * @param bytes - anything
 * @param length - the only acceptable size, in bytes
 * @param name - what it is, for the message
 * @throws VinculumError `INVALID_ARGUMENT`
 */
export function requireBytes(bytes: Uint8Array, length: number, name: string): void {
  if (bytes.length === length) return;
  throw new VinculumError('INVALID_ARGUMENT', `${name} must have ${length} bytes, not ${bytes.length}`, {
    details: { expected: length, length: bytes.length },
  });
}
