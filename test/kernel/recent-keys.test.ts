import { describe, expect, it } from 'vitest';
import { RecentKeys } from '../../src/kernel/recent-keys.ts';

const CAPACITY = 4;

function key(number: number): Uint8Array {
  const bytes = new Uint8Array(32);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}

/** Uses a key and gives it a value. */
function give(keys: RecentKeys<string>, publicKey: Uint8Array, value: string, variant = 0): void {
  keys.use(publicKey, variant).value = value;
}

describe('the memory of recent keys', () => {
  it('counts the uses of a key', () => {
    const keys = new RecentKeys<string>(CAPACITY);
    expect([1, 2, 3].map(() => keys.use(key(1)).uses)).toEqual([1, 2, 3]);
    expect(keys.use(key(2)).uses).toBe(1);
  });

  it('has the value that a key was given, for the same bytes in other memory', () => {
    const keys = new RecentKeys<string>(CAPACITY);
    give(keys, key(1), 'one');
    expect(keys.use(key(1)).value).toBe('one');
    expect(keys.use(key(2)).value).toBeUndefined();
  });

  it('takes the two variants of a key for two keys', () => {
    const keys = new RecentKeys<string>(CAPACITY);
    give(keys, key(1), 'positive', 0);
    expect(keys.use(key(1), 1)).toMatchObject({ uses: 1, value: undefined });
    give(keys, key(1), 'negative', 1);
    expect([keys.use(key(1), 0).value, keys.use(key(1), 1).value]).toEqual(['positive', 'negative']);
  });

  it('never takes one key for another with the same beginning', () => {
    const keys = new RecentKeys<string>(CAPACITY);
    const other = key(1);
    other[31] = 1;
    give(keys, key(1), 'one');
    keys.use(key(1));
    expect(keys.use(other)).toMatchObject({ uses: 1, value: undefined });
    give(keys, other, 'other');
    expect(keys.use(other).value).toBe('other');
    expect(keys.use(key(1)).value).toBeUndefined();
  });

  it('does not keep the caller’s bytes', () => {
    const keys = new RecentKeys<string>(CAPACITY);
    const reused = key(1);
    give(keys, reused, 'one');
    reused[31] = 7;
    expect(keys.use(key(1)).value).toBe('one');
    expect(keys.use(reused).value).toBeUndefined();
  });

  it('forgets the value that was not used for the longest time, and says so', () => {
    const forgotten: string[] = [];
    const keys = new RecentKeys<string>(CAPACITY, (value) => forgotten.push(value));
    for (let i = 0; i < CAPACITY; i++) {
      give(keys, key(i), String(i));
      keys.use(key(i));
    }
    keys.use(key(0));
    expect(forgotten).toEqual([]);
    give(keys, key(CAPACITY), 'new');
    keys.use(key(CAPACITY));
    expect(forgotten).toEqual(['1']);
    expect(keys.use(key(0)).value).toBe('0');
    expect(keys.use(key(1)).value).toBeUndefined();
  });

  it('keeps values, however many keys come once', () => {
    const keys = new RecentKeys<string>(CAPACITY);
    give(keys, key(0), 'account');
    keys.use(key(0));
    for (let i = 1; i <= 10 * CAPACITY; i++) keys.use(key(i));
    expect(keys.use(key(0)).value).toBe('account');
    expect(keys.use(key(1)).uses).toBe(1);
  });
});
