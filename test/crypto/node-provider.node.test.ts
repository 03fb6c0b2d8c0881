import { describe, expect, it } from 'vitest';
import { defaultCrypto } from '../../src/crypto/node/default-crypto.ts';
import { nodeCrypto } from '../../src/crypto/node/node-provider.ts';
import { describeCryptoProvider } from '../../src/testing/crypto-provider-suite.ts';

describeCryptoProvider({ describe, it }, nodeCrypto);
describeCryptoProvider({ describe, it }, defaultCrypto());

describe('the default provider of Node', () => {
  it('is the kernel', () => {
    expect(defaultCrypto()).toBe(defaultCrypto());
    expect(defaultCrypto().name).toBe('kernel');
  });

  it('gives one key the same agreements, however often it is used', () => {
    const [ours, theirs] = [new Uint8Array(32).fill(0x50), nodeCrypto.x25519PublicKey(new Uint8Array(32).fill(0x58))];
    const agreements = Array.from({ length: 5 }, () => defaultCrypto().x25519(ours, theirs));
    for (const agreement of agreements) expect(agreement).toEqual(nodeCrypto.x25519(ours, theirs));
  });

  it('refuses a low-order point at every use of a key', () => {
    const ours = new Uint8Array(32).fill(0x50);
    for (let use = 0; use < 5; use++) {
      expect(() => defaultCrypto().x25519(ours, new Uint8Array(32))).toThrow('invalid key agreement');
    }
  });
});
