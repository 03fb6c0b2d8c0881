/**
 * Refuses the protobuf encodings that libsignal refuses and protobufjs lets pass: a known field with the wrong wire type,
 * varints beyond 64 bits, invalid UTF-8, unmatched groups. Repeated occurrences of a singular sub-message are merged, as
 * the protobuf rules ask. Every codec that reads bytes from outside calls {@link checkProtobuf} before the generated decoder.
 *
 * Rules found by experiment: spec 01, "Protobuf rules that matter for byte exactness".
 */
import { concatBytes } from '../bytes.ts';

/** What a schema says of one field: a scalar kind, or the schema of a singular sub-message. */
export type FieldRule = 'varint' | 'fixed64' | 'bytes' | 'string' | Schema | RepeatedMessage;

/** A repeated sub-message: each occurrence is checked, none are merged. */
export interface RepeatedMessage {
  readonly repeated: Schema;
}

/** Rules by field number. Fields that are not listed are unknown: checked for form, then ignored. */
export interface Schema {
  readonly fields: Readonly<Record<number, FieldRule>>;
}

/** Nesting of groups and sub-messages that the reference allows. */
const MAX_DEPTH = 100;

/** Thrown by {@link checkProtobuf}; codecs turn it into the error that fits the place. */
export class MalformedProtobuf extends Error {
  constructor() {
    super('malformed protobuf');
    this.name = 'MalformedProtobuf';
  }
}

/**
 * Checks an encoded message against a schema, nested messages included.
 *
 * @param bytes - the encoded message, untrusted
 * @returns the same bytes, or a new encoding with the same meaning where sub-messages had to be merged
 * @throws MalformedProtobuf
 */
export function checkProtobuf(bytes: Uint8Array, schema: Schema): Uint8Array {
  return new Checker(bytes).message(0, bytes.length, schema, 0) ? bytes : merge(bytes, schema);
}

class Checker {
  private readonly bytes: Uint8Array;
  private position = 0;
  private end = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Returns false if a singular sub-message occurs twice, here or further in. */
  message(start: number, end: number, schema: Schema, depth: number): boolean {
    if (depth > MAX_DEPTH) throw new MalformedProtobuf();
    this.position = start;
    this.end = end;
    let single = true;
    let seen: number[] | undefined;
    while (this.position < end) {
      const key = this.key();
      const field = key >>> 3;
      const wireType = key & 7;
      const rule = schema.fields[field];
      if (rule === undefined) {
        this.skip(wireType, field, depth);
        continue;
      }
      if (wireType !== wireTypeOf(rule)) throw new MalformedProtobuf();
      if (typeof rule === 'object') {
        const length = this.length();
        const next = this.position + length;
        const inner = 'repeated' in rule ? rule.repeated : rule;
        if (!this.message(this.position, next, inner, depth + 1)) single = false;
        this.position = next;
        this.end = end;
        if ('repeated' in rule) continue;
        if (seen?.includes(field) === true) single = false;
        (seen ??= []).push(field);
      } else if (rule === 'string') {
        const length = this.length();
        checkUtf8(this.bytes.subarray(this.position, this.position + length));
        this.position += length;
      } else {
        this.skip(wireType, field, depth);
      }
    }
    return single;
  }

  private key(): number {
    const key = this.varint();
    // prost refuses keys beyond 32 bits and field number 0.
    if (key > 0xffff_ffff || key < 8) throw new MalformedProtobuf();
    return key;
  }

  private length(): number {
    const length = this.varint();
    if (length > this.end - this.position) throw new MalformedProtobuf();
    return length;
  }

  /** Reads a varint of at most 64 bits. Exact below 2^53, which is all that keys and lengths need. */
  private varint(): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < 10; i++) {
      if (this.position >= this.end) throw new MalformedProtobuf();
      const byte = this.bytes[this.position++] ?? 0;
      if (i === 9 && byte > 1) throw new MalformedProtobuf();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
    throw new MalformedProtobuf();
  }

  private skip(wireType: number, field: number, depth: number): void {
    switch (wireType) {
      case 0:
        this.varint();
        return;
      case 1:
        return this.advance(8);
      case 2:
        return this.advance(this.length());
      case 3:
        return this.skipGroup(field, depth + 1);
      case 5:
        return this.advance(4);
      default:
        throw new MalformedProtobuf();
    }
  }

  private skipGroup(group: number, depth: number): void {
    if (depth > MAX_DEPTH) throw new MalformedProtobuf();
    for (;;) {
      const key = this.key();
      const field = key >>> 3;
      if ((key & 7) === 4) {
        if (field !== group) throw new MalformedProtobuf();
        return;
      }
      this.skip(key & 7, field, depth);
    }
  }

  private advance(length: number): void {
    if (length > this.end - this.position) throw new MalformedProtobuf();
    this.position += length;
  }
}

function wireTypeOf(rule: FieldRule): number {
  if (rule === 'varint') return 0;
  return rule === 'fixed64' ? 1 : 2;
}

function checkUtf8(bytes: Uint8Array): void {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new MalformedProtobuf();
  }
}

/**
 * Joins the occurrences of each singular sub-message into one, inside out. By the protobuf rules, the concatenation of two
 * encodings is the encoding of the merged message. Only reached with encodings no honest writer makes.
 */
function merge(bytes: Uint8Array, schema: Schema): Uint8Array {
  const merged = new Map<number, Uint8Array[]>();
  const others: Uint8Array[] = [];
  for (const { field, start, contents, end } of fieldsOf(bytes)) {
    const rule = schema.fields[field];
    if (typeof rule !== 'object') {
      others.push(bytes.subarray(start, end));
    } else if ('repeated' in rule) {
      others.push(encodeField(field, merge(bytes.subarray(contents, end), rule.repeated)));
    } else {
      const parts = merged.get(field) ?? [];
      parts.push(bytes.subarray(contents, end));
      merged.set(field, parts);
    }
  }
  for (const [field, parts] of merged) {
    const rule = schema.fields[field] as Schema;
    others.push(encodeField(field, merge(concatBytes(...parts), rule)));
  }
  return concatBytes(...others);
}

interface Field {
  readonly field: number;
  readonly start: number;
  readonly contents: number;
  readonly end: number;
}

/** Walks the top level of an encoding that has been checked. */
function* fieldsOf(bytes: Uint8Array): Generator<Field> {
  let position = 0;
  const varint = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[position++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
  };
  const skip = (wireType: number): void => {
    if (wireType === 0) varint();
    else if (wireType === 1) position += 8;
    else if (wireType === 2) {
      const length = varint();
      position += length;
    } else if (wireType === 5) position += 4;
    else for (let key = varint(); (key & 7) !== 4; key = varint()) skip(key & 7);
  };
  while (position < bytes.length) {
    const start = position;
    const key = varint();
    let contents = position;
    if ((key & 7) === 2) {
      const length = varint();
      contents = position;
      position += length;
    } else skip(key & 7);
    yield { field: key >>> 3, start, contents, end: position };
  }
}

function encodeField(field: number, contents: Uint8Array): Uint8Array {
  return concatBytes(encodeVarint(field * 8 + 2), encodeVarint(contents.length), contents);
}

/** Encodes an unsigned integer below 2^53 as a minimal varint. */
export function encodeVarint(value: number): Uint8Array {
  const bytes: number[] = [];
  while (value >= 0x80) {
    bytes.push((value % 128) | 0x80);
    value = Math.floor(value / 128);
  }
  bytes.push(value);
  return new Uint8Array(bytes);
}
