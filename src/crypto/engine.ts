/** What a protocol step may use besides its state and input: arithmetic and randomness, both passed as values. */
import type { CryptoProvider } from './crypto-provider.ts';
import type { RandomSource } from './random-source.ts';

export interface Engine {
  readonly crypto: CryptoProvider;
  readonly random: RandomSource;
}
