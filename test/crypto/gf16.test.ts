import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import transcript from '../vectors/spqr-transcript.json' with { type: 'json' };
import type { Gf16 } from '../../src/crypto/crypto-provider.ts';
import { kernelCrypto } from '../../src/crypto/kernel/kernel-provider.ts';
import { portableCrypto } from '../../src/crypto/portable/portable-provider.ts';

const element = fc.integer({ min: 0, max: 0xffff });
const row = fc.uint8Array({ minLength: 32, maxLength: 32 });

function rowOf(value: number): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, i) => (i % 2 === 0 ? value >> 8 : value));
}

/** The product, by the polynomial a·X at b. */
function times(gf16: Gf16, a: number, b: number): number {
  const linear = new Uint8Array(64);
  linear.set(rowOf(a), 32);
  const [high = 0, low = 0] = gf16.evaluate(linear, b);
  return (high << 8) | low;
}

/** The inverse: the value at 1 of the line through (0, 0) and (a, 1). */
function inverse(gf16: Gf16, a: number): number {
  const line = new Uint8Array(64);
  line.set(rowOf(1), 32);
  const [high = 0, low = 0] = gf16.interpolate([0, a], line, 1);
  return (high << 8) | low;
}

function join(rows: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(32 * rows.length);
  rows.forEach((part, i) => {
    joined.set(part, 32 * i);
  });
  return joined;
}

const kernel = kernelCrypto();
if (kernel === null) throw new Error('the kernel does not run here');
const { gf16: ours } = kernel;
const { gf16: portable } = portableCrypto;

describe.each([
  ['kernel', ours],
  ['portable', portable],
])('GF(2^16) by the %s', (_name, gf16) => {
  it('has the products and inverses of the golden values', () => {
    for (const { a, b, mul, inv } of transcript.kat.gf as { a: string; b?: string; mul?: string; inv?: string }[]) {
      if (b !== undefined && mul !== undefined) expect(times(gf16, Number(a), Number(b))).toBe(Number(mul));
      if (inv !== undefined) expect(inverse(gf16, Number(a))).toBe(Number(inv));
    }
    expect([2, 3, 0x1234, 0xffff].map((a) => inverse(gf16, a))).toEqual([0x8805, 0xf006, 0x2ce9, 0x0894]);
  });

  it('has an inverse for every element but zero', () => {
    for (let a = 1; a <= 0xffff; a++) if (times(gf16, a, inverse(gf16, a)) !== 1) expect(a).toBe('invertible');
  });
});

describe('polynomials over GF(2^16)', () => {
  it('are the same for both', () => {
    const points = fc.uniqueArray(element, { maxLength: 40 });
    fc.assert(
      fc.property(points, fc.array(row, { minLength: 40, maxLength: 40 }), element, (places, values, x) => {
        const rows = join(values.slice(0, places.length));
        expect(ours.evaluate(rows, x)).toEqual(portable.evaluate(rows, x));
        expect(ours.interpolate(places, rows, x)).toEqual(portable.interpolate(places, rows, x));
        expect(ours.coefficients(places, rows)).toEqual(portable.coefficients(places, rows));
      }),
      { numRuns: 60 },
    );
  });
});
