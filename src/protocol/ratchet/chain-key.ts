/** The chain key: each message takes a seed from it, then moves it on. */
import type { Bytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';

/** One position of a chain. */
export interface ChainKey {
  /** 32 bytes, secret. */
  readonly key: Bytes;
  /** Number of the message this key is for, a u32. */
  readonly index: number;
}

export const CHAIN_KEY_BYTES = 32;
/** Length of a message seed. */
export const SEED_BYTES = 32;
const MAX_INDEX = 0xffff_ffff;

/**
 * Takes the seeds of the next messages and moves the chain past them.
 *
 * @param count - how many
 * @returns the seeds in order, 32 bytes each, secret, and the chain after them
 * @throws VinculumError `INTERNAL` at the end of the 32-bit counter, where the reference panics
 *
 * Source: Double Ratchet, KDF_CK under "Recommended cryptographic algorithms": 0x01 gives a seed, 0x02 the next key.
 */
export function takeSeeds(
  crypto: CryptoProvider,
  chain: ChainKey,
  count: number,
): { readonly seeds: Bytes; readonly chain: ChainKey } {
  const { seeds, nextChainKey } = crypto.fused.chainSeeds(chain.key, count);
  return { seeds, chain: movedOn(chain, count, nextChainKey) };
}

/**
 * The chain behind messages whose key derivation has given its new key.
 *
 * @throws VinculumError `INTERNAL` at the end of the 32-bit counter, where the reference panics
 */
export function movedOn(chain: ChainKey, count: number, key: Bytes): ChainKey {
  if (chain.index + count > MAX_INDEX) throw new VinculumError('INTERNAL', 'attempt to add with overflow');
  return { key, index: chain.index + count };
}
