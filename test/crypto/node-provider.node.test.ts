import { describe, expect, it } from 'vitest';
import { defaultCrypto, nodeCrypto } from '../../src/crypto/node/node-provider.ts';
import { describeCryptoProvider } from '../../src/testing/crypto-provider-suite.ts';

describeCryptoProvider({ describe, it }, nodeCrypto);

describe('the Node provider', () => {
  it('is the default in Node', () => {
    expect(defaultCrypto).toBe(nodeCrypto);
    expect(nodeCrypto.name).toBe('node');
  });
});
