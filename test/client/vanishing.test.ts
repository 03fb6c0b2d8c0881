/** Messages that vanish: on both sides, when their time is over, whatever happened to the process and to the clock meanwhile. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { ADA, BOB, type Person, World } from './world.ts';

const MINUTE = 60_000;
const SECRET = 'the secret word';

let world: World;
afterEach(() => world.end());

async function last(person: Person, peer: typeof ADA): Promise<unknown> {
  return (await person.client.history(peer)).at(-1);
}

const GONE = { text: null, content: null, isVanished: true, isDeleted: false };

describe('a message that vanishes after it was sent', () => {
  it('is erased on both sides when its time is over, and nothing of it is left in the rows', async () => {
    world = new World('vanish');
    let rows: Store | null = null;
    const { ada, bob } = await world.friends({}, { store: (store) => (rows = store) });
    const vanish = { after: 'send', seconds: 300 } as const;
    await world.run(ada.client.send(BOB, { text: SECRET, vanish }));
    await world.until(() => bob.kinds().includes('message'));
    await world.pass(4 * MINUTE);
    expect(await last(bob, ADA)).toMatchObject({ text: SECRET, vanish, isVanished: false });
    await world.pass(MINUTE + 1_000);
    expect(await last(ada, BOB)).toMatchObject(GONE);
    expect(await last(bob, ADA)).toMatchObject(GONE);
    expect(bob.kinds()).toEqual(['message', 'vanished']);
    for (const table of ['message', 'event', 'vanishing', 'aside', 'mark', 'outbox']) {
      for (const { value } of await rows!.list({ table, limit: 1000 })) {
        expect(new TextDecoder('latin1').decode(value)).not.toContain(SECRET);
      }
    }
  });

  it('vanishes while nobody runs, and a clock that is set back gains nothing', async () => {
    world = new World('vanish stopped');
    const { ada, bob } = await world.friends();
    await world.run(ada.client.send(BOB, { text: SECRET, vanish: { after: 'send', seconds: 600 } }));
    await world.until(() => bob.kinds().includes('message'));
    await world.pass(5 * MINUTE);
    await bob.stop();
    world.timers.clock.setWallClock(world.timers.clock.now() - 30 * 24 * 60 * MINUTE);
    await world.run(bob.start());
    await world.pass(4 * MINUTE);
    expect(await last(bob, ADA)).toMatchObject({ text: SECRET });
    await world.pass(2 * MINUTE);
    expect(await last(bob, ADA)).toMatchObject(GONE);
    await ada.stop();
    await world.pass(24 * 60 * MINUTE);
    await world.run(ada.start());
    await world.pass(1_000);
    expect(await last(ada, BOB)).toMatchObject(GONE);
  });
});

describe('a message that vanishes after it was seen', () => {
  it('waits for that', async () => {
    world = new World('vanish viewed');
    const { ada, bob } = await world.friends();
    await world.run(ada.client.send(BOB, { text: SECRET, vanish: { after: 'view', seconds: 60 } }));
    await world.until(() => bob.kinds().includes('message'));
    await world.pass(30 * MINUTE);
    expect(await last(bob, ADA)).toMatchObject({ text: SECRET });
    await world.run(bob.client.markRead(ADA, 100));
    await world.pass(61_000);
    expect(await last(bob, ADA)).toMatchObject(GONE);
  });

  it('vanishes at its sender when the reader has told that it was read', async () => {
    world = new World('vanish told');
    const policy = { receipts: true };
    const { ada, bob } = await world.friends({ policy }, { policy });
    await world.run(ada.client.send(BOB, { text: SECRET, vanish: { after: 'view', seconds: 60 } }));
    await world.until(() => bob.kinds().includes('message'));
    await world.run(bob.client.markRead(ADA, 100));
    await world.pass(90_000);
    expect(await last(bob, ADA)).toMatchObject(GONE);
    expect(await last(ada, BOB)).toMatchObject(GONE);
  });

  it('is refused with a duration that is none', async () => {
    world = new World('vanish never');
    const { ada } = await world.friends();
    const sending = ada.client.send(BOB, { text: SECRET, vanish: { after: 'send', seconds: 0 } });
    await expect(world.run(sending)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
  });
});
