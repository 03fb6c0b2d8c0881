/**
 * What `#crypto-default` resolves to in browsers, workers and other runtimes: the kernel where it runs, else noble.
 *
 * Noble and the portable code on it are a third of what would be downloaded, and of use only where WebAssembly, its vector
 * instructions or permission for them (`wasm-unsafe-eval` of a content security policy) is missing. They are therefore imported
 * dynamically. The protocol is synchronous and could not wait for that later, so the question is settled while this module
 * loads: a module of 29 bytes is compiled, and only if that is refused does the import wait. Otherwise nothing is awaited, and
 * the kernel is compiled at first use. This is the one side effect of importing this library. Node and React Native have other
 * modules in this place, which import everything statically.
 */
import { webAssembly } from '../../kernel/kernel.ts';
import { supportsKernel } from '../../kernel/support.ts';
import type { CryptoProvider } from '../crypto-provider.ts';
import { kernelCrypto } from '../kernel/kernel-provider.ts';
import { VinculumError } from '../../errors.ts';

const fallBack: CryptoProvider | null = supportsKernel(webAssembly())
  ? null
  : (await import('./noble-provider.ts')).nobleCrypto;

/**
 * The provider, the same one at every call. A policy that forbids WebAssembly only makes it slower.
 *
 * @throws VinculumError `CRYPTO_UNAVAILABLE` if the kernel does not start although WebAssembly works
 */
export function defaultCrypto(): CryptoProvider {
  const provider = fallBack ?? kernelCrypto();
  if (provider === null) {
    throw new VinculumError(
      'CRYPTO_UNAVAILABLE',
      'the WebAssembly kernel does not start here, although WebAssembly works; is there memory for it?',
    );
  }
  return provider;
}
