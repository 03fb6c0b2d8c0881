/** What a protocol step may use besides its state and input: arithmetic and randomness, both passed as values. */
import type { CryptoProvider } from './crypto-provider.ts';
import type { KeyPairSource } from './key-pair-pool.ts';
import type { RandomSource } from './random-source.ts';

export interface Engine {
  readonly crypto: CryptoProvider;
  readonly random: RandomSource;
  /** Key pairs made ahead; absent by default. */
  readonly keyPairs?: KeyPairSource;
  /** Where steps tell what they hide from their callers; absent by default. */
  readonly diagnostics?: Diagnostics;
}

/**
 * Is told what a step found out on its way to an error that does not say why, so that an attacker learns nothing from it: for
 * the log of a developer. Called only when something failed. It must not throw.
 *
 * @param source - the part of the protocol
 * @param message - never secret
 */
export type Diagnostics = (source: string, message: string) => void;
