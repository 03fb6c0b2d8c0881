import { describe, expect, it } from 'vitest';
import floors from '../../bench/floors.json' with { type: 'json' };
import { allCases } from '../../bench/cases/index.ts';
import { requireKnown } from '../../bench/floors.ts';
import { closerLook, parseOptions, UsageError } from '../../bench/options.ts';
import { find, lines, toJson } from '../../bench/report.ts';
import { ALL_RIVALS } from '../../bench/rivals/names.ts';
import { benchmarkTimer } from '../../bench/timer.ts';
import type { Batch } from '../../bench/workload.ts';
import * as vinculum from '../../src/signal.ts';

describe('a finding', () => {
  const finding = find('session/x', { ours: [10, 20, 40], rivals: { rival: [20, 100, 40] } }, 'node-24');

  it('has the median of the ratios of each round, not the ratio of the medians', () => {
    expect(finding).toMatchObject({ ours: 20, rivals: { rival: 40 }, ratio: { rival: 2 } });
    expect(find('y', { ours: [1, 10, 100], rivals: { r: [3, 10, 100] } }, 'node-24').ratio).toEqual({ r: 1 });
  });

  it('is written to JSON with exactly the documented fields', () => {
    expect(JSON.parse(toJson([finding]))).toEqual([
      { case: 'session/x', runtime: 'node-24', unit: 'us', ours: 20, rivals: { rival: 40 }, ratio: { rival: 2 } },
    ]);
  });

  it('is printed with one line per rival', () => {
    expect(lines(finding)).toMatch(/^session\/x +20\.00 +rival +40\.00 +2\.00 {2}\(1\.50 to 3\.50\)$/);
  });
});

describe('bench/floors.json', () => {
  it('names cases and rivals that exist, and positive numbers', () => {
    const cases = allCases({ ours: vinculum, rivals: {} }).map(({ name }) => name);
    expect(() => requireKnown(floors, cases, ALL_RIVALS)).not.toThrow();
  });
});

describe('the command line', () => {
  it('takes libsignal alone unless all rivals are wanted or results are published', () => {
    expect(parseOptions([]).selection).toBe('libsignal');
    expect(parseOptions(['--rivals', 'all']).selection).toBe('all');
    expect(parseOptions(['--publish']).selection).toBe('all');
  });

  it('plays fewer rounds when quick, and more when it looks again', () => {
    const [quick, full] = [parseOptions(['--quick']).schedule, parseOptions([]).schedule];
    expect(quick.rounds).toBeLessThan(full.rounds);
    expect(closerLook(quick).rounds).toBeGreaterThan(quick.rounds);
    expect(closerLook(full).rounds).toBeGreaterThan(full.rounds);
  });

  it.each([
    ['an unknown option', ['--fast']],
    ['unknown rivals', ['--rivals', 'olm']],
    ['no whole number of rounds', ['--rounds', '1.5']],
    ['a part published', ['--publish', '--only', 'session/']],
    ['a control published', ['--publish', '--control']],
    ['a control checked', ['--check', '--control']],
  ])('is refused for %s', (_what, args) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
  });
});

describe('the timer of the bench', () => {
  const timeBatch = (batch: Batch): Promise<number> => benchmarkTimer.timeBatch(batch);

  it('runs a batch exactly once, then verifies it', async () => {
    const calls: string[] = [];
    const time = await timeBatch({
      operations: 2,
      run: async () => void calls.push('run'),
      verify: () => void calls.push('verify'),
    });
    expect(calls).toEqual(['run', 'verify']);
    expect(time).toBeGreaterThan(0);
  });

  it.each([
    [
      'fails',
      async (): Promise<void> => {
        throw new Error('no batch');
      },
      (): void => undefined,
    ],
    [
      'is wrong',
      (): void => undefined,
      (): void => {
        throw new Error('no batch');
      },
    ],
  ])('rejects when the batch %s', async (_name, run, verify) => {
    await expect(timeBatch({ operations: 1, run, verify })).rejects.toThrow('no batch');
  });
});
