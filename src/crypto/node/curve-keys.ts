/**
 * Raw Curve25519 and Ed25519 keys as KeyObjects. They go in as JSON web keys: DER costs up to fifteen times as much. The
 * objects are kept as long as the raw key's memory lives, for an import of a private key costs as much as an agreement.
 */
import { Buffer } from 'node:buffer';
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { type Bytes, copyBytes } from '../../bytes.ts';
import { KeyCache } from '../portable/key-cache.ts';

/** Node wants a public half beside a private key, and computes it itself. */
const PLACEHOLDER = 'A'.repeat(43);

const privateKeys: KeyCache<KeyObject> = /* @__PURE__ */ new KeyCache((key) =>
  createPrivateKey({ key: { kty: 'OKP', crv: 'X25519', x: PLACEHOLDER, d: base64Url(key) }, format: 'jwk' }),
);

const publicKeys: KeyCache<KeyObject> = /* @__PURE__ */ new KeyCache((key) =>
  createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: base64Url(key) }, format: 'jwk' }),
);

/** An X25519 private key. @param key - 32 bytes, secret */
export function x25519PrivateKeyObject(key: Uint8Array): KeyObject {
  return privateKeys.get(key);
}

/** An X25519 public key. @param key - 32 bytes */
export function x25519PublicKeyObject(key: Uint8Array): KeyObject {
  return publicKeys.get(key);
}

/** An Ed25519 public key. @param key - 32 bytes. Not kept. */
export function ed25519PublicKeyObject(key: Uint8Array): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: base64Url(key) }, format: 'jwk' });
}

/** The 32 bytes of the public half of an imported private key. */
export function exportedPublicKey(key: KeyObject): Bytes {
  return copyBytes(Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url'));
}

function base64Url(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64url');
}
