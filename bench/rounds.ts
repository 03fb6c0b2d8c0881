/** Plays a case: all sides once per round, in an order that changes from round to round. */
import { collectGarbage, timeBatch } from './timer.ts';
import type { BenchCase, Workload } from './workload.ts';

/** Rounds whose times are thrown away: they compile the code and fill the caches. */
const WARM_UP_ROUNDS = 3;

/** Our name among the sides. */
const OURS = 'ours';

/** Microseconds per operation: what every side needed in every counted round. */
export interface Times {
  readonly ours: readonly number[];
  readonly rivals: Readonly<Record<string, readonly number[]>>;
}

/**
 * Plays a case.
 *
 * @param rounds - counted rounds, not including the warm-up
 */
export async function playRounds({ ours, rivals }: BenchCase, rounds: number): Promise<Times> {
  const sides: { readonly name: string; readonly workload: Workload; readonly times: number[] }[] = [];
  for (const [name, make] of Object.entries({ [OURS]: ours, ...rivals })) {
    sides.push({ name, workload: await make(), times: [] });
  }
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    const first = (round + WARM_UP_ROUNDS) % sides.length;
    for (const side of [...sides.slice(first), ...sides.slice(0, first)]) {
      const batch = await side.workload.prepare();
      collectGarbage();
      const time = await timeBatch(batch);
      if (round >= 0) side.times.push(time);
    }
  }
  const [first, ...others] = sides;
  return {
    ours: first?.times ?? [],
    rivals: Object.fromEntries(others.map(({ name, times }) => [name, times])),
  };
}
