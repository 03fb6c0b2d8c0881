/**
 * What `#crypto-default` resolves to in Node: the kernel. OpenSSL agrees faster once both keys are its objects, but importing
 * one costs as much as it saves, and the pairs of keys that come again are remembered or have tables.
 */
import type { CryptoProvider } from '../crypto-provider.ts';
import { kernelCrypto } from '../kernel/kernel-provider.ts';
import { nodeCrypto } from './node-provider.ts';

/** The provider, the same one at every call. Without WebAssembly it is node:crypto and portable code. */
export function defaultCrypto(): CryptoProvider {
  return kernelCrypto() ?? nodeCrypto;
}
