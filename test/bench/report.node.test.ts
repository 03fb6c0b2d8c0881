import { describe, expect, it } from 'vitest';
import { find, lines, quantile, toJson } from '../../bench/report.ts';
import { timeBatch } from '../../bench/timer.ts';

describe('quantile', () => {
  it('takes the middle, or the mean of the two in the middle', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5);
    expect(quantile([10, 0, 20, 30, 40], 0.25)).toBe(10);
  });

  it('is not a number for an empty sample', () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('a finding', () => {
  const finding = find('session/x', { ours: [10, 20, 40], rivals: { rival: [20, 100, 40] } });

  it('has the median of the ratios of each round, not the ratio of the medians', () => {
    expect(finding).toMatchObject({ ours: 20, rivals: { rival: 40 }, ratio: { rival: 2 } });
    expect(find('y', { ours: [1, 10, 100], rivals: { r: [3, 10, 100] } }).ratio).toEqual({ r: 1 });
  });

  it('is written to JSON with exactly the documented fields', () => {
    expect(JSON.parse(toJson([finding]))).toEqual([
      {
        case: 'session/x',
        runtime: `node-${process.versions.node}`,
        unit: 'us',
        ours: 20,
        rivals: { rival: 40 },
        ratio: { rival: 2 },
      },
    ]);
  });

  it('is printed with one line per rival', () => {
    expect(lines(finding)).toMatch(/^session\/x +20\.00 +rival +40\.00 +2\.00 {2}\(1\.50 to 3\.50\)$/);
  });
});

describe('timeBatch', () => {
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
