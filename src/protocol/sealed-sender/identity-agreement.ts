/**
 * Our side of sealed sender: a key pair, and the agreement of our identity key with another one. That agreement is the same for
 * every message between two accounts, so a caller may pass one that remembers its results.
 */
import type { Bytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { type EcKeyPair, type EcPublicKey, ecAgree } from '../keys/ec-key.ts';

export interface SealingIdentity {
  readonly keyPair: EcKeyPair;
  /**
   * X25519 of our private identity key and another identity key.
   *
   * @returns 32 bytes, secret
   * @throws VinculumError `INVALID_KEY_AGREEMENT`
   */
  agreeWith(theirIdentity: EcPublicKey): Bytes;
}

/** An identity that remembers nothing. */
export function sealingIdentity(crypto: CryptoProvider, keyPair: EcKeyPair): SealingIdentity {
  return { keyPair, agreeWith: (theirIdentity) => ecAgree(crypto, keyPair.privateKey, theirIdentity) };
}
