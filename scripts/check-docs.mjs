// Compiles the TypeScript blocks of the documents against the built package, so that no example goes stale. A comment
// `<!-- check: given … -->` before a block declares what the reader brings along. Run `npm run build` first.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const BLOCK = /(?:<!-- check: given\n(?<given>[^]*?)-->\s*)?^```ts\n(?<code>[^]*?)^```/gm;
const documents = ['README.md', 'SECURITY.md', ...readdirSync('docs').map((name) => join('docs', name))];

// Inside the project, so that 'vinculum' resolves to what was built.
const folder = mkdtempSync('.snippets-');
let count = 0;
try {
  for (const document of documents.filter((name) => name.endsWith('.md'))) {
    for (const { groups } of readFileSync(document, 'utf8').matchAll(BLOCK)) {
      count++;
      writeFileSync(
        join(folder, `${basename(document, '.md')}-${count}.ts`),
        `${groups.given ?? ''}\n${groups.code}\nexport {};\n`,
      );
    }
  }
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    strict: true,
    noEmit: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], { stdio: 'inherit' });
  console.log(`${count} examples in the documents compile`);
} catch {
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
