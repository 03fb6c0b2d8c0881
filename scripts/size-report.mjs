// Bundles each subpath of the built package for the browser, reports its size, and fails over budget or where a name of
// another runtime leaked in. Run `npm run build` first.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Subpath → gzip budget in bytes; null for code that is never shipped to users. The goal for `vinculum/signal` is 60 kB, and
 * it is not reached: the kernel is in it, and the portable code that stands in for the kernel where WebAssembly is refused.
 * Until one of the two can be left out, `ceiling` keeps it from growing and the report says by how much it is over.
 */
const BUDGETS = { 'vinculum/signal': 60_000, vinculum: 80_000, 'vinculum/testing': null };
const CEILINGS = { 'vinculum/signal': 120_000 };

/** What a browser bundle must not hold, and why. */
const FORBIDDEN = [
  [/["'`]node:/, 'a Node module'],
  [/require\(["'`]buffer["'`]\)|from\s*["'`]buffer["'`]/, "Node's Buffer"],
  [/sqlite/i, 'a database driver'],
  [/libsignal-client/, 'the oracle'],
  [/\beval\(|\bnew Function\(/, 'code from strings, which a strict CSP refuses'],
];

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
let failures = 0;

console.log(`${'subpath'.padEnd(18)}${'minified'.padStart(10)}${'gzip'.padStart(10)}${'budget'.padStart(10)}`);
for (const [subpath, budget] of Object.entries(BUDGETS)) {
  const result = await build({
    stdin: { contents: `export * from '${subpath}';`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['browser'],
    logLevel: 'error',
  });
  const code = result.outputFiles[0].contents;
  const gzip = gzipSync(code, { level: 9 }).length;
  const limit = budget === null ? '-' : kilobytes(budget);
  console.log(
    subpath.padEnd(18) + kilobytes(code.length).padStart(10) + kilobytes(gzip).padStart(10) + limit.padStart(10),
  );
  if (budget !== null && gzip > budget) {
    console.error(`${subpath} is ${kilobytes(gzip - budget)} over its budget`);
    if (gzip > (CEILINGS[subpath] ?? budget)) failures++;
  }
  const text = result.outputFiles[0].text;
  for (const [pattern, what] of FORBIDDEN) {
    const found = pattern.exec(text);
    if (found === null) continue;
    console.error(`${subpath} holds ${what}: …${text.slice(Math.max(0, found.index - 40), found.index + 60)}…`);
    failures++;
  }
}
process.exit(failures === 0 ? 0 : 1);
