/**
 * Padding: `80`, then zeros. Receipts, link messages and short texts have one length; of longer payloads, the length tells
 * about a sixteenth's worth.
 */
import { type Bytes, copyBytes } from '../../bytes.ts';
import { malformed } from '../wire/message.ts';

/** The end of the payload. */
const MARK = 0x80;
/** The mark, and the byte that is left for the padding of the session's cipher. */
const OVERHEAD_BYTES = 2;
/** Lengths are multiples of this at least ... */
const SMALLEST_STEP = 160;
/** ... and of the payload's leading power of two, shifted so far. */
const STEP_SHIFT = 4;
/** Nothing is shorter: two small steps hold a receipt with its echo, and a short text. */
const SMALLEST_BLOCK = 320;

/**
 * Says how long a payload becomes.
 *
 * @param length - in bytes, below 2^30
 * @returns one byte short of a multiple of the step for that length
 */
export function paddedLength(length: number): number {
  const needed = length + OVERHEAD_BYTES;
  const leading = 31 - Math.clz32(needed);
  const step = Math.max(SMALLEST_STEP, 2 ** (leading - STEP_SHIFT));
  return Math.max(SMALLEST_BLOCK, Math.ceil(needed / step) * step) - 1;
}

/** Pads a payload. @param payload - any length, secret */
export function pad(payload: Uint8Array): Bytes {
  const padded = new Uint8Array(paddedLength(payload.length));
  padded.set(payload);
  padded[payload.length] = MARK;
  return padded;
}

/**
 * Removes the padding, whatever its length.
 *
 * @param padded - authenticated, so that its time tells nobody anything
 * @throws VinculumError `INVALID_MESSAGE`
 */
export function unpad(padded: Uint8Array): Bytes {
  let end = padded.length - 1;
  while (end >= 0 && padded[end] === 0) end--;
  if (padded[end] !== MARK) throw malformed('Transport', 'it is not padded');
  return copyBytes(padded.subarray(0, end));
}
