/**
 * Keys of messages that have not arrived yet. They stay as the record stores them, newest first: one run of fields, of which
 * the search reads only lengths and numbers, so that thousands cost neither objects nor an encoding.
 */
import { type Bytes, EMPTY_BYTES, concatBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { ProtobufReader, firstInteger } from '../protobuf/reader.ts';
import { ProtobufWriter } from '../protobuf/writer.ts';
import { type ChainKey, SEED_BYTES, takeSeeds } from '../ratchet/chain-key.ts';
import { decodeMessageKey, messageKeyFieldSize, writeMessageKey } from './chain-codec.ts';
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
 * @param messageKeys - a run of encoded keys, newest first
 * @param counter - number of the message
 * @returns the key and what is left, or null: the message was decrypted before, or its key was dropped for age
 * @throws VinculumError `INVALID_SESSION` if the stored key has a wrong length
 */
export function takeSkippedKey(
  messageKeys: Bytes,
  counter: number,
): { readonly key: SkippedKey; readonly messageKeys: Bytes } | null {
  const reader = new ProtobufReader(messageKeys);
  while (!reader.isAtEnd()) {
    const start = reader.position++;
    const length = reader.skipBlock();
    if (firstInteger(messageKeys, reader.position - length) !== counter) continue;
    return {
      key: readMessageKey(reader.last(length)),
      messageKeys: concatBytes(messageKeys.subarray(0, start), reader.rest()),
    };
  }
  return null;
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
  messageKeys: Bytes,
  jump: { readonly chainKey: ChainKey; readonly counter: number },
): { readonly messageKeys: Bytes; readonly chainKey: ChainKey } {
  const { counter } = jump;
  // Seeds that would be dropped again are derived with the chain, but not kept.
  const distance = counter - jump.chainKey.index;
  const dropped = Math.max(0, distance - MAX_MESSAGE_KEYS);
  const start = dropped === 0 ? jump.chainKey : skip(crypto, jump.chainKey, dropped);
  const { seeds, chain } = takeSeeds(crypto, start, distance - dropped);
  const kept = newest(messageKeys, MAX_MESSAGE_KEYS - (counter - start.index));
  let size = kept.length;
  for (let index = start.index; index < counter; index++) size += messageKeyFieldSize(index, SEED_BYTES);
  const writer = new ProtobufWriter(size);
  for (let index = counter - 1; index >= start.index; index--) {
    const offset = (index - start.index) * SEED_BYTES;
    writeMessageKey(writer, index, seeds.subarray(offset, offset + SEED_BYTES));
  }
  writer.raw(kept);
  return { messageKeys: writer.bytes, chainKey: chain };
}

/** The first of a run of keys, so many at most. */
function newest(messageKeys: Bytes, count: number): Bytes {
  if (count === 0) return EMPTY_BYTES;
  const reader = new ProtobufReader(messageKeys);
  for (let i = 0; i < count && !reader.isAtEnd(); i++) {
    reader.position++;
    reader.skipBlock();
  }
  return reader.last(reader.position);
}

/** Moves a chain on in steps that need little memory. A self-session may have to go very far. */
function skip(crypto: CryptoProvider, chainKey: ChainKey, count: number): ChainKey {
  let chain = chainKey;
  for (let left = count; left > 0; left -= MAX_MESSAGE_KEYS) {
    ({ chain } = takeSeeds(crypto, chain, Math.min(left, MAX_MESSAGE_KEYS)));
  }
  return chain;
}
