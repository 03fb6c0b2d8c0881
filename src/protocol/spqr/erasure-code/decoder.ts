/**
 * Puts an object together from any sufficiently many of its chunks.
 *
 * The points of each polynomial are kept in their stored form, sixteen lists of (x, y) pairs sorted by x, because a state
 * is stored after every message and a chunk changes little of it. In every state that an honest program wrote the sixteen
 * lists have the same places; nothing here depends on it.
 *
 * Source: spec 03, "Erasure code", "Decoder".
 */
import { type Bytes, EMPTY_BYTES } from '../../../bytes.ts';
import type { Gf16 } from '../../../crypto/crypto-provider.ts';
import { writeVarint } from '../../protobuf/writer.ts';
import {
  be16At,
  CHUNK_BYTES,
  type Chunk,
  type ListBounds,
  listAt,
  POLYNOMIALS,
  rowsOf,
  splitLists,
  writeBe16,
} from './chunk.ts';

/** Immutable. */
export interface ChunkDecoder {
  /** 16-bit values of the object: half its size in bytes. */
  readonly valuesNeeded: number;
  /** A stored flag that nobody sets; carried along. */
  readonly isComplete: boolean;
  /** The sixteen lists in their stored form, keys and lengths included. */
  readonly lists: Uint8Array;
}

/** Protobuf key of the lists: field 3, length-delimited. */
export const POINTS_KEY = 0x1a;
/** be16 x, be16 y. */
export const POINT_BYTES = 4;
/** A list's length may take one byte more with one more point. */
const MAX_GROWTH: number = POLYNOMIALS * (POINT_BYTES + 1);

/** Up to this size a loop copies faster than `set` and the view it needs. */
const LOOP_BYTES = 48;

/**
 * Begins with no chunk.
 *
 * @param objectBytes - size of the object, a multiple of 32
 */
export function emptyDecoder(objectBytes: number): ChunkDecoder {
  const lists = new Uint8Array(2 * POLYNOMIALS);
  for (let p = 0; p < POLYNOMIALS; p++) lists[2 * p] = POINTS_KEY;
  return { valuesNeeded: objectBytes / 2, isComplete: false, lists };
}

/**
 * Takes a chunk in. A second chunk of the same number replaces the first; a parity beyond need is ignored.
 *
 * @param chunk - untrusted
 */
export function addChunk(decoder: ChunkDecoder, chunk: Chunk): ChunkDecoder {
  const { lists } = decoder;
  const needed = pointsNeeded(decoder);
  const out = new Uint8Array(lists.length + MAX_GROWTH);
  let from = 0;
  let to = 0;
  for (let p = 0; p < POLYNOMIALS; p++) {
    const list = listAt(lists, from);
    from = list.end;
    const length = list.end - list.start;
    const place = placeOf(lists, list, chunk.number);
    const isReplaced = place < list.end && be16At(lists, place) === chunk.number;
    const isTaken = chunk.number < needed || length < needed * POINT_BYTES;
    out[to++] = POINTS_KEY;
    to = writeVarint(out, to, isTaken && !isReplaced ? length + POINT_BYTES : length);
    if (!isTaken) {
      to = copyRange(lists, list, { out, to });
      continue;
    }
    to = copyRange(lists, { start: list.start, end: place }, { out, to });
    writeBe16(out, to, chunk.number);
    out[to + 2] = chunk.data[2 * p] ?? 0;
    out[to + 3] = chunk.data[2 * p + 1] ?? 0;
    to = copyRange(
      lists,
      { start: isReplaced ? place + POINT_BYTES : place, end: list.end },
      { out, to: to + POINT_BYTES },
    );
  }
  return { ...decoder, lists: out.subarray(0, to) };
}

/** Copies, and returns where the copy ends. */
function copyRange(
  bytes: Uint8Array,
  { start, end }: ListBounds,
  target: { readonly out: Uint8Array; readonly to: number },
): number {
  const { out, to } = target;
  if (end - start > LOOP_BYTES) out.set(bytes.subarray(start, end), to);
  else for (let i = start; i < end; i++) out[to + i - start] = bytes[i] ?? 0;
  return to + end - start;
}

/**
 * Gives the object if there are enough chunks.
 *
 * @returns the object, not authenticated; null if chunks are missing
 */
export function decodedObject(gf16: Gf16, decoder: ChunkDecoder): Bytes | null {
  const needed = pointsNeeded(decoder);
  if (!isSufficient(decoder.lists, needed)) return null;
  const values = rowsOf(decoder.lists, needed, POINT_BYTES);
  const object = values.slice();
  let places: number[] = [];
  let rows: Bytes[] = [];
  const lists = splitLists(decoder.lists);
  for (let p = 0; p < POLYNOMIALS; p++) {
    const list = lists[p] ?? EMPTY_BYTES;
    // Sorted as they are, the first points are those that we want, or some of those are missing.
    if (placeAt(list, needed - 1) === needed - 1) continue;
    // The same places in all lists, but for those of damaged states.
    if (places.length === 0 || places.some((place, i) => place !== placeAt(list, i))) {
      places = [];
      for (let i = 0; i < needed; i++) places.push(placeAt(list, i));
      rows = places.map((_, x) => gf16.interpolate(places, values, x));
    }
    for (let x = 0, at = 2 * p; x < needed; x++, at += CHUNK_BYTES) {
      object[at] = rows[x]?.[2 * p] ?? 0;
      object[at + 1] = rows[x]?.[2 * p + 1] ?? 0;
    }
  }
  return object;
}

function placeAt(list: Uint8Array, i: number): number {
  return be16At(list, i * POINT_BYTES);
}

function isSufficient(lists: Uint8Array, needed: number): boolean {
  let position = 0;
  for (let p = 0; p < POLYNOMIALS; p++) {
    const { start, end } = listAt(lists, position);
    if (end - start < needed * POINT_BYTES) return false;
    position = end;
  }
  return true;
}

function pointsNeeded(decoder: ChunkDecoder): number {
  return decoder.valuesNeeded / POLYNOMIALS;
}

/** The offset of the first point at x or beyond. Chunks come mostly in order: search from the end. */
function placeOf(lists: Uint8Array, { start, end }: ListBounds, x: number): number {
  let place = end;
  while (place > start && be16At(lists, place - POINT_BYTES) >= x) place -= POINT_BYTES;
  return place;
}

/**
 * Sorts the points of damaged lists by x; of two points at one place the later one stays.
 *
 * @param lists - the sixteen lists in their stored form, each of whole points
 */
export function sortedLists(lists: Uint8Array): Bytes {
  const out = new Uint8Array(lists.length + MAX_GROWTH);
  let position = 0;
  for (const list of splitLists(lists)) {
    const points: Map<number, number> = new Map();
    for (let at = 0; at < list.length; at += POINT_BYTES) points.set(be16At(list, at), be16At(list, at + 2));
    out[position++] = POINTS_KEY;
    position = writeVarint(out, position, points.size * POINT_BYTES);
    for (const [x, y] of [...points].sort(([a], [b]) => a - b)) {
      writeBe16(out, position, x);
      writeBe16(out, position + 2, y);
      position += POINT_BYTES;
    }
  }
  return out.slice(0, position);
}
