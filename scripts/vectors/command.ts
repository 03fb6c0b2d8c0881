/** The command line of the vectors: arguments in, exit code out. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import * as vinculum from '../../src/signal.ts';
import type { FullSignalModule } from '../../src/testing/index.ts';
import {
  SUITES,
  type Subject,
  vectorsReadme,
  type VectorReport,
  formatSuite,
  generateVectors,
  parseSuite,
  verifyVectors,
} from '../../src/testing/vectors/index.ts';
import { derivationsOf } from './derivations.ts';

export const USAGE = `usage: npm run vectors -- generate DIR [--seed SEED]
       npm run vectors -- verify DIR [--peer MODULE]

  generate       write the vectors and their README.md into DIR, the same ones for the same seed
  verify         run them: on Vinculum, and see that the seed gives the same files again
  --seed SEED    any text (default: vinculum)
  --peer MODULE  run those that need no more than libsignal's names on another module, such as @signalapp/libsignal-client

exit code: 0 all is well, 1 a vector did not come out, 2 the command is wrong`;

export const EXIT_OK = 0;
export const EXIT_FAILED = 1;
export const EXIT_USAGE = 2;
const DEFAULT_SEED = 'vinculum';

/** Where a command writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

class UsageError extends Error {}

/** Runs the command; prints errors instead of throwing them. */
export async function runVectors(args: readonly string[], output: Output): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    const [verb, directory, ...more] = positionals;
    if (directory === undefined || more.length > 0) throw new UsageError('name one folder');
    if (verb === 'generate') return await generate(directory, values.seed ?? DEFAULT_SEED, output);
    if (verb === 'verify') return await verify(directory, values.peer, output);
    throw new UsageError(`no command is called ${String(verb)}`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.err(`vectors: ${error.message}\n\n${USAGE}`);
    return EXIT_USAGE;
  }
}

function parse(args: readonly string[]) {
  try {
    const options = { seed: { type: 'string' }, peer: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const subject: Subject = { module: vinculum, derivations: derivationsOf(defaultEngine().crypto) };

/** The files of a seed, by their names. */
async function filesOf(seed: string): Promise<Map<string, string>> {
  const engine = defaultEngine();
  const derivations = derivationsOf(engine.crypto);
  const suites = await generateVectors({ module: vinculum, engine, derivations, seed });
  return new Map([
    ...suites.map((suite) => [`${suite.suite}.json`, formatSuite(suite)] as const),
    ['README.md', vectorsReadme()] as const,
  ]);
}

async function generate(directory: string, seed: string, { out }: Output): Promise<number> {
  const files = await filesOf(seed);
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of files) {
    writeFileSync(join(directory, name), text);
    out(`${name.padEnd(20)}${String(text.length).padStart(9)} bytes`);
  }
  return EXIT_OK;
}

async function verify(directory: string, peer: string | undefined, output: Output): Promise<number> {
  const tested = peer === undefined ? subject : { module: await loadPeer(peer), derivations: null };
  let isGood = true;
  const seeds = new Set<string>();
  for (const name of SUITES) {
    const path = join(directory, `${name}.json`);
    if (!existsSync(path)) throw new UsageError(`${path} does not exist`);
    const suite = parseSuite(readFileSync(path, 'utf8'));
    seeds.add(suite.seed);
    const result = await verifyVectors(suite, tested);
    report(result, output);
    if (result.failures.length > 0 || suite.suite !== name) isGood = false;
  }
  if (peer === undefined) for (const seed of seeds) isGood = (await isReproduced(directory, seed, output)) && isGood;
  return isGood ? EXIT_OK : EXIT_FAILED;
}

function report({ suite, passed, skipped, failures }: VectorReport, { out, err }: Output): void {
  const skips = skipped === 0 ? '' : `, ${String(skipped)} skipped`;
  out(`${suite.padEnd(16)}${String(passed)} passed${skips}, ${String(failures.length)} failed`);
  for (const { name, tests, expected, actual } of failures) {
    err(`${suite}: ${name}: ${tests}\n  expected ${JSON.stringify(expected)}\n  but got  ${JSON.stringify(actual)}`);
  }
}

async function isReproduced(directory: string, seed: string, { out, err }: Output): Promise<boolean> {
  const files = await filesOf(seed);
  const different = [...files].filter(([name, text]) => readIfThere(join(directory, name)) !== text);
  if (different.length === 0) out(`seed "${seed}" gives the same files again`);
  else err(`seed "${seed}" gives other files: ${different.map(([name]) => name).join(', ')}`);
  return different.length === 0;
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Loads a module with libsignal's names. One class stands elsewhere there, if at all. */
async function loadPeer(name: string): Promise<FullSignalModule> {
  let peer: FullSignalModule;
  try {
    peer = (await import(name)) as FullSignalModule;
  } catch (error) {
    throw new UsageError(`${name} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
  if ('SealedSenderMultiRecipientMessage' in peer) return peer;
  try {
    const { default: SealedSenderMultiRecipientMessage } = (await import(
      `${name}/dist/SealedSenderMultiRecipientMessage.js`
    )) as { default: FullSignalModule['SealedSenderMultiRecipientMessage'] };
    return { ...(peer as object), SealedSenderMultiRecipientMessage } as FullSignalModule;
  } catch {
    return peer;
  }
}
