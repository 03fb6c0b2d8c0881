import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/supporting.json' with { type: 'json' };
import { hmacSha256Stream } from '../../../src/crypto/hmac-stream.ts';
import { nodeHmacSha256Stream } from '../../../src/crypto/node/hmac-stream.ts';
import {
  DigestingPassThrough,
  ValidatingPassThrough,
  everyNthByte,
  inferChunkSize,
} from '../../../src/signal/node/incremental-mac.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const { digests, validating } = vectors.incrementalMac;
const key = fromBase64(vectors.incrementalMac.key);
const patterned = (length: number): Bytes => Uint8Array.from({ length }, (_, i) => i * 7 + 3);

describe('a running HMAC', () => {
  it.each([0, 1, 63, 64, 65, 200])('is the same by OpenSSL and by noble, for a key of %i bytes', (length) => {
    const [one, two] = [nodeHmacSha256Stream(patterned(length)), hmacSha256Stream(patterned(length))];
    for (const size of [0, 1, 100, 64]) {
      one.update(patterned(size));
      two.update(patterned(size));
      expect(one.value()).toEqual(two.value());
      expect(one.value()).toEqual(one.value());
    }
  });
});

describe('DigestingPassThrough of Node', () => {
  it.each(digests)('digests $dataLength bytes by $chunkSize', async (vector) => {
    const stream = new DigestingPassThrough(key, everyNthByte(vector.chunkSize));
    const data = patterned(vector.dataLength);
    const passed = Buffer.concat((await Readable.from([data]).pipe(stream).toArray()) as Buffer[]);
    expect(new Uint8Array(passed)).toEqual(data);
    expect(toBase64(stream.getFinalDigest())).toBe(vector.digest);
  });
});

describe('ValidatingPassThrough of Node', () => {
  it.each(validating)('passes the recorded pieces: $name', async ({ digest, writes, ...vector }) => {
    const stream = new ValidatingPassThrough(key, everyNthByte(vector.chunkSize), fromBase64(digest));
    const lengths: number[] = [];
    stream.on('data', (piece: Buffer) => lengths.push(piece.length));
    const running = pipeline(Readable.from(writes.map(fromBase64)), stream);
    if (vector.error === null) {
      await running;
    } else {
      const { name, code, message, operation } = vector.error;
      await expect(running).rejects.toMatchObject({ name, code, message, operation });
    }
    expect(lengths).toEqual(vector.emittedChunkLengths);
  });

  it('checks in a pipeline what another one digested', async () => {
    const digesting = new DigestingPassThrough(key, inferChunkSize(300_000));
    await pipeline(Readable.from([patterned(300_000)]), digesting, async (source) => {
      for await (const _ of source);
    });
    const checked = new ValidatingPassThrough(key, inferChunkSize(300_000), digesting.getFinalDigest());
    const passed = await Readable.from([patterned(300_000)])
      .pipe(checked)
      .toArray();
    expect(new Uint8Array(Buffer.concat(passed as Buffer[]))).toEqual(patterned(300_000));
  });
});
