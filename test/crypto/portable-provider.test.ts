import { describe, expect, it } from 'vitest';
import { defaultCrypto, portableCrypto } from '../../src/crypto/portable/portable-provider.ts';
import { describeCryptoProvider } from '../../src/testing/crypto-provider-suite.ts';

describeCryptoProvider({ describe, it }, portableCrypto);

describe('the portable provider', () => {
  it('is the default of runtimes without a faster one', () => {
    expect(defaultCrypto).toBe(portableCrypto);
    expect(portableCrypto.name).toBe('portable');
  });
});
