/** A CryptoProvider of ours, called as the protocol calls it: with raw keys. */
import type { CryptoProvider } from '../../src/crypto/crypto-provider.ts';
import type { RandomSource } from '../../src/crypto/random-source.ts';
import type { Primitives } from './primitives.ts';

const MESSAGE_KEYS = { info: new TextEncoder().encode('WhisperMessageKeys'), length: 80 };

export function providerPrimitives(crypto: CryptoProvider, random: RandomSource): Required<Primitives> {
  return {
    hmac: (key, data) => crypto.hmacSha256(key, data),
    hkdf80: (inputKey, salt) => crypto.hkdfSha256(inputKey, salt, MESSAGE_KEYS),
    aesCbcEncrypt: (plaintext, key, iv) => crypto.aes256CbcEncrypt(plaintext, key, iv),
    agreement: (privateKey, publicKey) => () => crypto.x25519(privateKey, publicKey),
    keyPair: () => crypto.x25519PublicKey(random.bytes(32)),
    signer: (privateKey) => (message) => crypto.xeddsaSign(privateKey, message, random.bytes(64)),
    verifier: (publicKey) => (message, signature) => crypto.xeddsaVerify(publicKey, message, signature),
    kyberKeyPair: () => crypto.kyber1024.generateKeyPair(random.bytes(64)).publicKey,
  };
}
