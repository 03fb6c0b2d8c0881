/**
 * AES-256 by OpenSSL: constant-time on processors with AES instructions. Keys go in as KeyObjects: a raw key costs
 * several times the whole encryption in Node 24.
 */
import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto';
import { type Bytes, concatBytes, copyBytes } from '../../bytes.ts';
import type { AeadParameters } from '../crypto-provider.ts';
import { requireAeadParameters, requireAesKey, TAG_BYTES } from '../portable/aes.ts';
import { AES_BLOCK_BYTES, isWholeBlocks, padBlocks, unpadBlocks } from '../portable/padding.ts';

const AEAD_OPTIONS = { authTagLength: TAG_BYTES } as const;

export function nodeCbcEncrypt(plaintext: Uint8Array, key: Uint8Array, iv: Uint8Array): Bytes {
  requireAesKey(key, iv);
  const cipher = createCipheriv('aes-256-cbc', createSecretKey(key), iv);
  cipher.setAutoPadding(false);
  return copyBytes(cipher.update(padBlocks(plaintext)));
}

export function nodeCbcDecrypt(ciphertext: Uint8Array, key: Uint8Array, iv: Uint8Array): Bytes | null {
  requireAesKey(key, iv);
  if (!isWholeBlocks(ciphertext)) return null;
  const decipher = createDecipheriv('aes-256-cbc', createSecretKey(key), iv);
  decipher.setAutoPadding(false);
  return unpadBlocks(decipher.update(ciphertext));
}

export function nodeCtrXor(data: Uint8Array, key: Uint8Array): Bytes {
  requireAesKey(key);
  return copyBytes(createCipheriv('aes-256-ctr', createSecretKey(key), new Uint8Array(AES_BLOCK_BYTES)).update(data));
}

export function nodeGcmSeal(plaintext: Uint8Array, parameters: AeadParameters): Bytes {
  requireAeadParameters(parameters);
  const cipher = createCipheriv('aes-256-gcm', createSecretKey(parameters.key), parameters.nonce, AEAD_OPTIONS);
  cipher.setAAD(parameters.associatedData);
  const ciphertext = cipher.update(plaintext);
  cipher.final();
  return concatBytes(ciphertext, cipher.getAuthTag());
}

export function nodeGcmOpen(sealed: Uint8Array, parameters: AeadParameters): Bytes | null {
  requireAeadParameters(parameters);
  const length = sealed.length - TAG_BYTES;
  if (length < 0) return null;
  const decipher = createDecipheriv('aes-256-gcm', createSecretKey(parameters.key), parameters.nonce, AEAD_OPTIONS);
  decipher.setAAD(parameters.associatedData);
  decipher.setAuthTag(sealed.subarray(length));
  const plaintext = decipher.update(sealed.subarray(0, length));
  try {
    decipher.final();
  } catch {
    return null;
  }
  return copyBytes(plaintext);
}
