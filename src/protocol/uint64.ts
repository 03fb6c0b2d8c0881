/** Timestamps have 64 bits on the wire; everything this library writes fits a number. */

/** A timestamp, exact below 2^53. */
export interface Uint64Value {
  /** Rounded where {@link large} is set. */
  readonly value: number;
  /** The exact value from 2^53 on; only found in data no honest writer makes. */
  readonly large?: bigint;
}

/** Takes what the decoder returned, a bigint from 2^53 on. */
export function uint64Value(decoded: number | bigint): Uint64Value {
  return typeof decoded === 'number' ? { value: decoded } : { value: Number(decoded), large: decoded };
}
