/** Plays a case: all sides once per round, in an order that changes from round to round. */
import { collectYoungGarbage, timeBatch } from './timer.ts';
import type { BenchCase, Workload } from './workload.ts';

/**
 * Before the rounds that count, every side works this long, for the engine to compile its code: V8 reaches its last tier
 * after some ten thousand messages, and a forced collection between rounds does not make it forget.
 */
export const WARM_UP_MS = 1500;
/** For a look, not a result. */
export const QUICK_WARM_UP_MS = 200;
const MIN_WARM_UP_ROUNDS = 3;

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
 * @param warmUpMs - how long each side works before them
 */
export async function playRounds({ ours, rivals }: BenchCase, rounds: number, warmUpMs: number): Promise<Times> {
  const sides: { readonly name: string; readonly workload: Workload; readonly times: number[] }[] = [];
  for (const [name, make] of Object.entries({ [OURS]: ours, ...rivals })) {
    sides.push({ name, workload: await make(), times: [] });
  }
  for (const side of sides) await warmUp(side.workload, warmUpMs);
  for (let round = 0; round < rounds; round++) {
    const first = round % sides.length;
    for (const side of [...sides.slice(first), ...sides.slice(0, first)]) {
      const batch = await side.workload.prepare();
      collectYoungGarbage();
      side.times.push(await timeBatch(batch));
    }
  }
  const [first, ...others] = sides;
  return {
    ours: first?.times ?? [],
    rivals: Object.fromEntries(others.map(({ name, times }) => [name, times])),
  };
}

async function warmUp(workload: Workload, milliseconds: number): Promise<void> {
  let spent = 0;
  for (let round = 0; round < MIN_WARM_UP_ROUNDS || spent < milliseconds; round++) {
    const batch = await workload.prepare();
    spent += ((await timeBatch(batch)) * batch.operations) / 1000;
  }
}
