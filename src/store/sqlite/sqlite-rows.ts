/** The SQL of the store: one table of rows, and a counter that versions come from. */
import type { Batch, CommitOutcome, Key, Range, Row } from '../store.ts';
import type { SqliteDriver, SqliteStatement, SqliteValue } from './sqlite-driver.ts';

/** Says that the file is ours: `Vncl` in ASCII. */
const APPLICATION_ID = 0x56_6e_63_6c;

/** Ordinary rows, not WITHOUT ROWID: values are large, and an index that holds them would be slow to search. */
const TABLES = `
  CREATE TABLE IF NOT EXISTS rows (
    kind TEXT NOT NULL, name TEXT NOT NULL, place INTEGER NOT NULL,
    version INTEGER NOT NULL, value BLOB NOT NULL,
    PRIMARY KEY (kind, name, place)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS counter (one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL) STRICT;
  INSERT OR IGNORE INTO counter VALUES (1, 0);
  PRAGMA application_id = ${APPLICATION_ID};`;

interface StoredRow {
  readonly name: string;
  readonly place: number;
  readonly version: number;
  readonly value: Uint8Array<ArrayBuffer>;
}

/** Says whether the file is new; one of another program is left as it is. */
function isNew(driver: SqliteDriver): boolean {
  // In this order: tables that another process makes in between come with its mark.
  const { count } = driver.prepare('SELECT count(*) AS count FROM sqlite_schema').get() as { count: number };
  const { application_id: owner } = driver.prepare('PRAGMA application_id').get() as { application_id: number };
  if (owner === APPLICATION_ID) return false;
  if (owner !== 0 || count !== 0) throw new Error('the file is a database of another program');
  return true;
}

/** Sets what must hold on every connection before anything is written, and makes the tables of a new file. */
export function prepareConnection(driver: SqliteDriver): void {
  const mustMake = isNew(driver);
  driver.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;`);
  if (mustMake) driver.exec(`BEGIN IMMEDIATE; ${TABLES} COMMIT;`);
}

/** The statements of one connection. */
export class SqliteRows {
  readonly #driver: SqliteDriver;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(driver: SqliteDriver) {
    this.#driver = driver;
  }

  read(keys: readonly Key[]): (Row | undefined)[] {
    if (keys.length <= 1) return keys.map((key) => this.#get(key));
    // One statement is one snapshot by itself; several need a transaction around them.
    return this.#inTransaction('BEGIN', () => ({ result: keys.map((key) => this.#get(key)), keep: false }));
  }

  list(range: Range): Row[] {
    const { table, name, from, to, after, limit } = range;
    const direction = range.reverse === true ? 'DESC' : 'ASC';
    const beyond = range.reverse === true ? '<' : '>';
    const conditions = ['kind = ?'];
    const parameters: SqliteValue[] = [table];
    const where = (condition: string, ...values: SqliteValue[]): void => {
      conditions.push(condition);
      parameters.push(...values);
    };
    if (name !== undefined) where('name = ?', name);
    if (from !== undefined) where('place >= ?', from);
    if (to !== undefined) where('place <= ?', to);
    if (after !== undefined) where(`(name, place) ${beyond} (?, ?)`, after.name, after.order);
    const sql = `SELECT name, place, version, value FROM rows WHERE ${conditions.join(' AND ')}
      ORDER BY name ${direction}, place ${direction} LIMIT ?`;
    const rows = this.#statement(sql).all(...parameters, limit) as StoredRow[];
    return rows.map((row) => toRow({ table, name: row.name, order: row.place }, row));
  }

  commit(batches: readonly Batch[]): CommitOutcome[] {
    return this.#inTransaction('BEGIN IMMEDIATE', () => {
      const counter = this.#statement('SELECT version FROM counter').get() as { version: number };
      let version = counter.version;
      const result = batches.map((batch): CommitOutcome => {
        if (!this.#holds(batch)) return { status: 'conflict' };
        if (batch.writes.length > 0) this.#write(batch, ++version);
        return { status: 'committed', version: String(version) };
      });
      const keep = version !== counter.version;
      if (keep) this.#statement('UPDATE counter SET version = ?').run(version);
      return { result, keep };
    });
  }

  #get(key: Key): Row | undefined {
    const row = this.#statement('SELECT version, value FROM rows WHERE kind = ? AND name = ? AND place = ?').get(
      key.table,
      key.name,
      key.order,
    ) as StoredRow | undefined;
    return row && toRow(key, row);
  }

  #holds({ checks }: Batch): boolean {
    const select = this.#statement('SELECT version FROM rows WHERE kind = ? AND name = ? AND place = ?');
    return checks.every(({ key, version }) => {
      const row = select.get(key.table, key.name, key.order) as { version: number } | undefined;
      return version === (row === undefined ? null : String(row.version));
    });
  }

  #write({ writes }: Batch, version: number): void {
    const put = this.#statement(
      `INSERT INTO rows (kind, name, place, version, value) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET version = excluded.version, value = excluded.value`,
    );
    const remove = this.#statement('DELETE FROM rows WHERE kind = ? AND name = ? AND place = ?');
    for (const { key, value } of writes) {
      if (value === null) remove.run(key.table, key.name, key.order);
      else put.run(key.table, key.name, key.order, version, value);
    }
  }

  #inTransaction<T>(begin: string, step: () => { result: T; keep: boolean }): T {
    this.#statement(begin).run();
    try {
      const { result, keep } = step();
      this.#statement(keep ? 'COMMIT' : 'ROLLBACK').run();
      return result;
    } catch (error) {
      try {
        this.#statement('ROLLBACK').run();
      } catch {
        // After some errors, a full disk among them, SQLite has rolled back by itself.
      }
      throw error;
    }
  }

  /** Compiles a statement once; there are only as many as there are kinds of ranges. */
  #statement(sql: string): SqliteStatement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) this.#statements.set(sql, (statement = this.#driver.prepare(sql)));
    return statement;
  }
}

function toRow(key: Key, { value, version }: StoredRow): Row {
  return { key, value, version: String(version) };
}
