/** The interop vectors: generated, checked, and found out where an engine is wrong. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT_FAILED, EXIT_OK, EXIT_USAGE, USAGE, runVectors } from '../../scripts/vectors/command.ts';
import { derivationsOf } from '../../scripts/vectors/derivations.ts';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import { portableCrypto } from '../../src/crypto/portable/portable-provider.ts';
import type { FullSignalModule } from '../../src/testing/index.ts';
import {
  type Derivations,
  SUITES,
  type VectorCase,
  type VectorReport,
  type VectorSuite,
  formatSuite,
  generateVectors,
  parseSuite,
  verifyVectors,
} from '../../src/testing/vectors/index.ts';
import * as vinculum from '../../src/signal.ts';

/** What the seed "vinculum" gives. Another digest is another version of the vectors: raise `VECTOR_VERSION`. */
const KNOWN_DIGEST = '4cfb1824afa2f6229c9188775b306ed858bd730134b8cdc5d48d50d590a93594';

const engine = defaultEngine();
const vinculumModule: FullSignalModule = vinculum;
const derivations = derivationsOf(engine.crypto);
let folder: string;
let suites: VectorSuite[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vinculum-vectors-'));
  suites = await generateVectors({ module: vinculum, engine, derivations, seed: 'vinculum' });
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...args: readonly string[]): Promise<Run> {
  let [out, err] = ['', ''];
  const code = await runVectors(args, {
    out: (text) => void (out += `${text}\n`),
    err: (text) => void (err += `${text}\n`),
  });
  return { code, out, err };
}

function verifyAll(module: FullSignalModule, inside: Derivations | null = derivations): Promise<VectorReport[]> {
  return Promise.all(suites.map((suite) => verifyVectors(suite, { module, derivations: inside })));
}

/** What a module gets wrong, or a lack of derivations leaves out. */
async function failuresOf(changes: Partial<FullSignalModule>): Promise<string[]> {
  const reports = await verifyAll({ ...vinculum, ...changes });
  return reports.flatMap(({ suite, failures }) => failures.map(({ name }) => `${suite}: ${name}`));
}

describe('the vectors', () => {
  it('are the same for the same seed, and others for another', async () => {
    const again = await generateVectors({ module: vinculum, engine, derivations, seed: 'vinculum' });
    expect(again.map(formatSuite)).toEqual(suites.map(formatSuite));
    const other = await generateVectors({ module: vinculum, engine, derivations, seed: 'another' });
    for (const [index, suite] of other.entries()) expect(suite.cases).not.toEqual(suites[index]!.cases);
  });

  it('do not depend on the arithmetic', async () => {
    const portable = { ...engine, crypto: portableCrypto };
    const inside = derivationsOf(portableCrypto);
    const made = await generateVectors({ module: vinculum, engine: portable, derivations: inside, seed: 'vinculum' });
    expect(made.map(formatSuite)).toEqual(suites.map(formatSuite));
  });

  it('are what this version of them is', () => {
    const hash = createHash('sha256');
    for (const suite of suites) hash.update(formatSuite(suite));
    expect(hash.digest('hex')).toBe(KNOWN_DIGEST);
  });

  it.each(SUITES)('have names, sentences, and cases of both kinds: %s', (name) => {
    const cases = suites.find(({ suite }) => suite === name)!.cases;
    expect(new Set(cases.map((vector) => vector.name)).size).toBe(cases.length);
    for (const { tests } of cases) expect(tests).toMatch(/^[A-Z].{10,}\.$/);
    const valid = cases.filter((vector) => vector.valid);
    expect(valid.length).toBeGreaterThanOrEqual(8);
    expect(cases.length - valid.length).toBeGreaterThanOrEqual(6);
  });

  it('explain every operation they use', async () => {
    await run('generate', folder);
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const cases: readonly VectorCase[] = suites.flatMap((suite) => suite.cases);
    const names = new Set(cases.flatMap(({ op, input }) => [op, (input['derivation'] ?? op) as string]));
    for (const name of names) expect(readme).toContain(`\`${name}\``);
    const fields = new Set(cases.flatMap(({ input }) => Object.keys((input['fields'] ?? input) as object)));
    for (const field of fields) expect(readme).toContain(`\`${field}\``);
  });

  it('survive being written and read', () => {
    for (const suite of suites) expect(parseSuite(formatSuite(suite))).toEqual(suite);
  });

  it.each([
    ['', SyntaxError],
    ['{}', /no file of vectors/],
    ['{"format":"vinculum-vectors","version":2}', /version 2/],
    ['{"format":"vinculum-vectors","version":1,"suite":"other"}', /no suite is called other/],
    ['{"format":"vinculum-vectors","version":1,"suite":"spqr"}', /incomplete/],
  ])('are refused if they are something else: %s', (text, error) => {
    expect(() => parseSuite(text)).toThrow(error);
  });
});

