/** The main job, run in this process with the real engines, and each way in which it can refuse. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXIT_OK, EXIT_USAGE, EXIT_VERIFICATION, runCommand, USAGE } from '../../examples/conversation/command.ts';
import { Conversation, type Outcome } from '../../examples/conversation/conversation.ts';
import { Courier } from '../../examples/conversation/courier.ts';
import { type Engine, libsignal, vinculum } from '../../examples/conversation/engine.ts';
import { parseScript } from '../../examples/conversation/script.ts';

const DIALOGUE = Array.from(
  { length: 20 },
  (_, i) => `${i % 3 === 0 ? 'ADA' : 'BOB'}: line ${i}, naïve — “quoted” 🙂`,
).join('\n');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conversation-test-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(text: string): string {
  const path = join(folder, 'dialogue.txt');
  writeFileSync(path, text);
  return path;
}

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], isInteractive = false): Promise<Run> {
  let [out, err] = ['', ''];
  const terminal = {
    out: (text: string): void => void (out += text),
    err: (text: string): void => void (err += text),
    isInteractive,
  };
  const code = await runCommand(args, terminal);
  return { code, out, err };
}

describe('npm start', () => {
  it('delivers and verifies every line of a file and reports it as JSON', async () => {
    const { code, out, err } = await run([file(DIALOGUE), '--epochs', '0', '--seed', '7', '--json']);
    expect([code, err]).toEqual([EXIT_OK, '']);
    const { outcome, speakers, seed } = JSON.parse(out) as { outcome: Outcome; speakers: string[]; seed: number };
    expect({ speakers, seed }).toEqual({ speakers: ['ADA', 'BOB'], seed: 7 });
    expect(outcome).toMatchObject({ delivered: 20, engineSwaps: 1 });
    expect(outcome.safetyNumbers[0]).toMatch(/^\d{60}$/);
    expect(outcome.safetyNumbers[1]).toBe(outcome.safetyNumbers[0]);
    expect(outcome.overheadBytes).toBeGreaterThan(60);
    expect(outcome.overheadBytes).toBeLessThan(150);
    expect(outcome.firstOverheadBytes).toBeGreaterThan(1568);
  });

  it('repeats the text until the epochs are reached, and meets every kind of bad weather on the way', async () => {
    const { code, out } = await run([file(DIALOGUE), '--epochs', '1', '--json']);
    expect(code).toBe(EXIT_OK);
    const { outcome } = JSON.parse(out) as { outcome: Outcome };
    expect(outcome.epochs).toBeGreaterThanOrEqual(1);
    expect(outcome.delivered % 20).toBe(0);
    expect(outcome.engineSwaps).toBe(outcome.delivered / 20);
    for (const count of [
      outcome.duplicatesRefused,
      outcome.corruptedRefused,
      outcome.resent,
      outcome.network.dropped,
    ]) {
      expect(count).toBeGreaterThan(0);
    }
    const { sent, duplicated, dropped, delivered, corrupted } = outcome.network;
    const stillOnTheirWay = sent + duplicated - dropped - delivered;
    expect(outcome.corruptedRefused).toBeLessThanOrEqual(corrupted);
    expect(outcome.corruptedRefused).toBeGreaterThanOrEqual(corrupted - stillOnTheirWay);
  });

  it('prints a table, and shows progress only to a person', async () => {
    const quiet = await run([file(DIALOGUE), '--epochs', '0']);
    expect(quiet.out).toMatch(/^ADA and BOB\n {2}lines delivered and verified +20, in \d+ messages\n/);
    expect(quiet.err).toBe('');
    const live = await run([file(DIALOGUE), '--epochs', '0'], true);
    expect(live.err).toContain('\r\u001b[K   1 of 20, epoch 1  ADA on Vinculum: line 0');
    expect(live.err).toContain('BOB on Vinculum');
    expect(live.err.endsWith('\r\u001b[K')).toBe(true);
  });

  it('keeps the records of both speakers if asked to, without the pre-key that was used up', async () => {
    const keep = join(folder, 'kept');
    expect((await run([file(DIALOGUE), '--epochs', '0', '--keep', keep])).code).toBe(EXIT_OK);
    expect(readdirSync(keep).sort()).toEqual(['speaker-1', 'speaker-2']);
    expect(readdirSync(join(keep, 'speaker-2')).sort()).toEqual([
      'identity',
      'kyber-pre-key',
      'kyber-use',
      'pre-key',
      'session',
      'signed-pre-key',
    ]);
    expect(readdirSync(join(keep, 'speaker-2', 'pre-key'))).toEqual([]);
  });

  it('explains itself', async () => {
    expect(await run(['--help'])).toEqual({ code: EXIT_OK, out: USAGE, err: '' });
  });
});

describe('npm start refuses, with exit code 2 and one line on stderr,', () => {
  it.each([
    ['an empty file', '', 'the file has no lines'],
    ['a file with comments only', '# nothing\n\n', 'the file has no lines'],
    ['a file with one speaker', 'ADA: hello\nADA: anybody?', 'ADA is the only speaker'],
    ['a file with three speakers', 'ADA: 1\nBOB: 2\nEVE: 3', 'line 3: EVE is a third speaker'],
    ['a line without a speaker', 'ADA: 1\nhello', 'line 2 is not "SPEAKER: text"'],
    ['a line with an empty speaker', ': 1', 'line 1 is not "SPEAKER: text"'],
    ['a line without a text', 'ADA:', 'line 1 is not "SPEAKER: text"'],
  ])('%s', async (_name, text, message) => {
    const { code, out, err } = await run([file(text)]);
    expect([code, out]).toEqual([EXIT_USAGE, '']);
    expect(err).toContain(message);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it('a file that does not exist', async () => {
    const { code, err } = await run([join(folder, 'nowhere.txt')]);
    expect(code).toBe(EXIT_USAGE);
    expect(err).toContain('cannot read');
  });

  it.each([
    ['an unknown option', ['--loud'], 'loud'],
    ['a seed that is no number', ['--seed', 'x'], '--seed wants a whole number'],
    ['an empty seed', ['--seed', ''], '--seed wants a whole number'],
    ['epochs that are negative', ['--epochs=-1'], '--epochs wants a whole number'],
    ['two files', ['a', 'b'], 'only one file'],
  ])('%s', async (_name, args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([EXIT_USAGE, '']);
    expect(err).toContain(message);
  });

  it('a folder to keep that is not empty', async () => {
    const keep = join(folder, 'full');
    mkdirSync(keep);
    writeFileSync(join(keep, 'x'), '');
    const { code, err } = await run([file(DIALOGUE), '--keep', keep]);
    expect(code).toBe(EXIT_USAGE);
    expect(err).toContain('not an empty folder');
    expect(readdirSync(keep)).toEqual(['x']);
  });
});

/** An engine like libsignal, but with one fault in what it decrypts. */
function faulty(fault: (plaintext: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): Engine {
  const { module } = libsignal;
  const decrypt: typeof module.signalDecrypt = async (...args) => fault(await module.signalDecrypt(...args));
  return { name: 'faulty', module: { ...module, signalDecrypt: decrypt } };
}

function play(engines: readonly [Engine, Engine]): Promise<Outcome> {
  return new Conversation({ script: parseScript(DIALOGUE), engines, folder, seed: 1, epochs: 0 }).play();
}

describe('the conversation finds out an engine that', () => {
  it('returns another text than was sent', async () => {
    const engine = faulty((plaintext) =>
      new TextEncoder().encode(new TextDecoder().decode(plaintext).replace('naïve', 'naive')),
    );
    await expect(play([vinculum, engine])).rejects.toThrow('received another line than was said');
  });

  it('accepts what was corrupted on the way', async () => {
    const { module } = libsignal;
    const decrypt: typeof module.signalDecrypt = async (...args) => {
      try {
        return await module.signalDecrypt(...args);
      } catch {
        return new TextEncoder().encode('{"received":0}');
      }
    };
    const gullible: Engine = { name: 'gullible', module: { ...module, signalDecrypt: decrypt } };
    await expect(play([vinculum, gullible])).rejects.toThrow(/accepted a (corrupted message|message twice)/);
  });

  it('keeps a trace of a message that it refuses', async () => {
    const { module } = libsignal;
    const decrypt: typeof module.signalDecrypt = async (...args) => {
      const [, remote, , sessions] = args;
      const before = await sessions.getSession(remote);
      try {
        return await module.signalDecrypt(...args);
      } catch (error) {
        before?.archiveCurrentState();
        if (before !== null) await sessions.saveSession(remote, before);
        throw error;
      }
    };
    const careless: Engine = { name: 'careless', module: { ...module, signalDecrypt: decrypt } };
    await expect(play([vinculum, careless])).rejects.toThrow('refused a message and kept a trace');
  });

  it('never delivers', async () => {
    const deaf: Engine = {
      name: 'deaf',
      module: { ...libsignal.module, signalDecryptPreKey: () => Promise.reject(new Error('what?')) },
    };
    await expect(play([vinculum, deaf])).rejects.toThrow('lines have arrived');
    expect(EXIT_VERIFICATION).toBe(3);
  });
});

describe('the courier', () => {
  it('sends a line again when it is not acknowledged in time, and not before', () => {
    const courier = new Courier();
    courier.say('a');
    expect(courier.due(0)).toEqual([{ received: 0, line: { number: 0, text: 'a' } }]);
    expect(courier.due(11)).toEqual([]);
    expect(courier.due(12)).toHaveLength(1);
    courier.receive({ received: 1 });
    expect(courier.due(100)).toEqual([]);
    expect(courier.resent).toBe(1);
  });

  it('hands lines over in order and once, whatever the order of arrival', () => {
    const courier = new Courier();
    expect(courier.receive({ received: 0, line: { number: 1, text: 'b' } })).toEqual([]);
    expect(courier.receive({ received: 0, line: { number: 0, text: 'a' } })).toEqual(['a', 'b']);
    expect(courier.receive({ received: 0, line: { number: 0, text: 'a' } })).toEqual([]);
  });

  it('acknowledges once for what it received, also for a repetition', () => {
    const courier = new Courier();
    courier.receive({ received: 0, line: { number: 0, text: 'a' } });
    expect(courier.due(0)).toEqual([{ received: 1 }]);
    expect(courier.due(1)).toEqual([]);
    courier.receive({ received: 0, line: { number: 0, text: 'a' } });
    expect(courier.due(2)).toEqual([{ received: 1 }]);
  });
});
