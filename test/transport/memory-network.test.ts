import { describe, expect, it } from 'vitest';
import { asciiBytes } from '../../src/bytes.ts';
import { VinculumError } from '../../src/errors.ts';
import { FakeTimers, seededRandom } from '../../src/testing/index.ts';
import { MemoryNetwork, type CallPoint, type MemoryNetworkOptions } from '../../src/transport/memory/index.ts';
import type { Delivery, DeviceAddress, Transport } from '../../src/transport/transport.ts';

const ADA: DeviceAddress = { realm: 'instagram.example', id: 'ada', device: 1 };
const BOB: DeviceAddress = { realm: 'messenger.example', id: 'bob', device: 1 };
const CAROL: DeviceAddress = { realm: 'whatsapp.example', id: 'carol', device: 1 };

const letter = { to: [BOB], envelope: asciiBytes('letter') };

function simulate(options: MemoryNetworkOptions = {}): { network: MemoryNetwork; timers: FakeTimers } {
  const timers = new FakeTimers();
  const network = new MemoryNetwork({ random: seededRandom('network'), clock: timers.clock, timers, ...options });
  return { network, timers };
}

function listen(transport: Transport): Delivery[] {
  const deliveries: Delivery[] = [];
  transport.subscribe(async (delivery) => void deliveries.push(delivery));
  return deliveries;
}

const textOf = ({ envelope }: Delivery): string => String.fromCharCode(...envelope);
const settled = (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);

/** Repeats a call as an outbox does. */
async function insist(call: () => Promise<unknown>): Promise<void> {
  for (;;) {
    const outcome = await settled(call());
    if (!(outcome instanceof Error)) return;
    if (!VinculumError.is(outcome, 'TRANSPORT_UNAVAILABLE')) throw outcome;
  }
}

