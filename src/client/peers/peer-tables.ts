/** What is known of other accounts. */
import type { Bytes } from '../../bytes.ts';
import { Table } from '../table.ts';

export interface PeerRow {
  readonly realm: string;
  readonly id: string;
  readonly reference: Bytes;
  /** An account record. */
  readonly account: Bytes;
  /** How many statements of the directory's log were read. */
  readonly logLength: number;
  /** The identity key that messages are encrypted for: the first one seen, or the one accepted since. */
  readonly trustedKey: Bytes;
  /** The identity key that the user has compared numbers of; empty if none. */
  readonly verifiedKey: Bytes;
  readonly fetchedMs: number;
}

/** By account reference. */
export const PEERS: Table<PeerRow> = /* @__PURE__ */ new Table<PeerRow>('peer', {
  realm: [1, 'string'],
  id: [2, 'string'],
  reference: [3, 'bytes'],
  account: [4, 'bytes'],
  logLength: [5, 'uint'],
  trustedKey: [6, 'bytes'],
  verifiedKey: [7, 'bytes'],
  fetchedMs: [8, 'uint'],
});

export interface NameRow {
  readonly reference: Bytes;
}

/** By name on the wire: whom it belongs to. */
export const NAMES: Table<NameRow> = /* @__PURE__ */ new Table<NameRow>('name', {
  reference: [1, 'bytes'],
});
