/** The only source of randomness. It fails closed: where the platform has none, it throws instead of guessing. */
import type { Bytes } from '../bytes.ts';
import { VinculumError } from '../errors.ts';

export interface RandomSource {
  /**
   * Draws cryptographically strong random bytes.
   *
   * @param length - number of bytes
   * @returns fresh bytes, secret
   * @throws VinculumError `RANDOM_UNAVAILABLE`
   */
  bytes(length: number): Bytes;
}

/** WebCrypto refuses more than this in one call. */
const MAX_BYTES_PER_CALL = 65_536;

/** The platform's generator: `crypto.getRandomValues`, present in browsers, Node, Deno, Bun and workers. */
export const systemRandom: RandomSource = {
  bytes(length) {
    const source = (globalThis as { crypto?: { getRandomValues?: (bytes: Bytes) => Bytes } }).crypto;
    if (typeof source?.getRandomValues !== 'function') {
      throw new VinculumError(
        'RANDOM_UNAVAILABLE',
        'this runtime has no crypto.getRandomValues; in React Native install the react-native-get-random-values polyfill',
      );
    }
    const bytes = new Uint8Array(length);
    for (let offset = 0; offset < length; offset += MAX_BYTES_PER_CALL) {
      source.getRandomValues(bytes.subarray(offset, offset + MAX_BYTES_PER_CALL));
    }
    return bytes;
  },
};
