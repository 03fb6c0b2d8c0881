/**
 * Writes a stored state. What a step left alone is copied as it was read.
 *
 * Source: spec 03, "Stored state".
 */
import type { Bytes } from '../../bytes.ts';
import type { Chain, ChainHalf, ChainLink, ChainParameters } from './chain.ts';
import { DIRECTIONS } from './constants.ts';
import { POLYNOMIALS } from './erasure-code/chunk.ts';
import type { ChunkDecoder } from './erasure-code/decoder.ts';
import type { ChunkEncoder } from './erasure-code/encoder.ts';
import { INNER_STATE_SHAPES, type InnerState, KEY_STEP } from './inner-state.ts';
import { blockFieldSize, bytesFieldSize, integerFieldSize, ProtobufWriter } from '../protobuf/writer.ts';
import type { Negotiation, StoredState } from './state-reader.ts';

const LENGTH_DELIMITED = 2;

/** Length of the encoding of a state of version 1. */
export function stateSize({ negotiation, chain, inner }: StoredState): number {
  return (
    (negotiation === null ? 0 : blockFieldSize(negotiation.length)) +
    (chain === null ? 0 : blockFieldSize(chainSize(chain))) +
    blockFieldSize(blockFieldSize(memberSize(inner)))
  );
}

/** Writes the encoding of a state of version 1. */
export function writeState(writer: ProtobufWriter, { negotiation, chain, inner }: StoredState): void {
  if (negotiation !== null) {
    writer.block(0x0a, negotiation.length);
    writer.raw(negotiation);
  }
  if (chain !== null) {
    writer.block(0x12, chainSize(chain));
    writeChain(writer, chain);
  }
  const memberLength = memberSize(inner);
  writer.block(0x1a, blockFieldSize(memberLength));
  writer.block(inner.kind * KEY_STEP + LENGTH_DELIMITED, memberLength);
  writeMember(writer, inner);
}

/** Encodes the record of an open negotiation. */
export function writeNegotiation(negotiation: Negotiation & { readonly parameters: ChainParameters }): Bytes {
  const { authKey, direction, minVersion, parameters } = negotiation;
  const parametersLength = parametersSize(parameters);
  const writer = new ProtobufWriter(
    bytesFieldSize(authKey) +
      integerFieldSize(direction) +
      integerFieldSize(minVersion) +
      blockFieldSize(parametersLength),
  );
  writer.bytesField(0x0a, authKey);
  writer.integerField(0x10, direction);
  writer.integerField(0x18, minVersion);
  writer.block(0x22, parametersLength);
  writeParameters(writer, parameters);
  return writer.bytes;
}

function chainSize(chain: Chain): number {
  let size =
    integerFieldSize(DIRECTIONS.indexOf(chain.direction)) +
    integerFieldSize(chain.currentEpoch) +
    bytesFieldSize(chain.nextRoot) +
    integerFieldSize(chain.sendEpoch) +
    blockFieldSize(parametersSize(chain.parameters));
  for (const link of chain.links) size += blockFieldSize(linkSize(link));
  return size;
}

function writeChain(writer: ProtobufWriter, chain: Chain): void {
  writer.integerField(0x08, DIRECTIONS.indexOf(chain.direction));
  writer.integerField(0x10, chain.currentEpoch);
  for (const link of chain.links) {
    writer.block(0x1a, linkSize(link));
    writeHalf(writer, 0x0a, link.send);
    writeHalf(writer, 0x12, link.receive);
  }
  writer.bytesField(0x22, chain.nextRoot);
  writer.integerField(0x28, chain.sendEpoch);
  writer.block(0x32, parametersSize(chain.parameters));
  writeParameters(writer, chain.parameters);
}

function linkSize({ send, receive }: ChainLink): number {
  return blockFieldSize(halfSize(send)) + blockFieldSize(halfSize(receive));
}

function halfSize({ counter, next, history }: ChainHalf): number {
  return integerFieldSize(counter) + bytesFieldSize(next) + bytesFieldSize(history);
}

function writeHalf(writer: ProtobufWriter, key: number, half: ChainHalf): void {
  writer.block(key, halfSize(half));
  writer.integerField(0x08, half.counter);
  writer.bytesField(0x12, half.next);
  writer.bytesField(0x1a, half.history);
}

function parametersSize({ maxJump, maxOutOfOrderKeys }: ChainParameters): number {
  return integerFieldSize(maxJump) + integerFieldSize(maxOutOfOrderKeys);
}

function writeParameters(writer: ProtobufWriter, { maxJump, maxOutOfOrderKeys }: ChainParameters): void {
  writer.integerField(0x08, maxJump);
  writer.integerField(0x10, maxOutOfOrderKeys);
}

function memberSize({ core, encoder, decoder }: InnerState): number {
  return (
    blockFieldSize(core.length) +
    (encoder === null ? 0 : blockFieldSize(encoderSize(encoder))) +
    (decoder === null ? 0 : blockFieldSize(decoderSize(decoder)))
  );
}

function writeMember(writer: ProtobufWriter, { kind, core, encoder, decoder }: InnerState): void {
  writer.block(0x0a, core.length);
  writer.raw(core);
  if (encoder !== null) {
    writer.block(0x12, encoderSize(encoder));
    writer.integerField(0x08, encoder.produced);
    writer.raw(encoder.lists);
  }
  if (decoder !== null) {
    const field = INNER_STATE_SHAPES[kind - 1]?.decoder?.field ?? 0;
    writer.block(field * KEY_STEP + LENGTH_DELIMITED, decoderSize(decoder));
    writer.integerField(0x08, decoder.valuesNeeded);
    writer.integerField(0x10, POLYNOMIALS);
    writer.raw(decoder.lists);
    writer.integerField(0x20, decoder.isComplete ? 1 : 0);
  }
}

function encoderSize({ produced, lists }: ChunkEncoder): number {
  return integerFieldSize(produced) + lists.length;
}

function decoderSize({ valuesNeeded, isComplete, lists }: ChunkDecoder): number {
  return integerFieldSize(valuesNeeded) + integerFieldSize(POLYNOMIALS) + lists.length + (isComplete ? 2 : 0);
}
