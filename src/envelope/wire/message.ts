/**
 * From bytes to values and back, over generated protobuf code: scan first, then decode, then copy field by field into a plain
 * value. What is not in the schema does not come through in either direction.
 */
import { type Bytes, EMPTY_BYTES, copyBytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { Refusal, type ScanResult, isUnsigned, scanMessage } from './scan.ts';
import type { AnyField, MessageSchema, NamedField } from './schema.ts';

/** What is used of a generated class. */
export interface GeneratedMessage {
  encode(message: never): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
}

/** How one message is encoded. */
export interface MessageCodec<T> {
  /** For errors. */
  readonly name: string;
  readonly generated: GeneratedMessage;
  readonly schema: MessageSchema<T>;
  /** Larger ones are refused before they are looked at. */
  readonly maxBytes: number;
}

/** A value with what the scan found. */
export interface Decoded<T> extends ScanResult {
  readonly value: T;
}

type Target = Record<string, unknown>;

/**
 * Decodes a message; unknown critical fields are reported, not refused.
 *
 * @param bytes - untrusted; copied
 * @throws VinculumError `INVALID_MESSAGE`
 */
export function decodeLeniently<T>(codec: MessageCodec<T>, bytes: Uint8Array): Decoded<T> {
  const { name, generated, schema, maxBytes } = codec;
  if (bytes.length > maxBytes) throw malformed(name, 'it is too large');
  // What is scanned must be what is decoded, even if the memory is shared with another thread.
  const own = copyBytes(bytes);
  try {
    const result = scanMessage(own, schema);
    return { ...result, value: toValue(generated.decode(own) as Target, schema) };
  } catch (error) {
    throw malformed(name, error instanceof Refusal ? error.message : 'it does not decode');
  }
}

/**
 * Decodes a message that must be understood wholly.
 *
 * @param bytes - untrusted; copied
 * @throws VinculumError `INVALID_MESSAGE`, or `UNSUPPORTED` for an unknown critical field
 */
export function decodeStrictly<T>(codec: MessageCodec<T>, bytes: Uint8Array): T {
  const { value, hasUnknownCritical } = decodeLeniently(codec, bytes);
  if (hasUnknownCritical) throw new VinculumError('UNSUPPORTED', `${codec.name} needs a newer version of this library`);
  return value;
}

/**
 * Encodes a message, and makes sure that readers will accept it.
 *
 * @returns fresh bytes
 * @throws VinculumError `INVALID_ARGUMENT`
 */
export function encodeStrictly<T>(codec: MessageCodec<T>, value: T): Bytes {
  const { name, generated, schema, maxBytes } = codec;
  try {
    const encoded = copyBytes(generated.encode(toFields(value as Target, schema) as never).finish());
    if (encoded.length > maxBytes) throw new Refusal('it is too large');
    scanMessage(encoded, schema);
    return encoded;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new VinculumError('INVALID_ARGUMENT', `cannot encode ${name}: ${error.message}`);
  }
}

/** The error for a message that breaks a rule which no schema can express. */
export function malformed(name: string, defect: string): VinculumError {
  return new VinculumError('INVALID_MESSAGE', `malformed ${name}: ${defect}`);
}

function toValue<T>(decoded: Target, { fields }: MessageSchema<T>): T {
  const value: Target = {};
  for (const known of fields) {
    if (known === undefined) continue;
    const { name, field } = known;
    // A generated object has defaults on its prototype; only what was on the wire is its own.
    value[name] = Object.hasOwn(decoded, name) ? fieldValue(decoded[name], field) : absent(field);
  }
  return value as T;
}

function fieldValue(wire: unknown, field: AnyField): unknown {
  switch (field.kind) {
    case 'integer':
      return typeof wire === 'number' ? wire : Number(String(wire));
    case 'bytes':
      return copyBytes(wire as Uint8Array);
    case 'message':
      return wire === null || wire === undefined ? absent(field) : toValue(wire as Target, field.message);
    case 'list':
      return (wire as unknown[]).map((item) => fieldValue(item, field.item as AnyField));
    case 'integers':
      return [...(wire as number[])];
    case 'flag':
    case 'text':
      return wire;
  }
}

function absent(field: AnyField): unknown {
  switch (field.kind) {
    case 'integer':
      return 0;
    case 'flag':
      return false;
    case 'text':
      return '';
    case 'bytes':
      return field.isOptional ? null : EMPTY_BYTES;
    case 'message':
      return null;
    case 'list':
    case 'integers':
      return [];
  }
}

function toFields(value: Target, { fields }: MessageSchema<unknown>): Target {
  const target: Target = {};
  for (const known of fields) {
    if (known === undefined) continue;
    const wire = wireValue(value[known.name], known);
    // What is zero or empty is not written.
    if (wire !== undefined) target[known.name] = wire;
  }
  return target;
}

function wireValue(value: unknown, { name, field }: NamedField): unknown {
  switch (field.kind) {
    case 'integer':
      if (!isUnsigned(value as number, field.max)) throw new Refusal(`${name} is out of range`);
      return value === 0 ? undefined : value;
    case 'flag':
      return value === true ? true : undefined;
    case 'text':
      return value === '' ? undefined : value;
    case 'bytes':
      return value === null || (value as Bytes).length === 0 ? undefined : value;
    case 'message':
      return value === null ? undefined : toFields(value as Target, field.message);
    case 'list':
      return (value as unknown[]).map((item) => wireItem(item, { name, field: field.item }));
    case 'integers':
      if (!(value as number[]).every((item) => isUnsigned(item, field.maxValue)))
        throw new Refusal(`${name} is out of range`);
      return value;
  }
}

/** In a list, what is empty is written too. */
function wireItem(item: unknown, known: NamedField): unknown {
  return known.field.kind === 'message' ? toFields(item as Target, known.field.message) : item;
}
