/** `npm run bench:timing`: looks for times that tell secrets, with statistics. See ../README.md for what that can show. */
import { parseArgs } from 'node:util';
import type { CryptoProvider } from '../../src/crypto/crypto-provider.ts';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import { kernelCrypto } from '../../src/crypto/kernel/kernel-provider.ts';
import { nodeCrypto } from '../../src/crypto/node/node-provider.ts';
import { portableCrypto } from '../../src/crypto/portable/portable-provider.ts';
import { systemRandom } from '../../src/crypto/random-source.ts';
import { Dice } from '../../src/testing/index.ts';
import { describeSurroundings, surroundings } from '../machine.ts';
import { type Subject, takeTimes } from './measurement.ts';
import { comparison, leakyControl, quietControl, subjectsOf } from './subjects.ts';
import { compareClasses, FOUND_T, type Judgement, judge, SUSPECT_T } from './welch.ts';

const USAGE = `usage: npm run bench:timing -- [--samples N] [--provider kernel|default|openssl|portable]… [--only TEXT]

  --samples N    times per subject, of both classes together (default 20000)
  --provider P   whose code; may be repeated (default: kernel, and of default what the kernel does not do itself)
  --only TEXT    only subjects whose names contain it; the controls always run`;

const DEFAULT_SAMPLES = 20_000;
const MIN_SAMPLES = 1000;

const PROVIDERS: Readonly<Record<string, () => CryptoProvider | null>> = {
  kernel: kernelCrypto,
  default: () => defaultEngine().crypto,
  openssl: () => nodeCrypto,
  portable: () => portableCrypto,
};

const LIMITS = `What this says: for t between ±${SUSPECT_T} the two classes' times could not be told apart with that many samples. It
says nothing about other inputs, other machines, more samples, or a clock finer than this one; V8 may compile the same code
otherwise tomorrow, and its lower tiers are only warmed up, not examined. A difference that is found may lie outside the
operation (a cache, the clock), one that is not found may be there. Nothing here proves constant time.`;

interface Options {
  readonly samples: number;
  readonly providers: readonly string[];
  readonly only: string;
}

function parse(): Options | undefined {
  const { values } = parseArgs({
    options: {
      samples: { type: 'string' },
      provider: { type: 'string', multiple: true },
      only: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const samples = Number(values.samples ?? DEFAULT_SAMPLES);
  const providers = values.provider ?? ['kernel', 'default'];
  const wrong =
    !Number.isSafeInteger(samples) || samples < MIN_SAMPLES || providers.some((name) => !(name in PROVIDERS));
  if (wrong) {
    console.error(`--samples wants at least ${MIN_SAMPLES}, --provider one of ${Object.keys(PROVIDERS).join(', ')}\n`);
    process.exitCode = 2;
  }
  if (!wrong && values.help !== true) return { samples, providers, only: values.only ?? '' };
  console.log(USAGE);
  return undefined;
}

function examine(provider: string, subject: Subject, samples: number): Judgement {
  const sample = takeTimes(subject, samples, new Dice(systemRandom));
  const verdict = compareClasses(sample);
  const judgement = judge(verdict);
  const { t, crop, difference } = verdict;
  console.log(
    `${provider.padEnd(9)} ${subject.name.padEnd(38)} ${subject.classes.padEnd(34)} t ${t.toFixed(1).padStart(8)}` +
      `  (${(difference * 1000).toFixed(1).padStart(8)} ns, shortest ${Math.round(crop * 100)} %)  ${judgement} at ${sample.times.length} samples`,
  );
  return judgement;
}

function examineProviders({ providers, samples, only }: Options): Judgement[] {
  const judgements: Judgement[] = [];
  const done = new Set<unknown>();
  for (const name of providers) {
    const crypto = PROVIDERS[name]?.() ?? null;
    if (crypto === null) {
      console.log(`${name.padEnd(9)} does not run here`);
      continue;
    }
    const all = subjectsOf(crypto);
    const before = judgements.length;
    const parts = new Map<string, unknown>(Object.entries(crypto));
    for (const subject of all) {
      if (done.has(parts.get(subject.part)) || !subject.name.includes(only)) continue;
      judgements.push(examine(name, subject, samples));
    }
    if (judgements.length === before) console.log(`${name.padEnd(9)} nothing that is not examined already`);
    for (const { part } of all) done.add(parts.get(part));
  }
  return judgements;
}

function main(options: Options): void {
  console.log(`${describeSurroundings(surroundings(), 0).split('\nrounds', 1)[0] ?? ''}\n`);
  const leak = examine('-', leakyControl(), options.samples);
  const quiet = examine('-', quietControl(defaultEngine().crypto), options.samples);
  const judgements = [examine('-', comparison(), options.samples), ...examineProviders(options)];
  console.log(`\n${LIMITS}`);
  if (leak === 'no difference found' || quiet === 'difference found') {
    console.error('\nThe controls failed: the leak was not found, or one was found where there is none.');
    process.exitCode = 1;
  } else if (judgements.includes('difference found')) {
    console.error(`\nDifferences were found (|t| ≥ ${FOUND_T}).`);
    process.exitCode = 1;
  }
}

const options = parse();
if (options !== undefined) main(options);
