import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asciiBytes } from '../../src/bytes.ts';
import { groupCommit } from '../../src/store/group-commit.ts';
import { openSqliteStore, type SqliteDriver, type SqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { isBusy } from '../../src/store/sqlite/sqlite-driver.ts';
import type { Store } from '../../src/store/store.ts';
import { Dice } from '../../src/testing/dice.ts';
import { describeStore, type StoreSubject } from '../../src/testing/store-suite.ts';
import { StoreProcess } from './remote-store.ts';
import { sealed, wrapped } from './subjects.ts';

let folder: string;
let files = 0;
let other: StoreProcess;

const nextPath = (): string => join(folder, `${files++}.sqlite`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vinculum-sqlite-'));
  other = new StoreProcess();
});
afterAll(() => {
  other.end();
  rmSync(folder, { recursive: true });
});

function subject(name: string, opener: (path: string) => () => Promise<Store>): StoreSubject {
  return {
    name,
    isShared: true,
    create: async () => {
      const path = nextPath();
      return { open: opener(path), dispose: async () => rmSync(path) };
    },
  };
}

const sqlite = subject('sqlite', (path) => () => openSqliteStore({ path }));

/** Every second store is in the other process. */
const inTwoProcesses = subject('sqlite in two processes', (path) => {
  let opened = 0;
  return () => (opened++ % 2 === 0 ? openSqliteStore({ path }) : other.open(path));
});

describeStore({ describe, it }, sqlite);
describeStore({ describe, it }, wrapped(sealed(sqlite), 'in groups', groupCommit));
describeStore({ describe, it }, inTwoProcesses);

const row = (name: string, order = 0) => ({ table: 't', name, order });

async function withFile(test: (store: SqliteStore, path: string) => Promise<void>): Promise<void> {
  const path = nextPath();
  const store = await openSqliteStore({ path });
  try {
    await test(store, path);
  } finally {
    await store.close();
  }
}

/** Everything that a path and its log hold. */
function contentsOf(path: string): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((name) => name.startsWith(path))
    .map((name) => readFileSync(name, 'latin1'))
    .join('');
}

describe('the file of a SQLite store', () => {
  it('is for its user alone, and so is its log', async () => {
    await withFile(async (store, path) => {
      await store.commit([{ checks: [], writes: [{ key: row('a'), value: asciiBytes('a') }] }]);
      for (const name of [path, `${path}-wal`, `${path}-shm`]) expect(statSync(name).mode & 0o777).toBe(0o600);
    });
  });

  it('is one file after closing', async () => {
    await withFile(async (store, path) => {
      await store.commit([{ checks: [], writes: [{ key: row('a'), value: asciiBytes('a') }] }]);
      await store.close();
      expect(readdirSync(folder).filter((name) => join(folder, name).startsWith(path))).toHaveLength(1);
    });
  });

  it('waits for the disk at every commit, and overwrites what is deleted', async () => {
    const settings: unknown[] = [];
    const open = (path: string): SqliteDriver => {
      const database = new DatabaseSync(path);
      return {
        exec: (sql) => database.exec(sql),
        prepare: (sql) => database.prepare(sql),
        close: () => {
          for (const name of ['journal_mode', 'synchronous', 'secure_delete', 'fullfsync', 'temp_store']) {
            settings.push(...Object.values(database.prepare(`PRAGMA ${name}`).get()!));
          }
          database.close();
        },
      };
    };
    await (await openSqliteStore({ path: nextPath(), open })).close();
    expect(settings).toEqual(['wal', 2, 1, 1, 2]);
  });

  it.each([
    [
      'is no database',
      (path: string) => writeFileSync(path, 'not a database, but long enough to be looked at'.repeat(9)),
    ],
    [
      'belongs to another program',
      (path: string) => {
        const database = new DatabaseSync(path);
        database.exec('CREATE TABLE notes (text TEXT)');
        database.close();
      },
    ],
  ])('that %s is refused and left as it is', async (_, make) => {
    const path = nextPath();
    make(path);
    const before = readFileSync(path);
    await expect(openSqliteStore({ path })).rejects.toMatchObject({ code: 'STORE_FAILED' });
    expect(readFileSync(path)).toEqual(before);
  });

  it('in a folder that does not exist is refused', async () => {
    const path = join(folder, 'nowhere', 'file');
    await expect(openSqliteStore({ path })).rejects.toMatchObject({ code: 'STORE_FAILED' });
  });
});

