/** The noble packages: what portable JavaScript does without a kernel of its own. */
import { cbc } from '@noble/ciphers/aes.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Primitives } from './primitives.ts';

const MESSAGE_KEYS_LABEL = new TextEncoder().encode('WhisperMessageKeys');

export const noblePrimitives: Primitives = {
  hmac: (key, data) => hmac(sha256, key, data),
  hkdf80: (inputKey, salt) => hkdf(sha256, inputKey, salt, MESSAGE_KEYS_LABEL, 80),
  aesCbcEncrypt: (plaintext, key, iv) => cbc(key, iv).encrypt(plaintext),
  agreement: (privateKey, publicKey) => () => x25519.getSharedSecret(privateKey, publicKey),
  keyPair: () => x25519.keygen().publicKey,
};
