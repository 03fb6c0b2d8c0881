/** What two parties can live through. Each scenario is a schedule that depends on its seed only, never on ciphertexts. */
import { HostileNetwork } from '../../src/testing/index.ts';
import type { Packet, Party } from './party.ts';
import type { Furnishing, Letter, Stage } from './stage.ts';

export interface Scenario extends Furnishing {
  readonly name: string;
  play(stage: Stage): Promise<void>;
}

const DAY_MS = 86_400_000;
/** How long a session may be used for sending before the peer has answered. */
const UNANSWERED_DAYS = 30;
/** The size of a record's archive. */
const ARCHIVED_SESSIONS = 40;

/** Alice starts, and both have read something. */
async function acquaint(stage: Stage): Promise<void> {
  await stage.start(stage.alice);
  await stage.say(stage.alice, 'hello');
  await stage.say(stage.bob, 'hello yourself');
}

async function burst(stage: Stage, from: Party, count: number): Promise<Letter[]> {
  const letters: Letter[] = [];
  for (let i = 0; i < count; i++) letters.push(await stage.letter(from, `burst ${i}`));
  return letters;
}

async function deliverAll(stage: Stage, letters: readonly Letter[]): Promise<void> {
  for (const letter of letters) await stage.deliver(letter);
}

async function talk(stage: Stage, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await stage.say(stage.alice, `ping ${round}`);
    await stage.say(stage.bob, `pong ${round}`);
  }
}

/** Flips a bit where every engine must find the same fault: in the MAC, the ratchet key or the version. */
function damage(packet: Packet, choose: (bound: number) => number): Packet {
  const bytes = packet.bytes.slice();
  // Type 3: byte 20 lies inside the base key. Type 2: the key begins at byte 3; the MAC is the last 8 bytes.
  const targets = packet.type === 3 ? [20] : [bytes.length - 1 - choose(8), 5 + choose(30), 0];
  const target = targets[choose(targets.length)] ?? 0;
  bytes[target] = (bytes[target] ?? 0) ^ (target === 0 ? 0x10 << choose(2) : 1 << choose(8));
  return { type: packet.type, bytes };
}

async function throughStorm(stage: Stage, count: number): Promise<void> {
  const { dice, alice, bob } = stage;
  const network = new HostileNetwork<Letter>({
    random: dice,
    damage: (letter, fate) => ({ ...letter, packet: damage(letter.packet, (bound) => fate.below(bound)) }),
    ...{ drop: 0.1, duplicate: 0.1, reorder: 0.3, corrupt: 0.1, delay: 0.4, longestDelay: 12 },
  });
  for (let i = 0; i < count; i++) {
    const letter = await stage.write(dice.chance(0.5) ? alice : bob, `storm ${i}`);
    if (letter !== null) network.send(letter);
    if (!dice.chance(0.3)) for (const { packet } of network.step()) await stage.deliver(packet);
  }
  for (const { packet } of network.drain()) await stage.deliver(packet);
}

/** Replays must not start a session a second time, whatever the receiver has forgotten. */
async function replayToForgetful(stage: Stage, oneTime: boolean): Promise<void> {
  const { alice, bob } = stage;
  const bundle = await stage.start(alice, { oneTime });
  const firsts = await burst(stage, alice, 2);
  await stage.deliver(firsts[0]!);
  bob.forgetSessions();
  await deliverAll(stage, firsts);
  await stage.write(bob, 'to nobody');
  await stage.use(alice, bundle);
  await stage.say(alice, 'a second session from the same bundle');
  await stage.start(bob);
  await stage.say(bob, 'a session the other way');
  await stage.say(alice, 'an answer');
  await deliverAll(stage, firsts);
}

async function note(stage: Stage, what: string, party: Party): Promise<void> {
  stage.log.push({ noted: `${what}: ${String(await party.canSend(stage.other(party), stage.now))}` });
}

