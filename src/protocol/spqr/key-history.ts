/**
 * Skipped keys, in their stored form: entries of be32 index ‖ 32-byte key, secret. An entry is removed by moving the last
 * one into its place; the order matters for nothing but equality of stored bytes.
 *
 * Source: spec 03, "Symmetric chain".
 */
import { type Bytes, EMPTY_BYTES } from '../../bytes.ts';
import { KEY_BYTES } from './constants.ts';

const INDEX_BYTES = 4;
export const HISTORY_ENTRY_BYTES: number = INDEX_BYTES + KEY_BYTES;
/** The history is cleaned when it is a tenth larger than the number of keys that can still be asked for. */
const CLEANING_TENTHS = 11;

/** Tells whether a history of so many bytes is to be cleaned. */
export function isCleaningDue(historyBytes: number, maxOutOfOrderKeys: number): boolean {
  const entries = Math.floor((maxOutOfOrderKeys * CLEANING_TENTHS) / 10) + 1;
  return historyBytes >= entries * HISTORY_ENTRY_BYTES;
}

/**
 * Takes the key of an index out.
 *
 * @returns the key and the history without it; null if it is not there
 */
export function takeFromHistory(
  history: Uint8Array,
  index: number,
): { readonly key: Bytes; readonly history: Bytes } | null {
  for (let entry = 0; entry + HISTORY_ENTRY_BYTES <= history.length; entry += HISTORY_ENTRY_BYTES) {
    if (indexAt(history, entry) !== index) continue;
    const key = new Uint8Array(KEY_BYTES);
    key.set(history.subarray(entry + INDEX_BYTES, entry + HISTORY_ENTRY_BYTES));
    const last = history.length - HISTORY_ENTRY_BYTES;
    const rest = new Uint8Array(last);
    rest.set(history.subarray(0, last));
    if (entry < last) rest.set(history.subarray(last), entry);
    return { key, history: rest };
  }
  return null;
}

/** A history under extension: room for all new entries is made at once. */
export class HistoryExtension {
  private readonly bytes: Bytes;
  private length: number;

  /** Extends a history by at most so many entries. */
  constructor(history: Uint8Array, entries: number) {
    this.bytes = new Uint8Array(history.length + entries * HISTORY_ENTRY_BYTES);
    this.bytes.set(history);
    this.length = history.length;
  }

  append(index: number, key: Uint8Array): void {
    const { bytes, length } = this;
    bytes[length] = index >>> 24;
    bytes[length + 1] = index >>> 16;
    bytes[length + 2] = index >>> 8;
    bytes[length + 3] = index;
    bytes.set(key, length + INDEX_BYTES);
    this.length += HISTORY_ENTRY_BYTES;
  }

  /** Removes the entries that have become too old, if there are many entries. `newest`: the last index reached. */
  clean(newest: number, maxOutOfOrderKeys: number): void {
    if (!isCleaningDue(this.length, maxOutOfOrderKeys)) return;
    const horizon = newest - maxOutOfOrderKeys;
    for (let entry = 0; entry < this.length;) {
      if (indexAt(this.bytes, entry) >= horizon) {
        entry += HISTORY_ENTRY_BYTES;
        continue;
      }
      this.length -= HISTORY_ENTRY_BYTES;
      this.bytes.copyWithin(entry, this.length, this.length + HISTORY_ENTRY_BYTES);
    }
  }

  /** The extended history. No call may follow. */
  finish(): Bytes {
    if (this.length === 0) return EMPTY_BYTES;
    return this.length === this.bytes.length ? this.bytes : this.bytes.slice(0, this.length);
  }
}

function indexAt(history: Uint8Array, offset: number): number {
  return (
    (((history[offset] ?? 0) << 24) |
      ((history[offset + 1] ?? 0) << 16) |
      ((history[offset + 2] ?? 0) << 8) |
      (history[offset + 3] ?? 0)) >>>
    0
  );
}
