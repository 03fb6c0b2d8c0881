/** What a directory that lies can try. */
import { afterEach, describe, expect, it } from 'vitest';
import { ADA, BOB, World } from './world.ts';
import { Wire } from './wire.ts';

let world: World;
afterEach(() => world.end());

describe('A26: a server that injects a device', () => {
  it('gets nothing encrypted for it', async () => {
    world = new World('a26');
    const wire = new Wire();
    const mallory = await world.settled({ realm: 'messenger.example', id: 'mallory' });
    await world.settled(BOB);
    const [theirs] = await world.run(world.network.directory(mallory.address).fetchBundles(mallory.name));
    const ada = await world.settled(ADA, {
      transport: wire.tap,
      directory: (directory) => ({
        ...bound(directory),
        fetchBundles: async (account, options) => [
          ...(await directory.fetchBundles(account, options)),
          { ...theirs!, device: 2 },
        ],
      }),
    });
    await world.run(ada.client.send(BOB, { text: 'for Bob' }));
    await world.pass(5_000);
    expect(wire.envelopes).toHaveLength(1);
  });

  it('cannot put its own keys in the place of a device', async () => {
    world = new World('a26 swap');
    const wire = new Wire();
    const mallory = await world.settled({ realm: 'messenger.example', id: 'mallory' });
    await world.settled(BOB);
    const [theirs] = await world.run(world.network.directory(mallory.address).fetchBundles(mallory.name));
    const ada = await world.settled(ADA, {
      transport: wire.tap,
      directory: (directory) => ({ ...bound(directory), fetchBundles: async () => [theirs!] }),
    });
    await expect(world.run(ada.client.send(BOB, { text: 'for Bob' }))).rejects.toMatchObject({ code: 'NO_SESSION' });
    expect(wire.envelopes).toHaveLength(0);
    expect(await ada.texts(BOB)).toEqual([]);
  });
});

function bound<T extends object>(value: T): T {
  return new Proxy(value, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
    ownKeys: (target) => [
      ...new Set([...Reflect.ownKeys(target), ...Reflect.ownKeys(Reflect.getPrototypeOf(target) ?? {})]),
    ],
    getOwnPropertyDescriptor: (target, name) => ({
      value: ((member: unknown) => (typeof member === 'function' ? (member.bind(target) as unknown) : member))(
        Reflect.get(target, name),
      ),
      enumerable: name !== 'constructor',
      configurable: true,
    }),
  });
}
