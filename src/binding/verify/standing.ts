/**
 * What an account is now, read off the statements a verifier knows and the waits that have ended. Which statement came first
 * matters only where an account's keys have signed what they must not: then that is what everybody sees.
 *
 * Source: spec 10, "Chains".
 */
import { type Bytes, bytesEqual } from '../../bytes.ts';
import {
  type AccountState,
  type Entry,
  hasToWait,
  isOrdinary,
  lineOf,
  RECOVERY_WAIT_MS,
  recoversOf,
} from './account-state.ts';
import type { Position } from './position.ts';
import { isCosigned } from './signatures.ts';

/** What a verifier may rely on. */
export interface AccountStanding {
  /** Name, reference, keys, devices and features as of the last statement in force. */
  readonly current: Position;
  /** A Recover waits, or was objected to, and the user has not compared numbers since: unverified, no link data, sending on the user's yes. */
  readonly isDisputed: boolean;
  /** The account's keys signed two statements where one can be; `equivocationProof` shows it to anybody. */
  readonly isEquivocated: boolean;
  /** The lower number that a server named as the head, or null. */
  readonly rolledBackTo: number | null;
  /** A Close waits. */
  readonly isClosing: boolean;
  readonly isClosed: boolean;
  /** None of the above: links may be shown and used. The plain session goes on anyway. */
  readonly mayCarryLinks: boolean;
  /** When `settle` will next change something, in milliseconds since 1970; null if nothing waits. */
  readonly nextSettlement: number | null;
}

/** Computes the standing of an account. Time passes by `settle`, not here. */
export function standingOf(state: AccountState): AccountStanding {
  const path = pathOf(state);
  const epoch = path[path.length - 1]!;
  const line = lineOf(state, epoch);
  const head = state.entries[line[line.length - 1]!]!;
  const isDisputed = hasOpenDispute(state, path, line);
  const isEquivocated = forkOf(state, epoch) !== null || rivalRecoversOf(state, path) !== null;
  const isCosignedClose = state.entries.some((entry) => isCosigned(entry.signed) && path.includes(entry.epoch));
  const isClosed = isCosignedClose || (head.position.isClosed && head.settledAt !== null);
  const { rolledBackTo } = state;
  return {
    current: head.position,
    isDisputed,
    isEquivocated,
    rolledBackTo,
    isClosing: head.position.isClosed && !isClosed,
    isClosed,
    mayCarryLinks: !isDisputed && !isEquivocated && rolledBackTo === null && !head.position.isClosed && !isClosed,
    nextSettlement: nextSettlement(state.entries),
  };
}

/**
 * The epochs in force, one after the other: the genesis, then each Recover whose wait has ended. Of two Recovers by one recovery
 * key, which freezes the account, the one whose number the user compared counts, else the one seen first.
 */
export function pathOf(state: AccountState): number[] {
  const path = [0];
  for (;;) {
    const settled = recoversOf(state, path[path.length - 1]!).filter((at) => state.entries[at]!.settledAt !== null);
    const next = settled.find((at) => isComparedEpoch(state, at)) ?? settled[0];
    if (next === undefined) return path;
    path.push(next);
  }
}

/** The first two statements of an epoch that follow one and the same; null if there are none. */
export function forkOf({ entries }: AccountState, epoch: number): readonly [number, number] | null {
  const children = new Map<number, number>();
  for (const [at, entry] of entries.entries()) {
    if (entry.epoch !== epoch || !isOrdinary(entry, at)) continue;
    const first = children.get(entry.parent);
    if (first !== undefined) return [first, at];
    children.set(entry.parent, at);
  }
  return null;
}

/** Two Recovers by one recovery key, which is spent by the first; null if there are none. */
export function rivalRecoversOf(state: AccountState, path: readonly number[]): readonly [number, number] | null {
  for (const epoch of path) {
    const [first, rival] = recoversOf(state, epoch);
    if (first !== undefined && rival !== undefined) return [first, rival];
  }
  return null;
}

/** All statements of an epoch, those beside its line included. */
function epochOf({ entries }: AccountState, epoch: number): number[] {
  return entries.flatMap((entry, at) => (entry.epoch === epoch ? [at] : []));
}

function hasOpenDispute(state: AccountState, path: readonly number[], line: readonly number[]): boolean {
  const disputes = path.flatMap((epoch, i) => disputesOf(state, epoch, path[i + 1]));
  const { comparison } = state;
  if (comparison === null) return disputes.length > 0;
  if (disputes.some((at) => at >= comparison.statements)) return true;
  return disputes.length > 0 && !holdsIdentity(state, line, comparison.identityKey);
}

/** The statements of and after an epoch that put in question who holds the account. @param next - the Recover in force */
function disputesOf(state: AccountState, epoch: number, next: number | undefined): number[] {
  const recovers = recoversOf(state, epoch);
  const open = next === undefined || recovers.length > 1 ? recovers : [];
  if (next === undefined) return open;
  const { hash } = state.entries[next]!.position;
  const objections = epochOf(state, epoch).filter((at) => {
    const { statement } = state.entries[at]!.signed.body;
    return statement.type === 'object' && bytesEqual(statement.recover, hash);
  });
  return [...open, ...objections];
}

function isComparedEpoch(state: AccountState, epoch: number): boolean {
  return state.comparison !== null && holdsIdentity(state, lineOf(state, epoch), state.comparison.identityKey);
}

/** Whether an identity key was in force along a line of one epoch. */
export function holdsIdentity({ entries }: AccountState, line: readonly number[], identityKey: Bytes): boolean {
  return line.some((at) => bytesEqual(entries[at]!.position.identityKey, identityKey));
}

function nextSettlement(entries: readonly Entry[]): number | null {
  const waiting = entries.filter((entry) => hasToWait(entry) && entry.settledAt === null);
  if (waiting.length === 0) return null;
  return waiting.reduce((soonest, { firstSight }) => Math.min(soonest, firstSight + RECOVERY_WAIT_MS), Infinity);
}
