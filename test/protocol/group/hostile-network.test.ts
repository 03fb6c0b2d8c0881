/** One sender, several receivers, and a network between them that does what it likes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../../src/bytes.ts';
import type { Engine } from '../../../src/crypto/engine.ts';
import { VinculumError } from '../../../src/errors.ts';
import { createDistribution, processDistribution } from '../../../src/protocol/group/distribution.ts';
import { groupDecrypt, groupEncrypt } from '../../../src/protocol/group/group-cipher.ts';
import { decodeSenderKeyDistributionMessage } from '../../../src/protocol/group/sender-key-distribution-message.ts';
import { decodeSenderKeyMessage } from '../../../src/protocol/group/sender-key-message.ts';
import {
  EMPTY_SENDER_KEY_RECORD,
  type SenderKeyRecord,
  decodeSenderKeyRecord,
  encodeSenderKeyRecord,
} from '../../../src/protocol/group/sender-key-record.ts';
import { Dice, HostileNetwork, flipRandomBit } from '../../../src/testing/index.ts';
import { ID, crypto, engineOf, stored } from './support.ts';

const RECEIVERS = 3;

interface Letter {
  readonly to: number;
  readonly text: string;
  readonly bytes: Bytes;
}

interface Receiver {
  record: SenderKeyRecord;
  /** The first message it can read. */
  readonly joined: number;
  readonly read: Set<string>;
}

/** Takes a record through its stored form, as between two starts of an application. */
const restarted = (record: SenderKeyRecord): SenderKeyRecord => decodeSenderKeyRecord(encodeSenderKeyRecord(record));

class Group {
  readonly engine: Engine;
  readonly receivers: Receiver[] = [];
  readonly network: HostileNetwork<Letter>;
  readonly dice: Dice;
  sender: SenderKeyRecord;
  sent = 0;

  constructor(seed: string) {
    this.engine = engineOf(seed);
    this.dice = new Dice(`fate of ${seed}`);
    this.network = new HostileNetwork<Letter>({
      random: { bytes: (length) => this.dice.bytes(length) },
      damage: (letter, dice) => ({ ...letter, bytes: flipRandomBit(letter.bytes, dice) }),
      ...{ drop: 0.1, duplicate: 0.2, reorder: 0.4, corrupt: 0.1, delay: 0.4, longestDelay: 10 },
    });
    const made = createDistribution(this.engine, null, ID).record;
    if (made === null) throw new Error('no record was made');
    this.sender = made;
  }

  join(): void {
    const { serialized } = createDistribution(this.engine, this.sender, ID).message;
    const record = processDistribution(EMPTY_SENDER_KEY_RECORD, decodeSenderKeyDistributionMessage(serialized));
    this.receivers.push({ record, joined: this.sent, read: new Set() });
  }

  /** A member hears of the chain again; it must not matter when. */
  remind(receiver: Receiver): void {
    const before = stored(receiver.record);
    receiver.record = processDistribution(receiver.record, createDistribution(this.engine, this.sender, ID).message);
    expect(stored(receiver.record)).toBe(before);
  }

  write(): void {
    const text = `message ${String(this.sent++)}`;
    const input = { distributionId: ID, plaintext: new TextEncoder().encode(text) };
    const { message, record } = groupEncrypt(this.engine, restarted(this.sender), input);
    this.sender = record;
    for (const to of this.receivers.keys()) this.network.send({ to, text, bytes: message.serialized });
  }

  /** Delivers what is due: each message is read once, and whatever else comes changes nothing. */
  deliver(arrivals: ReturnType<HostileNetwork<Letter>['step']>): void {
    for (const { packet, original, corrupted } of arrivals) {
      const receiver = this.receivers[packet.to]!;
      const before = stored(receiver.record);
      try {
        const { plaintext, record } = groupDecrypt(
          crypto,
          restarted(receiver.record),
          decodeSenderKeyMessage(packet.bytes),
        );
        expect(corrupted).toBe(false);
        expect(receiver.read.has(original.text)).toBe(false);
        expect(new TextDecoder().decode(plaintext)).toBe(original.text);
        receiver.read.add(original.text);
        receiver.record = record;
      } catch (error) {
        if (!(error instanceof VinculumError)) throw error;
        if (!corrupted) {
          expect(error.code).toBe('DUPLICATED_MESSAGE');
          expect(receiver.read.has(original.text)).toBe(true);
        }
        expect(stored(receiver.record)).toBe(before);
      }
    }
  }
}

describe('a group on a hostile network', () => {
  it('reads every message that arrives whole exactly once, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const group = new Group(String(seed));
        for (let i = 0; i < RECEIVERS - 1; i++) group.join();
        for (let i = 0; i < 30; i++) {
          if (i === 12) group.join();
          group.write();
          group.deliver(group.network.step());
          if (group.dice.chance(0.2)) group.remind(group.dice.pick(group.receivers));
        }
        group.deliver(group.network.drain());
        const { tally } = group.network;
        const read = group.receivers.reduce((sum, receiver) => sum + receiver.read.size, 0);
        expect(read).toBeGreaterThan(0);
        expect(read).toBeLessThanOrEqual(tally.sent);
        expect(group.receivers.map(({ joined }) => joined)).toEqual([0, 0, 12]);
      }),
      { numRuns: 12 },
    );
  });

  it('reads all of them if nothing is lost or damaged', () => {
    const group = new Group('all');
    for (let i = 0; i < RECEIVERS; i++) group.join();
    group.network.setHostility({ duplicate: 0.3, reorder: 0.5, delay: 0.5 });
    for (let i = 0; i < 60; i++) {
      group.write();
      group.deliver(group.network.step());
    }
    group.deliver(group.network.drain());
    expect(group.receivers.map(({ read }) => read.size)).toEqual([60, 60, 60]);
    expect(group.receivers.map(({ record }) => record.states[0]?.value.messageKeys)).toEqual([[], [], []]);
  });
});
