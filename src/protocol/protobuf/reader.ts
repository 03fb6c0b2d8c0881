/**
 * Reads protobuf. Records that are read once per message go through it field by field, in the one order and form that an
 * encoder gives them, without allocation; {@link decodeProtobuf} reads everything else with it. All field keys here fit one
 * byte.
 */
import type { Bytes } from '../../bytes.ts';

/** A varint has at most 64 bits: ten bytes, the tenth of which holds one bit. */
const MAX_VARINT_BYTES = 10;
const MAX_TENTH_BYTE = 1;
/** The first bytes of a varint, as many as can be put together with 32-bit arithmetic, and the bits in them. */
const LOW_BYTES = 4;
const LOW_BITS = 28;

const MAX_U32 = 0xffff_ffff;
/** No counter of ours comes near, and no sum or product of such can become inexact. */
const MAX_INTEGER = 0x1_ffff_ffff_ffff;

/** The bytes are not an encoding of what was to be read. For codecs to catch: they turn it into the error of the place. */
export class MalformedProtobuf extends Error {
  constructor() {
    super('malformed protobuf');
    this.name = 'MalformedProtobuf';
  }
}

/** A position in a message, and the end of the sub-message it is in. Every read throws {@link MalformedProtobuf}. */
export class ProtobufReader {
  readonly bytes: Uint8Array;
  position = 0;
  /** Set by a caller who found something that is valid, but would be written differently. */
  isRewritten = false;
  protected end: number;
  readonly #isLenient: boolean;
  /** The last varint of more than {@link LOW_BYTES} bytes, exactly. */
  #low = 0;
  #high = 0;

  /** @param isLenient - whether varints may have surplus zero bytes, which no encoder writes */
  constructor(bytes: Uint8Array, isLenient = false) {
    this.bytes = bytes;
    this.end = bytes.length;
    this.#isLenient = isLenient;
  }

  isAtEnd(): boolean {
    return this.position === this.end;
  }

  /** Tells whether this key is next. */
  isAt(key: number): boolean {
    return this.position < this.end && this.bytes[this.position] === key;
  }

  /** Passes over this key if it is next. */
  isNext(key: number): boolean {
    if (!this.isAt(key)) return false;
    this.position++;
    return true;
  }

  /** Passes over this key, which must be next. */
  expect(key: number): void {
    if (!this.isNext(key)) throw new MalformedProtobuf();
  }

  byte(): number {
    if (this.position >= this.end) throw new MalformedProtobuf();
    return this.bytes[this.position++] ?? 0;
  }

  /** Enters a sub-message at its length; returns what {@link leave} wants. */
  enter(): number {
    const length = this.varint();
    const outer = this.end;
    const end = this.position + length;
    if (end > outer) throw new MalformedProtobuf();
    this.end = end;
    return outer;
  }

  /** Leaves a sub-message, at whose end we must be. */
  leave(outer: number): void {
    if (this.position !== this.end) throw new MalformedProtobuf();
    this.end = outer;
  }

  /** The value of a u32 field; zero if it is absent, as it must be then. */
  u32Field(key: number): number {
    const value = this.integerField(key);
    if (value > MAX_U32) throw new MalformedProtobuf();
    return value;
  }

  /** The value of an integer field, below 2^49; zero if it is absent, as it must be then. */
  integerField(key: number): number {
    if (!this.isNext(key)) return 0;
    const value = this.varint();
    if (value === 0 || value > MAX_INTEGER) throw new MalformedProtobuf();
    return value;
  }

  /** A view of a `bytes` field; empty if it is absent, as it must be then. */
  bytesField(key: number): Bytes {
    return this.last(this.skipBytesField(key));
  }

  /** The value of a u32 field whose presence counts, or null. */
  explicitU32Field(key: number): number | null {
    return this.isNext(key) ? this.varint() : null;
  }

  /** The value of a uint64 field of any size; rounded from 2^53 on. */
  uint64Field(key: number): number {
    return this.isNext(key) ? this.varint() : 0;
  }

  /** The bits of an int32 field as a u32. */
  int32Field(key: number): number {
    return this.isNext(key) ? this.varint32() : 0;
  }

  /** A view of the contents of a field that may be empty, or null if it is absent. */
  blockField(key: number): Bytes | null {
    return this.isNext(key) ? this.last(this.skipBlock()) : null;
  }

  /** Views of the contents of all fields with this key that follow. */
  blockFields(key: number): Bytes[] {
    const blocks: Bytes[] = [];
    while (this.isNext(key)) blocks.push(this.last(this.skipBlock()));
    return blocks;
  }

  /** A view of all that is left. */
  rest(): Bytes {
    return this.last(this.skip(this.end - this.position));
  }

  /** Passes over a `bytes` field and returns its length. */
  skipBytesField(key: number): number {
    if (!this.isNext(key)) return 0;
    const length = this.skipBlock();
    if (length === 0) throw new MalformedProtobuf();
    return length;
  }

  /** Passes over a length and so many bytes, possibly none; returns the length. */
  skipBlock(): number {
    return this.skip(this.varint());
  }

  /** Passes over so many bytes; returns how many. */
  skip(length: number): number {
    if (length > this.end - this.position) throw new MalformedProtobuf();
    this.position += length;
    return length;
  }

  /** A view of the bytes just passed over. */
  last(length: number): Bytes {
    return this.bytes.subarray(this.position - length, this.position) as Bytes;
  }

  /** A varint; rounded from 2^53 on. */
  varint(): number {
    const first = this.byte();
    return first < 0x80 ? first : this.#longVarint(first);
  }

  /** The low 32 bits of a varint. */
  varint32(): number {
    const value = this.varint();
    return value <= MAX_U32 ? value : (this.#low | (this.#high << LOW_BITS)) >>> 0;
  }

  /** A varint, a bigint from 2^53 on. */
  varint64(): number | bigint {
    const value = this.varint();
    if (value <= Number.MAX_SAFE_INTEGER) return value;
    return (BigInt(this.#high) << BigInt(LOW_BITS)) | BigInt(this.#low);
  }

  #longVarint(first: number): number {
    let low = first & 0x7f;
    for (let shift = 7; shift < LOW_BITS; shift += 7) {
      const byte = this.byte();
      low |= (byte & 0x7f) << shift;
      if (byte >= 0x80) continue;
      if (byte === 0 && !this.#isLenient) throw new MalformedProtobuf();
      return low;
    }
    let high = 0;
    for (let i = LOW_BYTES, scale = 1; i < MAX_VARINT_BYTES; i++, scale *= 0x80) {
      const byte = this.byte();
      high += (byte & 0x7f) * scale;
      if (byte >= 0x80) continue;
      if ((byte === 0 && !this.#isLenient) || (i === MAX_VARINT_BYTES - 1 && byte > MAX_TENTH_BYTE)) break;
      this.#low = low;
      this.#high = high;
      return high * 2 ** LOW_BITS + low;
    }
    throw new MalformedProtobuf();
  }
}

/**
 * The number that encoded skipped keys of every kind begin with.
 *
 * @param bytes - canonical
 * @param start - where the encoding begins
 * @returns the value of field 1, without reading the rest
 */
export function firstInteger(bytes: Uint8Array, start = 0): number {
  let value = 0;
  if (bytes[start] !== 0x08) return value;
  // Lists of thousands are searched by it: no reader for each.
  for (let i = start + 1, scale = 1; ; i++, scale *= 0x80) {
    const byte = bytes[i] ?? 0;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
  }
}
