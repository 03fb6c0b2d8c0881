/**
 * Keys of messages that have not arrived yet. Kept encoded, newest first, as the record stores them: finding one reads only
 * its number.
 */
import type { Bytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { type ChainKey, SEED_BYTES, takeSeeds } from '../ratchet/chain-key.ts';
import { decodeMessageKey, encodeMessageKey, messageKeyIndex } from './chain-codec.ts';
import { MAX_MESSAGE_KEYS } from './limits.ts';
import { invalidSession } from './session-state.ts';

/** The keys of one message, finished: 32, 32 and 16 bytes, secret. */
export interface MessageKeys {
  readonly cipherKey: Uint8Array;
  readonly macKey: Uint8Array;
  readonly iv: Uint8Array;
}

/** The seed of a message's keys, or in old records the keys themselves. Secret. */
export type SkippedKey = { readonly seed: Bytes } | MessageKeys;

/**
 * Takes the key of one message out.
 *
 * @param messageKeys - encoded keys, newest first
 * @param counter - number of the message
 * @returns the key and what is left, or null: the message was decrypted before, or its key was dropped for age
 * @throws VinculumError `INVALID_SESSION` if the stored key has a wrong length
 */
export function takeSkippedKey(
  messageKeys: readonly Bytes[],
  counter: number,
): { readonly key: SkippedKey; readonly messageKeys: readonly Bytes[] } | null {
  const position = messageKeys.findIndex((encoded) => messageKeyIndex(encoded) === counter);
  const encoded = messageKeys[position];
  if (encoded === undefined) return null;
  return {
    key: readMessageKey(encoded),
    messageKeys: [...messageKeys.slice(0, position), ...messageKeys.slice(position + 1)],
  };
}

function readMessageKey(encoded: Bytes): SkippedKey {
  const { cipherKey, macKey, iv, seed } = decodeMessageKey(encoded);
  if (seed.length > 0) return { seed };
  if (cipherKey.length !== 32) throw invalidSession('invalid message cipher key');
  if (macKey.length !== 32) throw invalidSession('invalid message MAC key');
  if (iv.length !== 16) throw invalidSession('invalid message IV');
  return { cipherKey, macKey, iv };
}

/**
 * Keeps the seeds of all messages before the wanted one, and drops the oldest beyond 2,000.
 *
 * @returns the keys, newest first, and the chain key at the wanted message
 */
export function addSkippedKeys(
  crypto: CryptoProvider,
  messageKeys: readonly Bytes[],
  jump: { readonly chainKey: ChainKey; readonly counter: number },
): { readonly messageKeys: readonly Bytes[]; readonly chainKey: ChainKey } {
  const { counter } = jump;
  // Seeds that would be dropped again are derived with the chain, but not kept.
  const distance = counter - jump.chainKey.index;
  const dropped = Math.max(0, distance - MAX_MESSAGE_KEYS);
  const start = dropped === 0 ? jump.chainKey : skip(crypto, jump.chainKey, dropped);
  const { seeds, chain } = takeSeeds(crypto, start, distance - dropped);
  const added: Bytes[] = [];
  for (let index = counter - 1; index >= start.index; index--) {
    const offset = (index - start.index) * SEED_BYTES;
    added.push(encodeMessageKey(index, seeds.subarray(offset, offset + SEED_BYTES)));
  }
  return { messageKeys: [...added, ...messageKeys].slice(0, MAX_MESSAGE_KEYS), chainKey: chain };
}

/** Moves a chain on in steps that need little memory. A self-session may have to go very far. */
function skip(crypto: CryptoProvider, chainKey: ChainKey, count: number): ChainKey {
  let chain = chainKey;
  for (let left = count; left > 0; left -= MAX_MESSAGE_KEYS) {
    ({ chain } = takeSeeds(crypto, chain, Math.min(left, MAX_MESSAGE_KEYS)));
  }
  return chain;
}
