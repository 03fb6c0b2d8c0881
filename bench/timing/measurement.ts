/** Takes times of two classes of inputs, in random order. */
import type { Dice } from '../../src/testing/index.ts';
import type { Sample } from './welch.ts';

/** Something whose time must not tell its input. */
export interface Subject<I = unknown> {
  readonly name: string;
  /** What the two classes are: `fixed key / random key`. */
  readonly classes: string;
  /** Calls per time taken: a single one of the shortest would drown in the clock. */
  readonly calls: number;
  /** Makes an input of class 0 or 1. Each gets memory of its own, so that neither class lies in the processor's caches. */
  draw(dice: Dice, class01: 0 | 1): I;
  /** Runs right before the clock starts; what it leaves in caches of ours is there for both classes. */
  before?(input: I): void;
  run(input: I): unknown;
}

/** Inputs made at a time: all are drawn before any is used. */
const CHUNK = 250;
/** Calls that are thrown away while the engine still compiles. */
const WARM_UP = 1000;

/** Keeps the last result, so that no call can be left out. */
const sink: { last: unknown } = { last: undefined };

/**
 * @param samples - times to take, of both classes together
 * @returns microseconds per call
 */
export function takeTimes<I>(subject: Subject<I>, samples: number, dice: Dice): Sample {
  const times: number[] = [];
  const classes: number[] = [];
  for (let taken = -WARM_UP; taken < samples; taken += CHUNK) {
    const drawn = Array.from({ length: CHUNK }, () => {
      const class01 = dice.chance(0.5) ? 1 : 0;
      return { class01, input: subject.draw(dice, class01) };
    });
    for (const { class01, input } of drawn) {
      const time = timeOne(subject, input);
      if (taken < 0) continue;
      times.push(time);
      classes.push(class01);
    }
  }
  return { times, classes };
}

function timeOne<I>(subject: Subject<I>, input: I): number {
  subject.before?.(input);
  const { calls } = subject;
  const start = performance.now();
  for (let call = 0; call < calls; call++) sink.last = subject.run(input);
  return ((performance.now() - start) * 1000) / calls;
}
