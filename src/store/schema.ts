/**
 * Which layout the rows of a store have. A program states its version and how to come from each older one; the store is brought
 * there when it is opened, in steps that survive a crash, and a program of another version that still has it open can
 * no longer write.
 */
import { VinculumError } from '../errors.ts';
import { guardStore } from './guarded-store.ts';
import { encodeProgress, decodeProgress, SCHEMA_ROW, type Progress } from './schema-row.ts';
import type { Batch, CommitOutcome, Key, Store } from './store.ts';
import { transact, type Transaction } from './transaction.ts';

/** The way from one version to the next. */
export interface Migration {
  /** The version that it leads to, from the one before. */
  readonly to: number;
  /**
   * Does one step, in a transaction of its own; like all work of a transaction it may run several times and has no other effect.
   *
   * @param tx - sees what the steps before have written
   * @param cursor - what the step before returned; undefined for the first
   * @returns where the next step goes on, for instance the last key that was changed; undefined if there is nothing left to do
   */
  readonly step: (tx: Transaction, cursor: Key | undefined) => Promise<Key | undefined>;
}

/** What a program makes of a store. */
export interface Schema {
  /** The version of this program, an integer from 1. */
  readonly version: number;
  /** One for every version from 2 on that stores may have to be brought to. */
  readonly migrations: readonly Migration[];
}

function checkSchema({ version, migrations }: Schema): void {
  const isVersion = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;
  if (!isVersion(version)) throw new VinculumError('INVALID_ARGUMENT', 'a schema version is an integer from 1');
  const targets = new Set(migrations.map(({ to }) => to));
  if (targets.size !== migrations.length) {
    throw new VinculumError('INVALID_ARGUMENT', 'two migrations lead to one version');
  }
}

function refuseNewer(found: number, ours: number): never {
  const message = `the store has version ${found}, this program knows ${ours}: use a newer program`;
  throw new VinculumError('STORE_NEWER', message, { details: { found, ours } });
}

/** Every migration that is needed, found before the first is begun. */
function pathFrom(progress: Progress, { version, migrations }: Schema): Migration[] {
  const path: Migration[] = [];
  for (let to = progress.version + 1; to <= version; to++) {
    const migration = migrations.find((candidate) => candidate.to === to);
    if (migration === undefined) throw new VinculumError('INVALID_ARGUMENT', `no migration leads to version ${to}`);
    path.push(migration);
  }
  return path;
}

/** One step of whatever is next, together with the note that it is done. @returns whether the store has our version now */
async function advance(tx: Transaction, schema: Schema): Promise<boolean> {
  const stored = await tx.get(SCHEMA_ROW);
  if (stored === undefined) {
    tx.put(SCHEMA_ROW, encodeProgress({ version: schema.version }));
    return true;
  }
  const progress = decodeProgress(stored);
  // A step that was begun counts: its rows are half of the next version already.
  const reached = progress.cursor === undefined ? progress.version : progress.version + 1;
  if (reached > schema.version) refuseNewer(reached, schema.version);
  const [next] = pathFrom(progress, schema);
  if (next === undefined) return true;
  const cursor = await next.step(tx, progress.cursor);
  const { version } = progress;
  tx.put(SCHEMA_ROW, encodeProgress(cursor === undefined ? { version: next.to } : { version, cursor }));
  return cursor === undefined && next.to === schema.version;
}

/** Adds the condition that the schema is still ours to every batch that writes. */
async function commitFenced(store: Store, batches: readonly Batch[], fence: string): Promise<readonly CommitOutcome[]> {
  const check = { key: SCHEMA_ROW, version: fence };
  const outcomes = await store.commit(
    batches.map(({ checks, writes }) => ({ checks: writes.length > 0 ? [check, ...checks] : checks, writes })),
  );
  // What was written was written while the schema was ours, whatever it is now.
  const isWritten = batches.some(({ writes }, index) => writes.length > 0 && outcomes[index]?.status === 'committed');
  if (isWritten || outcomes.every(({ status }) => status === 'committed')) return outcomes;
  const [row] = await store.read([SCHEMA_ROW]);
  if (row?.version === fence) return outcomes;
  throw new VinculumError('STORE_NEWER', 'another program has changed the schema of the store: open it again');
}

/**
 * Brings a store to the version of this program, or makes a new one of that version. Several processes may do so at once: each
 * step is done by one of them.
 *
 * @param store - is closed with the one returned. If it is to be sealed, seal it first.
 * @returns the store, which from the moment another version takes it over refuses to write
 * @throws VinculumError `STORE_NEWER` if the store is of a later version; `INVALID_ARGUMENT` if a migration is missing;
 * `INVALID_RECORD` if the note of the version is damaged; whatever a step throws: the steps before it stay done
 */
export async function openSchema(store: Store, schema: Schema): Promise<Store> {
  checkSchema(schema);
  while (!(await transact(store, (tx) => advance(tx, schema))));
  const [row] = await store.read([SCHEMA_ROW]);
  const progress = row && decodeProgress(row.value);
  if (row === undefined || progress?.version !== schema.version || progress.cursor !== undefined) {
    throw new VinculumError('STORE_NEWER', 'another program has changed the schema of the store: open it again');
  }
  return guardStore({
    read: (keys) => store.read(keys),
    list: (range) => store.list(range),
    commit: (batches) => commitFenced(store, batches, row.version),
    close: () => store.close(),
    erase: store.erase && (() => store.erase!()),
  });
}
