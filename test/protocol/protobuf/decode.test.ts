import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesEqual, concatBytes, copyBytes } from '../../../src/bytes.ts';
import { decodeProtobuf, viewProtobuf } from '../../../src/protocol/protobuf/decode.ts';
import { encodeProtobuf } from '../../../src/protocol/protobuf/encode.ts';
import { MalformedProtobuf } from '../../../src/protocol/protobuf/reader.ts';
import { type Schema, proto2 } from '../../../src/protocol/protobuf/schema.ts';
import { encodeVarint } from '../../../src/protocol/protobuf/writer.ts';
import { fromHex } from '../../support/key-pairs.ts';

const INNER = proto2({ count: [1, 'uint32'], data: [2, 'bytes'] });
const SCHEMA = proto2({
  count: [1, 'uint32'],
  data: [2, 'bytes'],
  time: [3, 'fixed64'],
  text: [4, 'string'],
  inner: [5, INNER],
  list: [6, INNER, 'repeated'],
  outer: [7, proto2({ inner: [1, INNER] })],
});
/** The same, without the types. */
const ANY: Schema = SCHEMA;

const read = (hex: string): unknown => decodeProtobuf(fromHex(hex), ANY);
const reads = (hex: string, expected: unknown): void => {
  expect(read(hex)).toEqual(expected);
};
const refuses = (hex: string): void => {
  expect(() => read(hex)).toThrow(MalformedProtobuf);
};
/** Reads it as the canonical encoding is read. */
const readsAs = (hex: string, expected: string): void => {
  expect(read(hex)).toEqual(read(expected));
  expect(encodeProtobuf(ANY, decodeProtobuf(fromHex(hex), ANY))).toEqual(fromHex(expected));
};
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

describe('a well-formed encoding', () => {
  it.each([
    ['that is empty', '', {}],
    [
      'with every kind of field',
      '0801 1201ff 190000000000000000 220161 2a020801 3200 3202 1200 3a020a00',
      {
        count: 1,
        data: bytes(0xff),
        time: 0,
        text: 'a',
        inner: { count: 1 },
        list: [{}, { data: bytes() }],
        outer: { inner: {} },
      },
    ],
    ['with scalars in any order and number', '1201ff 0801 1201fe 0802', { count: 2, data: bytes(0xfe) }],
    ['with unknown fields of every wire type', '4001 490000000000000000 520100 5d00000000 5b0801 5c', {}],
    ['with groups in groups', '4b 53 5801 54 4c', {}],
    ['with a varint of surplus zeros', '08818000', { count: 1 }],
    ['with the largest varint', '08ffffffffffffffffff01', { count: 0xffff_ffff }],
    ['with a varint of ten bytes and no value', '0880808080808080808000', { count: 0 }],
    ['with the largest field number', 'f8ffffff0f01', {}],
  ])('%s is read', (_, hex, expected) => {
    reads(hex, expected);
  });
});

describe('a malformed encoding', () => {
  it.each([
    ['a field key that is cut off', '80'],
    ['field number 0', '0001'],
    ['a key beyond 32 bits', 'f8ffffff1f01'],
    ['a varint that is cut off', '0880'],
    ['a varint whose tenth byte is above 1', '08ffffffffffffffffff02'],
    ['a varint of eleven bytes', '088080808080808080808000'],
    ['a length beyond the end', '120201'],
    ['a length of 2^63', '1280808080808080808001'],
    ['a known field with another wire type', '0a00'],
    ['a known field with a fixed32', '0d00000000'],
    ['bytes that come as a group', '1314'],
    ['a fixed64 that comes as a varint', '1801'],
    ['a fixed64 that is cut off', '1900000000000000'],
    ['a sub-message that comes as a varint', '2801'],
    ['invalid UTF-8', '2201ff'],
    ['a surrogate in UTF-8', '2203eda080'],
    ['invalid UTF-8 that a later occurrence would hide', '2201ff 220161'],
    ['an end of group without a start', '4c'],
    ['a group without an end', '4b'],
    ['a group with the end of another', '4b54'],
    ['wire type 6', '46'],
    ['wire type 7', '47'],
    ['an unknown fixed32 that is cut off', '5d000000'],
    ['unknown bytes that are cut off', '520201'],
    ['an unknown fixed64 that is cut off', '4900000000000000'],
    ['a defect inside a sub-message', '2a020a00'],
    ['a defect inside a repeated sub-message', '3200 32021001'],
    ['a defect two levels down', '3a040a020a00'],
    ['a sub-message field that reaches past its message', '2a021202 0000'],
    ['an unknown field that reaches past its message', '2a025202 0000'],
    ['a sub-message beyond the end', '2a020801 2a0308'],
  ])('with %s is refused', (_, hex) => {
    refuses(hex);
  });

  it('gives the error that the place wants', () => {
    expect(() => decodeProtobuf(fromHex('0a00'), SCHEMA, () => new RangeError('wanted'))).toThrow(RangeError);
    expect(decodeProtobuf(fromHex('0801'), SCHEMA, () => new RangeError('wanted'))).toEqual({ count: 1 });
  });

  const groups = (depth: number, inner: string): string => '7b'.repeat(depth) + inner + '7c'.repeat(depth);

  it('is one with more than a hundred groups in each other', () => {
    reads(groups(100, ''), {});
    refuses(groups(101, ''));
  });

  it('is one with a field inside a hundred groups', () => {
    reads(groups(99, '7801'), {});
    refuses(groups(100, '7801'));
    // Left again, groups no longer count.
    reads(groups(99, '7801') + groups(99, '7801'), {});
  });

  it('is one whose groups and sub-messages together are nested too deeply', () => {
    const inside = (depth: number, after = ''): Uint8Array => {
      const contents = fromHex(groups(depth, ''));
      return concatBytes(fromHex('2a'), encodeVarint(contents.length), contents, fromHex(after));
    };
    expect(decodeProtobuf(inside(99), SCHEMA)).toEqual({ inner: {} });
    expect(() => decodeProtobuf(inside(100), SCHEMA)).toThrow(MalformedProtobuf);
    // Left again, a sub-message no longer counts.
    expect(decodeProtobuf(inside(99, groups(100, '')), SCHEMA)).toEqual({ inner: {} });
  });
});

