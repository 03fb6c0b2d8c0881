/** Bundles for the browser as an application would, with code splitting. For the size report and the browser tests. */
import { basename } from 'node:path';
import { build } from 'esbuild';

/** One file of a bundle. */
export interface Chunk {
  readonly name: string;
  readonly text: string;
  /** Loaded with the entry, or only by `import()`; neither is what nothing imports. */
  readonly loaded: 'at once' | 'on demand' | 'never';
  /** The source files in it. */
  readonly inputs: readonly string[];
}

/** The name of the chunk that a page loads. */
export const ENTRY_CHUNK = 'entry.js';

/**
 * Bundles a module and all it imports.
 *
 * @param contents - the module, in TypeScript; its imports are resolved in the working directory
 * @param conditions - package conditions besides `browser`
 */
export async function bundleForBrowser(contents: string, conditions: readonly string[] = []): Promise<Chunk[]> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: [...conditions, 'browser'],
    outdir: 'out',
    entryNames: basename(ENTRY_CHUNK, '.js'),
    logLevel: 'error',
  });
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const reachable = (from: string, isFollowed: (kind: string) => boolean, seen = new Set<string>()): Set<string> => {
    if (seen.has(from)) return seen;
    seen.add(from);
    for (const { path, kind } of outputs.get(from)?.imports ?? []) {
      if (isFollowed(kind)) reachable(basename(path), isFollowed, seen);
    }
    return seen;
  };
  const atOnce = reachable(ENTRY_CHUNK, (kind) => kind === 'import-statement');
  const atAll = reachable(ENTRY_CHUNK, () => true);
  return outputFiles.map(({ path, text }) => {
    const name = basename(path);
    const loaded = atOnce.has(name) ? 'at once' : atAll.has(name) ? 'on demand' : 'never';
    return { name, text, loaded, inputs: Object.keys(outputs.get(name)?.inputs ?? {}) };
  });
}
