/** Plays a case: all sides once per round, in an order that changes from round to round. */
import type { BatchTimer, BenchCase, Workload } from './workload.ts';

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

/** How long a case is played. */
export interface Schedule {
  /** Counted rounds, not including the warm-up. */
  readonly rounds: number;
  /** How long each side works before them, in milliseconds. */
  readonly warmUpMs: number;
}

/** A case being played: every side seated, and what it has needed so far. */
export interface Match {
  /** Lets every side work without counting. @param milliseconds - for each side */
  warmUp(milliseconds: number): Promise<void>;
  /** Plays one counted round. */
  playRound(): Promise<void>;
  times(): Times;
}

interface Side {
  readonly name: string;
  readonly workload: Workload;
  readonly times: number[];
}

/** Makes the sides of a case. @param timer - that of the runtime */
export async function startMatch({ ours, rivals }: BenchCase, timer: BatchTimer): Promise<Match> {
  const sides: Side[] = [];
  for (const [name, make] of Object.entries({ [OURS]: ours, ...rivals })) {
    sides.push({ name, workload: await make(), times: [] });
  }
  let round = 0;
  return {
    async warmUp(milliseconds) {
      for (const side of sides) await warmUp(side.workload, milliseconds, timer);
    },
    async playRound() {
      const first = round++ % sides.length;
      for (const side of [...sides.slice(first), ...sides.slice(0, first)]) {
        const batch = await side.workload.prepare();
        timer.settle();
        side.times.push(await timer.timeBatch(batch));
      }
    },
    times() {
      const [first, ...others] = sides;
      return {
        ours: first?.times ?? [],
        rivals: Object.fromEntries(others.map(({ name, times }) => [name, times])),
      };
    },
  };
}

/** Plays a case from start to end. @param timer - that of the runtime */
export async function playRounds(each: BenchCase, schedule: Schedule, timer: BatchTimer): Promise<Times> {
  const match = await startMatch(each, timer);
  await match.warmUp(schedule.warmUpMs);
  for (let round = 0; round < schedule.rounds; round++) await match.playRound();
  return match.times();
}

async function warmUp(workload: Workload, milliseconds: number, timer: BatchTimer): Promise<void> {
  let spent = 0;
  for (let round = 0; round < MIN_WARM_UP_ROUNDS || spent < milliseconds; round++) {
    const batch = await workload.prepare();
    spent += ((await timer.timeBatch(batch)) * batch.operations) / 1000;
  }
}
