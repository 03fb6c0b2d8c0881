/**
 * Reads a stored state in its canonical encoding, in one pass that checks everything and keeps views of what it found.
 * `codec.ts` says why this is no generated code, and what becomes of other encodings.
 *
 * Source: spec 03, "Stored state".
 */
import type { Chain, ChainHalf, ChainLink, ChainParameters } from './chain.ts';
import { DIRECTIONS, KEY_BYTES } from './constants.ts';
import { be16At, POLYNOMIALS } from './erasure-code/chunk.ts';
import { type ChunkDecoder, sortedLists, POINT_BYTES, POINTS_KEY } from './erasure-code/decoder.ts';
import { type ChunkEncoder, COEFFICIENTS_KEY, VALUES_KEY } from './erasure-code/encoder.ts';
import {
  AUTHENTICATOR_KEY,
  type Core,
  EPOCH_KEY,
  FIRST_DATA_KEY,
  INNER_STATE_SHAPES,
  type InnerState,
  type InnerStateKind,
  KEY_STEP,
  MAC_KEY_KEY,
  ROOT_KEY_KEY,
} from './inner-state.ts';
import { MalformedProtobuf, ProtobufReader } from '../protobuf/reader.ts';

/** What a stored state of version 1 holds. */
export interface StoredState {
  /** The record of an open negotiation, encoded; its content does not matter before it is used. */
  readonly negotiation: Uint8Array | null;
  readonly chain: Chain | null;
  readonly inner: InnerState;
}

/** What the record of an open negotiation says. Nothing is promised about it. */
export interface Negotiation {
  /** Secret. */
  readonly authKey: Uint8Array;
  /** 0 A2B, 1 B2A. */
  readonly direction: number;
  readonly minVersion: number;
  readonly parameters: ChainParameters | null;
}

const LENGTH_DELIMITED = 2;

/**
 * Reads a state of version 1.
 *
 * @param reader - at the beginning of a stored state, untrusted; its bytes are kept, so nobody may write to them any more
 * @returns views of the bytes
 * @throws MalformedProtobuf, WrongObjectSize
 */
export function readState(reader: ProtobufReader): StoredState {
  const negotiation = reader.isNext(0x0a) ? skipNegotiation(reader) : null;
  const chain = reader.isNext(0x12) ? readChain(reader) : null;
  reader.expect(0x1a);
  const inner = readInner(reader);
  if (!reader.isAtEnd()) throw new MalformedProtobuf();
  return { negotiation, chain, inner };
}

/** Reads the record of an open negotiation, which {@link readState} has found canonical. */
export function readNegotiation(bytes: Uint8Array): Negotiation {
  const reader = new ProtobufReader(bytes);
  const authKey = reader.bytesField(0x0a);
  const direction = reader.u32Field(0x10);
  const minVersion = reader.u32Field(0x18);
  const parameters = reader.isNext(0x22) ? readParameters(reader) : null;
  return { authKey, direction, minVersion, parameters };
}

/** Reads the core of a state, which {@link readState} has found canonical and valid. */
export function readCore({ core }: InnerState): Core {
  const reader = new ProtobufReader(core);
  const epoch = reader.integerField(EPOCH_KEY);
  reader.expect(AUTHENTICATOR_KEY);
  const end = reader.enter();
  const rootKey = reader.bytesField(ROOT_KEY_KEY);
  const macKey = reader.bytesField(MAC_KEY_KEY);
  reader.leave(end);
  const data: Uint8Array[] = [];
  while (!reader.isAtEnd()) data.push(reader.bytesField(FIRST_DATA_KEY + data.length * KEY_STEP));
  return { epoch, authenticator: { rootKey, macKey }, data };
}

function skipNegotiation(reader: ProtobufReader): Uint8Array {
  const end = reader.enter();
  const start = reader.position;
  reader.skipBytesField(0x0a);
  reader.u32Field(0x10);
  reader.u32Field(0x18);
  if (reader.isNext(0x22)) readParameters(reader);
  reader.leave(end);
  return reader.bytes.subarray(start, reader.position);
}

function readParameters(reader: ProtobufReader): ChainParameters {
  const end = reader.enter();
  const maxJump = reader.u32Field(0x08);
  const maxOutOfOrderKeys = reader.u32Field(0x10);
  reader.leave(end);
  return { maxJump, maxOutOfOrderKeys };
}

function readChain(reader: ProtobufReader): Chain {
  const end = reader.enter();
  const direction = DIRECTIONS[reader.u32Field(0x08)];
  if (direction === undefined) throw new MalformedProtobuf();
  const currentEpoch = reader.integerField(0x10);
  const links: ChainLink[] = [];
  while (reader.isNext(0x1a)) {
    const linkEnd = reader.enter();
    const send = readHalf(reader, 0x0a);
    const receive = readHalf(reader, 0x12);
    reader.leave(linkEnd);
    links.push({ send, receive });
  }
  const nextRoot = reader.bytesField(0x22);
  const sendEpoch = reader.integerField(0x28);
  reader.expect(0x32);
  const parameters = readParameters(reader);
  reader.leave(end);
  return { direction, currentEpoch, links, nextRoot, sendEpoch, parameters };
}

