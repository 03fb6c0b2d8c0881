/**
 * Optimistic transactions over any store: read freely, keep the writes back, commit them on condition that nothing of what
 * was read has changed, and do it all again if something has.
 *
 * What a transaction does not see: a row that somebody else adds to a list after it was listed. `append` is safe all the same, as
 * two appends write the same row; where another decision rests on a list being complete, let every writer also write one
 * row that stands for the list.
 */
import { copyBytes, type Bytes } from '../bytes.ts';
import { systemRandom } from '../crypto/random-source.ts';
import { VinculumError } from '../errors.ts';
import { checkKey, checkRange, keyId } from './arguments.ts';
import { overlay } from './overlay.ts';
import type { Check, Key, Range, Row, Store, Write } from './store.ts';
import { Turnstile } from './turnstile.ts';

/**
 * How often a transaction is tried. The later tries run alone in this process, so that only other processes can spoil them, and
 * pause in between: in all a second or so, which is longer than a burst of theirs.
 */
const MAX_ATTEMPTS = 60;
/** After so many tries others are asked to wait: they cost nothing while conflicts are rare. */
const ATTEMPTS_IN_COMPANY = 3;
/** Long enough for several commits of another process. */
const LONGEST_PAUSE_MS = 32;

/** A row as a transaction sees it. */
export interface Entry {
  readonly key: Key;
  readonly value: Bytes;
}

/** What the work of a transaction may do. Everything it reads counts as a condition of what it writes. */
export interface Transaction {
  /** Reads one row. @returns its value, not to be changed, or undefined */
  get(key: Key): Promise<Bytes | undefined>;
  /** Reads several rows at one moment. */
  read(keys: readonly Key[]): Promise<readonly (Bytes | undefined)[]>;
  /** Lists rows, the writes of this transaction included; without `name` all but the rows that it adds. */
  list(range: Range): Promise<readonly Entry[]>;
  /** Writes a row when the transaction ends. @param value - copied */
  put(key: Key, value: Uint8Array): void;
  /** Deletes a row when the transaction ends. */
  delete(key: Key): void;
  /** Adds a row behind the last one of a list. @returns its order; that of a deleted last row comes again */
  append(table: string, name: string, value: Uint8Array): Promise<number>;
}

/** Rolled back because something that was read has changed meanwhile. Never leaves this file. */
class Stale extends Error {}

interface Known {
  readonly key: Key;
  readonly row: Row | undefined;
}

/** One try. */
class Attempt implements Transaction {
  readonly #store: Store;
  readonly #known = new Map<string, Known>();
  readonly #writes = new Map<string, Write>();
  #snapshots = 0;
  #stale = false;
  #over = false;

  constructor(store: Store) {
    this.#store = store;
  }

  async get(key: Key): Promise<Bytes | undefined> {
    return (await this.read([key]))[0];
  }

