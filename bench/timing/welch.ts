/** Welch's t-test on two classes of times, as dudect does it (Reparaz, Balasch, Verbauwhede: “Dude, is my code constant time?”). */
import { quantile } from '../statistics.ts';

/** Count, mean and variance of a sample that is not kept (Welford). */
export class Moments {
  count = 0;
  mean = 0;
  #squares = 0;

  add(value: number): void {
    this.count++;
    const distance = value - this.mean;
    this.mean += distance / this.count;
    this.#squares += distance * (value - this.mean);
  }

  /** Of the sample, with one degree of freedom less; 0 for fewer than two values. */
  get variance(): number {
    return this.count < 2 ? 0 : this.#squares / (this.count - 1);
  }
}

/** The t statistic of the difference of two means whose variances differ; 0 if both classes do not vary and are equal. */
export function welchT(a: Moments, b: Moments): number {
  const difference = a.mean - b.mean;
  const error = Math.sqrt(a.variance / a.count + b.variance / b.count);
  if (error === 0) return difference === 0 ? 0 : Math.sign(difference) * Infinity;
  return difference / error;
}

/** Times of both classes, in the order in which they were taken. */
export interface Sample {
  readonly times: readonly number[];
  /** 0 or 1 for each of the times. */
  readonly classes: readonly number[];
}

/**
 * Shares of the times that are kept, the shortest ones. Interrupts and collections only make times longer, so a small
 * difference shows where they are cut off; one in the long tail shows where nothing is.
 */
export const CROPS: readonly number[] = [0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

/** Fewer times than this in a class say nothing. */
const MIN_CLASS = 100;

export interface Verdict {
  /** The t statistic that is farthest from 0. Positive: class 0 takes longer. */
  readonly t: number;
  /** The share at which it was found. */
  readonly crop: number;
  /** Difference of the means there, class 0 minus class 1, in the unit of the times. */
  readonly difference: number;
}

/**
 * Tests at every crop and returns the worst. The limits are taken from both classes together.
 *
 * @throws Error if a class has too few times
 */
export function compareClasses({ times, classes }: Sample): Verdict {
  let worst: Verdict = { t: 0, crop: 1, difference: 0 };
  let tested = 0;
  for (const crop of CROPS) {
    const limit = quantile(times, crop);
    const [a, b] = [new Moments(), new Moments()];
    for (const [index, time] of times.entries()) if (time <= limit) (classes[index] === 0 ? a : b).add(time);
    if (a.count < MIN_CLASS || b.count < MIN_CLASS) continue;
    tested++;
    const t = welchT(a, b);
    if (Math.abs(t) > Math.abs(worst.t)) worst = { t, crop, difference: a.mean - b.mean };
  }
  if (tested === 0) throw new Error(`a class has fewer than ${MIN_CLASS} times`);
  return worst;
}

/** From here on chance is no good explanation: 4.5, as in the literature on leakage tests. */
export const SUSPECT_T = 4.5;
/** From here on dudect calls it a leak. */
export const FOUND_T = 10;

export type Judgement = 'no difference found' | 'difference suspected' | 'difference found';

export function judge({ t }: Pick<Verdict, 't'>): Judgement {
  const size = Math.abs(t);
  if (size < SUSPECT_T) return 'no difference found';
  return size < FOUND_T ? 'difference suspected' : 'difference found';
}
