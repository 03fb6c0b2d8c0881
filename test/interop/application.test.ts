import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { afterEach, describe, expect, it, vi } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const application = resolve(import.meta.dirname, 'application.ts');

/** Type-checks the application, libsignal's types in place or ours in their stead. */
function complaintsAbout(paths: Readonly<Record<string, string[]>>): string[] {
  const file = resolve(project, 'tsconfig.tools.json');
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    dirname(file),
  );
  const program = ts.createProgram([application], { ...config.options, paths: { ...paths } });
  const source = program.getSourceFile(application);
  if (source === undefined) throw new Error('the application is missing');
  const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return diagnostics.map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}

async function story(): Promise<string[]> {
  vi.resetModules();
  const { conversation } = await import('./application.ts');
  return conversation();
}

afterEach(() => {
  vi.doUnmock('@signalapp/libsignal-client');
});

describe('an application written for libsignal-client', () => {
  it('compiles against its types', () => {
    expect(complaintsAbout({})).toEqual([]);
  });

  it('compiles against ours when only the import changes', () => {
    expect(complaintsAbout({ '@signalapp/libsignal-client': [resolve(project, 'src/signal.ts')] })).toEqual([]);
  });

  it('does not compile against something else', () => {
    const other = { '@signalapp/libsignal-client': [resolve(project, 'src/bytes.ts')] };
    expect(complaintsAbout(other).length).toBeGreaterThan(20);
  });

  it('tells the same story with either library', async () => {
    const theirs = await story();
    vi.doMock('@signalapp/libsignal-client', () => import('../../src/signal.ts'));
    const ours = await story();
    const [used, face] = await Promise.all([import('@signalapp/libsignal-client'), import('../../src/signal.ts')]);
    expect(used.PublicKey).toBe(face.PublicKey);
    expect(ours).toEqual(theirs);
    expect(ours).toContain('3: hello');
    expect(ours).toContain('2: answer 2');
  });
});
