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
const MAX_INDEX = 0xffff_ffff;

const SEED_CONSTANT = /* @__PURE__ */ new Uint8Array([0x01]);
const NEXT_CONSTANT = /* @__PURE__ */ new Uint8Array([0x02]);

/** The seed of the message at this position: 32 bytes, secret. Source: Double Ratchet, KDF_CK, constant 0x01. */
export function messageSeed(crypto: CryptoProvider, chain: ChainKey): Bytes {
  return crypto.hmacSha256(chain.key, SEED_CONSTANT);
}

/**
 * The next position of the chain.
 *
 * @throws VinculumError `INTERNAL` at the end of the 32-bit counter, where the reference panics
 *
 * Source: Double Ratchet, KDF_CK, constant 0x02.
 */
export function nextChainKey(crypto: CryptoProvider, chain: ChainKey): ChainKey {
  if (chain.index >= MAX_INDEX) throw new VinculumError('INTERNAL', 'attempt to add with overflow');
  return { key: crypto.hmacSha256(chain.key, NEXT_CONSTANT), index: chain.index + 1 };
}
