/**
 * Writes protobuf fields into a byte string of known size: see `codec.ts` for why this is not generated code. All field
 * keys here fit one byte.
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

/** The size of an integer field; nothing for zero, which proto3 omits. */
export function integerFieldSize(value: number): number {
  return value === 0 ? 0 : 1 + varintSize(value);
}

/** The size of a field that holds so many bytes. */
export function blockFieldSize(length: number): number {
  return 1 + varintSize(length) + length;
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

  /** Writes the key and the length of a field; its content is to follow. */
  block(key: number, length: number): void {
    this.bytes[this.position++] = key;
    this.position = writeVarint(this.bytes, this.position, length);
  }

  /** Writes bytes that are encoded already. */
  raw(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.position);
    this.position += bytes.length;
  }

  /** Writes an integer field unless it is zero. */
  integerField(key: number, value: number): void {
    if (value === 0) return;
    this.bytes[this.position++] = key;
    this.position = writeVarint(this.bytes, this.position, value);
  }

  /** Writes a `bytes` field unless it is empty. */
  bytesField(key: number, bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.block(key, bytes.length);
    this.raw(bytes);
  }
}
