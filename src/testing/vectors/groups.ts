/** Vectors of groups: distributions of sender keys and the messages of their chains. */
import { fromHex, toHex } from './format.ts';
import { ALICE, BOB } from './handshake.ts';
import { type CaseAdder, type Maker, flipped } from './maker.ts';
import type { VectorDevice } from './vector-device.ts';
import type { GroupDecryptInput } from './group-operations.ts';

type Letter = GroupDecryptInput['letters'][number];
const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);
const GROUP = 'd1d1d1d1-7000-4eb0-832a-33b8a8a487a6';
const OTHER_GROUP = 'd2d2d2d2-7000-4eb0-832a-33b8a8a487a6';
/** How far a chain may jump. */
const MAX_JUMP = 25_000;

/** Generates the suite `groups`. */
export async function makeGroups(maker: Maker): Promise<void> {
  await addMessages(maker);
  await addDistributions(maker);
  await addEncryptions(maker);
  await addDerivations(maker);
}

async function letters(from: VectorDevice, group: string, count: number): Promise<Letter[]> {
  const made: Letter[] = [];
  for (let i = 0; i < count; i++) {
    const message = await from.groupEncrypt(group, text(`message ${String(i)}`));
    made.push({ kind: 'message', bytes: toHex(message.serialize()) });
  }
  return made;
}

async function distribution(from: VectorDevice, group: string): Promise<Letter> {
  return { kind: 'distribution', bytes: toHex((await from.distribution(group)).serialize()) };
}

function adder(maker: Maker): CaseAdder<readonly Letter[]> {
  const reader = maker.device(BOB).input();
  return maker.adding('group-decrypt', '', (letters): GroupDecryptInput => ({ reader, sender: ALICE, letters }));
}

async function addMessages(maker: Maker): Promise<void> {
  const alice = maker.device(ALICE);
  const { accept, refuse } = adder(maker);
  const key = await distribution(alice, GROUP);
  const sent = await letters(alice, GROUP, 5);
  const order = (...positions: readonly number[]): Letter[] => [key, ...positions.map((i) => sent[i]!)];
  const bad = (bytes: string): Letter[] => [key, { kind: 'message', bytes }, sent[0]!];
  const [{ bytes: first }] = sent as [Letter];
  await accept('in order', 'Messages of a chain decrypt in order.', order(0, 1, 2, 3, 4));
  await accept('backwards', 'Keys of skipped messages are kept.', order(4, 3, 2, 1, 0));
  await accept('with gaps', 'What never arrives does not hinder.', order(1, 4));
  await refuse('repeated', 'A message decrypts once.', order(0, 0));
  await refuse('repeated after being skipped', 'A key that was kept is used once.', order(2, 0, 0));
  await refuse('without distribution', 'Without the sender’s key nothing decrypts.', [sent[0]!]);
  await refuse('signature damaged', 'A wrong signature is refused.', bad(flipped(first, -1)));
  await refuse('body damaged', 'The signature covers the ciphertext.', bad(flipped(first, 40)));
  await refuse('cut', 'A truncated message is refused.', bad(first.slice(0, -20)));
  await refuse('empty', 'An empty message is refused.', bad(''));
  await refuse('version 2', 'A version too old is refused.', bad(`22${first.slice(2)}`));
  await refuse('version 4', 'A version too new is refused.', bad(`44${first.slice(2)}`));
  const far = farMessages(maker);
  await accept('at the longest jump', 'A chain may jump 25,000 messages.', [far.key, far.last]);
  await refuse('beyond the longest jump', 'A chain may not jump further.', [far.key, far.beyond]);
}

