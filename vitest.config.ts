/**
 * Four projects run the same tests: `node` with Node's default provider (the kernel), `openssl` with node:crypto,
 * `portable` with the provider that runs everywhere, and `chromium` in a real browser (the kernel again). File names say what a test needs: `*.node.test.ts` Node, `*.browser.test.ts` a browser, `*.public.test.ts` the public
 * vectors, `test/interop/` the real libsignal. With CI set, nothing may be missing.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/** Not in Node's projects: they need what only browsers have. */
const BROWSER_ONLY = ['test/**/*.browser.test.ts'];
const NODE_ONLY = ['test/interop/**', 'test/**/*.node.test.ts', 'test/**/*.public.test.ts'];

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const strict = process.env['CI'] !== undefined && process.env['CI'] !== 'false';

/** Says in one line what will not run. */
function skipped(what: string, why: string): void {
  const line = `${what} skipped: ${why}`;
  if (strict) throw new Error(`${line} (CI runs everything)`);
  console.warn(line);
}

function findChromium(): string | undefined {
  const path = process.env['VINCULUM_CHROMIUM'] ?? '/usr/bin/chromium';
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    skipped('browser tests', `no executable at ${path}; install chromium or set VINCULUM_CHROMIUM`);
    return undefined;
  }
}

async function findOracle(): Promise<boolean> {
  try {
    await import('@signalapp/libsignal-client');
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    skipped('interop tests', `@signalapp/libsignal-client does not load here: ${reason}`);
    return false;
  }
}

function findPublicVectors(): string | undefined {
  const variable = process.env['PUBLIC_VECTORS_DIR'];
  if (variable === undefined || variable === '') {
    skipped('public vectors', 'PUBLIC_VECTORS_DIR is not set; CONTRIBUTING.md says where to get them');
    return undefined;
  }
  const directory = resolve(import.meta.dirname, variable);
  if (!existsSync(directory)) throw new Error(`PUBLIC_VECTORS_DIR names ${directory}, which does not exist`);
  return directory;
}

const chromium = findChromium();
const hasOracle = await findOracle();
const publicVectors = findPublicVectors();

/** `conditions` replaces Vite's own, so they are named again. */
const conditions = (runtime: string): string[] => ['vinculum-source', runtime, 'module', 'development|production'];

const nodeResolution = {
  resolve: { conditions: conditions('node') },
  ssr: { resolve: { conditions: conditions('node') } },
};

/** No test measures time; the limit only ends a test that hangs, on a slow machine too. */
const TEST_LIMIT_MS = 60_000;

const nodeProject: TestProjectConfiguration = {
  ...nodeResolution,
  test: {
    name: 'node',
    include: ['test/**/*.test.ts'],
    exclude: [
      ...BROWSER_ONLY,
      ...(hasOracle ? [] : ['test/interop/**']),
      ...(publicVectors === undefined ? ['test/**/*.public.test.ts'] : []),
      ...(chromium === undefined ? ['test/browser/**'] : []),
    ],
    env: {
      ...(publicVectors === undefined ? {} : { PUBLIC_VECTORS_DIR: publicVectors }),
      ...(chromium === undefined ? {} : { VINCULUM_CHROMIUM: chromium }),
    },
    testTimeout: TEST_LIMIT_MS,
  },
};

/** The same tests with another provider as the default. */
function providerProject(name: string, module: string): TestProjectConfiguration {
  return {
    resolve: {
      ...nodeResolution.resolve,
      alias: { '#crypto-default': fileURLToPath(new URL(module, import.meta.url)) },
    },
    ssr: nodeResolution.ssr,
    test: {
      name,
      include: ['test/**/*.test.ts'],
      exclude: [...NODE_ONLY, ...BROWSER_ONLY],
      testTimeout: TEST_LIMIT_MS,
    },
  };
}

function chromiumProject(executablePath: string): TestProjectConfiguration {
  return {
    resolve: { conditions: conditions('browser') },
    // A dependency found late would reload the page in the middle of a test: all that need bundling are named.
    optimizeDeps: { noDiscovery: true, include: ['fast-check', 'protobufjs/minimal.js', 'tweetnacl'] },
    test: {
      name: 'browser',
      include: ['test/**/*.test.ts'],
      exclude: NODE_ONLY,
      testTimeout: TEST_LIMIT_MS,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath, args: CHROMIUM_FLAGS } }),
        instances: [{ browser: 'chromium', name: 'chromium' }],
      },
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      nodeProject,
      providerProject('openssl', 'src/crypto/node/node-provider.ts'),
      providerProject('portable', 'src/crypto/portable/portable-provider.ts'),
      ...(chromium === undefined ? [] : [chromiumProject(chromium)]),
    ],
  },
});
