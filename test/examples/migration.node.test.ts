/** The guide docs/migration.md, carried out: an application is switched to Vinculum and back by one line. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Application from '../../examples/migration/app.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type AppModule = typeof Application;

const project = resolve(import.meta.dirname, '../..');
const example = join(project, 'examples/migration');
const guide = readFileSync(join(project, 'docs/migration.md'), 'utf8');
const ADA = 'a1111111-1111-4111-8111-111111111111';
const BOB = 'b2222222-2222-4222-8222-222222222222';
const SEED = Buffer.alloc(32, 7).toString('base64');

/** The two lines of the guide's diff. */
const [, before, after] = /^```diff\n-(.+)\n\+(.+)\n```$/m.exec(guide)!;
/** `vinculum/signal` is not built yet where tests run; the switched copy lies two folders deep. */
const fromSource = (code: string): string => code.replaceAll("'vinculum/signal'", "'../../src/signal.ts'");

/** Inside the project, so that its packages are found. */
let switchedFolder: string;
let records: string;
let original: AppModule;
let switched: AppModule;

beforeAll(async () => {
  switchedFolder = mkdtempSync(join(project, 'node_modules/.migration-'));
  records = mkdtempSync(join(tmpdir(), 'vinculum-migration-'));
  cpSync(example, switchedFolder, { recursive: true });
  const line = readFileSync(join(example, 'signal.ts'), 'utf8');
  writeFileSync(join(switchedFolder, 'signal.ts'), fromSource(line.replace(before!, after!)));
  original = await import('../../examples/migration/app.ts');
  switched = (await import(/* @vite-ignore */ join(switchedFolder, 'app.ts'))) as AppModule;
});

afterAll(() => {
  rmSync(switchedFolder, { recursive: true, force: true });
  rmSync(records, { recursive: true, force: true });
});

/** Type-checks a file. */
function complaintsAbout(path: string): string[] {
  const file = join(project, 'tsconfig.tools.json');
  const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const program = ts.createProgram([path], options);
  const source = program.getSourceFile(path)!;
  const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Every file with a record in it, by its path. */
function storedFiles(): Map<string, Bytes> {
  const files = new Map<string, Bytes>();
  for (const entry of readdirSync(records, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(relative(records, file).split(sep).join('/'), new Uint8Array(readFileSync(file)));
  }
  return files;
}

/** A talk in which everything happens; each `App` is new, as after a restart. */
async function talk(ada: AppModule, bob: AppModule): Promise<(Application.Reading | null)[]> {
  const server = new original.Server(SEED);
  const open = (module: AppModule, name: string): Application.App => new module.App(records, name);
  const certificates = new Map<string, string>();
  for (const [module, name] of [
    [ada, ADA],
    [bob, BOB],
  ] as const) {
    certificates.set(name, server.certify(name, await open(module, name).identityKey()));
  }
  const heard: (Application.Reading | null)[] = [];
  for (const [from, to, writer, reader] of [
    [ada, bob, ADA, BOB],
    [bob, ada, BOB, ADA],
  ] as const) {
    const certificate = certificates.get(writer)!;
    const app = (): Application.App => open(from, writer);
    const letters = [
      await app().write(reader, 'hello'),
      await app().distribution(),
      await app().writeToGroup('hello all'),
      await app().writeSealed(reader, 'who am I?', certificate),
      await app().writeSealedToGroup(reader, 'and who am I?', certificate),
    ];
    for (const letter of letters) heard.push(await open(to, reader).read(letter, server.trustRoot));
    heard.push(await open(to, reader).read(letters[0]!, server.trustRoot));
  }
  return heard;
}

const TALK = [ADA, BOB].flatMap((from) => [
  { from, text: 'hello' },
  { from, text: '(joined)' },
  { from, text: 'hello all' },
  { from, text: 'who am I?' },
  { from, text: 'and who am I?' },
  null,
]);

describe('the example application', () => {
  it('names the library in one line, which the guide changes', () => {
    const files = readdirSync(example).map((name) => [name, readFileSync(join(example, name), 'utf8')] as const);
    const naming = files.filter(([, code]) => code.includes("from '@signalapp"));
    expect(naming.map(([name]) => name)).toEqual(['signal.ts']);
    expect(naming[0]![1].split('\n').filter((line) => line === before)).toHaveLength(1);
  });

  it('compiles with either library', () => {
    expect(complaintsAbout(join(example, 'app.ts'))).toEqual([]);
    expect(complaintsAbout(join(example, 'stores.ts'))).toEqual([]);
    expect(complaintsAbout(join(switchedFolder, 'app.ts'))).toEqual([]);
    expect(complaintsAbout(join(switchedFolder, 'stores.ts'))).toEqual([]);
  });
});

describe('the move, in the order of the guide', () => {
  let waiting: string;

  it('begins with an application on libsignal-client, with sessions of all kinds and a letter on its way', async () => {
    const [ada, bob] = [new original.App(records, ADA), new original.App(records, BOB)];
    await ada.connect(BOB, await bob.bundle(1));
    expect(await talk(original, original)).toEqual(TALK);
    waiting = await new original.App(records, BOB).write(ADA, 'written before, read after');
    expect(storedFiles().size).toBeGreaterThan(10);
  });

  it('rehearses, with the code of the guide, on every record', async () => {
    const code = /^```ts\n([^]*?)^```$/m.exec(guide)![1]!;
    const path = join(switchedFolder, 'rehearsal.ts');
    writeFileSync(path, fromSource(code));
    expect(complaintsAbout(path)).toEqual([]);
    const rehearsal = (await import(/* @vite-ignore */ path)) as { rehearse(kind: string, stored: Bytes): boolean };
    const rehearse = (kind: string, stored: Bytes): boolean => rehearsal.rehearse(kind, stored);
    const kinds = new Set<string>();
    for (const [name, bytes] of storedFiles()) {
      const kind = name.split('/')[1]!;
      kinds.add(kind);
      expect(rehearse(kind, bytes), name).toBe(true);
    }
    expect([...kinds].toSorted()).toEqual(['identity', 'own-identity', 'sender-key', 'session', 'signed-pre-key']);
    expect(() => rehearse('session', Uint8Array.of(1))).toThrow();
  });

  it('switches one side, which goes on with its sessions and reads what was on its way', async () => {
    const server = new original.Server(SEED);
    const read = await new switched.App(records, ADA).read(waiting, server.trustRoot);
    expect(read).toEqual({ from: BOB, text: 'written before, read after' });
    expect(await talk(switched, original)).toEqual(TALK);
  });

  it('lets the switched side begin sessions, and be the one with whom they begin', async () => {
    await new switched.App(records, ADA).connect(BOB, await new original.App(records, BOB).bundle(2));
    expect(await talk(switched, original)).toEqual(TALK);
    await new original.App(records, BOB).connect(ADA, await new switched.App(records, ADA).bundle(3));
    expect(await talk(switched, original)).toEqual(TALK);
  });

  it('switches the other side too', async () => {
    expect(await talk(switched, switched)).toEqual(TALK);
  });

  it('and goes back', async () => {
    expect(await talk(original, switched)).toEqual(TALK);
    expect(await talk(original, original)).toEqual(TALK);
  });

  it('really changed libraries', () => {
    expect(switched.App).not.toBe(original.App);
    const line = readFileSync(join(switchedFolder, 'signal.ts'), 'utf8');
    expect(line).toContain('src/signal.ts');
    expect(line).not.toContain('@signalapp');
  });
});
