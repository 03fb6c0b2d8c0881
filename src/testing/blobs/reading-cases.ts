/** Downloads: all of it, or any part. */
import { bytesEqual } from '../../bytes.ts';
import type { BlobRange } from '../../transport/blobs.ts';
import { type AsyncTestFramework, expectEqual, expectRejection } from '../store/subject.ts';
import { type BlobsSubject, content, read, refusalOf, store, withBlobs } from './subject.ts';

const SIZE = 250_000;

const RANGES: readonly BlobRange[] = [
  { offset: 0 },
  { offset: 0, length: 1 },
  { offset: 65_535, length: 2 },
  { offset: 1, length: SIZE - 1 },
  { offset: 199_999 },
  { offset: SIZE },
  { offset: 77, length: 0 },
];

export function describeReading({ describe, it }: AsyncTestFramework, subject: BlobsSubject): void {
  describe('reading', () => {
    it('gives exactly the range, and the size of the whole', async () => {
      await withBlobs(subject, async ({ ada, bob }) => {
        const bytes = content(SIZE);
        const locator = await store(ada, bytes);
        for (const range of RANGES) {
          const { offset, length = SIZE - offset } = range;
          expectEqual((await bob.get(locator, { range })).size, SIZE);
          expectEqual(bytesEqual(await read(bob, locator, { range }), bytes.subarray(offset, offset + length)), true);
        }
      });
    });

    it('refuses a range beyond the end', async () => {
      await withBlobs(subject, async ({ ada, bob }) => {
        const locator = await store(ada, content(10));
        for (const range of [{ offset: 11 }, { offset: 0, length: 11 }, { offset: 10, length: 1 }]) {
          expectEqual(await refusalOf(bob.get(locator, { range })), 'bad-range');
        }
        for (const range of [{ offset: -1 }, { offset: 0.5 }, { offset: 0, length: -1 }]) {
          await expectRejection(bob.get(locator, { range }), 'INVALID_ARGUMENT');
        }
      });
    });

    it('does not know locators that it did not give', async () => {
      await withBlobs(subject, async ({ ada, bob }) => {
        const locator = await store(ada, content(10));
        for (const other of ['', `${locator}0`, locator.slice(0, -1), '__proto__', 'https://evil.example/']) {
          expectEqual(await refusalOf(bob.get(other)), 'unknown-locator');
        }
      });
    });

    it('gives chunks of the caller’s own, and may be left early', async () => {
      await withBlobs(subject, async ({ ada, bob }) => {
        const bytes = content(SIZE);
        const locator = await store(ada, bytes);
        for await (const chunk of (await bob.get(locator)).chunks) {
          expectEqual(bytesEqual(chunk, bytes.subarray(0, chunk.length)), true);
          chunk.fill(0);
          break;
        }
        expectEqual(bytesEqual(await read(bob, locator), bytes), true);
      });
    });
  });
}
