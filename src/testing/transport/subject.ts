/** What the conformance suite of `Transport` needs to know of one, and what its cases share. */
import { type Bytes, asciiBytes } from '../../bytes.ts';
import type { Delivery, DeviceAddress, SubscribeOptions, Subscription, Transport } from '../../transport/transport.ts';

/** Where transports meet: a network, a server, a channel. */
export interface TransportPlace {
  /**
   * Opens a transport for a device and makes the device known to whoever must know it. Resolves when it is online. A device that
   * closed its transport opens another one and goes on.
   */
  readonly open: (device: DeviceAddress) => Promise<Transport>;
  /** Lets go of everything, after all transports were closed. */
  readonly dispose: () => Promise<void>;
  /** Lets time pass. Default: waits as long. Needed only where timers are not the platform's. */
  readonly pass?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** A kind of transport under test. */
export interface TransportSubject {
  /** Name for reports. */
  readonly name: string;
  /** Makes a place where nobody is yet. */
  readonly create: () => Promise<TransportPlace>;
  /** Whether it keeps envelopes for devices that do not listen, so that `send` resolves without them. */
  readonly isQueueing: boolean;
}

export const ADA: DeviceAddress = { realm: 'instagram.example', id: 'ada', device: 1 };
export const ADA_LAPTOP: DeviceAddress = { ...ADA, device: 2 };
export const BOB: DeviceAddress = { realm: 'messenger.example', id: 'bob', device: 1 };
/** An identifier is any text. */
export const CAROL: DeviceAddress = { realm: 'whatsapp.example', id: '+1 555 0100 ☎', device: 127 };

/** Waiting goes in steps of this length… */
const STEP_MS = 10;
/** …and this many, before a test has failed. */
const MAX_STEPS = 2_000;
/** Long enough for what must not happen to show itself, in most cases: it can only let a bad transport pass. */
const QUIET_MS = 300;

/** No text of these tests is longer. */
const MAX_TEXT_BYTES = 100;

/** One test's place. */
export class Stage {
  readonly #place: TransportPlace;
  readonly #transports: Transport[] = [];

  constructor(place: TransportPlace) {
    this.#place = place;
  }

  async open(device: DeviceAddress): Promise<Transport> {
    const transport = await this.#place.open(device);
    this.#transports.push(transport);
    return transport;
  }

  /** Opens transports for several devices. */
  async openAll<const Devices extends readonly DeviceAddress[]>(
    ...devices: Devices
  ): Promise<{ [Index in keyof Devices]: Transport }> {
    const transports: Transport[] = [];
    for (const device of devices) transports.push(await this.open(device));
    return transports as { [Index in keyof Devices]: Transport };
  }

  async pass(milliseconds: number): Promise<void> {
    const { pass } = this.#place;
    if (pass !== undefined) await pass(milliseconds);
    else await sleep(milliseconds);
  }

  /** Waits until something holds. @throws Error if it never does */
  async until(what: string, condition: () => boolean): Promise<void> {
    for (let step = 0; !condition(); step++) {
      if (step === MAX_STEPS) throw new Error(`it never came true that ${what}`);
      await this.pass(STEP_MS);
    }
  }

  /** Waits a while, for what must not happen. */
  async quiet(): Promise<void> {
    for (let passed = 0; passed < QUIET_MS; passed += STEP_MS) await this.pass(STEP_MS);
  }

  /** Waits for a promise while time passes. */
  async result<T>(promise: Promise<T>): Promise<T> {
    let isSettled = false;
    const settle = (): void => {
      isSettled = true;
    };
    promise.then(settle, settle);
    await this.until('a promise settles', () => isSettled);
    return await promise;
  }

  async dispose(): Promise<void> {
    for (const transport of this.#transports) await transport.close();
    await this.#place.dispose();
  }
}

async function sleep(milliseconds: number): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Gives a test a stage of its own. */
export async function onStage(subject: TransportSubject, test: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = new Stage(await subject.create());
  try {
    await test(stage);
  } finally {
    await stage.dispose();
  }
}

/** Listens and remembers. */
export class Listener {
  readonly deliveries: Delivery[] = [];
  readonly subscription: Subscription;

  /** @param react - what becomes of a delivery; default: it is acknowledged */
  constructor(
    transport: Transport,
    react: (text: string, delivery: Delivery) => Promise<void> = async () => undefined,
    options?: SubscribeOptions,
  ) {
    this.subscription = transport.subscribe((delivery) => {
      this.deliveries.push(delivery);
      return react(textOf(delivery), delivery);
    }, options);
  }

  /** The texts that arrived, sorted, repetitions left out. */
  get texts(): string {
    return [...new Set(this.deliveries.map(textOf))].sort().join(' ');
  }

  /** How often a text arrived. */
  count(text: string): number {
    return this.deliveries.filter((delivery) => textOf(delivery) === text).length;
  }
}

/** A promise that never settles, for handlers that hang. */
export function never(): Promise<void> {
  return new Promise(() => undefined);
}

/** An envelope for tests. */
export function envelope(text: string): Bytes {
  return asciiBytes(text);
}

/** The text of a test's envelope; of long ones that are no text, the beginning. */
export function textOf(delivery: Delivery): string {
  return String.fromCharCode(...delivery.envelope.subarray(0, MAX_TEXT_BYTES));
}

/** `prefix000` and so on, which sort as they are numbered. */
export function series(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(3, '0')}`);
}
