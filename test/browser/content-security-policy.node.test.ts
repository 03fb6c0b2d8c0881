/** `vinculum/signal` as an application ships it, in a real page under strict policies, and what that page loads. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForBrowser, type Chunk, ENTRY_CHUNK } from '../../scripts/browser-bundle.ts';
import type { Report } from './conversation-page.ts';

const WITH_WEBASSEMBLY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const STRICTEST = "default-src 'none'; script-src 'self'";

/** Runs before the module, so that no violation is missed. */
const LISTENER = `policyViolations = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
  policyViolations.push(effectiveDirective + ' ' + blockedURI));`;

/** A line in the console, because whatever else a driver could ask the page would be evaluated there, which the policy forbids. */
const MAIN = `import { report } from './test/browser/conversation-page.ts'; console.log(JSON.stringify(await report()));`;

const PAGE = `<!doctype html><title>test</title><script src="/listener.js"></script>
<script type="module" src="/${ENTRY_CHUNK}"></script>`;

let chunks: readonly Chunk[];
let browser: Browser;

beforeAll(async () => {
  chunks = await bundleForBrowser(MAIN, ['vinculum-source']);
  const executablePath = process.env['VINCULUM_CHROMIUM'];
  browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser.close();
});

const named = (loaded: Chunk['loaded']): string[] =>
  chunks.filter((chunk) => chunk.loaded === loaded).map(({ name }) => name);

/** Serves the page under a policy, and notes what is fetched. */
function serve(policy: string, fetched: string[]): Promise<Server> {
  const files = new Map([
    ['', { type: 'text/html', text: PAGE }],
    ['listener.js', { type: 'text/javascript', text: LISTENER }],
    ...chunks.map(({ name, text }) => [name, { type: 'text/javascript', text }] as const),
  ]);
  const server = createServer(({ url = '' }, response) => {
    const name = url.slice(1);
    fetched.push(name);
    const file = files.get(name);
    response.writeHead(file === undefined ? 404 : 200, {
      'Content-Type': `${file?.type ?? 'text/plain'}; charset=utf-8`,
      'Content-Security-Policy': policy,
    });
    response.end(file?.text);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Opens the page and waits for its report. */
async function visit(policy: string): Promise<Report & { fetched: string[] }> {
  const fetched: string[] = [];
  const server = await serve(policy, fetched);
  const page = await browser.newPage();
  try {
    const reported = page.waitForEvent('console', (message) => message.text().startsWith('{'));
    const failed = new Promise<never>((_, reject) => page.on('pageerror', reject));
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    const message = await Promise.race([reported, failed]);
    const report = JSON.parse(message.text()) as Report;
    return { ...report, fetched: fetched.filter((name) => name !== 'favicon.ico') };
  } finally {
    await page.close();
    server.close();
  }
}

const PLAINTEXTS = ['hello, Bob', 'hello, Ada', 'bye', 'to all'];

describe('in a page whose policy allows no code from strings', () => {
  it('a conversation works on the kernel, and the fall-back is not fetched', async () => {
    const { fetched, ...report } = await visit(WITH_WEBASSEMBLY);
    expect(report).toEqual({ plaintexts: PLAINTEXTS, error: null, violations: [] });
    expect(new Set(fetched)).toEqual(new Set(['', 'listener.js', ...named('at once')]));
  });

  it('a conversation works on the fall-back where WebAssembly is refused too, and only that is reported', async () => {
    const { fetched, ...report } = await visit(STRICTEST);
    // The one violation is the attempt to compile the tiny module that tells whether WebAssembly is allowed.
    expect(report).toEqual({ plaintexts: PLAINTEXTS, error: null, violations: ['script-src wasm-eval'] });
    expect(new Set(fetched)).toEqual(new Set(['', 'listener.js', ...named('at once'), ...named('on demand')]));
  });

  it('noble is in the chunk that is fetched on demand, and in no other', () => {
    const arithmetic = /@noble\/(curves|ciphers|post-quantum)/;
    const holders = chunks.filter(({ inputs }) => inputs.some((input) => arithmetic.test(input)));
    expect(holders.map(({ name }) => name)).toEqual(named('on demand'));
    expect(holders).toHaveLength(1);
  });

  it('no chunk names a module of Node', () => {
    for (const { name, text } of chunks) expect(/["'`]node:/.test(text), name).toBe(false);
  });
});
