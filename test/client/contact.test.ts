/** What two people do with messages and with each other: requests, blocks, reactions, edits, deletions, receipts. */
import { afterEach, describe, expect, it } from 'vitest';
import { ADA, BOB, EVE, type Person, World } from './world.ts';

const MINUTE = 60_000;
const CAROL = { realm: ADA.realm, id: 'carol' };

let world: World;
afterEach(() => world.end());

function texts(person: Person): string[] {
  return person.events.flatMap((event) => (event.kind === 'message' ? [event.message.text ?? ''] : []));
}

describe('a request', () => {
  it('is one message until it is answered', async () => {
    world = new World('one');
    const [ada, bob] = [await world.settled(ADA), await world.settled(BOB)];
    await world.run(ada.client.send(BOB, { text: 'may I?' }));
    await expect(world.run(ada.client.send(BOB, { text: 'please!' }))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await world.until(() => bob.events.length > 0);
    await expect(world.run(bob.client.send(ADA, { text: 'who?' }))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await ada.texts(BOB)).toEqual(['may I?']);
    await world.run(bob.client.decline(ADA));
    await world.until(() => ada.events.length > 0);
    expect(ada.kinds()).toEqual(['declined']);
    await expect(world.run(ada.client.send(BOB, { text: 'why?' }))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('is no longer than a request may be', async () => {
    world = new World('long');
    const ada = await world.settled(ADA);
    await world.settled(BOB);
    const text = 'x'.repeat(1025);
    await expect(world.run(ada.client.send(BOB, { text }))).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
    await world.run(ada.client.send(BOB, { text: text.slice(1) }));
  });

  it('to somebody who has published nothing is refused, and to oneself', async () => {
    world = new World('nobody');
    const ada = await world.settled(ADA);
    await expect(world.run(ada.client.send(EVE, { text: 'hello' }))).rejects.toMatchObject({
      code: 'STATEMENT_MISSING',
    });
    await expect(world.run(ada.client.send(ADA, { text: 'hello' }))).rejects.toMatchObject({ code: 'SELF_SEND' });
    await expect(world.run(ada.client.send({ realm: 'UPPER', id: 'x' }, { text: 'hi' }))).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
    });
  });
});

describe('a block', () => {
  it('drops what comes without telling the peer, until it is lifted', async () => {
    world = new World('block');
    const { ada, bob } = await world.friends();
    await world.run(bob.client.block(ADA));
    await expect(world.run(bob.client.send(ADA, { text: 'no' }))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await world.run(ada.client.send(BOB, { text: 'unheard' }));
    await world.pass(10_000);
    expect(bob.events).toEqual([]);
    expect(ada.events).toEqual([]);
    await world.run(bob.client.block(ADA, false));
    await world.run(ada.client.send(BOB, { text: 'heard' }));
    await world.until(() => texts(bob).includes('heard'));
    expect(await bob.texts(ADA)).toEqual(['may I?', 'heard']);
  });
});

describe('reactions', () => {
  it('are one for each person, can be changed and taken back', async () => {
    world = new World('react');
    const { ada, bob } = await world.friends();
    const { ref } = await world.run(ada.client.send(BOB, { text: 'look' }));
    await world.until(() => texts(bob).includes('look'));
    const seen = async (): Promise<unknown> => (await ada.client.history(BOB)).at(-1)?.reactions;
    for (const [emoji, expected] of [
      ['👍', [{ isOwn: false, emoji: '👍' }]],
      ['🎉', [{ isOwn: false, emoji: '🎉' }]],
      ['', []],
    ] as const) {
      ada.events.length = 0;
      await world.run(bob.client.react(ADA, ref, emoji));
      await world.until(() => ada.kinds().includes('reaction'));
      expect(await seen()).toEqual(expected);
    }
  });

  it('that overtake their message wait for it', async () => {
    world = new World('aside');
    const { ada, bob } = await world.friends();
    // Ada's message to Bob is held back; what she does to it afterwards is not.
    world.network.setFaults({ reorder: 1 });
    world.network.disconnect(bob.address);
    const { ref } = await world.run(ada.client.send(BOB, { text: 'first' }));
    await world.run(ada.client.react(BOB, ref, '👀'));
    await world.run(ada.client.edit(BOB, ref, 'second'));
    await world.pass(3_000);
    world.network.connect(bob.address);
    await world.until(() => bob.kinds().includes('reaction') && bob.kinds().includes('edit'));
    const [message] = (await bob.client.history(ADA)).slice(-1);
    expect(message).toMatchObject({ text: 'second', isEdited: true, reactions: [{ isOwn: false, emoji: '👀' }] });
  });
});

describe('edits and deletions', () => {
  it('are for the author, for a while', async () => {
    world = new World('edit');
    const { ada, bob } = await world.friends();
    const { ref } = await world.run(ada.client.send(BOB, { text: 'helo' }));
    await world.until(() => texts(bob).includes('helo'));
    await expect(world.run(bob.client.edit(ADA, ref, 'bye'))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(world.run(bob.client.delete(ADA, ref))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await world.run(ada.client.edit(BOB, ref, 'hello'));
    await world.until(() => bob.kinds().includes('edit'));
    expect((await bob.client.history(ADA)).at(-1)).toMatchObject({ text: 'hello', isEdited: true });
    await world.pass(16 * MINUTE);
    await world.run(ada.client.edit(BOB, ref, 'too late')).catch(() => undefined);
    await world.pass(5_000);
    expect((await bob.client.history(ADA)).at(-1)?.text).toBe('hello');
    await world.run(ada.client.delete(BOB, ref));
    await world.until(() => bob.kinds().includes('delete'));
    for (const [person, peer] of [
      [ada, BOB],
      [bob, ADA],
    ] as const) {
      expect((await person.client.history(peer)).at(-1)).toMatchObject({ text: null, content: null, isDeleted: true });
    }
  });
});

describe('receipts', () => {
  it('tell within a realm, as one message for many', async () => {
    world = new World('receipts');
    const [ada, carol] = [await world.settled(ADA), await world.settled(CAROL)];
    await world.run(ada.client.send(CAROL, { text: 'hi' }));
    await world.until(() => carol.kinds().includes('request'));
    await world.run(carol.client.accept(ADA));
    await world.until(() => ada.kinds().includes('accepted'));
    ada.events.length = 0;
    for (const text of ['1', '2', '3']) await world.run(ada.client.send(CAROL, { text }));
    await world.until(() => ada.kinds().includes('receipt'));
    expect(ada.events).toMatchObject([
      { kind: 'receipt', type: 'delivered', messages: [{ text: '1' }, { text: '2' }, { text: '3' }] },
    ]);
    const [last] = (await carol.client.history(ADA)).slice(-1);
    await world.run(carol.client.markRead(ADA, last!.position));
    await world.until(() => ada.events.length > 1);
    expect(ada.events[1]).toMatchObject({ kind: 'receipt', type: 'read' });
    expect((await ada.client.history(CAROL)).map(({ status }) => status)).toEqual(['read', 'read', 'read', 'read']);
  });

  it('are off across realms unless both the policy and the peer want them', async () => {
    world = new World('no receipts');
    const { ada, bob } = await world.friends();
    await world.run(ada.client.send(BOB, { text: 'hello' }));
    await world.until(() => texts(bob).includes('hello'));
    await world.run(bob.client.markRead(ADA, 10));
    await world.pass(30_000);
    expect(ada.events).toEqual([]);
    expect((await ada.client.history(BOB)).at(-1)?.status).toBe('sent');
  });
});
