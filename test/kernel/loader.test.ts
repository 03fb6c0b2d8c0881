import { describe, expect, it } from 'vitest';
import { asciiBytes } from '../../src/bytes.ts';
import { createKernelCrypto, kernelCrypto } from '../../src/crypto/kernel/kernel-provider.ts';
import { decodeBase64 } from '../../src/kernel/base64.ts';
import { instantiateKernel, loadKernel } from '../../src/kernel/kernel.ts';
import { KERNEL_WASM } from '../../src/kernel/wasm.gen.ts';
import { kernel } from './kernel-under-test.ts';

function refuse(): never {
  throw new Error("WebAssembly.Module(): Refused to compile because 'wasm-unsafe-eval' is not an allowed source");
}

class RefusedModule {
  readonly never: undefined = refuse();
}

class EmptyInstance {
  readonly exports = {};
}

describe('the loader of the kernel', () => {
  it('loads one instance for the realm', () => {
    expect(loadKernel()).not.toBeNull();
    expect(loadKernel()).toBe(loadKernel());
  });

  it('gives null where there is no WebAssembly', () => {
    expect(instantiateKernel(undefined)).toBeNull();
  });

  it('gives null, and does not throw, where compilation is refused', () => {
    expect(instantiateKernel({ Module: RefusedModule, Instance: EmptyInstance })).toBeNull();
  });

  it('gives null where the module starts but is not ours', () => {
    expect(instantiateKernel({ Module: Object, Instance: EmptyInstance })).toBeNull();
  });
});

describe('the embedded module', () => {
  it('decodes to WebAssembly, version 1, without imports', () => {
    const bytes = decodeBase64(KERNEL_WASM);
    expect([...bytes.subarray(0, 8)]).toEqual([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    const platform = globalThis as unknown as {
      WebAssembly: { Module: { new (bytes: Uint8Array): object; imports(module: object): object[] } };
    };
    expect(platform.WebAssembly.Module.imports(new platform.WebAssembly.Module(bytes))).toEqual([]);
  });

  it.each([
    ['', ''],
    ['Zg==', 'f'],
    ['Zm8=', 'fo'],
    ['Zm9v', 'foo'],
    ['Zm9vYmFy', 'foobar'],
  ])('decodes %j as RFC 4648 says', (text, plain) => {
    expect(decodeBase64(text)).toEqual(asciiBytes(plain));
  });

  it('decodes every character of the alphabet', () => {
    const bytes = decodeBase64('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
    const sextets = Array.from({ length: 16 }, (_, i) => bytes.subarray(3 * i, 3 * i + 3)).flatMap(
      ([a = 0, b = 0, c = 0]) => [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63],
    );
    expect(sextets).toEqual(Array.from({ length: 64 }, (_, i) => i));
  });
});

describe('the provider on the kernel', () => {
  it('is named for it, is one for the realm and offers the fused calls', () => {
    expect(kernelCrypto()?.name).toBe('kernel');
    expect(kernelCrypto()).toBe(kernelCrypto());
    expect(kernelCrypto()?.fused).toBeDefined();
  });

  it('refuses keys, nonces and outputs of wrong sizes', () => {
    const provider = createKernelCrypto(kernel);
    const short = new Uint8Array(16);
    const key = new Uint8Array(32);
    const nonce = new Uint8Array(12);
    const associatedData = new Uint8Array(0);
    const invalid = expect.objectContaining({ code: 'INVALID_ARGUMENT' }) as Error;
    expect(() => provider.aes256CbcEncrypt(short, short, short)).toThrow(invalid);
    expect(() => provider.aes256CbcDecrypt(short, key, key)).toThrow(invalid);
    expect(() => provider.aes256CtrXor(short, short)).toThrow(invalid);
    expect(() => provider.aes256GcmSeal(short, { key: short, nonce, associatedData })).toThrow(invalid);
    expect(() => provider.aes256GcmOpen(short, { key, nonce: short, associatedData })).toThrow(invalid);
    expect(() => provider.aes256GcmSivSeal(short, { key: short, nonce, associatedData })).toThrow(invalid);
    expect(() => provider.aes256GcmSivOpen(short, { key, nonce: short, associatedData })).toThrow(invalid);
    expect(() => provider.hkdfSha256(key, null, { info: short, length: 8161 })).toThrow(invalid);
  });
});
