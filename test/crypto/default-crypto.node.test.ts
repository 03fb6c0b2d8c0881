import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CryptoProvider } from '../../src/crypto/crypto-provider.ts';
import { kernelCrypto } from '../../src/crypto/kernel/kernel-provider.ts';

interface DefaultCryptoModule {
  readonly defaultCrypto: () => CryptoProvider;
}

const KEY = new Uint8Array(32).fill(7);
const PUBLIC_KEY = kernelCrypto()?.x25519PublicKey(KEY);
const FALL_BACK = '../../src/crypto/portable/noble-provider.ts';
const real = WebAssembly;

/** Loads the module as new, in a realm with that WebAssembly. */
async function load(path: string, platform: unknown): Promise<DefaultCryptoModule> {
  vi.stubGlobal('WebAssembly', platform);
  vi.resetModules();
  return (await import(path)) as DefaultCryptoModule;
}

const inBrowsers = (platform: unknown): Promise<DefaultCryptoModule> =>
  load('../../src/crypto/portable/default-crypto.ts', platform);

/** Lets nobody load the fall-back. */
function forbidFallBack(): void {
  vi.doMock(FALL_BACK, () => {
    throw new Error('the fall-back was loaded');
  });
}

/** A platform that compiles modules up to a length. */
function limited(maximum: number): unknown {
  return {
    Module: class {
      readonly module: object;
      constructor(bytes: Uint8Array<ArrayBuffer>) {
        if (bytes.length > maximum) throw new RangeError('out of memory');
        this.module = new real.Module(bytes);
      }
    },
    Instance: real.Instance,
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock(FALL_BACK);
  vi.resetModules();
});

describe('the default provider of browsers', () => {
  it('is the kernel, and the fall-back is not loaded', async () => {
    forbidFallBack();
    const { defaultCrypto } = await inBrowsers(real);
    expect(defaultCrypto().name).toBe('kernel');
    expect(defaultCrypto()).toBe(defaultCrypto());
  });

  it.each([
    ['there is no WebAssembly', undefined],
    ['a policy forbids it, or it has no vector instructions', limited(0)],
  ])('is the portable one where %s, with the same results', async (_, platform) => {
    const { defaultCrypto } = await inBrowsers(platform);
    expect(defaultCrypto().name).toBe('portable');
    expect(defaultCrypto()).toBe(defaultCrypto());
    expect(defaultCrypto().x25519PublicKey(KEY)).toEqual(PUBLIC_KEY);
  });

  it('cannot be loaded where both are missing', async () => {
    forbidFallBack();
    await expect(inBrowsers(undefined)).rejects.toThrow();
  });

  it('is an error, every time, where WebAssembly works but the kernel does not start', async () => {
    forbidFallBack();
    const { defaultCrypto } = await inBrowsers(limited(1000));
    const unavailable = expect.objectContaining({ code: 'CRYPTO_UNAVAILABLE' }) as Error;
    expect(defaultCrypto).toThrow(unavailable);
    expect(defaultCrypto).toThrow(unavailable);
  });
});

describe('the default provider of bundles in one file', () => {
  it.each([
    ['kernel', 'it runs', real],
    ['portable', 'it does not', limited(0)],
  ])('is the %s one where %s', async (name, _, platform) => {
    const { defaultCrypto } = await load('../../src/crypto/portable/static-default-crypto.ts', platform);
    expect(defaultCrypto().name).toBe(name);
    expect(defaultCrypto()).toBe(defaultCrypto());
  });
});

describe("Node's default provider", () => {
  it('loads without top-level await, so that require() can load it', async () => {
    const { createRequire } = await import('node:module');
    const path = new URL('../../src/crypto/node/default-crypto.ts', import.meta.url).pathname;
    const { defaultCrypto } = createRequire(import.meta.url)(path) as DefaultCryptoModule;
    expect(defaultCrypto().name).toBe('kernel');
  });
});
