/**
 * The passing of time, and what the user says about it. Waits run on the verifier's clock from its first sight of a statement,
 * never from the day that the signer wrote into it.
 *
 * Source: spec 10, "Chains".
 */
import { type Bytes, bytesEqual } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { type AccountState, type Entry, hasToWait, lineOf, RECOVERY_WAIT_MS, withEntries } from './account-state.ts';
import { requireTime } from './extend.ts';
import { pathOf } from './standing.ts';

/**
 * Ends the waits that are over. What has ended stays so, even if the clock is set back. An account's own writer device does not
 * call it for its own account: a stranger's Recover does not come into force there.
 *
 * @param now - milliseconds since 1970
 * @returns the same object if nothing changes
 */
export function settleAccount(state: AccountState, now: number): AccountState {
  requireTime(now);
  return withEntries(state, (entry) => {
    const end = entry.firstSight + RECOVERY_WAIT_MS;
    return hasToWait(entry) && entry.settledAt === null && now >= end ? { ...entry, settledAt: end } : entry;
  });
}

/** The result of comparing numbers. */
export interface NumbersCompared {
  /** 33 bytes: the identity key that the number which matched was made of. */
  readonly identityKey: Bytes;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The user has compared numbers with the other side: what was in dispute until now is decided. A Recover whose keys were
 * compared comes into force at once.
 *
 * @throws VinculumError `INVALID_ARGUMENT` if the key is neither the account's current one nor that of a Recover
 */
export function compareNumbers(state: AccountState, { identityKey, now }: NumbersCompared): AccountState {
  requireTime(now);
  const superseded = pathOf(state).slice(0, -1);
  const epochs = new Set(state.entries.map((entry) => entry.epoch));
  const epoch = [...epochs].find((candidate) => {
    if (superseded.includes(candidate)) return false;
    const line = lineOf(state, candidate);
    return bytesEqual(state.entries[line[line.length - 1]!]!.position.identityKey, identityKey);
  });
  if (epoch === undefined) throw new VinculumError('INVALID_ARGUMENT', 'no number was made of this identity key');
  return adoptEpoch({ ...state, comparison: { identityKey, statements: state.entries.length } }, epoch, now);
}

/** Ends the waits of a Recover and of those before it. @param epoch - its place among the entries */
export function adoptEpoch(state: AccountState, epoch: number, now: number): AccountState {
  const adopted = new Set<number>();
  for (let at = epoch; at > 0; at = state.entries[state.entries[at]!.parent]!.epoch) adopted.add(at);
  const settled = (entry: Entry, at: number): Entry =>
    adopted.has(at) && entry.settledAt === null ? { ...entry, settledAt: now } : entry;
  return withEntries(state, settled);
}
