/** Files: what arrives is what was sent, or an error; and nothing is fetched that nobody wants. */
import { afterEach, describe, expect, it } from 'vitest';
import { joinBytes } from '../../src/bytes.ts';
import type { Message } from '../../src/client/conversation/view.ts';
import { seededRandom } from '../../src/testing/seeded-random.ts';
import type { Blobs } from '../../src/transport/blobs.ts';
import { ADA, BOB, type Person, World } from './world.ts';

const PHOTO = seededRandom('photo').bytes(300_000);

let world: World;
afterEach(() => world.end());

function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function fetch(
  person: Person,
  message: Message,
  options: Parameters<Person['client']['download']>[1] = {},
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const work = (async () => {
    for await (const part of person.client.download(message, options)) parts.push(part);
  })();
  await world.run(work);
  return joinBytes(parts);
}

/** Ada sends a photo; what Bob has of it. */
async function sent(blobs?: (blobs: Blobs) => Blobs): Promise<{ bob: Person; message: Message }> {
  const { ada, bob } = await world.friends({}, blobs === undefined ? {} : { blobs });
  const progress: number[] = [];
  const photo = {
    source: inPieces(PHOTO, 70_000),
    size: PHOTO.length,
    type: 'image/png',
    form: 'photo',
    caption: 'look',
  } as const;
  await world.run(ada.client.sendFile(BOB, photo, { onProgress: (bytes) => progress.push(bytes) }));
  expect(progress).toEqual([70_000, 140_000, 210_000, 280_000, 300_000]);
  await world.until(() => bob.kinds().includes('message'));
  const [message] = (await bob.client.history(ADA)).slice(-1);
  return { bob, message: message! };
}

describe('a file', () => {
  it('arrives whole, or in part', async () => {
    world = new World('file');
    const { bob, message } = await sent();
    expect(message.content).toMatchObject({
      kind: 'attachment',
      size: PHOTO.length,
      type: 'image/png',
      caption: 'look',
      form: 1,
    });
    expect(await fetch(bob, message)).toEqual(PHOTO);
    const range = { start: 123_456, end: 234_567 };
    expect(await fetch(bob, message, { range })).toEqual(PHOTO.slice(range.start, range.end));
  });

  it('is gone on with when the connection breaks', async () => {
    world = new World('broken');
    const offsets: number[] = [];
    const { bob, message } = await sent((blobs) => ({
      put: (...put) => blobs.put(...put),
      get: (locator, options) => {
        offsets.push(options?.range?.offset ?? 0);
        return blobs.get(locator, options);
      },
    }));
    world.network.setFaults({ loseDelivery: 0.4, loseAnswer: 0.2 });
    expect(await fetch(bob, message)).toEqual(PHOTO);
    expect(offsets.length).toBeGreaterThan(1);
  });

  it('that was damaged is refused, and no false byte is given out', async () => {
    world = new World('damaged');
    const { bob, message } = await sent((blobs) => ({
      put: (...put) => blobs.put(...put),
      get: async (locator, options) => {
        const { size, chunks } = await blobs.get(locator, options);
        async function* damaged(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
          let at = 0;
          for await (const chunk of chunks) {
            const copy = chunk.slice();
            if (at <= 200_000 && at + chunk.length > 200_000) copy[200_000 - at]! ^= 1;
            at += chunk.length;
            yield copy;
          }
        }
        return { size, chunks: damaged() };
      },
    }));
    const parts: Uint8Array[] = [];
    const work = (async () => {
      for await (const part of bob.client.download(message)) parts.push(part);
    })();
    await expect(world.run(work)).rejects.toMatchObject({ code: 'INVALID_MAC' });
    const given = joinBytes(parts);
    expect(given).toEqual(PHOTO.slice(0, given.length));
  });

  it('that nobody wants is not fetched', async () => {
    world = new World('unwanted');
    let fetched = 0;
    const { bob, message } = await sent((blobs) => ({
      put: (...put) => blobs.put(...put),
      get: (...get) => {
        fetched++;
        return blobs.get(...get);
      },
    }));
    await expect(fetch(bob, message, { maxBytes: 1000 })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(fetch(bob, message, { types: ['video/*'] })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(fetched).toBe(0);
  });

  it('whose upload is cancelled is sent to nobody', async () => {
    world = new World('cancelled');
    const { ada, bob } = await world.friends();
    const controller = new AbortController();
    const photo = { source: inPieces(PHOTO, 70_000), size: PHOTO.length, type: 'image/png' };
    const onProgress = (): void => {
      controller.abort(new Error('no more'));
    };
    const sending = ada.client.sendFile(BOB, photo, { signal: controller.signal, onProgress });
    await expect(world.run(sending)).rejects.toThrow('no more');
    await world.pass(5_000);
    expect(bob.events).toEqual([]);
    expect(await ada.texts(BOB)).toEqual(['may I?']);
  });

  it('that is shorter or longer than was said is sent to nobody', async () => {
    world = new World('size');
    const { ada, bob } = await world.friends();
    for (const size of [PHOTO.length - 1, PHOTO.length + 1]) {
      const photo = { source: [PHOTO], size, type: 'image/png' };
      await expect(world.run(ada.client.sendFile(BOB, photo))).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
    }
    await world.pass(5_000);
    expect(bob.events).toEqual([]);
  });
});
