/**
 * Randomness that repeats, so that a failing test can be run again. NEVER use it outside tests: whoever knows the seed knows
 * every key drawn from it.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { type Bytes, asciiBytes, be64, concatBytes } from '../bytes.ts';
import type { RandomSource } from '../crypto/random-source.ts';

/** Keeps this stream apart from every other use of SHA-256 over a short text. */
const STREAM_LABEL = 'Vinculum unsafe test randomness ';

/**
 * Makes a random source whose output depends on the seed only: SHA-256 in counter mode. **Unsafe outside tests.**
 *
 * @param seed - any number or text; equal seeds give equal streams, however the stream is cut into calls
 * @returns a source with its own position; two sources of one seed do not disturb each other
 */
export function seededRandom(seed: number | string): RandomSource {
  const prefix = sha256(new TextEncoder().encode(STREAM_LABEL + String(seed)));
  let block: Uint8Array = asciiBytes('');
  let counter = 0;
  return {
    bytes(length: number): Bytes {
      const drawn = new Uint8Array(length);
      let filled = 0;
      while (filled < length) {
        if (block.length === 0) block = sha256(concatBytes(prefix, be64(counter++)));
        const taken = block.subarray(0, length - filled);
        drawn.set(taken, filled);
        filled += taken.length;
        block = block.subarray(taken.length);
      }
      return drawn;
    },
  };
}
