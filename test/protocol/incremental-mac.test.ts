import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../vectors/supporting.json' with { type: 'json' };
import { concatBytes } from '../../src/bytes.ts';
import { hmacSha256Stream } from '../../src/crypto/hmac-stream.ts';
import { VinculumError } from '../../src/errors.ts';
import { IncrementalDigester, IncrementalValidator, inferredChunkSize } from '../../src/protocol/incremental-mac.ts';
import { fromBase64, toBase64 } from '../support/base64.ts';
import { expectError } from '../support/errors.ts';

const { digests, validating, chunkSizes } = vectors.incrementalMac;
const key = fromBase64(vectors.incrementalMac.key);
const patterned = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, (_, i) => i * 7 + 3);

function digest(writes: readonly Uint8Array[], chunkBytes: number): Uint8Array<ArrayBuffer> {
  const digester = new IncrementalDigester(hmacSha256Stream(key), chunkBytes);
  const values = writes.flatMap((data) => digester.update(data));
  return concatBytes(...values, digester.finish());
}

const validator = (expected: Uint8Array, chunkBytes = 32): IncrementalValidator =>
  new IncrementalValidator(hmacSha256Stream(key), { chunkBytes, digest: expected });

/** Cuts data at random places. */
const cuts = fc.array(fc.nat(100), { maxLength: 12 });
function cut(data: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let offset = 0;
  for (const length of lengths) {
    pieces.push(data.subarray(offset, offset + length));
    offset += length;
  }
  return [...pieces, data.subarray(offset)];
}

describe('the chunk size of a file', () => {
  it.each(chunkSizes)('is $chunkSize for $dataSize bytes', ({ dataSize, chunkSize }) => {
    expect(inferredChunkSize(dataSize)).toBe(chunkSize);
  });
});

describe('an incremental digest', () => {
  it.each(digests)('is as recorded for $dataLength bytes in chunks of $chunkSize', (vector) => {
    expect(toBase64(digest([patterned(vector.dataLength)], vector.chunkSize))).toBe(vector.digest);
  });

  it('does not depend on how the data was written', () => {
    const whole = digest([patterned(500)], 32);
    fc.assert(
      fc.property(cuts, (lengths) => {
        expect(digest(cut(patterned(500), lengths), 32)).toEqual(whole);
      }),
    );
  });
});

describe('validation', () => {
  it.each(validating)('releases the recorded pieces: $name', ({ digest: expected, writes, ...vector }) => {
    const validating = validator(fromBase64(expected), vector.chunkSize);
    const released: number[] = [];
    const run = (): void => {
      for (const write of writes) released.push(...validating.update(fromBase64(write)).map(({ length }) => length));
      const rest = validating.finish();
      if (rest.length > 0) released.push(rest.length);
    };
    if (vector.error === null) run();
    else expectError(run, 'INVALID_MAC', vector.error.message);
    expect(released).toEqual(vector.emittedChunkLengths);
  });

  it('gives back what was written, in whatever pieces', () => {
    const expected = digest([patterned(500)], 32);
    fc.assert(
      fc.property(cuts, (lengths) => {
        const validating = validator(expected);
        const released = cut(patterned(500), lengths).flatMap((piece) => validating.update(piece));
        expect(concatBytes(...released, validating.finish())).toEqual(patterned(500));
      }),
    );
  });

  it('releases nothing of the chunk that is damaged, nor of a later one', () => {
    const expected = digest([patterned(500)], 32);
    fc.assert(
      fc.property(cuts, fc.nat(499), (lengths, position) => {
        const data = patterned(500);
        data[position] = data[position]! ^ 1;
        const validating = validator(expected);
        let released = 0;
        const run = (): void => {
          for (const piece of cut(data, lengths)) {
            for (const { length } of validating.update(piece)) released += length;
          }
          validating.finish();
        };
        expect(run).toThrow(VinculumError);
        expect(released).toBeLessThanOrEqual(position - (position % 32));
      }),
    );
  });

  it('is not misled by a writer that uses its memory again', () => {
    const validating = validator(digest([patterned(40)], 32));
    const memory = patterned(40).slice(0, 20);
    expect(validating.update(memory)).toEqual([]);
    memory.fill(0);
    expect(concatBytes(...validating.update(patterned(40).subarray(20)))).toEqual(patterned(40).subarray(0, 32));
    expect(validating.finish()).toEqual(patterned(40).subarray(32));
  });

  it('refuses impossible parameters', () => {
    expectError(() => validator(new Uint8Array(32), 0), 'INVALID_MAC', 'Invalid configuration data');
    expectError(() => validator(new Uint8Array(33)), 'INVALID_MAC', 'Invalid configuration data');
  });

  it('accepts an empty digest and fails later', () => {
    expectError(() => validator(new Uint8Array(0)).finish(), 'INVALID_MAC', 'Corrupted input data (finalize)');
    expectError(() => validator(new Uint8Array(0)).update(patterned(32)), 'INVALID_MAC', 'Corrupted input data');
  });
});
