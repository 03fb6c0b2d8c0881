/** Vectors of the Double Ratchet: messages of a running session, and the derivations behind them. */
import { NOW, toHex } from './format.ts';
import { ALICE, BOB } from './handshake.ts';
import { type CaseAdder, type Maker, flipped, packetOf } from './maker.ts';
import type { VectorDevice } from './vector-device.ts';
import type { DecryptInput } from './session-operations.ts';

type Packet = ReturnType<typeof packetOf>;
const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);
/** Around the block size of AES, and beyond. */
const LENGTHS = [0, 1, 15, 16, 17, 100, 1000] as const;
/** What libsignal keeps of the past: chains, and messages that one chain may skip. */
const RECEIVING_CHAINS = 5;

/** Two devices with a session in which both have spoken. */
export async function acquainted(maker: Maker): Promise<[VectorDevice, VectorDevice]> {
  const [alice, bob] = [maker.device(ALICE), maker.device(BOB)];
  await alice.start(BOB, await bob.bundle({ oneTime: true }));
  await bob.decrypt(ALICE, await alice.encrypt(BOB, text('hello')));
  await alice.decrypt(BOB, await bob.encrypt(ALICE, text('hello yourself')));
  return [alice, bob];
}

async function burst(from: VectorDevice, to: VectorDevice, count: number): Promise<Packet[]> {
  const packets: Packet[] = [];
  for (let i = 0; i < count; i++) packets.push(packetOf(await from.encrypt(to, text(`message ${String(i)}`))));
  return packets;
}

/** Generates the suite `ratchet`. */
export async function makeRatchet(maker: Maker): Promise<void> {
  await addOrders(maker);
  await addDamage(maker);
  await addLateChains(maker);
  await addEncryptions(maker);
  await addDerivations(maker);
}

function adder(maker: Maker, reader: DecryptInput['reader']): CaseAdder<readonly Packet[]> {
  return maker.adding('decrypt', '', (messages): DecryptInput => ({ reader, sender: ALICE, messages }));
}

async function addOrders(maker: Maker): Promise<void> {
  const [alice, bob] = await acquainted(maker);
  const { accept, refuse } = adder(maker, bob.input('session/', 'identity/'));
  const packets = await burst(alice, bob, 6);
  const order = (...positions: readonly number[]): Packet[] => positions.map((position) => packets[position]!);
  await accept('in order', 'Messages of one chain decrypt in order.', packets);
  await accept('backwards', 'Keys of skipped messages are kept.', [...packets].reverse());
  await accept('shuffled', 'Skipped messages decrypt in any order.', maker.dice.shuffle(packets));
  await accept('with a gap', 'What never arrives does not hinder what follows.', order(0, 3, 5));
  await refuse('repeated at once', 'A message decrypts once.', order(0, 0));
  await refuse('repeated after being skipped', 'A key that was kept is used once.', order(3, 1, 1));
  await refuse('repeated in the end', 'An old counter whose key is gone is a duplicate.', order(0, 1, 2, 3, 4, 5, 2));
}

async function addDamage(maker: Maker): Promise<void> {
  const [alice, bob] = await acquainted(maker);
  const reader = bob.input('session/', 'identity/');
  const { refuse } = adder(maker, reader);
  const [first, second] = (await burst(alice, bob, 2)) as [Packet, Packet];
  const bad = (bytes: string): Packet[] => [{ type: 2, bytes }, first, second];
  const tests = (what: string): string => `${what} is refused, and hinders nothing that follows.`;
  await refuse('MAC damaged', tests('A wrong MAC'), bad(flipped(first.bytes, -1)));
  await refuse('body damaged', tests('A changed ciphertext'), bad(flipped(first.bytes, 60)));
  await refuse('MAC missing', tests('A message without its MAC'), bad(first.bytes.slice(0, -16)));
  await refuse('cut', tests('A truncated message'), bad(first.bytes.slice(0, 40)));
  await refuse('empty', tests('An empty message'), bad(''));
  await refuse('only a version', tests('A message of one byte'), bad('44'));
  await refuse('version 2', tests('A version too old'), bad(`22${first.bytes.slice(2)}`));
  await refuse('version 5', tests('A version too new'), bad(`55${first.bytes.slice(2)}`));
  await refuse('version 3', tests('Another version than the session has'), bad(`33${first.bytes.slice(2)}`));
  const input: DecryptInput = { reader, sender: BOB, messages: [first] };
  const named = { op: 'decrypt', name: 'of somebody without session', tests: 'Without a session nothing decrypts.' };
  await maker.add(named, false, input);
}

