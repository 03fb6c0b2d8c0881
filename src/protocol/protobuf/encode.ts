/** Writes protobuf messages by their descriptions, byte for byte as libsignal does. */
import type { Bytes } from '../../bytes.ts';
import type { Field, FieldDescriptions, FieldsToWrite, Schema } from './schema.ts';
import { ProtobufWriter, blockFieldSize, varintSize } from './writer.ts';

/** The value of a field, ready to be written: the number of a varint, or bytes. */
type Value = number | Uint8Array;

const LENGTH_DELIMITED = 2;

/**
 * Encodes a message, fields in ascending order.
 *
 * @param fields - integers in the range of their type
 * @returns fresh bytes
 */
export function encodeProtobuf<F extends FieldDescriptions>(schema: Schema<F>, fields: FieldsToWrite<F>): Bytes {
  const keys: number[] = [];
  const values: Value[] = [];
  let size = 0;
  for (const field of schema.fields) {
    const given: unknown = field && fields[field.name];
    if (field === undefined || given === undefined || given === null) continue;
    for (const item of field.isRepeated ? (given as unknown[]) : [given]) {
      if (!field.isExplicit && isDefault(item)) continue;
      const value = valueOf(field, item);
      keys.push(field.key);
      values.push(value);
      size += valueFieldSize(field.key, value);
    }
  }
  const writer = new ProtobufWriter(size);
  for (const [i, value] of values.entries()) writeField(writer, keys[i]!, value);
  return writer.bytes;
}

function isDefault(item: unknown): boolean {
  return item === 0 || (item as { readonly length?: number }).length === 0;
}

function valueOf({ type }: Field, item: unknown): Value {
  if (typeof type === 'object') return encodeProtobuf(type, item as FieldsToWrite<FieldDescriptions>);
  if (type === 'string') return new TextEncoder().encode(item as string);
  if (type === 'fixed64') {
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(item as number | bigint), true);
    return bytes;
  }
  if (typeof item === 'bigint') return longVarint(item);
  // Protobuf extends a negative int32 to 64 bits.
  if (typeof item === 'number' && item < 0) return longVarint(BigInt.asUintN(64, BigInt(item)));
  return item as Value;
}

function longVarint(value: bigint): Bytes {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  bytes.push(Number(rest));
  return Uint8Array.from(bytes);
}

function valueFieldSize(key: number, value: Value): number {
  if (typeof value === 'number') return 1 + varintSize(value);
  return (key & 7) === LENGTH_DELIMITED ? blockFieldSize(value.length) : 1 + value.length;
}

function writeField(writer: ProtobufWriter, key: number, value: Value): void {
  if (typeof value === 'number') {
    writer.explicitIntegerField(key, value);
    return;
  }
  if ((key & 7) === LENGTH_DELIMITED) writer.block(key, value.length);
  else writer.byte(key);
  writer.raw(value);
}
