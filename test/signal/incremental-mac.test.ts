import { describe, expect, it } from 'vitest';
import vectors from '../vectors/supporting.json' with { type: 'json' };
import { concatBytes } from '../../src/bytes.ts';
import {
  DigestingPassThrough,
  ValidatingPassThrough,
  chunkSizeInBytes,
  everyNthByte,
  inferChunkSize,
} from '../../src/signal/incremental-mac.ts';
import { ErrorCode, LibSignalErrorBase } from '../../src/signal.ts';
import { fromBase64, toBase64 } from '../support/base64.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const { digests, validating, chunkSizes } = vectors.incrementalMac;
const key = fromBase64(vectors.incrementalMac.key);
const patterned = (length: number): Bytes => Uint8Array.from({ length }, (_, i) => i * 7 + 3);

interface Run {
  readonly pieces: Bytes[];
  readonly error: unknown;
}

/** Writes pieces into a stream and reads what comes out. */
async function pass(stream: DigestingPassThrough | ValidatingPassThrough, writes: readonly Bytes[]): Promise<Run> {
  const pieces: Bytes[] = [];
  const writer = stream.writable.getWriter();
  const writing = (async () => {
    for (const write of writes) await writer.write(write);
    await writer.close();
  })().catch(() => undefined);
  const reader = (stream.readable as ReadableStream<Bytes>).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { pieces, error: null };
      pieces.push(value);
    }
  } catch (error) {
    return { pieces, error };
  } finally {
    await writing;
  }
}

describe('the chunk size', () => {
  it.each(chunkSizes)('inferred for $dataSize bytes is $chunkSize', ({ dataSize, chunkSize }) => {
    expect(chunkSizeInBytes(inferChunkSize(dataSize))).toBe(chunkSize);
  });

  it('is what the caller says, or an error', () => {
    expect(chunkSizeInBytes(everyNthByte(5))).toBe(5);
    expect(() => chunkSizeInBytes(inferChunkSize(-1))).toThrow(new RangeError('cannot convert -1 to u32'));
    expect(() => new DigestingPassThrough(key, everyNthByte(1.5))).toThrow(RangeError);
    expect(() => new DigestingPassThrough(key, everyNthByte(0))).toThrow(/chunk size must be positive/);
    expect(() => new ValidatingPassThrough(key, everyNthByte(0), key)).toThrow('Invalid configuration data');
    expect(() => new ValidatingPassThrough(key, everyNthByte(1), key.slice(1))).toThrow('Invalid configuration data');
  });
});

describe('DigestingPassThrough of Web Streams', () => {
  it.each(digests)('passes $dataLength bytes and digests them by $chunkSize', async (vector) => {
    const data = patterned(vector.dataLength);
    const stream = new DigestingPassThrough(key, everyNthByte(vector.chunkSize));
    const { pieces } = await pass(stream, [data.slice(0, 40), data.slice(40)]);
    expect(concatBytes(...pieces)).toEqual(data);
    expect(toBase64(stream.getFinalDigest())).toBe(vector.digest);
  });

  it('fails on anything but bytes', async () => {
    const { error } = await pass(new DigestingPassThrough(key, everyNthByte(8)), ['text' as never]);
    expect(error).toBeInstanceOf(TypeError);
  });
});

describe('ValidatingPassThrough of Web Streams', () => {
  it.each(validating)('passes the recorded pieces: $name', async ({ digest, writes, ...vector }) => {
    const stream = new ValidatingPassThrough(key, everyNthByte(vector.chunkSize), fromBase64(digest));
    const { pieces, error } = await pass(stream, writes.map(fromBase64));
    if (vector.error === null) {
      expect(error).toBeNull();
      expect(pieces.map(({ length }) => length)).toEqual(vector.emittedChunkLengths);
      return;
    }
    // A stream that fails drops what nobody has read: it may have passed less, never more.
    expect(pieces.length).toBeLessThanOrEqual(vector.emittedChunkLengths.length);
    expect(LibSignalErrorBase.is(error, ErrorCode.IncrementalMacVerificationFailed)).toBe(true);
    expect(error).toMatchObject({ message: vector.error.message, operation: vector.error.operation });
  });

  it('stands in a pipe', async () => {
    const digesting = new DigestingPassThrough(key, inferChunkSize(200_000));
    const { pieces } = await pass(digesting, [patterned(200_000)]);
    const source = new ReadableStream<Bytes>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
    const choice = inferChunkSize(200_000);
    const checked = source.pipeThrough(new ValidatingPassThrough(key, choice, digesting.getFinalDigest()));
    expect(new Uint8Array(await new Response(checked).arrayBuffer())).toEqual(patterned(200_000));
  });
});
