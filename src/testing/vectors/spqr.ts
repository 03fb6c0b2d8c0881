/** Vectors of the post-quantum ratchet: whole transcripts, and messages that carry each kind of its payloads. */
import { readSpqrEpoch } from '../spqr-epoch.ts';
import { toHex } from './format.ts';
import { ALICE } from './handshake.ts';
import { type Maker, flipped, packetOf } from './maker.ts';
import type { TranscriptInput } from './derived-operations.ts';
import type { DecryptInput } from './session-operations.ts';
import { acquainted } from './ratchet.ts';

type Step = TranscriptInput['steps'][number];
const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);
/** More than any step draws. */
const RANDOM_BYTES = 128;
/** The longest a step may skip. */
const MAX_JUMP = 25_000;

/** Generates the suite `spqr`. */
export async function makeSpqr(maker: Maker): Promise<void> {
  await addTranscript(maker, { name: 'in turns', epochs: 3, isLost: () => false });
  await addTranscript(maker, { name: 'a third is lost', epochs: 2, isLost: () => maker.dice.chance(0.33) });
  await addRefusals(maker);
  await addCarriers(maker);
}

interface TranscriptOptions {
  readonly name: string;
  readonly epochs: number;
  readonly isLost: () => boolean;
}

/** Two states that exchange messages, driven by the derivations themselves. */
class Exchange {
  readonly authKey: string;
  readonly steps: Step[] = [];
  readonly #maker: Maker;
  readonly #states: { A: string; B: string };

  constructor(maker: Maker) {
    this.#maker = maker;
    this.authKey = toHex(maker.bytes(32));
    const start = maker.derivations['spqr-start']!;
    this.#states = {
      A: start({ direction: 'A2B', authKey: this.authKey })['state']!,
      B: start({ direction: 'B2A', authKey: this.authKey })['state']!,
    };
  }

  send(side: 'A' | 'B'): string {
    const random = toHex(this.#maker.bytes(RANDOM_BYTES));
    const sent = this.#maker.derivations['spqr-send']!({ state: this.#states[side], random });
    this.#states[side] = sent['state']!;
    // Only what was drawn belongs into the vector.
    this.steps.push({ side, random: random.slice(0, 2 * Number(sent['drawn'])) });
    return sent['message']!;
  }

  receive(side: 'A' | 'B', message: string): void {
    const received = this.#maker.derivations['spqr-receive']!({ state: this.#states[side], message });
    this.#states[side] = received['state']!;
    this.steps.push({ side, message });
  }

  get input(): TranscriptInput {
    return { authKey: this.authKey, steps: this.steps };
  }
}

async function addTranscript(maker: Maker, { name, epochs, isLost }: TranscriptOptions): Promise<void> {
  const exchange = new Exchange(maker);
  for (let epoch = 0, turn = 0; epoch <= epochs; turn++) {
    const [side, other] = turn % 2 === 0 ? (['A', 'B'] as const) : (['B', 'A'] as const);
    const message = exchange.send(side);
    epoch = readSpqrEpoch(bytesOf(message));
    if (!isLost()) exchange.receive(other, message);
  }
  const tests = `Both sides agree on every key over ${String(epochs)} epochs.`;
  await maker.add({ op: 'spqr-transcript', name: `transcript: ${name}`, tests }, true, exchange.input);
}

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

async function addRefusals(maker: Maker): Promise<void> {
  const refuse = async (name: string, tests: string, spoil: (message: string) => string): Promise<void> => {
    const exchange = new Exchange(maker);
    exchange.receive('B', exchange.send('A'));
    exchange.receive('A', exchange.send('B'));
    const message = exchange.send('A');
    const steps = [...exchange.steps, { side: 'B' as const, message: spoil(message) }];
    const input = { authKey: exchange.authKey, steps };
    await maker.add({ op: 'spqr-transcript', name: `refused: ${name}`, tests }, false, input);
  };
  await refuse('empty', 'A message without ratchet is refused once both sides have one.', () => '');
  await refuse('version 2', 'A version cannot change later.', (message) => `02${message.slice(2)}`);
  await refuse('epoch 0', 'Epochs begin at 1.', (message) => `0100${message.slice(4)}`);
  await refuse('an epoch ahead', 'A later epoch cannot come before its key.', (message) => `0109${message.slice(4)}`);
  await refuse('cut', 'A truncated chunk is refused.', (message) => message.slice(0, -2));
  await refuse(
    'an unknown payload',
    'An unknown payload is refused.',
    (message) => `${message.slice(0, 6)}63${message.slice(8)}`,
  );
  const jump = MAX_JUMP + 2;
  const index = [(jump & 127) | 128, ((jump >> 7) & 127) | 128, jump >> 14];
  const ahead = index.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  await refuse('too far ahead', 'An index may lie 25,000 ahead.', (m) => `${m.slice(0, 4)}${ahead}${m.slice(6)}`);
}

/** Position of the payload's type: behind version, epoch and index, one byte each in these messages. */
const TYPE_POSITION = 3;
const CARRIERS_PER_KIND = 2;

/** Session messages with each kind of payload, and each with its record: they run through libsignal's public names. */
async function addCarriers(maker: Maker): Promise<void> {
  const [alice, bob] = await acquainted(maker);
  const seen = new Map<number, number>();
  for (let round = 0; round < 160; round++) {
    const reader = bob.input('session/', 'identity/');
    const message = await alice.encrypt(bob, text(`line ${String(round)}`));
    const ratchet = maker.module.SignalMessage.deserialize(message.serialize()).pqRatchet();
    const kind = ratchet[TYPE_POSITION]!;
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    if (count <= CARRIERS_PER_KIND) {
      const packet = packetOf(message);
      const name = `payload ${String(kind)} of epoch ${String(readSpqrEpoch(ratchet))}, number ${String(count)}`;
      const input: DecryptInput = { reader, sender: ALICE, messages: [packet] };
      await maker.add({ op: 'decrypt', name, tests: 'The message key mixes in the ratchet’s key.' }, true, input);
      const at = packet.bytes.indexOf(toHex(ratchet)) / 2;
      const damaged = { type: 2, bytes: flipped(packet.bytes, at + ratchet.length - 1) };
      const spoilt: DecryptInput = { reader, sender: ALICE, messages: [damaged, packet] };
      const tests = 'A damaged payload is refused with its message, and is not taken in.';
      await maker.add({ op: 'decrypt', name: `${name}, damaged`, tests }, false, spoilt);
    }
    await bob.decrypt(ALICE, message);
    await alice.decrypt(bob, await bob.encrypt(ALICE, text(`answer ${String(round)}`)));
  }
}
