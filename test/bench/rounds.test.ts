import { describe, expect, it } from 'vitest';
import { clockTimer } from '../../bench/clock-timer.ts';
import { playRounds } from '../../bench/rounds.ts';
import type { Workload } from '../../bench/workload.ts';

/** A side that writes down what happens to it. */
function side(name: string, log: string[]): () => Promise<Workload> {
  return async () => ({
    prepare: async () => ({
      operations: 1,
      run: () => void log.push(`${name} runs`),
      verify: () => void log.push(`${name} verified`),
    }),
  });
}

describe('playRounds', () => {
  it('plays each side once per counted round, the other one first the next time, and verifies every batch', async () => {
    const log: string[] = [];
    const each = { name: 'x', ours: side('ours', log), rivals: { rival: side('rival', log) } };
    const schedule = { rounds: 2, warmUpMs: 0 };
    const times = await playRounds(
      each,
      schedule,
      clockTimer(() => void log.push('-')),
    );
    expect(log.slice(log.indexOf('-'))).toEqual([
      ...['-', 'ours runs', 'ours verified', '-', 'rival runs', 'rival verified'],
      ...['-', 'rival runs', 'rival verified', '-', 'ours runs', 'ours verified'],
    ]);
    expect([times.ours.length, times.rivals['rival']?.length]).toEqual([2, 2]);
  });

  it('lets every side warm up before the first counted round', async () => {
    const log: string[] = [];
    const each = { name: 'x', ours: side('ours', log), rivals: { rival: side('rival', log) } };
    await playRounds(
      each,
      { rounds: 1, warmUpMs: 0 },
      clockTimer(() => void log.push('-')),
    );
    const warmUp = log.slice(0, log.indexOf('-'));
    expect(warmUp.filter((line) => line === 'ours runs').length).toBeGreaterThan(0);
    expect(warmUp.filter((line) => line === 'rival runs')).toHaveLength(
      warmUp.filter((line) => line === 'ours runs').length,
    );
  });
});
