/** Edits and deletions: by the author's very account only, and only for a while. */
import { bytesEqual } from '../../../bytes.ts';
import type { Delete, Edit } from '../kinds.ts';
import { type Revision, judgeRevision } from './last-writer.ts';

/** How long after its arrival a message may be changed: time to mend, too little to rewrite what was answered. */
export const EDIT_WINDOW_MS: number = 15 * 60 * 1000;
/** How long it may be deleted for everyone. */
export const DELETE_WINDOW_MS: number = 48 * 60 * 60 * 1000;

/** What is known of the message that is to be changed. */
export interface ChangeTarget {
  /** When it came, by our clock. */
  readonly arrivedMs: number;
  /** Only texts and captions can be edited; nothing that was deleted or has expired. */
  readonly isEditable: boolean;
  /** The last edit. */
  readonly edited: Revision | null;
}

/** Who changes, and when. */
export interface ChangeContext {
  /** The authenticated account reference. */
  readonly author: Uint8Array;
  /** Null if the message is not here. */
  readonly target: ChangeTarget | null;
  /** By our clock. */
  readonly nowMs: number;
}

/** `aside`: wait for the target. `loses`: a later edit is here. `refused`: drop it. */
export type ChangeVerdict = 'applies' | 'aside' | 'loses' | 'refused';

/** Judges an edit that came in. */
export function judgeEdit(edit: Edit, context: ChangeContext): ChangeVerdict {
  const { author, target, nowMs } = context;
  if (!bytesEqual(edit.target.author, author)) return 'refused';
  if (target === null) return 'aside';
  if (!target.isEditable || nowMs - target.arrivedMs > EDIT_WINDOW_MS) return 'refused';
  const verdict = judgeRevision(target.edited, { rev: edit.rev, author });
  return verdict === 'wins' ? 'applies' : verdict;
}

/** Judges a deletion for everyone that came in. */
export function judgeDelete({ target: { author: claimed } }: Delete, context: ChangeContext): ChangeVerdict {
  const { author, target, nowMs } = context;
  if (!bytesEqual(claimed, author)) return 'refused';
  if (target === null) return 'aside';
  return nowMs - target.arrivedMs > DELETE_WINDOW_MS ? 'refused' : 'applies';
}
