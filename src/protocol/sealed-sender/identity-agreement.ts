/**
 * Our side of sealed sender: a key pair, and the agreement of our identity key with another one, which is the same for every
 * message between two accounts.
 */
import type { Bytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { staticAgreements } from '../../crypto/static-agreements.ts';
import { type EcKeyPair, type EcPublicKey, rawEcPublicKey } from '../keys/ec-key.ts';

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

/** An identity whose agreements are remembered: see `static-agreements.ts`. */
export function sealingIdentity(crypto: CryptoProvider, keyPair: EcKeyPair): SealingIdentity {
  const agree = staticAgreements(crypto, keyPair.privateKey);
  return { keyPair, agreeWith: (theirIdentity) => agree(rawEcPublicKey(theirIdentity)) };
}
