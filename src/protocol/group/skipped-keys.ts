/**
 * Keys of messages that have not arrived yet. Kept encoded, oldest first, as the record stores them: finding one reads only
 * its number.
 */
import type { Bytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { decodeSenderMessageKey, encodeSenderMessageKey, senderMessageKeyIteration } from './codec.ts';
import { MAX_MESSAGE_KEYS } from './limits.ts';
import { type SenderChainKey, nextSenderChainKey, senderMessageSeed } from './sender-chain.ts';

/**
 * Takes the key of one message out.
 *
 * @param messageKeys - encoded keys, oldest first
 * @param iteration - number of the message
 * @returns the message's seed, secret, and what is left; or null: it was decrypted before, or its key was dropped for age
 */
export function takeSkippedKey(
  messageKeys: readonly Bytes[],
  iteration: number,
): { readonly seed: Bytes; readonly messageKeys: readonly Bytes[] } | null {
  const position = messageKeys.findIndex((encoded) => senderMessageKeyIteration(encoded) === iteration);
  const encoded = messageKeys[position];
  if (encoded === undefined) return null;
  return {
    seed: decodeSenderMessageKey(encoded),
    messageKeys: [...messageKeys.slice(0, position), ...messageKeys.slice(position + 1)],
  };
}

/**
 * Keeps the seeds of all messages before the wanted one, and drops the oldest beyond 2,000.
 *
 * @param jump - where the chain stands, and the number of the wanted message, which is not behind it
 * @returns the keys, oldest first, and the chain key at the wanted message
 */
export function addSkippedKeys(
  crypto: CryptoProvider,
  messageKeys: readonly Bytes[],
  jump: { readonly chainKey: SenderChainKey; readonly iteration: number },
): { readonly messageKeys: readonly Bytes[]; readonly chainKey: SenderChainKey } {
  let { chainKey } = jump;
  // In order, as most messages are: the list is shared, even one of a damaged record that is too long.
  if (chainKey.iteration >= jump.iteration) return { messageKeys, chainKey };
  const added: Bytes[] = [];
  for (; chainKey.iteration < jump.iteration; chainKey = nextSenderChainKey(crypto, chainKey)) {
    // Seeds that would be dropped again are not even computed.
    if (jump.iteration - chainKey.iteration > MAX_MESSAGE_KEYS) continue;
    added.push(encodeSenderMessageKey(chainKey.iteration, senderMessageSeed(crypto, chainKey)));
  }
  return { messageKeys: [...messageKeys, ...added].slice(-MAX_MESSAGE_KEYS), chainKey };
}
