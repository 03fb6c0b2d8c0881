import { describe, expect, it } from 'vitest';
import {
  type Tombstones,
  isConversationOpen,
  joinTombstones,
  nextGeneration,
  withTombstone,
} from '../../src/binding/tombstones.ts';

const one = new Uint8Array(32).fill(1);
const other = new Uint8Array(32).fill(2);
const third = new Uint8Array(32).fill(3);
const NONE: Tombstones = new Map();

describe('tombstones', () => {
  it('close a conversation for both orders of its accounts, and open the next one', () => {
    const ended = withTombstone(NONE, { one, other, generation: 0 });
    expect(nextGeneration(NONE, { one, other })).toBe(0);
    expect(nextGeneration(ended, { one: other, other: one })).toBe(1);
    expect(isConversationOpen(ended, { one, other, generation: 0 })).toBe(false);
    expect(isConversationOpen(ended, { one: other, other: one, generation: 0 })).toBe(false);
    expect(isConversationOpen(ended, { one, other, generation: 1 })).toBe(true);
    expect(isConversationOpen(ended, { one, other: third, generation: 0 })).toBe(true);
    expect(NONE.size).toBe(0);
  });

  it('are kept once, and a later one closes all before it', () => {
    const ended = withTombstone(NONE, { one, other, generation: 2 });
    expect(withTombstone(ended, { one: other, other: one, generation: 2 })).toBe(ended);
    expect(isConversationOpen(ended, { one, other, generation: 1 })).toBe(false);
    expect(nextGeneration(ended, { one, other })).toBe(3);
  });

  it('join to the same set in any order', () => {
    const ours = withTombstone(withTombstone(NONE, { one, other, generation: 0 }), {
      one,
      other: third,
      generation: 0,
    });
    const theirs = withTombstone(withTombstone(NONE, { one: other, other: one, generation: 0 }), {
      one,
      other,
      generation: 1,
    });
    const joined = joinTombstones(ours, theirs);
    expect(joined.size).toBe(3);
    expect(new Set(joined.keys())).toEqual(new Set(joinTombstones(theirs, ours).keys()));
    expect(joinTombstones(joined, theirs)).toBe(joined);
  });
});
