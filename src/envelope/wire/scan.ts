/**
 * The strict scan: looks at every byte of a message before anything is decoded or allocated. It refuses what no honest writer
 * makes, and what is beyond the bounds of a schema; it notes unknown fields.
 */
import { MalformedProtobuf, ProtobufReader } from '../../protocol/protobuf/reader.ts';
import { MAX_INTEGER, MAX_NESTING } from '../limits.ts';
import type { AnyField, MessageSchema, NamedField } from './schema.ts';

/** Fields that must be understood. */
const FIRST_CRITICAL = 1000;
const LAST_CRITICAL = 1999;
/** Field numbers have 29 bits. */
const MAX_KEY = 0xffff_ffff;
/** Of the unknown fields of the outermost message, so many are told; an honest writer has one. */
const MAX_UNKNOWN_TOLD = 16;

/** Wire types. */
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const FIXED32 = 5;

/** What a scan finds besides defects. */
export interface ScanResult {
  /** Whether a critical field is unknown, at any depth. */
  readonly hasUnknownCritical: boolean;
  /** Numbers of unknown fields of the outermost message, the first few. */
  readonly unknown: readonly number[];
}

/** Why a message is refused: the defect, never the contents. For the codecs to catch. */
export class Refusal extends Error {
  constructor(defect: string) {
    super(defect);
    this.name = 'Refusal';
  }
}

/** Where a scan is. */
class Scan {
  readonly reader: ProtobufReader;
  readonly unknown: number[] = [];
  hasUnknownCritical = false;

  constructor(bytes: Uint8Array) {
    this.reader = new ProtobufReader(bytes);
  }
}

/**
 * Scans a message.
 *
 * @param bytes - untrusted; their number has been bounded by the caller
 * @throws Refusal
 */
export function scanMessage(bytes: Uint8Array, schema: MessageSchema<unknown>): ScanResult {
  const scan = new Scan(bytes);
  try {
    scanFields(scan, schema, 1);
  } catch (error) {
    throw error instanceof MalformedProtobuf ? new Refusal('no strict protobuf') : error;
  }
  const { hasUnknownCritical, unknown } = scan;
  return { hasUnknownCritical, unknown };
}

function scanFields(scan: Scan, { fields, firstRival = Infinity }: MessageSchema<unknown>, depth: number): void {
  const { reader } = scan;
  let rivals = 0;
  const counts = new Map<number, number>();
  while (!reader.isAtEnd()) {
    const key = reader.varint();
    if (key > MAX_KEY || key < 8) throw new Refusal('impossible field number');
    const number = key >>> 3;
    const known = fields[number];
    if (known === undefined) {
      skipUnknown(scan, key & 7);
      noteUnknown(scan, number, depth);
      continue;
    }
    const count = (counts.get(number) ?? 0) + 1;
    counts.set(number, count);
    if (count > maxCount(known.field)) throw new Refusal(`${known.name} occurs too often`);
    // Generated code would keep the last of them only.
    if (number >= firstRival && ++rivals > 1) throw new Refusal(`${known.name} is beside content of another kind`);
    if ((key & 7) !== wireType(known.field)) throw new Refusal(`${known.name} has the wrong wire type`);
    scanValue(scan, known, depth);
  }
  for (const known of fields) if (known !== undefined) checkPresence(known, counts.get(known.field.number) ?? 0);
}

function noteUnknown(scan: Scan, number: number, depth: number): void {
  if (number >= FIRST_CRITICAL && number <= LAST_CRITICAL) scan.hasUnknownCritical = true;
  if (depth === 1 && scan.unknown.length < MAX_UNKNOWN_TOLD) scan.unknown.push(number);
}

function maxCount(field: AnyField): number {
  return field.kind === 'list' ? field.max : 1;
}

function wireType({ kind }: AnyField): number {
  return kind === 'integer' || kind === 'flag' ? VARINT : LENGTH_DELIMITED;
}

function checkPresence({ name, field }: NamedField, count: number): void {
  if (count > 0) {
    if (field.kind === 'list' && count < field.min) throw new Refusal(`${name} has too few items`);
    return;
  }
  const isNeeded =
    field.kind === 'message' || field.kind === 'bytes'
      ? !field.isOptional && (field.kind === 'message' || field.min > 0)
      : field.kind !== 'flag' && field.kind !== 'integers' && field.min > 0;
  if (isNeeded) throw new Refusal(`${name} is missing`);
}

function scanValue(scan: Scan, { name, field }: NamedField, depth: number): void {
  const { reader } = scan;
  switch (field.kind) {
    case 'integer': {
      const value = reader.varint();
      if (value < field.min || value > field.max) throw new Refusal(`${name} is out of range`);
      return;
    }
    case 'flag':
      if (reader.varint() > 1) throw new Refusal(`${name} is no truth value`);
      return;
    case 'bytes':
    case 'text': {
      const length = reader.skipBlock();
      if (length < field.min || length > field.max) throw new Refusal(`${name} has the wrong length`);
      if (field.kind === 'text') checkText(reader.last(length), name);
      return;
    }
    case 'message': {
      if (depth >= MAX_NESTING) throw new Refusal('nested too deeply');
      const outer = reader.enter();
      scanFields(scan, field.message, depth + 1);
      reader.leave(outer);
      return;
    }
    case 'list':
      scanValue(scan, { name, field: field.item }, depth);
      return;
    case 'integers':
      scanIntegers(reader, name, field);
  }
}

function scanIntegers(
  reader: ProtobufReader,
  name: string,
  { max, maxValue }: { readonly max: number; readonly maxValue: number },
): void {
  const outer = reader.enter();
  for (let count = 0; !reader.isAtEnd(); count++) {
    if (count === max) throw new Refusal(`${name} has too many items`);
    if (reader.varint() > maxValue) throw new Refusal(`${name} is out of range`);
  }
  reader.leave(outer);
}

function checkText(utf8: Uint8Array, name: string): void {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(utf8);
  } catch {
    throw new Refusal(`${name} is no text`);
  }
}

function skipUnknown({ reader }: Scan, wireType: number): void {
  switch (wireType) {
    case VARINT:
      reader.varint();
      return;
    case FIXED64:
      reader.skip(8);
      return;
    case LENGTH_DELIMITED:
      reader.skipBlock();
      return;
    case FIXED32:
      reader.skip(4);
      return;
    default:
      throw new Refusal('a group');
  }
}

/** Tells whether a number can be the value of an integer field. */
export function isUnsigned(value: number, max: number = MAX_INTEGER): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= max;
}
