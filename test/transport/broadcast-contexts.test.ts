/** The adapter over BroadcastChannel between contexts that share nothing else: a worker and a frame of Chromium, threads of Node. */
import { describe, expect, it } from 'vitest';
import { asciiBytes } from '../../src/bytes.ts';
import { BroadcastTransport } from '../../src/transport/broadcast-channel/index.ts';
import type { DeviceAddress } from '../../src/transport/transport.ts';

const ADA: DeviceAddress = { realm: 'instagram.example', id: 'ada', device: 1 };
const PHONE: DeviceAddress = { realm: 'messenger.example', id: 'bob', device: 1 };
const LAPTOP: DeviceAddress = { ...PHONE, device: 2 };
const PAGE = '../browser/broadcast-page.ts';
/** A context may take its time to load. */
const PATIENCE_MS = 50_000;

const isBrowser = typeof window !== 'undefined';

/** Starts a device in a context; returns what ends it. */
type Start = (part: string) => Promise<() => void>;

const inWorker: Start = async (part) => {
  const worker = new Worker(new URL(PAGE, import.meta.url), { type: 'module', name: part });
  return () => {
    worker.terminate();
  };
};

const inFrame: Start = async (part) => {
  const frame = document.createElement('iframe');
  frame.name = part;
  frame.srcdoc = `<script type="module" src="${new URL(PAGE, import.meta.url).href}"></script>`;
  document.body.append(frame);
  return () => {
    frame.remove();
  };
};

const inThread: Start = async (part) => {
  const { Worker: Thread } = await import('node:worker_threads');
  const thread = new Thread(new URL(PAGE, import.meta.url), {
    env: { VINCULUM_PART: part },
    execArgv: ['--conditions=vinculum-source'],
  });
  return () => void thread.terminate();
};

const [startPhone, startLaptop] = isBrowser ? [inWorker, inFrame] : [inThread, inThread];

describe('a transport over BroadcastChannel', () => {
  it(`connects this context with ${isBrowser ? 'a worker and a frame' : 'two threads'}`, async () => {
    const channel = `vinculum-contexts-${crypto.randomUUID()}`;
    const part = (device: DeviceAddress): string => JSON.stringify({ channel, device, to: ADA });
    const ada = new BroadcastTransport({
      device: ADA,
      channel: new BroadcastChannel(channel),
      patienceMs: PATIENCE_MS,
    });
    const ends = [await startPhone(part(PHONE)), await startLaptop(part(LAPTOP))];
    try {
      const echoes: string[] = [];
      const texts = Array.from({ length: 20 }, (_, index) => `m${index}`);
      const expected = [PHONE, LAPTOP].flatMap(({ device }) => texts.map((text) => `${device}:${text}`));
      await new Promise<void>((resolve, reject) => {
        ada.subscribe(async ({ envelope }) => {
          echoes.push(String.fromCharCode(...envelope));
          if (new Set(echoes).size === expected.length) resolve();
        });
        for (const text of texts) {
          ada.send({ to: [PHONE, LAPTOP], envelope: asciiBytes(text) }).catch(reject);
        }
      });
      expect([...new Set(echoes)].sort()).toEqual(expected.sort());
    } finally {
      for (const end of ends) end();
      await ada.close();
    }
  });
});
