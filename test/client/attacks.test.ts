/** What a hostile network, server or peer can try. Each time the state afterwards is usable, and the next message arrives. */
import { afterEach, describe, expect, it } from 'vitest';
import { decodeEnvelope, type Envelope } from '../../src/envelope/outer/envelope.ts';
import { MemoryDisk, memoryStore } from '../../src/store/memory/memory-store.ts';
import { decodePreKeySignalMessage } from '../../src/protocol/messages/pre-key-signal-message.ts';
import { Client } from '../../src/client/client.ts';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import { VinculumError } from '../../src/errors.ts';
import type { Store } from '../../src/store/store.ts';
import { ADA, BOB, EVE, type Person, type PersonOptions, World } from './world.ts';
import { inject, Wire } from './wire.ts';

let world: World;
afterEach(() => world.end());

/** A conversation goes on both ways. */
async function expectUsable(ada: Person, bob: Person): Promise<void> {
  const before = [ada.events.length, bob.events.length];
  await world.run(ada.client.send(BOB, { text: 'still there?' }));
  await world.run(bob.client.send(ADA, { text: 'still here' }));
  await world.until(() => texts(bob).includes('still there?') && texts(ada).includes('still here'));
  expect(ada.events.length).toBeGreaterThan(before[0]!);
}

function texts(person: Person): string[] {
  return person.events.flatMap((event) => (event.kind === 'message' ? [event.message.text ?? ''] : []));
}

function errors(person: Person): string[] {
  return person.events.flatMap((event) => (event.kind === 'error' ? [event.code] : []));
}

/** All rows of a person's store but those that count errors. */
async function rowsOf(store: Store, tables: readonly string[]): Promise<string> {
  const rows = [];
  for (const table of tables) rows.push(...(await store.list({ table, limit: 10_000 })));
  return JSON.stringify(rows.map(({ key, version }) => [key, version]));
}

const STATE = ['session', 'pre-key', 'last-resort-use', 'peer', 'conversation', 'message', 'mark', 'read', 'outbox'];

/** Friends, with a look into Bob's rows and at Ada's wire. */
async function watchedFriends(
  seed: string,
): Promise<{ ada: Person; bob: Person; wire: Wire; state: () => Promise<string> }> {
  world = new World(seed);
  const wire = new Wire();
  let rows: Store | null = null;
  const look = (store: Store): Store => (rows = store);
  const { ada, bob } = await world.friends({ transport: wire.tap }, { store: look });
  await world.pass(20_000);
  return { ada, bob, wire, state: () => rowsOf(rows!, STATE) };
}

describe('A9: a first message that is replayed', () => {
  it('is acknowledged, changes nothing and is no error', async () => {
    const { ada, bob, wire, state } = await watchedFriends('a9');
    const [first] = wire.of('pre-key-message');
    const before = await state();
    await inject(world, bob.address, first!);
    expect(await state()).toBe(before);
    expect(bob.events).toEqual([]);
    await expectUsable(ada, bob);
  });

  it('does not get a one-time key a second time when its session is gone', async () => {
    const { ada, bob, wire } = await watchedFriends('a9 gone');
    const first = wire.of('pre-key-message')[0]!;
    // Another account that replays it under its own name.
    const eve = await world.settled(EVE);
    await inject(world, bob.address, { ...first, from: eve.address });
    await world.until(() => errors(bob).length > 0);
    expect(errors(bob)).toEqual(['UNTRUSTED_IDENTITY']);
    await expectUsable(ada, bob);
  });
});

