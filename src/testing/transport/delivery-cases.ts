/** What is sent arrives: whole, where it belongs, at least once. */
import { bytesEqual } from '../../bytes.ts';
import type { Submission, Transport } from '../../transport/transport.ts';
import { type AsyncTestFramework, expectEqual } from '../store/subject.ts';
import {
  ADA,
  ADA_LAPTOP,
  BOB,
  CAROL,
  envelope,
  Listener,
  onStage,
  series,
  type Stage,
  type TransportSubject,
} from './subject.ts';

/** What an envelope may have at most. */
const MAX_ENVELOPE_BYTES = 262_144;

/** Sends and waits; a transport without a queue resolves when it was taken. */
async function send(stage: Stage, transport: Transport, submission: Submission): Promise<void> {
  const { refused } = await stage.result(transport.send(submission));
  expectEqual(refused.length, 0);
}

export function describeDelivery({ describe, it }: AsyncTestFramework, subject: TransportSubject): void {
  describe('delivery', () => {
    it('hands over any bytes as they were sent, to whom they were sent', async () => {
      await onStage(subject, async (stage) => {
        const [ada, carol] = await stage.openAll(ADA, CAROL);
        const { deliveries } = new Listener(carol);
        const sent = [0, 1, 255, 256, MAX_ENVELOPE_BYTES - 1].map((last) =>
          Uint8Array.from({ length: last + 1 }, (_, index) => index * 7 + last),
        );
        for (const bytes of sent) await send(stage, ada, { to: [CAROL], envelope: bytes, live: true, wake: true });
        await stage.until('all arrive', () =>
          sent.every((bytes) => deliveries.some((delivery) => bytesEqual(delivery.envelope, bytes))),
        );
        for (const { to, id, parts, envelope: bytes } of deliveries) {
          expectEqual(`${to.realm}/${to.id}/${to.device}`, `${CAROL.realm}/${CAROL.id}/${CAROL.device}`);
          expectEqual(`${typeof id} ${Array.isArray(parts)}`, 'string true');
          expectEqual(Object.getPrototypeOf(bytes) === Uint8Array.prototype, true);
        }
      });
    });

    it('loses none of many that cross each other', async () => {
      await onStage(subject, async (stage) => {
        const [ada, bob] = await stage.openAll(ADA, BOB);
        const [atAda, atBob] = [new Listener(ada), new Listener(bob)];
        const [toAda, toBob] = [series('a', 100), series('b', 100)];
        await stage.result(
          Promise.all([
            ...toAda.map((text) => bob.send({ to: [ADA], envelope: envelope(text) })),
            ...toBob.map((text) => ada.send({ to: [BOB], envelope: envelope(text) })),
          ]),
        );
        await stage.until('all arrive', () => atAda.texts === toAda.join(' ') && atBob.texts === toBob.join(' '));
      });
    });

    it('reaches every recipient of a submission, and gives each bytes of its own, each time', async () => {
      await onStage(subject, async (stage) => {
        const [ada, laptop, bob, carol] = await stage.openAll(ADA, ADA_LAPTOP, BOB, CAROL);
        const heard: string[] = [];
        for (const transport of [laptop, bob, carol]) {
          let calls = 0;
          new Listener(transport, async (text, delivery) => {
            heard.push(text);
            delivery.envelope.fill(0);
            if (calls++ === 0) throw new Error('once more');
          });
        }
        const original = envelope('for all');
        await send(stage, ada, { to: [ADA_LAPTOP, BOB, CAROL], envelope: original });
        await stage.until('all have had it twice', () => heard.length >= 6);
        expectEqual([...new Set(heard)].join(), 'for all');
        expectEqual(String.fromCharCode(...original), 'for all');
      });
    });

    it('tells devices of one account apart', async () => {
      await onStage(subject, async (stage) => {
        const [ada, laptop, bob] = await stage.openAll(ADA, ADA_LAPTOP, BOB);
        const [atPhone, atLaptop] = [new Listener(ada), new Listener(laptop)];
        await send(stage, bob, { to: [ADA_LAPTOP], envelope: envelope('laptop') });
        await send(stage, bob, { to: [ADA], envelope: envelope('phone') });
        await stage.until('both arrive', () => atPhone.texts === 'phone' && atLaptop.texts === 'laptop');
        await stage.quiet();
        expectEqual(`${atPhone.texts} ${atLaptop.texts}`, 'phone laptop');
      });
    });

    it('sends what the bytes were at the call, whatever becomes of them', async () => {
      await onStage(subject, async (stage) => {
        const [ada, bob] = await stage.openAll(ADA, BOB);
        const atBob = new Listener(bob);
        const bytes = envelope('before');
        const to = [BOB];
        const sending = ada.send({ to, envelope: bytes });
        bytes.fill(0x78);
        to.pop();
        await stage.result(sending);
        await stage.until('it arrives', () => atBob.deliveries.length > 0);
        expectEqual(atBob.texts, 'before');
      });
    });

    describeGaps({ describe, it }, subject);
  });
}

function describeGaps({ it }: AsyncTestFramework, subject: TransportSubject): void {
  it('loses nothing between subscriptions', async () => {
    await onStage(subject, async (stage) => {
      const [ada, bob] = await stage.openAll(ADA, BOB);
      const texts = series('m', 40);
      const sending: Promise<unknown>[] = [];
      const heard = new Set<string>();
      for (const text of texts) {
        const listener = new Listener(bob, async (arrived) => void heard.add(arrived));
        sending.push(ada.send({ to: [BOB], envelope: envelope(text) }));
        await listener.subscription.close();
      }
      new Listener(bob, async (arrived) => void heard.add(arrived));
      await stage.until('all arrive', () => heard.size === texts.length);
      await stage.result(Promise.all(sending));
    });
  });

  if (!subject.isQueueing) return;

  it('keeps what arrives while nobody listens, across transports', async () => {
    await onStage(subject, async (stage) => {
      const [ada, bob] = await stage.openAll(ADA, BOB);
      await bob.close();
      const texts = series('m', 20);
      for (const text of texts) await send(stage, ada, { to: [BOB], envelope: envelope(text) });
      const atBob = new Listener(await stage.open(BOB));
      await stage.until('all arrive', () => atBob.texts === texts.join(' '));
    });
  });
}