  async read(keys: readonly Key[]): Promise<readonly (Bytes | undefined)[]> {
    this.#assertOpen();
    keys.forEach(checkKey);
    const missing = new Map<string, Key>();
    for (const key of keys) {
      const id = keyId(key);
      if (!this.#known.has(id) && !this.#writes.has(id)) missing.set(id, key);
    }
    if (missing.size > 0) {
      const asked = [...missing.values()];
      this.#snapshots++;
      const rows = await this.#store.read(asked);
      asked.forEach((key, index) => this.#learn(key, rows[index]));
    }
    return keys.map((key) => this.#value(keyId(key)));
  }

  async list(range: Range): Promise<readonly Entry[]> {
    this.#assertOpen();
    checkRange(range);
    const fetch = async (part: Range): Promise<readonly Row[]> => {
      this.#snapshots++;
      const rows = await this.#store.list(part);
      for (const row of rows) if (!this.#writes.has(keyId(row.key))) this.#learn(row.key, row);
      return rows;
    };
    return await overlay(range, this.#writes, fetch);
  }

  put(key: Key, value: Uint8Array): void {
    this.#write(key, copyBytes(value));
  }

  delete(key: Key): void {
    this.#write(key, null);
  }

  async append(table: string, name: string, value: Uint8Array): Promise<number> {
    const copy = copyBytes(value);
    const [last] = await this.list({ table, name, limit: 1, reverse: true });
    const key = { table, name, order: last === undefined ? 0 : last.key.order + 1 };
    // Makes the absence of the row a condition: an append by somebody else takes the same place.
    await this.read([key]);
    this.put(key, copy);
    return key.order;
  }

  /** Commits, or finds out whether a transaction without writes read values that were true at one moment. */
  async finish(): Promise<void> {
    this.#over = true;
    if (this.#stale) throw new Stale();
    if (this.#writes.size === 0 && this.#snapshots <= 1) return;
    const checks: Check[] = [...this.#known.values()].map(({ key, row }) => ({ key, version: row?.version ?? null }));
    const [outcome] = await this.#store.commit([{ checks, writes: [...this.#writes.values()] }]);
    if (outcome?.status !== 'committed') throw new Stale();
  }

  /** Takes back the writes, so that `finish` only tells whether the error came of stale values. */
  forgetWrites(): void {
    this.#writes.clear();
  }

  #write(key: Key, value: Bytes | null): void {
    this.#assertOpen();
    checkKey(key);
    const id = keyId(key);
    // Behind the other writes, where the commit carries it out.
    this.#writes.delete(id);
    this.#writes.set(id, { key: { table: key.table, name: key.name, order: key.order }, value });
  }

  #learn(key: Key, row: Row | undefined): void {
    const id = keyId(key);
    const known = this.#known.get(id);
    if (known === undefined) this.#known.set(id, { key, row });
    else if (known.row?.version !== row?.version) {
      // The work has seen two moments: whatever it makes of them is void.
      this.#stale = true;
      throw new Stale();
    }
  }

  #value(id: string): Bytes | undefined {
    const written = this.#writes.get(id);
    if (written === undefined) return this.#known.get(id)?.row?.value;
    return written.value === null ? undefined : copyBytes(written.value);
  }

  #assertOpen(): void {
    if (this.#over) throw new VinculumError('INVALID_ARGUMENT', 'the transaction is over');
  }
}

/** One per store value, so that transactions make room for each other. */
const turnstiles = new WeakMap<Store, Turnstile>();

function turnstileOf(store: Store): Turnstile {
  let turnstile = turnstiles.get(store);
  if (turnstile === undefined) turnstiles.set(store, (turnstile = new Turnstile()));
  return turnstile;
}

/** @returns what the work returned, in a box, or undefined if it has to be done again */
async function attempt<T>(store: Store, work: (tx: Transaction) => Promise<T>): Promise<{ value: T } | undefined> {
  const tx = new Attempt(store);
  try {
    let value: T;
    try {
      value = await work(tx);
    } catch (error) {
      // An error that rests on values of two moments is no answer.
      tx.forgetWrites();
      await tx.finish();
      throw error;
    }
    await tx.finish();
    return { value };
  } catch (error) {
    if (error instanceof Stale) return undefined;
    throw error;
  }
}

/** Waits for a random time, or two processes that work in step would hinder each other for ever. */
async function pause(conflicts: number): Promise<void> {
  const [random = 0] = systemRandom.bytes(1);
  await new Promise<void>((resolve) => setTimeout(resolve, random % Math.min(2 ** conflicts, LONGEST_PAUSE_MS)));
}

/**
 * Does some work on a store, all of it or nothing, as if nobody else were there.
 *
 * @param store - any; transactions of one process should pass the same value, so that they can make room for each other
 * @param work - may run several times, so it has no effect but through its argument, and begins no other transaction. If it
 * throws, nothing is written.
 * @returns what the work returned, once its writes are durable
 * @throws VinculumError `STORE_BUSY` if others kept changing what it read; `STORE_FAILED` if the store failed: then the writes may
 * have been done; whatever `work` throws
 */
export async function transact<T>(store: Store, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const turnstile = turnstileOf(store);
  for (let tries = 0; tries < MAX_ATTEMPTS; tries++) {
    const wait = turnstile.enter(tries >= ATTEMPTS_IN_COMPANY);
    if (wait !== undefined) await wait;
    try {
      const result = await attempt(store, work);
      if (result !== undefined) return result.value;
    } finally {
      turnstile.leave();
    }
    if (tries >= ATTEMPTS_IN_COMPANY) await pause(tries - ATTEMPTS_IN_COMPANY);
  }
  throw new VinculumError('STORE_BUSY', 'other writers kept changing what the transaction read');
}
