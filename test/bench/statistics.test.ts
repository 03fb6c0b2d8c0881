import { describe, expect, it } from 'vitest';
import { median, quantile, rounded } from '../../bench/statistics.ts';

describe('quantile', () => {
  it('takes the middle, or the mean of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([10, 0, 20, 30, 40], 0.25)).toBe(10);
  });

  it('interpolates between neighbours, and ends at the least and the greatest', () => {
    expect(quantile([0, 10], 0.3)).toBeCloseTo(3, 12);
    expect([quantile([5, 1, 9], 0), quantile([5, 1, 9], 1)]).toEqual([1, 9]);
  });

  it('does not change the sample', () => {
    const sample = [3, 1, 2];
    quantile(sample, 0.5);
    expect(sample).toEqual([3, 1, 2]);
  });

  it('is not a number for an empty sample', () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('rounded', () => {
  it('keeps three decimals', () => {
    expect(rounded(1.23456)).toBe(1.235);
  });
});
