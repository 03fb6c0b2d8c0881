/** People with clients on one memory network, where time passes only as the test lets it. */
import { Client, type ClientOptions } from '../../src/client/client.ts';
import type { Policy } from '../../src/client/context.ts';
import type { ClientEvent } from '../../src/client/inbox/events.ts';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import type { Store } from '../../src/store/store.ts';
import { FakeTimers } from '../../src/testing/fake-timers.ts';
import { seededRandom } from '../../src/testing/seeded-random.ts';
import type { Blobs } from '../../src/transport/blobs.ts';
import type { Directory } from '../../src/transport/directory.ts';
import { MemoryNetwork, type MemoryNetworkOptions } from '../../src/transport/memory/index.ts';
import type { AccountName, Transport } from '../../src/transport/transport.ts';
import { memoryPlaces, type Place, type Places } from './places.ts';

export const ADA: AccountName = { realm: 'instagram.example', id: 'ada' };
export const BOB: AccountName = { realm: 'messenger.example', id: 'bob' };
export const EVE: AccountName = { realm: 'instagram.example', id: 'eve' };

/** Steps of time that any of these stories can need. */
const MAX_STEPS = 20_000;
const STEP_MS = 50;
/** Much is done without any time passing. */
const QUICK_STEPS = 20;
/** Rarely: months pass here. */
const LOOK_MS = 600_000;

/** What a test wants otherwise. */
export interface PersonOptions {
  readonly policy?: Policy;
  readonly store?: (store: Store) => Store;
  readonly transport?: (transport: Transport) => Transport;
  readonly directory?: (directory: Directory) => Directory;
  readonly blobs?: (blobs: Blobs) => Blobs;
  readonly resolve?: ClientOptions['resolve'];
}

/** One device, its place to keep rows, and the client that runs on it now. */
export class Person {
  readonly world: World;
  readonly name: AccountName;
  readonly events: ClientEvent[] = [];
  /** What it was made of. */
  readonly made: PersonOptions & { readonly place: Place; readonly seed: string };
  #client: Client | null = null;
  #transport: Transport | null = null;
  #starts = 0;

  constructor(
    world: World,
    name: AccountName,
    options: PersonOptions & { readonly place: Place; readonly seed: string },
  ) {
    this.world = world;
    this.name = name;
    this.made = options;
  }

  get client(): Client {
    if (this.#client === null) throw new Error(`${this.name.id} has no client now`);
    return this.#client;
  }

  get address(): { realm: string; id: string; device: number } {
    return { ...this.name, device: 1 };
  }

  /** Opens the client, again after a stop. */
  async start(overrides: PersonOptions = {}): Promise<Client> {
    const { network, timers } = this.world;
    const options = { ...this.made, ...overrides };
    this.#starts++;
    const store = await this.made.place.open();
    const transport = network.transport(this.address);
    const directory = network.directory(this.address);
    this.#transport = transport;
    this.#client = await Client.open({
      account: this.name,
      store: options.store?.(store) ?? store,
      transport: options.transport?.(transport) ?? transport,
      directory: options.directory?.(directory) ?? directory,
      blobs: options.blobs?.(network.blobs(this.address)) ?? network.blobs(this.address),
      engine: {
        crypto: defaultEngine().crypto,
        random: seededRandom(`${this.made.seed}/${this.#starts}`),
      },
      clock: timers.clock,
      timers,
      policy: { oneTimePreKeys: 4, lookEveryMs: LOOK_MS, ...options.policy },
      resolve: options.resolve,
    });
    return this.#client;
  }

  /** Takes events until the client is closed. */
  listen(): void {
    const { client, events } = this;
    void (async () => {
      for await (const event of client.events()) events.push(event);
    })();
  }

  /** The process is gone: nothing of it ever runs again, and its connection breaks. */
  async die(): Promise<void> {
    await this.#transport?.close();
    this.#client = null;
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    if (client !== null) await this.world.run(client.close());
  }

  async dispose(): Promise<void> {
    await this.stop();
    await this.made.place.dispose();
  }

  /** The texts of a conversation, as this person sees it. */
  async texts(peer: AccountName): Promise<(string | null)[]> {
    const messages = await this.world.run(this.client.history(peer, { limit: 1000 }));
    return messages.map(({ text }) => text);
  }

  kinds(): string[] {
    return this.events.map(({ kind }) => kind);
  }
}

export class World {
  readonly timers: FakeTimers = new FakeTimers();
  readonly network: MemoryNetwork;
  readonly seed: string;
  readonly #places: Places;
  readonly #people: Person[] = [];

  constructor(seed: string, options: MemoryNetworkOptions & { readonly places?: Places } = {}) {
    const { places = memoryPlaces, ...network } = options;
    this.seed = seed;
    this.#places = places;
    const { timers } = this;
    this.network = new MemoryNetwork({
      random: seededRandom(`${seed}/network`),
      clock: timers.clock,
      timers,
      ...network,
    });
  }

  async person(name: AccountName, options: PersonOptions = {}): Promise<Person> {
    const person = new Person(this, name, {
      ...options,
      place: await this.#places.create(),
      seed: `${this.seed}/${this.#people.length}`,
    });
    this.#people.push(person);
    return person;
  }

  /** Another process of the same device, on the same rows. */
  async twin(person: Person): Promise<Person> {
    const twin = new Person(this, person.name, { ...person.made, seed: `${this.seed}/${this.#people.length}` });
    this.#people.push(twin);
    await this.run(twin.start());
    return twin;
  }

  /** A person who is registered and listens. */
  async settled(name: AccountName, options: PersonOptions = {}): Promise<Person> {
    const person = await this.person(name, options);
    const client = await this.run(person.start());
    await this.run(client.register());
    person.listen();
    return person;
  }

  /** Two who have accepted each other. */
  async friends(ours: PersonOptions = {}, theirs: PersonOptions = {}): Promise<{ ada: Person; bob: Person }> {
    const [ada, bob] = [await this.settled(ADA, ours), await this.settled(BOB, theirs)];
    await this.run(ada.client.send(BOB, { text: 'may I?' }));
    await this.until(() => bob.kinds().includes('request'));
    await this.run(bob.client.accept(ADA));
    await this.until(() => ada.kinds().includes('accepted'));
    ada.events.length = 0;
    bob.events.length = 0;
    return { ada, bob };
  }

  /** Lets time pass while something works. */
  async run<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const hasEnded = (): boolean => isDone;
    const end = (): void => {
      isDone = true;
    };
    work.then(end, end);
    for (let step = 0; !hasEnded(); step++) {
      if (step === MAX_STEPS) throw new Error('this never ends');
      await this.timers.advance(step < QUICK_STEPS ? 0 : STEP_MS);
    }
    return await work;
  }

  /** Lets time pass until something is so. */
  async until(condition: () => boolean | Promise<boolean>): Promise<void> {
    for (let step = 0; !(await condition()); step++) {
      if (step === MAX_STEPS) throw new Error('this never comes');
      await this.timers.advance(STEP_MS);
    }
  }

  async pass(milliseconds: number): Promise<void> {
    await this.timers.advance(milliseconds);
  }

  async end(): Promise<void> {
    for (const person of this.#people) await person.dispose();
  }
}
