/**
 * Cuts an object into chunks, without end: first its own 32-byte slices, then parities.
 *
 * Source: spec 03, "Erasure code", "Encoder".
 */
import type { Bytes } from '../../../bytes.ts';
import { MAX_U32 } from '../constants.ts';
import { blockFieldSize, ProtobufWriter } from '../../protobuf-writer.ts';
import {
  be16At,
  CHUNK_BYTES,
  type Chunk,
  listAt,
  MAX_CHUNK_NUMBER,
  POLYNOMIALS,
  splitLists,
  writeBe16,
} from './chunk.ts';
import { Evaluation, lagrangeBasis, multiply } from './field.ts';

/** Immutable. */
export interface ChunkEncoder {
  /** Chunks produced so far, a u32 that wraps. */
  readonly produced: number;
  /** Whether the lists are coefficients, as they are from the first parity on, or values. */
  readonly hasCoefficients: boolean;
  /** The sixteen lists in their stored form, keys and lengths included, so that they are stored by copying. */
  readonly lists: Uint8Array;
}

/** Protobuf keys of the two forms of the lists: fields 2 and 3, length-delimited. */
export const VALUES_KEY = 0x12;
export const COEFFICIENTS_KEY = 0x1a;

/** The largest object is the encapsulation key's vector, 36 chunks; longer lists exist in damaged states only. */
const MAX_CACHED_POINTS = 36;
const bases: (readonly Uint16Array[] | undefined)[] = [];

/**
 * Begins with an object.
 *
 * @param object - a multiple of 32 bytes, public
 */
export function encoderOf(object: Uint8Array): ChunkEncoder {
  const lists: Bytes[] = [];
  for (let p = 0; p < POLYNOMIALS; p++) {
    const list = new Uint8Array(object.length / POLYNOMIALS);
    for (let x = 0; 2 * x < list.length; x++) {
      writeBe16(list, 2 * x, be16At(object, CHUNK_BYTES * x + 2 * p));
    }
    lists.push(list);
  }
  return { produced: 0, hasCoefficients: false, lists: joinLists(VALUES_KEY, lists) };
}

/** Produces the next chunk, and the encoder to use after it. */
export function nextChunk(encoder: ChunkEncoder): { readonly encoder: ChunkEncoder; readonly chunk: Chunk } {
  const number = encoder.produced & MAX_CHUNK_NUMBER;
  const produced = encoder.produced === MAX_U32 ? 0 : encoder.produced + 1;
  if (!encoder.hasCoefficients) {
    const data = ownSlice(encoder.lists, number);
    if (data !== null) return { encoder: { ...encoder, produced }, chunk: { number, data } };
  }
  const lists = encoder.hasCoefficients
    ? encoder.lists
    : joinLists(COEFFICIENTS_KEY, splitLists(encoder.lists).map(interpolate));
  return {
    encoder: { produced, hasCoefficients: true, lists },
    chunk: { number, data: parity(lists, number) },
  };
}

/** The values at a place, from lists of values; null if it is beyond the end of one. */
function ownSlice(lists: Uint8Array, place: number): Bytes | null {
  const data = new Uint8Array(CHUNK_BYTES);
  let position = 0;
  for (let p = 0; p < POLYNOMIALS; p++) {
    const { start, end } = listAt(lists, position);
    const at = start + 2 * place;
    if (at >= end) return null;
    data[2 * p] = lists[at] ?? 0;
    data[2 * p + 1] = lists[at + 1] ?? 0;
    position = end;
  }
  return data;
}

/** The values at a place, from lists of coefficients. */
function parity(lists: Uint8Array, place: number): Bytes {
  const data = new Uint8Array(CHUNK_BYTES);
  const evaluation = new Evaluation(place);
  let position = 0;
  for (let p = 0; p < POLYNOMIALS; p++) {
    const list = listAt(lists, position);
    writeBe16(data, 2 * p, evaluation.valueOf(lists, list));
    position = list.end;
  }
  return data;
}

/** Turns the values at 0, 1, …, n−1 into n coefficients. */
function interpolate(values: Uint8Array): Uint8Array {
  const n = values.length / 2;
  const coefficients = new Uint16Array(n);
  for (const [x, row] of basisOf(n).entries()) {
    const value = be16At(values, 2 * x);
    for (let d = 0; d < n; d++) coefficients[d] = (coefficients[d] ?? 0) ^ multiply(value, row[d] ?? 0);
  }
  const encoded = new Uint8Array(values.length);
  for (let d = 0; d < n; d++) writeBe16(encoded, 2 * d, coefficients[d] ?? 0);
  return encoded;
}

function basisOf(n: number): readonly Uint16Array[] {
  if (n > MAX_CACHED_POINTS) return lagrangeBasis(n);
  return (bases[n] ??= lagrangeBasis(n));
}

function joinLists(key: number, lists: readonly Uint8Array[]): Bytes {
  let size = 0;
  for (const list of lists) size += blockFieldSize(list.length);
  const writer = new ProtobufWriter(size);
  for (const list of lists) {
    writer.block(key, list.length);
    writer.raw(list);
  }
  return writer.bytes;
}