function readHalf(reader: ProtobufReader, key: number): ChainHalf {
  reader.expect(key);
  const end = reader.enter();
  const counter = reader.u32Field(0x08);
  const next = reader.bytesField(0x12);
  const history = reader.bytesField(0x1a);
  if (next.length !== 0 && next.length !== KEY_BYTES) throw new MalformedProtobuf();
  reader.leave(end);
  return { counter, next, history };
}

function readInner(reader: ProtobufReader): InnerState {
  const end = reader.enter();
  const key = reader.byte();
  const shape = INNER_STATE_SHAPES[(key >>> 3) - 1];
  if ((key & 7) !== LENGTH_DELIMITED || shape === undefined) throw new MalformedProtobuf();
  const memberEnd = reader.enter();
  reader.expect(0x0a);
  const coreEnd = reader.enter();
  const coreStart = reader.position;
  const epoch = checkCore(reader, shape.data);
  reader.leave(coreEnd);
  const core = reader.bytes.subarray(coreStart, reader.position);
  const encoder = shape.hasEncoder ? readEncoder(reader) : null;
  const decoder = shape.decoder === null ? null : readDecoder(reader, shape.decoder);
  reader.leave(memberEnd);
  reader.leave(end);
  return { kind: (key >>> 3) as InnerStateKind, epoch, core, encoder, decoder };
}

/** Returns the epoch. */
function checkCore(reader: ProtobufReader, data: readonly number[]): number {
  const epoch = reader.integerField(EPOCH_KEY);
  reader.expect(AUTHENTICATOR_KEY);
  const end = reader.enter();
  reader.skipBytesField(ROOT_KEY_KEY);
  reader.skipBytesField(MAC_KEY_KEY);
  reader.leave(end);
  for (let i = 0; i < data.length; i++) {
    if (reader.skipBytesField(FIRST_DATA_KEY + i * KEY_STEP) !== data[i]) throw new MalformedProtobuf();
  }
  return epoch;
}

function readEncoder(reader: ProtobufReader): ChunkEncoder {
  reader.expect(0x12);
  const end = reader.enter();
  const produced = reader.u32Field(0x08);
  const start = reader.position;
  const hasCoefficients = reader.isAt(COEFFICIENTS_KEY);
  for (let p = 0; p < POLYNOMIALS; p++) {
    reader.expect(hasCoefficients ? COEFFICIENTS_KEY : VALUES_KEY);
    const length = reader.skipBlock();
    // The reference makes a polynomial of no values, but reads none of no coefficients.
    if (length % 2 !== 0 || (hasCoefficients && length === 0)) throw new MalformedProtobuf();
  }
  const lists = reader.bytes.subarray(start, reader.position);
  reader.leave(end);
  return { produced, hasCoefficients, lists };
}

function readDecoder(
  reader: ProtobufReader,
  { field, objectBytes }: { readonly field: number; readonly objectBytes: number },
): ChunkDecoder {
  reader.expect(field * KEY_STEP + LENGTH_DELIMITED);
  const end = reader.enter();
  const valuesNeeded = reader.u32Field(0x08);
  if (valuesNeeded !== objectBytes / 2) throw new WrongObjectSize();
  if (reader.u32Field(0x10) !== POLYNOMIALS) reader.isRewritten = true;
  const start = reader.position;
  let isSorted = true;
  for (let p = 0; p < POLYNOMIALS; p++) {
    reader.expect(POINTS_KEY);
    const length = reader.skipBlock();
    if (length % POINT_BYTES !== 0) throw new MalformedProtobuf();
    isSorted &&= areSorted(reader.bytes, reader.position - length, reader.position);
  }
  let lists = reader.bytes.subarray(start, reader.position);
  if (!isSorted) {
    lists = sortedLists(lists);
    reader.isRewritten = true;
  }
  const isComplete = reader.u32Field(0x20);
  if (isComplete > 1) reader.isRewritten = true;
  reader.leave(end);
  return { valuesNeeded, isComplete: isComplete !== 0, lists };
}

function areSorted(bytes: Uint8Array, start: number, end: number): boolean {
  let previous = -1;
  for (let position = start; position < end; position += POINT_BYTES) {
    const x = be16At(bytes, position);
    if (x <= previous) return false;
    previous = x;
  }
  return true;
}

/** A decoder for an object of another size than the state's. */
export class WrongObjectSize extends Error {}
