/**
 * Checks arguments as libsignal does, with its words: a value of the wrong type is a `TypeError`, a number out of range a
 * `RangeError`. TypeScript forbids most of these calls; programs in JavaScript make them.
 */

/** A class, its constructor possibly private. */
interface ClassOf<Instance> {
  readonly prototype: Instance;
  readonly name: string;
}

const UNPAIRED_SURROGATE = /\p{Surrogate}/u;
const UNPAIRED_SURROGATES = /\p{Surrogate}/gu;
const MAX_U8 = 0xff;
const MAX_U32 = 0xffff_ffff;

/**
 * Checks that an argument is a `Uint8Array`; `Buffer`, views and arrays of another realm are.
 *
 * @returns the same object: copy it if it is kept
 * @throws TypeError
 */
export function bytesArgument(value: unknown): Uint8Array {
  if (value instanceof Uint8Array || isForeignUint8Array(value)) return value as Uint8Array;
  throw new TypeError('failed to downcast any to Uint8Array');
}

/**
 * Checks that an argument is a string.
 *
 * @returns the string, U+FFFD in place of unpaired surrogates, which UTF-8 cannot express
 * @throws TypeError
 */
export function stringArgument(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('failed to downcast any to string');
  return UNPAIRED_SURROGATE.test(value) ? value.replace(UNPAIRED_SURROGATES, '\ufffd') : value;
}

/** @throws TypeError if it is no number, RangeError if it is no integer in 0…255 */
export function u8Argument(value: unknown): number {
  return integerArgument(value, MAX_U8, 'u8');
}

/** @throws TypeError if it is no number, RangeError if it is no integer in 0…2^32 − 1 */
export function u32Argument(value: unknown): number {
  return integerArgument(value, MAX_U32, 'u32');
}

/** The same, but null passes. Undefined does not. */
export function u32OrNullArgument(value: unknown): number | null {
  return value === null ? null : u32Argument(value);
}

/**
 * Checks a time in milliseconds since 1970.
 *
 * @throws TypeError if it is no number, RangeError if it is no integer in 0…2^53 − 1
 */
export function timestampArgument(value: unknown): number {
  return integerArgument(value, Number.MAX_SAFE_INTEGER, 'Timestamp (u64)');
}

/**
 * Reads the time of a `Date`, or of anything with its `getTime`.
 *
 * @returns milliseconds since 1970
 * @throws TypeError, or RangeError for an invalid date and dates before 1970
 */
export function dateArgument(now: Date): number {
  return timestampArgument(now.getTime());
}

/**
 * Checks that an argument is an object of one of our classes.
 *
 * @throws TypeError
 */
export function instanceArgument<Instance>(value: unknown, expected: ClassOf<Instance>): Instance {
  // `instanceof` looks at nothing but the prototype, which a class with a private constructor has too.
  if (value instanceof (expected as unknown as new () => object)) return value as Instance;
  const isObject = typeof value === 'object' && value !== null;
  throw new TypeError(`failed to downcast any to ${isObject ? expected.name : 'object'}`);
}

/**
 * Checks that an argument is an array of objects of one of our classes.
 *
 * @throws TypeError
 */
export function instancesArgument<Instance>(value: unknown, expected: ClassOf<Instance>): Instance[] {
  if (!Array.isArray(value)) throw new TypeError('failed to downcast any to Array');
  return value.map((entry) => instanceArgument(entry, expected));
}

function integerArgument(value: unknown, max: number, type: string): number {
  if (typeof value !== 'number') throw new TypeError('failed to downcast any to number');
  // Adding zero turns -0 into 0.
  if (Number.isInteger(value) && value >= 0 && value <= max) return value + 0;
  throw new RangeError(`cannot convert ${decimal(value)} to ${type}`);
}

/** Arrays from an iframe or another Node context fail `instanceof`; the tag of the built-in getter cannot be forged. */
function isForeignUint8Array(value: unknown): boolean {
  const prototype = Object.getPrototypeOf(Uint8Array.prototype) as object;
  return Reflect.get(prototype, Symbol.toStringTag, value) === 'Uint8Array';
}

/** Writes a number without exponent, infinities as `inf`: the spelling of libsignal's messages. */
function decimal(value: number): string {
  if (Math.abs(value) === Infinity) return value < 0 ? '-inf' : 'inf';
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? sign + digits.padEnd(point, '0')
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
