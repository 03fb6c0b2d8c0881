/**
 * Stored records are cut into parts, and a part that a step did not touch is written back as it was read. That is only
 * right if what was read is what an encoder would write; this module makes sure of it. Nearly every record passes the quick
 * test and is returned as it is; any other (unknown fields, odd order, long varints, repeated sub-messages) is rewritten.
 *
 * Rules: spec 01, "Protobuf rules that matter for byte exactness".
 */
import { type Bytes, concatBytes } from '../bytes.ts';
import { type FieldRule, type Schema, checkProtobuf, encodeVarint } from './strict-protobuf.ts';

export type RecordFieldKind = 'uint32' | 'int32' | 'uint64' | 'bytes' | 'repeated bytes';

/** One field of a stored record: its kind, or the schema of the message it holds. */
export interface RecordField {
  readonly kind?: RecordFieldKind;
  /** A sub-message; singular unless `repeated`. */
  readonly message?: RecordSchema;
  readonly repeated?: true;
  /** Presence counts: written even if it is the default value. */
  readonly explicit?: true;
}

export interface RecordSchema {
  readonly fields: readonly (RecordField | undefined)[];
}

/**
 * Returns the canonical encoding of a stored message.
 *
 * @param bytes - the encoded record, untrusted; kept, so copy it first if the caller may change it
 * @param schema - its schema
 * @returns the same object if it was canonical already
 * @throws MalformedProtobuf if it is no encoding at all
 */
export function canonicalProtobuf(bytes: Bytes, schema: RecordSchema): Bytes {
  if (isCanonical(bytes, { position: 0, end: bytes.length }, schema)) return bytes;
  return rewrite(checkProtobuf(bytes, strictSchema(schema)), schema);
}

interface Range {
  position: number;
  readonly end: number;
}

/** One pass without allocation; false for anything unusual, malformed input included. */
function isCanonical(bytes: Uint8Array, range: Range, schema: RecordSchema): boolean {
  let last = 0;
  while (range.position < range.end) {
    const key = bytes[range.position++] ?? 0;
    if (key >= 0x80) return false; // all our fields are below 16
    const fieldNumber = key >>> 3;
    const field = schema.fields[fieldNumber];
    if (field === undefined || fieldNumber < last) return false;
    const repeated = field.kind === 'repeated bytes' || field.repeated === true;
    if (fieldNumber === last && !repeated) return false;
    last = fieldNumber;
    if (field.kind === 'uint32' || field.kind === 'int32' || field.kind === 'uint64') {
      if ((key & 7) !== 0 || !isCanonicalVarint(bytes, range, field)) return false;
      continue;
    }
    if ((key & 7) !== 2) return false;
    const length = readShortVarint(bytes, range);
    const end = range.position + length;
    if (length < 0 || end > range.end) return false;
    if (field.message === undefined) {
      if (length === 0 && !repeated && field.explicit !== true) return false;
      range.position = end;
    } else {
      const inner = { position: range.position, end };
      if (!isCanonical(bytes, inner, field.message)) return false;
      range.position = end;
    }
  }
  return range.position === range.end;
}

function isCanonicalVarint(bytes: Uint8Array, range: Range, field: RecordField): boolean {
  const start = range.position;
  let byte = 0;
  do {
    if (range.position >= range.end) return false;
    byte = bytes[range.position++] ?? 0;
  } while (byte >= 0x80);
  const length = range.position - start;
  if (byte === 0 && (length > 1 || field.explicit !== true)) return false;
  if (field.kind === 'uint64') return length < 10 || (length === 10 && byte === 1);
  return length < 5 || (length === 5 && byte < (field.kind === 'int32' ? 0x08 : 0x10));
}

/** A minimal varint of at most 28 bits, or -1. */
function readShortVarint(bytes: Uint8Array, range: Range): number {
  let value = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    if (range.position >= range.end) return -1;
    const byte = bytes[range.position++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return byte === 0 && shift > 0 ? -1 : value;
  }
  return -1;
}

const strictSchemas = /* @__PURE__ */ new WeakMap<RecordSchema, Schema>();

function strictSchema(schema: RecordSchema): Schema {
  let strict = strictSchemas.get(schema);
  if (strict !== undefined) return strict;
  const fields: Record<number, FieldRule> = {};
  schema.fields.forEach((field, number) => {
    if (field === undefined) return;
    if (field.message !== undefined) {
      const inner = strictSchema(field.message);
      fields[number] = field.repeated === true ? { repeated: inner } : inner;
    } else {
      fields[number] = field.kind === 'bytes' || field.kind === 'repeated bytes' ? 'bytes' : 'varint';
    }
  });
  strict = { fields };
  strictSchemas.set(schema, strict);
  return strict;
}

/** Encodes anew a message whose form has been checked and whose sub-messages have been merged. */
function rewrite(bytes: Uint8Array, schema: RecordSchema): Bytes {
  const contents = new Map<number, Uint8Array[]>();
  let position = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[position++] ?? 0;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const skip = (wireType: number): void => {
    if (wireType === 0) varint();
    else if (wireType === 1) position += 8;
    else if (wireType === 5) position += 4;
    else if (wireType === 2) {
      const length = Number(varint());
      position += length;
    } else for (let key = Number(varint()); (key & 7) !== 4; key = Number(varint())) skip(key & 7);
  };
  while (position < bytes.length) {
    const key = Number(varint());
    const number = key >>> 3;
    const field = schema.fields[number];
    if (field === undefined) {
      skip(key & 7);
      continue;
    }
    const previous = contents.get(number) ?? [];
    contents.set(number, previous);
    if ((key & 7) === 0) {
      previous.splice(0, 1, canonicalVarint(varint(), field));
      continue;
    }
    const length = Number(varint());
    const value = bytes.subarray(position, position + length);
    position += length;
    const repeated = field.kind === 'repeated bytes' || field.repeated === true;
    previous.splice(
      repeated ? previous.length : 0,
      repeated ? 0 : 1,
      field.message ? rewrite(value, field.message) : value,
    );
  }
  return encodeFields(contents, schema);
}

function encodeFields(contents: ReadonlyMap<number, readonly Uint8Array[]>, schema: RecordSchema): Bytes {
  const parts: Uint8Array[] = [];
  for (const number of [...contents.keys()].sort((a, b) => a - b)) {
    const field = schema.fields[number];
    for (const value of contents.get(number) ?? []) {
      const isVarint = field?.kind === 'uint32' || field?.kind === 'int32' || field?.kind === 'uint64';
      const isDefault = isVarint ? value[0] === 0 : field?.kind === 'bytes' && value.length === 0;
      if (isDefault && field?.explicit !== true) continue;
      if (isVarint) parts.push(encodeVarint(number * 8), value);
      else parts.push(encodeVarint(number * 8 + 2), encodeVarint(value.length), value);
    }
  }
  return concatBytes(...parts);
}

/** 32-bit fields keep their low 32 bits; a negative int32 is sign-extended to 64. */
function canonicalVarint(value: bigint, field: RecordField): Uint8Array {
  let kept = field.kind === 'uint64' ? value : BigInt.asUintN(32, value);
  if (field.kind === 'int32') kept = BigInt.asUintN(64, BigInt.asIntN(32, value));
  const bytes: number[] = [];
  while (kept >= 0x80n) {
    bytes.push(Number(kept & 0x7fn) | 0x80);
    kept >>= 7n;
  }
  bytes.push(Number(kept));
  return new Uint8Array(bytes);
}
