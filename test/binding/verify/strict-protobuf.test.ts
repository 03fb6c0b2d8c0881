import { hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vinculum } from '#proto/binding';
import { asciiBytes, concatBytes, copyBytes } from '../../../src/bytes.ts';
import { decodeProof, decodeSigned, encodeProof } from '../../../src/binding/verify/codec.ts';
import { decodeStrictly, encodeStrictly, strictMessage } from '../../../src/binding/verify/strict-protobuf.ts';
import vectors from '../../vectors/account-chain.json' with { type: 'json' };

const INNER = strictMessage({ number: [1, 'uint'], text: [2, 'string'] });
const OUTER = strictMessage({
  count: [1, 'uint'],
  data: [2, 'bytes'],
  name: [3, 'string'],
  inner: [4, INNER],
  list: [5, 'bytes', 3],
  inners: [17, INNER, 2],
});
const REFUSAL = { code: 'INVALID_RECORD', what: 'a test message' } as const;

const decode = (bytes: Uint8Array): unknown => decodeStrictly(bytes, OUTER, REFUSAL);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

const count = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const text = fc.string({ unit: 'grapheme', maxLength: 8 });
const block = fc.uint8Array({ maxLength: 8 }).map(copyBytes);
const inner = fc.record({ number: count, text });
const outer = fc.record({
  count,
  data: block,
  name: text,
  inner: fc.option(inner, { nil: undefined }),
  list: fc.array(block, { maxLength: 3 }),
  inners: fc.array(inner, { maxLength: 2 }),
});

describe('the strict encoding', () => {
  it('reads what it writes', () => {
    fc.assert(
      fc.property(outer, (message) => {
        expect(decode(encodeStrictly(OUTER, message))).toEqual(message);
      }),
    );
  });

  it('is the only one that is read: whatever is accepted would be written so', () => {
    fc.assert(
      fc.property(outer, fc.nat(), fc.nat({ max: 255 }), (message, position, value) => {
        const damaged = encodeStrictly(OUTER, message);
        if (damaged.length === 0) return;
        damaged[position % damaged.length] = value;
        let decoded;
        try {
          decoded = decodeStrictly(damaged, OUTER, REFUSAL);
        } catch {
          return;
        }
        expect(encodeStrictly(OUTER, decoded)).toEqual(damaged);
      }),
      { numRuns: 500 },
    );
  });

  it('reads an empty message as zeros', () => {
    const empty = { count: 0, data: bytes(), name: '', inner: undefined, list: [], inners: [] };
    expect(decode(bytes())).toEqual({ ...empty });
  });

  it('keeps an empty message inside apart from none, and empty items of a list', () => {
    expect(decode(bytes(0x22, 0))).toMatchObject({ inner: { number: 0, text: '' } });
    expect(decode(bytes(0x2a, 0, 0x2a, 0))).toMatchObject({ list: [bytes(), bytes()] });
    expect(encodeStrictly(OUTER, { inner: {}, list: [bytes()] })).toEqual(bytes(0x22, 0, 0x2a, 0));
  });

  it('keeps a byte order mark', () => {
    const marked = '\ufeffa';
    expect(decode(encodeStrictly(OUTER, { name: marked }))).toMatchObject({ name: marked });
  });

  it('copies what it reads', () => {
    const source = bytes(0x12, 1, 7);
    const decoded = decode(source);
    source[2] = 8;
    expect(decoded).toMatchObject({ data: bytes(7) });
  });

  it.each<[string, Uint8Array]>([
    ['an unknown field', bytes(0x30, 1)],
    ['an unknown field of a critical number', bytes(0xc2, 0x3e, 0)],
    ['field number 0', bytes(0x00, 1)],
    ['a field twice', bytes(0x08, 1, 0x08, 1)],
    ['a message twice', bytes(0x22, 0, 0x22, 0)],
    ['fields out of order', bytes(0x12, 1, 7, 0x08, 1)],
    ['a list in two pieces', bytes(0x2a, 0, 0x8a, 1, 0, 0x2a, 0)],
    ['a list that is too long', bytes(0x2a, 0, 0x2a, 0, 0x2a, 0, 0x2a, 0)],
    ['a zero', bytes(0x08, 0)],
    ['empty bytes', bytes(0x12, 0)],
    ['an empty text', bytes(0x1a, 0)],
    ['a zero inside', bytes(0x22, 2, 0x08, 0)],
    ['a number that is not minimal', bytes(0x08, 0x81, 0)],
    ['a length that is not minimal', bytes(0x12, 0x81, 0, 7)],
    ['a key that is not minimal', bytes(0x88, 0, 1)],
    ['2^53', bytes(0x08, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10)],
    ['2^63', bytes(0x08, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1)],
    ['a number without end', bytes(0x08, 0x80)],
    ['a key without value', bytes(0x08)],
    ['a block that is cut short', bytes(0x12, 2, 7)],
    ['a message inside that is cut short', bytes(0x22, 2, 0x08)],
    ['a message inside whose field goes beyond it', bytes(0x22, 3, 0x12, 2, 0x61, 0x61)],
    ['bytes where a number should be', bytes(0x0a, 1, 1)],
    ['a number where bytes should be', bytes(0x10, 1)],
    ['a fixed number', bytes(0x09, 1, 2, 3, 4, 5, 6, 7, 8)],
    ['a group', bytes(0x0b, 0x0c)],
    ['text that is not UTF-8', bytes(0x1a, 1, 0xff)],
    ['text with an overlong form', bytes(0x1a, 2, 0xc0, 0x80)],
    ['text with a surrogate', bytes(0x1a, 3, 0xed, 0xa0, 0x80)],
  ])('refuses %s', (_, wrong) => {
    expect(() => decode(wrong)).toThrow(expect.objectContaining({ code: 'INVALID_RECORD' }));
  });

  it('reads the greatest number, 2^53 − 1', () => {
    const encoded = bytes(0x08, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f);
    expect(decode(encoded)).toMatchObject({ count: Number.MAX_SAFE_INTEGER });
    expect(encodeStrictly(OUTER, { count: Number.MAX_SAFE_INTEGER })).toEqual(encoded);
  });
});

describe('the protobuf definition', () => {
  const { AccountBody, Signed, EquivocationProof } = vinculum.binding;
  const plain = (message: Uint8Array): Uint8Array => copyBytes(message);

  it('describes the statements that are written and read', () => {
    for (const { signed } of vectors.statements) {
      const encoded = hexToBytes(signed);
      const generated = Signed.decode(encoded);
      expect(plain(Signed.encode(generated).finish())).toEqual(encoded);
      expect(plain(AccountBody.encode(AccountBody.decode(generated.body)).finish())).toEqual(plain(generated.body));
      expect(decodeSigned(encoded).encoded).toEqual(encoded);
    }
    const proof = { chain: [asciiBytes('one'), asciiBytes('two')], rival: asciiBytes('three') };
    const generated = plain(EquivocationProof.encode(proof).finish());
    expect(encodeProof(proof)).toEqual(generated);
    expect(decodeProof(generated)).toEqual(proof);
    expect(() => decodeProof(concatBytes(generated, generated))).toThrow(/encoded/);
  });
});
