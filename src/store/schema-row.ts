/** The row that says which version a store has, and how far it is on the way to the next. */
import { be64, concatBytes, type Bytes } from '../bytes.ts';
import { VinculumError } from '../errors.ts';
import { checkKey } from './arguments.ts';
import type { Key } from './store.ts';

export const SCHEMA_ROW: Key = { table: '$schema', name: '', order: 0 };

/** How far a store is. */
export interface Progress {
  /** The version that all rows have, or had before the migration that is under way. */
  readonly version: number;
  /** Where that migration goes on; absent if none is under way. */
  readonly cursor?: Key;
}

const VERSION_SIZE = 8;

/** Eight bytes of version, then the cursor, if any, as JSON. */
export function encodeProgress({ version, cursor }: Progress): Bytes {
  if (cursor === undefined) return be64(version);
  checkKey(cursor);
  const { table, name, order } = cursor;
  return concatBytes(be64(version), new TextEncoder().encode(JSON.stringify({ table, name, order })));
}

/** @throws VinculumError `INVALID_RECORD` */
export function decodeProgress(bytes: Bytes): Progress {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const version = view.getUint32(0) * 2 ** 32 + view.getUint32(4);
    if (bytes.length === VERSION_SIZE) return { version };
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(VERSION_SIZE));
    const cursor = JSON.parse(text) as Key;
    checkKey(cursor);
    return { version, cursor };
  } catch (cause) {
    throw new VinculumError('INVALID_RECORD', 'the row with the schema version is damaged', { cause });
  }
}
