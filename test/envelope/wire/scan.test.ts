import { describe, expect, it } from 'vitest';
import { Refusal, scanMessage } from '../../../src/envelope/wire/scan.ts';
import {
  type MessageSchema,
  bytes,
  exactly,
  exactlyIfAny,
  flag,
  integer,
  integers,
  list,
  message,
  name,
  one,
  oneIfAny,
  text,
} from '../../../src/envelope/wire/schema.ts';
import type { Bytes } from '../../../src/bytes.ts';
import { fromHex } from '../../support/key-pairs.ts';

interface Everything {
  readonly number: number;
  readonly isSo: boolean;
  readonly words: string;
  readonly id: Bytes;
  readonly key: Bytes | null;
  readonly rest: Bytes;
  readonly inner: { readonly id: number } | null;
  readonly items: readonly Bytes[];
  readonly numbers: readonly number[];
}

const EVERYTHING = message<Everything>({
  number: integer(1, { max: 300 }),
  isSo: flag(2),
  words: text(3, 5),
  id: exactly(4, 2),
  key: exactlyIfAny(5, 2),
  rest: bytes(6, 3),
  inner: oneIfAny(7, message<{ readonly id: number }>({ id: integer(1, { min: 1 }) })),
  items: list(8, { max: 2 }, exactly(0, 1)),
  numbers: integers(9, 3, 9),
});

/** What every message needs. */
const ID = '22 02 abcd';
const scan = (hex: string): unknown => scanMessage(fromHex(`${hex} ${ID}`), EVERYTHING);

describe('the strict scan accepts', () => {
  it.each([
    ['nothing but what is needed', ''],
    ['a number of two bytes', '08 ac02'],
    ['truth', '10 01'],
    ['falsehood, written out', '10 00'],
    ['text', '1a 05 68c3a96c6f'],
    ['empty text', '1a 00'],
    ['optional bytes', '2a 02 0102'],
    ['a sub-message', '3a 02 0801'],
    ['as many items as allowed', '42 01 01 42 01 02'],
    ['packed numbers', '4a 03 000109'],
    ['unknown fields of any wire type', '50 01 59 0000000000000000 62 01 00 6d 00000000'],
    ['any order', '10 01 08 01'],
  ])('%s', (_, hex) => {
    expect(scan(hex)).toMatchObject({ hasUnknownCritical: false });
  });
});