describe('A10: a forged first message', () => {
  it('burns no key', async () => {
    const { ada, bob, wire, state } = await watchedFriends('a10');
    const eve = await world.settled(EVE, { transport: wire.tap });
    // Eve asks for a bundle and damages what she makes of it.
    world.network.disconnect(eve.address);
    await world.run(ada.client.send(BOB, { text: 'meanwhile' }));
    await world.until(() => texts(bob).includes('meanwhile'));
    world.network.connect(eve.address);
    const before = await state();
    const first = wire.of('pre-key-message')[0]!;
    const ciphertext = first.ciphertext.slice();
    ciphertext[ciphertext.length - 1]! ^= 1;
    await inject(world, bob.address, { ...first, ciphertext });
    expect(await state()).toBe(before);
    await expectUsable(ada, bob);
  });

  it('that names fresh keys and does not decrypt leaves them for who comes', async () => {
    world = new World('a10 fresh');
    const wire = new Wire();
    let rows: Store | null = null;
    const bob = await world.settled(BOB, { store: (store) => (rows = store) });
    // What Ada sends never arrives as she sent it.
    const ada = await world.settled(ADA, {
      transport: (transport) => ({
        ...wire.tap(transport),
        send: async ({ envelope }) => {
          wire.envelopes.push(envelope.slice());
          throw new VinculumError('TRANSPORT_UNAVAILABLE', 'the server keeps it');
        },
      }),
    });
    await world.run(ada.client.send(BOB, { text: 'hello' }));
    await world.until(() => wire.envelopes.length > 0);
    const genuine = decodeEnvelope(wire.envelopes[0]!);
    const damaged = genuine.ciphertext.slice();
    damaged[damaged.length - 1]! ^= 1;
    const keys = await rowsOf(rows!, ['pre-key', 'session', 'last-resort-use']);
    await inject(world, bob.address, { ...genuine, ciphertext: damaged });
    await world.until(() => errors(bob).length > 0);
    expect(errors(bob)).toEqual(['DECRYPTION_FAILED']);
    expect(await rowsOf(rows!, ['pre-key', 'session', 'last-resort-use'])).toBe(keys);
    await inject(world, bob.address, genuine);
    await world.until(() => bob.kinds().includes('request'));
  });
});

describe('A13: a message of an older version', () => {
  it('is refused', async () => {
    const { ada, bob, wire, state } = await watchedFriends('a13');
    await world.run(ada.client.send(BOB, { text: 'new' }));
    await world.until(() => texts(bob).includes('new'));
    await world.pass(20_000);
    const before = await state();
    const last = wire.of('message').at(-1)!;
    const ciphertext = last.ciphertext.slice();
    ciphertext[0] = 0x33;
    await inject(world, bob.address, { ...last, ciphertext });
    await world.until(() => errors(bob).length > 0);
    expect(['INVALID_MESSAGE', 'DECRYPTION_FAILED']).toContain(errors(bob)[0]);
    expect(await state()).toBe(before);
    await expectUsable(ada, bob);
  });
});

describe('A16: what does not decrypt', () => {
  it('changes no row', async () => {
    const { ada, bob, wire, state } = await watchedFriends('a16');
    await world.run(ada.client.send(BOB, { text: 'genuine' }));
    await world.until(() => texts(bob).includes('genuine'));
    await world.pass(20_000);
    const before = await state();
    const last = wire.of('message').at(-1)!;
    for (let i = 0; i < last.ciphertext.length; i += 7) {
      const ciphertext = last.ciphertext.slice();
      ciphertext[i]! ^= 0x40;
      await inject(world, bob.address, { ...last, ciphertext });
    }
    expect(await state()).toBe(before);
    await expectUsable(ada, bob);
  });
});

describe('A14, A15: numbers that run far ahead', () => {
  it('cost no work and leave no keys behind', async () => {
    const { ada, bob, wire, state } = await watchedFriends('a14');
    await world.run(ada.client.send(BOB, { text: 'genuine' }));
    await world.until(() => texts(bob).includes('genuine'));
    await world.pass(20_000);
    const last = wire.of('message').at(-1)!;
    const before = await state();
    // The counter is the second field of the message; the length of its varint stays the same.
    for (const byte of [0x7f, 0x20, 0x05]) {
      const ciphertext = last.ciphertext.slice();
      const at = ciphertext.indexOf(0x10, 36);
      ciphertext[at + 1] = byte;
      await inject(world, bob.address, { ...last, ciphertext });
    }
    expect(await state()).toBe(before);
    await expectUsable(ada, bob);
  });
});

