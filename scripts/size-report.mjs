// Bundles each subpath of the built package for the browser, reports what a page loads at once and what only on demand, and
// fails over budget or where a name of another runtime leaked in. Run `npm run build` first.
import { gzipSync } from 'node:zlib';
import { bundleForBrowser } from './browser-bundle.ts';

/**
 * Subpath → gzip budgets in bytes: of what is loaded with it, and of what is loaded where WebAssembly is refused (see
 * src/crypto/portable/default-crypto.ts). Null for code that is never shipped to users.
 */
const BUDGETS = {
  'vinculum/signal': { atOnce: 60_000, onDemand: 30_000 },
  'vinculum/direct': { atOnce: 60_000, onDemand: 30_000 },
  'vinculum/direct-pool': { atOnce: 60_000, onDemand: 30_000 },
  vinculum: { atOnce: 60_000, onDemand: 30_000 },
  // In the making. Its goal is 80 kB beside the kernel, with one store and one transport; until then it must not grow.
  'vinculum/client': { atOnce: 110_000, onDemand: 30_000 },
  'vinculum/testing': { atOnce: null, onDemand: null },
};

/** A name that needs no arithmetic: importing it alone must bring none. */
const PARTIAL = { name: "only 'ErrorCode'", contents: "export { ErrorCode } from 'vinculum/signal';", budget: 2_000 };

/** What a browser bundle must not hold, and why. */
const FORBIDDEN = [
  [/["'`]node:/, 'a Node module'],
  [/require\(["'`]buffer["'`]\)|from\s*["'`]buffer["'`]/, "Node's Buffer"],
  [/sqlite/i, 'a database driver'],
  [/libsignal-client/, 'the oracle'],
  [/\beval\(|\bnew Function\(/, 'code from strings, which a strict CSP refuses'],
];

const COLUMNS = [30, 10, 10, 10];
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const row = (...cells) =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd : cell.padStart).call(cell, COLUMNS[i])).join('');
let failures = 0;

/** Reports one row: files that are always loaded together. */
function report(name, chunks, budget) {
  const size = chunks.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const gzip = chunks.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length, 0);
  console.log(row(name, kilobytes(size), kilobytes(gzip), budget === null ? '-' : kilobytes(budget)));
  if (budget === null || gzip <= budget) return;
  console.error(`${name} is ${kilobytes(gzip - budget)} over its budget`);
  failures++;
}

function refuseForbidden(subpath, chunks) {
  for (const { name, text } of chunks) {
    for (const [pattern, what] of FORBIDDEN) {
      const found = pattern.exec(text);
      if (found === null) continue;
      const around = text.slice(Math.max(0, found.index - 40), found.index + 60);
      console.error(`${subpath}, ${name} holds ${what}: …${around}…`);
      failures++;
    }
  }
}

console.log(row('', 'minified', 'gzip', 'budget'));
for (const [subpath, { atOnce, onDemand }] of Object.entries(BUDGETS)) {
  const chunks = await bundleForBrowser(`export * from '${subpath}';`);
  const lazy = chunks.filter(({ loaded }) => loaded === 'on demand');
  report(
    subpath,
    chunks.filter(({ loaded }) => loaded === 'at once'),
    atOnce,
  );
  if (lazy.length > 0) report('  without WebAssembly also', lazy, onDemand);
  refuseForbidden(subpath, chunks);
}

const partial = (await bundleForBrowser(PARTIAL.contents)).filter(({ loaded }) => loaded !== 'never');
report(PARTIAL.name, partial, PARTIAL.budget);
process.exit(failures === 0 ? 0 : 1);
