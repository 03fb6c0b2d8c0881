/** `npm run bench`: our engine beside its rivals, round by round in one process. See README.md for the method. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as vinculum from '../src/signal.ts';
import { allCases } from './cases/index.ts';
import { type Finding, find, HEADING, lines, surroundings, toJson } from './report.ts';
import { LIBSIGNAL, libsignalModule } from './rivals/libsignal.ts';
import { playRounds, QUICK_WARM_UP_MS, WARM_UP_MS } from './rounds.ts';

const USAGE = `usage: npm run bench -- [--only PREFIX]… [--rounds N] [--quick] [--control] [--json FILE] [--list]

  --only PREFIX  only cases whose names begin so; may be repeated
  --rounds N     counted rounds per case (default 41; 9 with --quick)
  --quick        fewer rounds: a look, not a result
  --control      libsignal against itself: shows what a ratio of 1 looks like here (session and group cases)
  --json FILE    also write the results as JSON
  --list         print the names of the cases
  --help         print this`;

const DEFAULT_ROUNDS = 41;
const QUICK_ROUNDS = 9;

const OPTIONS = {
  only: { type: 'string', multiple: true },
  rounds: { type: 'string' },
  json: { type: 'string' },
  quick: { type: 'boolean' },
  control: { type: 'boolean' },
  list: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** A mistake in the command line. */
class UsageError extends Error {}

function parse(): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'] & { count: number } {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    const count = Number(values.rounds ?? (values.quick === true ? QUICK_ROUNDS : DEFAULT_ROUNDS));
    if (!Number.isSafeInteger(count) || count < 1) throw new UsageError('--rounds wants a positive whole number');
    return { ...values, count };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function main(): Promise<void> {
  const { only = [''], quick = false, control = false, list = false, help = false, json, count } = parse();
  if (help) {
    console.log(USAGE);
    return;
  }
  const engines = { ours: control ? libsignalModule : vinculum, rivals: { [LIBSIGNAL]: libsignalModule } };
  const cases = allCases(engines).filter(
    ({ name }) => only.some((prefix) => name.startsWith(prefix)) && (!control || !name.startsWith('primitive/')),
  );
  if (cases.length === 0) throw new UsageError('no case has that name; --list prints them');
  if (list) {
    console.log(cases.map(({ name }) => name).join('\n'));
    return;
  }
  console.log(`${surroundings(count)}\n\n${HEADING}`);
  const findings: Finding[] = [];
  for (const each of cases) {
    const finding = find(each.name, await playRounds(each, count, quick ? QUICK_WARM_UP_MS : WARM_UP_MS));
    findings.push(finding);
    console.log(lines(finding));
  }
  if (json !== undefined) writeFileSync(json, toJson(findings));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