async function addLateChains(maker: Maker): Promise<void> {
  const [alice, bob] = await acquainted(maker);
  const late: Packet[] = [];
  for (let round = 0; round <= RECEIVING_CHAINS; round++) {
    const [kept] = await burst(alice, bob, 2);
    late.push(kept!);
    await bob.decrypt(ALICE, await alice.encrypt(BOB, text(`on time ${String(round)}`)));
    await alice.decrypt(BOB, await bob.encrypt(ALICE, text(`answer ${String(round)}`)));
  }
  const { accept, refuse } = adder(maker, bob.input('session/', 'identity/'));
  await accept('of the five latest chains', 'Five receiving chains are kept.', late.slice(1));
  await refuse('of a sixth chain', 'The sixth chain is forgotten.', late.slice(0, 1));
  const next = await burst(alice, bob, 2);
  await accept('of a new chain, the second first', 'A new ratchet key starts a chain.', [next[1]!, next[0]!]);
}

async function addEncryptions(maker: Maker): Promise<void> {
  const [alice] = await acquainted(maker);
  for (const length of LENGTHS) {
    const writer = alice.input('session/', 'identity/');
    const plaintext = toHex(maker.bytes(length));
    const input = { writer, recipient: BOB, now: NOW, plaintext };
    const tests = 'A message is a function of the record and the plaintext.';
    await maker.add({ op: 'encrypt', name: `a plaintext of ${String(length)} bytes`, tests }, true, input);
  }
  const stranger = { writer: alice.input('identity/'), recipient: BOB, now: NOW, plaintext: '' };
  const tests = 'Without a session nothing is encrypted.';
  await maker.add({ op: 'encrypt', name: 'to somebody without session', tests }, false, stranger);
}

async function addDerivations(maker: Maker): Promise<void> {
  const add = (name: string, tests: string, input: { derivation: string; fields: object }): Promise<unknown> =>
    maker.add({ op: 'derive', name, tests }, true, input);
  for (const number of [1, 2, 3]) {
    const chainKey = toHex(maker.bytes(32));
    const name = `chain key ${String(number)}`;
    await add(name, 'A chain key gives a message seed and the next chain key.', {
      derivation: 'chain-key',
      fields: { chainKey },
    });
    const key = maker.key();
    const fields = {
      rootKey: toHex(maker.bytes(32)),
      ourPrivateKey: toHex(key.serialize()),
      theirPublicKey: toHex(maker.key().getPublicKey().serialize()),
    };
    await add(`root key ${String(number)}`, 'An agreement renews the root key and starts a chain.', {
      derivation: 'root-key',
      fields,
    });
  }
  for (const pqKey of ['', toHex(maker.bytes(32))]) {
    const fields = {
      ...{ chainKey: toHex(maker.bytes(32)), pqKey, plaintext: toHex(text('a message')) },
      senderIdentity: toHex(maker.key().getPublicKey().serialize()),
      receiverIdentity: toHex(maker.key().getPublicKey().serialize()),
      ...{ head: toHex(text('head')), tail: toHex(text('tail')) },
    };
    await add(`message keys ${pqKey === '' ? 'without' : 'with'} SPQR`, 'Keys, ciphertext and MAC of a message.', {
      derivation: 'seal-message',
      fields,
    });
  }
}
