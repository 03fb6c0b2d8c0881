/** OpenSSL through node:crypto, with keys held as KeyObjects: the rival for primitives in Node. It has no XEdDSA. */
import {
  createCipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
} from 'node:crypto';
import type { Primitives } from './primitives.ts';

const MESSAGE_KEYS_LABEL = new TextEncoder().encode('WhisperMessageKeys');

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

export const nodeCryptoPrimitives: Primitives = {
  hmac: (key, data) => createHmac('sha256', key).update(data).digest(),
  hkdf80: (inputKey, salt) => new Uint8Array(hkdfSync('sha256', inputKey, salt, MESSAGE_KEYS_LABEL, 80)),
  aesCbcEncrypt(plaintext, key, iv) {
    const cipher = createCipheriv('aes-256-cbc', key, iv);
    return Buffer.concat([cipher.update(plaintext), cipher.final()]);
  },
  agreement(privateBytes, publicBytes) {
    const jwk = { kty: 'OKP', crv: 'X25519', x: base64url(publicBytes) };
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
    // Import recomputes the public half, so any x will do.
    const privateKey = createPrivateKey({ key: { ...jwk, d: base64url(privateBytes) }, format: 'jwk' });
    return () => diffieHellman({ privateKey, publicKey });
  },
  keyPair() {
    const { x } = generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' });
    return Buffer.from(x ?? '', 'base64url');
  },
};
