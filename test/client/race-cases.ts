/** Much at once, with one peer, through two names: nothing is lost, nothing comes twice. */
import { afterEach, describe, expect, it } from 'vitest';
import { ChainWatch } from './mortality.ts';
import type { Places } from './places.ts';
import { ADA, BOB, type Person, World } from './world.ts';
import type { AccountName } from '../../src/transport/transport.ts';

/** A handle of Bob's: another name for the same account. */
const HANDLE: AccountName = { realm: 'messenger.example', id: '@bob' };

const byHandle = async (name: AccountName): Promise<AccountName> => (name.id === HANDLE.id ? BOB : name);

export function describeRaces(places: Places, { messages }: { readonly messages: number }): void {
  describe(`A17: concurrent use with rows in ${places.name}`, () => {
    let world: World;
    afterEach(() => world.end());

    it(`loses and repeats none of ${messages} messages that are sent each way at once, through two names of one account`, async () => {
      world = new World('race', { places });
      const watch = new ChainWatch();
      const transport = watch.watch.bind(watch);
      const { ada, bob } = await world.friends({ resolve: byHandle, transport }, { transport });
      world.network.setFaults({ duplicate: 0.1, reorder: 0.5, loseAnswer: 0.05, loseAcknowledgement: 0.05 });
      const numbers = Array.from({ length: messages }, (_, i) => i);
      const sending = numbers.flatMap((i) => [
        ada.client.send(i % 2 === 0 ? BOB : HANDLE, { text: `ada ${i}` }),
        bob.client.send(ADA, { text: `bob ${i}` }),
      ]);
      await world.run(Promise.all(sending));
      await world.until(() => textsOf(ada).length >= messages && textsOf(bob).length >= messages);
      await world.pass(120_000);
      const sorted = (who: string): string[] => numbers.map((i) => `${who} ${i}`).sort();
      expect(textsOf(ada).sort()).toEqual(sorted('bob'));
      expect(textsOf(bob).sort()).toEqual(sorted('ada'));
      expect(await ada.client.conversations()).toHaveLength(1);
      expect((await ada.texts(BOB)).length).toBe(2 * messages + 1);
      expect([...ada.kinds(), ...bob.kinds()]).not.toContain('error');
      expect(watch.reused).toEqual([]);
    }, 300_000);

    it('loses and repeats nothing when two processes of one device work on the same rows', async () => {
      world = new World('twins', { places });
      const watch = new ChainWatch();
      const transport = watch.watch.bind(watch);
      const policy = { lookEveryMs: 5_000 };
      const { ada, bob } = await world.friends({ transport, policy }, { transport });
      const twin = await world.twin(ada);
      const numbers = Array.from({ length: Math.min(messages, 50) }, (_, i) => i);
      const sending = numbers.flatMap((i) => [
        (i % 2 === 0 ? ada : twin).client.send(BOB, { text: `ada ${i}` }),
        bob.client.send(ADA, { text: `bob ${i}` }),
      ]);
      await world.run(Promise.all(sending));
      await world.until(() => textsOf(bob).length >= numbers.length && textsOf(ada).length >= numbers.length);
      await world.pass(60_000);
      expect(textsOf(bob).sort()).toEqual(numbers.map((i) => `ada ${i}`).sort());
      expect(textsOf(ada).sort()).toEqual(numbers.map((i) => `bob ${i}`).sort());
      expect([...ada.kinds(), ...bob.kinds()]).not.toContain('error');
      expect(watch.reused).toEqual([]);
    }, 300_000);

    it('goes on when both write to each other for the first time at once', async () => {
      world = new World('crossing', { places });
      const [ada, bob] = [await world.settled(ADA), await world.settled(BOB)];
      await world.run(
        Promise.all([ada.client.send(BOB, { text: 'from Ada' }), bob.client.send(ADA, { text: 'from Bob' })]),
      );
      await world.until(() => ada.kinds().includes('accepted') && bob.kinds().includes('accepted'));
      await world.run(Promise.all([ada.client.send(BOB, { text: 'two' }), bob.client.send(ADA, { text: 'deux' })]));
      await world.until(() => textsOf(ada).includes('deux') && textsOf(bob).includes('two'));
      expect([...ada.kinds(), ...bob.kinds()]).not.toContain('error');
    });
  });
}

function textsOf(person: Person): string[] {
  return person.events.flatMap((event) => (event.kind === 'message' ? [event.message.text ?? ''] : []));
}
