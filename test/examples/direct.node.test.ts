/** The guide docs/direct.md, carried out: its code is compiled, and two of its devices talk. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Bytes = Uint8Array<ArrayBuffer>;

interface Log {
  snapshot: Bytes | undefined;
  deltas: Bytes[];
}
interface Envelope {
  readonly type: 2 | 3;
  readonly message: Bytes;
}
interface Device {
  readonly preKeys: Map<number, unknown>;
  bundle(): object;
  begin(bundle: object): void;
  send(text: string): Envelope;
  receive(envelope: Envelope): string;
}
interface Guide {
  readonly Device: new (name: string, contact: string, log: Log) => Device;
}

const project = resolve(import.meta.dirname, '../..');
const guide = readFileSync(join(project, 'docs/direct.md'), 'utf8');
const ADA = 'a1111111-1111-4111-8111-111111111111';
const BOB = 'b2222222-2222-4222-8222-222222222222';

let folder: string;
let path: string;
let module: Guide;

beforeAll(async () => {
  folder = mkdtempSync(join(project, 'node_modules/.direct-'));
  path = join(folder, 'device.ts');
  const code = /^```ts\n([^]*?)^```$/m.exec(guide)![1]!;
  writeFileSync(path, code.replaceAll("'vinculum/direct'", "'../../src/direct.ts'"));
  module = (await import(/* @vite-ignore */ path)) as Guide;
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the device of the guide', () => {
  it('compiles', () => {
    const file = join(project, 'tsconfig.tools.json');
    const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name)) as { config: unknown };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, project);
    const program = ts.createProgram([path], options);
    const source = program.getSourceFile(path)!;
    const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it('talks, and goes on from its log after a restart', () => {
    const logs: Log[] = [
      { snapshot: undefined, deltas: [] },
      { snapshot: undefined, deltas: [] },
    ];
    let ada = new module.Device(ADA, BOB, logs[0]!);
    let bob = new module.Device(BOB, ADA, logs[1]!);
    ada.begin(bob.bundle());
    expect(bob.receive(ada.send('hello'))).toBe('hello');
    expect(bob.preKeys.size).toBe(0);
    let longest = 0;
    for (let i = 0; i < 150; i++) {
      expect(ada.receive(bob.send(`answer ${i}`))).toBe(`answer ${i}`);
      expect(bob.receive(ada.send(`line ${i}`))).toBe(`line ${i}`);
      longest = Math.max(longest, ...logs.map(({ deltas }) => deltas.length));
      if (i % 40 === 0) {
        ada = new module.Device(ADA, BOB, logs[0]!);
        bob = new module.Device(BOB, ADA, logs[1]!);
      }
    }
    expect(longest).toBe(100);
    const envelope = ada.send('once');
    expect(bob.receive(envelope)).toBe('once');
    expect(() => bob.receive(envelope)).toThrow(expect.objectContaining({ code: 'DUPLICATED_MESSAGE' }));
  });
});
