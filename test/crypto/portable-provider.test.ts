import { describe, expect, it } from 'vitest';
import { defaultCrypto as browserCrypto } from '../../src/crypto/portable/default-crypto.ts';
import { kernelCrypto } from '../../src/crypto/kernel/kernel-provider.ts';
import { nobleX25519 } from '../../src/crypto/portable/noble-x25519.ts';
import { createPortableCrypto, defaultCrypto, portableCrypto } from '../../src/crypto/portable/portable-provider.ts';
import { describeCryptoProvider } from '../../src/testing/crypto-provider-suite.ts';

describeCryptoProvider({ describe, it }, portableCrypto);
describeCryptoProvider({ describe, it }, { ...createPortableCrypto(nobleX25519), name: 'portable, X25519 by noble' });

describe('the default provider', () => {
  it('is the portable one, with tweetnacl, in React Native', () => {
    expect(defaultCrypto()).toBe(portableCrypto);
    expect(portableCrypto.name).toBe('portable');
  });

  it('is the kernel in browsers', () => {
    expect(browserCrypto()).toBe(kernelCrypto());
    expect(browserCrypto().name).toBe('kernel');
  });
});
