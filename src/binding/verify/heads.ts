/**
 * Comparing what two sides know of one account.
 *
 * Source: spec 10, "Rules at the start and on every message"; spec 09, "Three layers, and who can read them".
 */
import { type Bytes, bytesEqual } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { type AccountState, lineOf } from './account-state.ts';
import { standingOf } from './standing.ts';

/** Messages carry so much of a hash. */
export const HEAD_HASH_BYTES = 16;
const FULL_HASH_BYTES = 32;

/** What somebody believes to be an account's newest statement. */
export interface Head {
  readonly sequence: number;
  /** The first 16 bytes of the body's hash, or all 32. */
  readonly hash: Uint8Array;
}

/**
 * - `same`: nothing to do.
 * - `theyAreBehind`: they name a statement that others have followed.
 * - `weAreBehind`: they name a later one than we know: fetch.
 * - `different`: they name another one where we know one: fetch it; either somebody recovered, or the keys signed twice.
 */
export type HeadComparison = 'same' | 'theyAreBehind' | 'weAreBehind' | 'different';

/** What to tell others about our knowledge of an account. */
export function headOf(state: AccountState): Head & { readonly hash: Bytes } {
  const { sequence, hash } = standingOf(state).current;
  return { sequence, hash: hash.slice(0, HEAD_HASH_BYTES) };
}

/**
 * Compares a head with ours. Those who saw a Recover earlier than we did name it, or what follows it, before we do: that is `same`,
 * for there is nothing to fetch.
 *
 * @param theirs - untrusted; a hash of another size is `INVALID_ARGUMENT`
 * @throws VinculumError `INVALID_ARGUMENT`
 */
export function compareHead(state: AccountState, theirs: Head): HeadComparison {
  const size = theirs.hash.length;
  if (size !== HEAD_HASH_BYTES && size !== FULL_HASH_BYTES) {
    throw new VinculumError('INVALID_ARGUMENT', 'the hash of a head has 16 bytes');
  }
  const { current } = standingOf(state);
  const at = state.entries.findLastIndex(
    ({ position }) => position.sequence === theirs.sequence && bytesEqual(position.hash.subarray(0, size), theirs.hash),
  );
  if (at < 0) return theirs.sequence > current.sequence ? 'weAreBehind' : 'different';
  if (bytesEqual(state.entries[at]!.position.hash, current.hash)) return 'same';
  const { epoch } = state.entries[at]!;
  const line = lineOf(state, epoch);
  const isNewestOfWaiting = line[line.length - 1] === at && epoch > 0 && state.entries[epoch]!.settledAt === null;
  return isNewestOfWaiting ? 'same' : 'theyAreBehind';
}

/** What a server says is the head, judged. */
export interface ObservedHead {
  readonly state: AccountState;
  readonly comparison: HeadComparison;
}

/**
 * Judges the head that a server, not the peer, gives as the newest. One that we know to be old is a `ROLLBACK`: it freezes
 * the account's links until a server names the right one.
 *
 * @throws VinculumError `INVALID_ARGUMENT` like {@link compareHead}
 */
export function observeServerHead(state: AccountState, head: Head): ObservedHead {
  const comparison = compareHead(state, head);
  const rolledBackTo =
    comparison === 'theyAreBehind' ? head.sequence : comparison === 'same' ? null : state.rolledBackTo;
  return { state: rolledBackTo === state.rolledBackTo ? state : { ...state, rolledBackTo }, comparison };
}
