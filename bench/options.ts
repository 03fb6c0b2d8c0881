/** The command line of `npm run bench`. */
import { parseArgs } from 'node:util';
import type { Selection } from './rivals/node-rivals.ts';
import { QUICK_WARM_UP_MS, type Schedule, WARM_UP_MS } from './rounds.ts';

export const USAGE = `usage: npm run bench -- [--only PREFIX]… [--rounds N] [--quick] [--check] [--rivals all|libsignal] [--control]
                        [--publish] [--json FILE] [--list]

  --only PREFIX  only cases whose names begin so; may be repeated
  --rounds N     counted rounds per case (default 41; 9 with --quick)
  --quick        fewer rounds, less warm-up: a look, not a result
  --check        fail when a ratio is under its floor in bench/floors.json, after measuring it again with more rounds
  --rivals WHO   libsignal: libsignal-client only, the default; all: libraries with other protocols too.
                 primitives always have all their rivals
  --publish      write bench/results/ and the table in README.md; implies --rivals all
  --control      libsignal against itself: shows what a ratio of 1 looks like here (neither direct/ nor primitive/)
  --json FILE    also write the results as JSON
  --list         print the names of the cases
  --help         print this`;

const DEFAULT_ROUNDS = 41;
const QUICK_ROUNDS = 9;

const OPTIONS = {
  only: { type: 'string', multiple: true },
  rounds: { type: 'string' },
  json: { type: 'string' },
  rivals: { type: 'string' },
  quick: { type: 'boolean' },
  check: { type: 'boolean' },
  publish: { type: 'boolean' },
  control: { type: 'boolean' },
  list: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export interface Options {
  /** Prefixes of names. */
  readonly only: readonly string[];
  readonly schedule: Schedule;
  readonly selection: Selection;
  readonly quick: boolean;
  readonly check: boolean;
  readonly publish: boolean;
  readonly control: boolean;
  readonly list: boolean;
  readonly help: boolean;
  readonly json: string | undefined;
}

/** A mistake in the command line. */
export class UsageError extends Error {}

/** @throws UsageError */
export function parseOptions(args: readonly string[]): Options {
  const values = parse(args);
  const { quick = false, check = false, publish = false, control = false, list = false, help = false } = values;
  const rounds = Number(values.rounds ?? (quick ? QUICK_ROUNDS : DEFAULT_ROUNDS));
  if (!Number.isSafeInteger(rounds) || rounds < 1) throw new UsageError('--rounds wants a positive whole number');
  if (publish && (control || values.only !== undefined)) {
    throw new UsageError('--publish wants every case: it goes with neither --only nor --control');
  }
  if (check && control) throw new UsageError('--check says nothing about --control');
  return {
    only: values.only ?? [''],
    schedule: { rounds, warmUpMs: quick ? QUICK_WARM_UP_MS : WARM_UP_MS },
    selection: selection(values.rivals ?? (publish ? 'all' : 'libsignal')),
    ...{ quick, check, publish, control, list, help },
    json: values.json,
  };
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'] {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function selection(text: string): Selection {
  if (text !== 'all' && text !== 'libsignal') throw new UsageError('--rivals wants all or libsignal');
  return text;
}

/** The rounds of a second look at a ratio under its floor: enough that a slow moment of the machine is not taken for ours. */
export function closerLook({ rounds }: Schedule): Schedule {
  return { rounds: Math.max(3 * rounds, DEFAULT_ROUNDS), warmUpMs: WARM_UP_MS };
}
