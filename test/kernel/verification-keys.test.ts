import { describe, expect, it } from 'vitest';
import { MAX_VERIFICATION_KEYS, type PreparedKey, VerificationKeys } from '../../src/kernel/verification-keys.ts';

const prepared: PreparedKey = { edwards: new Uint8Array(32), table: new Uint8Array(5120) };

function key(number: number): Uint8Array {
  const bytes = new Uint8Array(32);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}

/** Whether a search finds a table, and how often one was made. */
function search(keys: VerificationKeys, publicKey: Uint8Array, sign = 0): { found: boolean; made: number } {
  let made = 0;
  const found = keys.find(publicKey, sign, () => {
    made++;
    return prepared;
  });
  return { found: found !== null, made };
}

describe('the memory of verification keys', () => {
  it('makes a table at the second signature of a key, once', () => {
    const keys = new VerificationKeys();
    expect(search(keys, key(1))).toEqual({ found: false, made: 0 });
    expect(search(keys, key(1))).toEqual({ found: true, made: 1 });
    expect(search(keys, key(1))).toEqual({ found: true, made: 0 });
  });

  it('takes the two signs of a key for two keys', () => {
    const keys = new VerificationKeys();
    search(keys, key(1), 0);
    expect(search(keys, key(1), 1).found).toBe(false);
    expect(search(keys, key(1), 0).found).toBe(true);
    expect(search(keys, key(1), 1).found).toBe(true);
  });

  it('never takes one key for another with the same beginning', () => {
    const keys = new VerificationKeys();
    const other = key(1);
    other[31] = 1;
    search(keys, key(1));
    search(keys, key(1));
    expect(search(keys, other)).toEqual({ found: false, made: 0 });
    expect(search(keys, other).found).toBe(true);
    expect(search(keys, key(1))).toEqual({ found: false, made: 0 });
  });

  it('does not keep the caller’s bytes', () => {
    const keys = new VerificationKeys();
    const reused = key(1);
    search(keys, reused);
    reused[31] = 7;
    expect(search(keys, key(1)).found).toBe(true);
  });

  it('asks again for a key that has no table', () => {
    const keys = new VerificationKeys();
    search(keys, key(1));
    expect(keys.find(key(1), 0, () => null)).toBeNull();
    expect(search(keys, key(1))).toEqual({ found: true, made: 1 });
  });

  it('forgets the key that was not used for the longest time', () => {
    const keys = new VerificationKeys();
    for (let i = 0; i < MAX_VERIFICATION_KEYS; i++) search(keys, key(i));
    expect(search(keys, key(0)).made).toBe(1);
    expect(search(keys, key(MAX_VERIFICATION_KEYS)).made).toBe(0);
    expect(search(keys, key(1)).made).toBe(0);
    expect(search(keys, key(0))).toEqual({ found: true, made: 0 });
  });
});