describe('A22: an alias that is switched while a message is on its way', () => {
  it('aborts the message, and sends it to nobody', async () => {
    world = new World('a22');
    const wire = new Wire();
    let target = BOB;
    let asked = 0;
    const resolve = async (name: typeof BOB): Promise<typeof BOB> => {
      if (name.id !== '@friend') return name;
      asked++;
      return asked % 2 === 1 ? BOB : target;
    };
    const { ada, bob } = await world.friends({ resolve, transport: wire.tap });
    const eve = await world.settled(EVE);
    asked = 0;
    target = EVE;
    const sent = wire.envelopes.length;
    const handle = { realm: 'messenger.example', id: '@friend' };
    await expect(world.run(ada.client.send(handle, { text: 'for Bob only' }))).rejects.toMatchObject({
      code: 'REASSIGNED',
    });
    await world.pass(10_000);
    expect(wire.envelopes.length).toBe(sent);
    expect(eve.events).toEqual([]);
    await expectUsable(ada, bob);
  });
});

describe('A28: confusion of names, devices and keys', () => {
  it('an envelope that names another account as its sender is refused', async () => {
    const { ada, bob, wire, state } = await watchedFriends('a28');
    const eve = await world.settled(EVE);
    await world.run(ada.client.send(BOB, { text: 'genuine' }));
    await world.until(() => texts(bob).includes('genuine'));
    await world.pass(20_000);
    const before = await state();
    const last = wire.of('message').at(-1)!;
    await inject(world, bob.address, { ...last, from: { ...last.from!, device: 2 } });
    await world.until(() => errors(bob).length > 0);
    expect(errors(bob)).toEqual(['UNTRUSTED_IDENTITY']);
    await inject(world, bob.address, { ...last, from: eve.address });
    await world.until(() => errors(bob).length > 1);
    expect(errors(bob)).toEqual(['UNTRUSTED_IDENTITY', 'NO_SESSION']);
    await inject(world, bob.address, { ...last, from: bob.address });
    await world.until(() => errors(bob).length > 2);
    expect(errors(bob)[2]).toBe('NOT_ALLOWED');
    // Nobody whom an envelope only claims to come from leaves anything behind; Ada's chain was looked at again, no more.
    const withoutVersions = (rows: string): unknown => (JSON.parse(rows) as [unknown][]).map(([key]) => key);
    const ofOthers = (rows: string): unknown =>
      (JSON.parse(rows) as [{ table: string }, string][]).filter(([{ table }]) => table !== 'peer');
    expect(withoutVersions(await state())).toEqual(withoutVersions(before));
    expect(ofOthers(await state())).toEqual(ofOthers(before));
    await expectUsable(ada, bob);
  });
});

describe('A32: probes for what is not there', () => {
  it('a reaction to a message that is not here makes no event, no receipt and no answer', async () => {
    world = new World('a32');
    const [fromAda, fromBob] = [new Wire(), new Wire()];
    let isLost = false;
    const policy = { receipts: true };
    const lossy: PersonOptions = {
      policy,
      transport: (transport) => ({
        ...fromAda.tap(transport),
        // The server takes the message and throws it away.
        send: (submission) => (isLost ? Promise.resolve({ refused: [] }) : transport.send(submission)),
      }),
    };
    const { ada, bob } = await world.friends(lossy, { policy, transport: fromBob.tap });
    isLost = true;
    const { ref } = await world.run(ada.client.send(BOB, { text: 'never seen by Bob' }));
    await world.pass(5_000);
    isLost = false;
    const answers = fromBob.envelopes.length;
    await world.run(ada.client.react(BOB, ref, '👀'));
    await world.run(ada.client.edit(BOB, ref, 'edited'));
    await world.run(ada.client.delete(BOB, ref));
    await world.pass(60_000);
    expect(bob.events).toEqual([]);
    expect(fromBob.envelopes.length).toBe(answers);
    expect(await bob.texts(ADA)).toEqual(['may I?']);
    await expectUsable(ada, bob);
  });
});

describe('A34: a flood of errors', () => {
  it('takes one row for each code, however many there are', async () => {
    world = new World('a34');
    let rows: Store | null = null;
    const { ada, bob } = await world.friends({}, { store: (store) => (rows = store) });
    await bob.stop();
    const client = await world.run(bob.start());
    const envelope: Envelope = {
      kind: 'message',
      from: ada.address,
      id: new Uint8Array(16),
      live: false,
      wake: false,
      commitment: null,
      ciphertext: new Uint8Array(60).fill(0x44),
    };
    for (let i = 0; i < 100; i++) await inject(world, bob.address, envelope);
    expect(await rows!.list({ table: 'error', limit: 100 })).toHaveLength(1);
    expect(await rows!.list({ table: 'event', limit: 100 })).toHaveLength(0);
    const event = (await world.run(client.events().next())).value;
    expect(event).toMatchObject({ kind: 'error', count: 100, claimedFrom: ADA });
    bob.listen();
    await expectUsable(ada, bob);
  });
});

