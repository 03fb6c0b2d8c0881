/**
 * Descriptions of protobuf messages, in the words of the `.proto` files. One description serves for reading
 * ({@link decodeProtobuf}), for writing ({@link encodeProtobuf}) and for telling canonical encodings from others, and the
 * types of the fields follow from it.
 */
import type { Bytes } from '../../bytes.ts';

/** What becomes of fields; bytes of a shared memory can be written, but are not read. */
type Use = 'read' | 'write';

interface ScalarValues<U extends Use> {
  uint32: number;
  int32: number;
  /** A bigint from 2^53 on, which no honest writer reaches. */
  uint64: number | bigint;
  /** The same. */
  fixed64: number | bigint;
  bytes: U extends 'read' ? Bytes : Uint8Array;
  string: string;
}

export type ScalarType = keyof ScalarValues<Use>;

/** Its number, which is 1 to 15 so that every key is one byte, its type, and its label if it has one. */
export type FieldDescription = readonly [number: number, type: ScalarType | Schema, label?: 'optional' | 'repeated'];
export type FieldDescriptions = Readonly<Record<string, FieldDescription>>;

/** One field, as the functions of this folder want it. */
export interface Field {
  readonly name: string;
  /** The byte in front of the field: `number << 3 | wire type`. */
  readonly key: number;
  readonly type: ScalarType | Schema;
  readonly isRepeated: boolean;
  /** Whether presence counts: then zero and the empty string are written too. */
  readonly isExplicit: boolean;
  /** The other members of its oneof. */
  readonly rivals: readonly string[];
}

/** A message. */
export interface Schema<F extends FieldDescriptions = FieldDescriptions> {
  /** By field number. A field that is not here is unknown: checked for form, then ignored. */
  readonly fields: readonly (Field | undefined)[];
  /** What the message was described by; for the type checker. */
  readonly described: F;
}

type OneValue<T, U extends Use> = T extends ScalarType
  ? ScalarValues<U>[T]
  : T extends Schema<infer F>
    ? U extends 'read'
      ? Fields<F>
      : FieldsToWrite<F>
    : never;

type Value<D extends FieldDescription, U extends Use> = D extends readonly [number, infer T, 'repeated']
  ? readonly OneValue<T, U>[]
  : OneValue<D[1], U>;

/** The fields of a message that was read, undefined where absent. */
export type Fields<F extends FieldDescriptions> = { readonly [N in keyof F]: Value<F[N], 'read'> | undefined };

/** The fields of a message to be written. */
export type FieldsToWrite<F extends FieldDescriptions> = {
  readonly [N in keyof F]?: Value<F[N], 'write'> | null | undefined;
};

/**
 * Describes a message of a proto2 file: the presence of every field counts.
 *
 * @param oneofs - names of fields of which only the last on the wire counts
 */
export function proto2<const F extends FieldDescriptions>(
  fields: F,
  oneofs: readonly (readonly (keyof F)[])[] = [],
): Schema<F> {
  return describe(fields, true, oneofs as readonly (readonly string[])[]);
}

/** Describes a message of a proto3 file: unless labelled `optional`, a field of zero or of no bytes is not written. */
export function proto3<const F extends FieldDescriptions>(fields: F): Schema<F> {
  return describe(fields, false, []);
}

function describe<F extends FieldDescriptions>(
  described: F,
  isExplicit: boolean,
  oneofs: readonly (readonly string[])[],
): Schema<F> {
  const fields: Field[] = [];
  for (const [name, [number, type, label]] of Object.entries(described)) {
    fields[number] = {
      name,
      key: number * 8 + wireType(type),
      type,
      isRepeated: label === 'repeated',
      isExplicit: isExplicit || label !== undefined || typeof type === 'object',
      rivals: oneofs
        .filter((members) => members.includes(name))
        .flatMap((members) => members.filter((m) => m !== name)),
    };
  }
  return { fields, described };
}

function wireType(type: ScalarType | Schema): number {
  if (type === 'fixed64') return 1;
  return type === 'bytes' || type === 'string' || typeof type === 'object' ? 2 : 0;
}
