import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pad, paddedLength, unpad } from '../../../src/envelope/transport/padding.ts';
import { expectCode } from '../refusals.ts';
import { repeated } from '../samples.ts';

describe('a payload is padded', () => {
  it.each([
    [0, 319],
    [1, 319],
    [318, 319],
    [319, 479],
    [478, 479],
    [479, 639],
    // From 4096 on, the step is a sixteenth of the leading power of two.
    [4093, 4159],
    [4094, 4095],
    [4095, 4351],
    [10_000, 10_239],
    [100_000, 102_399],
  ])('from %i to %i bytes', (length, padded) => {
    expect(paddedLength(length)).toBe(padded);
    expect(pad(repeated(1, length))).toHaveLength(padded);
  });

  it('with 80 and zeros', () => {
    expect(pad(Uint8Array.of(7))).toEqual(Uint8Array.from([7, 0x80, ...new Uint8Array(317)]));
  });

  it('so that it can be read again, even if it looks like padding itself', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 700 }), fc.nat(5), (payload, marks) => {
        const tricky = Uint8Array.from([...payload, ...repeated(0x80, marks), ...repeated(0, marks)]);
        expect(unpad(pad(tricky))).toEqual(tricky);
      }),
    );
  });

  it('so that its length tells little: one of two steps at most is lost, and short ones are all alike', () => {
    fc.assert(
      fc.property(fc.nat(250_000), (length) => {
        const padded = paddedLength(length);
        expect(padded).toBeGreaterThan(length);
        expect(padded - length).toBeLessThanOrEqual(Math.max(320, length / 8 + 2));
        expect(paddedLength(Math.max(0, length - 1))).toBeLessThanOrEqual(Math.max(padded, 4159));
      }),
    );
    expect(new Set(Array.from({ length: 319 }, (_, length) => paddedLength(length)))).toEqual(new Set([319]));
  });
});

describe('padding is refused', () => {
  it.each([
    ['in nothing', []],
    ['of zeros only', [0, 0, 0]],
    ['without its mark', [1, 2, 3]],
    ['with something behind its mark', [1, 0x80, 0, 5]],
  ])('%s', (_, bytes) => {
    expectCode(() => unpad(Uint8Array.from(bytes)), 'INVALID_MESSAGE', /not padded/);
  });

  it('in no other length: that is the sender’s affair', () => {
    expect(unpad(Uint8Array.of(1, 0x80))).toEqual(Uint8Array.of(1));
  });
});
