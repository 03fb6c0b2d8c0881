/**
 * Several people with devices on several engines, who talk in pairs and in groups, in the open and sealed, over a network that
 * reorders, repeats, damages and loses. What happens depends on the seed alone, so two worlds of one seed can be compared.
 */
import { Dice, type FullSignalModule } from '../../src/testing/index.ts';
import { B_PUBLIC, fromHex } from './key-pairs.ts';
import type { Outcome, Packet, Party, VisibleError } from './party.ts';
import { Authority, SealedParty } from './sealed-party.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** One line of a world's history; it does not depend on the engines. */
export interface Happening {
  readonly what: string;
  readonly outcome: string | VisibleError;
}

export interface WorldOptions {
  readonly seed: string;
  /** Parties use these, and change between them now and then. */
  readonly engines: readonly FullSignalModule[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

type LetterKind = 'direct' | 'distribution' | 'group' | 'sealed' | 'sealed group';

interface Letter {
  readonly kind: LetterKind;
  readonly from: SealedParty;
  readonly to: string;
  readonly text: string;
  readonly packet: Packet;
}

const PEOPLE = [
  { name: 'a1111111-1111-4111-8111-111111111111', deviceId: 1 },
  { name: 'a1111111-1111-4111-8111-111111111111', deviceId: 2 },
  { name: 'b2222222-2222-4222-8222-222222222222', deviceId: 1 },
  { name: 'PNI:c3333333-3333-4333-8333-333333333333', deviceId: 1 },
  { name: 'dave', deviceId: 1 },
] as const;
const GROUPS = ['d1d1d1d1-7000-4eb0-832a-33b8a8a487a6', 'd2d2d2d2-7000-4eb0-832a-33b8a8a487a6'] as const;
const PRE_KEY_MESSAGE = 3;
const UNTRUSTED_IDENTITY = 3;
/** How far the network may reorder. */
const WINDOW = 8;
/** What waits longer than this many letters is lost. */
const MAX_WAITING = 60;
const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * 24 * HOUR_MS;
const OTHER_BASE_KEY = fromHex(B_PUBLIC);
/** Chain ids are random, and some messages name them. */
const RANDOM_NUMBERS = /\b\d{5,}\b/g;

/** What can happen, and how often. */
const ACTIONS: readonly (readonly [weight: number, act: (world: World) => Promise<void>])[] = [
  [70, (world) => world.deliverSomething()],
  [22, (world) => world.saySomething()],
  [7, (world) => world.saySealed()],
  [8, (world) => world.sayInGroup()],
  [5, (world) => world.saySealedInGroup()],
  [5, (world) => world.distribute()],
  [2, (world) => world.startSession()],
  [5, (world) => world.changeEngine()],
  [1, (world) => world.archive()],
  [0.6, (world) => world.passTime()],
  [0.4, (world) => world.reinstall()],
];
const TOTAL_WEIGHT = ACTIONS.reduce((sum, [weight]) => sum + weight, 0);

export class World {
  readonly #dice: Dice;
  /** Apart from the others: engines must not decide what happens. */
  readonly #engineDice: Dice;
  readonly #engines: readonly FullSignalModule[];
  readonly #authority: Authority;
  readonly #parties = new Map<string, SealedParty>();
  #waiting: Letter[] = [];
  #history: Happening[] = [];
  #now: number;
  #line = 0;
  /** How often each kind of thing happened, well and badly. */
  readonly tally = new Map<string, number>();

  constructor({ seed, engines, now }: WorldOptions) {
    this.#dice = new Dice(seed);
    this.#engineDice = new Dice(`engines of ${seed}`);
    this.#engines = engines;
    this.#now = now;
    this.#authority = new Authority(engines[0]!);
    for (const person of PEOPLE) this.#install(person);
  }

  /** Lets one thing happen. @returns what it was, in one or more lines */
  async step(): Promise<readonly Happening[]> {
    this.#history = [];
    let ticket = this.#dice.below(1000 * TOTAL_WEIGHT) / 1000;
    for (const [weight, act] of ACTIONS) {
      ticket -= weight;
      if (ticket >= 0) continue;
      await act(this);
      break;
    }
    return this.#history;
  }

  async saySomething(): Promise<void> {
    const [from, to] = this.#pair();
    if (!(await from.canSend(to, new Date(this.#now))) && this.#dice.chance(0.8)) await this.#start(from, to);
    const text = this.#text();
    const encrypting = (): Promise<Outcome<Packet>> => from.encrypt(to, bytesOf(text), new Date(this.#now));
    const packet = await this.#try(from, `${idOf(from)} writes to ${idOf(to)}`, encrypting);
    if (packet === null) return this.#maybeAccept(from, to);
    this.#post({ kind: 'direct', from, to: idOf(to), text, packet });
  }

  async saySealed(): Promise<void> {
    const [from, to] = this.#pair();
    const text = this.#text();
    const what = `${idOf(from)} seals for ${idOf(to)}`;
    const sealing = await this.#tryInParts(what, () => from.sealedEncrypt(to, bytesOf(text)));
    if (sealing === null) return this.#maybeAccept(from, to);
    // Now and then the other device of the account gets it.
    const reader = this.#dice.chance(0.1) ? this.#dice.pick([...this.#parties.values()]) : to;
    this.#post({ kind: 'sealed', from, to: idOf(reader), text, packet: { type: 0, bytes: sealing.sealed } });
  }

  async distribute(): Promise<void> {
    const [from] = this.#pair();
    const group = this.#dice.pick(GROUPS);
    const making = await this.#try(from, `${idOf(from)} distributes`, () => from.createDistribution(group));
    if (making === null) return;
    for (const to of this.#others(from)) {
      const packet = { type: 0, bytes: making.distribution };
      if (this.#dice.chance(0.9)) this.#post({ kind: 'distribution', from, to: idOf(to), text: '', packet });
    }
  }

  async sayInGroup(): Promise<void> {
    const [from] = this.#pair();
    const group = this.#dice.pick(GROUPS);
    const text = this.#text();
    const packet = await this.#try(from, `${idOf(from)} writes to a group`, () =>
      from.groupEncrypt(group, bytesOf(text)),
    );
    if (packet === null) return;
    for (const to of this.#others(from)) this.#post({ kind: 'group', from, to: idOf(to), text, packet });
  }

  async saySealedInGroup(): Promise<void> {
    const [from] = this.#pair();
    const group = this.#dice.pick(GROUPS);
    const text = this.#text();
    const members: SealedParty[] = [];
    for (const member of this.#others(from)) {
      // Mostly those that can be reached; sometimes one that cannot, which is an error.
      const reachable = member.name !== 'dave' && (await from.canSend(member, new Date(this.#now)));
      if (reachable || this.#dice.chance(0.03)) members.push(member);
    }
    const sealing = await this.#tryInParts(`${idOf(from)} seals for ${members.map(idOf).join(', ')}`, () =>
      from.sealedGroupEncrypt(group, members, bytesOf(text)),
    );
    if (sealing === null) return;
    for (const to of members) {
      const bytes = sealing.received.get(to.name)!;
      this.#post({ kind: 'sealed group', from, to: idOf(to), text, packet: { type: 0, bytes } });
    }
  }

  async startSession(): Promise<void> {
    const [from, to] = this.#pair();
    await this.#start(from, to);
  }

  async archive(): Promise<void> {
    const [from, to] = this.#pair();
    if (!(await from.canSend(to, new Date(this.#now)))) return;
    await from.archiveSession(to);
    this.#note(`${idOf(from)} archives the session with ${idOf(to)}`, 'done');
  }

  /** Also a restart: everything but the stored records is gone. */
  async changeEngine(): Promise<void> {
    const [party] = this.#pair();
    party.switchModule(this.#engineDice.pick(this.#engines));
    this.#note(`${idOf(party)} may change its engine`, 'done');
  }

  async passTime(): Promise<void> {
    this.#now += this.#dice.below(24) * HOUR_MS;
    this.#note('time passes', 'done');
  }

  /** Somebody loses everything and comes back with new keys. */
  async reinstall(): Promise<void> {
    const [, to] = this.#pair();
    // The two devices of one account share an identity, which one of them cannot change alone.
    if (to.name === PEOPLE[0].name) return;
    this.#install(to);
    this.#note(`${idOf(to)} is installed anew`, 'done');
  }

  async deliverSomething(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const position = this.#dice.below(Math.min(WINDOW, this.#waiting.length));
    const letter = this.#waiting[position]!;
    if (!this.#dice.chance(0.1)) this.#waiting.splice(position, 1);
    const damaged = this.#dice.chance(0.05);
    const reader = this.#parties.get(letter.to)!;
    const packet = damaged ? damage(letter) : letter.packet;
    const what = `${idOf(reader)} reads ${letter.kind} ${letter.text} of ${idOf(letter.from)}${damaged ? ', damaged' : ''}`;
    const read = await this.#try(reader, what, () => this.#read(reader, letter, packet));
    if (read === null) await this.#maybeAccept(reader, letter.from);
    else if (letter.text !== read.text) throw new Error(`${what}, but it says ${read.text}`);
  }

  async #read(reader: SealedParty, letter: Letter, packet: Packet): Promise<Outcome<{ text: string }>> {
    const { kind, from } = letter;
    switch (kind) {
      case 'direct':
        return textOf(await reader.decrypt(from, packet));
      case 'distribution': {
        const outcome = await reader.processDistribution(from, packet.bytes);
        return 'error' in outcome ? outcome : { text: '' };
      }
      case 'group':
        return textOf(await reader.groupDecrypt(from, packet.bytes));
      case 'sealed':
        return textOf(await reader.sealedDecrypt(packet.bytes, this.#now));
      case 'sealed group':
        return textOf(await reader.sealedGroupDecrypt(packet.bytes, this.#now));
    }
  }

  async #start(from: SealedParty, to: SealedParty): Promise<void> {
    const bundle = await to.makeBundle({ oneTime: this.#dice.chance(0.7) });
    const starting = (): Promise<Outcome<object>> => from.startSession(to, bundle, new Date(this.#now));
    const started = await this.#try(from, `${idOf(from)} starts with ${idOf(to)}`, starting);
    if (started === null) await this.#maybeAccept(from, to);
  }

  /** Runs a step and notes what became of it. A step that fails must leave everything as it was. */
  async #try<T extends object>(party: Party, what: string, step: () => Promise<Outcome<T>>): Promise<T | null> {
    // Comparing everything that is stored is slow: a sample is enough.
    const before = this.#dice.chance(0.1) ? party.contents() : null;
    const result = await this.#tryInParts(what, step);
    if (result === null && before !== null && before !== party.contents()) {
      throw new Error(`${what} failed and left something behind`);
    }
    return result;
  }

  /** The same for an operation of several steps: encrypting is not undone where sealing fails. */
  async #tryInParts<T extends object>(what: string, steps: () => Promise<Outcome<T>>): Promise<T | null> {
    const outcome = await steps();
    this.#note(what, 'error' in outcome ? normal(outcome.error) : 'done');
    return 'error' in outcome ? null : outcome;
  }

  async #maybeAccept(party: SealedParty, peer: SealedParty): Promise<void> {
    const { outcome } = this.#history[this.#history.length - 1]!;
    if (typeof outcome === 'string' || outcome.code !== UNTRUSTED_IDENTITY || !this.#dice.chance(0.5)) return;
    await party.accept(this.#parties.get(idOf(peer))!);
    this.#note(`${idOf(party)} accepts the new key of ${idOf(peer)}`, 'done');
  }

  #install(person: { readonly name: string; readonly deviceId: number }): void {
    const sibling = [...this.#parties.values()].find(({ name }) => name === person.name);
    const shares = sibling !== undefined && sibling.deviceId !== person.deviceId;
    const party = new SealedParty({
      module: this.#engineDice.pick(this.#engines),
      name: person.name,
      deviceId: person.deviceId,
      registrationId: 100 + person.deviceId,
      trustRoot: this.#authority.trustRoot,
      ...(shares ? { identity: sibling.identity } : {}),
    });
    const expired = this.#dice.chance(0.1);
    party.certificate = this.#authority.certify(party, expired ? this.#now - 1 : this.#now + YEAR_MS);
    this.#parties.set(idOf(party), party);
  }

  #pair(): [SealedParty, SealedParty] {
    const [from, to] = this.#dice.shuffle([...this.#parties.values()]);
    return [from!, to!];
  }

  #others(party: Party): SealedParty[] {
    return [...this.#parties.values()].filter((other) => other !== party);
  }

  #text(): string {
    const length = this.#dice.below(40);
    return `line ${this.#line++} ${'x'.repeat(length)}`;
  }

  #post(letter: Letter): void {
    if (this.#dice.chance(0.03)) return;
    this.#waiting.push(letter);
    if (this.#waiting.length > MAX_WAITING) this.#waiting.splice(0, MAX_WAITING / 2);
  }

  #note(what: string, outcome: string | VisibleError): void {
    this.#history.push({ what, outcome });
    const kind = `${what.split(' ').slice(1, 3).join(' ')}: ${typeof outcome === 'string' ? outcome : 'failed'}`;
    this.tally.set(kind, (this.tally.get(kind) ?? 0) + 1);
  }
}

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

function idOf({ name, deviceId }: { readonly name: string; readonly deviceId: number }): string {
  return `${name}.${String(deviceId)}`;
}

function textOf(outcome: Outcome<{ readonly plaintext: Bytes }>): Outcome<{ text: string }> {
  return 'error' in outcome ? outcome : { text: new TextDecoder().decode(outcome.plaintext) };
}

/**
 * Damages a letter where every engine must find the same fault. In a first message another base key, which must be a good one:
 * whether a flipped bit leaves the curve is chance. In all others a bit of the MAC, tag or signature at the end.
 */
function damage({ kind, packet }: Letter): Packet {
  if (kind === 'distribution') return packet;
  const bytes = packet.bytes.slice();
  if (packet.type === PRE_KEY_MESSAGE) {
    const field = bytes.findIndex((byte, i) => byte === 0x12 && bytes[i + 1] === 0x21 && bytes[i + 2] === 0x05);
    bytes.set(OTHER_BASE_KEY, field + 2);
  } else {
    bytes[bytes.length - 1] = bytes[bytes.length - 1]! ^ 1;
  }
  return { type: packet.type, bytes };
}

function normal(error: VisibleError): VisibleError {
  return { ...error, message: error.message.replaceAll(RANDOM_NUMBERS, '#') };
}
