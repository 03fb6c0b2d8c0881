/**
 * The seam between the client and what survives it: rows of bytes, read as snapshots and written in atomic batches that
 * name what they were based on. It knows nothing of what the rows hold, and it has no locks: two writers that saw the same
 * row cannot both change it, in one process or in two.
 *
 * Whoever implements it writes these four functions and wraps them with `guardStore`; `vinculum/testing` publishes the suite
 * that says whether they keep the promises below.
 */
import type { Bytes } from '../bytes.ts';

/** Where a row is. Rows of one table and name form a list, ordered by `order`. */
export interface Key {
  /** What kind of row: a constant of the program, never data. Tables that begin with `$` belong to this library. */
  readonly table: string;
  /** Whose row: any well-formed string, empty and `__proto__` included. */
  readonly name: string;
  /** The place in the list, an integer from 0 to 2^53 − 1. A row that is alone has 0. */
  readonly order: number;
}

/**
 * Which writing of a row this is: opaque, to be compared by `===` only. Every batch gives the rows it writes a version that
 * no row of this store ever had, also not before it was deleted.
 */
export type Version = string;

/** What is stored under a key. */
export interface Row {
  readonly key: Key;
  readonly value: Bytes;
  readonly version: Version;
}

/** Which rows of a table to list. */
export interface Range {
  readonly table: string;
  /** One list, in ascending order of `order`; without it all lists of the table, in an order of the store's choosing that stays. */
  readonly name?: string | undefined;
  /** The lowest `order`, inclusive; needs `name`. */
  readonly from?: number | undefined;
  /** The highest `order`, inclusive; needs `name`. */
  readonly to?: number | undefined;
  /** The last row of the page before; it need not exist any more. */
  readonly after?: Key | undefined;
  /** How many rows at most, at least 1. */
  readonly limit: number;
  /** From the end to the beginning. */
  readonly reverse?: boolean | undefined;
}

/** A condition on a row: that it still has this version, or, if null, that it does not exist. */
export interface Check {
  readonly key: Key;
  readonly version: Version | null;
}

/** A change of a row: to this value, or, if null, to none. Deleting what does not exist is no error. */
export interface Write {
  readonly key: Key;
  readonly value: Uint8Array | null;
}

/** Changes that are done all or not at all, and only if every check holds. */
export interface Batch {
  readonly checks: readonly Check[];
  /** In this order: of two writes of one row the later wins. */
  readonly writes: readonly Write[];
}

/** What became of a batch: done, and the version that its rows have now, or nothing of it, as a check did not hold. */
export type CommitOutcome =
  { readonly status: 'committed'; readonly version: Version } | { readonly status: 'conflict' };

/** Every call rejects with a `VinculumError`: `INVALID_ARGUMENT`, `STORE_FAILED`, `STORE_BUSY` or `STORE_CLOSED`. */
export interface Store {
  /**
   * Reads rows as they were at one moment.
   *
   * @param keys - any number, also none
   * @returns for each key its row, or undefined if there is none; the bytes are the caller's
   */
  read(keys: readonly Key[]): Promise<readonly (Row | undefined)[]>;
  /** Lists rows as they were at one moment. Two pages may be of two moments. Fewer rows than the limit means that no more follow. */
  list(range: Range): Promise<readonly Row[]>;
  /**
   * Carries out batches one after the other, each seeing what those before it did, in one durable transaction: when the
   * promise resolves, no crash of the process loses them. If it rejects, all of them are done or none is, and the store
   * shows which.
   *
   * @param batches - any number; the values are copied before this returns
   * @returns for each batch what became of it; one that conflicts does not hinder the others
   */
  commit(batches: readonly Batch[]): Promise<readonly CommitOutcome[]>;
  /** Waits for the calls that were made, then lets go of everything. A second call does the same. */
  close(): Promise<void>;
  /** Makes what was deleted or replaced unreadable in the medium. Absent where the medium cannot promise it. */
  readonly erase?: (() => Promise<void>) | undefined;
}
