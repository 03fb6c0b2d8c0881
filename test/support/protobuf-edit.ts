/** Changes fields deep inside an encoded protobuf, without a schema. For tests that damage records on purpose. */
import { concatBytes } from '../../src/bytes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

interface Field {
  readonly number: number;
  readonly wireType: number;
  /** The contents of a length-delimited field, or the raw value of any other. */
  readonly value: Uint8Array;
}

/** What to do with the first field at a path: its new contents, or null to remove it. */
export type Change = (contents: Uint8Array | undefined) => Uint8Array | null;

/**
 * Changes the field at a path. A field that is not there is appended.
 *
 * @param path - field numbers from the outside in; `[7, 2]` within a step names the third occurrence of field 7
 */
export function editProtobuf(bytes: Uint8Array, path: readonly number[], change: Change): Bytes {
  const [number, ...rest] = path;
  if (number === undefined) throw new Error('a path has at least one field');
  const fields = parse(bytes);
  const index = fields.findIndex((field) => field.number === number);
  const before = fields[index];
  const value =
    rest.length > 0 ? editProtobuf(before?.value ?? new Uint8Array(0), rest, change) : change(before?.value);
  const wireType = before?.wireType ?? 2;
  const replaced = value === null ? [] : [{ number, wireType, value }];
  if (index >= 0) fields.splice(index, 1, ...replaced);
  else fields.push(...replaced);
  return concatBytes(...fields.map(encode));
}

export function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  for (; value >= 0x80; value = Math.floor(value / 128)) bytes.push((value % 128) | 0x80);
  return Uint8Array.of(...bytes, value);
}

/** Sets a varint field, adding it if need be. */
export function editVarint(bytes: Uint8Array, path: readonly number[], value: number): Bytes {
  const parent = path.slice(0, -1);
  const number = path[path.length - 1] ?? 0;
  const set = (contents: Uint8Array): Bytes =>
    concatBytes(
      ...parse(contents)
        .filter((field) => field.number !== number)
        .map(encode),
      varint(number * 8),
      varint(value),
    );
  return parent.length === 0
    ? set(bytes)
    : editProtobuf(bytes, parent, (contents) => set(contents ?? new Uint8Array(0)));
}

function parse(bytes: Uint8Array): Field[] {
  const fields: Field[] = [];
  let position = 0;
  const read = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[position++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  while (position < bytes.length) {
    const key = read();
    const wireType = key & 7;
    if (wireType === 2) {
      const length = read();
      fields.push({ number: key >>> 3, wireType, value: bytes.subarray(position, position + length) });
      position += length;
    } else {
      const start = position;
      if (wireType === 1) position += 8;
      else if (wireType === 5) position += 4;
      else read();
      fields.push({ number: key >>> 3, wireType, value: bytes.subarray(start, position) });
    }
  }
  return fields;
}

function encode({ number, wireType, value }: Field): Uint8Array {
  const key = varint(number * 8 + wireType);
  return wireType === 2 ? concatBytes(key, varint(value.length), value) : concatBytes(key, value);
}
