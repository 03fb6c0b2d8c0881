/** `vinculum`: the seams that every face of the library shares, and its one error class. Re-exports only. */
export type { Bytes } from './bytes.ts';
export { type Clock, systemClock } from './crypto/clock.ts';
export type { AeadParameters, CryptoProvider, Gf16, HkdfLabel, Kyber1024, MlKem768 } from './crypto/crypto-provider.ts';
export { defaultEngine } from './crypto/default-engine.ts';
export type { Engine } from './crypto/engine.ts';
export { KeyPairPool, type KeyPairSource, MAX_KEY_PAIRS_AHEAD, type RawKeyPair } from './crypto/key-pair-pool.ts';
export { type RandomSource, systemRandom } from './crypto/random-source.ts';
export { type ErrorDetails, VinculumError, type VinculumErrorCode } from './errors.ts';
