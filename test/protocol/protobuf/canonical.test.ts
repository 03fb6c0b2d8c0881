import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, concatBytes } from '../../../src/bytes.ts';
import { canonicalProtobuf } from '../../../src/protocol/protobuf/canonical.ts';
import { MalformedProtobuf } from '../../../src/protocol/protobuf/reader.ts';
import { proto3 } from '../../../src/protocol/protobuf/schema.ts';

const INNER = proto3({ count: [1, 'uint32'], data: [2, 'bytes'] });
const SCHEMA = proto3({
  count: [1, 'uint32'],
  data: [2, 'bytes'],
  inner: [3, INNER],
  inners: [4, INNER, 'repeated'],
  list: [5, 'bytes', 'repeated'],
  known: [6, 'uint32', 'optional'],
  signed: [7, 'int32'],
  large: [8, 'uint64'],
});

const bytes = (...values: number[]): Bytes => new Uint8Array(values);
const canonical = (...values: number[]): number[] => [...canonicalProtobuf(bytes(...values), SCHEMA)];

describe('a canonical encoding', () => {
  it.each([
    ['no bytes at all', []],
    [
      'each kind of field in ascending order',
      [8, 1, 0x12, 1, 9, 0x1a, 2, 8, 5, 0x22, 0, 0x2a, 0, 0x2a, 1, 7, 0x30, 0, 0x38, 1, 0x40, 2],
    ],
    ['an empty sub-message', [0x1a, 0]],
    ['several repeated sub-messages, some empty', [0x22, 0, 0x22, 2, 8, 1, 0x22, 0]],
    ['the largest uint32', [8, 0xff, 0xff, 0xff, 0xff, 0x0f]],
    ['the largest uint64', [0x40, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]],
  ])('with %s is returned as the same object', (_, values) => {
    const input = bytes(...values);
    expect(canonicalProtobuf(input, SCHEMA)).toBe(input);
  });
});

describe('an unusual encoding is rewritten', () => {
  it('without its unknown fields, groups included', () => {
    expect(canonical(8, 1, 0x7a, 1, 0, 0x4b, 8, 1, 0x4c, 0x12, 1, 9)).toEqual([8, 1, 0x12, 1, 9]);
  });

  it('in ascending order of fields', () => {
    expect(canonical(0x12, 1, 9, 8, 1)).toEqual([8, 1, 0x12, 1, 9]);
  });

  it('with the last of repeated scalars', () => {
    expect(canonical(8, 1, 8, 2, 0x12, 1, 3, 0x12, 1, 4)).toEqual([8, 2, 0x12, 1, 4]);
  });

  it('without defaults, unless presence counts', () => {
    expect(canonical(8, 0, 0x12, 0, 0x30, 0)).toEqual([0x30, 0]);
    expect(canonical(8, 1, 8, 0)).toEqual([]);
  });

  it('with minimal varints, in numbers and in lengths', () => {
    expect(canonical(8, 0x81, 0x80, 0)).toEqual([8, 1]);
    expect(canonical(0x12, 0x81, 0, 9)).toEqual([0x12, 1, 9]);
    expect(canonical(0x88, 0, 5)).toEqual([8, 5]);
  });

  it('with the low 32 bits of a uint32', () => {
    expect(canonical(8, 0x80, 0x80, 0x80, 0x80, 0x10)).toEqual([]);
    expect(canonical(8, 0x81, 0x80, 0x80, 0x80, 0x10)).toEqual([8, 1]);
  });

  it('with a negative int32 in ten bytes', () => {
    const minusOne = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1];
    expect(canonical(0x38, ...minusOne)).toEqual([0x38, ...minusOne]);
    expect(canonical(0x38, 0xff, 0xff, 0xff, 0xff, 0x0f)).toEqual([0x38, ...minusOne]);
  });

  it('with every bit of a large uint64', () => {
    const large = [0x40, 0x81, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1];
    expect(canonical(...large, 8, 1)).toEqual([8, 1, ...large]);
  });

  it('with its fixed64 and its text as they are', () => {
    const other = proto3({ time: [1, 'fixed64'], text: [2, 'string'] });
    const fields = [0x09, 1, 2, 3, 4, 5, 6, 7, 8, 0x12, 1, 0x61];
    expect([...canonicalProtobuf(bytes(...fields), other)]).toEqual(fields);
    expect([...canonicalProtobuf(bytes(...fields, 0x7a, 0), other)]).toEqual(fields);
    expect(() => canonicalProtobuf(bytes(0x12, 1, 0xff), other)).toThrow(MalformedProtobuf);
  });

  it('with the occurrences of a singular sub-message merged', () => {
    expect(canonical(0x1a, 2, 8, 5, 0x1a, 3, 0x12, 1, 7)).toEqual([0x1a, 5, 8, 5, 0x12, 1, 7]);
  });

  it('with unusual sub-messages rewritten in place', () => {
    expect(canonical(0x22, 5, 0x12, 1, 9, 8, 1, 0x22, 2, 8, 0)).toEqual([0x22, 5, 8, 1, 0x12, 1, 9, 0x22, 0]);
  });
});

describe('what is no encoding', () => {
  it.each([
    ['a truncated field', [0x12, 5, 1]],
    ['a wrong wire type of a known field', [0x0d, 1, 2, 3, 4]],
    ['a wrong wire type inside a sub-message', [0x1a, 2, 0x10, 1]],
    ['field number zero', [0x00, 1]],
    ['a varint of eleven bytes', [8, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]],
    ['a varint beyond 64 bits', [8, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2]],
    ['an unfinished varint', [8, 0x80]],
    ['a group without end', [0x4b, 8, 1]],
    ['an end of group', [0x4c]],
    ['a sub-message beyond the end', [0x1a, 3, 8, 1]],
    ['a field that reaches past its sub-message', [0x1a, 2, 0x12, 1, 0]],
  ])('is refused: %s', (_, values) => {
    expect(() => canonicalProtobuf(bytes(...values), SCHEMA)).toThrow(MalformedProtobuf);
  });

  it('is refused with the error that the place wants', () => {
    expect(() => canonicalProtobuf(bytes(0x12, 5, 1), SCHEMA, () => new RangeError('wanted'))).toThrow(RangeError);
  });

  it('never gives anything but an error or a fixed point', () => {
    const input = fc.uint8Array({ maxLength: 24 }).map((value) => Uint8Array.from(value));
    fc.assert(
      fc.property(input, (value) => {
        let once: Bytes;
        try {
          once = canonicalProtobuf(value, SCHEMA);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedProtobuf);
          return;
        }
        expect(canonicalProtobuf(once, SCHEMA)).toBe(once);
        // Repeating a whole encoding merges it with itself, which doubles only what is repeated.
        const doubled = canonicalProtobuf(concatBytes(once, once), SCHEMA);
        expect(canonicalProtobuf(doubled, SCHEMA)).toBe(doubled);
      }),
    );
  });
});
