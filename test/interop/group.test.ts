/** Groups, live with libsignal: either engine on either side, and both changing engines in the middle of the story. */
import { describe, expect, it } from 'vitest';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import { nextSenderChainKey } from '../../src/protocol/group/sender-chain.ts';
import { decodeSenderKeyRecord, encodeSenderKeyRecord, withState } from '../../src/protocol/group/sender-key-record.ts';
import { Dice, type SignalModule } from '../../src/testing/index.ts';
import { oracle, ours } from '../support/modules.ts';
import { type Packet, Party, succeed } from '../support/party.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const SENDER = { name: '9d0652a3-dcc3-4d11-975f-74d61598733f', deviceId: 1 };
const RECEIVER = { name: '8c78cd2a-16ff-427d-83dc-1a5e36ce713d', deviceId: 2 };
const GROUP = 'd1d1d1d1-7000-11eb-b32a-33b8a8a487a6';
const OTHER_GROUP = 'd2d2d2d2-7000-11eb-b32a-33b8a8a487a6';
const SENDER_KEY_TYPE = 7;
/** The longest jump that is allowed. */
const JUMP = 25_000;

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

const ENGINES: readonly (readonly [string, SignalModule, SignalModule])[] = [
  ['we send, libsignal receives', ours, oracle],
  ['libsignal sends, we receive', oracle, ours],
  ['we do both', ours, ours],
];

/** A sender, and receivers that are compared step by step: one on each engine, with the same records. */
class Stage {
  readonly sender: Party;
  readonly receiver: Party;

  constructor(sender: SignalModule, receiver: SignalModule) {
    this.sender = new Party({ ...SENDER, module: sender });
    this.receiver = new Party({ ...RECEIVER, module: receiver });
  }

  async announce(group: string = GROUP, to: Party = this.receiver): Promise<Bytes> {
    const { distribution } = succeed(await this.sender.createDistribution(group));
    await this.take(distribution, to);
    return distribution;
  }

  /** Processes on the receiver and on a twin with the other engine: the same outcome, the same records. */
  async take(distribution: Bytes, to: Party = this.receiver): Promise<void> {
    const twin = to.twin(to.module === ours ? oracle : ours);
    const outcome = await to.processDistribution(this.sender, distribution);
    expect(await twin.processDistribution(this.sender, distribution)).toEqual(outcome);
    expect(twin.contents()).toBe(to.contents());
    succeed(outcome);
  }

  async write(text: string, group: string = GROUP): Promise<Packet> {
    const packet = succeed(await this.sender.groupEncrypt(group, bytesOf(text)));
    expect(packet.type).toBe(SENDER_KEY_TYPE);
    return packet;
  }

  async burst(count: number, group: string = GROUP): Promise<Packet[]> {
    const packets: Packet[] = [];
    for (let i = 0; i < count; i++) packets.push(await this.write(`message ${String(i)}`, group));
    return packets;
  }

  /** Decrypts likewise on both engines. Returns the text, or the words of the error. */
  async read({ bytes }: Packet, by: Party = this.receiver): Promise<string> {
    const twin = by.twin(by.module === ours ? oracle : ours);
    const before = by.contents();
    const outcome = await by.groupDecrypt(this.sender, bytes);
    expect(await twin.groupDecrypt(this.sender, bytes)).toEqual(outcome);
    expect(twin.contents()).toBe(by.contents());
    if ('plaintext' in outcome) return new TextDecoder().decode(outcome.plaintext);
    expect(by.contents()).toBe(before);
    return outcome.error.message;
  }
}

