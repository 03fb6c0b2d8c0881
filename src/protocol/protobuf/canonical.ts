/**
 * Stored records are cut into parts, and a part that a step did not touch is written back as it was read. That is only
 * right if what was read is what an encoder would write; this module makes sure of it. Nearly every record passes the quick
 * test and is returned as it is; any other (unknown fields, odd order, long varints, repeated sub-messages) is rewritten.
 *
 * Rules: spec 01, "Protobuf rules that matter for byte exactness".
 */
import type { Bytes } from '../../bytes.ts';
import { viewProtobuf } from './decode.ts';
import { encodeProtobuf } from './encode.ts';
import { MalformedProtobuf, ProtobufReader } from './reader.ts';
import type { Schema } from './schema.ts';

/** Larger values of a 32-bit field are cut off, or written longer. */
const MAX_VALUES = { uint32: 0xffff_ffff, int32: 0x7fff_ffff, uint64: Infinity } as const;

/**
 * Returns the canonical encoding of a stored message.
 *
 * @param bytes - the encoded record, untrusted; kept, so copy it first if the caller may change it
 * @param malformed - makes the error to throw if this is no encoding of the message; by default a `MalformedProtobuf`
 * @returns the same object if it was canonical already
 */
export function canonicalProtobuf(bytes: Bytes, schema: Schema, malformed?: () => Error): Bytes {
  return isCanonical(bytes, schema) ? bytes : encodeProtobuf(schema, viewProtobuf(bytes, schema, malformed));
}

/** One pass without allocation; false for anything unusual, malformed input included. */
function isCanonical(bytes: Uint8Array, schema: Schema): boolean {
  try {
    checkFields(new ProtobufReader(bytes), schema);
    return true;
  } catch (error) {
    if (error instanceof MalformedProtobuf) return false;
    throw error;
  }
}

function checkFields(reader: ProtobufReader, { fields }: Schema): void {
  let last = 0;
  while (!reader.isAtEnd()) {
    const key = reader.byte();
    const field = fields[key >>> 3];
    if (field?.key !== key || key < last || (key === last && !field.isRepeated)) throw new MalformedProtobuf();
    last = key;
    const { type } = field;
    if (typeof type === 'object') {
      const outer = reader.enter();
      checkFields(reader, type);
      reader.leave(outer);
      continue;
    }
    // Kinds that no stored record has are left to the decoder.
    if (type === 'fixed64' || type === 'string') throw new MalformedProtobuf();
    const size = type === 'bytes' ? reader.skipBlock() : reader.varint();
    if (size === 0 && !field.isExplicit) throw new MalformedProtobuf();
    if (type !== 'bytes' && size > MAX_VALUES[type]) throw new MalformedProtobuf();
  }
}
