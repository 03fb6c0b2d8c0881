/**
 * Public keys that verify again and again, such as those of the senders of a group: from its second signature on, a key gets a
 * table of its multiples, which halves the time of a verification. Public data only.
 */
import { type Bytes, bytesEqual, copyBytes } from '../bytes.ts';

/** Keys that are remembered, at 5 KiB each: a large group's talkative members. */
export const MAX_VERIFICATION_KEYS = 128;

/** What is kept of a key whose second signature has come. */
export interface PreparedKey {
  /** 32 bytes: its Edwards form. */
  readonly edwards: Bytes;
  /** 5120 bytes, in the kernel's representation. */
  readonly table: Bytes;
}

interface Entry {
  readonly publicKey: Bytes;
  readonly sign: number;
  prepared: PreparedKey | null;
}

/** A bounded memory of public keys, the longest unused forgotten first. */
export class VerificationKeys {
  /** In order of last use. The index is taken from the key itself; keys that share one displace each other. */
  readonly #entries = new Map<number, Entry>();

  /**
   * What is known of a key.
   *
   * @param publicKey - 32 bytes
   * @param sign - 0 or 1, of the Edwards form
   * @param prepare - makes the table, or returns null if the key has no Edwards form
   * @returns null for a key seen for the first time
   */
  find(publicKey: Uint8Array, sign: number, prepare: () => PreparedKey | null): PreparedKey | null {
    const index = indexOf(publicKey, sign);
    let entry = this.#entries.get(index);
    this.#entries.delete(index);
    if (entry?.sign !== sign || !bytesEqual(entry.publicKey, publicKey)) {
      entry = { publicKey: copyBytes(publicKey), sign, prepared: null };
    } else {
      entry.prepared ??= prepare();
    }
    this.#entries.set(index, entry);
    if (this.#entries.size > MAX_VERIFICATION_KEYS) {
      for (const [oldest] of this.#entries) {
        this.#entries.delete(oldest);
        break;
      }
    }
    return entry.prepared;
  }
}

/** Keys are random where it matters; where an attacker chooses them, only the speed is at stake. */
function indexOf(publicKey: Uint8Array, sign: number): number {
  const low = publicKey[0]! | (publicKey[1]! << 8) | (publicKey[2]! << 16) | (publicKey[3]! << 24);
  return 2 * low + sign;
}
