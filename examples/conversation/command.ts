/** The command line: arguments in, exit code out. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Conversation } from './conversation.ts';
import { libsignal, vinculum } from './engine.ts';
import { progressLine, type Report, toJson, toTable } from './report.ts';
import { parseScript, type Script, ScriptError } from './script.ts';
import { VerificationError } from './speaker.ts';

export const USAGE = `usage: npm start -- [FILE] [--seed N] [--epochs N] [--keep DIR] [--json]

A conversation between Vinculum and libsignal over a network that loses, repeats, reorders and corrupts messages. Half-way
through the text the two swap engines and go on from each other's records.

  FILE        lines "SPEAKER: text" of exactly two speakers (default: a scene by Oscar Wilde)
  --seed N    what the network does (default 1895)
  --epochs N  repeat the text until N post-quantum epochs are completed (default 3)
  --keep DIR  keep the records of both speakers in DIR, which must be empty or new
  --json      print the result as JSON
  --help      print this

exit code: 0 all is well, 2 the command or the file is wrong, 3 verification failed`;

export const EXIT_OK = 0;
export const EXIT_USAGE = 2;
export const EXIT_VERIFICATION = 3;

/** Where a command writes. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether `err` is seen by a person, live. */
  readonly isInteractive: boolean;
}

/** A mistake in the command line. */
class UsageError extends Error {}

interface Arguments {
  readonly file: string;
  readonly seed: number;
  readonly epochs: number;
  readonly keep: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

const DEFAULT_FILE = join(import.meta.dirname, 'earnest.txt');
/** The year of the play's first night. */
const DEFAULT_SEED = '1895';
const DEFAULT_EPOCHS = '3';

/** Runs the command and returns its exit code; prints errors instead of throwing them. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const parsed = parseArguments(args);
    if (parsed.help) {
      terminal.out(USAGE);
      return EXIT_OK;
    }
    const report = await converse(parsed, terminal);
    terminal.out(parsed.json ? toJson(report) : toTable(report));
    return EXIT_OK;
  } catch (error) {
    if (error instanceof UsageError || error instanceof ScriptError) {
      terminal.err(`conversation: ${error.message}\n`);
      return EXIT_USAGE;
    }
    if (!(error instanceof VerificationError)) throw error;
    terminal.err(`conversation: VERIFICATION FAILED: ${error.message}\n`);
    return EXIT_VERIFICATION;
  }
}

function parseArguments(args: readonly string[]): Arguments {
  const options = {
    seed: { type: 'string', default: DEFAULT_SEED },
    epochs: { type: 'string', default: DEFAULT_EPOCHS },
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length > 1) throw new UsageError('only one file can be played');
    return {
      file: positionals[0] ?? DEFAULT_FILE,
      seed: wholeNumber('--seed', values.seed),
      epochs: wholeNumber('--epochs', values.epochs),
      keep: values.keep,
      json: values.json,
      help: values.help,
    };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < 0)
    throw new UsageError(`${option} wants a whole number, not "${text}"`);
  return value;
}

function readScript(file: string): Script {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ScriptError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return parseScript(text);
  } catch (error) {
    throw error instanceof ScriptError ? new ScriptError(`${file}: ${error.message}`) : error;
  }
}

async function converse({ file, seed, epochs, keep }: Arguments, terminal: Terminal): Promise<Report> {
  const script = readScript(file);
  const folder = keep === undefined ? mkdtempSync(join(tmpdir(), 'vinculum-conversation-')) : emptyFolder(keep);
  const start = performance.now();
  try {
    const conversation = new Conversation({
      script,
      engines: [vinculum, libsignal],
      folder,
      seed,
      epochs,
      onLine: ({ side, text }, { delivered, epochs: completed, engine }) => {
        if (!terminal.isInteractive) return;
        const line = progressLine(script, { side, text, delivered, epochs: completed, engine: engine.name });
        terminal.err(`\r\u001b[K${line}`);
      },
    });
    const outcome = await conversation.play();
    return { speakers: script.speakers, seed, seconds: (performance.now() - start) / 1000, outcome };
  } finally {
    if (terminal.isInteractive) terminal.err('\r\u001b[K');
    if (keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function emptyFolder(path: string): string {
  if (existsSync(path) && (!statSync(path).isDirectory() || readdirSync(path).length > 0)) {
    throw new UsageError(`--keep ${path}: not an empty folder`);
  }
  mkdirSync(path, { recursive: true });
  return path;
}
