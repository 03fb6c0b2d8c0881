import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyBytes } from '../../../src/bytes.ts';
import { decodeProtobuf } from '../../../src/protocol/protobuf/decode.ts';
import { encodeProtobuf } from '../../../src/protocol/protobuf/encode.ts';
import { proto2, proto3 } from '../../../src/protocol/protobuf/schema.ts';
import { encodeVarint } from '../../../src/protocol/protobuf/writer.ts';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

const EXPLICIT = proto2({
  u32: [1, 'uint32'],
  i32: [2, 'int32'],
  u64: [3, 'uint64'],
  f64: [4, 'fixed64'],
  data: [5, 'bytes'],
  text: [6, 'string'],
  inner: [7, proto2({ u32: [1, 'uint32'] })],
  list: [8, 'uint32', 'repeated'],
});
const IMPLICIT = proto3({
  u32: [1, 'uint32'],
  i32: [2, 'int32'],
  u64: [3, 'uint64'],
  f64: [4, 'fixed64'],
  data: [5, 'bytes'],
  text: [6, 'string'],
  inner: [7, proto3({ u32: [1, 'uint32'] })],
  list: [8, 'bytes', 'repeated'],
  known: [9, 'uint32', 'optional'],
  knownData: [10, 'bytes', 'optional'],
});

describe('a message', () => {
  it.each([
    ['nothing', {}, ''],
    ['undefined and null', { u32: undefined, data: null, inner: null, list: undefined }, ''],
    ['fields in any order, ascending', { data: bytes(9), u32: 300 }, '08ac02 2a0109'],
    ['the largest uint32', { u32: 0xffff_ffff }, '08ffffffff0f'],
    ['a negative int32, in ten bytes', { i32: -1 }, '10ffffffffffffffffff01'],
    ['the smallest int32', { i32: -0x8000_0000 }, '1080808080f8ffffffff01'],
    ['the largest int32', { i32: 0x7fff_ffff }, '10ffffffff07'],
    ['a uint64 of 2^53 − 1', { u64: Number.MAX_SAFE_INTEGER }, '18ffffffffffffff0f'],
    ['a uint64 of 2^53 + 1', { u64: 2n ** 53n + 1n }, '188180808080808010'],
    ['the largest uint64', { u64: 2n ** 64n - 1n }, '18ffffffffffffffffff01'],
    ['a fixed64', { f64: 0x1_3344_5566_7788 }, '218877665544330100'],
    ['a large fixed64', { f64: 0x1122_3344_5566_7788n }, '218877665544332211'],
    ['text', { text: '\ufeffé\u{1f600}' }, '3209efbbbfc3a9f09f9880'],
    ['a sub-message', { inner: { u32: 1 } }, '3a020801'],
    ['repeated numbers, not packed', { list: [1, 0, 2] }, '4001 4000 4002'],
  ])('of %s', (_, fields, hex) => {
    expect(bytesToHex(encodeProtobuf(EXPLICIT, fields))).toBe(hex.replaceAll(' ', ''));
  });

  it('of a proto2 file has zeros and empty strings written', () => {
    const fields = { u32: 0, i32: 0, u64: 0, f64: 0, data: bytes(), text: '', inner: { u32: 0 }, list: [] };
    expect(bytesToHex(encodeProtobuf(EXPLICIT, fields))).toBe(
      '080010001800210000000000000000' + '2a003200' + '3a020800',
    );
  });

  it('of a proto3 file has them left out, unless presence counts', () => {
    const fields = { u32: 0, i32: 0, u64: 0, f64: 0, data: bytes(), text: '', inner: { u32: 0 }, list: [bytes()] };
    expect(bytesToHex(encodeProtobuf(IMPLICIT, fields))).toBe('3a004200');
    expect(bytesToHex(encodeProtobuf(IMPLICIT, { known: 0, knownData: bytes() }))).toBe('48005200');
  });

  it('is fresh bytes of exactly the size', () => {
    const data = bytes(1, 2, 3);
    const encoded = encodeProtobuf(EXPLICIT, { data });
    expect(encoded.buffer.byteLength).toBe(5);
    data.fill(0);
    expect(bytesToHex(encoded)).toBe('2a03010203');
  });
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
});

it('what was encoded is read as it was', () => {
  const u64 = fc.oneof(fc.maxSafeNat(), fc.bigInt({ min: BigInt(Number.MAX_SAFE_INTEGER) + 1n, max: 2n ** 64n - 1n }));
  const message = fc.record(
    {
      u32: fc.integer({ min: 0, max: 0xffff_ffff }),
      i32: fc.integer(),
      u64,
      f64: u64,
      data: fc.uint8Array({ maxLength: 300 }).map(copyBytes),
      text: fc.string({ unit: 'binary', maxLength: 40 }),
      inner: fc.record({ u32: fc.nat() }, { requiredKeys: [] }),
      list: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(message, (fields) => {
      expect(decodeProtobuf(encodeProtobuf(EXPLICIT, fields), EXPLICIT)).toEqual(fields);
    }),
  );
});
