/** How subscriptions and transports end. */
import { VinculumError } from '../../errors.ts';
import type { Transport, TransportStatus } from '../../transport/transport.ts';
import { type AsyncTestFramework, expectEqual, expectRejection } from '../store/subject.ts';
import { ADA, BOB, envelope, Listener, onStage, type TransportSubject } from './subject.ts';

/** The code of the error that a call throws. */
function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return VinculumError.is(error) ? error.code : String(error);
  }
  return 'none';
}

const takeAll = (): Promise<void> => Promise.resolve();

export function describeClosing({ describe, it }: AsyncTestFramework, subject: TransportSubject): void {
  describe('closing a subscription', () => {
    it('waits for the calls that run, and their answers count', async () => {
      await onStage(subject, async (stage) => {
        const [ada, bob] = await stage.openAll(ADA, BOB);
        let finish = (): void => undefined;
        const first = new Listener(bob, () => new Promise<void>((resolve) => (finish = resolve)));
        const sending = ada.send({ to: [BOB], envelope: envelope('slow') });
        await stage.until('it is with the handler', () => first.deliveries.length > 0);
        let isClosed = false;
        const closing = first.subscription.close().then(() => (isClosed = true));
        await stage.pass(1);
        expectEqual(isClosed, false);
        finish();
        await stage.result(closing);
        await stage.result(sending);
        const second = new Listener(bob);
        await stage.quiet();
        expectEqual(first.deliveries.length + second.deliveries.length, 1);
      });
    });

    it('calls the handler no more', async () => {
      await onStage(subject, async (stage) => {
        const [ada, bob] = await stage.openAll(ADA, BOB);
        const first = new Listener(bob);
        await first.subscription.close();
        await first.subscription.close();
        const sending = ada.send({ to: [BOB], envelope: envelope('after') });
        await stage.quiet();
        const second = new Listener(bob);
        await stage.until('the next one gets it', () => second.texts === 'after');
        await stage.result(sending);
        expectEqual(first.deliveries.length, 0);
      });
    });

    it('makes room for another one; two at a time are refused', async () => {
      await onStage(subject, async (stage) => {
        const bob = await stage.open(BOB);
        const first = bob.subscribe(takeAll);
        expectEqual(
          codeOf(() => bob.subscribe(takeAll)),
          'INVALID_ARGUMENT',
        );
        const closing = first.close();
        await bob.subscribe(takeAll).close();
        await closing;
        expectEqual(
          codeOf(() => bob.subscribe(takeAll, { concurrency: 0 })),
          'INVALID_ARGUMENT',
        );
        await bob.subscribe(takeAll, { concurrency: 1 }).close();
      });
    });
  });

  describeEnd({ describe, it }, subject);
}

function describeEnd({ describe, it }: AsyncTestFramework, subject: TransportSubject): void {
  describe('closing a transport', () => {
    it('ends it for good, and may be repeated', async () => {
      await onStage(subject, async (stage) => {
        const ada = await stage.open(ADA);
        await ada.close();
        await ada.close();
        await expectRejection(ada.send({ to: [BOB], envelope: envelope('too late') }), 'TRANSPORT_CLOSED');
        expectEqual(
          codeOf(() => ada.subscribe(takeAll)),
          'TRANSPORT_CLOSED',
        );
      });
    });

    it('works inside the handler', async () => {
      await onStage(subject, async (stage) => {
        const [ada, bob] = await stage.openAll(ADA, BOB);
        let isClosed = false;
        new Listener(bob, async () => {
          await bob.close();
          isClosed = true;
        });
        ada.send({ to: [BOB], envelope: envelope('last') }).catch(() => undefined);
        await stage.until('the handler has closed it', () => isClosed);
        await expectRejection(bob.send({ to: [ADA], envelope: envelope('too late') }), 'TRANSPORT_CLOSED');
      });
    });

    it('leaves no call waiting', async () => {
      await onStage(subject, async (stage) => {
        const [ada] = await stage.openAll(ADA, BOB);
        const outcome = ada.send({ to: [BOB], envelope: envelope('perhaps') }).then(
          () => 'done',
          (error: unknown) => (VinculumError.is(error) ? error.code : String(error)),
        );
        await ada.close();
        expectEqual(['done', 'TRANSPORT_UNAVAILABLE'].includes(await stage.result(outcome)), true);
      });
    });

    it('is a change of status', async () => {
      await onStage(subject, async (stage) => {
        const ada: Transport = await stage.open(ADA);
        expectEqual(ada.status.online, true);
        const heard: TransportStatus[] = [];
        const unheard: TransportStatus[] = [];
        ada.onStatus((status) => heard.push(status));
        ada.onStatus((status) => unheard.push(status))();
        await ada.close();
        await stage.until('it is reported', () => heard.length > 0);
        expectEqual(heard.map(({ online }) => String(online)).join(), 'false');
        expectEqual(ada.status.online, false);
        expectEqual(unheard.length, 0);
      });
    });
  });
}
