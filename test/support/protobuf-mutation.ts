/** Seeded, structured damage to encoded protobufs: what a fuzzer would take long to find, a mutation by field finds at once. */
import { type Bytes, EMPTY_BYTES, concatBytes } from '../../src/bytes.ts';

/** A small deterministic generator (mulberry32): the same seed gives the same mutations everywhere. */
export class SeededChoice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** An integer in 0…limit-1. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  }

  of<T>(choices: readonly T[]): T {
    const choice = choices[this.below(choices.length)];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  }

  bytes(length: number): Bytes {
    return Uint8Array.from({ length }, () => this.below(256));
  }
}

interface Field {
  readonly key: Uint8Array;
  readonly number: number;
  readonly wireType: number;
  /** For a length-delimited field what follows the length; otherwise everything behind the key. */
  readonly value: Bytes;
}

/** Encodes a number below 2^53 as a varint, with surplus zero groups if asked for. */
export function varint(value: number, surplus = 0): Bytes {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push(rest % 128);
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  for (let i = 0; i < surplus; i++) bytes.push(0);
  return Uint8Array.from(bytes, (byte, i) => (i < bytes.length - 1 ? byte | 0x80 : byte));
}

export function lengthDelimited(fieldNumber: number, value: Uint8Array): Bytes {
  return concatBytes(varint(fieldNumber * 8 + 2), varint(value.length), value);
}

/** Ten-byte and longer varints around the edge of what is allowed. */
const EDGE_VARINTS: readonly Bytes[] = [
  [...Array<number>(9).fill(0xff), 0x01],
  [...Array<number>(9).fill(0xff), 0x02],
  [...Array<number>(9).fill(0x80), 0x01],
  [...Array<number>(9).fill(0x80), 0x00],
  [...Array<number>(9).fill(0x80), 0x02],
  [...Array<number>(9).fill(0x80), 0x7f],
  [...Array<number>(10).fill(0x80), 0x00],
  [0xff, 0xff, 0xff, 0xff, 0x0f],
  [0x80, 0x80, 0x80, 0x80, 0x10],
  [0x81, 0x80, 0x80, 0x80, 0x70],
  [0x81, 0x80, 0x00],
  [0x80],
].map((bytes) => Uint8Array.from(bytes));

/** One random unknown or misused field, well-formed or nearly. */
function oddField(choice: SeededChoice, depth = 0): Bytes {
  const number = choice.of([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16, 100, 0x1fff_ffff, 0x2000_0000]);
  const wireType = choice.below(8);
  const key = choice.below(10) === 0 ? varint(number * 8 + wireType, choice.below(8)) : varint(number * 8 + wireType);
  switch (wireType) {
    case 0:
      return concatBytes(key, choice.below(2) === 0 ? choice.of(EDGE_VARINTS) : varint(choice.below(0x1_0000)));
    case 1:
      return concatBytes(key, choice.bytes(choice.of([8, 8, 8, 7])));
    case 2: {
      const length = choice.below(6);
      return concatBytes(key, varint(length, choice.of([0, 0, 0, 1, 9])), choice.bytes(length));
    }
    case 3: {
      const inner = depth < 3 && choice.below(2) === 0 ? oddField(choice, depth + 1) : EMPTY_BYTES;
      const end = choice.below(6) === 0 ? EMPTY_BYTES : varint((choice.below(8) === 0 ? number + 1 : number) * 8 + 4);
      return concatBytes(key, inner, end);
    }
    case 5:
      return concatBytes(key, choice.bytes(choice.of([4, 4, 4, 3])));
    default:
      return key;
  }
}

/** Groups within groups, around the depth at which they are refused. */
function nestedGroups(choice: SeededChoice): Bytes {
  const depth = choice.of([1, 2, 50, 96, 97, 98, 99, 100, 101]);
  const inner = choice.of([EMPTY_BYTES, Uint8Array.of(0x78, 0x01), Uint8Array.of(0x7a, 0x00)]);
  // Field number 16: a two-byte key.
  const starts = concatBytes(...Array.from({ length: depth }, () => Uint8Array.of(0x83, 0x01)));
  const ends = concatBytes(...Array.from({ length: depth }, () => Uint8Array.of(0x84, 0x01)));
  return concatBytes(starts, inner, ends);
}