describe.each(ENGINES)('a group in which %s', (_, senderModule, receiverModule) => {
  const stage = (): Stage => new Stage(senderModule, receiverModule);

  it('reads messages in order', async () => {
    const group = stage();
    await group.announce();
    for (const text of ['first', '', 'x'.repeat(10_000)]) expect(await group.read(await group.write(text))).toBe(text);
  });

  it('reads messages out of order, and each of them once', async () => {
    const group = stage();
    await group.announce();
    const packets = await group.burst(6);
    for (const index of [3, 0, 5, 1, 4, 2]) {
      expect(await group.read(packets[index]!)).toBe(`message ${String(index)}`);
    }
    for (const [index, packet] of packets.entries()) {
      expect(await group.read(packet)).toBe(`message with old counter 6 / ${String(index)}`);
    }
  });

  it('gives a late joiner what is sent from then on', async () => {
    const group = stage();
    await group.announce();
    const early = await group.burst(5);
    const joiner = new Party({ ...RECEIVER, deviceId: 3, module: receiverModule });
    expect(await group.read(early[4]!, joiner)).toBe(`missing sender key state for distribution ID ${GROUP}`);
    await group.announce(GROUP, joiner);
    expect(await group.read(early[4]!, joiner)).toBe('message with old counter 5 / 4');
    const next = await group.write('welcome');
    expect(await group.read(next, joiner)).toBe('welcome');
    expect(await group.read(next)).toBe('welcome');
  });

  it('announces the same chain until something is sent, and a changed one afterwards', async () => {
    const group = stage();
    const first = await group.announce();
    expect(await group.announce()).toEqual(first);
    await group.write('moved on');
    expect(await group.announce()).not.toEqual(first);
  });

  it('is not turned back by a distribution that comes again', async () => {
    const group = stage();
    const first = await group.announce();
    const packets = await group.burst(4);
    await group.read(packets[2]!);
    const before = group.receiver.contents();
    await group.take(first);
    await group.announce();
    expect(group.receiver.contents()).toBe(before);
    expect(await group.read(packets[0]!)).toBe('message 0');
    expect(await group.read(packets[2]!)).toBe('message with old counter 3 / 2');
  });

  it('follows a sender that lost its chain, and still reads what was sent before', async () => {
    const group = stage();
    const packets: Packet[] = [];
    for (let chain = 0; chain < 7; chain++) {
      group.sender.stores.restore({});
      await group.announce();
      packets.push(await group.write(`chain ${String(chain)}`));
    }
    for (const [chain, packet] of packets.entries()) {
      const isKept = chain >= 2;
      expect(await group.read(packet)).toBe(
        isKept ? `chain ${String(chain)}` : `missing sender key state for distribution ID ${GROUP}`,
      );
    }
  });

  it('replaces a chain whose id comes with another key', async () => {
    const group = stage();
    const { module } = group.sender;
    const first = await group.announce();
    const lost = await group.write('lost');
    const { SenderKeyDistributionMessage, PrivateKey } = module;
    const chainId = SenderKeyDistributionMessage.deserialize(first).chainId();
    const signingKey = PrivateKey.generate().getPublicKey();
    const chainKey = new Uint8Array(32).fill(5);
    await group.take(SenderKeyDistributionMessage._new(3, GROUP, chainId, 9, chainKey, signingKey).serialize());
    expect(await group.read(lost)).toBe('invalid signature detected');
    await group.take(first);
    expect(await group.read(lost)).toBe('lost');
  });

  it('keeps distributions apart', async () => {
    const group = stage();
    await group.announce();
    await group.announce(OTHER_GROUP);
    const packet = await group.write('other', OTHER_GROUP);
    expect(await group.read(await group.write('one'))).toBe('one');
    expect(await group.read(packet)).toBe('other');
  });

  it('jumps 25,000 messages and not one more, and keeps the keys of the last 2,000', async () => {
    const group = stage();
    await group.announce();
    const late = await group.write('late');
    skipAhead(group.sender, JUMP - 1_001);
    const kept = await group.write('kept');
    skipAhead(group.sender, 999);
    const [at, beyond] = [await group.write('far'), await group.write('farther')];
    expect(await group.read(beyond)).toBe('invalid SenderKey message: message from too far into the future');
    expect(await group.read(at)).toBe('far');
    expect(await group.read(beyond)).toBe('farther');
    expect(await group.read(kept)).toBe('kept');
    expect(await group.read(late)).toBe(`message with old counter ${String(JUMP + 2)} / 0`);
  });

  it('reads what damages leave readable, and refuses the rest', async () => {
    const group = stage();
    await group.announce();
    const dice = new Dice('damage');
    for (let i = 0; i < 60; i++) {
      const packet = await group.write(`message ${String(i)}`);
      const bytes = packet.bytes.slice();
      const position = dice.below(bytes.length);
      bytes[position] = (bytes[position] ?? 0) ^ (1 << dice.below(8));
      expect(await group.read({ ...packet, bytes })).not.toBe(`message ${String(i)}`);
      expect(await group.read(packet)).toBe(`message ${String(i)}`);
    }
  });
});

