import { describe, expect, it } from 'vitest';
import { compareClasses, FOUND_T, judge, Moments, SUSPECT_T, welchT } from '../../bench/timing/welch.ts';
import { Dice } from '../../src/testing/index.ts';

function moments(values: readonly number[]): Moments {
  const made = new Moments();
  for (const value of values) made.add(value);
  return made;
}

/** Times around 100, those of class 0 longer by a shift; `tail` of them many times as long. */
function sample(shift: number, tail = 0): { times: number[]; classes: number[] } {
  const dice = new Dice(`welch ${shift} ${tail}`);
  const classes = Array.from({ length: 4000 }, () => dice.below(2));
  const times = classes.map((class01) => {
    const noise = dice.below(1000) / 100;
    return 100 + noise + (class01 === 0 ? shift : 0) + (dice.chance(tail) ? 5000 * dice.below(10) : 0);
  });
  return { times, classes };
}

describe('Moments', () => {
  it('has the mean and the variance of the sample', () => {
    const { count, mean, variance } = moments([2, 4, 4, 4, 5, 5, 7, 9]);
    expect([count, mean]).toEqual([8, 5]);
    expect(variance).toBeCloseTo(32 / 7, 12);
  });

  it('has no variance for a single value', () => {
    expect(moments([3]).variance).toBe(0);
  });
});

describe('Welch’s t', () => {
  it('is the difference of the means in units of its own error', () => {
    // By hand: means 3 and 6, variances 2.5 and 10, five values each.
    expect(welchT(moments([1, 2, 3, 4, 5]), moments([2, 4, 6, 8, 10]))).toBeCloseTo(-3 / Math.sqrt(2.5), 12);
  });

  it('changes its sign with the order', () => {
    const [a, b] = [moments([1, 2, 3]), moments([2, 3, 9])];
    expect(welchT(a, b)).toBe(-welchT(b, a));
  });

  it('is 0 for equal constants, and infinite for unequal ones', () => {
    expect(welchT(moments([2, 2]), moments([2, 2]))).toBe(0);
    expect(welchT(moments([2, 2]), moments([3, 3]))).toBe(-Infinity);
  });
});

describe('a comparison of two classes', () => {
  it('finds no difference in classes drawn alike', () => {
    expect(judge(compareClasses(sample(0)))).toBe('no difference found');
  });

  it('finds a small shift, with its sign', () => {
    const verdict = compareClasses(sample(1));
    expect(judge(verdict)).toBe('difference found');
    expect(verdict.difference).toBeGreaterThan(0);
    expect(compareClasses(sample(-1)).t).toBeLessThan(0);
  });

  it('finds it under a long tail too, because it crops', () => {
    const { times, classes } = sample(1, 0.05);
    expect(judge(compareClasses({ times, classes }))).toBe('difference found');
    const [a, b] = [0, 1].map((class01) => moments(times.filter((_, index) => classes[index] === class01)));
    expect(judge({ t: welchT(a!, b!) })).toBe('no difference found');
  });

  it('refuses too few times', () => {
    expect(() => compareClasses({ times: [1, 2, 3], classes: [0, 1, 0] })).toThrow('fewer than');
  });

  it.each([
    [SUSPECT_T - 0.01, 'no difference found'],
    [SUSPECT_T, 'difference suspected'],
    [-SUSPECT_T, 'difference suspected'],
    [FOUND_T, 'difference found'],
    [-FOUND_T, 'difference found'],
  ])('judges t = %d: %s', (t, judgement) => {
    expect(judge({ t })).toBe(judgement);
  });
});
