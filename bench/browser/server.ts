/** Serves the page from loopback, isolated from other origins: only then has it a clock of 5 µs instead of 100. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cache-Control': 'no-store',
};

const HTML = '<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="/page.js"></script>';

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['vinculum-source', 'browser'],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

export interface PageServer {
  readonly url: string;
  close(): void;
}

export async function servePage(): Promise<PageServer> {
  const files: Readonly<Record<string, readonly [type: string, content: string | Uint8Array]>> = {
    '/': ['text/html', HTML],
    '/page.js': ['text/javascript', await bundle()],
    '/olm.wasm': [
      'application/wasm',
      await readFile(fileURLToPath(import.meta.resolve('@towns-protocol/olm/olm.wasm'))),
    ],
  };
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    response.writeHead(file === undefined ? 404 : 200, { ...HEADERS, 'Content-Type': file?.[0] ?? 'text/plain' });
    response.end(file?.[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
