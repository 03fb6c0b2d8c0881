/**
 * What the account chain decides about sessions and bundles: pure rules, applied by clients inside their locks and transactions.
 *
 * Source: spec 10, "Rules at the start and on every message", V1 to V4.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import { bytesEqual } from '../../bytes.ts';
import { type AccountState, lineOf } from './account-state.ts';
import { compareHead, type Head, type HeadComparison } from './heads.ts';
import { type AccountName, isSameName } from './names.ts';
import { pathOf, standingOf } from './standing.ts';

/** A session under a superseded identity key can receive for so long: 24 hours, for what was on its way. */
export const SUPERSEDED_KEY_MS = 86_400_000;

/** V2: what a session belongs to, for good. */
export interface SessionOwner {
  /** 32 bytes: our account reference. */
  readonly ours: Uint8Array;
  /** 32 bytes: the peer's. */
  readonly theirs: Uint8Array;
  /** The peer's. */
  readonly device: number;
}

/**
 * V2: the name of a session in stores and of its lock. It is made of references, never of addresses, so a session cannot move with
 * an alias.
 */
export function sessionName({ ours, theirs, device }: SessionOwner): string {
  return `${bytesToHex(ours)}/${bytesToHex(theirs)}/${device}`;
}

/**
 * - `current`: it may send and receive.
 * - `waiting`: a Recover brings it; to be used before its wait is over only if the user says so.
 * - `receiveOnly`: it was superseded less than 24 hours ago.
 * - `superseded`: it may do nothing.
 * - `unknown`: the chain has never had it, or what brought it has not arrived.
 */
export type IdentityKeyStanding = 'current' | 'waiting' | 'receiveOnly' | 'superseded' | 'unknown';

/** An identity key, and when it is asked about. */
export interface IdentityKeyQuestion {
  /** 33 bytes. */
  readonly identityKey: Uint8Array;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** V3: what a session may do under an identity key. */
export function identityKeyStanding(
  state: AccountState,
  { identityKey, now }: IdentityKeyQuestion,
): IdentityKeyStanding {
  if (bytesEqual(standingOf(state).current.identityKey, identityKey)) return 'current';
  const supersededAt = supersededAtOf(state, identityKey);
  if (supersededAt !== null) return now < supersededAt + SUPERSEDED_KEY_MS ? 'receiveOnly' : 'superseded';
  const bringer = state.entries.find(({ position }) => bytesEqual(position.identityKey, identityKey));
  if (bringer === undefined) return 'unknown';
  return pathOf(state).includes(bringer.epoch) ? 'superseded' : 'waiting';
}

/** When this verifier learned that a key of the past is no longer in force; null if it never was in force here. */
function supersededAtOf(state: AccountState, identityKey: Uint8Array): number | null {
  const { entries } = state;
  const path = pathOf(state);
  let supersededAt: number | null = null;
  let wasInForce = false;
  for (const epoch of path) {
    for (const at of lineOf(state, epoch)) {
      const entry = entries[at]!;
      const isInForce = bytesEqual(entry.position.identityKey, identityKey);
      if (wasInForce && !isInForce) supersededAt = entry.settledAt ?? entry.firstSight;
      wasInForce = isInForce;
    }
  }
  return supersededAt;
}

/** What a directory gives to begin a session with. */
export interface BundleClaim {
  /** 33 bytes. */
  readonly identityKey: Uint8Array;
  readonly device: number;
  readonly registration: number;
}

/**
 * - `current`: a session may begin.
 * - `waiting`: the identity key is that of a Recover that waits: only if the user says so.
 * - otherwise: no session.
 */
export type BundleVerdict =
  'current' | 'waiting' | 'otherIdentityKey' | 'unlistedDevice' | 'otherRegistration' | 'closed';

/** V3: judges a bundle by the chain. */
export function judgeBundle(state: AccountState, { identityKey, device, registration }: BundleClaim): BundleVerdict {
  const { current, isClosed } = standingOf(state);
  if (isClosed) return 'closed';
  const isCurrent = bytesEqual(current.identityKey, identityKey);
  const position = isCurrent ? current : waitingPosition(state, identityKey);
  if (position === null) return 'otherIdentityKey';
  const listed = position.devices.find((other) => other.device === device);
  if (listed === undefined) return 'unlistedDevice';
  if (listed.registration !== registration) return 'otherRegistration';
  return isCurrent ? 'current' : 'waiting';
}

function waitingPosition(state: AccountState, identityKey: Uint8Array): AccountState['entries'][0]['position'] | null {
  const path = pathOf(state);
  for (const epoch of new Set(state.entries.map((entry) => entry.epoch))) {
    if (path.includes(epoch)) continue;
    const line = lineOf(state, epoch);
    const { position } = state.entries[line[line.length - 1]!]!;
    if (bytesEqual(position.identityKey, identityKey)) return position;
  }
  return null;
}

/** One account as a SessionConfirm names it. */
export interface ConfirmedAccount extends AccountName {
  /** 32 bytes. */
  readonly reference: Uint8Array;
  readonly head: Head;
}

/** The first inner message of each side: whom it takes itself and the other side for. */
export interface SessionConfirm {
  /** The sender's account. */
  readonly mine: ConfirmedAccount;
  /** The receiver's account. */
  readonly yours: ConfirmedAccount;
}

/** The two accounts of a session, as the receiver of a SessionConfirm knows them. */
export interface SessionAccounts {
  readonly ours: AccountState;
  readonly theirs: AccountState;
}

/** What a SessionConfirm says. */
export interface ConfirmVerdict {
  /** Until this has been true once the session is UNCONFIRMED: no receipts, no link data. */
  readonly agrees: boolean;
  /** What they believe of our account, compared with what we know of it. */
  readonly ours: HeadComparison;
  /** What they say of their account, compared with what we know of it. */
  readonly theirs: HeadComparison;
}

/**
 * V3 and V4: judges a SessionConfirm. Names and references must be the same on both sides; heads may differ, and are then
 * resolved by fetching.
 *
 * @throws VinculumError `INVALID_ARGUMENT` if a hash has another size than 16 or 32 bytes
 */
export function judgeSessionConfirm(
  { ours, theirs }: SessionAccounts,
  { mine, yours }: SessionConfirm,
): ConfirmVerdict {
  return {
    agrees: names(mine, theirs) && names(yours, ours),
    ours: compareHead(ours, yours.head),
    theirs: compareHead(theirs, mine.head),
  };
}

function names(account: ConfirmedAccount, state: AccountState): boolean {
  const { name, reference } = state.entries[0]!.position;
  return isSameName(account, name) && bytesEqual(account.reference, reference);
}

/**
 * Tells whether two accounts have a key in common, which nobody honest lets happen across realms: such accounts are never linked.
 * Devices' request keys count too.
 */
export function shareKey(a: AccountState, b: AccountState): boolean {
  const keys = keysOf(b);
  return keysOf(a).some((key) => keys.some((other) => bytesEqual(key, other)));
}

function keysOf({ entries }: AccountState): Uint8Array[] {
  return entries.flatMap(({ signed: { body }, position }) => [
    position.accountKey,
    position.identityKey.subarray(1),
    position.recoveryCommitment,
    ...(body.statement.type === 'device-add' ? [body.statement.requestKey] : []),
  ]);
}