describe('the strict scan refuses', () => {
  it.each([
    ['a singular field twice', '08 01 08 01', 'number occurs too often'],
    ['a sub-message twice', '3a 02 0801 3a 02 0801', 'inner occurs too often'],
    ['packed numbers in pieces', '4a 01 01 4a 01 02', 'numbers occurs too often'],
    ['one item more than allowed', '42 01 01 42 01 02 42 01 03', 'items occurs too often'],
    ['a value longer than need be', '08 8100', 'no strict protobuf'],
    ['a key longer than need be', '8800 01', 'no strict protobuf'],
    ['a length longer than need be', '1a 8100 61', 'no strict protobuf'],
    ['an unknown value longer than need be', '50 8000', 'no strict protobuf'],
    ['a varint beyond 64 bits', '50 ffffffffffffffffff02', 'no strict protobuf'],
    ['a number beyond its bound', '08 ad02', 'number is out of range'],
    ['a number beyond 2^53', '08 8080808080808010', 'number is out of range'],
    ['a truth value of 2', '10 02', 'isSo is no truth value'],
    ['text beyond its bound', '1a 06 616161616161', 'words has the wrong length'],
    ['text that is no UTF-8', '1a 01 ff', 'words is no text'],
    ['half a surrogate pair', '1a 03 eda080', 'words is no text'],
    ['optional bytes of another length', '2a 01 01', 'key has the wrong length'],
    ['bytes beyond their bound', '32 04 01020304', 'rest has the wrong length'],
    ['a sub-message without what it needs', '3a 00', 'id is missing'],
    ['an item of another length', '42 02 0101', 'items has the wrong length'],
    ['too many packed numbers', '4a 04 00000000', 'numbers has too many items'],
    ['a packed number beyond its bound', '4a 01 0a', 'numbers is out of range'],
    ['numbers that are not packed', '48 01', 'numbers has the wrong wire type'],
    ['another wire type', '0a 01 01', 'number has the wrong wire type'],
    ['a group', '53 54', 'a group'],
    ['the end of a group', '54', 'a group'],
    ['wire type 6', '56', 'a group'],
    ['field number 0', '00 00', 'impossible field number'],
    ['a field number of more than 29 bits', '8080808010 00', 'impossible field number'],
    ['a length beyond the end', '1a 7f 61', 'no strict protobuf'],
    ['a length near 2^64', '1a ffffffffffffffff7f', 'no strict protobuf'],
    ['a sub-message that ends in the middle of a field', '3a 01 08 01', 'no strict protobuf'],
  ])('%s', (_, hex, defect) => {
    expect(() => scan(hex)).toThrow(Refusal);
    expect(() => scan(hex)).toThrow(defect);
  });

  it('a message without what it needs', () => {
    expect(() => scanMessage(new Uint8Array(0), EVERYTHING)).toThrow('id is missing');
  });

  it('a list with too few items, and a name of no letters', () => {
    const few = message<{ readonly items: readonly Bytes[] }>({ items: list(1, { min: 2, max: 3 }, exactly(0, 1)) });
    expect(() => scanMessage(fromHex('0a 01 01'), few)).toThrow('items has too few items');
    expect(() => scanMessage(fromHex(''), few)).toThrow('items is missing');
    const named = message<{ readonly called: string }>({ called: name(1, 4) });
    expect(() => scanMessage(fromHex('0a 00'), named)).toThrow('called has the wrong length');
    expect(() => scanMessage(fromHex(''), named)).toThrow('called is missing');
  });
});

describe('nesting', () => {
  interface Nest {
    readonly inner: Nest | null;
  }
  const fields: MessageSchema<Nest>['fields'] = [];
  const nest: MessageSchema<Nest> = { fields };
  (fields as unknown[])[1] = { name: 'inner', field: oneIfAny(1, nest) };

  /** So many messages, one in the other. */
  function nested(depth: number): Uint8Array {
    let encoded = new Uint8Array(0);
    for (let i = 1; i < depth; i++) encoded = Uint8Array.from([0x0a, encoded.length, ...encoded]);
    return encoded;
  }

  it('of 16 messages is read', () => {
    expect(() => scanMessage(nested(16), nest)).not.toThrow();
  });

  it('of 17 is refused', () => {
    expect(() => scanMessage(nested(17), nest)).toThrow('nested too deeply');
  });
});

describe('unknown fields', () => {
  const OUTER = message<{ readonly inner: { readonly id: number } }>({
    inner: one(1, message<{ readonly id: number }>({ id: integer(1) })),
  });

  it.each([
    [999, 'b83e', false],
    [1000, 'c03e', true],
    [1999, 'f87c', true],
    [2000, '807d', false],
  ])('of number %i are critical exactly from 1000 to 1999', (number, key, isCritical) => {
    expect(scanMessage(fromHex(`0a 00 ${key} 01`), OUTER)).toEqual({
      unknown: [number],
      hasUnknownCritical: isCritical,
    });
  });

  it('are critical at any depth, but told of the outermost only', () => {
    expect(scanMessage(fromHex('0a 03 c03e01'), OUTER)).toEqual({ unknown: [], hasUnknownCritical: true });
  });

  it('are told sixteen at most', () => {
    const { unknown } = scanMessage(fromHex(`0a 00 ${'50 00'.repeat(100)}`), OUTER);
    expect(unknown).toHaveLength(16);
  });
});
