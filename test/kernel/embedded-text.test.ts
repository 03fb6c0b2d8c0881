import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABET, byteOrder, decodeText, SINGLES } from '../../src/kernel/embedded-text.ts';

/** The header that calls the bytes 0 … 86 frequent: each digit holds four bytes, the lowest bit the first. */
const ASCENDING = `${'f'.repeat(21)}7${'0'.repeat(42)}`;
/** The header that calls 169 … 255 frequent. */
const DESCENDING = `${'0'.repeat(42)}e${'f'.repeat(21)}`;

/** Encodes as the header says; written from the description, not from the decoder. */
function encode(header: string, bytes: Iterable<number>): string {
  const isFrequent = (byte: number): boolean => ((Number(`0x${header.charAt(byte >> 2)}`) >> (byte & 3)) & 1) === 1;
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  const others = all.filter((byte) => !isFrequent(byte));
  const code = (byte: number): string => {
    if (isFrequent(byte)) return ALPHABET.charAt(all.filter(isFrequent).indexOf(byte));
    const pair = others.indexOf(byte);
    return ALPHABET.charAt(pair < 89 ? 87 : 88) + ALPHABET.charAt(pair % 89);
  };
  return header + Array.from(bytes, code).join('');
}

describe('embedded text', () => {
  it('has 89 characters: printable ASCII without quotes, the backslash, < and $', () => {
    expect(ALPHABET).toBe(' !#%&()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~');
    expect([ALPHABET.length, SINGLES]).toEqual([89, 87]);
  });

  it('orders bytes by their header: the frequent ones first, each group ascending', () => {
    expect(byteOrder(ASCENDING)).toEqual(Array.from({ length: 256 }, (_, i) => i));
    expect(byteOrder(DESCENDING)).toEqual(Array.from({ length: 256 }, (_, i) => (i + 169) % 256));
  });

  it.each([
    ['', []],
    [' ', [0]],
    ['!!', [1, 1]],
    ['|', [86]],
    ['} ', [87]],
    ['}}', [174]],
    ['}~', [175]],
    ['~ ', [176]],
    ['~u', [255]],
    [' } !~u|', [0, 87, 1, 255, 86]],
  ])('decodes %j', (text, bytes) => {
    expect([...decodeText(ASCENDING + text)]).toEqual(bytes);
  });

  it('gives back what was encoded, whichever bytes are frequent', () => {
    const frequent = fc.uniqueArray(fc.nat(255), { minLength: 87, maxLength: 87 });
    fc.assert(
      fc.property(frequent, fc.uint8Array({ maxLength: 300 }), (chosen, bytes) => {
        const digits = new Array<number>(64).fill(0);
        for (const byte of chosen) digits[byte >> 2] = (digits[byte >> 2] ?? 0) | (1 << (byte & 3));
        const header = digits.map((digit) => digit.toString(16)).join('');
        expect([...decodeText(encode(header, bytes))]).toEqual([...bytes]);
      }),
    );
  });

  it('returns bytes over their own buffer', () => {
    const bytes = decodeText(`${ASCENDING}~u~u`);
    expect(bytes.buffer.byteLength).toBe(2);
  });
});
