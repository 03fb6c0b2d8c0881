/**
 * Keys of messages that have not arrived yet. Kept encoded, newest first, as the record stores them: finding one reads only
 * its number.
 */
import type { Bytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { type ChainKey, messageSeed, nextChainKey } from '../ratchet/chain-key.ts';
import type { MessageKeys } from '../ratchet/message-keys.ts';
import { decodeMessageKey, encodeMessageKey, messageKeyIndex } from './codec.ts';
import { MAX_MESSAGE_KEYS } from './limits.ts';
import { invalidSession } from './session-state.ts';

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
  if (seed.length > 0) return { seed: seed as Bytes };
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
  let { chainKey } = jump;
  const added: Bytes[] = [];
  for (; chainKey.index < jump.counter; chainKey = nextChainKey(crypto, chainKey)) {
    // Seeds that would be dropped again are not even computed.
    if (jump.counter - chainKey.index > MAX_MESSAGE_KEYS) continue;
    added.push(encodeMessageKey(chainKey.index, messageSeed(crypto, chainKey)));
  }
  added.reverse();
  return { messageKeys: [...added, ...messageKeys].slice(0, MAX_MESSAGE_KEYS), chainKey };
}
