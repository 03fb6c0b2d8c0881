/**
 * A stage for two parties and a seed. Whatever happens on it is written into a log that does not depend on which engines
 * play: so the log of one pairing can be compared with the log of another.
 */
import { expect } from 'vitest';
import { Dice, readSpqrEpoch, type SignalModule } from '../../src/testing/index.ts';
import { type BundleBytes, type Outcome, type Packet, Party, type VisibleError } from './party.ts';

const ALICE = 'a1111111-1111-4111-8111-111111111111';
const BOB = 'b2222222-2222-4222-8222-222222222222';

/** A packet with its sender, its receiver and what it said. */
export interface Letter {
  readonly from: Party;
  readonly to: Party;
  readonly text: string;
  readonly packet: Packet;
}

/** One line of the log. */
export type LogEntry =
  | { readonly sent: string; readonly type: number; readonly length: number }
  | { readonly read: string }
  | { readonly failed: string; readonly error: VisibleError }
  | { readonly noted: string };

/** How a stage is furnished. */
export interface Furnishing {
  /** Both parties are devices of one account. Default: two people. */
  readonly self?: boolean;
  /** What the stores keep. Default: bytes. */
  readonly keep?: 'objects' | 'bytes';
  /** Kyber pre-keys are deleted when they are used. Default: all are last-resort keys. */
  readonly oneTimeKyber?: boolean;
}

export interface StageOptions extends Furnishing {
  readonly seed: string;
  readonly modules: readonly [SignalModule, SignalModule];
}

export class Stage {
  readonly dice: Dice;
  readonly alice: Party;
  readonly bob: Party;
  readonly log: LogEntry[] = [];
  /** The highest SPQR epoch that a message has carried. */
  epoch = 0;
  now = new Date(1_700_000_000_000);

  constructor({ seed, modules, self = false, keep = 'bytes', oneTimeKyber = false }: StageOptions) {
    this.dice = new Dice(seed);
    const [first, second] = modules;
    const stores = { keep, isLastResort: () => !oneTimeKyber };
    this.alice = new Party({ ...stores, module: first, name: ALICE, deviceId: 1, registrationId: 101 });
    this.bob = new Party({
      ...stores,
      module: second,
      name: self ? ALICE : BOB,
      deviceId: 2,
      registrationId: 202,
      ...(self ? { identity: this.alice.identity } : {}),
    });
  }

  other(party: Party): Party {
    return party === this.alice ? this.bob : this.alice;
  }

  /** One party fetches a bundle of the other and starts a session. */
  async start(from: Party, options: { oneTime: boolean } = { oneTime: true }): Promise<BundleBytes> {
    const bundle = await this.other(from).makeBundle(options);
    await this.use(from, bundle);
    return bundle;
  }

  /** One party starts a session from a given bundle of the other. */
  async use(from: Party, bundle: BundleBytes): Promise<void> {
    const outcome = await this.#guarded(from, () => from.startSession(this.other(from), bundle, this.now));
    this.log.push('error' in outcome ? { failed: 'start', error: outcome.error } : { noted: 'started' });
  }

  /** Encrypts; null (and a line in the log) if that failed. */
  async write(from: Party, text: string): Promise<Letter | null> {
    const to = this.other(from);
    const outcome = await this.#guarded(from, () => from.encrypt(to, new TextEncoder().encode(text), this.now));
    if ('error' in outcome) {
      this.log.push({ failed: `write ${text}`, error: outcome.error });
      return null;
    }
    this.log.push({ sent: text, type: outcome.type, length: outcome.bytes.length });
    this.#noteEpoch(to, outcome);
    return { from, to, text, packet: outcome };
  }

  /** Encrypts, which must succeed. */
  async letter(from: Party, text: string): Promise<Letter> {
    const letter = await this.write(from, text);
    if (letter === null) throw new Error(`could not write ${text}`);
    return letter;
  }

  /** Decrypts; a plaintext must be the one that was sent, and a failure must leave the stores as they were. */
  async deliver(letter: Letter, packet: Packet = letter.packet): Promise<boolean> {
    const outcome = await this.#guarded(letter.to, () => letter.to.decrypt(letter.from, packet));
    if ('error' in outcome) {
      this.log.push({ failed: `read ${letter.text}`, error: outcome.error });
      return false;
    }
    const read = new TextDecoder().decode(outcome.plaintext);
    expect(read).toBe(letter.text);
    this.log.push({ read });
    return true;
  }

  /** Writes and delivers at once. */
  async say(from: Party, text: string): Promise<boolean> {
    const letter = await this.write(from, text);
    return letter !== null && (await this.deliver(letter));
  }

  async #guarded<T>(party: Party, step: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const before = party.contents();
    const outcome = await step();
    if (typeof outcome === 'object' && outcome !== null && 'error' in outcome) expect(party.contents()).toBe(before);
    return outcome;
  }

  #noteEpoch(reader: Party, packet: Packet): void {
    if (packet.type !== 2) return;
    const ratchet = reader.module.SignalMessage.deserialize(packet.bytes).pqRatchet();
    this.epoch = Math.max(this.epoch, readSpqrEpoch(ratchet));
  }
}