describe('a memory network', () => {
  it('refuses recipients one by one: strangers, full mailboxes, removed devices', async () => {
    const { network } = simulate({ maxMailboxLetters: 1 });
    const ada = network.transport(ADA);
    network.register(BOB);
    expect(await ada.send({ ...letter, to: [BOB, CAROL] })).toEqual({
      refused: [{ to: CAROL, reason: 'unknown-recipient' }],
    });
    expect(await ada.send(letter)).toEqual({ refused: [{ to: BOB, reason: 'mailbox-full' }] });
    expect(network.pending(BOB)).toBe(1);
    network.remove(BOB);
    expect(await ada.send(letter)).toEqual({ refused: [{ to: BOB, reason: 'unknown-recipient' }] });
  });

  it('serves a removed device no longer', async () => {
    const { network } = simulate();
    const [transport, directory] = [network.transport(ADA), network.directory(ADA)];
    network.register(BOB);
    network.remove(ADA);
    const unauthorized = { code: 'TRANSPORT_REFUSED', details: { reason: 'unauthorized' } };
    expect(await settled(transport.send(letter))).toMatchObject(unauthorized);
    expect(await settled(directory.preKeyLevels())).toMatchObject(unauthorized);
  });

  it('keeps what is live for a minute, and the rest for thirty days', async () => {
    const { network, timers } = simulate();
    const ada = network.transport(ADA);
    network.register(BOB);
    for (const text of ['live', 'kept']) {
      await ada.send({ to: [BOB], envelope: asciiBytes(text), live: text === 'live' });
    }
    await timers.advance(59_999);
    const early = network.transport(BOB);
    const first: string[] = [];
    early.subscribe(async (delivery) => {
      first.push(textOf(delivery));
      throw new Error('not now');
    });
    await timers.advance(0);
    expect(first).toEqual(['live', 'kept']);
    await early.close();
    await timers.advance(10_000);
    const atBob = listen(network.transport(BOB));
    await timers.advance(100_000);
    expect(atBob.map(textOf)).toEqual(['kept']);

    await ada.send({ to: [CAROL], envelope: asciiBytes('x') });
    network.register(CAROL);
    await ada.send({ to: [CAROL], envelope: asciiBytes('old') });
    await timers.advance(30 * 24 * 60 * 60 * 1000);
    const atCarol = listen(network.transport(CAROL));
    await timers.advance(1);
    expect(atCarol).toEqual([]);
    expect(network.pending(CAROL)).toBe(0);
  });

  it('lets realms split an upload, mark it and refuse it', async () => {
    const tag = new Uint8Array(32).fill(7);
    const { network, timers } = simulate({
      forward: ({ to }, from) =>
        to.map((each, index) =>
          each.device === 1
            ? {
                to: each,
                envelope: asciiBytes(`${from.id} ${index}`),
                parts: [{ realm: each.realm, timeMs: 5, keyId: 1, tag }],
              }
            : { to: each, refused: 'realm-closed' },
        ),
    });
    const [atBob, atCarol] = [listen(network.transport(BOB)), listen(network.transport(CAROL))];
    const other = { ...BOB, device: 2 };
    const report = await network.transport(ADA).send({ ...letter, to: [BOB, CAROL, other] });
    await timers.advance(1);
    expect(report).toEqual({ refused: [{ to: other, reason: 'realm-closed' }] });
    expect([...atBob, ...atCarol].map(textOf)).toEqual(['ada 0', 'ada 1']);
    expect(atBob[0]!.parts).toEqual([{ realm: BOB.realm, timeMs: 5, keyId: 1, tag }]);
    expect(atBob[0]!.parts[0]!.tag).not.toBe(tag);
  });

  it('shares a mailbox among the transports of one device: each delivery goes to one', async () => {
    const { network, timers } = simulate();
    const [one, two] = [listen(network.transport(BOB)), listen(network.transport(BOB))];
    const ada = network.transport(ADA);
    for (let i = 0; i < 10; i++) await ada.send({ to: [BOB], envelope: asciiBytes(String(i)) });
    await timers.advance(1);
    expect([one.length, two.length]).toEqual([5, 5]);
    expect([...one, ...two].map(textOf).sort().join('')).toBe('0123456789');
  });

  it('gives a delivery again when the handler has not settled for a minute, and its slot back', async () => {
    const { network, timers } = simulate();
    const bob = network.transport(BOB);
    let calls = 0;
    bob.subscribe(
      async () => {
        if (calls++ === 0) await new Promise(() => undefined);
      },
      { concurrency: 1 },
    );
    await network.transport(ADA).send(letter);
    await timers.advance(59_999);
    expect([calls, network.pending(BOB)]).toEqual([1, 1]);
    await timers.advance(2_000);
    expect([calls, network.pending(BOB)]).toEqual([2, 0]);
  });

  it('cuts a device off, says so, and gives it again what it held', async () => {
    const { network, timers } = simulate();
    const [ada, bob] = [network.transport(ADA), network.transport(BOB)];
    const statuses: boolean[] = [];
    bob.onStatus(({ online }) => statuses.push(online));
    let calls = 0;
    bob.subscribe(async () => {
      if (calls++ === 0) await new Promise(() => undefined);
    });
    await ada.send(letter);
    await timers.advance(1);
    network.disconnect(BOB);
    await timers.advance(1);
    expect([calls, bob.status.online]).toEqual([1, false]);
    expect(await settled(bob.send({ ...letter, to: [ADA] }))).toMatchObject({ code: 'TRANSPORT_UNAVAILABLE' });
    await ada.send({ ...letter, envelope: asciiBytes('second') });
    network.connect(BOB);
    await timers.advance(1);
    expect([calls, network.pending(BOB), statuses]).toEqual([3, 0, [false, true]]);
  });

  it('answers the optional questions as it was told', async () => {
    const certificate = { certificate: asciiBytes('certificate'), expiresMs: 9 };
    const root = asciiBytes('root');
    const { network, timers } = simulate({
      realms: new Map([[ADA.realm, { certificateRoots: [root] }]]),
      certify: () => certificate,
      checkStatement: (account, log, statement) => {
        if (statement[0] === 0) throw new VinculumError('TRANSPORT_REFUSED', `no, ${account.id} ${log.length}`);
      },
    });
    const [ada, bob] = [network.directory(ADA), network.directory(BOB)];
    expect((await ada.realmInfo(ADA.realm))?.certificateRoots).toEqual([root]);
    expect((await ada.realmInfo(BOB.realm))?.certificateRoots).toEqual([]);
    expect(await ada.realmInfo('nowhere.example')).toBeNull();
    expect(await ada.senderCertificate()).toBeNull();
    await ada.publishPreKeys({
      id: new Uint8Array(16),
      replaces: null,
      registrationId: 1,
      identityKey: new Uint8Array(33),
      signedPreKey: { id: 1, publicKey: new Uint8Array(33), signature: new Uint8Array(64) },
      lastResortKyberPreKey: { id: 1, publicKey: new Uint8Array(1569), signature: new Uint8Array(64) },
    });
    expect(await ada.senderCertificate()).toEqual(certificate);

    const heard: string[] = [];
    const end = bob.watch!([ADA], ({ id }) => heard.push(id));
    await expect(ada.appendToChain({ position: 0, statement: new Uint8Array(1) })).rejects.toThrow('no, ada 0');
    await ada.appendToChain({ position: 0, statement: asciiBytes('a') });
    await timers.advance(0);
    end();
    await ada.appendToChain({ position: 1, statement: asciiBytes('b') });
    await timers.advance(0);
    expect(heard).toEqual(['ada']);
  });

  it('forgets a blob when its time is over', async () => {
    const { network, timers } = simulate();
    const locator = await network.blobs(ADA).put([asciiBytes('x')], { size: 1, lifetimeMs: 1000 });
    await timers.advance(999);
    expect((await network.blobs(BOB).get(locator)).size).toBe(1);
    await timers.advance(1);
    expect(await settled(network.blobs(BOB).get(locator))).toMatchObject({ details: { reason: 'unknown-locator' } });
  });
});

