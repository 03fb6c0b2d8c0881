/** A process that dies anywhere, and comes back: everything arrives once, nothing is encrypted twice under one key. */
import { afterEach, describe, expect, it } from 'vitest';
import { Dice } from '../../src/testing/dice.ts';
import { seededRandom } from '../../src/testing/seeded-random.ts';
import { ChainWatch, Life } from './mortality.ts';
import type { Places } from './places.ts';
import { ADA, BOB, type Person, World } from './world.ts';

/** Messages each way. */
const MESSAGES = 3;

function idOf(text: string): Uint8Array {
  const id = new Uint8Array(16);
  id.set(new TextEncoder().encode(text).subarray(0, 16));
  return id;
}

/** A person whose process dies when its life is over, and is started again with the next one. */
class Mortal {
  readonly person: Person;
  readonly #world: World;
  readonly #watch: ChainWatch;
  readonly #lives: () => Life;
  life: Life;
  deaths = 0;

  constructor(world: World, person: Person, given: { readonly watch: ChainWatch; readonly lives: () => Life }) {
    this.person = person;
    this.#world = world;
    this.#watch = given.watch;
    this.#lives = given.lives;
    this.life = given.lives();
  }

  /** Does something, again after each death. It must not matter if it was done before. */
  async survive<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      const done = await this.#world.run(Promise.race([this.#attempt(work), this.life.death]));
      if (done !== 'dead') return done.value;
      this.deaths++;
      await this.person.die();
      this.life = this.#lives();
    }
  }

  #startedWith: Life | null = null;

  async #attempt<T>(work: () => Promise<T>): Promise<{ readonly value: T }> {
    if (this.#startedWith !== this.life) {
      const { life } = this;
      const transport = life.options.transport!;
      await this.person.start({ ...life.options, transport: (inner) => transport(this.#watch.watch(inner)) });
      this.#startedWith = life;
      this.person.listen();
    }
    return { value: await work() };
  }
}

interface Story {
  readonly seed: string;
  readonly places: Places;
  /** Gives the victim's lives, one after the other. */
  readonly lives: () => Life;
  /** Whether the victim writes first. */
  readonly isFirst: boolean;
}

/** A conversation in which one of the two keeps dying. @returns how often, and how long its last life was */
async function tell(world: World, { lives, isFirst }: Story): Promise<Mortal> {
  const watch = new ChainWatch();
  const other = await world.settled(BOB, { transport: (transport) => watch.watch(transport) });
  // A commit of the dead process can still land while the next one runs: as if there were two.
  const victim = new Mortal(world, await world.person(ADA, { policy: { lookEveryMs: 15_000 } }), { watch, lives });
  const ada = (): Person['client'] => victim.person.client;
  await victim.survive(() => ada().register());
  if (isFirst) {
    await victim.survive(() => ada().send(BOB, { text: 'request' }, { id: idOf('request') }));
    await waitFor(world, victim, () => other.kinds().includes('request'));
    await world.run(other.client.accept(ADA));
    await waitFor(world, victim, () => victim.person.kinds().includes('accepted'));
  } else {
    await world.run(other.client.send(ADA, { text: 'request' }));
    await waitFor(world, victim, () => victim.person.kinds().includes('request'));
    await victim.survive(async () => {
      const [conversation] = await ada().conversations();
      if (conversation?.state !== 'accepted') await ada().accept(BOB);
    });
    await waitFor(world, victim, () => other.kinds().includes('accepted'));
  }
  for (let i = 0; i < MESSAGES; i++) {
    await victim.survive(() => ada().send(BOB, { text: `ada ${i}` }, { id: idOf(`ada ${i}`) }));
    await world.run(other.client.send(ADA, { text: `bob ${i}` }));
  }
  const came = (person: Person): number => textsOf(person).length;
  await waitFor(world, victim, () => came(other) >= MESSAGES && came(victim.person) >= MESSAGES);
  await victim.survive(() => world.pass(5_000));
  await check({ victim, other, watch });
  return victim;
}

/** Waits, and keeps the victim alive meanwhile. */
async function waitFor(world: World, victim: Mortal, condition: () => boolean): Promise<void> {
  for (let i = 0; !condition(); i++) {
    if (i > 500) throw new Error('this never comes');
    await victim.survive(async () => undefined);
    await world.pass(200);
  }
}

/** Texts of messages, an event that came again counted once. */
function textsOf(person: Person): string[] {
  const byId = new Map(person.events.map((event) => [event.id, event]));
  return [...byId.values()].flatMap((event) => (event.kind === 'message' ? [event.message.text ?? ''] : []));
}

async function check({
  victim,
  other,
  watch,
}: {
  readonly victim: Mortal;
  readonly other: Person;
  readonly watch: ChainWatch;
}): Promise<void> {
  const numbers = Array.from({ length: MESSAGES }, (_, i) => i);
  const fromAda = numbers.map((i) => `ada ${i}`);
  const fromBob = numbers.map((i) => `bob ${i}`);
  expect(textsOf(other).sort(), 'told to Bob').toEqual(fromAda);
  expect(textsOf(victim.person).sort(), 'told to Ada').toEqual(fromBob);
  const all = ['request', ...fromAda, ...fromBob].sort();
  expect((await other.texts(ADA)).sort(), "Bob's history").toEqual(all);
  const history = await victim.survive(() => victim.person.client.history(BOB, { limit: 100 }));
  expect(history.map(({ text }) => text).sort(), "Ada's history").toEqual(all);
  expect(history.filter(({ isOwn }) => isOwn).map(({ status }) => status)).not.toContain('sending');
  expect([...other.kinds(), ...victim.person.kinds()]).not.toContain('error');
  expect(watch.reused).toEqual([]);
  expect(watch.pairs).toBeGreaterThanOrEqual(2 * MESSAGES + 2);
}

export function describeCrashes(places: Places, { every }: { readonly every: number }): void {
  describe(`A18: a process that dies with its rows in ${places.name}`, () => {
    let world: World;
    afterEach(() => world.end());

    for (const isFirst of [true, false]) {
      const role = isFirst ? 'writes first' : 'is written to first';
      it(`has lost and repeated nothing, at whichever ${String(every)}th call it dies, when it ${role}`, async () => {
        for (let lasts = 0; ; lasts += every) {
          const seed = `crash/${String(isFirst)}/${lasts}`;
          world = new World(seed, { places });
          let births = 0;
          const lives = (): Life => new Life(births++ === 0 ? lasts : Infinity);
          const { deaths } = await tell(world, { seed, places, lives, isFirst });
          if (deaths === 0) return;
          await world.end();
        }
      }, 600_000);
    }

    it('has lost and repeated nothing when it dies again and again', async () => {
      for (let round = 0; round < 3; round++) {
        const seed = `mortal/${round}`;
        world = new World(seed, { places });
        const dice = new Dice(seededRandom(seed));
        let births = 0;
        const lives = (): Life => new Life(births++ < 40 ? 10 + dice.below(80) : Infinity);
        const { deaths } = await tell(world, { seed, places, lives, isFirst: round % 2 === 0 });
        expect(deaths).toBeGreaterThan(3);
        await world.end();
      }
    }, 600_000);
  });
}
