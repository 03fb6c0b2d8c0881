/** Batches for pools, and what must come of them. */
import { expect } from 'vitest';
import { decryptMany, isFailure, type DecryptItem, type Session } from '../../src/direct.ts';
import type { SessionPool } from '../../src/direct-pool.ts';
import { Dice } from '../../src/testing/index.ts';
import { friends, hex } from './correspondent.ts';

const decoder = new TextDecoder();

/** Messages of many sessions in disorder: some begin a chain, some do not, some are damaged. */
export function mixture(seed: string): { items: DecryptItem[]; sessions: Set<Session> } {
  const dice = new Dice(seed);
  const items: DecryptItem[] = [];
  const sessions = new Set<Session>();
  for (let i = 0; i < 20; i++) {
    const { alice, bob } = friends(`${seed} ${i}`);
    if (dice.chance(0.5)) bob.read(alice.write('bob begins a chain'));
    const { session } = alice;
    sessions.add(session);
    for (let j = 0; j < 1 + dice.below(4); j++) {
      const message = bob.write(`${i}.${j}`).message.slice();
      if (dice.chance(0.2)) message[message.length - 1]! ^= 1;
      items.push({ session, message });
      if (dice.chance(0.2)) items.push({ session, message });
    }
  }
  return { items: dice.shuffle(items), sessions };
}

export const told = (results: Awaited<ReturnType<SessionPool['decryptMany']>>): string[] =>
  results.map((result) => (isFailure(result) ? result.error.code : decoder.decode(result.plaintext)));

export async function expectSameAsInline(pool: SessionPool, seed: string): Promise<void> {
  const { items } = mixture(seed);
  const [inline, pooled] = [decryptMany(items), await pool.decryptMany(items)];
  expect(told(pooled)).toEqual(told(inline));
  expect(pooled.map(({ session }) => session.sequence)).toEqual(inline.map(({ session }) => session.sequence));
  // The steps of each session, in order, lead to the state that came back.
  const newest = new Map<Session, Session>();
  for (const [i, result] of pooled.entries()) {
    const { session } = items[i]!;
    const before = newest.get(session) ?? session;
    const after = isFailure(result) ? before : before.apply(result.delta);
    expect(hex(result.session.snapshot())).toBe(hex(after.snapshot()));
    newest.set(session, after);
  }
}
