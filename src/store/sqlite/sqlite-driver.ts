/** What the SQLite store needs of a driver: node:sqlite's `DatabaseSync` has it, and so has better-sqlite3. */

/** A value that SQLite stores. */
export type SqliteValue = string | number | Uint8Array | null;

/** A prepared statement. */
export interface SqliteStatement {
  /** The first row of the result. */
  get(...parameters: SqliteValue[]): unknown;
  /** All rows of the result. */
  all(...parameters: SqliteValue[]): unknown[];
  /** Runs a statement without a result. */
  run(...parameters: SqliteValue[]): unknown;
}

/** An open database; every call blocks until it is done. */
export interface SqliteDriver {
  /** Runs statements without parameters. */
  exec(sql: string): unknown;
  /** Compiles a statement. */
  prepare(sql: string): SqliteStatement;
  /** Closes the database. */
  close(): void;
}

/** SQLITE_BUSY and SQLITE_LOCKED: another connection is at it. */
const BUSY_CODES: readonly number[] = [5, 6];
/** Extended result codes carry the primary one in their low byte. */
const PRIMARY_CODE = 0xff;

/** Whether an error says that another connection was in the way, in the words of either driver. */
export function isBusy(error: unknown): boolean {
  const { errcode, code } = error as { errcode?: unknown; code?: unknown };
  if (typeof errcode === 'number') return BUSY_CODES.includes(errcode & PRIMARY_CODE);
  return typeof code === 'string' && /^SQLITE_(BUSY|LOCKED)/.test(code);
}