/** A chain, its message at the longest jump and the one behind it, without the 25,000 messages in between. */
function farMessages(maker: Maker): { readonly key: Letter; readonly last: Letter; readonly beyond: Letter } {
  const { module, derivations } = maker;
  const signatureKey = maker.key();
  const chainId = 1 + maker.dice.below(0x7fff_ffff);
  const start = maker.bytes(32);
  const publicKey = signatureKey.getPublicKey();
  const distribution = module.SenderKeyDistributionMessage._new(3, GROUP, chainId, 0, start, publicKey);
  let chainKey = toHex(start);
  // The two kinds of chains step alike.
  const step = derivations['chain-key']!;
  for (let i = 0; i < MAX_JUMP; i++) chainKey = step({ chainKey })['nextChainKey']!;
  const letterAt = (iteration: number): Letter => {
    const derived = derivations['sender-chain-key']!({ chainKey, plaintext: toHex(text('far ahead')) });
    chainKey = derived['nextChainKey']!;
    const body = fromHex(derived['ciphertext']!);
    const message = module.SenderKeyMessage._new(3, GROUP, chainId, iteration, body, signatureKey, maker.engine);
    return { kind: 'message', bytes: toHex(message.serialize()) };
  };
  const key: Letter = { kind: 'distribution', bytes: toHex(distribution.serialize()) };
  return { key, last: letterAt(MAX_JUMP), beyond: letterAt(MAX_JUMP + 1) };
}

async function addDistributions(maker: Maker): Promise<void> {
  const alice = maker.device(ALICE);
  const { accept, refuse } = adder(maker);
  const early = await distribution(alice, GROUP);
  const [first, second] = await letters(alice, GROUP, 2);
  const late = await distribution(alice, GROUP);
  const [third] = await letters(alice, GROUP, 1);
  await accept('late joiner', 'A later distribution opens what follows it.', [late, third!]);
  await refuse('late joiner, earlier message', 'It does not open what came before it.', [late, second!]);
  await accept('both distributions', 'The same chain again changes nothing.', [early, first!, late, second!, third!]);
  const other = await distribution(alice, OTHER_GROUP);
  await refuse('of another group', 'A chain belongs to one distribution.', [other, third!]);
  const chains: Letter[] = [];
  const messages: Letter[] = [];
  for (let i = 0; i < 6; i++) {
    const anew = maker.device(ALICE);
    chains.push(await distribution(anew, GROUP));
    messages.push(...(await letters(anew, GROUP, 1)));
  }
  await accept('five chains', 'Five chains of a sender are kept.', [...chains, ...messages.slice(1)]);
  await refuse('the sixth chain', 'The oldest chain is forgotten.', [...chains, messages[0]!]);
  const bad = (name: string, tests: string, bytes: string): Promise<unknown> =>
    refuse(`distribution ${name}`, tests, [{ kind: 'distribution', bytes }]);
  await bad('empty', 'An empty distribution is refused.', '');
  await bad('of version 4', 'A version too new is refused.', `44${early.bytes.slice(2)}`);
  await bad('cut', 'A truncated distribution is refused.', early.bytes.slice(0, -10));
}

async function addEncryptions(maker: Maker): Promise<void> {
  const alice = maker.device(ALICE);
  const description = await alice.distribution(GROUP);
  const signatureKey = toHex(description.serialize().slice(-33));
  for (const length of [0, 15, 16, 1000]) {
    const input = {
      ...{ writer: alice.input('sender-key/'), distributionId: GROUP, signatureKey },
      plaintext: toHex(maker.bytes(length)),
    };
    const tests = 'All but the signature is a function of the record and the plaintext.';
    await maker.add({ op: 'group-encrypt', name: `a plaintext of ${String(length)} bytes`, tests }, true, input);
    await alice.groupEncrypt(GROUP, text('the chain moves on'));
  }
  const input = { writer: alice.input(), distributionId: GROUP, signatureKey, plaintext: '' };
  await maker.add({ op: 'group-encrypt', name: 'without chain', tests: 'A sender needs a chain.' }, false, input);
}

async function addDerivations(maker: Maker): Promise<void> {
  for (const number of [1, 2, 3]) {
    const fields = { chainKey: toHex(maker.bytes(32)), plaintext: toHex(text('a message')) };
    const tests = 'A chain key gives a message seed, the ciphertext under it, and the next chain key.';
    const named = { op: 'derive', name: `sender chain key ${String(number)}`, tests };
    await maker.add(named, true, { derivation: 'sender-chain-key', fields });
  }
}
