/** The engine used where the caller passes none: the platform's arithmetic and the platform's randomness. */
import { defaultCrypto } from '#crypto-default';
import type { Diagnostics, Engine } from './engine.ts';
import { systemRandom } from './random-source.ts';

let engine: Engine | undefined;

/** The default engine, the same one at every call. Randomness is looked for when it is drawn, not here. */
export function defaultEngine(): Engine {
  engine ??= { crypto: defaultCrypto(), random: systemRandom };
  return engine;
}

/** Lets the default engine, from the next call on, tell what its steps hide. @param diagnostics - for the log of a developer */
export function setDefaultDiagnostics(diagnostics: Diagnostics): void {
  engine = { ...defaultEngine(), diagnostics };
}
