/**
 * The conformance suite of `Transport`: what the client relies on, as tests that any implementation can run. Framework-independent:
 * hand it `describe` and `it`. That a server keeps what it took across a crash it cannot show.
 */
import type { AsyncTestFramework } from './store/subject.ts';
import { describeAnswers } from './transport/answer-cases.ts';
import { describeClosing } from './transport/closing-cases.ts';
import { describeDelivery } from './transport/delivery-cases.ts';
import { describeSending } from './transport/sending-cases.ts';
import type { TransportSubject } from './transport/subject.ts';

export type { TransportPlace, TransportSubject } from './transport/subject.ts';

/**
 * Declares the tests of one kind of transport.
 *
 * @param framework - `{ describe, it }` of vitest, jest, mocha or node:test
 * @param subject - makes the transports under test; each test gets a place of its own
 */
export function describeTransport(framework: AsyncTestFramework, subject: TransportSubject): void {
  framework.describe(`transport "${subject.name}"`, () => {
    describeDelivery(framework, subject);
    describeAnswers(framework, subject);
    describeSending(framework, subject);
    describeClosing(framework, subject);
  });
}
