/**
 * The conformance suite of `Blobs`: what the client relies on, as tests that any implementation can run. Framework-independent:
 * hand it `describe` and `it`.
 */
import { describeReading } from './blobs/reading-cases.ts';
import type { BlobsSubject } from './blobs/subject.ts';
import { describeStoring } from './blobs/storing-cases.ts';
import type { AsyncTestFramework } from './store/subject.ts';

export type { BlobsPlace, BlobsSubject } from './blobs/subject.ts';

/**
 * Declares the tests of one kind of blob keeper.
 *
 * @param framework - `{ describe, it }` of vitest, jest, mocha or node:test
 * @param subject - makes those under test; each test gets a place of its own
 */
export function describeBlobs(framework: AsyncTestFramework, subject: BlobsSubject): void {
  framework.describe(`blobs "${subject.name}"`, () => {
    describeStoring(framework, subject);
    describeReading(framework, subject);
  });
}
