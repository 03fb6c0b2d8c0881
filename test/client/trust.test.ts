/** Whom a peer is taken for: safety numbers, changes of keys, names that are given to somebody else. */
import { afterEach, describe, expect, it } from 'vitest';
import { openWriter, prepareStatement, signPrepared } from '../../src/binding/account-writer.ts';
import type { Statement } from '../../src/binding/verify/statement.ts';
import { openDevice } from '../../src/client/account/device.ts';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import { generateEcKeyPair } from '../../src/protocol/keys/ec-key.ts';
import type { Store } from '../../src/store/store.ts';
import { ADA, BOB, type Person, World } from './world.ts';

const HOUR = 3_600_000;

let world: World;
afterEach(() => world.end());

/** Somebody with the keys of a person's account states something, without the device. */
async function state(
  person: Person,
  store: Store,
  statement: Statement,
  identityPrivateKey?: Uint8Array,
): Promise<void> {
  const engine = defaultEngine();
  const row = await openDevice(store, engine, person.address);
  const [stored] = await store.read([{ table: 'writer', name: '', order: 0 }]);
  const writer = openWriter(engine.crypto, stored!.value);
  if (writer.prepared !== null) throw new Error('something is prepared');
  const now = world.timers.clock.now();
  const prepared = openWriter(engine.crypto, prepareStatement(engine.crypto, writer, { statement, now }));
  if (prepared.prepared === null) throw new Error('nothing is prepared');
  const keys = { accountSeed: row.accountSeed, ...(identityPrivateKey === undefined ? {} : { identityPrivateKey }) };
  const { signed } = signPrepared(engine, prepared, { keys, now });
  const directory = world.network.directory(person.address);
  const { length } = await world.run(directory.fetchChain(person.name, 0));
  await world.run(directory.appendToChain({ position: length, statement: signed }));
}

async function rotateIdentity(person: Person, store: Store): Promise<void> {
  const { publicKey, privateKey } = generateEcKeyPair(defaultEngine());
  await state(person, store, { type: 'identity-rotate', identityKey: publicKey }, privateKey);
}

describe('the safety number', () => {
  it('is the same on both sides, and is verified as it was compared', async () => {
    world = new World('number');
    const { ada, bob } = await world.friends();
    const number = await world.run(ada.client.safetyNumber(BOB));
    expect(number).toMatch(/^\d{60}$/);
    expect(await world.run(bob.client.safetyNumber(ADA))).toBe(number);
    expect(await world.run(ada.client.trust(BOB))).toMatchObject({ isVerified: false, isChanged: false });
    const wrong = number.replace(/^./, (digit) => String((Number(digit) + 1) % 10));
    await expect(world.run(ada.client.verify(BOB, wrong))).rejects.toMatchObject({ code: 'INVALID_FINGERPRINT' });
    await world.run(ada.client.verify(BOB, number));
    expect(await world.run(ada.client.trust(BOB))).toMatchObject({ isVerified: true });
  });
});

