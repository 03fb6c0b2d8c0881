/**
 * `vinculum/store/indexeddb`: a store in the browser, in one IndexedDB database that several tabs and workers may have open. It needs
 * the package `idb`.
 *
 * It cannot erase: browsers keep replaced and deleted values in their files until they tidy up, and say neither when nor
 * whether. Seal the store, and forget the key.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { keyId } from '../arguments.ts';
import { guardStore } from '../guarded-store.ts';
import type { Batch, CommitOutcome, Key, Range, Row, Store } from '../store.ts';

export { webLocks } from './web-locks.ts';

/** [table, name, order]: IndexedDB sorts such keys element by element. */
type StoredKey = [string, string, number];

interface StoredRow {
  readonly version: number;
  readonly value: Bytes;
}

interface Schema extends DBSchema {
  rows: { key: StoredKey; value: StoredRow };
  counter: { key: 'version'; value: number };
}

type Database = IDBPDatabase<Schema>;
type Committing = IDBPTransaction<Schema, ('rows' | 'counter')[], 'readwrite'>;

/** The layout above; it knows nothing of tables, so it need not change with them. */
const LAYOUT = 1;

/** Which database to open. */
export interface IndexedDbStoreOptions {
  /** Name of the database, unique within the origin. */
  readonly name: string;
}

function storedKey({ table, name, order }: Key): StoredKey {
  return [table, name, order];
}

function toRow(key: StoredKey, { version, value }: StoredRow): Row {
  return { key: { table: key[0], name: key[1], order: key[2] }, value, version: String(version) };
}

function toKeyRange({ table, name, from, to, after, reverse }: Range): IDBKeyRange | undefined {
  // An empty array sorts behind every string and number.
  let lower: IDBValidKey = name === undefined ? [table] : [table, name, from ?? 0];
  let upper: IDBValidKey = name === undefined ? [table, []] : [table, name, to ?? []];
  if (after !== undefined) {
    const last = storedKey(after);
    if (reverse === true) upper = indexedDB.cmp(last, upper) <= 0 ? last : upper;
    else lower = indexedDB.cmp(last, lower) >= 0 ? last : lower;
  }
  const isAfter = (bound: IDBValidKey): boolean => after !== undefined && indexedDB.cmp(bound, storedKey(after)) === 0;
  const [lowerOpen, upperOpen] = [reverse !== true && isAfter(lower), reverse === true && isAfter(upper)];
  // IndexedDB refuses a range that nothing can be in.
  const order = indexedDB.cmp(lower, upper);
  if (order > 0 || (order === 0 && (lowerOpen || upperOpen))) return undefined;
  return IDBKeyRange.bound(lower, upper, lowerOpen, upperOpen);
}

async function list(database: Database, range: Range): Promise<Row[]> {
  const keyRange = toKeyRange(range);
  if (keyRange === undefined) return [];
  const rows = database.transaction('rows').store;
  if (range.reverse !== true) {
    const [keys, values] = await Promise.all([
      rows.getAllKeys(keyRange, range.limit),
      rows.getAll(keyRange, range.limit),
    ]);
    return keys.map((key, index) => toRow(key, values[index]!));
  }
  const found: Row[] = [];
  for (let cursor = await rows.openCursor(keyRange, 'prev'); cursor !== null; cursor = await cursor.continue()) {
    found.push(toRow(cursor.key, cursor.value));
    if (found.length === range.limit) break;
  }
  return found;
}

async function read(database: Database, keys: readonly Key[]): Promise<(Row | undefined)[]> {
  if (keys.length === 0) return [];
  const rows = database.transaction('rows').store;
  const values = await Promise.all(keys.map((key) => rows.get(storedKey(key))));
  return keys.map((key, index) => {
    const value = values[index];
    return value && toRow(storedKey(key), value);
  });
}

/** What the rows that batches ask about are at: looked up all at once, as each answer costs a turn of the event loop. */
async function versionsOf(tx: Committing, batches: readonly Batch[]): Promise<Map<string, string | null>> {
  const keys = new Map<string, Key>();
  for (const { checks } of batches) for (const { key } of checks) keys.set(keyId(key), key);
  const rows = tx.objectStore('rows');
  const versions = new Map<string, string | null>();
  await Promise.all(
    Array.from(keys, async ([id, key]) => {
      const row = await rows.get(storedKey(key));
      versions.set(id, row === undefined ? null : String(row.version));
    }),
  );
  return versions;
}

interface Result {
  readonly outcomes: CommitOutcome[];
  readonly isWritten: boolean;
}

/** Nothing but the transaction's own requests is awaited here: it would end. */
async function carryOut(tx: Committing, batches: readonly Batch[]): Promise<Result> {
  const [versions, counter = 0] = await Promise.all([
    versionsOf(tx, batches),
    tx.objectStore('counter').get('version'),
  ]);
  const rows = tx.objectStore('rows');
  let version = counter;
  const requests: Promise<unknown>[] = [];
  const outcomes = batches.map(({ checks, writes }): CommitOutcome => {
    if (checks.some(({ key, version: expected }) => versions.get(keyId(key)) !== expected))
      return { status: 'conflict' };
    if (writes.length > 0) version++;
    for (const { key, value } of writes) {
      const where = storedKey(key);
      const request = value === null ? rows.delete(where) : rows.put({ version, value: value as Bytes }, where);
      // If the transaction fails at a later write, nobody waits for this one.
      request.catch(() => undefined);
      requests.push(request);
      versions.set(keyId(key), value === null ? null : String(version));
    }
    return { status: 'committed', version: String(version) };
  });
  const isWritten = version !== counter;
  if (isWritten) requests.push(tx.objectStore('counter').put(version, 'version'));
  await Promise.all(requests);
  return { outcomes, isWritten };
}

async function commit(database: Database, batches: readonly Batch[]): Promise<CommitOutcome[]> {
  const tx = database.transaction(['rows', 'counter'], 'readwrite', { durability: 'strict' });
  // Watched from the start: it may fail before anybody waits for it.
  const done = tx.done;
  done.catch(() => undefined);
  try {
    const { outcomes, isWritten } = await carryOut(tx, batches);
    // Without writes there is nothing to flush: aborting is cheaper.
    if (isWritten) await done;
    else tx.abort();
    return outcomes;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It is over already.
    }
    throw error;
  }
}

/**
 * Opens a store in IndexedDB.
 *
 * @returns a store whose commits are flushed to the disk where the browser honours `durability: 'strict'`
 * @throws VinculumError `STORE_FAILED` if the browser refuses, as some do in private windows
 */
export async function openIndexedDbStore(options: IndexedDbStoreOptions): Promise<Store> {
  let end: 'deleted' | 'terminated' | undefined;
  const database = await openDB<Schema>(options.name, LAYOUT, {
    upgrade: (fresh) => {
      fresh.createObjectStore('rows');
      fresh.createObjectStore('counter');
    },
    // Somebody deletes the database: holding on to it would make them wait for ever.
    blocking: (_current, _wanted, event) => {
      end = 'deleted';
      (event.target as IDBDatabase).close();
    },
    terminated: () => {
      end = 'terminated';
    },
  }).catch((cause: unknown) => {
    throw new VinculumError('STORE_FAILED', 'the browser does not open the database; the cause says why', { cause });
  });
  const live = (): Database => {
    if (end === undefined) return database;
    throw new VinculumError('STORE_CLOSED', `the database was ${end} behind the back of this store`);
  };
  return guardStore({
    read: async (keys) => await read(live(), keys),
    list: async (range) => await list(live(), range),
    commit: async (batches) => await commit(live(), batches),
    close: async () => database.close(),
  });
}
