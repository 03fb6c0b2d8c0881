/**
 * Sequences: each device counts what it sends into each conversation, so that its readers see what is missing. Counting other
 * conversations too would tell about them.
 */

/** First and last of some numbers that are missing. */
export interface SequenceGap {
  readonly from: number;
  readonly to: number;
}

/** What has come from one device into one conversation. Immutable. */
export interface SequenceRecord {
  /** 0 before the first. */
  readonly highest: number;
  /** Ascending, apart from each other. */
  readonly gaps: readonly SequenceGap[];
}

/** Before anything came. */
export const NO_SEQUENCE: SequenceRecord = { highest: 0, gaps: [] };

/** Gaps that are remembered; more mean a broken or hostile sender, and the oldest are forgotten. */
export const MAX_GAPS = 64;

/** What a number says. */
export type SequenceVerdict =
  /** The one expected. */
  | { readonly verdict: 'next'; readonly record: SequenceRecord }
  /** Some before it are missing. */
  | { readonly verdict: 'gap'; readonly record: SequenceRecord; readonly missing: SequenceGap }
  /** One that was missing. */
  | { readonly verdict: 'late'; readonly record: SequenceRecord }
  /** It came before, or its gap is forgotten. */
  | { readonly verdict: 'repeated' }
  /** 0: not counted. */
  | { readonly verdict: 'uncounted' };

/** Takes the number of an authenticated message. It decides nothing about the message: that is de-duplication's. */
export function receiveSequence(record: SequenceRecord, sequence: number): SequenceVerdict {
  const { highest, gaps } = record;
  if (sequence === 0) return { verdict: 'uncounted' };
  if (sequence === highest + 1) return { verdict: 'next', record: { highest: sequence, gaps } };
  if (sequence > highest) {
    const missing = { from: highest + 1, to: sequence - 1 };
    return { verdict: 'gap', record: { highest: sequence, gaps: [...gaps, missing].slice(-MAX_GAPS) }, missing };
  }
  const gap = gaps.find(({ from, to }) => sequence >= from && sequence <= to);
  if (gap === undefined) return { verdict: 'repeated' };
  const left = [
    { from: gap.from, to: sequence - 1 },
    { from: sequence + 1, to: gap.to },
  ].filter(({ from, to }) => from <= to);
  const closed = gaps.flatMap((other) => (other === gap ? left : [other]));
  return { verdict: 'late', record: { highest, gaps: closed.slice(-MAX_GAPS) } };
}
