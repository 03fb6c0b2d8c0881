/** AES-256 in its four modes by noble. Its tables leave traces in the processor's cache, as every portable AES does. */
import { cbc, ctr, gcm, gcmsiv } from '@noble/ciphers/aes.js';
import type { Bytes } from '../../bytes.ts';
import type { AeadParameters } from '../crypto-provider.ts';
import { requireBytes } from '../../kernel/length.ts';
import { AES_BLOCK_BYTES, isWholeBlocks, unpadBlocks } from './padding.ts';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
export const TAG_BYTES = 16;

/** Checks what the caller should have: a shorter key would silently select another cipher. */
export function requireAesKey(key: Uint8Array, iv?: Uint8Array): void {
  requireBytes(key, KEY_BYTES, 'an AES key');
  if (iv !== undefined) requireBytes(iv, AES_BLOCK_BYTES, 'an AES-CBC initialisation vector');
}

/** The same for an AEAD. */
export function requireAeadParameters(parameters: AeadParameters): void {
  requireBytes(parameters.key, KEY_BYTES, 'an AES key');
  requireBytes(parameters.nonce, NONCE_BYTES, 'a nonce');
}

export function portableCbcEncrypt(plaintext: Uint8Array, key: Uint8Array, iv: Uint8Array): Bytes {
  requireAesKey(key, iv);
  return cbc(key, iv).encrypt(plaintext);
}

export function portableCbcDecrypt(ciphertext: Uint8Array, key: Uint8Array, iv: Uint8Array): Bytes | null {
  requireAesKey(key, iv);
  if (!isWholeBlocks(ciphertext)) return null;
  return unpadBlocks(cbc(key, iv, { disablePadding: true }).decrypt(ciphertext));
}

export function portableCtrXor(data: Uint8Array, key: Uint8Array): Bytes {
  requireAesKey(key);
  return ctr(key, new Uint8Array(AES_BLOCK_BYTES)).encrypt(data);
}

export function portableGcmSeal(plaintext: Uint8Array, parameters: AeadParameters): Bytes {
  requireAeadParameters(parameters);
  return gcm(parameters.key, parameters.nonce, parameters.associatedData).encrypt(plaintext);
}

export function portableGcmOpen(sealed: Uint8Array, parameters: AeadParameters): Bytes | null {
  requireAeadParameters(parameters);
  return openOrNull(sealed, () => gcm(parameters.key, parameters.nonce, parameters.associatedData).decrypt(sealed));
}

export function portableGcmSivSeal(plaintext: Uint8Array, parameters: AeadParameters): Bytes {
  requireAeadParameters(parameters);
  return gcmsiv(parameters.key, parameters.nonce, parameters.associatedData).encrypt(plaintext);
}

export function portableGcmSivOpen(sealed: Uint8Array, parameters: AeadParameters): Bytes | null {
  requireAeadParameters(parameters);
  return openOrNull(sealed, () => gcmsiv(parameters.key, parameters.nonce, parameters.associatedData).decrypt(sealed));
}

/** With sizes checked before, the only thing noble throws for is a tag that does not fit. */
function openOrNull(sealed: Uint8Array, open: () => Bytes): Bytes | null {
  if (sealed.length < TAG_BYTES) return null;
  try {
    return open();
  } catch {
    return null;
  }
}
