/**
 * The conversation: two speakers on two engines, a hostile network between them, engines swapped half-way through the text,
 * every line compared at the receiver with what was said.
 */
import { randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import {
  Dice,
  flipRandomBit,
  HostileNetwork,
  type NetworkTally,
  readSpqrEpoch,
  seededRandom,
} from '../../src/testing/index.ts';
import { Courier, decodeFrame, encodeFrame, type Frame } from './courier.ts';
import type { Engine } from './engine.ts';
import { RecordFolder } from './record-folder.ts';
import type { Line, Script, Side } from './script.ts';
import { type Packet, Speaker, VerificationError } from './speaker.ts';

export interface ConversationOptions {
  readonly script: Script;
  /** The engines that the two speakers begin with. */
  readonly engines: readonly [Engine, Engine];
  /** An empty folder for the records of both. */
  readonly folder: string;
  /** Decides what the network does. Keys are random all the same. */
  readonly seed: number;
  /** The text is repeated until so many post-quantum key agreements are finished. */
  readonly epochs: number;
  /** Is told of every line that was delivered. */
  readonly onLine?: (line: Line, progress: { delivered: number; epochs: number; engine: Engine }) => void;
}

/** What happened. */
export interface Outcome {
  readonly delivered: number;
  readonly resent: number;
  readonly duplicatesRefused: number;
  readonly corruptedRefused: number;
  /** Undamaged messages that came after their keys had been dropped; their lines were sent again. */
  readonly lateRefused: number;
  readonly engineSwaps: number;
  readonly epochs: number;
  readonly safetyNumbers: readonly [string, string];
  readonly messages: number;
  /** Ciphertext minus plaintext, mean over messages of an answered session. */
  readonly overheadBytes: number;
  /** The same for the first messages, which carry the handshake. */
  readonly firstOverheadBytes: number;
  readonly network: NetworkTally;
}

/** A packet on its way, with the number of the message it is a copy of. */
interface Letter extends Packet {
  readonly id: number;
  readonly to: Side;
}

/** A fifth of all messages come to harm, and many overtake each other. */
const HOSTILITY = { drop: 0.08, duplicate: 0.08, reorder: 0.25, corrupt: 0.06, delay: 0.2, longestDelay: 4 };
/** How many lines may be on their way before the next one is said. */
const LINES_IN_FLIGHT = 4;
/** Far more steps per line than the worst weather needs; then something is wrong. */
const STEPS_PER_LINE = 60;
const PRE_KEY_MESSAGE = 3;
/** Registration ids have 14 bits and are not 0. */
const REGISTRATION_IDS = 0x4000;

export class Conversation {
  readonly #options: ConversationOptions;
  readonly #speakers: readonly [Speaker, Speaker];
  readonly #couriers = [new Courier(), new Courier()] as const;
  readonly #network: HostileNetwork<Letter>;
  readonly #read = new Set<number>();
  /** The lines each side has said, in order: what the other must receive. */
  readonly #expected: readonly [Line[], Line[]] = [[], []];
  readonly #overhead = { plain: [] as number[], first: [] as number[] };
  readonly #refused = { duplicate: 0, corrupted: 0, late: 0 };
  #said = 0;
  #delivered = 0;
  #swaps = 0;
  #epoch = 1;
  #messages = 0;

  constructor(options: ConversationOptions) {
    this.#options = options;
    this.#speakers = [speaker(options, 0), speaker(options, 1)];
    this.#network = new HostileNetwork<Letter>({ ...HOSTILITY, random: seededRandom(options.seed), damage });
  }

  /**
   * Plays the whole text, as often as it takes.
   *
   * @throws VerificationError if anything is not as it was sent, or if a bad message is accepted
   */
  async play(): Promise<Outcome> {
    const [first, second] = this.#speakers;
    await first.startSession(await second.publishKeys());
    let limit = 0;
    for (let step = 0; !this.#isFinished(); step++) {
      this.#sayMore();
      limit = Math.max(limit, this.#said * STEPS_PER_LINE + STEPS_PER_LINE);
      if (step > limit) throw new VerificationError(`after ${step} steps only ${this.#delivered} lines have arrived`);
      for (const side of [0, 1] as const) await this.#send(side, step);
      for (const { packet, corrupted } of this.#network.step()) await this.#receive(packet, corrupted);
    }
    return this.#outcome();
  }

  #isFinished(): boolean {
    const { lines } = this.#options.script;
    const isBetweenPasses = this.#delivered > 0 && this.#delivered === this.#said && this.#said % lines.length === 0;
    return isBetweenPasses && this.#epoch > this.#options.epochs;
  }

  /** Lets the speakers say the next lines, as far as the previous ones have arrived. */
  #sayMore(): void {
    const { lines } = this.#options.script;
    while (this.#said - this.#delivered < LINES_IN_FLIGHT) {
      // The last lines of a pass arrive before the next pass begins: it may not be needed.
      if (this.#said > this.#delivered && this.#said % lines.length === 0) return;
      const line = lines[this.#said++ % lines.length]!;
      this.#couriers[line.side].say(line.text);
      this.#expected[line.side].push(line);
    }
  }

  async #send(side: Side, step: number): Promise<void> {
    const [from, to] = [this.#speakers[side], this.#speakers[otherSide(side)]];
    if (!(await from.canSendTo(to))) return;
    for (const frame of this.#couriers[side].due(step)) {
      const plaintext = encodeFrame(frame);
      const packet = await from.encrypt(to, plaintext);
      this.#note(packet, plaintext.length);
      this.#network.send({ ...packet, id: this.#messages++, to: otherSide(side) });
    }
  }

  async #receive(letter: Letter, corrupted: boolean): Promise<void> {
    const [reader, writer] = [this.#speakers[letter.to], this.#speakers[otherSide(letter.to)]];
    const plaintext = await reader.decrypt(writer, letter);
    if (plaintext === null) {
      this.#refused[corrupted ? 'corrupted' : this.#read.has(letter.id) ? 'duplicate' : 'late']++;
      return;
    }
    if (corrupted) throw new VerificationError(`${reader.name} accepted a corrupted message`);
    if (this.#read.has(letter.id)) throw new VerificationError(`${reader.name} accepted a message twice`);
    this.#read.add(letter.id);
    this.#hear(letter.to, decodeFrame(plaintext));
  }

  #hear(side: Side, frame: Frame): void {
    for (const text of this.#couriers[side].receive(frame)) {
      const expected = this.#expected[otherSide(side)].shift();
      if (expected === undefined || Buffer.compare(Buffer.from(text), Buffer.from(expected.text)) !== 0) {
        throw new VerificationError(`${this.#speakers[side].name} received another line than was said`);
      }
      this.#delivered++;
      const engine = this.#speakers[otherSide(side)].engine;
      this.#options.onLine?.(expected, { delivered: this.#delivered, epochs: this.#epoch - 1, engine });
      if (this.#delivered % this.#options.script.lines.length === this.#half()) this.#swapEngines();
    }
  }

  #half(): number {
    return Math.ceil(this.#options.script.lines.length / 2);
  }

  /** Each goes on with the other's engine, from the records on disk. Messages of the old engines may still be on their way. */
  #swapEngines(): void {
    const [first, second] = this.#speakers;
    [first.engine, second.engine] = [second.engine, first.engine];
    this.#swaps++;
  }

  #note(packet: Packet, plaintextBytes: number): void {
    const overhead = packet.bytes.length - plaintextBytes;
    if (packet.type === PRE_KEY_MESSAGE) {
      this.#overhead.first.push(overhead);
      return;
    }
    this.#overhead.plain.push(overhead);
    const { SignalMessage } = this.#speakers[0].engine.module;
    this.#epoch = Math.max(this.#epoch, readSpqrEpoch(SignalMessage.deserialize(packet.bytes).pqRatchet()));
  }

  async #outcome(): Promise<Outcome> {
    const [first, second] = this.#speakers;
    const safetyNumbers = [await first.safetyNumber(second), await second.safetyNumber(first)] as const;
    if (safetyNumbers[0] !== safetyNumbers[1]) throw new VerificationError('the safety numbers differ');
    return {
      delivered: this.#delivered,
      resent: this.#couriers[0].resent + this.#couriers[1].resent,
      duplicatesRefused: this.#refused.duplicate,
      corruptedRefused: this.#refused.corrupted,
      lateRefused: this.#refused.late,
      engineSwaps: this.#swaps,
      epochs: this.#epoch - 1,
      safetyNumbers,
      messages: this.#messages,
      overheadBytes: mean(this.#overhead.plain),
      firstOverheadBytes: mean(this.#overhead.first),
      network: this.#network.tally,
    };
  }
}

function otherSide(side: Side): Side {
  return side === 0 ? 1 : 0;
}

function speaker({ script, engines, folder }: ConversationOptions, side: Side): Speaker {
  const name = script.speakers[side];
  const engine = engines[side];
  return new Speaker(name, {
    engine,
    account: {
      aci: randomUUID(),
      identity: engine.module.IdentityKeyPair.generate().serialize(),
      registrationId: randomInt(1, REGISTRATION_IDS),
    },
    folder: new RecordFolder(join(folder, `speaker-${side + 1}`)),
  });
}

/**
 * Flips a bit. In a first message it is one of the base key, which begins at byte 3 at the earliest and ends at byte 36 at the
 * latest: the ids beside the keys are not authenticated, a changed one need not be noticed.
 */
function damage(letter: Letter, dice: Dice): Letter {
  if (letter.type !== PRE_KEY_MESSAGE) return { ...letter, bytes: flipRandomBit(letter.bytes, dice) };
  const [from, to] = [12, 36];
  const bytes = letter.bytes.slice();
  bytes.set(flipRandomBit(bytes.subarray(from, to), dice), from);
  return { ...letter, bytes };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
