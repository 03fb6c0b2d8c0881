/** Polynomials over GF(2^16): known answers of the erasure code, and a field by its definition to compare with. */
import { type Bytes, EMPTY_BYTES } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { expectBytes, expectRefusal, type TestFramework } from './assertion.ts';

const ROW_BYTES = 32;
const POLYNOMIALS = 16;

/** Of the objects of {@link ruledObject}: length, number of the chunk, chunk. */
const CHUNKS: readonly (readonly [number, number, string])[] = [
  [96, 0, 'd9f81736557493b2d1f00f2e4d6c8baac9e80726456483a2c1e0ff1e3d5c7b9a'],
  [96, 3, 'a8cbe60924476285a0c3fe215c7f9abdd8fb1639547792b5d0f3ee110c2f4a6d'],
  [96, 65535, '6aed57b2e6611bf762e5762615ab2d09912f69441da32501992728edcae13e27'],
  [160, 5, '96adeceb222958679ea594037b8a02c97716be4dc3920ac17f1e46b35a31304f'],
  [960, 1000, '6dcdbaf68bbe6fbc7bbf947a91803e0ee3983444343e6acd9672c1f95ab08034'],
  [1152, 36, '7d09cc5f509c3e8c7386085edaa86f7898e56981e17f182bef5741484bd38b92'],
  [1152, 65535, 'e77d648922af67769f485718098170cc54054af5b4836c08802c421e3094f1a1'],
];

/** Two factors and their product. */
const PRODUCTS: readonly (readonly [number, number, number])[] = [
  [0x0002, 0x8000, 0x100b],
  [0x1234, 0x5678, 0x6324],
  [0xffff, 0xffff, 0x0733],
  [0xabcd, 0x0003, 0xec5c],
  [0xffff, 0x0894, 0x0001],
  [0x0000, 0x1234, 0x0000],
];

function ruledObject(length: number): Bytes {
  return Uint8Array.from({ length }, (_, i) => 217 + 31 * i + 17 * Math.floor(i / ROW_BYTES));
}

/** Shift and reduce. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 15; bit >= 0; bit--) {
    product <<= 1;
    if (product > 0xffff) product ^= 0x1_100b;
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

function elementAt(rows: Uint8Array, row: number, polynomial: number): number {
  const at = ROW_BYTES * row + 2 * polynomial;
  return ((rows[at] ?? 0) << 8) | (rows[at + 1] ?? 0);
}

/** The value of each polynomial by Horner's rule. */
function naiveValue(coefficients: Uint8Array, x: number): Bytes {
  const value = new Uint8Array(ROW_BYTES);
  for (let p = 0; p < POLYNOMIALS; p++) {
    let sum = 0;
    for (let d = coefficients.length / ROW_BYTES - 1; d >= 0; d--) sum = times(sum, x) ^ elementAt(coefficients, d, p);
    value.set([sum >> 8, sum & 0xff], 2 * p);
  }
  return value;
}

function firstPoints(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

export function describeGf16({ describe, it }: TestFramework, crypto: CryptoProvider): void {
  const { gf16 } = crypto;
  /** Rows that follow from a number. */
  const someRows = (count: number): Bytes => {
    const label = { info: Uint8Array.of(count), length: ROW_BYTES * count };
    return crypto.hkdfSha256(Uint8Array.of(count), null, label);
  };

  describe('polynomials over GF(2^16)', () => {
    it('multiply as the field does', () => {
      for (const [a, b, product] of PRODUCTS) {
        // The polynomial a·X at b.
        const linear = new Uint8Array(2 * ROW_BYTES);
        linear.set([a >> 8, a & 0xff], ROW_BYTES);
        const expected = new Uint8Array(ROW_BYTES);
        expected.set([product >> 8, product & 0xff]);
        expectBytes(gf16.evaluate(linear, b), expected);
      }
    });
    it('give the known chunks of the erasure code', () => {
      for (const [length, x, chunk] of CHUNKS) {
        const object = ruledObject(length);
        const points = firstPoints(length / ROW_BYTES);
        expectBytes(gf16.interpolate(points, object, x), chunk);
        expectBytes(gf16.evaluate(gf16.coefficients(points, object), x), chunk);
      }
    });
    it('are evaluated anywhere as by definition, with any number of coefficients', () => {
      for (const count of [0, 1, 2, 7, 8, 9, 36, 100]) {
        const coefficients = someRows(count);
        for (const x of [0, 1, 2, 255, 256, 0x8000, 0xffff]) {
          expectBytes(gf16.evaluate(coefficients, x), naiveValue(coefficients, x));
        }
      }
    });
    it('are determined by their values at any distinct points, in any order', () => {
      for (const count of [1, 2, 7, 8, 9, 16, 36, 70]) {
        const coefficients = someRows(count);
        // 7919 is odd, so all of these are distinct.
        const points = firstPoints(count).map((i) => (0xfff0 + 7919 * i) & 0xffff);
        const rows = new Uint8Array(ROW_BYTES * count);
        for (const [i, point] of points.entries()) rows.set(naiveValue(coefficients, point), ROW_BYTES * i);
        expectBytes(gf16.coefficients(points, rows), coefficients);
        for (const x of [points[0] ?? 0, points.at(-1) ?? 0, 0, 77, 0xffef]) {
          expectBytes(gf16.interpolate(points, rows, x), naiveValue(coefficients, x));
        }
      }
    });
    it('leave their input alone', () => {
      const rows = someRows(5);
      const before = Uint8Array.from(rows);
      gf16.evaluate(rows, 3);
      gf16.interpolate([9, 8, 7, 6, 5], rows, 1);
      gf16.coefficients([9, 8, 7, 6, 5], rows);
      expectBytes(rows, before);
    });
    it('without points are zero', () => {
      expectBytes(gf16.interpolate([], EMPTY_BYTES, 7), new Uint8Array(ROW_BYTES));
      expectBytes(gf16.coefficients([], EMPTY_BYTES), EMPTY_BYTES);
    });
    it('refuse another number of rows than of points', () => {
      expectRefusal(() => gf16.interpolate([1, 2], new Uint8Array(ROW_BYTES), 3), 'INVALID_ARGUMENT');
      expectRefusal(() => gf16.coefficients([1], new Uint8Array(2 * ROW_BYTES)), 'INVALID_ARGUMENT');
      expectRefusal(() => gf16.coefficients([1], new Uint8Array(ROW_BYTES - 1)), 'INVALID_ARGUMENT');
    });
  });
}
