/**
 * `vinculum/store/memory`: a store that lasts as long as the process. Several stores may stand on one disk, as several
 * processes stand on one file.
 */
import { copyBytes } from '../../bytes.ts';
import { guardStore } from '../guarded-store.ts';
import type { Batch, CommitOutcome, Key, Range, Row, Store } from '../store.ts';
import { OrderedRows, type StoredValue } from './ordered-rows.ts';

/** What a memory store writes to; it outlives the store, for tests that restart. */
export class MemoryDisk {
  /** Table → name → list. Names stay in the order in which they came. */
  readonly #tables = new Map<string, Map<string, OrderedRows>>();
  #version = 0;

  /** The row of a key. */
  get({ table, name, order }: Key): StoredValue | undefined {
    return this.#tables.get(table)?.get(name)?.get(order);
  }

  /** Rows of a range. */
  list(range: Range): Row[] {
    const lists = this.#tables.get(range.table) ?? new Map<string, OrderedRows>();
    // Sorted, so that a name which comes or goes between two pages does not move the others.
    const names = range.name === undefined ? [...lists.keys()].sort() : [range.name];
    if (range.reverse === true) names.reverse();
    const rows: Row[] = [];
    for (const name of names) {
      const list = lists.get(name);
      if (list === undefined || isPast(name, range)) continue;
      const { from, to } = boundsWithin(name, range);
      const page = { limit: range.limit - rows.length, reverse: range.reverse === true };
      for (const order of list.between(from, to, page)) {
        rows.push(toRow({ table: range.table, name, order }, list.get(order)!));
      }
      if (rows.length === range.limit) break;
    }
    return rows;
  }

  /** Carries out one batch. */
  apply({ checks, writes }: Batch): CommitOutcome {
    for (const { key, version } of checks) {
      if ((this.get(key)?.version ?? null) !== version) return { status: 'conflict' };
    }
    const version = String(writes.length > 0 ? ++this.#version : this.#version);
    for (const { key, value } of writes) {
      if (value === null) this.#delete(key);
      else this.#list(key).set(key.order, { value: copyBytes(value), version });
    }
    return { status: 'committed', version };
  }

  #list({ table, name }: Key): OrderedRows {
    let lists = this.#tables.get(table);
    if (lists === undefined) this.#tables.set(table, (lists = new Map<string, OrderedRows>()));
    let list = lists.get(name);
    if (list === undefined) lists.set(name, (list = new OrderedRows()));
    return list;
  }

  #delete(key: Key): void {
    const lists = this.#tables.get(key.table);
    const list = lists?.get(key.name);
    list?.delete(key.order);
    if (list?.size === 0) lists?.delete(key.name);
  }
}

function toRow(key: Key, { value, version }: StoredValue): Row {
  return { key, value: copyBytes(value), version };
}

/** True for names that were listed on an earlier page. */
function isPast(name: string, { after, reverse }: Range): boolean {
  if (after === undefined) return false;
  return reverse === true ? name > after.name : name < after.name;
}

function boundsWithin(name: string, range: Range): { from: number; to: number } {
  const { from = 0, to = Number.MAX_SAFE_INTEGER, after } = range;
  if (after?.name !== name) return { from, to };
  return range.reverse === true
    ? { from, to: Math.min(to, after.order - 1) }
    : { from: Math.max(from, after.order + 1), to };
}

/**
 * Opens a store in memory.
 *
 * @param disk - where its rows are; a new one by default
 */
export function memoryStore(disk: MemoryDisk = new MemoryDisk()): Store {
  return guardStore({
    read: async (keys) =>
      keys.map((key) => {
        const stored = disk.get(key);
        return stored && toRow(key, stored);
      }),
    list: async (range) => disk.list(range),
    commit: async (batches) => batches.map((batch) => disk.apply(batch)),
    close: async () => undefined,
  });
}
