import { afterEach, describe, expect, it, vi } from 'vitest';

describe('the provider on the kernel, where WebAssembly is missing', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('is null, at every call', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    vi.resetModules();
    const { kernelCrypto } = await import('../../src/crypto/kernel/kernel-provider.ts');
    expect(kernelCrypto()).toBeNull();
    expect(kernelCrypto()).toBeNull();
  });

  it('is null where compilation is refused', async () => {
    vi.stubGlobal('WebAssembly', {
      Module: class {
        readonly never: undefined = (() => {
          throw new Error('refused');
        })();
      },
      Instance: Object,
    });
    vi.resetModules();
    const { kernelCrypto } = await import('../../src/crypto/kernel/kernel-provider.ts');
    expect(kernelCrypto()).toBeNull();
  });
});
