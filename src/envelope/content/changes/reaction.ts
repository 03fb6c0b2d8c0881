/** Reactions: one for each (target, reactor). */
import type { Reaction } from '../kinds.ts';
import { type Revision, judgeRevision } from './last-writer.ts';

/** Where a reaction falls. */
export interface ReactionContext {
  /** The authenticated account reference. */
  readonly reactor: Uint8Array;
  readonly isTargetKnown: boolean;
  /** This reactor's last one to that target, a removal too. */
  readonly current: Revision | null;
}

/** What becomes of a reaction. */
export interface ReactionVerdict {
  /** `aside`: wait for the target, tell nobody. */
  readonly outcome: 'sets' | 'removes' | 'aside' | 'loses' | 'refused';
  /** False for unknown targets: else reactions to guessed ids would tell whether a device is there. */
  readonly mayBeAnswered: boolean;
}

/** Judges a reaction that came in. */
export function judgeReaction(reaction: Reaction, context: ReactionContext): ReactionVerdict {
  const { reactor, isTargetKnown, current } = context;
  const verdict = judgeRevision(current, { rev: reaction.rev, author: reactor });
  if (verdict === 'refused') return { outcome: 'refused', mayBeAnswered: false };
  if (!isTargetKnown) return { outcome: 'aside', mayBeAnswered: false };
  if (verdict === 'loses') return { outcome: 'loses', mayBeAnswered: true };
  return { outcome: reaction.emoji === '' ? 'removes' : 'sets', mayBeAnswered: true };
}
