/** What `#crypto-default` resolves to in browsers, workers and other runtimes: the kernel where it loads, else noble. */
import type { CryptoProvider } from '../crypto-provider.ts';
import { kernelCrypto } from '../kernel/kernel-provider.ts';
import { createPortableCrypto } from './portable-provider.ts';
import { nobleX25519 } from './noble-x25519.ts';

let provider: CryptoProvider | undefined;

/** The provider, the same one at every call. A policy that forbids WebAssembly only makes it slower. */
export function defaultCrypto(): CryptoProvider {
  provider ??= kernelCrypto() ?? createPortableCrypto(nobleX25519);
  return provider;
}
