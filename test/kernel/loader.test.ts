import { describe, expect, it } from 'vitest';
import { createKernelCrypto, kernelCrypto } from '../../src/crypto/kernel/kernel-provider.ts';
import { decodeText } from '../../src/kernel/embedded-text.ts';
import { instantiateKernel, loadKernel, webAssembly } from '../../src/kernel/kernel.ts';
import { supportsKernel } from '../../src/kernel/support.ts';
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

describe('the test for support', () => {
  const platform = webAssembly();

  it('agrees with the loader here', () => {
    expect(supportsKernel(platform)).toBe(true);
  });

  it('says no where there is no WebAssembly', () => {
    expect(supportsKernel(undefined)).toBe(false);
  });

  it('says no, and does not throw, where compilation is refused', () => {
    expect(supportsKernel({ Module: RefusedModule })).toBe(false);
  });

  it('compiles a module of 29 bytes with one vector instruction, which is refused if that is damaged', () => {
    let compiled = new Uint8Array();
    class Noting {
      readonly module: object;
      constructor(bytes: Uint8Array) {
        compiled = bytes.slice();
        this.module = new platform!.Module(bytes);
      }
    }
    expect(supportsKernel({ Module: Noting })).toBe(true);
    expect(compiled).toHaveLength(29);
    const offset = compiled.indexOf(0xfd);
    expect(offset).toBe(26);
    class Damaging {
      readonly module: object;
      constructor(bytes: Uint8Array) {
        bytes[offset] = 0xff;
        this.module = new platform!.Module(bytes);
      }
    }
    expect(supportsKernel({ Module: Damaging })).toBe(false);
  });
});

describe('the embedded module', () => {
  it('decodes to WebAssembly, version 1, without imports', () => {
    const bytes = decodeText(KERNEL_WASM);
    expect([...bytes.subarray(0, 8)]).toEqual([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    const platform = globalThis as unknown as {
      WebAssembly: { Module: { new (bytes: Uint8Array): object; imports(module: object): object[] } };
    };
    expect(platform.WebAssembly.Module.imports(new platform.WebAssembly.Module(bytes))).toEqual([]);
  });

  it('is printable ASCII that no string, page or replacement takes for something else', () => {
    expect(KERNEL_WASM).toMatch(/^[ -~]+$/);
    expect(KERNEL_WASM).not.toMatch(/["$'<\\`]/);
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