describe('an encoding that no encoder writes', () => {
  it('has the occurrences of a singular sub-message merged, the last scalar last', () => {
    readsAs('2a020801 2a0412020102 2a020807', '2a06 0807 12020102');
  });

  it('has them merged inside other sub-messages', () => {
    readsAs('3a040a020801 3a050a03120105', '3a07 0a05 0801 120105');
  });

  it('keeps the occurrences of a repeated sub-message apart, and their order', () => {
    readsAs('3202 0801 3202 0802 2a00 2a00', '2a00 3202 0801 3202 0802');
  });

  it('may have keys and lengths of more than five bytes', () => {
    readsAs('888080808000 01', '08 01');
    readsAs('12 818080808000 ff', '12 01 ff');
    readsAs('2a 888080808000 12 818080808000 ff', '2a 03 12 01 ff');
    readsAs('8880808080808080 8000 01', '08 01');
  });

  it('keeps every other known field and drops the unknown', () => {
    readsAs('2a00 2a00 0805 4001 4b5801 4c 190102030405060708 220161', '0805 190102030405060708 220161 2a00');
  });

  it('may hold any number of fields', () => {
    const many = new Uint8Array(400_000);
    for (let i = 0; i < many.length; i += 2) many[i] = 0x2a;
    expect(decodeProtobuf(many, SCHEMA)).toEqual({ inner: {} });
    for (let i = 0; i < many.length; i += 2) many[i] = 0x32;
    expect(decodeProtobuf(many, SCHEMA).list).toHaveLength(200_000);
  });
});

