/** The pre-keys of this device as they are stored, and what was published of them. */
import type { Bytes } from '../../bytes.ts';
import { type StrictSchema, strictMessage } from '../../binding/verify/strict-protobuf.ts';
import { Table } from '../table.ts';

export interface PreKeyRow {
  readonly publicKey: Bytes;
  readonly secretKey: Bytes;
  readonly signature: Bytes;
  /** 1 for a key that is used more than once: signed, last resort. */
  readonly isLasting: number;
  /** When a newer one took its place; 0 while it is published. */
  readonly retiredMs: number;
}

/** Public and secret half of a pre-key, and until when it may be used. */
export const PRE_KEYS: Table<PreKeyRow> = /* @__PURE__ */ new Table<PreKeyRow>('pre-key', {
  publicKey: [1, 'bytes'],
  secretKey: [2, 'bytes'],
  signature: [3, 'bytes'],
  isLasting: [4, 'uint'],
  retiredMs: [5, 'uint'],
});

/** Which kind of pre-key: each has ids of its own. */
export type PreKeyKind = 'one-time' | 'signed' | 'kyber';

/** The name of a pre-key's row. */
export function preKeyName(kind: PreKeyKind, id: number): string {
  return `${kind}/${id}`;
}

/** One upload of one-time keys: consecutive ids. */
export interface UploadRow {
  readonly id: Bytes;
  /** Empty for the first. */
  readonly replaces: Bytes;
  /** The first id of the one-time keys; the Kyber ones have the same ids. */
  readonly from: number;
  readonly count: number;
  readonly signedId: number;
  readonly lastResortId: number;
}
const UPLOAD: StrictSchema = /* @__PURE__ */ strictMessage({
  id: [1, 'bytes'],
  replaces: [2, 'bytes'],
  from: [3, 'uint'],
  count: [4, 'uint'],
  signedId: [5, 'uint'],
  lastResortId: [6, 'uint'],
});

export interface SupplyRow {
  readonly nextId: number;
  readonly current: UploadRow | undefined;
  readonly pending: UploadRow | undefined;
  /** When the signed key and the last-resort key were made. */
  readonly rotatedMs: number;
}

/** What was published, and what is on its way. */
export const SUPPLIES: Table<SupplyRow> = /* @__PURE__ */ new Table<SupplyRow>('pre-key-supply', {
  nextId: [1, 'uint'],
  current: [2, UPLOAD],
  pending: [3, UPLOAD],
  rotatedMs: [4, 'uint'],
});

export interface UseRow {
  readonly kyberId: number;
}

/** That a last-resort key was used with this base key: the name says it, the value nothing. */
export const USES: Table<UseRow> = /* @__PURE__ */ new Table<UseRow>('last-resort-use', {
  kyberId: [1, 'uint'],
});
