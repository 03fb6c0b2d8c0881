/** Interop vectors: generated from a seed, and checked against any engine with libsignal's names. */
import { type Json, SUITES, type SuiteName, VECTOR_FORMAT, VECTOR_VERSION, type VectorSuite } from './format.ts';
import { makeFingerprints } from './fingerprints.ts';
import { makeGroups } from './groups.ts';
import { makeHandshake } from './handshake.ts';
import { type GeneratorOptions, Maker } from './maker.ts';
import type { Subject } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import { makeRatchet } from './ratchet.ts';
import { makeSealedSender } from './sealed-sender.ts';
import { makeSpqr } from './spqr.ts';

export {
  type DeviceInput,
  type Json,
  type JsonObject,
  SUITES,
  type SuiteName,
  VECTOR_FORMAT,
  VECTOR_VERSION,
  type VectorCase,
  type VectorSuite,
  formatSuite,
  parseSuite,
} from './format.ts';
export type { GeneratorOptions } from './maker.ts';
export type { Derivations, Subject } from './operation.ts';
export type { SeededModule } from './seeded-module.ts';
export { vectorsReadme } from './readme.ts';

const MAKERS: Readonly<Record<SuiteName, (maker: Maker) => Promise<void>>> = {
  handshake: makeHandshake,
  ratchet: makeRatchet,
  spqr: makeSpqr,
  groups: makeGroups,
  'sealed-sender': makeSealedSender,
  fingerprints: makeFingerprints,
};

/** Generates all suites. Equal seeds give equal suites, whatever the arithmetic. */
export async function generateVectors(options: GeneratorOptions): Promise<VectorSuite[]> {
  const suites: VectorSuite[] = [];
  for (const suite of SUITES) {
    const maker = new Maker({ ...options, seed: `${options.seed}/${suite}` });
    await MAKERS[suite](maker);
    suites.push({ format: VECTOR_FORMAT, version: VECTOR_VERSION, suite, seed: options.seed, cases: maker.cases });
  }
  return suites;
}

/** A vector that did not come out. */
export interface VectorFailure {
  readonly name: string;
  readonly tests: string;
  readonly expected: Json;
  readonly actual: Json;
}

/** What became of a suite. */
export interface VectorReport {
  readonly suite: SuiteName;
  readonly passed: number;
  /** Cases for which the engine lacks a name, or derivations. */
  readonly skipped: number;
  readonly failures: readonly VectorFailure[];
}

/** Runs a suite. */
export async function verifyVectors(suite: VectorSuite, subject: Subject): Promise<VectorReport> {
  const failures: VectorFailure[] = [];
  let [passed, skipped] = [0, 0];
  for (const { op, name, tests, input, expected } of suite.cases) {
    const operation = OPERATIONS[op];
    if (operation === undefined) throw new Error(`no operation is called ${op}`);
    const isKnown = operation.names.every((required) => Reflect.get(subject.module, required) !== undefined);
    if (!isKnown || (operation.derives === true && subject.derivations === null)) {
      skipped++;
      continue;
    }
    const actual = await operation.run(subject, input as never);
    if (canonical(actual) === canonical(expected)) passed++;
    else failures.push({ name, tests, expected, actual });
  }
  return { suite: suite.suite, passed, skipped, failures };
}

/** Two values are equal if this is. */
function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join()}]`;
  const entries = Object.entries(value as Readonly<Record<string, Json>>).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join()}}`;
}
