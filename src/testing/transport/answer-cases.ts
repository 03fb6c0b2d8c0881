/** The handler's answer decides: taken for good, or again. */
import { type AsyncTestFramework, expectEqual } from '../store/subject.ts';
import type { Transport } from '../../transport/transport.ts';
import { ADA, BOB, envelope, Listener, never, onStage, series, type TransportSubject } from './subject.ts';

/** Sends without waiting: where nothing is queued, `send` waits for the answers that the test is about. */
function sendAll(transport: Transport, texts: readonly string[]): Promise<unknown> {
  const sending = Promise.all(texts.map((text) => transport.send({ to: [BOB], envelope: envelope(text) })));
  sending.catch(() => undefined);
  return sending;
}

export function describeAnswers({ describe, it }: AsyncTestFramework, subject: TransportSubject): void {
  describe('answers', () => {
    for (const [what, fail] of [
      ['rejects', () => Promise.reject(new Error('not now'))],
      [
        'throws',
        (): never => {
          throw new Error('not now');
        },
      ],
    ] as const) {
      it(`comes again while the handler ${what}`, async () => {
        await onStage(subject, async (stage) => {
          const [ada, bob] = await stage.openAll(ADA, BOB);
          let failures = 2;
          const taken: string[] = [];
          const listener = new Listener(bob, (text) => {
            if (failures-- > 0) return fail();
            taken.push(text);
            return Promise.resolve();
          });
          const sending = sendAll(ada, ['again']);
          await stage.until('it is taken', () => taken.length > 0);
          await stage.result(sending);
          expectEqual(listener.count('again') >= 3, true);
        });
      });
    }

    it('never comes again once it was taken', async () => {
      await onStage(subject, async (stage) => {
        const [ada, bob] = await stage.openAll(ADA, BOB);
        const texts = series('m', 20);
        const first = new Listener(bob);
        await stage.result(sendAll(ada, texts));
        await stage.until('all arrive', () => first.texts === texts.join(' '));
        await first.subscription.close();
        await stage.quiet();
        const second = new Listener(bob);
        await stage.quiet();
        await bob.close();
        const third = new Listener(await stage.open(BOB));
        await stage.quiet();
        expectEqual(first.deliveries.length, texts.length);
        expectEqual(second.deliveries.length + third.deliveries.length, 0);
      });
    });

    it('comes again to the next transport if the last one was closed before the answer', async () => {
      await onStage(subject, async (stage) => {
        const [ada, bob] = await stage.openAll(ADA, BOB);
        const hanging = new Listener(bob, never);
        const sending = sendAll(ada, ['one', 'two']);
        await stage.until('both are with the handler', () => hanging.texts === 'one two');
        await bob.close();
        const next = new Listener(await stage.open(BOB));
        await stage.until('both come again', () => next.texts === 'one two');
        await stage.result(sending);
      });
    });

    it('takes an answer for nothing that comes after the transport was closed', async () => {
      await onStage(subject, async (stage) => {
        const [ada, bob] = await stage.openAll(ADA, BOB);
        let resolve = (): void => undefined;
        const late = new Listener(bob, () => new Promise<void>((done) => (resolve = done)));
        const sending = sendAll(ada, ['late']);
        await stage.until('it is with the handler', () => late.texts === 'late');
        await bob.close();
        resolve();
        const next = new Listener(await stage.open(BOB));
        await stage.until('it comes again', () => next.texts === 'late');
        await stage.result(sending);
      });
    });

    describeBounds({ describe, it }, subject);
  });
}

function describeBounds({ it }: AsyncTestFramework, subject: TransportSubject): void {
  it('calls the handler as often at a time as it asked for, and no more', async () => {
    await onStage(subject, async (stage) => {
      const [ada, bob] = await stage.openAll(ADA, BOB);
      const waiting: (() => void)[] = [];
      let [running, most] = [0, 0];
      const listener = new Listener(
        bob,
        async () => {
          most = Math.max(most, ++running);
          await new Promise<void>((resolve) => waiting.push(resolve));
          running--;
        },
        { concurrency: 3 },
      );
      const texts = series('m', 12);
      const sending = sendAll(ada, texts);
      await stage.until('the handler is as busy as it may be', () => running === 3);
      await stage.quiet();
      await stage.until('all arrive', () => {
        waiting.shift()?.();
        return listener.texts === texts.join(' ') && running === 0;
      });
      await stage.result(sending);
      expectEqual(most, 3);
    });
  });

  it('goes on with others while handlers hang', async () => {
    await onStage(subject, async (stage) => {
      const [ada, bob] = await stage.openAll(ADA, BOB);
      const hangs = series('hang', 3);
      const texts = series('m', 20);
      const listener = new Listener(bob, async (text) => (text.startsWith('hang') ? await never() : undefined), {
        concurrency: 4,
      });
      void sendAll(ada, hangs);
      await stage.until('three hang', () => hangs.every((text) => listener.count(text) > 0));
      const sending = sendAll(ada, texts);
      await stage.until('the others arrive', () => texts.every((text) => listener.count(text) > 0));
      await stage.result(sending);
    });
  });

  it('goes on with others while one is rejected again and again', async () => {
    await onStage(subject, async (stage) => {
      const [ada, bob] = await stage.openAll(ADA, BOB);
      const poisons = series('poison', 3);
      const texts = series('m', 20);
      const taken = new Set<string>();
      const listener = new Listener(
        bob,
        async (text) => {
          if (text.startsWith('poison')) throw new Error('never');
          taken.add(text);
        },
        { concurrency: 2 },
      );
      void sendAll(ada, [...poisons, ...texts]);
      await stage.until('the others are taken', () => taken.size === texts.length);
      await stage.until('the poison comes again', () => poisons.every((text) => listener.count(text) >= 2));
    });
  });
}