describe('values', () => {
  const NUMBERS = proto2({
    u32: [1, 'uint32'],
    i32: [2, 'int32'],
    u64: [3, 'uint64'],
    f64: [4, 'fixed64'],
    text: [5, 'string'],
  });
  const number = (hex: string): unknown => Object.values(decodeProtobuf(fromHex(hex), NUMBERS))[0];

  it.each([
    ['a uint32 of 0', '0800', 0],
    ['a uint32 of 300', '08ac02', 300],
    ['a uint32 of 2^28 − 1', '08ffffff7f', 0xfff_ffff],
    ['a uint32 of 2^28', '088080808001', 0x1000_0000],
    ['the largest uint32', '08ffffffff0f', 0xffff_ffff],
    ['a uint32 of 33 bits, cut off', '088180808010', 1],
    ['a uint32 of 33 bits and surplus zeros, cut off', '08818080809000', 1],
    ['a uint32 of 64 bits, cut off', '0881808080f8ffffffff01', 0x8000_0001],
    ['a uint32 of five bytes with bits above the 32nd', '0881808080 70', 1],
    ['an int32', '1007', 7],
    ['an int32 of −1', '10ffffffffffffffffff01', -1],
    ['an int32 of −1 in five bytes', '10ffffffff0f', -1],
    ['the smallest int32', '1080808080f8ffffffff01', -0x8000_0000],
    ['an int32 of 33 bits, cut off', '108580808010', 5],
    ['a uint64 of 2^35', '18808080808001', 2 ** 35],
    ['a uint64 of 2^53 − 1', '18ffffffffffffff0f', Number.MAX_SAFE_INTEGER],
    ['a uint64 of 2^53', '188080808080808010', 2n ** 53n],
    ['a uint64 of 2^53 + 1', '188180808080808010', 2n ** 53n + 1n],
    ['the largest uint64', '18ffffffffffffffffff01', 2n ** 64n - 1n],
    ['a uint64 of 1 in ten bytes', '1881808080808080808000', 1],
    ['a fixed64', '218877665544330100', 0x1_3344_5566_7788],
    ['a fixed64 of more than 53 bits', '218877665544332211', 0x1122_3344_5566_7788n],
    ['a fixed64 of 2^53 − 1', '21ffffffffffff1f00', Number.MAX_SAFE_INTEGER],
    ['a fixed64 of 2^53', '210000000000002000', 2n ** 53n],
    ['the largest fixed64', '21ffffffffffffffff', 2n ** 64n - 1n],
    ['text with a byte order mark', '2a04efbbbf61', '\ufeffa'],
    ['text of four-byte characters', '2a04f09f9880', '\u{1f600}'],
    ['empty text', '2a00', ''],
  ])('%s', (_, hex, expected) => {
    expect(number(hex)).toBe(expected);
  });

  it('of bytes are plain copies, also of a subclass', () => {
    // Like Node's Buffer, whose slices are Buffers again.
    class Foreign extends Uint8Array {}
    const input = new Foreign([0, 0x12, 2, 7, 8, 0]).subarray(1, 5);
    const { data } = decodeProtobuf(input, SCHEMA);
    expect(Object.getPrototypeOf(data)).toBe(Uint8Array.prototype);
    expect(data?.buffer.byteLength).toBe(2);
    input.fill(0);
    expect(data).toEqual(bytes(7, 8));
  });

  it('of bytes are views where that is asked for', () => {
    const input = fromHex('1202ffff 0801');
    const { count, data } = viewProtobuf(input, SCHEMA);
    expect(count).toBe(1);
    expect(data?.buffer).toBe(input.buffer);
    expect(() => viewProtobuf(fromHex('0a00'), SCHEMA)).toThrow(MalformedProtobuf);
  });
});

describe('of a oneof', () => {
  const ONEOF = proto2({ a: [1, 'uint32'], b: [2, 'bytes'], c: [3, 'uint32'] }, [['a', 'b']]);

  it.each([
    ['the only member counts', '0800', { a: 0 }],
    ['the last member counts', '0801 1200', { b: bytes() }],
    ['the last member counts, whatever its number', '1200 0801', { a: 1 }],
    ['a member that comes again is the last', '0801 1201ff 0802', { a: 2 }],
    ['the other fields are no members', '1801 0801 1200', { b: bytes(), c: 1 }],
  ])('%s', (_, hex, expected) => {
    expect(decodeProtobuf(fromHex(hex), ONEOF)).toEqual(expected);
  });
});

describe('properties', () => {
  it('any bytes are accepted or refused, with no other error, and never changed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (value) => {
        const before = copyBytes(value);
        try {
          decodeProtobuf(value, SCHEMA);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedProtobuf);
        }
        return bytesEqual(value, before);
      }),
    );
  });

  it('what was read reads the same again when encoded', () => {
    const field = fc.constantFrom(
      '2a020801',
      '2a021200',
      '3202 0801',
      '0801',
      '888080808000 01',
      '3a040a020801',
      '4001',
    );
    fc.assert(
      fc.property(fc.array(field, { maxLength: 8 }), (fields) => {
        const once = decodeProtobuf(fromHex(fields.join('')), SCHEMA);
        expect(decodeProtobuf(encodeProtobuf(SCHEMA, once), SCHEMA)).toEqual(once);
      }),
    );
  });

  it('two encodings one after the other are the encoding of the merged message', () => {
    const inner = fc.record(
      { count: fc.nat(), data: fc.uint8Array({ maxLength: 5 }).map(copyBytes) },
      { requiredKeys: [] },
    );
    const message = fc.record(
      { count: fc.nat(), inner, list: fc.array(inner, { maxLength: 3 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(message, message, (first, second) => {
        const both = concatBytes(encodeProtobuf(SCHEMA, first), encodeProtobuf(SCHEMA, second));
        const list = [...(first.list ?? []), ...(second.list ?? [])];
        expect(decodeProtobuf(both, SCHEMA)).toEqual({
          ...first,
          ...second,
          ...(first.inner && second.inner && { inner: { ...first.inner, ...second.inner } }),
          list: list.length === 0 ? undefined : list,
        });
      }),
    );
  });
});
