/** What a store accepts. Adapters need not ask: `guardStore` has done so. */
import { copyBytes } from '../bytes.ts';
import { VinculumError } from '../errors.ts';
import type { Batch, Key, Range } from './store.ts';

/** Half of a surrogate pair: most databases replace it, so that two names would become one. */
const LONE_SURROGATE = /\p{Surrogate}/u;

function refuse(message: string): never {
  throw new VinculumError('INVALID_ARGUMENT', message);
}

function checkText(text: string, what: string): void {
  if (typeof text !== 'string') refuse(`a ${what} is a string`);
  if (LONE_SURROGATE.test(text)) refuse(`a ${what} is well-formed Unicode`);
}

function checkOrder(order: number): void {
  // -0 is 0 for a safe integer, but not for every database.
  if (!Number.isSafeInteger(order) || order < 0 || Object.is(order, -0)) {
    refuse('an order is an integer from 0 to 2^53 - 1');
  }
}

/** @throws VinculumError `INVALID_ARGUMENT` unless the key names a row */
export function checkKey(key: Key): void {
  checkText(key.table, 'table');
  checkText(key.name, 'name');
  checkOrder(key.order);
}

/** @throws VinculumError `INVALID_ARGUMENT` unless the range names rows */
export function checkRange(range: Range): void {
  const { table, name, from, to, after, limit } = range;
  checkText(table, 'table');
  if (name !== undefined) checkText(name, 'name');
  else if (from !== undefined || to !== undefined) refuse('bounds of the order need a name');
  if (from !== undefined) checkOrder(from);
  if (to !== undefined) checkOrder(to);
  if (!Number.isSafeInteger(limit) || limit < 1) refuse('a limit is a positive integer');
  if (after === undefined) return;
  checkKey(after);
  if (after.table !== table || (name !== undefined && after.name !== name)) {
    refuse('a page goes on after a row of the same range');
  }
}

/** Copies batches, so that their owner may change them. @throws VinculumError `INVALID_ARGUMENT` unless all are in order */
export function copyBatches(batches: readonly Batch[]): Batch[] {
  return batches.map(({ checks, writes }) => ({
    checks: checks.map(({ key, version }) => ({ key: copyKey(key), version: checkVersion(version) })),
    writes: writes.map(({ key, value }) => ({ key: copyKey(key), value: copyValue(value) })),
  }));
}

/** Copies a key without anything else that its object carries. @throws VinculumError `INVALID_ARGUMENT` */
export function copyKey(key: Key): Key {
  checkKey(key);
  return { table: key.table, name: key.name, order: key.order };
}

function checkVersion(version: string | null): string | null {
  if (version !== null && typeof version !== 'string') refuse('a version is one that the store gave, or null');
  return version;
}

function copyValue(value: Uint8Array | null): Uint8Array | null {
  if (value === null) return null;
  if (!(value instanceof Uint8Array)) refuse('a value is a Uint8Array, or null');
  return copyBytes(value);
}

/** A string that no other key has. */
export function keyId({ table, name, order }: Key): string {
  return `${table.length}:${table}${order}:${name}`;
}
