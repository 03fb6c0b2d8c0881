/**
 * Reads every protobuf that comes from outside. Accepts and refuses exactly what libsignal does, which is stricter than most
 * decoders (wrong wire types, varints beyond 64 bits, invalid UTF-8, unmatched groups) and laxer than some (surplus bytes in
 * keys and lengths, sub-messages in pieces).
 *
 * Rules found by experiment: spec 01, "Protobuf rules that matter for byte exactness".
 */
import { type Bytes, copyBytes } from '../../bytes.ts';
import { MalformedProtobuf, ProtobufReader } from './reader.ts';
import type { Field, FieldDescriptions, Fields, ScalarType, Schema } from './schema.ts';

/** Nesting of groups and sub-messages that the reference allows; the innermost may not contain a field to be skipped. */
export const MAX_PROTOBUF_DEPTH = 100;

/** Field keys have 32 bits. */
const MAX_KEY = 0xffff_ffff;
/** The smallest key: field number 1, wire type 0. */
const MIN_KEY = 8;
/** From this upper word on, a number no longer holds 64 bits. */
const FIRST_LARGE_WORD = 0x20_0000;

/** Wire types. */
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const START_GROUP = 3;
const END_GROUP = 4;
const FIXED32 = 5;

type Target = Record<string, unknown>;

/** For readers of any encoding: takes varints of any form, and counts how many groups and sub-messages it is in. */
export class DecodingReader extends ProtobufReader {
  depth = 0;
  readonly isCopying: boolean;

  constructor(bytes: Uint8Array, isCopying: boolean) {
    super(bytes, true);
    this.isCopying = isCopying;
  }
}

/**
 * Decodes a message, nested messages included. Of a field that occurs again the last occurrence counts, but repeated fields
 * are collected and sub-messages merged. 32-bit fields keep the low 32 bits.
 *
 * @param bytes - the encoded message, untrusted; copied
 * @param malformed - makes the error to throw if this is no encoding of the message; by default a `MalformedProtobuf`
 * @returns the fields that occur
 */
export function decodeProtobuf<F extends FieldDescriptions>(
  bytes: Uint8Array,
  schema: Schema<F>,
  malformed?: () => Error,
): Fields<F> {
  return decode(new DecodingReader(bytes, true), schema, malformed);
}

/**
 * The same without copying.
 *
 * @param bytes - untrusted; kept, so the caller hands over a copy, no `Buffer`
 * @returns views of the bytes
 */
export function viewProtobuf<F extends FieldDescriptions>(
  bytes: Bytes,
  schema: Schema<F>,
  malformed?: () => Error,
): Fields<F> {
  return decode(new DecodingReader(bytes, false), schema, malformed);
}

function decode<F extends FieldDescriptions>(
  reader: DecodingReader,
  schema: Schema<F>,
  malformed?: () => Error,
): Fields<F> {
  const target: Target = {};
  try {
    readFields(reader, schema, target);
  } catch (error) {
    throw error instanceof MalformedProtobuf && malformed !== undefined ? malformed() : error;
  }
  return target as Fields<F>;
}

function readFields(reader: DecodingReader, { fields }: Schema, target: Target): void {
  while (!reader.isAtEnd()) {
    const key = readKey(reader);
    const field = fields[key >>> 3];
    if (field === undefined) skipField(reader, key);
    else if (field.key === key) readField(reader, field, target);
    else throw new MalformedProtobuf();
  }
}

function readField(reader: DecodingReader, { name, type, isRepeated, rivals }: Field, target: Target): void {
  const known = target[name];
  const value =
    typeof type === 'object'
      ? readMessage(reader, type, isRepeated || known === undefined ? {} : (known as Target))
      : readScalar(reader, type);
  if (!isRepeated) target[name] = value;
  else if (known === undefined) target[name] = [value];
  else (known as unknown[]).push(value);
  for (const rival of rivals) target[rival] = undefined;
}

function readMessage(reader: DecodingReader, schema: Schema, target: Target): Target {
  if (++reader.depth > MAX_PROTOBUF_DEPTH) throw new MalformedProtobuf();
  const outer = reader.enter();
  readFields(reader, schema, target);
  reader.leave(outer);
  reader.depth--;
  return target;
}

function readScalar(reader: DecodingReader, type: ScalarType): unknown {
  switch (type) {
    case 'uint32':
      return reader.varint32();
    case 'int32':
      return reader.varint32() | 0;
    case 'uint64':
      return reader.varint64();
    case 'fixed64':
      return fixed64(reader.last(reader.skip(8)));
    case 'bytes': {
      const view = reader.last(reader.skipBlock());
      return reader.isCopying ? copyBytes(view) : view;
    }
    case 'string':
      return text(reader.last(reader.skipBlock()));
  }
}

function fixed64(bytes: Uint8Array): number | bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const high = view.getUint32(4, true);
  return high < FIRST_LARGE_WORD ? high * 0x1_0000_0000 + view.getUint32(0, true) : view.getBigUint64(0, true);
}

function text(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new MalformedProtobuf();
  }
}

/** Reads the key of a field. */
export function readKey(reader: DecodingReader): number {
  const key = reader.varint();
  if (key > MAX_KEY || key < MIN_KEY) throw new MalformedProtobuf();
  return key;
}

/** Skips an unknown field whose key has been read. */
export function skipField(reader: DecodingReader, key: number): void {
  if (reader.depth >= MAX_PROTOBUF_DEPTH) throw new MalformedProtobuf();
  switch (key & 7) {
    case VARINT:
      reader.varint();
      return;
    case FIXED64:
      reader.skip(8);
      return;
    case LENGTH_DELIMITED:
      reader.skipBlock();
      return;
    case START_GROUP:
      skipGroup(reader, key >>> 3);
      return;
    case FIXED32:
      reader.skip(4);
      return;
    default:
      throw new MalformedProtobuf();
  }
}

function skipGroup(reader: DecodingReader, group: number): void {
  reader.depth++;
  let key = readKey(reader);
  for (; (key & 7) !== END_GROUP; key = readKey(reader)) skipField(reader, key);
  if (key >>> 3 !== group) throw new MalformedProtobuf();
  reader.depth--;
}
