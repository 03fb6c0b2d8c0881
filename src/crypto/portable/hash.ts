/** SHA-2, HMAC and HKDF by noble. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import type { Bytes } from '../../bytes.ts';
import type { CryptoProvider } from '../crypto-provider.ts';
import { createHkdf, type KeyedHmac } from './hkdf.ts';

export function portableSha256(data: Uint8Array): Bytes {
  return sha256(data);
}

export function portableSha512(...parts: readonly Uint8Array[]): Bytes {
  const hash = sha512.create();
  for (const part of parts) hash.update(part);
  return hash.digest();
}

export function portableHmacSha256(key: Uint8Array, ...parts: readonly Uint8Array[]): Bytes {
  const mac = hmac.create(sha256, key);
  for (const part of parts) mac.update(part);
  return mac.digest();
}

function keyedHmac(key: Uint8Array): KeyedHmac {
  const fresh = hmac.create(sha256, key);
  return (...parts) => {
    const mac = fresh.clone();
    for (const part of parts) mac.update(part);
    return mac.digest();
  };
}

export const portableHkdfSha256: CryptoProvider['hkdfSha256'] = /* @__PURE__ */ createHkdf(keyedHmac);
