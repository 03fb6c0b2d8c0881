/**
 * The Edwards public keys of private keys that sign again and again. A sender key is read from its record for every message, so
 * it is found again by its contents; what is kept is a digest of it and the public key, never the key.
 */
import type { Bytes } from '../../bytes.ts';
import { RecentKeys } from '../../kernel/recent-keys.ts';

/** Keys that are remembered: an account has an identity key, and a sender key for each group it writes to. */
export const MAX_SIGNING_KEYS = 64;

export interface SigningKeyMath {
  sha256(data: Uint8Array): Bytes;
  /** @param privateKey - 32 bytes, secret. @throws VinculumError `INVALID_ARGUMENT` for another length */
  edwardsPublicKey(privateKey: Uint8Array): Bytes;
}

/** A bounded memory of signing keys, the longest unused forgotten first. */
export class SigningKeys {
  readonly #recent = new RecentKeys<Bytes>(MAX_SIGNING_KEYS);
  readonly #math: SigningKeyMath;

  constructor(math: SigningKeyMath) {
    this.#math = math;
  }

  /**
   * The Edwards form of a private key's public key.
   *
   * @param privateKey - 32 bytes, clamped, secret
   * @returns 32 bytes, for reading only
   * @throws VinculumError `INVALID_ARGUMENT` for another length
   */
  edwardsPublicKey(privateKey: Uint8Array): Bytes {
    const recent = this.#recent.use(this.#math.sha256(privateKey));
    return (recent.value ??= this.#math.edwardsPublicKey(privateKey));
  }
}
