/**
 * Remembers the agreements of long-lived keys: that of two identity keys is the same for every sealed message between two
 * accounts. What is kept is the agreement, under digests and public keys; never a private key. It is as secret as the
 * identity key, and lives as long as the provider or until it is displaced, when it is wiped.
 */
import { type Bytes, concatBytes, copyBytes } from '../bytes.ts';
import { RecentKeys } from '../kernel/recent-keys.ts';
import { wipe } from './constant-time.ts';
import type { CryptoProvider } from './crypto-provider.ts';

/** Agreements that are remembered, at about 100 bytes each: the members of a large group. */
export const MAX_STATIC_AGREEMENTS = 1024;

const memories = /* @__PURE__ */ new WeakMap<CryptoProvider, RecentKeys<Bytes>>();

function memoryOf(crypto: CryptoProvider): RecentKeys<Bytes> {
  let memory = memories.get(crypto);
  if (memory === undefined) {
    memory = new RecentKeys<Bytes>(MAX_STATIC_AGREEMENTS, wipe);
    memories.set(crypto, memory);
  }
  return memory;
}

/**
 * The agreements of one long-lived private key.
 *
 * @param privateKey - 32 bytes, secret
 * @returns from a public key of 32 bytes, without type byte, X25519: 32 bytes, secret, the caller's own. Throws VinculumError
 * `INVALID_KEY_AGREEMENT` if that is all zero
 */
export function staticAgreements(crypto: CryptoProvider, privateKey: Uint8Array): (publicKey: Uint8Array) => Bytes {
  const memory = memoryOf(crypto);
  let digest: Bytes | undefined;
  return (publicKey) => {
    digest ??= crypto.sha256(privateKey);
    const recent = memory.use(concatBytes(publicKey, digest));
    return copyBytes((recent.value ??= crypto.x25519(privateKey, publicKey)));
  };
}
