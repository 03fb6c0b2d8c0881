/**
 * Cuts an object into chunks, without end: first its own 32-byte slices, then parities.
 *
 * Source: spec 03, "Erasure code", "Encoder".
 */
import type { Bytes } from '../../../bytes.ts';
import type { Gf16 } from '../../../crypto/crypto-provider.ts';
import { MAX_U32 } from '../constants.ts';
import { blockFieldSize, ProtobufWriter } from '../../protobuf/writer.ts';
import { CHUNK_BYTES, type Chunk, listAt, MAX_CHUNK_NUMBER, POLYNOMIALS, rowsOf, splitLists } from './chunk.ts';

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

/** be16. */
const VALUE_BYTES = 2;

/**
 * Begins with an object.
 *
 * @param object - a multiple of 32 bytes, public
 */
export function encoderOf(object: Uint8Array): ChunkEncoder {
  const lists = Array.from({ length: POLYNOMIALS }, (_, p) => column(object, p));
  return { produced: 0, hasCoefficients: false, lists: joinLists(VALUES_KEY, lists) };
}

/** Produces the next chunk, and the encoder to use after it. */
export function nextChunk(
  gf16: Gf16,
  encoder: ChunkEncoder,
): { readonly encoder: ChunkEncoder; readonly chunk: Chunk } {
  const number = encoder.produced & MAX_CHUNK_NUMBER;
  const produced = encoder.produced === MAX_U32 ? 0 : encoder.produced + 1;
  if (!encoder.hasCoefficients) {
    const data = ownSlice(encoder.lists, number);
    if (data !== null) return { encoder: { ...encoder, produced }, chunk: { number, data } };
  }
  const lists = encoder.hasCoefficients
    ? encoder.lists
    : joinLists(COEFFICIENTS_KEY, interpolated(gf16, encoder.lists));
  const data = gf16.evaluate(rowsOf(lists, longest(lists) / VALUE_BYTES, VALUE_BYTES), number);
  return { encoder: { produced, hasCoefficients: true, lists }, chunk: { number, data } };
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

/** Turns each list's values at 0, 1, …, n−1 into n coefficients. Lists of different lengths exist in damaged states only. */
function interpolated(gf16: Gf16, lists: Uint8Array): Bytes[] {
  const rows = rowsOf(lists, longest(lists) / VALUE_BYTES, VALUE_BYTES);
  const byLength: Bytes[] = [];
  return splitLists(lists).map(({ length }, p) =>
    column((byLength[length] ??= gf16.coefficients(firstPlaces(length), rows.subarray(0, POLYNOMIALS * length))), p),
  );
}

function firstPlaces(listBytes: number): number[] {
  const places: number[] = [];
  for (let x = 0; x < listBytes / VALUE_BYTES; x++) places.push(x);
  return places;
}

function longest(lists: Uint8Array): number {
  let length = 0;
  let position = 0;
  for (let p = 0; p < POLYNOMIALS; p++) {
    const { start, end } = listAt(lists, position);
    if (end - start > length) length = end - start;
    position = end;
  }
  return length;
}

/** One polynomial's elements out of rows of sixteen. */
function column(rows: Uint8Array, p: number): Bytes {
  const list = new Uint8Array(rows.length / POLYNOMIALS);
  for (let i = 0, at = VALUE_BYTES * p; i < list.length; i += VALUE_BYTES, at += CHUNK_BYTES) {
    list[i] = rows[at] ?? 0;
    list[i + 1] = rows[at + 1] ?? 0;
  }
  return list;
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
