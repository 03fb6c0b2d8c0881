/** Key derivation for applications. */
import { type Bytes } from '../bytes.ts';
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Engine } from '../crypto/engine.ts';
import { bytesArgument, u32Argument } from './arguments.ts';
import { LibSignalErrorBase } from './errors.ts';

/** 255 blocks of SHA-256: what RFC 5869 allows. */
const MAX_OUTPUT_BYTES = 8160;

/**
 * HKDF-SHA-256 (RFC 5869).
 *
 * @param outputLength - number of bytes, at most 8160
 * @param keyMaterial - secret
 * @param label - the context, public
 * @param salt - null is the same as 32 zero bytes
 * @returns fresh bytes, secret
 * @throws LibSignalErrorBase Generic if the output is too long
 */
export function hkdf(
  outputLength: number,
  keyMaterial: Bytes,
  label: Bytes,
  salt: Bytes | null,
  engine: Engine = defaultEngine(),
): Bytes {
  const length = u32Argument(outputLength);
  const inputKey = bytesArgument(keyMaterial);
  const info = bytesArgument(label);
  const saltBytes = salt === null ? null : bytesArgument(salt);
  if (length > MAX_OUTPUT_BYTES) {
    const message = `invalid argument: output too long (${String(length)})`;
    throw new LibSignalErrorBase(message, undefined, 'HKDF_DeriveSecrets');
  }
  return engine.crypto.hkdfSha256(inputKey, saltBytes, { info, length });
}