describe('verification', () => {
  it('passes every case here', async () => {
    for (const { passed, skipped, failures, suite } of await verifyAll(vinculum)) {
      const { length } = suites.find((made) => made.suite === suite)!.cases;
      expect({ suite, passed, skipped, failures }).toEqual({ suite, passed: length, skipped: 0, failures: [] });
    }
  });

  it('skips what an engine does not show', async () => {
    const poor = { ...vinculum, groupDecrypt: undefined as never };
    const reports = await verifyAll(poor, null);
    const skipped = Object.fromEntries(reports.map((report) => [report.suite, report.skipped]));
    expect(skipped['fingerprints']).toBe(0);
    expect(skipped['groups']).toBeGreaterThan(20);
    expect(skipped['spqr']).toBeGreaterThan(8);
    for (const { failures } of reports) expect(failures).toEqual([]);
  });

  it('finds every expectation that is wrong', async () => {
    for (const suite of suites) {
      const cases = suite.cases.map((vector) => ({ ...vector, expected: { wrong: vector.expected } }));
      const { passed, failures } = await verifyVectors({ ...suite, cases }, { module: vinculum, derivations });
      expect([passed, failures.length]).toEqual([0, suite.cases.length]);
    }
  });

  it('finds an engine that believes every certificate', async () => {
    const { SenderCertificate } = vinculum;
    const deserialize = (bytes: Uint8Array<ArrayBuffer>): object => {
      const certificate = SenderCertificate.deserialize(bytes);
      Object.defineProperty(certificate, 'validate', { value: () => true });
      return certificate;
    };
    const careless = { deserialize } as unknown as FullSignalModule['SenderCertificate'];
    const failures = await failuresOf({ SenderCertificate: careless });
    expect(failures).toContain('sealed-sender: certificate: expired');
    expect(failures).toContain('sealed-sender: certificate: another root');
  });

  it('finds an engine that decrypts a message twice', async () => {
    const first = new Map<string, Uint8Array<ArrayBuffer>>();
    const forgetful: FullSignalModule['signalDecrypt'] = async (message, ...rest) => {
      const key = Buffer.from(message.serialize()).toString('hex');
      const known = first.get(key);
      if (known !== undefined) return known;
      const plaintext = await vinculumModule.signalDecrypt(message, ...rest);
      first.set(key, plaintext);
      return plaintext;
    };
    expect(await failuresOf({ signalDecrypt: forgetful })).toContain('ratchet: repeated at once');
  });

  it('finds an engine that leaves something behind when it fails', async () => {
    const careless: FullSignalModule['signalDecrypt'] = async (message, address, ours, sessions, identities) => {
      try {
        return await vinculumModule.signalDecrypt(message, address, ours, sessions, identities);
      } catch (error) {
        const record = await sessions.getSession(address);
        record?.archiveCurrentState();
        if (record !== null) await sessions.saveSession(address, record);
        throw error;
      }
    };
    expect(await failuresOf({ signalDecrypt: careless })).toContain('ratchet: MAC damaged');
  });

  it('finds derivations that are wrong', async () => {
    const chainKey: Derivations[string] = (fields) => ({ ...derivations['chain-key']!(fields), seed: '00' });
    const reports = await verifyAll(vinculum, { ...derivations, 'chain-key': chainKey });
    expect(reports.flatMap(({ failures }) => failures.map(({ name }) => name))).toEqual([
      'chain key 1',
      'chain key 2',
      'chain key 3',
    ]);
  });
});

describe('npm run vectors', () => {
  it('generates a folder and verifies it', async () => {
    expect((await run('generate', folder)).code).toBe(EXIT_OK);
    expect(readdirSync(folder).toSorted()).toEqual([...SUITES.map((name) => `${name}.json`), 'README.md'].toSorted());
    const { code, out, err } = await run('verify', folder);
    expect([code, err]).toEqual([EXIT_OK, '']);
    expect(out).toContain('seed "vinculum" gives the same files again');
  });

  it('says which vector failed', async () => {
    const path = join(folder, 'fingerprints.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/"display": "\d/, '"display": "x'));
    const { code, out, err } = await run('verify', folder);
    expect(code).toBe(EXIT_FAILED);
    expect(out).toMatch(/^fingerprints +13 passed, 1 failed$/m);
    expect(err).toContain('fingerprints: as Signal computes it: Iterated hashes give 60 digits and a code.');
    expect(err).toContain('gives other files: fingerprints.json');
    writeFileSync(path, text);
  });

  it.each([
    [[], 'name one folder'],
    [['verify', 'a', 'b'], 'name one folder'],
    [['draw', 'a'], 'no command is called draw'],
    [['verify', '/nowhere'], 'does not exist'],
    [['generate', 'a', '--speed', '5'], 'speed'],
    [['verify', 'a', '--peer', 'nobody-has-this'], 'nobody-has-this cannot be loaded'],
  ])('refuses %j', async (args, message) => {
    const { code, err, out } = await run(...args);
    expect([code, out]).toEqual([EXIT_USAGE, '']);
    expect(err).toContain(message);
    expect(err).toContain(USAGE);
  });
});
