/**
 * Reads protobuf fields in the one order and form that an encoder gives them, without allocation: for records that are read
 * once per message. All field keys here fit one byte.
 */

const MAX_U32 = 0xffff_ffff;

/** The bytes are not the canonical encoding of what was to be read. For codecs to catch. */
export class NonCanonical extends Error {
  constructor() {
    super('not a canonical encoding');
    this.name = 'NonCanonical';
  }
}

/** Lengths and u32 values have five varint bytes at most, epochs below 2^49 seven; no product can become inexact. */
const MAX_VARINT_BYTES = 7;

/** A position in a message, and the end of the sub-message it is in. Every read throws {@link NonCanonical}. */
export class ProtobufReader {
  readonly bytes: Uint8Array;
  position = 0;
  /** Set by a caller who found something that is valid, but would be written differently. */
  isRewritten = false;
  private end: number;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.end = bytes.length;
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
    if (!this.isNext(key)) throw new NonCanonical();
  }

  byte(): number {
    if (this.position >= this.end) throw new NonCanonical();
    return this.bytes[this.position++] ?? 0;
  }

  /** Enters a sub-message at its length; returns what {@link leave} wants. */
  enter(): number {
    const length = this.length();
    const outer = this.end;
    this.end = this.position + length;
    return outer;
  }

  /** Leaves a sub-message, at whose end we must be. */
  leave(outer: number): void {
    if (this.position !== this.end) throw new NonCanonical();
    this.end = outer;
  }

  /** The value of a u32 field; zero if it is absent, as it must be then. Longer values are not canonical: they are cut off. */
  u32Field(key: number): number {
    const value = this.integerField(key);
    if (value > MAX_U32) throw new NonCanonical();
    return value;
  }

  /** The value of an integer field; zero if it is absent, as it must be then. */
  integerField(key: number): number {
    if (!this.isNext(key)) return 0;
    const value = this.varint();
    if (value === 0) throw new NonCanonical();
    return value;
  }

  /** A view of a `bytes` field; empty if it is absent, as it must be then. */
  bytesField(key: number): Uint8Array {
    const length = this.skipBytesField(key);
    return this.bytes.subarray(this.position - length, this.position);
  }

  /** The value of an integer field whose presence counts, or null. */
  explicitIntegerField(key: number): number | null {
    return this.isNext(key) ? this.varint() : null;
  }

  /** The value of a uint64 field of any size; rounded from 2^53 on. */
  uint64Field(key: number): number {
    if (!this.isNext(key)) return 0;
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }

  /** The bits of an int32 field as a u32. */
  int32Field(key: number): number {
    if (!this.isNext(key)) return 0;
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      // Beyond the fifth byte stands only the extension of the sign.
      if (shift < 35) value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value % 0x1_0000_0000;
    }
  }

  /** A view of the contents of a field that may be empty, or null if it is absent. */
  blockField(key: number): Uint8Array | null {
    if (!this.isNext(key)) return null;
    const length = this.skipBlock();
    return this.bytes.subarray(this.position - length, this.position);
  }

  /** Views of the contents of all fields with this key that follow. */
  blockFields(key: number): Uint8Array[] {
    const blocks: Uint8Array[] = [];
    for (let block = this.blockField(key); block !== null; block = this.blockField(key)) blocks.push(block);
    return blocks;
  }

  /** Passes over a `bytes` field and returns its length. */
  skipBytesField(key: number): number {
    if (!this.isNext(key)) return 0;
    const length = this.skipBlock();
    if (length === 0) throw new NonCanonical();
    return length;
  }

  /** Passes over a length and so many bytes, possibly none; returns the length. */
  skipBlock(): number {
    const length = this.length();
    this.position += length;
    return length;
  }

  private length(): number {
    const length = this.varint();
    if (length > this.end - this.position) throw new NonCanonical();
    return length;
  }

  private varint(): number {
    const first = this.byte();
    if (first < 0x80) return first;
    let value = first & 0x7f;
    let scale = 0x80;
    for (let i = 1; i < MAX_VARINT_BYTES; i++) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
      if (byte >= 0x80) continue;
      if (byte === 0) throw new NonCanonical();
      return value;
    }
    throw new NonCanonical();
  }
}
