/**
 * A bounded memory of what was computed from a key, for keys that come again and again. Keys are found by their bytes, so one
 * that was read anew from a store is found too. Keys that are only counted do not displace those with a value.
 */
import { type Bytes, bytesEqual, copyBytes } from '../bytes.ts';

/** What is known of one key. The owner of the memory fills it in. */
export interface RecentKey<T> {
  /** How often the key was asked for, this time included. */
  readonly uses: number;
  value: T | undefined;
}

interface Entry<T> {
  readonly key: Bytes;
  uses: number;
  value: T | undefined;
}

/** In order of last use. The index is taken from the key itself; keys that share one displace each other. */
type Entries<T> = Map<number, Entry<T>>;

/** The longest unused is forgotten first. */
export class RecentKeys<T> {
  readonly #counted: Entries<T> = new Map();
  readonly #valued: Entries<T> = new Map();
  readonly #capacity: number;
  readonly #forget: ((value: T) => void) | undefined;

  /**
   * @param capacity - keys with a value that are remembered, and as many without
   * @param forget - told of each value that is dropped: the place to wipe a secret one
   */
  constructor(capacity: number, forget?: (value: T) => void) {
    this.#capacity = capacity;
    this.#forget = forget;
  }

  /**
   * Counts one use of a key.
   *
   * @param key - at least 4 bytes. It is kept and compared in variable time: public, or the digest of a secret
   * @param variant - 0 or 1, for two values of the same key
   */
  use(key: Uint8Array, variant = 0): RecentKey<T> {
    const index = indexOf(key, variant);
    const entry = take(this.#valued, index, key) ??
      take(this.#counted, index, key) ?? { key: copyBytes(key), uses: 0, value: undefined };
    entry.uses++;
    this.#put(entry.value === undefined ? this.#counted : this.#valued, index, entry);
    return entry;
  }

  #put(entries: Entries<T>, index: number, entry: Entry<T>): void {
    this.#drop(entries, index);
    entries.set(index, entry);
    if (entries.size <= this.#capacity) return;
    for (const oldest of entries.keys()) {
      this.#drop(entries, oldest);
      return;
    }
  }

  #drop(entries: Entries<T>, index: number): void {
    const value = entries.get(index)?.value;
    entries.delete(index);
    if (value !== undefined) this.#forget?.(value);
  }
}

/** Removes and returns the entry of this very key. The variant is part of the index. */
function take<T>(entries: Entries<T>, index: number, key: Uint8Array): Entry<T> | undefined {
  const entry = entries.get(index);
  if (entry === undefined || !bytesEqual(entry.key, key)) return undefined;
  entries.delete(index);
  return entry;
}

/** Keys are random where it matters; where an attacker chooses them, only the speed is at stake. */
function indexOf(key: Uint8Array, variant: number): number {
  const low = key[0]! | (key[1]! << 8) | (key[2]! << 16) | (key[3]! << 24);
  return 2 * low + variant;
}
