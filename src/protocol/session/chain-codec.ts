/** Chains and their keys, from and to bytes. */
import type { Bytes } from '../../bytes.ts';
import type { PartCodec } from '../part.ts';
import { ProtobufReader } from '../protobuf/reader.ts';
import { ProtobufWriter, blockFieldSize, bytesFieldSize, integerFieldSize } from '../protobuf/writer.ts';
import type { ChainKey } from '../ratchet/chain-key.ts';
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
      ratchetKey: reader.bytesField(RATCHET_KEY),
      privateKey: reader.bytesField(PRIVATE_KEY),
      chainKey: decodeChainKey(reader.blockField(CHAIN_KEY)),
      messageKeys: reader.rest(),
    };
  },
  size({ ratchetKey, privateKey, chainKey, messageKeys }) {
    const chainKeyFieldSize = chainKey === null ? 0 : blockFieldSize(chainKeySize(chainKey));
    return bytesFieldSize(ratchetKey) + bytesFieldSize(privateKey) + chainKeyFieldSize + messageKeys.length;
  },
  write(writer, { ratchetKey, privateKey, chainKey, messageKeys }) {
    writer.bytesField(RATCHET_KEY, ratchetKey);
    writer.bytesField(PRIVATE_KEY, privateKey);
    if (chainKey !== null) {
      writer.block(CHAIN_KEY, chainKeySize(chainKey));
      writer.integerField(INDEX, chainKey.index);
      writer.bytesField(KEY, chainKey.key);
    }
    writer.raw(messageKeys);
  },
};

function decodeChainKey(bytes: Bytes | null): ChainKey | null {
  if (bytes === null) return null;
  const reader = new ProtobufReader(bytes);
  return { index: reader.integerField(INDEX), key: reader.bytesField(KEY) };
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
    seed: reader.bytesField(SEED),
  };
}

/** The size of the field that {@link writeMessageKey} writes. @param seedLength - in bytes */
export function messageKeyFieldSize(index: number, seedLength: number): number {
  return blockFieldSize(integerFieldSize(index) + blockFieldSize(seedLength));
}

/** Writes a skipped message key as a field of its chain. @param seed - 32 bytes, secret */
export function writeMessageKey(writer: ProtobufWriter, index: number, seed: Uint8Array): void {
  writer.block(MESSAGE_KEYS, integerFieldSize(index) + blockFieldSize(seed.length));
  writer.integerField(INDEX, index);
  writer.bytesField(SEED, seed);
}
