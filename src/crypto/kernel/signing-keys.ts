/**
 * The Edwards public keys of private keys that sign again and again. A sender key is read from its record for every message, so
 * it is found again by its contents; what is kept is a digest of it and the public key, never the key.
 */
import { type Bytes, bytesEqual } from '../../bytes.ts';

/** Keys that are remembered: an account has an identity key, and a sender key for each group it writes to. */
export const MAX_SIGNING_KEYS = 64;

interface Entry {
  /** 32 bytes: SHA-256 of the private key, from which nobody can go back. */
  readonly digest: Bytes;
  readonly edwardsPublicKey: Bytes;
}

export interface SigningKeyMath {
  sha256(data: Uint8Array): Bytes;
  /** @param privateKey - 32 bytes, secret. @throws VinculumError `INVALID_ARGUMENT` for another length */
  edwardsPublicKey(privateKey: Uint8Array): Bytes;
}

/** A bounded memory of signing keys, the longest unused forgotten first. */
export class SigningKeys {
  /** In order of last use. The index is taken from the digest; keys that share one displace each other. */
  readonly #entries = new Map<number, Entry>();
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
    const digest = this.#math.sha256(privateKey);
    const index = digest[0]! | (digest[1]! << 8) | (digest[2]! << 16) | (digest[3]! << 24);
    let entry = this.#entries.get(index);
    if (entry === undefined || !bytesEqual(entry.digest, digest)) {
      entry = { digest, edwardsPublicKey: this.#math.edwardsPublicKey(privateKey) };
    }
    this.#entries.delete(index);
    this.#entries.set(index, entry);
    if (this.#entries.size > MAX_SIGNING_KEYS) {
      for (const [oldest] of this.#entries) {
        this.#entries.delete(oldest);
        break;
      }
    }
    return entry.edwardsPublicKey;
  }
}
