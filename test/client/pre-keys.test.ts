/** The supply of pre-keys: published, watched, refilled, rotated, forgotten. */
import { afterEach, describe, expect, it } from 'vitest';
import { GRACE_MS, LAST_RESORT_ROTATION_MS, ROTATION_MS } from '../../src/client/pre-keys/supply.ts';
import { VinculumError } from '../../src/errors.ts';
import type { Store } from '../../src/store/store.ts';
import type { PreKeyLevels } from '../../src/transport/directory.ts';
import { ADA, BOB, EVE, type Person, World } from './world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let world: World;
afterEach(() => world.end());

function levels(person: Person): Promise<PreKeyLevels> {
  return world.run(world.network.directory(person.address).preKeyLevels());
}

async function drain(person: Person, times: number): Promise<void> {
  const directory = world.network.directory({ realm: 'mallory.example', id: 'mallory', device: 1 });
  for (let i = 0; i < times; i++) await world.run(directory.fetchBundles(person.name));
}

describe('pre-keys', () => {
  it('are published by registration, as many as the policy says', async () => {
    world = new World('publish');
    const bob = await world.settled(BOB, { policy: { oneTimePreKeys: 7 } });
    expect(await levels(bob)).toMatchObject({ oneTimePreKeys: 7, oneTimeKyberPreKeys: 7, lastResortUses: 0 });
  });

  it('are published once, although the answer of the directory was lost', async () => {
    world = new World('lost answer');
    const bob = await world.person(BOB);
    const client = await world.run(bob.start());
    world.network.setFaults({ loseAnswer: 0.5 });
    for (;;) {
      const registered = await world.run(client.register()).catch((error: unknown) => error);
      if (!(registered instanceof VinculumError)) break;
    }
    world.network.setFaults({});
    expect(await levels(bob)).toMatchObject({ oneTimePreKeys: 4, oneTimeKyberPreKeys: 4 });
    bob.listen();
    const ada = await world.settled(ADA);
    await world.run(ada.client.send(BOB, { text: 'hello' }));
    await world.until(() => bob.kinds().includes('request'));
  });

  it('are refilled after somebody used them', async () => {
    world = new World('refill');
    const bob = await world.settled(BOB);
    await drain(bob, 2);
    expect(await levels(bob)).toMatchObject({ oneTimePreKeys: 2 });
    const ada = await world.settled(ADA);
    await world.run(ada.client.send(BOB, { text: 'hello' }));
    await world.until(() => bob.kinds().includes('request'));
    await world.until(async () => (await levels(bob)).oneTimePreKeys === 4);
  });

  it('A11: are refilled in time although somebody drains them, and the last-resort key serves until then', async () => {
    world = new World('drained');
    const bob = await world.settled(BOB);
    await drain(bob, 20);
    expect(await levels(bob)).toMatchObject({ oneTimePreKeys: 0, oneTimeKyberPreKeys: 0, lastResortUses: 16 });
    const ada = await world.settled(ADA);
    await world.run(ada.client.send(BOB, { text: 'hello' }));
    await world.until(() => bob.kinds().includes('request'));
    await world.until(async () => (await levels(bob)).oneTimePreKeys === 4);
  });

  it('that were given out before a refill still work after it', async () => {
    world = new World('overlap');
    const bob = await world.settled(BOB);
    const eve = await world.settled(EVE);
    // Eve's message is encrypted now and arrives late.
    world.network.disconnect(bob.address);
    await world.run(eve.client.send(BOB, { text: 'late' }));
    await world.pass(3_000);
    await drain(bob, 3);
    world.network.connect(bob.address);
    await world.until(() => bob.kinds().includes('request'));
    await world.until(async () => (await levels(bob)).oneTimePreKeys === 4);
    expect(bob.kinds()).toEqual(['request']);
  });

  it('are rotated after a week: the signed one and the last resort; the old ones are taken for their time of grace', async () => {
    world = new World('rotate');
    let rows: Store | null = null;
    const bob = await world.settled(BOB, { store: (store) => (rows = store) });
    const fetch = (): Promise<{ signedPreKey: { id: number } }[]> =>
      world.run(world.network.directory(bob.address).fetchBundles(BOB)) as never;
    const [before] = await fetch();
    const ada = await world.settled(ADA);
    // Ada begins a session with the old keys and sends nothing that arrives before the rotation.
    world.network.disconnect(bob.address);
    await world.run(ada.client.send(BOB, { text: 'hello' }));
    await world.pass(5_000);
    await world.pass(ROTATION_MS + 2 * DAY);
    world.network.connect(bob.address);
    await world.until(() => bob.kinds().includes('request'));
    await world.until(async () => (await fetch())[0]?.signedPreKey.id !== before!.signedPreKey.id);
    const named = `signed/${before!.signedPreKey.id}`;
    const key = { table: 'pre-key', name: named, order: 0 };
    expect((await rows!.read([key]))[0]).toBeDefined();
    await world.pass(GRACE_MS + 2 * DAY);
    expect((await rows!.read([key]))[0]).toBeUndefined();
  });

  it('a last-resort key that was given out is replaced after an hour, not sooner', async () => {
    world = new World('last resort');
    const bob = await world.settled(BOB);
    await drain(bob, 6);
    expect((await levels(bob)).lastResortUses).toBe(2);
    await world.pass(6.5 * HOUR);
    expect(LAST_RESORT_ROTATION_MS).toBe(HOUR);
    expect(await levels(bob)).toMatchObject({ lastResortUses: 0, oneTimePreKeys: 4 });
  });
});
