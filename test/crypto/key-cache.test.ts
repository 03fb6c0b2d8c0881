import { describe, expect, it } from 'vitest';
import { KeyCache } from '../../src/crypto/portable/key-cache.ts';

/** A cache of the first byte, and how often it was computed. */
function counting(): { cache: KeyCache<number>; computed: number[] } {
  const computed: number[] = [];
  const cache = new KeyCache((key) => {
    const value = key[0] ?? -1;
    if (value === 99) throw new Error('refused');
    computed.push(value);
    return value;
  });
  return { cache, computed };
}

describe('what is remembered about a key', () => {
  it('is computed once, whichever view of the memory is given', () => {
    const { cache, computed } = counting();
    const memory = Uint8Array.of(5, 1, 2, 3);
    expect(cache.get(memory.subarray(1))).toBe(1);
    expect(cache.get(memory.subarray(1))).toBe(1);
    expect(computed).toEqual([1]);
  });

  it('is computed anew for another part of the memory, and after the key was overwritten', () => {
    const { cache, computed } = counting();
    const memory = Uint8Array.of(1, 2, 3, 4);
    expect(cache.get(memory.subarray(0, 2))).toBe(1);
    expect(cache.get(memory.subarray(2, 4))).toBe(3);
    expect(cache.get(memory.subarray(2, 3))).toBe(3);
    memory[2] = 7;
    expect(cache.get(memory.subarray(2, 3))).toBe(7);
    expect(computed).toEqual([1, 3, 3, 7]);
  });

  it('does not follow a copy that the computation could not see', () => {
    const { cache } = counting();
    const key = Uint8Array.of(1, 2);
    cache.get(key);
    key.fill(0);
    expect(cache.get(key)).toBe(0);
    key.set([1, 2]);
    expect(cache.get(key)).toBe(1);
  });

  it('is not an error: that comes back each time', () => {
    const { cache, computed } = counting();
    const key = Uint8Array.of(99);
    expect(() => cache.get(key)).toThrow('refused');
    expect(() => cache.get(key)).toThrow('refused');
    key[0] = 4;
    expect(cache.get(key)).toBe(4);
    expect(computed).toEqual([4]);
  });
});