export const SCENARIOS: readonly Scenario[] = [
  ...[true, false].map((oneTime) => ({
    name: `a first contact ${oneTime ? 'with' : 'without'} a one-time pre-key, its replay, and its bundle used twice`,
    async play(stage: Stage): Promise<void> {
      const bundle = await stage.start(stage.alice, { oneTime });
      const letters = await burst(stage, stage.alice, 3);
      for (const index of [1, 0, 1, 2, 0]) await stage.deliver(letters[index]!);
      await stage.say(stage.bob, 'got them');
      await stage.deliver(letters[0]!);
      await stage.say(stage.alice, 'no longer a pre-key message');
      await stage.use(stage.alice, bundle);
      await stage.say(stage.alice, 'same bundle again');
      await stage.say(stage.bob, 'an answer');
    },
  })),
  {
    name: 'one-way bursts in both directions',
    async play(stage) {
      await acquaint(stage);
      for (const from of [stage.alice, stage.bob, stage.bob, stage.alice]) {
        await deliverAll(stage, await burst(stage, from, 60));
      }
    },
  },
  {
    name: 'a first burst that nobody answers',
    async play(stage) {
      await stage.start(stage.alice);
      await deliverAll(stage, await burst(stage, stage.alice, 80));
      await deliverAll(stage, await burst(stage, stage.bob, 80));
    },
  },
  {
    name: 'ping-pong',
    async play(stage) {
      await acquaint(stage);
      await talk(stage, 120);
    },
  },
  {
    name: 'plaintexts of every length around the block size',
    async play(stage) {
      await acquaint(stage);
      for (const length of [0, 1, 15, 16, 17, 31, 32, 33, 255, 256, 1000, 70_000]) {
        await stage.say(stage.dice.chance(0.5) ? stage.alice : stage.bob, 'x'.repeat(length));
      }
    },
  },
  {
    name: 'bursts read backwards and replayed',
    async play(stage) {
      await acquaint(stage);
      for (const from of [stage.alice, stage.bob, stage.alice]) {
        const letters = await burst(stage, from, 40);
        await deliverAll(stage, [...letters].reverse());
        await deliverAll(stage, stage.dice.shuffle(letters).slice(0, 10));
      }
    },
  },
  {
    name: 'letters that arrive many ratchet steps late',
    async play(stage) {
      await acquaint(stage);
      const late = [];
      for (let round = 0; round < 9; round++) {
        late.push((await burst(stage, stage.alice, 2))[0]!);
        await stage.say(stage.alice, `on time ${round}`);
        await stage.say(stage.bob, `answer ${round}`);
      }
      await deliverAll(stage, late);
      await deliverAll(stage, late);
    },
  },
  {
    name: 'letters that arrive SPQR epochs late',
    async play(stage) {
      await acquaint(stage);
      const late = [];
      for (let round = 0; round < 160; round++) {
        const letter = await stage.letter(stage.alice, `line ${round}`);
        if (round % 10 === 0) late.push(letter);
        else await stage.deliver(letter);
        await stage.say(stage.bob, `answer ${round}`);
      }
      await deliverAll(stage, late);
    },
  },
  {
    name: 'a storm that loses, repeats, reorders and damages letters',
    async play(stage) {
      await acquaint(stage);
      await throughStorm(stage, 500);
    },
  },
  {
    name: 'a storm from the very first letter on',
    async play(stage) {
      await stage.start(stage.alice);
      await stage.start(stage.bob);
      await throughStorm(stage, 200);
    },
  },
  ...[0, 1, 2].map((order) => ({
    name: `both start at the same time, delivery order ${order}`,
    async play(stage: Stage): Promise<void> {
      const { alice, bob } = stage;
      await stage.start(alice);
      await stage.start(bob);
      const [fromAlice, fromBob] = [await burst(stage, alice, 3), await burst(stage, bob, 3)];
      const orders = [
        [...fromAlice, ...fromBob],
        [fromBob[0]!, fromAlice[0]!, fromAlice[2]!, fromBob[2]!, fromBob[1]!, fromAlice[1]!],
        [fromAlice[2]!, fromBob[2]!, fromBob[0]!, fromAlice[1]!, fromAlice[0]!, fromBob[1]!],
      ];
      await deliverAll(stage, orders[order]!);
      // Both keep the session they saw last, until the letters cross no more.
      for (let round = 0; round < 5; round++) {
        const crossing = [await stage.letter(alice, `a ${round}`), await stage.letter(bob, `b ${round}`)];
        await deliverAll(stage, order === 1 ? crossing.reverse() : crossing);
      }
      await talk(stage, 10);
      await deliverAll(stage, [...fromAlice, ...fromBob]);
    },
  })),
  {
    name: 'a session archived and established anew, with letters of the old one still on their way',
    async play(stage) {
      const { alice, bob } = stage;
      await acquaint(stage);
      const [ofAlice, ofBob] = [await burst(stage, alice, 4), await burst(stage, bob, 4)];
      await alice.archiveSession(bob);
      await note(stage, 'alice after archiving', alice);
      await stage.write(alice, 'there is no session for this');
      await stage.deliver(ofBob[0]!);
      await stage.say(alice, 'the old session came back');
      await alice.archiveSession(bob);
      await stage.start(alice);
      await stage.say(alice, 'a new session');
      await stage.say(bob, 'an answer in the new session');
      await stage.deliver(ofAlice[2]!);
      await stage.deliver(ofBob[3]!);
      await talk(stage, 5);
      await deliverAll(stage, [...ofAlice, ...ofBob]);
      await bob.archiveSession(alice);
      await bob.archiveSession(alice);
      await stage.say(alice, 'read from the archive');
      await talk(stage, 5);
    },
  },
  {
    name: 'more sessions than the archive holds',
    async play(stage) {
      const { alice, bob } = stage;
      const firsts: Letter[] = [];
      const seconds: Letter[] = [];
      for (let i = 0; i < ARCHIVED_SESSIONS + 3; i++) {
        await stage.start(alice, { oneTime: i % 2 === 0 });
        firsts.push(await stage.letter(alice, `first ${i}`));
        seconds.push(await stage.letter(alice, `second ${i}`));
        await stage.deliver(firsts[i]!);
      }
      await deliverAll(stage, [seconds[5]!, seconds[2]!, seconds[1]!, seconds[0]!, firsts[0]!, firsts[9]!]);
      await stage.say(bob, 'in the session that was used last');
      await talk(stage, 3);
    },
  },
  {
    name: 'a session that nobody answers grows stale after thirty days',
    async play(stage) {
      const { alice, bob } = stage;
      const begin = stage.now.getTime();
      await stage.start(alice);
      const first = await stage.letter(alice, 'is anybody there');
      for (const offset of [
        UNANSWERED_DAYS * DAY_MS - 1,
        UNANSWERED_DAYS * DAY_MS,
        UNANSWERED_DAYS * DAY_MS + 1,
        -DAY_MS,
      ]) {
        stage.now = new Date(begin + offset);
        await note(stage, `alice can send at ${offset}`, alice);
        await stage.write(alice, `at ${offset}`);
      }
      await stage.deliver(first);
      stage.now = new Date(begin + 31 * DAY_MS);
      await note(stage, 'bob, who has read a letter', bob);
      await stage.write(alice, 'still stale');
      await stage.say(bob, 'sorry, I was away');
      await note(stage, 'alice, answered', alice);
      await stage.say(alice, 'never mind');
      stage.now = new Date(begin + 4000 * DAY_MS);
      await talk(stage, 2);
    },
  },
  ...[true, false].map((oneTime) => ({
    name: `a receiver that lost its sessions, and replayed first letters ${oneTime ? 'with' : 'without'} a one-time pre-key`,
    play: (stage: Stage) => replayToForgetful(stage, oneTime),
  })),
  {
    name: 'a receiver that lost its sessions, with one-time Kyber pre-keys',
    oneTimeKyber: true,
    play: (stage) => replayToForgetful(stage, false),
  },
  {
    name: 'encrypting and decrypting without a session',
    async play(stage) {
      await stage.write(stage.alice, 'to a stranger');
      await acquaint(stage);
      const letter = await stage.letter(stage.alice, 'for somebody else');
      await stage.deliver({ ...letter, from: stage.bob, to: stage.bob });
    },
  },
  {
    name: 'two devices of one account',
    self: true,
    async play(stage) {
      await acquaint(stage);
      await talk(stage, 60);
      await throughStorm(stage, 150);
    },
  },
];

/** Thousands of messages; separate, because it is long. */
export const LONG_RUN: Scenario = {
  name: 'a conversation over at least twenty SPQR epochs',
  async play(stage) {
    await acquaint(stage);
    for (let i = 0; stage.epoch <= LONG_RUN_EPOCHS; i++) {
      // Mostly in turns, so that epochs pass; sometimes a short burst from one side.
      const from = stage.dice.chance(0.1)
        ? stage.dice.pick([stage.alice, stage.bob])
        : i % 2 === 0
          ? stage.alice
          : stage.bob;
      await stage.say(from, `line ${i}`);
    }
  },
};

export const LONG_RUN_EPOCHS = 20;
