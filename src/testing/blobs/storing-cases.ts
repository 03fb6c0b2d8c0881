/** Uploads: whole, or not at all. */
import { bytesEqual, type Bytes } from '../../bytes.ts';
import { type AsyncTestFramework, expectEqual, expectRejection } from '../store/subject.ts';
import { type BlobsSubject, chunksOf, content, HOUR_MS, read, refusalOf, store, withBlobs } from './subject.ts';

async function* slowly(chunks: Iterable<Bytes>): AsyncGenerator<Bytes> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

export function describeStoring({ describe, it }: AsyncTestFramework, subject: BlobsSubject): void {
  describe('storing', () => {
    it('takes chunks of any size, at once or one by one, and gives the same to any realm', async () => {
      await withBlobs(subject, async ({ ada, bob }) => {
        const bytes = content(300_001);
        const description = { size: bytes.length, lifetimeMs: HOUR_MS };
        const locators = [
          await ada.put([bytes], description),
          await ada.put(chunksOf(bytes, 1000), description),
          await ada.put(slowly(chunksOf(bytes, 70_000)), description),
        ];
        expectEqual(new Set(locators).size, 3);
        for (const locator of locators) expectEqual(bytesEqual(await read(bob, locator), bytes), true);
      });
    });

    it('keeps a blob of no bytes', async () => {
      await withBlobs(subject, async ({ ada, bob }) => {
        const locator = await ada.put([], { size: 0, lifetimeMs: HOUR_MS });
        expectEqual((await bob.get(locator)).size, 0);
        expectEqual((await read(bob, locator)).length, 0);
      });
    });

    it('refuses an upload that ends early or goes on too long', async () => {
      await withBlobs(subject, async ({ ada }) => {
        const bytes = content(1000);
        for (const size of [999, 1001]) {
          await expectRejection(ada.put(chunksOf(bytes, 100), { size, lifetimeMs: HOUR_MS }), 'INVALID_ARGUMENT');
        }
        expectEqual((await read(ada, await store(ada, bytes))).length, 1000);
      });
    });

    it('passes an error of the source on', async () => {
      await withBlobs(subject, async ({ ada }) => {
        const failure = new Error('the disk is gone');
        async function* failing(): AsyncGenerator<Bytes> {
          yield* slowly([content(10)]);
          throw failure;
        }
        const outcome: unknown = await ada
          .put(failing(), { size: 20, lifetimeMs: HOUR_MS })
          .catch((error: unknown) => error);
        expectEqual(outcome === failure, true);
      });
    });

    it('refuses what is too large before it reads it', async () => {
      await withBlobs(subject, async ({ ada }) => {
        let isRead = false;
        function* source(): Generator<Bytes> {
          isRead = true;
          yield content(1);
        }
        const storing = ada.put(source(), { size: subject.tooManyBytes, lifetimeMs: HOUR_MS });
        expectEqual(`${await refusalOf(storing)} ${isRead}`, 'too-large false');
      });
    });

    it('refuses what is no size or no lifetime', async () => {
      await withBlobs(subject, async ({ ada }) => {
        for (const size of [-1, 0.5, NaN]) {
          await expectRejection(ada.put([], { size, lifetimeMs: HOUR_MS }), 'INVALID_ARGUMENT');
        }
        for (const lifetimeMs of [0, -1, NaN]) {
          await expectRejection(ada.put([], { size: 0, lifetimeMs }), 'INVALID_ARGUMENT');
        }
      });
    });
  });
}
