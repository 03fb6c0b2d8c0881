/**
 * The conformance suite of `Store`: what the client relies on, as tests that any adapter can run. Framework-independent: hand
 * it `describe` and `it`. That a commit survives a kill of the process it cannot show; docs/store.md says how to test that.
 */
import { describeCommits } from './store/commit-cases.ts';
import { describeConcurrency } from './store/concurrency-cases.ts';
import { describeLists } from './store/list-cases.ts';
import { describeRows } from './store/row-cases.ts';
import type { AsyncTestFramework, StoreSubject } from './store/subject.ts';

export type { AsyncTestFramework, StorePlace, StoreSubject } from './store/subject.ts';

/**
 * Declares the tests of one kind of store.
 *
 * @param framework - `{ describe, it }` of vitest, jest, mocha or node:test
 * @param subject - makes the stores under test; each test gets a place of its own
 */
export function describeStore(framework: AsyncTestFramework, subject: StoreSubject): void {
  framework.describe(`store "${subject.name}"`, () => {
    describeRows(framework, subject);
    describeCommits(framework, subject);
    describeLists(framework, subject);
    describeConcurrency(framework, subject);
  });
}
