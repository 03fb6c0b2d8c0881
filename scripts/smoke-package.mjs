// Packs the package as npm would publish it, installs the tarball in an empty project, and there imports every subpath on
// every Node of this machine, requires them, and compiles against its types. Run `npm run build` first.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

const { name, exports, dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const subpaths = Object.keys(exports)
  .filter((subpath) => !subpath.endsWith('.json'))
  .map((subpath) => name + subpath.slice(1));

/** Every different Node on PATH: the one of node_modules first, then the machine's. */
function findNodes() {
  const nodes = new Map();
  for (const directory of process.env.PATH.split(delimiter)) {
    const path = join(directory, process.platform === 'win32' ? 'node.exe' : 'node');
    if (!existsSync(path)) continue;
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
    if (!nodes.has(version)) nodes.set(version, realpathSync(path));
  }
  return nodes;
}

/** Unpacks the tarball and links its dependencies, which are those this project is tested with. */
function install(consumer) {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer], {
    encoding: 'utf8',
  });
  const [{ filename }] = Object.values(JSON.parse(packed));
  const target = join(consumer, 'node_modules', name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(consumer, filename), '-C', target, '--strip-components=1']);
  for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) link(dependency);
}

/** Gives the consumer a package that this project has. */
function link(dependency) {
  const path = join(consumer, 'node_modules', dependency);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(resolve('node_modules', dependency), path, 'dir');
}

/** Compiles a file that uses every one of these subpaths. */
function compile(used, options) {
  const uses = used.map((subpath, index) => `export * as entry${index} from '${subpath}';`);
  writeFileSync(join(consumer, 'use.ts'), `${uses.join('\n')}\n`);
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022'],
    strict: true,
    noEmit: true,
    ...options,
  };
  writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', consumer], { stdio: 'inherit' });
}

const IMPORTS = `
for (const subpath of ${JSON.stringify(subpaths)}) {
  const names = Object.keys(await import(subpath));
  if (names.length === 0) throw new Error(subpath + ' exports nothing');
}`;

/** What `require` loads must not use top-level await, in no file. */
const REQUIRES = `
for (const subpath of ${JSON.stringify(subpaths)}) {
  if (Object.keys(require(subpath)).length === 0) throw new Error(subpath + ' exports nothing');
}
if (require('vinculum/signal').PrivateKey.generate().serialize().length !== 32) throw new Error('no key');`;

const consumer = mkdtempSync(join(tmpdir(), 'vinculum-smoke-'));
try {
  install(consumer);
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module", "private": true }');
  writeFileSync(join(consumer, 'use.js'), IMPORTS);
  writeFileSync(join(consumer, 'use.cjs'), REQUIRES);
  for (const [version, node] of findNodes()) {
    execFileSync(node, ['--throw-deprecation', 'use.js'], { cwd: consumer, stdio: 'inherit' });
    execFileSync(node, ['use.cjs'], { cwd: consumer, stdio: 'inherit' });
    console.log(`${version}: ${subpaths.join(', ')} load by import and by require`);
  }

  // Neither DOM nor Node types, and no skipLibCheck: what we publish for every runtime must stand by itself.
  const isForNode = (subpath) => subpath.endsWith('-node');
  compile(
    subpaths.filter((subpath) => !isForNode(subpath)),
    { types: [] },
  );
  console.log('the published types compile without DOM, Node or skipLibCheck');
  for (const dependency of ['@types/node', 'undici-types']) link(dependency);
  compile(subpaths.filter(isForNode), { types: ['node'], skipLibCheck: true });
  console.log('the types of the Node adapters compile with those of Node');
} finally {
  rmSync(consumer, { recursive: true });
}
