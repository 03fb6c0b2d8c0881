import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import transcript from '../../vectors/spqr-transcript.json' with { type: 'json' };
import {
  Evaluation,
  invert,
  lagrangeBasis,
  lagrangeWeights,
  multiply,
} from '../../../src/protocol/spqr/erasure-code/field.ts';

/** Carry-less multiplication bit by bit, reduced by x^16 + x^12 + x^3 + x + 1. */
function multiplyBitwise(a: number, b: number): number {
  let product = 0;
  for (let bit = 15; bit >= 0; bit--) {
    product <<= 1;
    if (product > 0xffff) product ^= 0x1_100b;
    if ((b >>> bit) & 1) product ^= a;
  }
  return product;
}

function be16(...values: number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [value >>> 8, value & 0xff]));
}

const element = fc.integer({ min: 0, max: 0xffff });

describe('GF(2^16)', () => {
  it('has the products and inverses of the golden values', () => {
    for (const { a, b, mul, inv } of transcript.kat.gf as { a: string; b?: string; mul?: string; inv?: string }[]) {
      if (b !== undefined && mul !== undefined) expect(multiply(Number(a), Number(b))).toBe(Number(mul));
      if (inv !== undefined) expect(invert(Number(a))).toBe(Number(inv));
    }
    expect(multiply(0x0002, 0x8000)).toBe(0x100b);
    expect(multiply(0xffff, 0xffff)).toBe(0x0733);
    expect([2, 3, 0x1234, 0xffff].map(invert)).toEqual([0x8805, 0xf006, 0x2ce9, 0x0894]);
  });

  it('multiplies like a bitwise reference', () => {
    fc.assert(
      fc.property(element, element, (a, b) => multiply(a, b) === multiplyBitwise(a, b)),
      { numRuns: 2000 },
    );
  });

  it('has zero and one where they belong', () => {
    fc.assert(fc.property(element, (a) => multiply(a, 0) === 0 && multiply(0, a) === 0 && multiply(a, 1) === a));
  });

  it('has an inverse for every element but zero', () => {
    for (let a = 1; a <= 0xffff; a++) if (multiply(a, invert(a)) !== 1) expect(a).toBe('invertible');
    expect(invert(1)).toBe(1);
  });
});

describe('polynomials over GF(2^16)', () => {
  it('are evaluated like a sum of powers', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 40 }), element, (coefficients, x) => {
        let expected = 0;
        let power = 1;
        for (const coefficient of coefficients) {
          expected ^= multiplyBitwise(coefficient, power);
          power = multiplyBitwise(power, x);
        }
        const bytes = be16(0xdead, ...coefficients, 0xbeef);
        expect(new Evaluation(x).valueOf(bytes, { start: 2, end: bytes.length - 2 })).toBe(expected);
      }),
    );
  });

  it('of the Lagrange basis are one at their own place and zero at the others', () => {
    for (const n of [1, 3, 5, 36]) {
      for (const [place, row] of lagrangeBasis(n).entries()) {
        const bytes = be16(...row);
        for (let x = 0; x < n; x++) {
          expect(new Evaluation(x).valueOf(bytes, { start: 0, end: bytes.length })).toBe(x === place ? 1 : 0);
        }
      }
    }
  });

  it('take the value that Lagrange weights say', () => {
    const polynomial = fc.array(element, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(polynomial, element, element, (coefficients, first, x) => {
        const xs = Uint16Array.from(coefficients, (_, i) => (first + 1 + i * 977) & 0xffff);
        if (xs.includes(x)) return;
        const bytes = be16(...coefficients);
        const valueAt = (at: number): number => new Evaluation(at).valueOf(bytes, { start: 0, end: bytes.length });
        const weights = lagrangeWeights(xs, x);
        expect(weights.reduce((sum, weight, i) => sum ^ multiply(weight, valueAt(xs[i]!)), 0)).toBe(valueAt(x));
      }),
    );
  });
});
