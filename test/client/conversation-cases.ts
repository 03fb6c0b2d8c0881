/** A conversation, whatever the rows are kept in. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Places } from './places.ts';
import { ADA, BOB, type Person, World } from './world.ts';

export function describeConversations(places: Places): void {
  describe(`a conversation of two in ${places.name}`, () => {
    let world: World;
    afterEach(() => world.end());

    it('begins with a request, and goes on both ways once it is accepted', async () => {
      world = new World('begin', { places });
      const [ada, bob] = [await world.settled(ADA), await world.settled(BOB)];
      const sent = await world.run(ada.client.send(BOB, { text: 'hi from the other app' }));
      expect(sent).toMatchObject({ text: 'hi from the other app', status: 'sending', isOwn: true, from: ADA });
      await world.until(() => bob.events.length > 0);
      expect(bob.events).toMatchObject([
        { kind: 'request', peer: ADA, message: { text: 'hi from the other app', from: ADA, status: 'received' } },
      ]);
      await world.run(bob.client.accept(ADA));
      await world.run(bob.client.send(ADA, { text: 'hello Ada' }));
      await world.until(() => ada.events.length > 1);
      expect(ada.events).toMatchObject([
        { kind: 'accepted', peer: BOB },
        { kind: 'message', message: { text: 'hello Ada' } },
      ]);
      await world.run(ada.client.send(BOB, { text: 'how are you?' }));
      await world.until(() => bob.events.length > 1);
      const story = ['hi from the other app', 'hello Ada', 'how are you?'];
      expect(await ada.texts(BOB)).toEqual(story);
      expect(await bob.texts(ADA)).toEqual(story);
      const [listed] = await ada.client.conversations();
      expect(listed).toMatchObject({ peer: BOB, state: 'accepted', length: 3, isBlocked: false });
      expect((await bob.client.conversations())[0]?.id).toBe(listed?.id);
      const last = (await ada.client.history(BOB)).at(-1);
      expect(last?.status).toBe('sent');
    });

    it('is where it was after both have closed and opened it again', async () => {
      world = new World('again', { places });
      const { ada, bob } = await world.friends();
      for (const person of [ada, bob]) {
        await person.stop();
        await world.run(person.start());
        person.listen();
      }
      await world.run(ada.client.send(BOB, { text: 'still here?' }));
      await world.run(bob.client.send(ADA, { text: 'yes' }));
      await world.until(() => ada.events.length > 0 && bob.events.length > 0);
      expect(await ada.texts(BOB)).toHaveLength(3);
      expect(new Set(await bob.texts(ADA))).toEqual(new Set(['may I?', 'still here?', 'yes']));
    });

    it('loses and repeats nothing on a network that loses, repeats, reorders and delays', async () => {
      world = new World('weather', { places });
      const { ada, bob } = await world.friends();
      world.network.setFaults({
        loseRequest: 0.2,
        loseAnswer: 0.2,
        loseDelivery: 0.2,
        loseAcknowledgement: 0.2,
        duplicate: 0.3,
        reorder: 0.5,
        delay: 0.3,
      });
      const texts = Array.from({ length: 20 }, (_, i) => `message ${i}`);
      for (const text of texts) {
        await world.run(ada.client.send(BOB, { text: `${text} of Ada` }));
        await world.run(bob.client.send(ADA, { text: `${text} of Bob` }));
      }
      const came = (person: Person): string[] =>
        person.events.flatMap((event) => (event.kind === 'message' ? [event.message.text ?? ''] : []));
      await world.until(() => came(ada).length >= 20 && came(bob).length >= 20);
      await world.pass(120_000);
      expect(came(bob).sort()).toEqual(texts.map((text) => `${text} of Ada`).sort());
      expect(came(ada).sort()).toEqual(texts.map((text) => `${text} of Bob`).sort());
      expect([...ada.kinds(), ...bob.kinds()]).not.toContain('error');
    });

    it('shows its pages from the end', async () => {
      world = new World('pages', { places });
      const { ada } = await world.friends();
      for (let i = 1; i <= 5; i++) await world.run(ada.client.send(BOB, { text: `${i}` }));
      const newest = await ada.client.history(BOB, { limit: 2 });
      expect(newest.map(({ text }) => text)).toEqual(['4', '5']);
      const before = await ada.client.history(BOB, { limit: 3, before: newest[0]!.position });
      expect(before.map(({ text }) => text)).toEqual(['1', '2', '3']);
      const first = await ada.client.history(BOB, { before: before[0]!.position });
      expect(first.map(({ text }) => text)).toEqual(['may I?']);
      await expect(ada.client.history(BOB, { limit: 0 })).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
    });

    it('sends one message for one id, however often it is asked to', async () => {
      world = new World('id', { places });
      const { ada, bob } = await world.friends();
      const id = new Uint8Array(16).fill(7);
      const first = await world.run(ada.client.send(BOB, { text: 'once' }, { id }));
      const second = await world.run(ada.client.send(BOB, { text: 'once' }, { id }));
      expect(second.position).toBe(first.position);
      await world.pass(10_000);
      expect(bob.kinds()).toEqual(['message']);
    });
  });

  describe(`events in ${places.name}`, () => {
    let world: World;
    afterEach(() => world.end());

    it('come again with the same id until the next one is asked for', async () => {
      world = new World('events', { places });
      const { ada, bob } = await world.friends();
      await bob.stop();
      await world.run(ada.client.send(BOB, { text: 'one' }));
      await world.run(ada.client.send(BOB, { text: 'two' }));
      await world.run(bob.start());
      const first = (await world.run(bob.client.events().next())).value;
      // The process dies with the event in its hands.
      const again = bob.client.events();
      const repeated = (await world.run(again.next())).value;
      expect(repeated?.id).toBe(first?.id);
      const next = (await world.run(again.next())).value;
      expect(next).toMatchObject({ kind: 'message', message: { text: 'two' } });
      expect(next?.id).not.toBe(first?.id);
      await bob.stop();
      expect(await again.next()).toMatchObject({ done: true });
    });
  });
}