describe('a new identity key', () => {
  it('is an event, and sending goes on if nobody had verified the old one', async () => {
    world = new World('rotate');
    let rows: Store | null = null;
    const { ada, bob } = await world.friends({}, { store: (store) => (rows = store) });
    await rotateIdentity(bob, rows!);
    await world.pass(7 * HOUR);
    // Bob's device has published nothing under the new key yet.
    await expect(world.run(ada.client.send(BOB, { text: 'hello' }))).rejects.toMatchObject({ code: 'NO_SESSION' });
    await world.until(() => ada.kinds().includes('identity-changed'));
    expect(ada.events).toMatchObject([{ kind: 'identity-changed', peer: BOB, wasVerified: false }]);
    expect(await world.run(ada.client.trust(BOB))).toMatchObject({ isChanged: false, isVerified: false });
  });

  it('stops sending until the user accepts it, if the old one was verified', async () => {
    world = new World('rotate verified');
    let rows: Store | null = null;
    const { ada, bob } = await world.friends({}, { store: (store) => (rows = store) });
    await world.run(ada.client.verify(BOB, await world.run(ada.client.safetyNumber(BOB))));
    await rotateIdentity(bob, rows!);
    await world.pass(7 * HOUR);
    const sending = (): Promise<unknown> => world.run(ada.client.send(BOB, { text: 'secret' }));
    await expect(sending()).rejects.toMatchObject({ code: 'UNTRUSTED_IDENTITY' });
    await expect(sending()).rejects.toMatchObject({ code: 'UNTRUSTED_IDENTITY' });
    await world.until(() => ada.events.length > 0);
    expect(ada.events).toMatchObject([{ kind: 'identity-changed', wasVerified: true }]);
    expect(await world.run(ada.client.trust(BOB))).toMatchObject({ isChanged: true, isVerified: false });
    await world.run(ada.client.acceptIdentity(BOB));
    expect(await world.run(ada.client.trust(BOB))).toMatchObject({ isChanged: false, isVerified: false });
  });
});

describe('a statement that this device never signed', () => {
  it('is known by what a peer says of our chain', async () => {
    world = new World('stolen');
    let rows: Store | null = null;
    const { ada, bob } = await world.friends({}, { store: (store) => (rows = store) });
    await state(bob, rows!, { type: 'policy-set', features: 1 });
    await world.pass(7 * HOUR);
    await world.run(ada.client.send(BOB, { text: 'hello' }));
    await world.until(() => bob.kinds().includes('error'));
    expect(bob.events.find(({ kind }) => kind === 'error')).toMatchObject({ code: 'KEY_STOLEN', count: 1 });
    expect(bob.kinds()).toContain('message');
  });
});

describe('a name that is given to somebody else', () => {
  it('is a stranger: nothing is sent to it', async () => {
    world = new World('reassigned');
    const { ada } = await world.friends();
    const other = new World('the other server');
    const impostor = await other.settled(BOB);
    const theirs = await other.run(other.network.directory(impostor.address).fetchChain(BOB, 0));
    await ada.stop();
    await world.run(
      ada.start({
        directory: (directory) => ({
          fetchChain: async (account, from) =>
            account.id === BOB.id
              ? { statements: theirs.statements.slice(from), length: theirs.length }
              : directory.fetchChain(account, from),
          appendToChain: (append) => directory.appendToChain(append),
          publishPreKeys: (upload) => directory.publishPreKeys(upload),
          preKeyLevels: () => directory.preKeyLevels(),
          fetchBundles: (account, options) => directory.fetchBundles(account, options),
          senderCertificate: () => directory.senderCertificate(),
          realmInfo: (realm) => directory.realmInfo(realm),
        }),
      }),
    );
    await world.pass(7 * HOUR);
    // The other log is as long as the one that was known.
    await expect(world.run(ada.client.send(BOB, { text: 'hello' }))).rejects.toMatchObject({ code: 'REASSIGNED' });
    await other.end();
  });

  it('registration under a name that is taken is refused', async () => {
    world = new World('taken');
    await world.settled(BOB);
    const thief = await world.person(BOB);
    const client = await world.run(thief.start());
    await expect(world.run(client.register())).rejects.toMatchObject({ code: 'REASSIGNED' });
  });
});

describe('the recovery secret', () => {
  it('is given until the user says that it is safe', async () => {
    world = new World('secret');
    const ada = await world.settled(ADA);
    const { recoverySecret, reference } = await ada.client.register();
    expect(recoverySecret).toHaveLength(32);
    await ada.stop();
    await world.run(ada.start());
    expect((await ada.client.register()).recoverySecret).toEqual(recoverySecret);
    await ada.client.recoverySecretSaved();
    expect(await ada.client.register()).toEqual({ reference, recoverySecret: null });
  });
});
