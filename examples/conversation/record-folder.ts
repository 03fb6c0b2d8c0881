/** Records as files: one folder per speaker, one file per record, nothing kept in memory between two steps. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { StoreSnapshot } from '../../src/testing/index.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export class RecordFolder {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
    mkdirSync(path, { recursive: true });
  }

  /** Reads every record. */
  load(): StoreSnapshot {
    const entries: [string, Bytes][] = [];
    for (const entry of readdirSync(this.#path, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      entries.push([relative(this.#path, file).split(sep).join('/'), new Uint8Array(readFileSync(file))]);
    }
    return Object.fromEntries(entries);
  }

  /** Writes what differs from what was loaded, and deletes what is gone. */
  save(records: StoreSnapshot, loaded: StoreSnapshot): void {
    for (const [key, bytes] of Object.entries(records)) {
      if (sameBytes(loaded[key], bytes)) continue;
      mkdirSync(dirname(join(this.#path, key)), { recursive: true });
      writeFileSync(join(this.#path, key), bytes);
    }
    for (const key of Object.keys(loaded)) if (!(key in records)) rmSync(join(this.#path, key));
  }
}

/** Tells whether two sets of records are the same, byte for byte. */
export function sameRecords(a: StoreSnapshot, b: StoreSnapshot): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameBytes(a[key], b[key]));
}

function sameBytes(a: Bytes | undefined, b: Bytes | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}
