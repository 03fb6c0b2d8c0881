/** Chains and their keys, from and to bytes. */
import type { Bytes } from '../../bytes.ts';
import { ProtobufReader } from '../protobuf-reader.ts';
import { ProtobufWriter, blockFieldSize, bytesFieldSize, integerFieldSize } from '../protobuf-writer.ts';
import type { ChainKey } from '../ratchet/chain-key.ts';
import type { PartCodec } from './part.ts';
import type { StoredChain } from './session-state.ts';

const RATCHET_KEY = 0x0a;
const PRIVATE_KEY = 0x12;
const CHAIN_KEY = 0x1a;
const MESSAGE_KEYS = 0x22;
const INDEX = 0x08;
const KEY = 0x12;
const SEED = 0x2a;

export const chainCodec: PartCodec<StoredChain> = {
  decode(bytes) {
    const reader = new ProtobufReader(bytes);
    return {
      ratchetKey: reader.bytesField(RATCHET_KEY) as Bytes,
      privateKey: reader.bytesField(PRIVATE_KEY) as Bytes,
      chainKey: decodeChainKey(reader.blockField(CHAIN_KEY)),
      messageKeys: reader.blockFields(MESSAGE_KEYS) as Bytes[],
    };
  },
  size({ ratchetKey, privateKey, chainKey, messageKeys }) {
    let size = bytesFieldSize(ratchetKey) + bytesFieldSize(privateKey);
    if (chainKey !== null) size += blockFieldSize(chainKeySize(chainKey));
    for (const messageKey of messageKeys) size += blockFieldSize(messageKey.length);
    return size;
  },
  write(writer, { ratchetKey, privateKey, chainKey, messageKeys }) {
    writer.bytesField(RATCHET_KEY, ratchetKey);
    writer.bytesField(PRIVATE_KEY, privateKey);
    if (chainKey !== null) {
      writer.block(CHAIN_KEY, chainKeySize(chainKey));
      writer.integerField(INDEX, chainKey.index);
      writer.bytesField(KEY, chainKey.key);
    }
    for (const messageKey of messageKeys) {
      writer.block(MESSAGE_KEYS, messageKey.length);
      writer.raw(messageKey);
    }
  },
};

function decodeChainKey(bytes: Uint8Array | null): ChainKey | null {
  if (bytes === null) return null;
  const reader = new ProtobufReader(bytes);
  return { index: reader.integerField(INDEX), key: reader.bytesField(KEY) as Bytes };
}

function chainKeySize({ index, key }: ChainKey): number {
  return integerFieldSize(index) + bytesFieldSize(key);
}

/** A skipped message key: a seed, or in old records the finished keys. Absent parts are empty. */
export interface StoredMessageKey {
  readonly cipherKey: Uint8Array;
  readonly macKey: Uint8Array;
  readonly iv: Uint8Array;
  readonly seed: Bytes;
}

export function decodeMessageKey(bytes: Bytes): StoredMessageKey {
  const reader = new ProtobufReader(bytes);
  reader.integerField(INDEX);
  return {
    cipherKey: reader.bytesField(KEY),
    macKey: reader.bytesField(0x1a),
    iv: reader.bytesField(0x22),
    seed: reader.bytesField(SEED) as Bytes,
  };
}

/** The number of an encoded message key, without decoding the rest. */
export function messageKeyIndex(bytes: Bytes): number {
  return bytes[0] === INDEX ? new ProtobufReader(bytes).integerField(INDEX) : 0;
}

/** @param seed - 32 bytes, secret */
export function encodeMessageKey(index: number, seed: Uint8Array): Bytes {
  const writer = new ProtobufWriter(integerFieldSize(index) + bytesFieldSize(seed));
  writer.integerField(INDEX, index);
  writer.bytesField(SEED, seed);
  return writer.bytes;
}
