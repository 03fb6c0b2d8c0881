/**
 * 64-bit timestamps between the generated codecs and JavaScript numbers. The decoder yields a pair of words where the `long`
 * package is present and a number where it is not; everything this library writes fits a number.
 */

/** Two 32-bit words, of either sign. */
export interface Uint64Words {
  readonly low: number;
  readonly high: number;
}

/** A timestamp, exact below 2^53. */
export interface Uint64Value {
  /** Rounded where {@link large} is set. */
  readonly value: number;
  /** The exact value from 2^53 on; only found in data no honest writer makes. */
  readonly large?: bigint;
}

const TWO_TO_32 = 0x1_0000_0000;

/** Reads what a generated decoder returned. */
export function uint64Value(decoded: number | Uint64Words): Uint64Value {
  if (typeof decoded === 'number') return { value: decoded };
  const high = decoded.high >>> 0;
  const low = decoded.low >>> 0;
  const value = high * TWO_TO_32 + low;
  if (value <= Number.MAX_SAFE_INTEGER) return { value };
  return { value, large: (BigInt(high) << 32n) | BigInt(low) };
}
