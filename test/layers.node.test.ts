import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '..');

/** An import that the rule named must refuse: from a file, to a file or a module. */
const REFUSED: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['bytes-looks-down', 'src/bytes.ts', 'src/crypto/engine.ts'],
  ['kernel-looks-down', 'src/kernel/kernel.ts', 'src/crypto/engine.ts'],
  ['crypto-looks-down', 'src/crypto/clock.ts', 'src/protocol/session/session.ts'],
  ['protocol-looks-down', 'src/protocol/session/session.ts', 'src/signal/session.ts'],
  ['binding-looks-down', 'src/binding/link.ts', 'src/envelope/outer.ts'],
  ['envelope-looks-down', 'src/envelope/outer.ts', 'src/archive/tree.ts'],
  ['archive-looks-down', 'src/archive/tree.ts', 'src/client/outbox.ts'],
  ['client-looks-down', 'src/client/outbox.ts', 'src/index.ts'],
  ['signal-is-thin', 'src/signal.ts', 'src/client/outbox.ts'],
  ['direct-is-thin', 'src/direct/pool.ts', 'src/client/outbox.ts'],
  ['direct-stands-apart', 'src/signal/face.ts', 'src/direct/pool.ts'],
  ['binding-verify-is-crypto-only', 'src/binding/verify/chain.ts', 'src/protocol/keys/codec.ts'],
  ['binding-verify-is-crypto-only', 'src/binding/verify/chain.ts', 'src/binding/writer.ts'],
  ['testing-knows-seams', 'src/testing/suite.ts', 'src/crypto/portable/portable-provider.ts'],
  ['store-adapters', 'src/store/memory.ts', 'src/protocol/session/session.ts'],
  ['transport-adapters', 'src/transport/memory.ts', 'src/client/outbox.ts'],
  ['server-cannot-decrypt', 'src/server/relay.ts', 'src/envelope/sneaky.ts'],
  ['generated-code-behind-codecs', 'src/protocol/session/session.ts', 'proto/gen/wire.js'],
  ['portable', 'src/crypto/clock.ts', 'node:fs'],
  ['no-development-dependency', 'src/crypto/clock.ts', '@signalapp/libsignal-client'],
  ['resolvable', 'src/crypto/clock.ts', './nowhere.ts'],
  ['no-cycles', 'src/protocol/keys/one.ts', 'src/protocol/keys/two.ts'],
];

/** Closes the cycle of the last row, which is reported there and not here. */
const CYCLE = ['src/protocol/keys/two.ts', 'src/protocol/keys/one.ts'] as const;

/** Imports that are in order, so that no rule may name them. */
const ALLOWED: readonly (readonly [from: string, to: string])[] = [
  ['src/envelope/sneaky.ts', 'src/protocol/session/session.ts'],
  ['src/protocol/keys/codec.ts', 'proto/gen/wire.js'],
  ['src/crypto/node/node-provider.ts', 'node:crypto'],
  ['src/signal/session.ts', 'src/protocol/keys/codec.ts'],
  ['src/testing/random.ts', 'src/crypto/engine.ts'],
  ['src/index.ts', 'src/bytes.ts'],
  ['src/binding/verify/state.ts', 'src/crypto/engine.ts'],
  ['src/binding/writer.ts', 'src/binding/verify/state.ts'],
];

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** Writes a small project of modules with those imports, and asks dependency-cruiser about it. */
async function cruise(root: string): Promise<Violation[]> {
  const imports = new Map<string, string[]>();
  for (const [from, to] of [...REFUSED.map(([, from, to]) => [from, to] as const), ...ALLOWED, CYCLE]) {
    const isFile = to.startsWith('src/') || to.startsWith('proto/');
    const path = relative(dirname(from), to);
    const specifier = !isFile ? to : path.startsWith('.') ? path : `./${path}`;
    imports.set(from, [...(imports.get(from) ?? []), `import ${JSON.stringify(specifier)};`]);
    if (isFile && !imports.has(to)) imports.set(to, []);
  }
  for (const [file, lines] of imports) {
    await mkdir(join(root, dirname(file)), { recursive: true });
    await writeFile(join(root, file), `${lines.join('\n')}\nexport {};\n`);
  }
  await writeFile(join(root, 'tsconfig.json'), '{}');
  await writeFile(
    join(root, 'package.json'),
    JSON.stringify({ type: 'module', devDependencies: { '@signalapp/libsignal-client': '*' } }),
  );
  const oracle = join(root, 'node_modules/@signalapp/libsignal-client');
  await mkdir(oracle, { recursive: true });
  await writeFile(join(oracle, 'package.json'), '{"name":"@signalapp/libsignal-client","main":"index.js"}');
  await writeFile(join(oracle, 'index.js'), '');

  const program = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(project, '.dependency-cruiser.js');
  const output = await new Promise<string>((done) => {
    // It exits with the number of violations, which is no failure here; an empty output is one.
    execFile(
      process.execPath,
      [program, 'src', '--config', config, '--output-type', 'json'],
      { cwd: root },
      (_, stdout) => {
        done(stdout);
      },
    );
  });
  return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
}

describe('the directions of imports', () => {
  let root = '';
  let violations: Violation[] = [];

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'vinculum-layers-'));
    violations = await cruise(root);
  });
  afterAll(() => rm(root, { recursive: true }));

  it.each(REFUSED)('%s refuses %s → %s', (rule, from) => {
    expect(violations.filter((violation) => violation.from === from).map(({ rule: { name } }) => name)).toContain(rule);
  });

  it.each(ALLOWED)('%s → %s is in order', (from, to) => {
    expect(violations.filter((violation) => violation.from === from && violation.to === to)).toEqual([]);
  });

  it('a server that reaches a session through another layer is refused', () => {
    const reached = violations.filter(({ rule }) => rule.name === 'server-cannot-decrypt').map(({ to }) => to);
    expect(reached).toContain('src/protocol/session/session.ts');
  });
});