describe('faults of a memory network', () => {
  it('lose a call before its effect, or its answer after it', async () => {
    const { network } = simulate({ faults: { loseRequest: 1 } });
    const ada = network.transport(ADA);
    network.register(BOB);
    expect(await settled(ada.send(letter))).toMatchObject({ code: 'TRANSPORT_UNAVAILABLE' });
    expect(network.pending(BOB)).toBe(0);
    network.setFaults({ loseAnswer: 1 });
    expect(await settled(ada.send(letter))).toMatchObject({ code: 'TRANSPORT_UNAVAILABLE' });
    expect(network.pending(BOB)).toBe(1);
    network.setFaults({ refuse: 1 });
    expect(await settled(ada.send(letter))).toMatchObject({
      code: 'TRANSPORT_REFUSED',
      details: { reason: 'forbidden' },
    });
    expect(network.pending(BOB)).toBe(1);
  });

  it('deliver twice, and once more if the acknowledgement is lost', async () => {
    const { network, timers } = simulate({ faults: { duplicate: 1 } });
    const atBob = listen(network.transport(BOB));
    await network.transport(ADA).send(letter);
    await timers.advance(1);
    expect([atBob.length, network.pending(BOB)]).toEqual([2, 0]);
    network.setFaults({ loseAcknowledgement: 1 });
    await network.transport(ADA).send(letter);
    await timers.advance(10);
    network.setFaults({});
    await timers.advance(10_000);
    expect([atBob.length, network.pending(BOB)]).toEqual([4, 0]);
    expect(new Set(atBob.map(({ id }) => id)).size).toBe(2);
  });

  it('damage one bit of what is delivered', async () => {
    const { network, timers } = simulate({ faults: { corrupt: 1 } });
    const atBob = listen(network.transport(BOB));
    await network.transport(ADA).send(letter);
    await timers.advance(1);
    const differences = atBob[0]!.envelope.map((byte, index) => byte ^ letter.envelope[index]!);
    expect(differences.filter((bits) => bits !== 0)).toHaveLength(1);
  });

  it('break connections, which come back', async () => {
    const { network, timers } = simulate({ faults: { disconnect: 1, outageMs: 100 } });
    const ada = network.transport(ADA);
    network.register(BOB);
    expect(await settled(ada.send(letter))).toMatchObject({ code: 'TRANSPORT_UNAVAILABLE' });
    expect(ada.status.online).toBe(false);
    await timers.advance(100);
    expect(ada.status.online).toBe(true);
  });

  it('meet every call at two moments, where a test can end it', async () => {
    const points: string[] = [];
    let fail: ((point: CallPoint) => boolean) | undefined;
    const { network, timers } = simulate({
      redeliveryMs: 10,
      intercept: (point) => {
        points.push(`${point.device.id} ${point.moment} ${point.operation}`);
        if (fail?.(point) === true) throw new Error('planned');
      },
    });
    const [ada, bob] = [network.transport(ADA), network.transport(BOB)];
    const atBob = listen(bob);
    await ada.send(letter);
    await timers.advance(1);
    expect(points).toEqual(['ada before send', 'bob before deliver', 'ada after send', 'bob before acknowledge']);
    fail = ({ operation, moment }) => operation === 'send' && moment === 'after';
    await expect(ada.send(letter)).rejects.toThrow('planned');
    await timers.advance(1);
    expect(atBob).toHaveLength(2);
    for (const operation of ['deliver', 'acknowledge'] as const) {
      let failures = 1;
      fail = (point) => point.operation === operation && failures-- > 0;
      await ada.send(letter);
      await timers.advance(100);
    }
    expect([atBob.length, network.pending(BOB)]).toEqual([5, 0]);
  });

  it('repeat themselves for the same seed, and lose nothing of 300 messages that are insisted on', async () => {
    const run = async (seed: string): Promise<string[]> => {
      const { network, timers } = simulate({
        random: seededRandom(seed),
        redeliveryMs: 20,
        faults: {
          loseRequest: 0.2,
          loseAnswer: 0.2,
          loseDelivery: 0.2,
          loseAcknowledgement: 0.2,
          duplicate: 0.2,
          reorder: 0.3,
          delay: 0.3,
          longestDelayMs: 40,
          disconnect: 0.02,
          outageMs: 50,
        },
      });
      const log: string[] = [];
      const bob = network.transport(BOB);
      bob.subscribe(async (delivery) => {
        log.push(textOf(delivery));
        if (log.length % 10 === 0) throw new Error('not now');
      });
      const ada = network.transport(ADA);
      const sending = Promise.all(
        Array.from({ length: 300 }, (_, i) =>
          insist(async () => {
            await new Promise<void>((resolve) => timers.after(5, resolve));
            return ada.send({ to: [BOB], envelope: asciiBytes(String(i)) });
          }),
        ),
      );
      const state = { isSent: false };
      void sending.then(() => (state.isSent = true));
      const isDone = (): boolean => state.isSent && network.pending(BOB) === 0;
      for (let round = 0; round < 1000 && !isDone(); round++) await timers.advance(100);
      await sending;
      expect(network.pending(BOB)).toBe(0);
      expect(new Set(log).size).toBe(300);
      return log;
    };
    const [one, again, other] = [await run('a'), await run('a'), await run('b')];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });
});
