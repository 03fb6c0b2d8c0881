import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../src/bytes.ts';
import { portableCrypto } from '../../src/crypto/portable/portable-provider.ts';
import { MAX_SIGNING_KEYS, SigningKeys } from '../../src/crypto/kernel/signing-keys.ts';

/** Counts the computations; the "public key" is the private one, inverted. */
function countingKeys(): { readonly keys: SigningKeys; computed: () => number } {
  let count = 0;
  const keys = new SigningKeys({
    sha256: (data) => portableCrypto.sha256(data),
    edwardsPublicKey(privateKey) {
      count++;
      return privateKey.map((byte) => ~byte);
    },
  });
  return { keys, computed: () => count };
}

const key = (value: number): Bytes => new Uint8Array(32).fill(value);

describe('remembered signing keys', () => {
  it('are found by their bytes, wherever those lie', () => {
    const { keys, computed } = countingKeys();
    expect(keys.edwardsPublicKey(key(1))).toEqual(key(0xfe));
    expect(keys.edwardsPublicKey(key(1))).toEqual(key(0xfe));
    expect(keys.edwardsPublicKey(new Uint8Array(40).fill(1).subarray(3, 35))).toEqual(key(0xfe));
    expect(computed()).toBe(1);
  });

  it('are not found in memory that holds another key by now', () => {
    const { keys } = countingKeys();
    const memory = key(1);
    keys.edwardsPublicKey(memory);
    memory.fill(2);
    expect(keys.edwardsPublicKey(memory)).toEqual(key(0xfd));
  });

  it('are at most as many as allowed, and the longest unused is forgotten first', () => {
    const { keys, computed } = countingKeys();
    // A key counts as one that signs again from its second signature on.
    for (let i = 0; i < MAX_SIGNING_KEYS; i++) for (let use = 0; use < 2; use++) keys.edwardsPublicKey(key(i));
    keys.edwardsPublicKey(key(0));
    expect(computed()).toBe(MAX_SIGNING_KEYS);
    for (let use = 0; use < 2; use++) keys.edwardsPublicKey(key(MAX_SIGNING_KEYS));
    keys.edwardsPublicKey(key(0));
    expect(computed()).toBe(MAX_SIGNING_KEYS + 1);
    keys.edwardsPublicKey(key(1));
    expect(computed()).toBe(MAX_SIGNING_KEYS + 2);
  });

  it('are not remembered if they are none', () => {
    const keys = new SigningKeys({
      sha256: (data) => portableCrypto.sha256(data),
      edwardsPublicKey() {
        throw new Error('no key');
      },
    });
    for (let i = 0; i < 2; i++) expect(() => keys.edwardsPublicKey(key(1))).toThrow('no key');
  });
});
