/**
 * What a verifier knows of an account: every valid statement it has seen, in the order of arrival, with the time of its first
 * sight. Statements form a tree, for a Recover may follow any earlier one. What the account is now is read off the tree
 * (`standing.ts`), so that in the end it cannot depend on the order in which statements came.
 *
 * Source: spec 10, "Chains".
 */
import { type Bytes, bytesEqual } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { refuseStatement } from './codec.ts';
import type { Position } from './position.ts';
import { isCosigned } from './signatures.ts';
import type { SignedStatement } from './statement.ts';

/** How long a Recover, or a Close that the recovery key has not signed, can be seen before it takes effect: 72 hours. */
export const RECOVERY_WAIT_MS = 259_200_000;
/** Statements between two Recovers. A device that comes and goes needs three: enough for decades. */
export const MAX_STATEMENTS_PER_EPOCH = 1024;
/** Statements beside the first-seen line of an epoch. The first proves that its key is worth nothing; more help nobody. */
export const MAX_RIVALS_PER_EPOCH = 64;
/** Recovers of one account. */
export const MAX_RECOVERS = 15;
/** All statements of one account: bounds what a hostile one can make others store, and the work of a proof. */
export const MAX_STATEMENTS = 4096;

/** One statement that was verified. */
export interface Entry {
  readonly signed: SignedStatement;
  readonly position: Position;
  /** Milliseconds since 1970, by this verifier's clock. */
  readonly firstSight: number;
  /** When the wait of a Recover, or of a Close without the recovery key, ended; null before, and for other statements. */
  readonly settledAt: number | null;
  /** Of {@link AccountState.entries}: the statement it follows; of itself for the genesis. */
  readonly parent: number;
  /** The genesis or Recover whose keys sign here. */
  readonly epoch: number;
}

/** That the user compared numbers with the other side. */
export interface Comparison {
  /** The identity key that the number was made of. */
  readonly identityKey: Bytes;
  /** How many statements were known: later ones were not judged by the user. */
  readonly statements: number;
}

/** An immutable value. Verifiers keep one for each account, owners one of their own. */
export interface AccountState {
  /** Never empty; the genesis is first. */
  readonly entries: readonly Entry[];
  readonly comparison: Comparison | null;
  /** The lower number that a server named as the head, null if it has not or has taken it back. */
  readonly rolledBackTo: number | null;
}

/** The state that knows the genesis only. */
export function stateOfGenesis(signed: SignedStatement, position: Position, firstSight: number): AccountState {
  const entry: Entry = { signed, position, firstSight, settledAt: null, parent: 0, epoch: 0 };
  return { entries: [entry], comparison: null, rolledBackTo: null };
}

/** Where a body is among the entries; undefined if it is not known. @param hash - 32 bytes */
export function findStatement({ entries }: AccountState, hash: Bytes): number | undefined {
  const at = entries.findLastIndex(({ position }) => bytesEqual(position.hash, hash));
  return at < 0 ? undefined : at;
}

/** The statement that this one follows. @throws VinculumError `STATEMENT_MISSING` if it is not known */
export function parentOf(state: AccountState, { body }: SignedStatement): number {
  const parent = findStatement(state, body.previous);
  if (parent === undefined) {
    throw new VinculumError('STATEMENT_MISSING', 'the statement before this one is not known', {
      details: { sequence: body.sequence },
    });
  }
  return parent;
}

/** What {@link withStatement} adds. */
export interface Addition {
  readonly signed: SignedStatement;
  readonly position: Position;
  readonly parent: number;
  readonly firstSight: number;
}

/**
 * Adds a statement that was verified.
 *
 * @throws VinculumError `INVALID_STATEMENT` if there would be too many
 */
export function withStatement(state: AccountState, { signed, position, parent, firstSight }: Addition): AccountState {
  const at = state.entries.length;
  if (at >= MAX_STATEMENTS) refuseStatement('is one too many of an account');
  const isRecover = signed.body.statement.type === 'recover';
  const epoch = isRecover ? at : state.entries[parent]!.epoch;
  if (isRecover) requireRoomForRecover(state);
  else requireRoom(state, epoch, parent);
  const entry: Entry = { signed, position, firstSight, settledAt: null, parent, epoch };
  return { ...state, entries: [...state.entries, entry] };
}

/** Changes single entries. @returns the same object if nothing changes */
export function withEntries(state: AccountState, change: (entry: Entry, at: number) => Entry): AccountState {
  const entries = state.entries.map(change);
  return entries.every((entry, at) => entry === state.entries[at]) ? state : { ...state, entries };
}

/** Whether a statement takes effect only after a wait. */
export function hasToWait({ signed }: Entry): boolean {
  const { type } = signed.body.statement;
  return type === 'recover' || (type === 'close' && !isCosigned(signed));
}

/** Whether this entry is signed by the keys of its epoch, unlike the genesis or Recover that begins it. */
export function isOrdinary(entry: Entry, at: number): boolean {
  return entry.epoch !== at;
}

/** The statements of an epoch from its first on, along whatever this verifier saw first at each fork. */
export function lineOf({ entries }: AccountState, epoch: number): number[] {
  const line = [epoch];
  entries.forEach((entry, at) => {
    // A statement comes after the one it follows, so one pass finds the line.
    if (isOrdinary(entry, at) && entry.parent === line[line.length - 1]) line.push(at);
  });
  return line;
}

/** The Recovers that end an epoch, in the order of their arrival. */
export function recoversOf({ entries }: AccountState, epoch: number): number[] {
  const recovers: number[] = [];
  entries.forEach((entry, at) => {
    if (at > 0 && !isOrdinary(entry, at) && entries[entry.parent]!.epoch === epoch) recovers.push(at);
  });
  return recovers;
}

function requireRoomForRecover({ entries }: AccountState): void {
  const recovers = entries.filter((entry, at) => at > 0 && !isOrdinary(entry, at)).length;
  if (recovers >= MAX_RECOVERS) refuseStatement('is one Recover too many');
}

function requireRoom(state: AccountState, epoch: number, parent: number): void {
  const size = state.entries.filter((entry) => entry.epoch === epoch).length;
  if (size >= MAX_STATEMENTS_PER_EPOCH) refuseStatement('is one too many between two Recovers');
  const line = lineOf(state, epoch);
  if (line[line.length - 1] !== parent && size - line.length >= MAX_RIVALS_PER_EPOCH) {
    refuseStatement('is one rival too many');
  }
}
