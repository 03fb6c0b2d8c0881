import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constantTimeEqual, wipe } from '../../src/crypto/constant-time.ts';

describe('constant-time comparison', () => {
  it('agrees with ordinary comparison', () => {
    const bytes = fc.uint8Array({ maxLength: 40 });
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(constantTimeEqual(a, a.slice())).toBe(true);
        expect(constantTimeEqual(a, b)).toBe(a.length === b.length && a.every((byte, i) => byte === b[i]));
      }),
    );
  });

  it('notices a difference of any single bit', () => {
    const zero = new Uint8Array(32);
    for (let i = 0; i < 256; i++) {
      const other = new Uint8Array(32);
      other[i >> 3] = 1 << (i & 7);
      expect(constantTimeEqual(zero, other)).toBe(false);
      expect(constantTimeEqual(other, zero)).toBe(false);
    }
  });

  it('does not take a prefix for the whole', () => {
    expect(constantTimeEqual(new Uint8Array(31), new Uint8Array(32))).toBe(false);
    expect(constantTimeEqual(new Uint8Array(32), new Uint8Array(31))).toBe(false);
    expect(constantTimeEqual(new Uint8Array(0), new Uint8Array(1))).toBe(false);
  });

  it('takes two empty strings for equal', () => {
    expect(constantTimeEqual(new Uint8Array(0), new Uint8Array(0))).toBe(true);
  });
});

describe('wiping', () => {
  it('overwrites every byte of every buffer, and of a view only its own', () => {
    const memory = new Uint8Array(8).fill(7);
    const other = Uint8Array.of(1, 2, 3);
    wipe(memory.subarray(2, 6), other);
    expect([...memory]).toEqual([7, 7, 0, 0, 0, 0, 7, 7]);
    expect([...other]).toEqual([0, 0, 0]);
  });
});
