/**
 * HKDF (RFC 5869) over any HMAC-SHA-256 whose key schedule can be reused: one derivation uses the same key for every
 * block, and most derivations extract with the all-zero salt.
 */
import type { Bytes } from '../../bytes.ts';
import { EMPTY_BYTES } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import type { CryptoProvider } from '../crypto-provider.ts';

/** HMAC-SHA-256 under one key, over the concatenation of the parts. */
export type KeyedHmac = (...parts: readonly Uint8Array[]) => Bytes;

const HASH_BYTES = 32;
/** RFC 5869 counts blocks in one byte. */
const MAX_OUTPUT_BYTES = 255 * HASH_BYTES;

/**
 * Builds HKDF.
 *
 * @param keyedHmac - prepares a key, any length, secret
 */
export function createHkdf(keyedHmac: (key: Uint8Array) => KeyedHmac): CryptoProvider['hkdfSha256'] {
  let extractWithoutSalt: KeyedHmac | undefined;
  return (inputKey, salt, label) => {
    const { info, length } = label;
    if (length > MAX_OUTPUT_BYTES) {
      throw new VinculumError('INVALID_ARGUMENT', `invalid argument: output too long (${String(length)})`, {
        details: { length },
      });
    }
    const extract = salt === null ? (extractWithoutSalt ??= keyedHmac(new Uint8Array(HASH_BYTES))) : keyedHmac(salt);
    const pseudorandomKey = extract(inputKey);
    const expand = keyedHmac(pseudorandomKey);
    const output = new Uint8Array(length);
    let block = EMPTY_BYTES;
    for (let offset = 0, counter = 1; offset < length; offset += HASH_BYTES, counter++) {
      block = expand(block, info, new Uint8Array([counter]));
      output.set(offset + HASH_BYTES > length ? block.subarray(0, length - offset) : block, offset);
    }
    pseudorandomKey.fill(0);
    return output;
  };
}
