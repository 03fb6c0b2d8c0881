/** Sessions as values beside the real libsignal: each side of a conversation changes between the two at any moment. */
import { describe, expect, it } from 'vitest';
import { Dice, readSpqrEpoch } from '../../src/testing/index.ts';
import {
  decodeIdentity,
  kyberPreKeyOfRecord,
  MESSAGE_TYPE,
  type MessageType,
  preKeyOfRecord,
  Session,
  signedPreKeyOfRecord,
} from '../../src/direct.ts';
import { SignalMessage } from '../../src/signal.ts';
import { oracle } from '../support/modules.ts';
import { type BundleBytes, type Packet, Party, succeed } from '../support/party.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const ALICE = { name: 'a1111111-1111-4111-8111-111111111111', deviceId: 1 };
const BOB = { name: 'b2222222-2222-4222-8222-222222222222', deviceId: 2 };
const text = (content: string): Bytes => new TextEncoder().encode(content);

/** A device whose records lie in libsignal's stores, and which steps with libsignal or with a `Session`. */
class Device {
  readonly party: Party;
  readonly peer: typeof ALICE;
  steps = { direct: 0, libsignal: 0 };

  constructor(address: typeof ALICE, peer: typeof ALICE) {
    this.party = new Party({ module: oracle, ...address });
    this.peer = peer;
  }

  get key(): string {
    return `session/${this.peer.name}.${this.peer.deviceId}`;
  }

  session(): Session | undefined {
    const record = this.party.stores.snapshot()[this.key];
    const ends = { ourAddress: this.party, theirAddress: this.peer };
    return record === undefined ? undefined : Session.fromRecord(record, ends);
  }

  store(session: Session, removed: string | null = null): void {
    const entries = Object.entries(this.party.stores.snapshot()).filter(([key]) => key !== removed);
    this.party.stores.restore({ ...Object.fromEntries(entries), [this.key]: session.toRecord() });
  }

  async start(bundle: BundleBytes, isDirect: boolean): Promise<void> {
    if (!isDirect) {
      succeed(await this.party.startSession(this.peer, bundle));
      return;
    }
    const { oneTime, signed, kyber } = bundle;
    const session = Session.initiate({
      ourAddress: this.party,
      theirAddress: this.peer,
      ourIdentity: decodeIdentity(this.party.identity),
      ourRegistrationId: this.party.registrationId,
      existing: this.session(),
      bundle: {
        registrationId: bundle.registrationId,
        deviceId: bundle.deviceId,
        identityKey: bundle.identityKey,
        preKey: oneTime === null ? null : { id: oneTime.id, publicKey: oneTime.key },
        signedPreKey: { id: signed.id, publicKey: signed.key, signature: signed.signature },
        kyberPreKey: { id: kyber.id, publicKey: kyber.key, signature: kyber.signature },
      },
    });
    this.store(session);
  }

  async write(content: string, isDirect: boolean): Promise<Packet> {
    this.steps[isDirect ? 'direct' : 'libsignal']++;
    if (!isDirect) return succeed(await this.party.encrypt(this.peer, text(content)));
    const before = this.session()!;
    const { session, message, type, delta } = before.encrypt(text(content));
    expect(Buffer.compare(before.apply(delta).toRecord(), session.toRecord())).toBe(0);
    this.store(session);
    return { type, bytes: message };
  }

  async read({ type, bytes }: Packet, isDirect: boolean): Promise<string> {
    this.steps[isDirect ? 'direct' : 'libsignal']++;
    if (!isDirect) {
      return new TextDecoder().decode(succeed(await this.party.decrypt(this.peer, { type, bytes })).plaintext);
    }
    const before = this.session();
    if ((type as MessageType) === MESSAGE_TYPE.ordinary) {
      const { session, plaintext, delta } = before!.decrypt(bytes);
      expect(Buffer.compare(before!.apply(delta).toRecord(), session.toRecord())).toBe(0);
      this.store(session);
      return new TextDecoder().decode(plaintext);
    }
    const stored = this.party.stores.snapshot();
    const found = <Key>(kind: string, read: (record: Bytes) => Key) => {
      return (id: number): Key | undefined => {
        const record = stored[`${kind}/${id}`];
        return record === undefined ? undefined : read(record);
      };
    };
    const { session, plaintext, consumed } = Session.accept(bytes, {
      ourAddress: this.party,
      theirAddress: this.peer,
      ourIdentity: decodeIdentity(this.party.identity),
      ourRegistrationId: this.party.registrationId,
      existing: before,
      preKey: found('pre-key', preKeyOfRecord),
      signedPreKey: found('signed-pre-key', signedPreKeyOfRecord),
      kyberPreKey: found('kyber-pre-key', kyberPreKeyOfRecord),
    });
    this.store(session, consumed === null ? null : `pre-key/${String(consumed.preKeyId)}`);
    return new TextDecoder().decode(plaintext);
  }
}

