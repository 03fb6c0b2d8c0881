import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_BYTES, bytesEqual, concatBytes } from '../../src/bytes.ts';
import { MalformedProtobuf, type Schema, checkProtobuf, encodeVarint } from '../../src/protocol/strict-protobuf.ts';
import { fromHex } from '../support/key-pairs.ts';

const INNER: Schema = { fields: { 1: 'varint', 2: 'bytes' } };
const SCHEMA: Schema = {
  fields: {
    1: 'varint',
    2: 'bytes',
    3: 'fixed64',
    4: 'string',
    5: INNER,
    6: { repeated: INNER },
    7: { fields: { 1: INNER } },
  },
};

const accepts = (hex: string): void => {
  const bytes = fromHex(hex);
  expect(checkProtobuf(bytes, SCHEMA)).toBe(bytes);
};
const refuses = (hex: string): void => {
  expect(() => checkProtobuf(fromHex(hex), SCHEMA)).toThrow(MalformedProtobuf);
};
const rewrites = (hex: string, expected: string): void => {
  expect(bytesToHex(checkProtobuf(fromHex(hex), SCHEMA))).toBe(expected.replaceAll(' ', ''));
};

describe('a well-formed encoding', () => {
  it.each([
    ['that is empty', ''],
    ['with every kind of field', '0801 1201ff 190000000000000000 220161 2a020801 3200 3202 1200 3a020a00'],
    ['with scalars in any order and number', '1201ff 0801 1201fe 0802'],
    ['with unknown fields of every wire type', '4001 490000000000000000 520100 5d00000000 5b0801 5c'],
    ['with groups in groups', '4b 53 5801 54 4c'],
    ['with a varint of surplus zeros', '08818000'],
    ['with the largest varint', '08ffffffffffffffffff01'],
    ['with a varint of ten bytes and no value', '0880808080808080808000'],
    ['with the largest field number', 'f8ffffff0f01'],
  ])('%s is returned as it is', (_, hex) => {
    accepts(hex);
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
    ['an end of group without a start', '4c'],
    ['a group without an end', '4b'],
    ['a group with the end of another', '4b54'],
    ['wire type 6', '46'],
    ['wire type 7', '47'],
    ['an unknown fixed32 that is cut off', '5d000000'],
    ['a defect inside a sub-message', '2a020a00'],
    ['a defect inside a repeated sub-message', '3200 32021001'],
    ['a defect two levels down', '3a040a020a00'],
    ['a sub-message field that reaches past its message', '2a021202 0000'],
  ])('with %s is refused', (_, hex) => {
    refuses(hex);
  });

  const groups = (depth: number, inner: string): string => '7b'.repeat(depth) + inner + '7c'.repeat(depth);

  it('is one with more than a hundred groups in each other', () => {
    accepts(groups(100, ''));
    refuses(groups(101, ''));
  });

  it('is one with a field inside a hundred groups', () => {
    accepts(groups(99, '7801'));
    refuses(groups(100, '7801'));
  });

  it('is one whose groups and sub-messages together are nested too deeply', () => {
    const inside = (depth: number): Uint8Array => {
      const contents = fromHex(groups(depth, ''));
      return concatBytes(fromHex('2a'), encodeVarint(contents.length), contents);
    };
    expect(checkProtobuf(inside(99), SCHEMA)).toHaveLength(inside(99).length);
    expect(() => checkProtobuf(inside(100), SCHEMA)).toThrow(MalformedProtobuf);
  });
});

describe('an encoding the generated decoders would misread', () => {
  it('has the occurrences of a singular sub-message merged, the last scalar last', () => {
    rewrites('2a020801 2a0412020102 2a020807', '2a08 0801 12020102 0807');
  });

  it('has them merged inside other sub-messages', () => {
    rewrites('3a040a020801 3a050a03120105', '3a07 0a05 0801 120105');
  });

  it('keeps the occurrences of a repeated sub-message apart, and their order', () => {
    rewrites('3202 0801 3202 0802 2a00 2a00', '3202 0801 3202 0802 2a00');
  });

  it('has keys and lengths of more than five bytes shortened', () => {
    rewrites('888080808000 01', '08 01');
    rewrites('12 818080808000 ff', '12 01 ff');
    rewrites('2a 888080808000 12 818080808000 ff', '2a 03 12 01 ff');
  });

  it('keeps every other known field and drops the unknown', () => {
    rewrites('2a00 2a00 0805 4001 4b5801 4c 190102030405060708 220161', '0805 190102030405060708 220161 2a00');
  });

  it('may hold any number of fields', () => {
    const many = new Uint8Array(400_000);
    for (let i = 0; i < many.length; i += 2) many[i] = 0x2a;
    expect(bytesToHex(checkProtobuf(many, SCHEMA))).toBe('2a00');
  });
});

describe('properties', () => {
  it('any bytes are accepted or refused, with no other error, and never changed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const before = bytes.slice();
        try {
          checkProtobuf(bytes, SCHEMA);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedProtobuf);
        }
        return bytesEqual(bytes, before);
      }),
    );
  });

  it('what was rewritten is plain: checking it again returns it as it is', () => {
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
        const once = checkProtobuf(fromHex(fields.join('')), SCHEMA);
        return checkProtobuf(once, SCHEMA) === once;
      }),
    );
  });

  it('varints are minimal', () => {
    const known: [number, string][] = [
      [0, '00'],
      [127, '7f'],
      [128, '8001'],
      [0xffff_ffff, 'ffffffff0f'],
      [Number.MAX_SAFE_INTEGER, 'ffffffffffffff0f'],
    ];
    for (const [value, hex] of known) expect(bytesToHex(encodeVarint(value))).toBe(hex);
    expect(checkProtobuf(EMPTY_BYTES, SCHEMA)).toBe(EMPTY_BYTES);
  });
});
