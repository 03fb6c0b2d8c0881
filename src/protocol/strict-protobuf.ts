/**
 * Refuses the protobuf encodings that libsignal refuses and protobufjs lets pass: a known field with the wrong wire type,
 * varints beyond 64 bits, invalid UTF-8, unmatched groups. Rewrites those that libsignal accepts and protobufjs does not:
 * repeated occurrences of a singular sub-message, which the protobuf rules merge, and keys and lengths with surplus bytes.
 * Every codec that reads bytes from outside calls {@link checkProtobuf} before the generated decoder.
 *
 * Rules found by experiment: spec 01, "Protobuf rules that matter for byte exactness".
 */
import { concatBytes, joinBytes } from '../bytes.ts';

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

/** Nesting of groups and sub-messages that the reference allows; the innermost may not contain a field to be skipped. */
export const MAX_PROTOBUF_DEPTH = 100;

/** A varint has at most ten bytes, and the tenth holds one bit. */
const MAX_VARINT_BYTES = 10;
const MAX_TENTH_BYTE = 1;
/** The generated decoders read keys and lengths of at most five bytes. */
const MAX_SHORT_VARINT_BYTES = 5;
/** Field keys have 32 bits. */
const MAX_KEY = 0xffff_ffff;
/** The smallest key: field number 1, wire type 0. */
const MIN_KEY = 8;

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
 * @returns the same bytes, or a new encoding of the known fields with the same meaning where the generated
 *   decoders would not see it
 * @throws MalformedProtobuf
 */
export function checkProtobuf(bytes: Uint8Array, schema: Schema): Uint8Array {
  const checker = new Checker(bytes);
  checker.message(bytes.length, schema, 0);
  return checker.isPlain ? bytes : rewrite(bytes, schema);
}

/** One pass over the bytes. Records of thousands of skipped keys go through here, hence no allocation per field. */
class Checker {
  /** False once something was seen that is allowed but that the generated decoders misread or refuse. */
  isPlain = true;

  private readonly bytes: Uint8Array;
  private position = 0;
  private end = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Checks the message from the current position to `end`, and leaves the position there. */
  message(end: number, schema: Schema, depth: number): void {
    const { fields } = schema;
    let seen: number[] | undefined;
    this.end = end;
    while (this.position < end) {
      const key = this.key();
      const rule = fields[key >>> 3];
      if (rule === undefined) {
        this.skip(key, depth);
      } else if (rule === 'varint') {
        if ((key & 7) !== 0) throw new MalformedProtobuf();
        this.varint();
      } else if (rule === 'fixed64') {
        if ((key & 7) !== 1) throw new MalformedProtobuf();
        this.advance(8);
      } else {
        if ((key & 7) !== 2) throw new MalformedProtobuf();
        const next = this.length() + this.position;
        if (typeof rule === 'object') {
          this.subMessage(next, rule, depth + 1);
          this.end = end;
          if (!isRepeated(rule)) {
            seen ??= [];
            if (seen.includes(key)) this.isPlain = false;
            else seen.push(key);
          }
        } else if (rule === 'string') {
          checkUtf8(this.bytes.subarray(this.position, next));
        }
        this.position = next;
      }
    }
  }

  private subMessage(end: number, rule: Schema | RepeatedMessage, depth: number): void {
    if (depth > MAX_PROTOBUF_DEPTH) throw new MalformedProtobuf();
    this.message(end, isRepeated(rule) ? rule.repeated : rule, depth);
  }

  private key(): number {
    const key = this.shortVarint();
    if (key > MAX_KEY || key < MIN_KEY) throw new MalformedProtobuf();
    return key;
  }

  private length(): number {
    const length = this.shortVarint();
    if (length > this.end - this.position) throw new MalformedProtobuf();
    return length;
  }

  /** Reads a key or a length. Honest ones fit five bytes; longer ones are allowed if the surplus is zero. */
  private shortVarint(): number {
    const start = this.position;
    const value = this.varint();
    if (this.position - start > MAX_SHORT_VARINT_BYTES) this.isPlain = false;
    return value;
  }

