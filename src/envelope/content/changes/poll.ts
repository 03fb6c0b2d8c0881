/** Polls: each voter's last vote counts. */
import { bytesKey } from '../../reference.ts';
import type { Poll, Vote } from '../kinds.ts';
import { type Revision, judgeRevision } from './last-writer.ts';

/** The votes so far, by voter. Immutable. */
export type Ballot = ReadonlyMap<string, Revision & { readonly choices: readonly number[] }>;

/** @returns what is wrong with a poll, or null */
export function pollDefect({ options }: Poll): string | null {
  return new Set(options).size === options.length ? null : 'two options are the same';
}

/** @returns what is wrong with a vote by itself, or null */
export function voteDefect({ choices }: Pick<Vote, 'choices'>): string | null {
  return choices.every((choice, i) => i === 0 || choice > choices[i - 1]!) ? null : 'choices are out of order';
}

/** A ballot after a vote, and whether it counted. */
export interface CastVote {
  readonly ballot: Ballot;
  readonly outcome: 'counts' | 'loses' | 'refused';
}

/**
 * Casts a vote.
 *
 * @param vote - with its authenticated voter
 * @returns the same ballot unless it counts
 */
export function castVote(
  poll: Poll,
  ballot: Ballot,
  vote: Pick<Vote, 'choices' | 'rev'> & { voter: Uint8Array },
): CastVote {
  const { choices, rev, voter } = vote;
  const isPossible =
    voteDefect(vote) === null &&
    choices.every((choice) => choice < poll.options.length) &&
    (poll.multiple || choices.length <= 1);
  if (!isPossible) return { ballot, outcome: 'refused' };
  const key = bytesKey(voter);
  const verdict = judgeRevision(ballot.get(key) ?? null, { rev, author: voter });
  if (verdict !== 'wins') return { ballot, outcome: verdict };
  return { ballot: new Map([...ballot, [key, { rev, author: voter, choices }]]), outcome: 'counts' };
}

/** Counts votes. @returns for each option how many chose it */
export function tally({ options }: Poll, ballot: Ballot): number[] {
  const counts = options.map(() => 0);
  for (const { choices } of ballot.values()) for (const choice of choices) counts[choice]! += 1;
  return counts;
}
