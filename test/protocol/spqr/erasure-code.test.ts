import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import transcript from '../../vectors/spqr-transcript.json' with { type: 'json' };
import { type Chunk, splitLists } from '../../../src/protocol/spqr/erasure-code/chunk.ts';
import {
  addChunk,
  type ChunkDecoder,
  decodedObject,
  emptyDecoder,
} from '../../../src/protocol/spqr/erasure-code/decoder.ts';
import { type ChunkEncoder, encoderOf, nextChunk } from '../../../src/protocol/spqr/erasure-code/encoder.ts';
import { crypto } from './support.ts';
import { fromHex } from '../../support/key-pairs.ts';

const { gf16 } = crypto;

/** The test object of the golden values. */
function ruledObject(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (217 + 31 * i + 17 * Math.floor(i / 32)) % 256);
}

function chunkAt(encoder: ChunkEncoder, produced: number): Chunk {
  return nextChunk(gf16, { ...encoder, produced }).chunk;
}

function chunksOf(object: Uint8Array, numbers: readonly number[]): Chunk[] {
  const encoder = encoderOf(object);
  return numbers.map((number) => chunkAt(encoder, number));
}

function decode(chunks: readonly Chunk[], objectBytes: number): Uint8Array | null {
  return decodedObject(gf16, chunks.reduce<ChunkDecoder>(addChunk, emptyDecoder(objectBytes)));
}

describe('the encoder', () => {
  it.each(Object.entries(transcript.kat.encoder))('produces the known chunks of %s bytes', (length, vector) => {
    const object = ruledObject(Number(length));
    expect(bytesToHex(sha256(object))).toBe(vector.messageSha256);
    const encoder = encoderOf(object);
    for (const [number, data] of Object.entries(vector.chunks)) {
      const chunk = chunkAt(encoder, Number(number));
      expect([chunk.number, bytesToHex(chunk.data)]).toEqual([Number(number), data]);
    }
  });

  it('begins with the slices of the object', () => {
    const object = ruledObject(160);
    let encoder = encoderOf(object);
    for (let number = 0; number < 5; number++) {
      const next = nextChunk(gf16, encoder);
      expect(next.chunk).toEqual({ number, data: object.slice(32 * number, 32 * (number + 1)) });
      expect([next.encoder.produced, next.encoder.hasCoefficients]).toEqual([number + 1, false]);
      encoder = next.encoder;
    }
  });

  it('changes to coefficients at the first parity, and for good', () => {
    const { encoder } = nextChunk(gf16, { ...encoderOf(ruledObject(96)), produced: 3 });
    expect(encoder.hasCoefficients).toBe(true);
    expect(splitLists(encoder.lists).map((list) => bytesToHex(list))).toEqual(
      transcript.kat.encoder['96'].polys.map((list) => list.replaceAll(/ ?0x/g, '')),
    );
    const wrapped = nextChunk(gf16, { ...encoder, produced: 0x1_0000 });
    expect(wrapped.chunk).toEqual({ number: 0, data: ruledObject(32) });
    expect(wrapped.encoder).toEqual({ ...encoder, produced: 0x1_0001 });
  });

  it('wraps its counter at 2^32 and its chunk number at 2^16', () => {
    const { chunk, encoder } = nextChunk(gf16, { ...encoderOf(ruledObject(96)), produced: 0xffff_ffff });
    expect([chunk.number, encoder.produced]).toEqual([0xffff, 0]);
  });

  it('takes lists of different lengths, as damaged states have them, each for itself', () => {
    // Entry p has three values if p is even, two if it is odd: what 0.103.0 made of them.
    const even = '52013f4c3f46';
    const odd = '38f44def';
    const lists = fromHex(Array.from({ length: 16 }, (_, p) => (p % 2 === 0 ? `1206${even}` : `1204${odd}`)).join(''));
    const at1 = nextChunk(gf16, { produced: 1, hasCoefficients: false, lists });
    expect(at1.encoder).toEqual({ produced: 2, hasCoefficients: false, lists });
    const at2 = nextChunk(gf16, { produced: 2, hasCoefficients: false, lists });
    expect(at2.encoder.hasCoefficients).toBe(true);
    expect(
      splitLists(at2.encoder.lists)
        .slice(0, 2)
        .map((list) => bytesToHex(list)),
    ).toEqual(['5201d3edbea0', '38f4751b']);
  });
});

describe('the decoder', () => {
  it('gives nothing before enough chunks are there', () => {
    const object = ruledObject(960);
    const numbers = Array.from({ length: 30 }, (_, i) => 2 * i);
    expect(decode(chunksOf(object, numbers.slice(1)), 960)).toBeNull();
    expect(decode(chunksOf(object, numbers), 960)).toEqual(object);
  });

  it.each([96, 160, 960, 1152])('restores %i bytes from any sufficiently many different chunks', (length) => {
    const needed = length / 32;
    const numbers = fc.uniqueArray(fc.oneof(fc.nat(2 * needed), fc.nat(0xffff)), {
      minLength: needed,
      maxLength: needed,
    });
    fc.assert(
      fc.property(fc.uint8Array({ minLength: length, maxLength: length }), numbers, (object, chosen) => {
        expect(decode(chunksOf(object, chosen), length)).toEqual(object);
      }),
      { numRuns: 25 },
    );
  });

  it('sorts its points and replaces a second one at the same place', () => {
    const chunk = (number: number, byte: number): Chunk => ({ number, data: new Uint8Array(32).fill(byte) });
    const decoder = [chunk(700, 1), chunk(1, 2), chunk(1, 3)].reduce(addChunk, emptyDecoder(96));
    expect(bytesToHex(splitLists(decoder.lists)[0]!)).toBe('0001030302bc0101');
    expect(splitLists(decoder.lists)).toHaveLength(16);
  });

  it('ignores a parity beyond need, but takes every chunk of the object itself', () => {
    const [first, second, parity, third, another] = chunksOf(ruledObject(96), [0, 1, 9, 2, 10]);
    const full = [first!, second!, parity!].reduce(addChunk, emptyDecoder(96));
    expect(addChunk(full, another!)).toEqual(full);
    expect(addChunk(full, { ...parity!, data: new Uint8Array(32) })).toEqual(full);
    expect(splitLists(addChunk(full, third!).lists)[0]).toHaveLength(16);
  });

  it('changes neither itself nor the chunk', () => {
    const [chunk] = chunksOf(ruledObject(96), [5]);
    const decoder = addChunk(emptyDecoder(96), chunk!);
    const before = [decoder.lists.slice(), chunk!.data.slice()];
    addChunk(decoder, { number: 5, data: new Uint8Array(32).fill(7) });
    addChunk(decoder, { number: 2, data: new Uint8Array(32).fill(7) });
    expect([decoder.lists, chunk!.data]).toEqual(before);
  });
});
