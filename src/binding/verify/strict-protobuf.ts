/**
 * Protobuf with one encoding for each message: fields in ascending order, minimal varints, no field of zero or of no bytes, no
 * unknown field, UTF-8 well formed, integers below 2^53. Statements are hashed and signed as bytes; a second spelling of one content
 * would be a second statement. Self-contained, for a verifier has no other part of the protocol.
 */
import { type Bytes, concatBytes, copyBytes, EMPTY_BYTES, joinBytes } from '../../bytes.ts';
import { VinculumError, type VinculumErrorCode } from '../../errors.ts';

type Scalar = 'uint' | 'bytes' | 'string';

/** Number, type, and for a repeated field how often it may occur. */
type Description = readonly [number: number, type: Scalar | StrictSchema, maximum?: number];
type Descriptions = Readonly<Record<string, Description>>;

interface Field {
  readonly name: string;
  readonly type: Scalar | StrictSchema;
  /** 1 unless the field is repeated. */
  readonly maximum: number;
  readonly isRepeated: boolean;
}

/** A message. */
export interface StrictSchema<D extends Descriptions = Descriptions> {
  readonly fields: ReadonlyMap<number, Field>;
  /** For the type checker. */
  readonly described: D;
}

type OneValue<T> = T extends 'uint'
  ? number
  : T extends 'bytes'
    ? Bytes
    : T extends 'string'
      ? string
      : T extends StrictSchema<infer D>
        ? StrictFields<D>
        : never;

type Value<D extends Description> = D extends readonly [number, infer T, number]
  ? readonly OneValue<T>[]
  : D[1] extends StrictSchema
    ? OneValue<D[1]> | undefined
    : OneValue<D[1]>;

/** The fields of a message; absent ones are 0, empty or, for a message, undefined. */
export type StrictFields<D extends Descriptions> = { readonly [N in keyof D]: Value<D[N]> };

type ToWrite<T> = T extends 'bytes'
  ? Uint8Array
  : T extends StrictSchema<infer D>
    ? StrictFieldsToWrite<D>
    : OneValue<T>;
type StrictFieldsToWrite<D extends Descriptions> = {
  readonly [N in keyof D]?:
    (D[N] extends readonly [number, infer T, number] ? readonly ToWrite<T>[] : ToWrite<D[N][1]>) | undefined;
};

const VARINT = 0;
const LENGTH_DELIMITED = 2;
const MAX_VARINT_BYTES = 8;

/** Describes a message. The fields are to be given in ascending order of their numbers. */
export function strictMessage<const D extends Descriptions>(described: D): StrictSchema<D> {
  const fields = new Map<number, Field>();
  for (const [name, [number, type, maximum]] of Object.entries(described)) {
    fields.set(number, { name, type, maximum: maximum ?? 1, isRepeated: maximum !== undefined });
  }
  return { fields, described };
}

/** What a caller wants to be thrown. */
export interface Refusal {
  readonly code: VinculumErrorCode;
  /** What the bytes should have been. */
  readonly what: string;
}

/**
 * Decodes a message.
 *
 * @param bytes - untrusted; copied
 * @throws VinculumError with the refusal's code
 */
export function decodeStrictly<D extends Descriptions>(
  bytes: Uint8Array,
  schema: StrictSchema<D>,
  { code, what }: Refusal,
): StrictFields<D> {
  const fields = new Reader(bytes).message(schema, bytes.length);
  if (fields === null) throw new VinculumError(code, `${what} is not encoded as it must be`);
  return fields as StrictFields<D>;
}

/** Reads from front to back; null means that the bytes are not as they must be. */
class Reader {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  message(schema: StrictSchema, end: number): Record<string, unknown> | null {
    const target = emptyMessage(schema);
    let last = 0;
    let occurrences = 0;
    while (this.#position < end) {
      const key = this.#varint(end);
      if (key === null) return null;
      const number = Math.floor(key / 8);
      const field = schema.fields.get(number);
      occurrences = number === last ? occurrences + 1 : 1;
      if (field === undefined || number < last || occurrences > field.maximum) return null;
      if (key % 8 !== (field.type === 'uint' ? VARINT : LENGTH_DELIMITED)) return null;
      last = number;
      const value = this.#value(field, end);
      if (value === null) return null;
      if (field.isRepeated) (target[field.name] as unknown[]).push(value);
      else target[field.name] = value;
    }
    return target;
  }

  #value({ type, isRepeated }: Field, end: number): unknown {
    const size = this.#varint(end);
    if (size === null) return null;
    if (type === 'uint') return size === 0 ? null : size;
    const start = this.#position;
    if (size > end - start) return null;
    if (typeof type === 'object') return this.message(type, start + size);
    if (size === 0 && !isRepeated) return null;
    this.#position += size;
    const block = this.#bytes.subarray(start, this.#position);
    return type === 'bytes' ? copyBytes(block) : text(block);
  }

  /** A minimal varint below 2^53. */
  #varint(end: number): number | null {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < MAX_VARINT_BYTES && this.#position < end; i++) {
      const byte = this.#bytes[this.#position++]!;
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
      if (byte < 0x80) return (byte === 0 && i > 0) || value > Number.MAX_SAFE_INTEGER ? null : value;
    }
    return null;
  }
}

function emptyMessage(schema: StrictSchema): Record<string, unknown> {
  const target: Record<string, unknown> = {};
  for (const { name, type, isRepeated } of schema.fields.values()) {
    if (isRepeated) target[name] = [];
    else if (type === 'uint') target[name] = 0;
    else if (type === 'string') target[name] = '';
    else if (type === 'bytes') target[name] = EMPTY_BYTES;
  }
  return target;
}

function text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Encodes a message.
 *
 * @param values - integers below 2^53, text well formed
 * @returns fresh bytes
 */
export function encodeStrictly<D extends Descriptions>(schema: StrictSchema<D>, values: StrictFieldsToWrite<D>): Bytes {
  const parts: Uint8Array[] = [];
  for (const [number, { name, type, isRepeated }] of schema.fields) {
    const value = (values as Record<string, unknown>)[name];
    if (value === undefined) continue;
    for (const item of isRepeated ? (value as unknown[]) : [value]) {
      if (type === 'uint') {
        if (item !== 0) parts.push(varint(number * 8 + VARINT), varint(item as number));
        continue;
      }
      const block =
        typeof type === 'object' ? encodeStrictly(type, item as object) : blockOf(item as string | Uint8Array);
      if (block.length === 0 && typeof type === 'string' && !isRepeated) continue;
      parts.push(concatBytes(varint(number * 8 + LENGTH_DELIMITED), varint(block.length)), block);
    }
  }
  return joinBytes(parts);
}

function blockOf(item: string | Uint8Array): Uint8Array {
  return typeof item === 'string' ? new TextEncoder().encode(item) : item;
}

function varint(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  bytes.push(rest);
  return Uint8Array.from(bytes);
}
