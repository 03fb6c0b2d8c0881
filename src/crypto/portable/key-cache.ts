/**
 * Remembers what was computed from a key, for as long as the memory that holds the key is referred to. Keys inside state
 * values are never changed, so the same memory usually means the same key; the bytes are compared all the same, and a
 * buffer that was overwritten or is shared by several keys only costs a new computation. The copy that this takes is out of reach of `wipe` and goes with the
 * memory it belongs to.
 */
import { copyBytes } from '../../bytes.ts';
import { constantTimeEqual } from '../constant-time.ts';

interface Entry<T> {
  readonly key: Uint8Array;
  readonly value: T;
}

export class KeyCache<T> {
  readonly #entries = new WeakMap<ArrayBufferLike, Entry<T>>();
  readonly #compute: (key: Uint8Array) => T;

  /** @param compute - makes the value from a key; its errors are passed on and not remembered */
  constructor(compute: (key: Uint8Array) => T) {
    this.#compute = compute;
  }

  /** The value for a key. @param key - any length, secret or public; the view may be a new one each time */
  get(key: Uint8Array): T {
    const found = this.#entries.get(key.buffer);
    if (found !== undefined && constantTimeEqual(found.key, key)) return found.value;
    const value = this.#compute(key);
    this.#entries.set(key.buffer, { key: copyBytes(key), value });
    return value;
  }
}
