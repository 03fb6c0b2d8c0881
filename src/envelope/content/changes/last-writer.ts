/**
 * Last writer wins: what several people or devices may set has a revision, and the greater (revision, author) stays. Times
 * decide nothing: they are only the sender's word.
 */
import { VinculumError } from '../../../errors.ts';
import { compareBytes } from '../../reference.ts';

/** Who set a value last. */
export interface Revision {
  /** From 1. */
  readonly rev: number;
  /** Account reference. */
  readonly author: Uint8Array;
}

/** How far a revision may run ahead: else one writer could take the last number and keep everybody from writing again. */
export const MAX_REVISION_JUMP = 1_000;

/** What becomes of a value that came in. `wins` replaces, `loses` changes nothing, `refused` came too far ahead. */
export type RevisionVerdict = 'wins' | 'loses' | 'refused';

/**
 * Judges a revision that came in.
 *
 * @param current - the one that stands; null if none was set yet
 */
export function judgeRevision(current: Revision | null, offered: Revision): RevisionVerdict {
  const highest = current?.rev ?? 0;
  if (offered.rev < 1 || offered.rev > highest + MAX_REVISION_JUMP) return 'refused';
  if (current === null) return 'wins';
  const order = offered.rev - current.rev || compareBytes(offered.author, current.author);
  return order > 0 ? 'wins' : 'loses';
}

/**
 * The revision to write with.
 *
 * @throws VinculumError `NOT_ALLOWED` if there is no number left
 */
export function nextRevision(current: Revision | null): number {
  const next = (current?.rev ?? 0) + 1;
  if (!Number.isSafeInteger(next)) throw new VinculumError('NOT_ALLOWED', 'no revision is left');
  return next;
}
