/** What `send` refuses, and how it is called off. */
import { VinculumError } from '../../errors.ts';
import type { Submission } from '../../transport/transport.ts';
import { type AsyncTestFramework, expectEqual, expectRejection } from '../store/subject.ts';
import { ADA, BOB, envelope, Listener, onStage, type TransportSubject } from './subject.ts';

/** What an envelope may have at most, and who may get one upload. */
const MAX_ENVELOPE_BYTES = 262_144;
const MAX_RECIPIENTS = 4_096;

const INVALID: readonly (readonly [what: string, change: Partial<Submission>])[] = [
  ['no recipients', { to: [] }],
  [
    'too many recipients',
    { to: Array.from({ length: MAX_RECIPIENTS + 1 }, (_, index) => ({ ...BOB, id: `b${index}` })) },
  ],
  ['a recipient twice', { to: [BOB, { ...BOB }] }],
  ['device 0', { to: [{ ...BOB, device: 0 }] }],
  ['device 128', { to: [{ ...BOB, device: 128 }] }],
  ['half a device', { to: [{ ...BOB, device: 1.5 }] }],
  ['a realm that is none', { to: [{ ...BOB, realm: 'Messenger/example' }] }],
  ['an account without a name', { to: [{ ...BOB, id: '' }] }],
  ['an account with too long a name', { to: [{ ...BOB, id: 'é'.repeat(65) }] }],
  ['an empty envelope', { envelope: new Uint8Array(0) }],
];

/** A cancel signal, without the platform's. */
class Canceller {
  aborted = false;
  reason: unknown = undefined;
  readonly #listeners = new Set<() => void>();

  addEventListener(_: 'abort', listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_: 'abort', listener: () => void): void {
    this.#listeners.delete(listener);
  }

  abort(reason: unknown): void {
    this.aborted = true;
    this.reason = reason;
    for (const listener of [...this.#listeners]) listener();
  }

  get listening(): number {
    return this.#listeners.size;
  }
}

export function describeSending({ describe, it }: AsyncTestFramework, subject: TransportSubject): void {
  describe('sending', () => {
    for (const [what, change] of INVALID) {
      it(`refuses ${what}`, async () => {
        await onStage(subject, async (stage) => {
          const [ada, bob] = await stage.openAll(ADA, BOB);
          const atBob = new Listener(bob);
          await expectRejection(
            stage.result(ada.send({ to: [BOB], envelope: envelope('invalid'), ...change })),
            'INVALID_ARGUMENT',
          );
          await stage.pass(1);
          expectEqual(atBob.deliveries.length, 0);
        });
      });
    }

    it('refuses an envelope of one byte too many, and says why', async () => {
      await onStage(subject, async (stage) => {
        const [ada, bob] = await stage.openAll(ADA, BOB);
        const atBob = new Listener(bob);
        const sending = ada.send({ to: [BOB], envelope: new Uint8Array(MAX_ENVELOPE_BYTES + 1) });
        const error: unknown = await stage.result(sending).catch((reason: unknown) => reason);
        expectEqual(VinculumError.is(error, 'TRANSPORT_REFUSED') && error.details['reason'], 'too-large');
        await stage.pass(1);
        expectEqual(atBob.deliveries.length, 0);
      });
    });

    it('does nothing if it was called off before', async () => {
      await onStage(subject, async (stage) => {
        const [ada, bob] = await stage.openAll(ADA, BOB);
        const atBob = new Listener(bob);
        const signal = new Canceller();
        const reason = new Error('called off');
        signal.abort(reason);
        const sending = ada.send({ to: [BOB], envelope: envelope('not sent') }, { signal });
        expectEqual((await stage.result(sending).catch((error: unknown) => error)) === reason, true);
        await stage.quiet();
        expectEqual(atBob.deliveries.length, 0);
      });
    });

    it('ends when it is called off, with the reason, or done', async () => {
      await onStage(subject, async (stage) => {
        const [ada, bob] = await stage.openAll(ADA, BOB);
        // Nobody listens: without a queue, it would wait.
        const signal = new Canceller();
        const reason = new Error('called off');
        const sending = ada.send({ to: [BOB], envelope: envelope('perhaps') }, { signal });
        const outcome = sending.then(
          () => 'done',
          (error: unknown) => (error === reason ? 'called off' : String(error)),
        );
        signal.abort(reason);
        expectEqual(['done', 'called off'].includes(await stage.result(outcome)), true);
        expectEqual(signal.listening, 0);
        // The transport is as good as before.
        const atBob = new Listener(bob);
        await stage.result(ada.send({ to: [BOB], envelope: envelope('next') }));
        await stage.until('it arrives', () => atBob.count('next') > 0);
      });
    });
  });
}
