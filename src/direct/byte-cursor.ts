/** The small forms that snapshots and deltas are made of: bytes, integers in groups of seven bits, byte strings after their length. */
import { type Bytes, copyBytes } from '../bytes.ts';

/** The size of an integer below 2^53. */
export function integerSize(value: number): number {
  let size = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) size++;
  return size;
}

/** The size of a byte string with its length in front. */
export function blockSize(bytes: Uint8Array): number {
  return integerSize(bytes.length) + bytes.length;
}

/** Fills a byte string of known size from front to back. */
export class ByteWriter {
  readonly bytes: Bytes;
  position = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  byte(value: number): void {
    this.bytes[this.position++] = value;
  }

  integer(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.bytes[this.position++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.bytes[this.position++] = rest;
  }

  raw(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.position);
    this.position += bytes.length;
  }

  block(bytes: Uint8Array): void {
    this.integer(bytes.length);
    this.raw(bytes);
  }

  u32(value: number): void {
    const { bytes, position } = this;
    bytes[position] = value >>> 24;
    bytes[position + 1] = value >>> 16;
    bytes[position + 2] = value >>> 8;
    bytes[position + 3] = value;
    this.position += 4;
  }
}

/** Integers up to 2^49, more than there are messages. */
const MAX_INTEGER_BYTES = 7;

/** Reads what {@link ByteWriter} wrote. What it returns is a copy. Every read beyond the end throws what the caller said. */
export class ByteReader {
  position = 0;
  private readonly bytes: Uint8Array;
  private readonly fail: () => Error;

  constructor(bytes: Uint8Array, fail: () => Error) {
    this.bytes = bytes;
    this.fail = fail;
  }

  byte(): number {
    const byte = this.bytes[this.position++];
    if (byte === undefined) throw this.fail();
    return byte;
  }

  integer(): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < MAX_INTEGER_BYTES; i++) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
    throw this.fail();
  }

  raw(length: number): Bytes {
    const end = this.position + length;
    if (end > this.bytes.length) throw this.fail();
    const copy = copyBytes(this.bytes.subarray(this.position, end));
    this.position = end;
    return copy;
  }

  block(): Bytes {
    return this.raw(this.integer());
  }

  u32(): number {
    return ((this.byte() << 24) | (this.byte() << 16) | (this.byte() << 8) | this.byte()) >>> 0;
  }
}
