/** A page of a list as it will be once the writes that a transaction keeps back are done. */
import { copyBytes, type Bytes } from '../bytes.ts';
import { keyId } from './arguments.ts';
import type { Key, Range, Row, Write } from './store.ts';

interface Entry {
  readonly key: Key;
  readonly value: Bytes;
}

/** Asks the store for rows. */
type Fetch = (range: Range) => Promise<readonly Row[]>;

function isInside({ name, order }: Key, { name: wanted, from = 0, to = Infinity, after, reverse }: Range): boolean {
  if (name !== wanted || order < from || order > to) return false;
  if (after === undefined) return true;
  return reverse === true ? order < after.order : order > after.order;
}

/** One list: stored rows and kept ones have one order. */
async function overlayList(range: Range, writes: ReadonlyMap<string, Write>, fetch: Fetch): Promise<Entry[]> {
  const kept = [...writes.values()].filter(({ key }) => key.table === range.table && isInside(key, range));
  // As many more as writes may replace or delete: then no stored row that belongs to the page is beyond what was fetched.
  const rows = await fetch({ ...range, limit: range.limit + kept.length });
  const entries: Entry[] = rows.filter(({ key }) => !writes.has(keyId(key)));
  for (const { key, value } of kept) if (value !== null) entries.push({ key, value: copyBytes(value) });
  const direction = range.reverse === true ? -1 : 1;
  entries.sort((a, b) => direction * (a.key.order - b.key.order));
  return entries.slice(0, range.limit);
}

/** All lists of a table: the store alone knows their order, so only rows that it has can be placed. */
async function overlayTable(range: Range, writes: ReadonlyMap<string, Write>, fetch: Fetch): Promise<Entry[]> {
  const entries: Entry[] = [];
  let after = range.after;
  for (;;) {
    const limit = range.limit - entries.length;
    const rows = await fetch({ ...range, after, limit });
    for (const { key, value } of rows) {
      const written = writes.get(keyId(key));
      if (written === undefined) entries.push({ key, value });
      else if (written.value !== null) entries.push({ key, value: copyBytes(written.value) });
    }
    after = rows.at(-1)?.key;
    if (entries.length === range.limit || rows.length < limit) return entries;
  }
}

/**
 * Lists stored rows with writes laid over them.
 *
 * @param writes - by `keyId`
 * @param fetch - asks the store
 */
export async function overlay(range: Range, writes: ReadonlyMap<string, Write>, fetch: Fetch): Promise<Entry[]> {
  return await (range.name === undefined ? overlayTable : overlayList)(range, writes, fetch);
}
