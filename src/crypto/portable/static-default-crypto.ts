/**
 * What `#crypto-default` resolves to with the condition `vinculum-static`: the kernel where it runs, else noble, both in one
 * file. For bundles that cannot have top-level await or a second file, such as one for a classic script.
 */
import type { CryptoProvider } from '../crypto-provider.ts';
import { kernelCrypto } from '../kernel/kernel-provider.ts';
import { nobleCrypto } from './noble-provider.ts';

/** The provider, the same one at every call. */
export function defaultCrypto(): CryptoProvider {
  return kernelCrypto() ?? nobleCrypto;
}
