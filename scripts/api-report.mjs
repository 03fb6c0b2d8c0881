// Writes api/*.api.md: every name that a public entry point exports, with its declaration, sorted. A change of the public
// surface is then a diff in review. `--check` changes nothing and fails if a report is stale. Run `npm run build` first.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const check = process.argv.includes('--check');
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.entries(exports).filter(([, target]) => typeof target === 'object');

const program = ts.createProgram(
  entries.map(([, target]) => target.types),
  { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [], noEmit: true },
);
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });

/** The printed declarations of one export; overloads and merged declarations give several. */
function describe(symbol) {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const texts = (target.declarations ?? []).map((declaration) => {
    const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    if (ts.isSourceFile(node)) return `namespace ${symbol.name}`;
    return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  });
  return texts.map((text) => text.replace(/^export (declare )?/, '')).join('\n');
}

mkdirSync('api', { recursive: true });
let stale = 0;
for (const [subpath, { types }] of entries) {
  const file = program.getSourceFile(types);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${types} is no module: run npm run build`);
  const declarations = checker
    .getExportsOfModule(module)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(describe);
  const name = subpath === '.' ? 'vinculum' : subpath.slice('./'.length).replaceAll('/', '-');
  const report = `# API of \`${subpath.replace('.', 'vinculum')}\`\n\nWritten by \`npm run api\`; do not edit.\n\n\`\`\`ts\n${declarations.join('\n\n')}\n\`\`\`\n`;
  const path = `api/${name}.api.md`;
  if (!check) writeFileSync(path, report);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== report) {
    console.error(`${path} is stale: run npm run build && npm run api, and review the difference`);
    stale++;
  }
}
process.exit(stale === 0 ? 0 : 1);
