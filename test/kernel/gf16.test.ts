import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesFor, kernel } from './kernel-under-test.ts';

const { gf16 } = kernel;

/** The field by its definition: shift and reduce. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 15; bit >= 0; bit--) {
    product <<= 1;
    if (product & 0x10000) product ^= 0x1100b;
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

function row(value: number): Uint8Array {
  return new Uint8Array(32).map((_, i) => (i % 2 === 0 ? value >> 8 : value & 255));
}

/** The test objects of the specification. */
function testObject(length: number): Uint8Array {
  return new Uint8Array(length).map((_, i) => 217 + 31 * i + 17 * Math.floor(i / 32));
}

function firstPoints(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

const CHUNKS: readonly [number, number, string][] = [
  [96, 0, 'd9f81736557493b2d1f00f2e4d6c8baac9e80726456483a2c1e0ff1e3d5c7b9a'],
  [96, 3, 'a8cbe60924476285a0c3fe215c7f9abdd8fb1639547792b5d0f3ee110c2f4a6d'],
  [96, 65535, '6aed57b2e6611bf762e5762615ab2d09912f69441da32501992728edcae13e27'],
  [160, 5, '96adeceb222958679ea594037b8a02c97716be4dc3920ac17f1e46b35a31304f'],
  [160, 1000, '5754a605ad9584b25f5c9955d93a7f79ef7c55c615bd7771e77448f580f09243'],
  [960, 30, '3bf8cffd53aac7cd5b09e8a0ecfc721b78cfe970eb2c73cb8b2f7b1ebbda134c'],
  [960, 1000, '6dcdbaf68bbe6fbc7bbf947a91803e0ee3983444343e6acd9672c1f95ab08034'],
  [1152, 36, '7d09cc5f509c3e8c7386085edaa86f7898e56981e17f182bef5741484bd38b92'],
  [1152, 65535, 'e77d648922af67769f485718098170cc54054af5b4836c08802c421e3094f1a1'],
];

describe('polynomials over GF(2^16) in the kernel', () => {
  it.each([
    [0x0002, 0x8000, 0x100b],
    [0x1234, 0x5678, 0x6324],
    [0xffff, 0xffff, 0x0733],
    [0xabcd, 0x0003, 0xec5c],
  ])('multiply %i by %i', (a, b, product) => {
    // The polynomial a·X at b.
    const linear = new Uint8Array(64);
    linear.set(row(a), 32);
    expect(gf16.evaluate(linear, b)).toEqual(row(product));
    expect(times(a, b)).toBe(product);
  });

  it.each(CHUNKS)('give the known chunk of an object of %i bytes at %i', (length, x, chunk) => {
    const points = firstPoints(length / 32);
    const object = testObject(length);
    expect(bytesToHex(gf16.interpolate(points, object, x))).toBe(chunk);
    expect(bytesToHex(gf16.evaluate(gf16.coefficients(points, object), x))).toBe(chunk);
  });

  it('have the known coefficients', () => {
    const coefficients = gf16.coefficients(firstPoints(3), testObject(96));
    const of = (polynomial: number): string =>
      [0, 1, 2]
        .map((i) => bytesToHex(coefficients.subarray(32 * i + 2 * polynomial, 32 * i + 2 * polynomial + 2)))
        .join(' ');
    expect([of(0), of(1), of(15)]).toEqual(['d9f8 0d11 1e00', '1736 c8ea d7fb', '7b9a 14cf 03de']);
  });

  it('are determined by their values at any distinct points', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(0xffff), { minLength: 1, maxLength: 40 }), fc.nat(0xffff), (points, x) => {
        const coefficients = bytesFor('coefficients', 32 * points.length);
        const rows = new Uint8Array(32 * points.length);
        points.forEach((point, i) => {
          rows.set(gf16.evaluate(coefficients, point), 32 * i);
        });
        expect(gf16.coefficients(points, rows)).toEqual(coefficients);
        expect(gf16.interpolate(points, rows, x)).toEqual(gf16.evaluate(coefficients, x));
      }),
      { numRuns: 30 },
    );
  });

  it('take any number of points, and as many rows', () => {
    const count = 300;
    const rows = bytesFor('rows', 32 * count);
    const coefficients = gf16.coefficients(firstPoints(count), rows);
    expect(gf16.evaluate(coefficients, count - 1)).toEqual(rows.slice(-32));
    expect(gf16.interpolate(firstPoints(count), rows, 5000)).toEqual(gf16.evaluate(coefficients, 5000));
    const invalid = expect.objectContaining({ code: 'INVALID_ARGUMENT' }) as Error;
    expect(() => gf16.coefficients(firstPoints(256), rows)).toThrow(invalid);
    expect(() => gf16.interpolate(firstPoints(2), hexToBytes('00'), 1)).toThrow(invalid);
  });
});