function pair(): { alice: Device; bob: Device } {
  return { alice: new Device(ALICE, BOB), bob: new Device(BOB, ALICE) };
}

describe('Session beside libsignal', () => {
  it.each([
    [true, false],
    [false, true],
    [true, true],
  ])('begins a session: initiator direct %s, responder direct %s', async (initiates, accepts) => {
    const { alice, bob } = pair();
    await alice.start(await bob.party.makeBundle({ oneTime: true }), initiates);
    const [first, second] = [await alice.write('1', initiates), await alice.write('2', initiates)];
    expect(await bob.read(second, accepts)).toBe('2');
    expect(await bob.read(first, !accepts)).toBe('1');
    expect(await alice.read(await bob.write('3', accepts), initiates)).toBe('3');
    expect(await bob.read(await alice.write('4', !initiates), accepts)).toBe('4');
  });

  it('hands the record over at any moment, over ratchet steps and at least four SPQR epochs, letters late and in disorder', async () => {
    const dice = new Dice('hand over');
    const { alice, bob } = pair();
    await alice.start(await bob.party.makeBundle({ oneTime: true }), true);
    expect(await bob.read(await alice.write('hello', false), true)).toBe('hello');
    const late: { to: Device; packet: Packet; content: string; step: number }[] = [];
    let epoch = 0;
    for (let step = 0; step < 600; step++) {
      const [from, to] = step % 2 === 0 ? [bob, alice] : [alice, bob];
      const content = `line ${step}`;
      const packet = await from.write(content, dice.chance(0.5));
      if (packet.type === 2) {
        epoch = Math.max(epoch, readSpqrEpoch(SignalMessage.deserialize(packet.bytes).pqRatchet()));
      }
      if (dice.chance(0.1)) late.push({ to, packet, content, step });
      else expect(await to.read(packet, dice.chance(0.5))).toBe(content);
      const letter = late[0];
      // Before its chain, one of five that are kept, is forgotten.
      if (letter !== undefined && step - letter.step > dice.below(8)) {
        late.shift();
        expect(await letter.to.read(letter.packet, dice.chance(0.5))).toBe(letter.content);
      }
    }
    expect(epoch).toBeGreaterThanOrEqual(5);
    for (const device of [alice, bob]) {
      expect(device.steps.direct).toBeGreaterThan(100);
      expect(device.steps.libsignal).toBeGreaterThan(100);
    }
  });

  it('keeps archived sessions for the other, and reads with those that the other archived', async () => {
    const { alice, bob } = pair();
    await alice.start(await bob.party.makeBundle({ oneTime: true }), false);
    expect(await bob.read(await alice.write('old', false), true)).toBe('old');
    const late = [await alice.write('late 1', true), await alice.write('late 2', false)];
    await alice.start(await bob.party.makeBundle({ oneTime: false }), true);
    expect(await bob.read(await alice.write('new', true), true)).toBe('new');
    expect([alice.session()!.archivedSessions, bob.session()!.archivedSessions]).toEqual([1, 1]);
    expect(await bob.read(late[1]!, true)).toBe('late 2');
    expect(await bob.read(late[0]!, false)).toBe('late 1');
    expect(await alice.read(await bob.write('in the old session', true), false)).toBe('in the old session');
    alice.store(alice.session()!.archive().session);
    expect(await alice.party.canSend(BOB)).toBe(false);
    expect(await alice.read(await bob.write('after archiving', false), false)).toBe('after archiving');
  });

  it('agrees with libsignal on what can be sent with', async () => {
    const { alice, bob } = pair();
    await alice.start(await bob.party.makeBundle({ oneTime: true }), true);
    const begin = Date.now();
    for (const days of [0, 29, 31]) {
      const now = begin + days * 24 * 3_600_000;
      expect(await alice.party.canSend(BOB, new Date(now))).toBe(alice.session()!.hasUsableSenderChain(now));
    }
  });
});
