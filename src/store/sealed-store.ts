/**
 * A store sealed at rest: whoever has the file but not the key learns how many rows each table has, their orders, padded sizes and
 * when they change, and nothing of whom they are about or what they say. He can put back the file, or one row, as it was at an
 * earlier time; he cannot make or move a row.
 */
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Engine } from '../crypto/engine.ts';
import { VinculumError } from '../errors.ts';
import { guardStore } from './guarded-store.ts';
import { openSealKeys, rewrapSealKeys, type SealKeyHook } from './seal-keys.ts';
import { RowSeal } from './sealed-row.ts';
import type { Batch, Store } from './store.ts';

export type { SealKeyHook } from './seal-keys.ts';

/** How a store is sealed. */
export interface SealOptions {
  /** Is asked once, when the store is opened. */
  readonly key: SealKeyHook;
  /** Arithmetic and randomness; the platform's by default. */
  readonly engine?: Engine | undefined;
}

/** Which key takes the place of which. */
export interface SealChange {
  readonly from: SealKeyHook;
  readonly to: SealKeyHook;
  /** Arithmetic and randomness; the platform's by default. */
  readonly engine?: Engine | undefined;
}

function sealBatch(seal: RowSeal, { checks, writes }: Batch): Batch {
  return {
    checks: checks.map(({ key, version }) => ({ key: seal.hideKey(key), version })),
    writes: writes.map(({ key, value }) => {
      const hidden = seal.hideKey(key);
      return { key: hidden, value: value && seal.seal(hidden, key.name, value) };
    }),
  };
}

/**
 * Seals a store. A new one gets its keys; an older one must have been sealed from its first row on.
 *
 * @param store - is closed with the one returned
 * @returns a store whose rows can be read with the key only; reading a damaged row is `INVALID_RECORD`
 * @throws VinculumError `STORE_SEALED` if it is sealed under another key; `INVALID_ARGUMENT` if the key is not 32 bytes long
 */
export async function sealStore(store: Store, options: SealOptions): Promise<Store> {
  const engine = options.engine ?? defaultEngine();
  const seal = new RowSeal(await openSealKeys(store, options.key, engine), engine);
  return guardStore({
    read: async (keys) => {
      const rows = await store.read(keys.map((key) => seal.hideKey(key)));
      return rows.map((row) => row && seal.open(row));
    },
    list: async (range) => {
      const name = range.name === undefined ? undefined : seal.hideName(range.table, range.name);
      const rows = await store.list({ ...range, name, after: range.after && seal.hideKey(range.after) });
      return rows.map((row) => seal.open(row));
    },
    commit: (batches) => store.commit(batches.map((batch) => sealBatch(seal, batch))),
    close: () => store.close(),
    erase: store.erase && (() => store.erase!()),
  });
}

/**
 * Changes the key that a store is sealed under, by rewriting one row; whoever has it open goes on. A copy of the file from before
 * still opens with the old key. If that key has become known, copy the rows to a new store with `copyTables` instead.
 *
 * @param store - itself, not what `sealStore` made of it
 * @throws VinculumError `STORE_SEALED` if `from` gives the wrong key; `STORE_BUSY` if somebody else changes it too
 */
export async function changeSealKey(store: Store, { from, to, engine }: SealChange): Promise<void> {
  await rewrapSealKeys(store, { from, to, engine: engine ?? defaultEngine() });
}

/** Rows copied in one batch: their values are in memory meanwhile. */
const ROWS_PER_BATCH = 100;

/**
 * Copies tables into an empty store: under new keys, to another medium, or both. Versions are not kept. Nobody may write to either
 * store meanwhile; after a crash begin again with a new store.
 *
 * @param tables - the program's own
 * @throws VinculumError `INVALID_ARGUMENT` if the target has rows in one of these tables
 */
export async function copyTables(source: Store, target: Store, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    if ((await target.list({ table, limit: 1 })).length > 0) {
      throw new VinculumError('INVALID_ARGUMENT', `the target has rows in the table ${table} already`);
    }
    let rows = await source.list({ table, limit: ROWS_PER_BATCH });
    while (rows.length > 0) {
      await target.commit([{ checks: [], writes: rows.map(({ key, value }) => ({ key, value })) }]);
      rows = await source.list({ table, limit: ROWS_PER_BATCH, after: rows.at(-1)?.key });
    }
  }
}