/** Moves the sender's chain on as if it had sent that many messages, which would take long. */
function skipAhead(sender: Party, count: number): void {
  const { crypto } = defaultEngine();
  const snapshot = sender.stores.snapshot();
  const name = `sender-key/${SENDER.name}.1/${GROUP}`;
  const record = decodeSenderKeyRecord(snapshot[name] ?? new Uint8Array(0));
  const state = record.states[0]?.value;
  if (state?.chainKey == null) throw new Error('no chain');
  let { chainKey } = state;
  for (let i = 0; i < count; i++) chainKey = nextSenderChainKey(crypto, chainKey);
  const moved = encodeSenderKeyRecord(withState(record, 0, { ...state, chainKey }));
  sender.stores.restore({ ...snapshot, [name]: moved });
}

describe('a group whose members change engines', () => {
  const STEPS = 120;

  it.each(['one', 'two', 'three', 'four'])('goes on from the stored records alone: seed %s', async (seed) => {
    const dice = new Dice(seed);
    const group = new Stage(ours, oracle);
    const engine = (): SignalModule => dice.pick([ours, oracle]);
    await group.announce();
    const waiting: { readonly text: string; readonly packet: Packet }[] = [];
    let read = 0;
    for (let step = 0; step < STEPS; step++) {
      if (dice.chance(0.3)) group.sender.switchModule(engine());
      if (dice.chance(0.3)) group.receiver.switchModule(engine());
      if (dice.chance(0.1)) await group.announce();
      if (dice.chance(0.5)) {
        const text = `step ${String(step)}`;
        waiting.push({ text, packet: await group.write(text) });
      } else if (waiting.length > 0) {
        const [next] = waiting.splice(dice.below(waiting.length), 1);
        if (next === undefined) continue;
        expect(await group.read(next.packet)).toBe(next.text);
        read++;
      }
    }
    expect(read).toBeGreaterThan(20);
  });
});

describe('the same record and plaintext on both engines', () => {
  it('give the same message up to the signature, and the same record', async () => {
    const sender = new Party({ ...SENDER, module: oracle });
    succeed(await sender.createDistribution(GROUP));
    const twin = sender.twin(ours);
    for (const length of [0, 1, 15, 16, 17, 255, 256, 5_000]) {
      const plaintext = new Uint8Array(length).fill(length);
      const [one, two] = [
        succeed(await sender.groupEncrypt(GROUP, plaintext)),
        succeed(await twin.groupEncrypt(GROUP, plaintext)),
      ];
      expect(two.bytes.subarray(0, -64)).toEqual(one.bytes.subarray(0, -64));
      expect([two.type, two.bytes.length]).toEqual([one.type, one.bytes.length]);
      expect(twin.contents()).toBe(sender.contents());
    }
  });

  it('give the same distribution', async () => {
    const sender = new Party({ ...SENDER, module: ours });
    succeed(await sender.createDistribution(GROUP));
    await sender.groupEncrypt(GROUP, bytesOf('hello'));
    const twin = sender.twin(oracle);
    expect(await twin.createDistribution(GROUP)).toEqual(await sender.createDistribution(GROUP));
    expect(twin.contents()).toBe(sender.contents());
  });
});