describe('erasing', () => {
  /** Long enough for pages of their own, short enough to share one. */
  const SIZES = [20, 300, 3000, 20_000];

  it('removes deleted and replaced content from the file, its log and its free pages', async () => {
    await withFile(async (store, path) => {
      const dice = new Dice('erase');
      const secret = (size: number): Uint8Array => asciiBytes('SECRET-CONTENT.'.repeat(size).slice(0, size));
      for (let round = 0; round < 300; round++) {
        const writes = Array.from({ length: 3 }, () => ({
          key: row(`name ${dice.below(200)}`, dice.below(3)),
          value: dice.chance(0.6) ? secret(dice.pick(SIZES)) : null,
        }));
        await store.commit([{ checks: [], writes }]);
      }
      expect(contentsOf(path)).toContain('SECRET-CONTENT');

      const kept = asciiBytes('what stays');
      const rows = await store.list({ table: 't', limit: 10_000 });
      expect(rows.length).toBeGreaterThan(100);
      const writes = rows.map(({ key }, index) => ({ key, value: index % 2 === 0 ? null : kept }));
      await store.commit([{ checks: [], writes }]);
      await store.erase();
      expect(contentsOf(path)).not.toContain('SECRET-CONTENT');
      expect(statSync(`${path}-wal`).size).toBe(0);
      await store.close();
      expect(contentsOf(path)).not.toContain('SECRET');
      expect(contentsOf(path)).toContain('what stays');
    });
  });

  it('waits for a reader in another process, and tells when it has waited for long enough', async () => {
    await withFile(async (store, path) => {
      await store.commit([{ checks: [], writes: [{ key: row('a'), value: asciiBytes('a') }] }]);
      const reader = new DatabaseSync(path);
      reader.exec('BEGIN');
      reader.prepare('SELECT * FROM rows').all();
      const erasing = store.erase();
      setTimeout(() => {
        reader.exec('COMMIT');
        reader.close();
      }, 100);
      await erasing;
      expect(statSync(`${path}-wal`).size).toBe(0);
    });
  });
});

describe('another process that holds the file', () => {
  it('is waited for', async () => {
    await withFile(async (store, path) => {
      const writer = new DatabaseSync(path);
      writer.exec('BEGIN IMMEDIATE');
      const commit = store.commit([{ checks: [], writes: [{ key: row('a'), value: asciiBytes('a') }] }]);
      setTimeout(() => {
        writer.exec('COMMIT');
        writer.close();
      }, 200);
      expect(await commit).toMatchObject([{ status: 'committed' }]);
    });
  });

  it('does not keep readers waiting', async () => {
    await withFile(async (store, path) => {
      const writer = new DatabaseSync(path);
      writer.exec('BEGIN IMMEDIATE');
      expect(await store.read([row('a'), row('b')])).toEqual([undefined, undefined]);
      writer.close();
    });
  });

  it('is an error when patience ends', async () => {
    const path = nextPath();
    const store = await openSqliteStore({ path, patienceMs: 100 });
    const writer = new DatabaseSync(path);
    writer.exec('BEGIN IMMEDIATE');
    const commit = store.commit([{ checks: [], writes: [{ key: row('a'), value: asciiBytes('a') }] }]);
    await expect(commit).rejects.toMatchObject({ code: 'STORE_BUSY' });
    writer.close();
    expect(await store.read([row('a')])).toEqual([undefined]);
    await store.close();
  });
});

describe('errors of the driver', () => {
  it('are STORE_FAILED, and the transaction is rolled back', async () => {
    let failing = false;
    const open = (path: string): SqliteDriver => {
      const database = new DatabaseSync(path);
      return {
        exec: (sql) => database.exec(sql),
        close: () => database.close(),
        prepare: (sql) => {
          const statement = database.prepare(sql);
          return {
            get: (...parameters) => statement.get(...parameters),
            all: (...parameters) => statement.all(...parameters),
            run: (...parameters) => {
              if (failing && sql.startsWith('UPDATE counter')) throw new Error('disk full');
              return statement.run(...parameters);
            },
          };
        },
      };
    };
    const store = await openSqliteStore({ path: nextPath(), open });
    const batch = { checks: [], writes: [{ key: row('a'), value: asciiBytes('a') }] };
    failing = true;
    const error = await store.commit([batch]).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'STORE_FAILED', cause: { message: 'disk full' } });
    failing = false;
    expect(await store.read([row('a')])).toEqual([undefined]);
    expect(await store.commit([batch])).toMatchObject([{ status: 'committed' }]);
    await store.close();
  });

  it('say of both drivers when another connection was in the way', () => {
    expect([{ errcode: 5 }, { errcode: 261 }, { errcode: 6 }, { code: 'SQLITE_BUSY_SNAPSHOT' }].map(isBusy)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([{ errcode: 13 }, { code: 'SQLITE_FULL' }, new Error('busy'), { code: 5 }].map(isBusy)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('importing', () => {
  it('the other parts of the store loads no node:sqlite', async () => {
    const { execFileSync } = await import('node:child_process');
    const load = (module: string): string =>
      execFileSync(
        process.execPath,
        [
          '--conditions=vinculum-source',
          '--input-type=module',
          '-e',
          `await import('./src/store/${module}'); console.log(process.moduleLoadList.includes('NativeModule node:sqlite') || process.moduleLoadList.includes('NativeModule sqlite'))`,
        ],
        { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' },
      ).trim();
    expect(['index.ts', 'memory/memory-store.ts', 'sqlite/sqlite-store.ts'].map(load)).toEqual([
      'false',
      'false',
      'false',
    ]);
    expect(
      execFileSync(
        process.execPath,
        [
          '--disable-warning=ExperimentalWarning',
          '--input-type=module',
          '-e',
          `await import('node:sqlite'); console.log(process.moduleLoadList.some((name) => name.endsWith('sqlite')))`,
        ],
        { encoding: 'utf8' },
      ).trim(),
    ).toBe('true');
  });
});
