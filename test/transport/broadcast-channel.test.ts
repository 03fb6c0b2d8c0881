/** The adapter over BroadcastChannel, by the suite that every adapter must pass, and what is its own. */
import { describe, expect, it } from 'vitest';
import { asciiBytes } from '../../src/bytes.ts';
import { describeTransport, FakeTimers } from '../../src/testing/index.ts';
import { BroadcastTransport, type BroadcastPort } from '../../src/transport/broadcast-channel/index.ts';
import type { Delivery, DeviceAddress, Transport } from '../../src/transport/transport.ts';

let channels = 0;
const nextName = (): string => `vinculum-test-${channels++}-${crypto.randomUUID()}`;

describeTransport(
  { describe, it },
  {
    name: 'broadcast channel',
    isQueueing: false,
    create: async () => {
      const name = nextName();
      return {
        open: async (device) => new BroadcastTransport({ device, channel: new BroadcastChannel(name) }),
        dispose: async () => undefined,
      };
    },
  },
);

const ADA: DeviceAddress = { realm: 'instagram.example', id: 'ada', device: 1 };
const BOB: DeviceAddress = { realm: 'messenger.example', id: 'bob', device: 1 };
const PATIENCE_MS = 1000;

/** A channel in this test's hands: everything posted is heard by all others at once, unless it is told to lose it. */
class Hub {
  readonly timers = new FakeTimers();
  readonly posted: unknown[] = [];
  readonly #listeners = new Map<BroadcastPort, (event: { readonly data: unknown }) => void>();
  lose: (message: { readonly kind?: unknown }) => boolean = () => false;

  port(): BroadcastPort {
    const port: BroadcastPort = {
      addEventListener: (_, listener) => {
        this.#listeners.set(port, listener);
      },
      postMessage: (message) => {
        this.post(structuredClone(message), port);
      },
      close: () => {
        this.#listeners.delete(port);
      },
    };
    return port;
  }

  post(message: unknown, from?: BroadcastPort): void {
    this.posted.push(message);
    if (this.lose(message ?? {})) return;
    for (const [port, listener] of this.#listeners) if (port !== from) listener({ data: message });
  }

  open(device: DeviceAddress): Transport {
    return new BroadcastTransport({ device, channel: this.port(), timers: this.timers, patienceMs: PATIENCE_MS });
  }
}

function listen(transport: Transport): Delivery[] {
  const deliveries: Delivery[] = [];
  transport.subscribe(async (delivery) => void deliveries.push(delivery));
  return deliveries;
}

const letter = { to: [BOB], envelope: asciiBytes('letter') };

describe('a transport over a channel', () => {
  it('rejects what nobody takes, and leaves nothing behind', async () => {
    const hub = new Hub();
    const ada = hub.open(ADA);
    const outcome = ada.send(letter).catch((error: unknown) => error);
    await hub.timers.advance(PATIENCE_MS - 1);
    const posts = hub.posted.length;
    expect(posts).toBeGreaterThan(1);
    await hub.timers.advance(1);
    expect(await outcome).toMatchObject({ code: 'TRANSPORT_UNAVAILABLE' });
    expect(hub.timers.waiting).toBe(0);
    const atBob = listen(hub.open(BOB));
    await hub.timers.advance(PATIENCE_MS);
    expect(atBob).toEqual([]);
  });

  it('waits for all recipients, and offers again only to those that are missing', async () => {
    const hub = new Hub();
    const ada = hub.open(ADA);
    const atBob = listen(hub.open(BOB));
    const late: DeviceAddress = { ...BOB, device: 2 };
    const sending = ada.send({ ...letter, to: [BOB, late] });
    await hub.timers.advance(500);
    const atLate = listen(hub.open(late));
    await hub.timers.advance(1);
    expect(await sending).toEqual({ refused: [] });
    expect([atBob.length, atLate.length]).toEqual([1, 1]);
  });

  it('is not handed over twice when the acknowledgement is lost', async () => {
    const hub = new Hub();
    let losses = 2;
    hub.lose = ({ kind }) => kind === 'taken' && losses-- > 0;
    const atBob = listen(hub.open(BOB));
    const sending = hub.open(ADA).send(letter);
    await hub.timers.advance(PATIENCE_MS);
    await sending;
    expect(atBob).toHaveLength(1);
  });

  it('arrives when offers are lost', async () => {
    const hub = new Hub();
    let losses = 2;
    hub.lose = ({ kind }) => kind === 'offer' && losses-- > 0;
    const atBob = listen(hub.open(BOB));
    const sending = hub.open(ADA).send(letter);
    await hub.timers.advance(PATIENCE_MS);
    await sending;
    expect(atBob).toHaveLength(1);
  });

  it('reaches a device in the same tab, and itself', async () => {
    const hub = new Hub();
    const bob = hub.open(BOB);
    const atBob = listen(bob);
    await bob.send(letter);
    expect(atBob).toHaveLength(1);
  });

  it('does not hear what is no frame', async () => {
    const hub = new Hub();
    const atBob = listen(hub.open(BOB));
    const offer = { vinculum: 1, kind: 'offer', id: 'x', to: [BOB], envelope: asciiBytes('x') };
    for (const message of [
      undefined,
      null,
      7,
      'offer',
      {},
      { ...offer, vinculum: 2 },
      { ...offer, kind: 'offers' },
      { ...offer, id: 7 },
      { ...offer, id: 'x'.repeat(33) },
      { ...offer, to: BOB },
      { ...offer, to: [{ ...BOB, device: 0 }] },
      { ...offer, to: [null] },
      { ...offer, to: Array.from({ length: 4_097 }, () => BOB) },
      { ...offer, envelope: 'x' },
      { ...offer, envelope: new Uint8Array(0) },
      { ...offer, envelope: new Uint8Array(262_145) },
      { vinculum: 1, kind: 'taken', id: 'x' },
      { vinculum: 1, kind: 'hello', of: {} },
    ]) {
      hub.post(message);
    }
    await hub.timers.advance(1);
    expect(atBob).toEqual([]);
    hub.post(offer);
    await hub.timers.advance(1);
    expect(atBob).toHaveLength(1);
  });

  it('takes an acknowledgement only from a recipient', async () => {
    const hub = new Hub();
    const outcome = hub
      .open(ADA)
      .send(letter)
      .catch((error: unknown) => error);
    const [{ id }] = hub.posted as [{ id: string }];
    hub.post({ vinculum: 1, kind: 'taken', id, by: { ...BOB, device: 2 } });
    hub.post({ vinculum: 1, kind: 'taken', id: 'another', by: BOB });
    await hub.timers.advance(PATIENCE_MS);
    expect(await outcome).toMatchObject({ code: 'TRANSPORT_UNAVAILABLE' });
  });

  it('keeps a backlog while the handler is busy, and gives way to nobody twice', async () => {
    const hub = new Hub();
    const [ada, bob] = [hub.open(ADA), hub.open(BOB)];
    const finish: (() => void)[] = [];
    const seen: string[] = [];
    bob.subscribe(
      async ({ envelope }) => {
        seen.push(String.fromCharCode(...envelope));
        await new Promise<void>((resolve) => finish.push(resolve));
      },
      { concurrency: 1 },
    );
    const texts = ['1', '2', '3', '4'];
    const sending = texts.map((text) => ada.send({ to: [BOB], envelope: asciiBytes(text) }));
    for (const text of texts) {
      await hub.timers.advance(1);
      expect(seen.at(-1)).toBe(text);
      finish.shift()!();
    }
    await hub.timers.advance(1);
    await Promise.all(sending);
    expect(seen).toEqual(texts);
  });
});
