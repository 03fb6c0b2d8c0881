import { describe, expect, it, vi } from 'vitest';
import { kernelCrypto } from '../../src/crypto/kernel/kernel-provider.ts';

describe('the default provider of browsers', () => {
  it('is the portable one where a policy forbids WebAssembly, with the same results', async () => {
    const key = new Uint8Array(32).fill(7);
    const expected = kernelCrypto()?.x25519PublicKey(key);
    vi.stubGlobal('WebAssembly', undefined);
    vi.resetModules();
    try {
      const fresh = await import('../../src/crypto/portable/default-crypto.ts');
      const crypto = fresh.defaultCrypto();
      expect(crypto.name).toBe('portable');
      expect(crypto.x25519PublicKey(key)).toEqual(expected);
    } finally {
      vi.unstubAllGlobals();
      vi.resetModules();
    }
  });
});
