/**
 * One stored state, one damaged message, both engines: they must agree on the outcome to the letter, and neither may change
 * its stores when it refuses.
 */
import { describe, expect, it } from 'vitest';
import { Dice, flipRandomBit } from '../../src/testing/index.ts';
import { oracle, ours } from '../support/modules.ts';
import { type Packet, type Party, succeed } from '../support/party.ts';
import { type Letter, Stage } from '../support/stage.ts';

type Damage = (packet: Packet, dice: Dice) => Uint8Array<ArrayBuffer>;

const DAMAGES: readonly (readonly [string, Damage])[] = [
  ['one flipped bit', ({ bytes }, dice) => flipRandomBit(bytes, dice)],
  ['a flipped bit in the head', ({ bytes }, dice) => join(flipRandomBit(bytes.slice(0, 60), dice), bytes.slice(60))],
  ['a missing end', ({ bytes }, dice) => bytes.slice(0, dice.below(bytes.length))],
  ['extra bytes', ({ bytes }, dice) => join(bytes, dice.bytes(1 + dice.below(20)))],
  ['a repeated part', ({ bytes }, dice) => repeatPart(bytes, dice)],
  ['noise', ({ bytes }, dice) => join(bytes.slice(0, 1), dice.bytes(dice.below(200)))],
];

function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

function repeatPart(bytes: Uint8Array, dice: Dice): Uint8Array<ArrayBuffer> {
  const [from, to] = [dice.below(bytes.length), dice.below(bytes.length)].sort((a, b) => a - b) as [number, number];
  return join(bytes.slice(0, to), bytes.slice(from));
}

/** Decrypts with a copy of the party, by each engine; returns what they have in common. */
async function bothRead(party: Party, letter: Letter, bytes: Uint8Array<ArrayBuffer>): Promise<object> {
  const before = party.contents();
  const results = [];
  for (const module of [oracle, ours]) {
    const twin = party.twin(module);
    const outcome = await twin.decrypt(letter.from, { type: letter.packet.type, bytes });
    if ('error' in outcome) expect(twin.contents()).toBe(before);
    results.push(outcome);
  }
  expect(results[1]).toEqual(results[0]);
  return results[0]!;
}

async function letters(): Promise<{ bob: Party; preKey: Letter; plain: Letter }> {
  const stage = new Stage({ seed: 'hostile bytes', modules: [oracle, oracle] });
  await stage.start(stage.alice);
  const preKey = await stage.letter(stage.alice, 'first');
  const stranger = stage.bob.twin(oracle);
  await stage.deliver(preKey);
  for (let i = 0; i < 30; i++) {
    await stage.say(stage.bob, `b ${i}`);
    await stage.say(stage.alice, `a ${i}`);
  }
  const plain = await stage.letter(stage.alice, 'last');
  return { bob: stage.bob, plain, preKey: { ...preKey, to: stranger } };
}

const ATTEMPTS = 150;

describe.each(DAMAGES)('a message with %s', (_name, damage) => {
  it('of an established session is judged alike', async () => {
    const { bob, plain } = await letters();
    const dice = new Dice(_name);
    let refused = 0;
    for (let i = 0; i < ATTEMPTS; i++) {
      if ('error' in (await bothRead(bob, plain, damage(plain.packet, dice)))) refused++;
    }
    expect(refused).toBeGreaterThan(ATTEMPTS * 0.9);
  });

  it('of a first contact is judged alike', async () => {
    const { preKey } = await letters();
    const dice = new Dice(`${_name}, first contact`);
    let refused = 0;
    for (let i = 0; i < ATTEMPTS; i++) {
      if ('error' in (await bothRead(preKey.to, preKey, damage(preKey.packet, dice)))) refused++;
    }
    expect(refused).toBeGreaterThan(0);
  });
});

/** The longest jump inside a chain that is followed. */
const LONGEST_JUMP = 25_000;

describe.each([
  ['two people', false],
  ['two devices of one account', true],
] as const)('a jump of more than 25 000 messages between %s', (_name, self) => {
  it('is judged alike', async () => {
    const stage = new Stage({ seed: 'jump', modules: [oracle, oracle], self });
    await stage.start(stage.alice);
    await stage.say(stage.alice, 'hello');
    await stage.say(stage.bob, 'hello');
    await stage.say(stage.alice, 'number 0 of its chain');
    const last: Letter[] = [];
    for (let i = 1; i <= LONGEST_JUMP + 2; i++) {
      const packet = succeed(await stage.alice.encrypt(stage.bob, new TextEncoder().encode(`${i}`)));
      if (i > LONGEST_JUMP - 1) last.push({ from: stage.alice, to: stage.bob, text: `${i}`, packet });
    }
    const outcomes = [];
    for (const letter of last) outcomes.push('error' in (await bothRead(stage.bob, letter, letter.packet.bytes)));
    // The Double Ratchet would follow one more: it counts from the chain, SPQR from its epoch, and SPQR refuses first.
    expect(outcomes).toEqual(self ? [false, false, false] : [false, true, true]);
  });
});