describe('A35: what is no envelope', () => {
  it('is acknowledged and counted', async () => {
    const { ada, bob, state } = await watchedFriends('a35');
    const before = await state();
    for (const hex of ['ff', '0801', '0a', '08011002', '18ffffffffffffffffff01', '00000000']) {
      await inject(
        world,
        bob.address,
        Uint8Array.from(hex.match(/../g)!, (byte) => parseInt(byte, 16)),
      );
    }
    await world.until(() => errors(bob).length > 0);
    expect(new Set(errors(bob))).toEqual(new Set(['INVALID_MESSAGE']));
    expect(await state()).toBe(before);
    await expectUsable(ada, bob);
  });
});

describe('A38: what only JavaScript has', () => {
  it('names that are properties of every object are names like others', async () => {
    world = new World('a38');
    const odd = await world.settled({ realm: 'a.example', id: '__proto__' });
    const other = await world.settled({ realm: 'a.example', id: 'constructor' });
    await world.run(odd.client.send(other.name, { text: 'toString' }));
    await world.until(() => other.kinds().includes('request'));
    expect(other.events[0]).toMatchObject({
      peer: { realm: 'a.example', id: '__proto__' },
      message: { text: 'toString' },
    });
  });

  it('an id and a name that are changed while a call waits change nothing', async () => {
    world = new World('a38 buffers');
    const { ada, bob } = await world.friends();
    const id = new Uint8Array(16).fill(1);
    const to = { ...BOB };
    const sending = ada.client.send(to, { text: 'hello' }, { id });
    id.fill(9);
    to.id = 'eve';
    const sent = await world.run(sending);
    expect(sent.ref.id).toBe('01'.repeat(16));
    await world.until(() => texts(bob).includes('hello'));
  });
});

describe('A39: a platform without randomness', () => {
  it('opens no client and writes nothing', async () => {
    world = new World('a39');
    const disk = new MemoryDisk();
    const random = {
      bytes: (): never => {
        throw new VinculumError('RANDOM_UNAVAILABLE', 'there is none');
      },
    };
    const address = { ...ADA, device: 1 };
    const opening = Client.open({
      account: ADA,
      store: memoryStore(disk),
      transport: world.network.transport(address),
      directory: world.network.directory(address),
      engine: { crypto: defaultEngine().crypto, random },
    });
    await expect(opening).rejects.toMatchObject({ code: 'RANDOM_UNAVAILABLE' });
    expect(await memoryStore(disk).list({ table: 'device', limit: 1 })).toEqual([]);
  });
});

describe('A12: a last-resort key', () => {
  it('serves many senders, and each of their first messages once', async () => {
    world = new World('a12');
    const wire = new Wire();
    const bob = await world.settled(BOB, { policy: { oneTimePreKeys: 1 } });
    const directory = world.network.directory({ realm: 'mallory.example', id: 'mallory', device: 1 });
    // A11: somebody drains the supply.
    for (let i = 0; i < 5; i++) await world.run(directory.fetchBundles(BOB));
    const ada = await world.settled(ADA, { transport: wire.tap });
    const eve = await world.settled(EVE, { transport: wire.tap });
    await world.run(ada.client.send(BOB, { text: 'one' }));
    await world.run(eve.client.send(BOB, { text: 'two' }));
    await world.until(() => bob.kinds().filter((kind) => kind === 'request').length === 2);
    const [first, second] = wire.of('pre-key-message').map(({ ciphertext }) => decodePreKeySignalMessage(ciphertext));
    expect(first!.kyberPreKeyId).toBe(second!.kyberPreKeyId);
    expect(first!.preKeyId).toBeNull();
    for (const envelope of wire.of('pre-key-message')) await inject(world, bob.address, envelope);
    expect(errors(bob)).toEqual([]);
    expect(bob.events).toHaveLength(2);
  });
});
