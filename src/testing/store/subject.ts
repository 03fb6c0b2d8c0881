/** What the conformance suite of `Store` needs to know of one, and what its cases share. */
import { asciiBytes } from '../../bytes.ts';
import { VinculumError, type VinculumErrorCode } from '../../errors.ts';
import type { Batch, CommitOutcome, Key, Row, Store, Version } from '../../store/store.ts';

/** The two functions that vitest, jest, mocha, node:test and others share; tests of stores wait. */
export interface AsyncTestFramework {
  /** Groups tests. */
  readonly describe: (name: string, body: () => void) => unknown;
  /** One test: it fails if the promise of `body` rejects. */
  readonly it: (name: string, body: () => Promise<void>) => unknown;
}

/** A place where rows stay while no store is open on it: a file, a database, a map. */
export interface StorePlace {
  /** Opens a store on it. */
  readonly open: () => Promise<Store>;
  /** Removes the place, after all stores on it were closed. */
  readonly dispose: () => Promise<void>;
}

/** A kind of store under test. */
export interface StoreSubject {
  /** Name for reports. */
  readonly name: string;
  /** Makes a place without rows. */
  readonly create: () => Promise<StorePlace>;
  /** Whether several stores may be open on one place at a time, as processes or tabs have them. */
  readonly isShared: boolean;
}

/** Gives a test a place of its own, and stores on it that are closed whatever happens. */
export async function withPlace(
  subject: StoreSubject,
  test: (open: () => Promise<Store>) => Promise<void>,
): Promise<void> {
  const place = await subject.create();
  const stores: Store[] = [];
  try {
    await test(async () => {
      const store = await place.open();
      stores.push(store);
      return store;
    });
  } finally {
    for (const store of stores) await store.close();
    await place.dispose();
  }
}

/** Gives a test one store, without rows. */
export async function withStore(subject: StoreSubject, test: (store: Store) => Promise<void>): Promise<void> {
  await withPlace(subject, async (open) => await test(await open()));
}

/** A key of the table that most cases use. */
export function key(name: string, order = 0): Key {
  return { table: 'things', name, order };
}

/** Writes values, one batch without conditions. @returns their version */
export async function put(store: Store, ...entries: readonly (readonly [Key, string])[]): Promise<Version> {
  return await done(store, {
    checks: [],
    writes: entries.map(([where, text]) => ({ key: where, value: asciiBytes(text) })),
  });
}

/** Commits one batch. @returns its version; throws if it conflicts */
export async function done(store: Store, batch: Batch): Promise<Version> {
  const [outcome] = await store.commit([batch]);
  if (outcome?.status !== 'committed')
    throw new Error(`expected the batch to be committed, got ${String(outcome?.status)}`);
  return outcome.version;
}

/** The value of a row as text, or undefined. */
export async function textOf(store: Store, where: Key): Promise<string | undefined> {
  const [row] = await store.read([where]);
  return row && text(row.value);
}

/** ASCII bytes as text. */
export function text(value: Uint8Array): string {
  return String.fromCharCode(...value);
}

/** Rows as `name/order=value`. */
export function shown(rows: readonly Row[]): string {
  return rows.map(({ key: { name, order }, value }) => `${name}/${order}=${text(value)}`).join(' ');
}

/** The states of several batches. */
export function statuses(outcomes: readonly CommitOutcome[]): string {
  return outcomes.map(({ status }) => status).join(' ');
}

/** @throws Error unless both are the same primitive value */
export function expectEqual<T extends string | number | boolean | undefined>(actual: T, expected: T): void {
  if (actual !== expected) throw new Error(`expected ${String(expected)}, got ${String(actual)}`);
}

/** @throws Error unless the promise rejects with a VinculumError of this code */
export async function expectRejection(promise: Promise<unknown>, code: VinculumErrorCode): Promise<void> {
  const outcome: unknown = await promise.then(
    () => 'no error',
    (error: unknown) => error,
  );
  if (!VinculumError.is(outcome, code)) throw new Error(`expected ${code}, got ${String(outcome)}`);
}
