/** Fixed sizes, checked where a wrong one would otherwise be read as zeros. */
import { VinculumError } from '../../errors.ts';

/**
 * @param bytes - anything
 * @param length - the only acceptable size, in bytes
 * @param name - what it is, for the message
 * @throws VinculumError `INVALID_ARGUMENT`
 */
export function requireLength(bytes: Uint8Array, length: number, name: string): void {
  if (bytes.length !== length) {
    throw new VinculumError(
      'INVALID_ARGUMENT',
      `${name} must have ${String(length)} bytes, not ${String(bytes.length)}`,
      {
        details: { expected: length, length: bytes.length },
      },
    );
  }
}