  /** Reads a varint of at most 64 bits. Exact below 2^53, which is all that keys and lengths need. */
  private varint(): number {
    if (this.position >= this.end) throw new MalformedProtobuf();
    const first = this.bytes[this.position++] ?? 0;
    return first < 0x80 ? first : this.longVarint(first);
  }

  private longVarint(first: number): number {
    let value = first & 0x7f;
    let scale = 128;
    for (let i = 1; i < MAX_VARINT_BYTES; i++) {
      if (this.position >= this.end) throw new MalformedProtobuf();
      const byte = this.bytes[this.position++] ?? 0;
      if (i === MAX_VARINT_BYTES - 1 && byte > MAX_TENTH_BYTE) throw new MalformedProtobuf();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
    throw new MalformedProtobuf();
  }

  /** Skips an unknown field whose key has been read. */
  private skip(key: number, depth: number): void {
    if (depth >= MAX_PROTOBUF_DEPTH) throw new MalformedProtobuf();
    switch (key & 7) {
      case 0:
        this.varint();
        return;
      case 1:
        this.advance(8);
        return;
      case 2:
        this.advance(this.length());
        return;
      case 3:
        this.skipGroup(key >>> 3, depth + 1);
        return;
      case 5:
        this.advance(4);
        return;
      default:
        throw new MalformedProtobuf();
    }
  }

  private skipGroup(group: number, depth: number): void {
    for (;;) {
      const key = this.key();
      if ((key & 7) === 4) {
        if (key >>> 3 !== group) throw new MalformedProtobuf();
        return;
      }
      this.skip(key, depth);
    }
  }

  private advance(length: number): void {
    if (length > this.end - this.position) throw new MalformedProtobuf();
    this.position += length;
  }
}

/**
 * Tells which of some fields occurs last: where they are the members of a oneof, it is the one that counts.
 *
 * @param bytes - an encoding that {@link checkProtobuf} returned
 * @param members - field numbers
 * @returns a field number, or undefined if none occurs
 */
export function lastOccurring(bytes: Uint8Array, members: readonly number[]): number | undefined {
  let last: number | undefined;
  for (const { field } of fieldsOf(bytes)) if (members.includes(field)) last = field;
  return last;
}

function isRepeated(rule: Schema | RepeatedMessage): rule is RepeatedMessage {
  return 'repeated' in rule;
}

function checkUtf8(bytes: Uint8Array): void {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new MalformedProtobuf();
  }
}

/**
 * Encodes the known fields again, with minimal keys and lengths, and joins the occurrences of each singular sub-message into
 * one, inside out. By the protobuf rules, the concatenation of two encodings is the encoding of the merged message. Only
 * reached with encodings no honest writer makes.
 */
function rewrite(bytes: Uint8Array, schema: Schema): Uint8Array {
  const merged = new Map<number, Uint8Array[]>();
  const others: Uint8Array[] = [];
  for (const { field, contents, end } of fieldsOf(bytes)) {
    const rule = schema.fields[field];
    if (rule === undefined) continue;
    const value = bytes.subarray(contents, end);
    if (rule === 'varint' || rule === 'fixed64') {
      others.push(encodeVarint(field * 8 + (rule === 'varint' ? 0 : 1)), value);
    } else if (typeof rule === 'string') {
      others.push(encodeField(field, value));
    } else if (isRepeated(rule)) {
      others.push(encodeField(field, rewrite(value, rule.repeated)));
    } else {
      const parts = merged.get(field) ?? [];
      parts.push(value);
      merged.set(field, parts);
    }
  }
  for (const [field, parts] of merged) {
    others.push(encodeField(field, rewrite(joinBytes(parts), schema.fields[field] as Schema)));
  }
  return joinBytes(others);
}

interface Field {
  readonly field: number;
  /** Where the value starts, behind key and length. */
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
    const key = varint();
    let contents = position;
    if ((key & 7) === 2) {
      const length = varint();
      contents = position;
      position += length;
    } else skip(key & 7);
    yield { field: key >>> 3, contents, end: position };
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
