/**
 * Writes protobuf fields into a byte string of known size. Records that are written once per message go through it field by
 * field, without buffers in between; {@link encodeProtobuf} writes everything else with it. All field keys here fit one byte.
 */
import type { Bytes } from '../../bytes.ts';

/** The size of an unsigned integer below 2^53 as a minimal varint. */
export function varintSize(value: number): number {
  let size = 1;
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) size++;
  return size;
}

/** Writes a minimal varint and returns where it ends. */
export function writeVarint(out: Uint8Array, start: number, value: number): number {
  let position = start;
  let rest = value;
  while (rest >= 0x80) {
    out[position++] = (rest % 0x80) | 0x80;
    rest = Math.floor(rest / 0x80);
  }
  out[position++] = rest;
  return position;
}

/** Encodes an unsigned integer below 2^53 as a minimal varint. */
export function encodeVarint(value: number): Bytes {
  const bytes = new Uint8Array(varintSize(value));
  writeVarint(bytes, 0, value);
  return bytes;
}

/** The size of an integer field; nothing for zero, which proto3 omits. */
export function integerFieldSize(value: number): number {
  return value === 0 ? 0 : 1 + varintSize(value);
}

/** Size of a negative int32, which protobuf extends to 64 bits. */
const NEGATIVE_INT32_BYTES = 10;
const FIRST_NEGATIVE = 0x8000_0000;

/** The size of an int32 field that holds the bits of a u32; nothing for zero. */
export function int32FieldSize(value: number): number {
  return value >= FIRST_NEGATIVE ? 1 + NEGATIVE_INT32_BYTES : integerFieldSize(value);
}

/** The size of a field that holds so many bytes. */
export function blockFieldSize(length: number): number {
  return 1 + varintSize(length) + length;
}

/** The size of fields that hold these bytes, one each. */
export function blockFieldsSize(blocks: readonly Uint8Array[]): number {
  let size = 0;
  for (const block of blocks) size += blockFieldSize(block.length);
  return size;
}

/** The size of a `bytes` field; nothing if it is empty, which proto3 omits. */
export function bytesFieldSize(bytes: Uint8Array): number {
  return bytes.length === 0 ? 0 : blockFieldSize(bytes.length);
}

/** Fills a byte string from front to back. */
export class ProtobufWriter {
  readonly bytes: Bytes;
  private position = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  /** Writes a byte that is no field. */
  byte(value: number): void {
    this.bytes[this.position++] = value;
  }

  /** Writes an integer field, zero or not: where presence counts. */
  explicitIntegerField(key: number, value: number): void {
    this.bytes[this.position++] = key;
    this.position = writeVarint(this.bytes, this.position, value);
  }

  /** Writes the key and the length of a field; its content is to follow. */
  block(key: number, length: number): void {
    this.explicitIntegerField(key, length);
  }

  /** Writes bytes that are encoded already. */
  raw(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.position);
    this.position += bytes.length;
  }

  /** Writes each of these bytes into a field of its own. */
  blockFields(key: number, blocks: readonly Uint8Array[]): void {
    for (const block of blocks) {
      this.block(key, block.length);
      this.raw(block);
    }
  }

  /** Writes an integer field unless it is zero. */
  integerField(key: number, value: number): void {
    if (value !== 0) this.explicitIntegerField(key, value);
  }

  /** Writes a `bytes` field unless it is empty. */
  bytesField(key: number, bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.block(key, bytes.length);
    this.raw(bytes);
  }

  /** Writes the bits of a u32 as an int32 field unless they are zero. */
  int32Field(key: number, value: number): void {
    if (value < FIRST_NEGATIVE) {
      this.integerField(key, value);
      return;
    }
    this.bytes[this.position++] = key;
    for (let shift = 0; shift < 28; shift += 7) this.bytes[this.position++] = (value >>> shift) | 0x80;
    this.bytes[this.position++] = (value >>> 28) | 0xf0;
    for (let i = 0; i < 4; i++) this.bytes[this.position++] = 0xff;
    this.bytes[this.position++] = 0x01;
  }
}
