/**
 * Marks of conversations that ended. They are kept outside the conversations, on all own devices and in backups, so that no
 * session is made or restored where one was ended on purpose. Sets of them join by union: order cannot matter.
 *
 * Source: spec 10, "Rules at the start and on every message", V6, and "Three endings"; spec 09, rule on conversation ids.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Bytes } from '../bytes.ts';

/** The two accounts of a conversation, in any order. */
export interface AccountPair {
  /** 32 bytes: an account reference. */
  readonly one: Bytes;
  /** 32 bytes: the other. */
  readonly other: Bytes;
}

/** A conversation that ended. */
export interface Tombstone extends AccountPair {
  /** From 0: a pair's next conversation has the next number. */
  readonly generation: number;
}

/** Tombstones of any pairs, each once. An immutable value. */
export type Tombstones = ReadonlyMap<string, Tombstone>;

/** The set with one more; the same object if it has it. */
export function withTombstone(tombstones: Tombstones, tombstone: Tombstone): Tombstones {
  const key = `${pairKey(tombstone)}/${tombstone.generation}`;
  return tombstones.has(key) ? tombstones : new Map(tombstones).set(key, tombstone);
}

/** Joins what two devices, or a device and a backup, know. */
export function joinTombstones(ours: Tombstones, theirs: Tombstones): Tombstones {
  let joined = ours;
  for (const tombstone of theirs.values()) joined = withTombstone(joined, tombstone);
  return joined;
}

/** The generation that a new conversation of a pair would have: above every one that ended. */
export function nextGeneration(tombstones: Tombstones, pair: AccountPair): number {
  const key = pairKey(pair);
  let next = 0;
  for (const tombstone of tombstones.values()) {
    if (pairKey(tombstone) === key) next = Math.max(next, tombstone.generation + 1);
  }
  return next;
}

/** Whether a session may be made or restored for a conversation. */
export function isConversationOpen(tombstones: Tombstones, { generation, ...pair }: Tombstone): boolean {
  return generation >= nextGeneration(tombstones, pair);
}

function pairKey({ one, other }: AccountPair): string {
  return [bytesToHex(one), bytesToHex(other)].sort().join('/');
}
