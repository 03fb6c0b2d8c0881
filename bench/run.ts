/** `npm run bench`: our engine beside its rivals, round by round in one process. See README.md for the method. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vinculum from '../src/signal.ts';
import { allCases } from './cases/index.ts';
import {
  describeShortfall,
  type Floors,
  FloorsError,
  requireKnown,
  type Shortfall,
  shortfalls,
  withoutFloor,
} from './floors.ts';
import { describeSurroundings, NODE_RUNTIME, surroundings } from './machine.ts';
import { closerLook, type Options, parseOptions, USAGE, UsageError } from './options.ts';
import { publish } from './publish.ts';
import { type Finding, find, HEADING, lines, toJson } from './report.ts';
import { libsignalModule } from './rivals/libsignal.ts';
import { ALL_RIVALS, LIBSIGNAL, OTHER_PROTOCOLS } from './rivals/names.ts';
import { nodeRivals } from './rivals/node-rivals.ts';
import { playRounds, type Schedule } from './rounds.ts';
import { benchmarkTimer } from './timer.ts';
import type { BenchCase, Contestants } from './workload.ts';

const FLOORS = join(import.meta.dirname, 'floors.json');

async function contestants({ control, selection }: Options): Promise<Contestants> {
  if (control) return { ours: libsignalModule, rivals: { [LIBSIGNAL]: { module: libsignalModule } } };
  return { ours: vinculum, rivals: await nodeRivals(selection) };
}

/** Cases whose side of ours is not a module that libsignal could stand in for. */
function isOursAlone(name: string): boolean {
  return name.startsWith('primitive/') || name.startsWith('direct/');
}

async function measure(each: BenchCase, schedule: Schedule): Promise<Finding> {
  const finding = find(each.name, await playRounds(each, schedule, benchmarkTimer), NODE_RUNTIME);
  console.log(lines(finding));
  return finding;
}

/** Measures once more, and closer, what is under a floor. */
async function measureAgain(each: BenchCase, missed: readonly Shortfall[], schedule: Schedule): Promise<Finding> {
  const closer = closerLook(schedule);
  for (const shortfall of missed) console.log(`  under its floor: ${describeShortfall(shortfall)}`);
  console.log(`  again, with ${closer.rounds} rounds:`);
  return measure(each, closer);
}

function reportCheck(findings: readonly Finding[], missed: readonly Shortfall[], floors: Floors): void {
  const free = withoutFloor(findings, floors);
  if (free.length > 0) console.log(`\nwithout a floor: ${free.join(', ')}`);
  if (missed.length === 0) {
    console.log(`\ncheck: ${findings.length - free.length} cases are above their floors`);
    return;
  }
  console.error(
    `\ncheck: under their floors, twice:\n${missed.map((each) => `  ${describeShortfall(each)}`).join('\n')}`,
  );
  process.exitCode = 1;
}

async function play(cases: readonly BenchCase[], options: Options, floors: Floors): Promise<Finding[]> {
  const findings: Finding[] = [];
  const missed: Shortfall[] = [];
  for (const each of cases) {
    const playing = Object.keys(each.rivals);
    let finding = await measure(each, options.schedule);
    const first = shortfalls(finding, floors, playing);
    if (first.length > 0) {
      finding = await measureAgain(each, first, options.schedule);
      missed.push(...shortfalls(finding, floors, playing));
    }
    findings.push(finding);
  }
  if (options.check) reportCheck(findings, missed, floors);
  return findings;
}

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const all = allCases(await contestants(options));
  const chosen = all.filter(
    ({ name }) => options.only.some((prefix) => name.startsWith(prefix)) && !(options.control && isOursAlone(name)),
  );
  if (chosen.length === 0) throw new UsageError('no case has that name; --list prints them');
  if (options.list) {
    console.log(chosen.map(({ name }) => name).join('\n'));
    return;
  }
  const floors = options.check ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors) : {};
  requireKnown(
    floors,
    all.map(({ name }) => name),
    ALL_RIVALS,
  );
  const at = surroundings();
  console.log(`${describeSurroundings(at, options.schedule.rounds)}\n\n${HEADING}`);
  const findings = await play(chosen, options, floors);
  if (options.selection === 'all') console.log(`\n${OTHER_PROTOCOLS}`);
  if (options.json !== undefined) writeFileSync(options.json, toJson(findings));
  if (options.publish) publish(findings, { ...at, rounds: options.schedule.rounds, quick: options.quick });
}

try {
  await main();
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else if (error instanceof FloorsError) console.error(error.message);
  else throw error;
  process.exitCode = 2;
}