/** Cuts a well-formed encoding into fields. */
function fieldsOf(bytes: Uint8Array): Field[] {
  const fields: Field[] = [];
  let position = 0;
  const readVarint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[position++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  while (position < bytes.length) {
    const start = position;
    const key = readVarint();
    const keyBytes = bytes.slice(start, position);
    const wireType = key & 7;
    let from = position;
    if (wireType === 0) readVarint();
    else if (wireType === 1) position += 8;
    else {
      const length = readVarint();
      from = position;
      position += length;
    }
    fields.push({ key: keyBytes, number: key >>> 3, wireType, value: new Uint8Array(bytes.slice(from, position)) });
  }
  return fields;
}

function encode(field: Field): Bytes {
  return field.wireType === 2
    ? concatBytes(field.key, varint(field.value.length), field.value)
    : concatBytes(field.key, field.value);
}

/**
 * Damages a well-formed encoding in one to three places.
 *
 * @param subMessages - per field number, whether the field is itself a message (and of which fields)
 */
export function mutateProtobuf(bytes: Uint8Array, choice: SeededChoice, subMessages: SubMessages = {}): Bytes {
  const fields = fieldsOf(bytes);
  const parts = fields.map(encode);
  for (let count = 1 + choice.below(3); count > 0; count--) {
    const i = choice.below(fields.length + 1);
    const field = fields[i];
    if (field === undefined) {
      parts.push(choice.below(4) === 0 ? nestedGroups(choice) : oddField(choice));
      continue;
    }
    parts[i] = mutateField(field, choice, subMessages);
  }
  if (choice.below(4) === 0) parts.push(...parts.splice(choice.below(parts.length), 1));
  const joined = concatBytes(...parts);
  if (choice.below(8) === 0) return joined.slice(0, choice.below(joined.length + 1));
  if (choice.below(8) === 0 && joined.length > 0) {
    const at = choice.below(joined.length);
    joined[at] = (joined[at] ?? 0) ^ (1 << choice.below(8));
  }
  return joined;
}

/** Which fields hold messages, by field number. */
export interface SubMessages {
  readonly [fieldNumber: number]: SubMessages | undefined;
}

function mutateField(field: Field, choice: SeededChoice, subMessages: SubMessages): Bytes {
  const intact = encode(field);
  const inner = subMessages[field.number];
  if (inner !== undefined && choice.below(2) === 0) {
    return lengthDelimited(field.number, mutateProtobuf(field.value, choice, inner));
  }
  switch (choice.below(9)) {
    case 0:
      return EMPTY_BYTES;
    case 1:
      return concatBytes(intact, intact);
    case 2:
      return concatBytes(oddField(choice), intact);
    case 3:
      return concatBytes(varint(field.number * 8 + choice.below(8)), field.value);
    case 4:
      return concatBytes(
        varint(field.number * 8 + field.wireType, choice.below(10)),
        intact.subarray(field.key.length),
      );
    case 5:
      return field.wireType === 0
        ? concatBytes(field.key, choice.of(EDGE_VARINTS))
        : lengthDelimited(field.number, EMPTY_BYTES);
    case 6:
      if (field.wireType !== 2) return concatBytes(field.key, varint(choice.below(0x100_0000), choice.below(9)));
      return concatBytes(field.key, varint(field.value.length, choice.below(10)), field.value);
    case 7:
      if (field.wireType !== 2) return concatBytes(intact, choice.bytes(1));
      return concatBytes(
        intact,
        lengthDelimited(field.number, field.value.slice(0, choice.below(field.value.length + 1))),
      );
    default:
      return concatBytes(nestedGroups(choice), intact);
  }
}
