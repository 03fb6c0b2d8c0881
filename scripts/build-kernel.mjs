// Compiles src/kernel/assembly to WebAssembly and writes it, as text, to src/kernel/wasm.gen.ts.
// `--check` changes nothing and fails if the committed bytes are stale. The result depends on the sources and on the
// pinned compiler only.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import asc from 'assemblyscript/asc';
import { ALPHABET, byteOrder, decodeText, SINGLES } from '../src/kernel/embedded-text.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'src/kernel/wasm.gen.ts');

/** Size budget of the whole kernel in bytes: it is parsed by every browser that opens the page. */
const MAX_RAW = 60 * 1024;
const MAX_GZIP = 25 * 1024;

const options = [
  'src/kernel/assembly/index.ts',
  '--baseDir',
  root,
  '--outFile',
  'kernel.wasm',
  '--optimizeLevel',
  '3',
  // Binaryen inlines nothing twice then: what must be inlined says so in the source, and only that.
  '--shrinkLevel',
  '1',
  '--converge',
  // Frequent locals get equal, short numbers: 0.5 % of what is downloaded.
  '--runPasses',
  'reorder-locals',
  '--noAssert',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  // As in assembly/memory.ts: static data below 64 KiB, 512 KiB to begin with.
  '--memoryBase',
  String(0x8000),
  '--initialMemory',
  '8',
];

/** Compiles the kernel; ends the process if that fails. */
async function compile() {
  let wasm;
  const { error, stderr } = await asc.main(options, {
    writeFile(name, contents) {
      if (name.endsWith('.wasm')) wasm = contents;
    },
  });
  if (error || !wasm) {
    console.error(stderr.toString() || error);
    process.exit(1);
  }
  return wasm;
}

/** The section of a WebAssembly module that names what it exports. */
const EXPORT_SECTION = 7;
/** Magic number and version. */
const PREAMBLE_BYTES = 8;

/** A little-endian base-128 number as WebAssembly has them. */
function leb128(value) {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb128(value >>> 7)];
}

/** Reads such numbers and byte strings one after the other. */
function reader(bytes, start) {
  let position = start;
  const byte = () => bytes[position++];
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = byte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) return value;
    }
  };
  const take = (length) => bytes.subarray(position, (position += length));
  return { byte, number, take, atEnd: () => position === bytes.length };
}

/**
 * Replaces the names of exports by their positions, in base 36. The names stand in the code that calls them, and a list of
 * them compresses well beside it; inside the module's text they would not.
 */
function shortenExports(module) {
  const names = [];
  const parts = [module.subarray(0, PREAMBLE_BYTES)];
  const sections = reader(module, PREAMBLE_BYTES);
  while (!sections.atEnd()) {
    const id = sections.byte();
    let contents = sections.take(sections.number());
    if (id === EXPORT_SECTION) {
      const entries = reader(contents, 0);
      const written = leb128(entries.number());
      while (!entries.atEnd()) {
        const name = Buffer.from(entries.take(entries.number())).toString();
        const short = Buffer.from((names.push(name) - 1).toString(36));
        written.push(short.length, ...short, entries.byte(), ...leb128(entries.number()));
      }
      contents = Uint8Array.from(written);
    }
    parts.push(Uint8Array.of(id, ...leb128(contents.length)), contents);
  }
  return { wasm: new Uint8Array(Buffer.concat(parts)), names };
}

const { wasm, names } = shortenExports(await compile());
const gzip = gzipSync(wasm, { level: 9 }).length;
console.log(`kernel: ${wasm.length} bytes, ${gzip} gzipped`);
if (wasm.length > MAX_RAW || gzip > MAX_GZIP) {
  console.error(`the kernel exceeds its budget of ${MAX_RAW} bytes, ${MAX_GZIP} gzipped`);
  process.exit(1);
}

/** The text of src/kernel/embedded-text.ts: the header that names the frequent bytes, then all bytes. */
function encodeText(bytes) {
  const counts = new Array(256).fill(0);
  for (const byte of bytes) counts[byte]++;
  const frequent = counts.map((_, byte) => byte).sort((a, b) => counts[b] - counts[a] || a - b);
  const header = new Array(64).fill(0);
  for (const byte of frequent.slice(0, SINGLES)) header[byte >> 2] |= 1 << (byte & 3);
  const digits = header.map((digit) => digit.toString(16)).join('');
  const code = new Array(256);
  for (const [index, byte] of byteOrder(digits).entries()) {
    const pair = index - SINGLES;
    const first = ALPHABET[pair < 0 ? index : SINGLES + Math.floor(pair / ALPHABET.length)];
    code[byte] = pair < 0 ? first : first + ALPHABET[pair % ALPHABET.length];
  }
  return digits + Array.from(bytes, (byte) => code[byte]).join('');
}

const text = encodeText(wasm);
if (!Buffer.from(wasm).equals(decodeText(text))) throw new Error('the text does not decode to the kernel');
console.log(`as text: ${text.length} characters, ${gzipSync(text, { level: 9 }).length} gzipped`);

const source = `// Generated by scripts/build-kernel.mjs from src/kernel/assembly: do not edit.

/** The WebAssembly kernel, as embedded-text.ts describes. */
export const KERNEL_WASM: string =
  '${text}';

/** The names of its exports, in the order of their numbers. */
export const KERNEL_EXPORTS: string =
  '${names.join(' ')}';
`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== source) {
    console.error('src/kernel/wasm.gen.ts is stale: run node scripts/build-kernel.mjs');
    process.exit(1);
  }
} else {
  writeFileSync(target, source);
}
