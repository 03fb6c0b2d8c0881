// Generates proto/gen from proto/*.proto. `--check` changes nothing and fails if the committed code is stale.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, basename } from 'node:path';

const check = process.argv.includes('--check');
const committed = 'proto/gen';
const out = check ? mkdtempSync(join(tmpdir(), 'vinculum-proto-')) : committed;
mkdirSync(out, { recursive: true });

const flags =
  '-t static-module -w esm -d --dependency protobufjs/minimal.js --no-create --no-verify --no-convert --no-delimited --no-typeurl --no-service'.split(
    ' ',
  );
let stale = 0;
for (const file of readdirSync('proto').filter((name) => name.endsWith('.proto'))) {
  const name = basename(file, '.proto');
  execFileSync('pbjs', [...flags, '-r', `vinculum-${name}`, '-o', join(out, `${name}.js`), join('proto', file)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  // pbjs writes an import form that ES modules do not have.
  const types = join(out, `${name}.d.ts`);
  writeFileSync(
    types,
    readFileSync(types, 'utf8').replace('import Long = require("long");', 'import type Long from "long";'),
  );
  if (!check) continue;
  for (const generated of [`${name}.js`, `${name}.d.ts`]) {
    const target = join(committed, generated);
    if (existsSync(target) && readFileSync(target, 'utf8') === readFileSync(join(out, generated), 'utf8')) continue;
    console.error(`${target} is stale: run npm run proto`);
    stale++;
  }
}
if (check) rmSync(out, { recursive: true });
process.exit(stale === 0 ? 0 : 1);
