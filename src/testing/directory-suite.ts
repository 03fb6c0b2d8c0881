/**
 * The conformance suite of `Directory`: what the client relies on, as tests that any implementation can run.
 * Framework-independent: hand it `describe` and `it`.
 */
import { describeChains } from './directory/chain-cases.ts';
import { describePreKeys } from './directory/pre-key-cases.ts';
import type { DirectorySubject } from './directory/subject.ts';
import type { AsyncTestFramework } from './store/subject.ts';

export type { DirectoryPlace, DirectorySubject } from './directory/subject.ts';

/**
 * Declares the tests of one kind of directory.
 *
 * @param framework - `{ describe, it }` of vitest, jest, mocha or node:test
 * @param subject - makes the directories under test; each test gets a place of its own
 */
export function describeDirectory(framework: AsyncTestFramework, subject: DirectorySubject): void {
  framework.describe(`directory "${subject.name}"`, () => {
    describeChains(framework, subject);
    describePreKeys(framework, subject);
  });
}
