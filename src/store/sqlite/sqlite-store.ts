/**
 * `vinculum/store/sqlite`: a store in one SQLite file, for Node 22.13 or later. Several processes may have it open. Calls block
 * the thread while SQLite works, a commit as long as the disk takes to confirm it.
 */
import { closeSync, openSync } from 'node:fs';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { VinculumError } from '../../errors.ts';
import { guardStore } from '../guarded-store.ts';
import type { Store } from '../store.ts';
import { isBusy, type SqliteDriver } from './sqlite-driver.ts';
import { prepareConnection, SqliteRows } from './sqlite-rows.ts';

export type { SqliteDriver, SqliteStatement, SqliteValue } from './sqlite-driver.ts';

/** How long SQLite itself waits for another process: transactions last a few milliseconds, and meanwhile this thread stands still. */
const BLOCKING_WAIT_MS = 50;
/** How long the thread does something else before it tries again. */
const PAUSE_MS = 5;
/** After this long somebody holds the file who will not let go, a debugger or a backup for example. */
const PATIENCE_MS = 10_000;
/** Only the user that runs the program may read the file. */
const FILE_MODE = 0o600;

/** Where the file is, and how it is opened. */
export interface SqliteStoreOptions {
  /** Path of the file, made if it is not there; its folder must exist. */
  readonly path: string;
  /** Opens a database with another driver than node:sqlite, better-sqlite3 for example. */
  readonly open?: ((path: string) => SqliteDriver) | undefined;
  /** How long to wait for another process that holds the file, in milliseconds; 10,000 by default. */
  readonly patienceMs?: number | undefined;
}

/** A store that can erase. */
export interface SqliteStore extends Store {
  /**
   * Rewrites the file without what was deleted and empties its log: deleted content is then in neither. What the file
   * system and the drive keep of overwritten blocks is out of reach.
   *
   * @throws VinculumError `STORE_BUSY` if another process keeps the file in use
   */
  readonly erase: () => Promise<void>;
}

async function nodeDriver(): Promise<(path: string) => SqliteDriver> {
  try {
    const { DatabaseSync } = await import('node:sqlite');
    return (path) => new DatabaseSync(path);
  } catch (cause) {
    throw new VinculumError('STORE_FAILED', 'this runtime has no node:sqlite; Node has it from 22.13 on', { cause });
  }
}

/** Does a step, again and again while another connection is in the way, but not for ever. */
async function patiently<T>(step: () => T, patienceMs: number): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return step();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() > deadline) {
        throw new VinculumError('STORE_BUSY', 'another process keeps the store in use', { cause: error });
      }
    }
    await setTimeout(PAUSE_MS);
  }
}

function openDatabase(path: string, open: (path: string) => SqliteDriver): SqliteDriver {
  // SQLite would make a file that others can read; its log takes over the mode of the file.
  closeSync(openSync(path, 'a', FILE_MODE));
  const driver = open(path);
  try {
    driver.exec(`PRAGMA busy_timeout = ${BLOCKING_WAIT_MS}`);
    prepareConnection(driver);
    return driver;
  } catch (error) {
    driver.close();
    throw error;
  }
}

function erase(driver: SqliteDriver): void {
  // Deleting overwrites a row where it is, but not what SQLite left where it had moved the row from: VACUUM does.
  driver.exec('VACUUM');
  const checkpoint = driver.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
  if (checkpoint.busy !== 0) throw Object.assign(new Error('the log is in use'), { code: 'SQLITE_BUSY' });
}

/**
 * Opens a store in a file.
 *
 * @returns a store whose commits are durable: they survive a crash of the process, and a loss of power if the drive keeps what
 * it confirmed
 * @throws VinculumError `STORE_FAILED` if the file cannot be opened or is something else; `STORE_BUSY`
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<SqliteStore> {
  const { path, patienceMs = PATIENCE_MS } = options;
  const open = options.open ?? (await nodeDriver());
  const driver = await patiently(() => openDatabase(path, open), patienceMs).catch((cause: unknown) => {
    if (VinculumError.is(cause)) throw cause;
    throw new VinculumError('STORE_FAILED', 'the file of the store cannot be opened; the cause says why', { cause });
  });
  const rows = new SqliteRows(driver);
  return guardStore({
    read: (keys) => patiently(() => rows.read(keys), patienceMs),
    list: (range) => patiently(() => rows.list(range), patienceMs),
    commit: async (batches) => {
      // Others get their turn before the thread blocks, and more commits come together if they go in groups.
      await setImmediate();
      return await patiently(() => rows.commit(batches), patienceMs);
    },
    close: async () => driver.close(),
    erase: () => patiently(() => erase(driver), patienceMs),
  }) as SqliteStore;
}
