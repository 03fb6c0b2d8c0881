import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import { systemRandom } from '../../src/crypto/random-source.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the system randomness', () => {
  it('gives plain byte strings of the length asked for, beyond what one platform call gives', () => {
    for (const length of [0, 1, 32, 65_536, 65_537, 200_000]) {
      const bytes = systemRandom.bytes(length);
      expect(bytes.length).toBe(length);
      expect(Object.getPrototypeOf(bytes)).toBe(Uint8Array.prototype);
    }
  });

  it('asks the platform for every byte, once, at most 65536 in a call', () => {
    const lengths: number[] = [];
    vi.stubGlobal('crypto', {
      getRandomValues: (bytes: Uint8Array) => {
        lengths.push(bytes.length);
        return bytes.fill(lengths.length);
      },
    });
    const bytes = systemRandom.bytes(131_073);
    expect(lengths).toEqual([65_536, 65_536, 1]);
    expect([bytes[0], bytes[65_535], bytes[65_536], bytes[131_071], bytes[131_072]]).toEqual([1, 1, 2, 2, 3]);
  });

  it('differs from call to call', () => {
    expect(systemRandom.bytes(32)).not.toEqual(systemRandom.bytes(32));
  });

  it.each([
    ['no crypto object', undefined],
    ['a crypto object without a generator', {}],
    ['a generator that is no function', { getRandomValues: 4 }],
  ])('fails closed where the platform has %s', (_, crypto) => {
    vi.stubGlobal('crypto', crypto);
    expect(() => systemRandom.bytes(32)).toThrow(expect.objectContaining({ code: 'RANDOM_UNAVAILABLE' }));
  });

  it('passes on what the platform throws, instead of going on with zeros', () => {
    vi.stubGlobal('crypto', {
      getRandomValues: () => {
        throw new Error('no entropy');
      },
    });
    expect(() => systemRandom.bytes(32)).toThrow('no entropy');
  });
});

describe('the default engine', () => {
  it('is one value, with the system randomness', () => {
    expect(defaultEngine()).toBe(defaultEngine());
    expect(defaultEngine().random).toBe(systemRandom);
    expect(['node', 'portable', 'kernel']).toContain(defaultEngine().crypto.name);
  });

  it('can be made where there is no randomness, which then fails when it is drawn', () => {
    vi.stubGlobal('crypto', undefined);
    const { random } = defaultEngine();
    expect(() => random.bytes(1)).toThrow(expect.objectContaining({ code: 'RANDOM_UNAVAILABLE' }));
  });
});
