/** What `#crypto-default` resolves to in Node: the kernel, with OpenSSL for agreements of keys that stay. */
import type { CryptoProvider } from '../crypto-provider.ts';
import { kernelCrypto } from '../kernel/kernel-provider.ts';
import { KeyCache } from '../portable/key-cache.ts';
import { nodeCrypto } from './node-provider.ts';

/**
 * Importing a private key into OpenSSL costs as much as the agreement it saves; a key used this often before is an identity
 * key or the like, and pays for it.
 */
const USES_BEFORE_IMPORT = 2;

let provider: CryptoProvider | undefined;

/** The provider, the same one at every call. Without WebAssembly it is node:crypto and portable code. */
export function defaultCrypto(): CryptoProvider {
  provider ??= createDefaultCrypto();
  return provider;
}

function createDefaultCrypto(): CryptoProvider {
  const kernel = kernelCrypto();
  if (kernel === null) return nodeCrypto;
  const uses = new KeyCache(() => ({ count: 0 }));
  return {
    ...kernel,
    name: 'node+kernel',
    x25519(privateKey, publicKey) {
      const used = uses.get(privateKey);
      used.count++;
      return (used.count > USES_BEFORE_IMPORT ? nodeCrypto : kernel).x25519(privateKey, publicKey);
    },
  };
}
