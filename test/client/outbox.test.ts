/** What is on its way out: sent as it was stored, again and again, until somebody has taken it. */
import { afterEach, describe, expect, it } from 'vitest';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Wire } from './wire.ts';
import { ADA, BOB, World } from './world.ts';

let world: World;
afterEach(() => world.end());

describe('the outbox', () => {
  it('sends the same bytes until they are taken', async () => {
    world = new World('same');
    const wire = new Wire();
    const { ada, bob } = await world.friends({ transport: wire.tap });
    wire.envelopes.length = 0;
    world.network.setFaults({ loseRequest: 0.7, loseAnswer: 0.3 });
    await world.run(ada.client.send(BOB, { text: 'hello' }));
    await world.until(() => bob.events.length > 0);
    await world.pass(300_000);
    expect(wire.envelopes.length).toBeGreaterThan(1);
    expect(new Set(wire.envelopes.map(bytesToHex)).size).toBe(1);
    expect((await ada.client.history(BOB)).at(-1)?.status).toBe('sent');
  });

  it('keeps what cannot be sent, and sends it when the network is back, at once', async () => {
    world = new World('offline');
    const { ada, bob } = await world.friends();
    world.network.disconnect(ada.address);
    const sent = await world.run(ada.client.send(BOB, { text: 'from the tunnel' }));
    expect(sent.status).toBe('sending');
    await world.pass(600_000);
    expect((await ada.client.history(BOB)).at(-1)?.status).toBe('sending');
    world.network.connect(ada.address);
    await world.pass(0);
    await world.until(() => bob.events.length > 0);
  });

  it('goes on in the next process', async () => {
    world = new World('next');
    const { ada, bob } = await world.friends();
    world.network.disconnect(ada.address);
    for (const text of ['one', 'two', 'three']) await world.run(ada.client.send(BOB, { text }));
    await ada.stop();
    world.network.connect(ada.address);
    await world.run(ada.start());
    await world.until(() => bob.events.length === 3);
    expect((await bob.texts(ADA)).slice(1)).toEqual(['one', 'two', 'three']);
  });

  it('tells of a message that nobody takes', async () => {
    world = new World('refused');
    const { ada, bob } = await world.friends();
    await bob.stop();
    world.network.remove(bob.address);
    await world.run(ada.client.send(BOB, { text: 'are you there?' }));
    await world.until(() => ada.kinds().includes('failed'));
    expect(ada.events).toMatchObject([
      { kind: 'failed', peer: BOB, reason: 'unknown-recipient', message: { text: 'are you there?', status: 'failed' } },
    ]);
  });
});
