/** Vectors of the first contact: bundles, first messages, PQXDH. */
import type { Bytes } from '../../bytes.ts';
import type { Serializable } from '../signal-module.ts';
import { NOW, toHex } from './format.ts';
import { type Maker, flipped, packetOf } from './maker.ts';
import type { VectorDevice } from './vector-device.ts';
import type { BundleFields, BundleInput, DecryptInput } from './session-operations.ts';

export const ALICE = { name: '8c78cd2a-16ff-427d-83dc-1a5e36ce713d', deviceId: 1 };
export const BOB = { name: '9d0652a3-dcc3-4d11-975f-74d61598733f', deviceId: 2 };

const text = (content: string): Bytes => new TextEncoder().encode(content);
const ALL_KEYS = ['pre-key/', 'signed-pre-key/', 'kyber-pre-key/'] as const;

/** Generates the suite `handshake`. */
export async function makeHandshake(maker: Maker): Promise<void> {
  await addBundles(maker);
  await addFirstMessages(maker);
  await addUnanswered(maker);
  await addAgreements(maker);
}

async function addBundles(maker: Maker): Promise<void> {
  const [alice, bob] = [maker.device(ALICE), maker.device(BOB)];
  const good = await bob.bundle({ oneTime: true });
  const { accept, refuse } = maker.adding('bundle', 'bundle: ', (changes: Partial<BundleFields>): BundleInput => {
    return { initiator: alice.input(), owner: BOB, now: NOW, bundle: { ...good, ...changes } };
  });
  await accept('complete', 'A bundle with all keys starts a session.', {});
  await accept('without one-time pre-key', 'A bundle may lack the one-time pre-key.', { preKeyId: null, preKey: null });
  const signature = flipped(good.signedPreKeySignature, 5);
  await refuse('forged signed pre-key', 'A signed pre-key without a good signature is refused.', {
    signedPreKeySignature: signature,
  });
  const kyberPreKeySignature = flipped(good.kyberPreKeySignature, 40);
  await refuse('forged Kyber pre-key', 'A Kyber pre-key without a good signature is refused.', {
    kyberPreKeySignature,
  });
  await refuse('exchanged signatures', 'A signature of one key does not vouch for the other.', {
    signedPreKeySignature: good.kyberPreKeySignature,
    kyberPreKeySignature: good.signedPreKeySignature,
  });
  const stranger = toHex(maker.key().getPublicKey().serialize());
  await refuse('another identity', 'Signatures are those of the identity in the bundle.', { identityKey: stranger });
  await refuse('key of small order', 'An agreement that gives zero is refused.', { preKey: `05${'00'.repeat(32)}` });
  await refuse('half a pre-key', 'A one-time pre-key has an id and a key, or neither.', { preKey: null });
  await refuse('device 0', 'Device ids begin at 1.', { deviceId: 0 });
}

async function addFirstMessages(maker: Maker): Promise<void> {
  for (const oneTime of [true, false]) {
    const kind = oneTime ? 'with one-time pre-key' : 'without one-time pre-key';
    const [alice, bob] = [maker.device(ALICE), maker.device(BOB)];
    await alice.start(BOB, await bob.bundle({ oneTime }));
    const reader = bob.input(...ALL_KEYS);
    const packets: ReturnType<typeof packetOf>[] = [];
    for (const line of ['first', 'second', 'third']) packets.push(packetOf(await alice.encrypt(BOB, text(line))));
    const [first, second, third] = packets as [(typeof packets)[0], (typeof packets)[0], (typeof packets)[0]];
    const prefix = `first messages ${kind}: `;
    const { accept, refuse } = maker.adding('decrypt', prefix, (messages: DecryptInput['messages']): DecryptInput => {
      return { reader, sender: ALICE, messages };
    });
    await accept('in order', 'Messages sent before an answer all carry the handshake.', packets);
    await accept('the third first', 'Any of them begins the session.', [third, first, second]);
    await refuse('repeated', 'A repeated first message is a duplicate, not a new session.', [first, second, first]);
    if (!oneTime) continue;
    const damaged = (position: number): DecryptInput['messages'] => [
      { type: 3, bytes: flipped(first.bytes, position) },
      first,
    ];
    await refuse('damaged at the end', 'A damaged handshake is refused and uses up no key.', damaged(-30));
    await refuse('version 5', 'An unknown version is refused.', [
      { type: 3, bytes: `55${first.bytes.slice(2)}` },
      first,
    ]);
    await refuse('version 3', 'X3DH without Kyber is refused.', [
      { type: 3, bytes: `33${first.bytes.slice(2)}` },
      first,
    ]);
    await refuse('empty', 'An empty message is refused.', [{ type: 3, bytes: '' }]);
    await refuse('cut', 'A truncated message is refused.', [{ type: 3, bytes: first.bytes.slice(0, -40) }, first]);
    const elsewhere = { ...reader, name: '11111111-2222-4333-8444-555555555555' };
    const misaddressed: DecryptInput = { reader: elsewhere, sender: ALICE, messages: [first] };
    const bound = { op: 'decrypt', name: 'first message for another address', tests: 'It is bound to both addresses.' };
    await maker.add(bound, false, misaddressed);
    const poorer = { ...reader, records: withoutKeys(reader.records, 'pre-key/') };
    const input: DecryptInput = { reader: poorer, sender: ALICE, messages: [first] };
    const named = { op: 'decrypt', name: 'first message to a key that is gone', tests: 'An unknown key is an error.' };
    await maker.add(named, false, input);
  }
}

function withoutKeys(records: Readonly<Record<string, string>>, prefix: string): Record<string, string> {
  return Object.fromEntries(Object.entries(records).filter(([key]) => !key.startsWith(prefix)));
}

/** 30 days, and a second more. */
const STALE_MS = 30 * 24 * 3_600_000 + 1000;

async function addUnanswered(maker: Maker): Promise<void> {
  const [alice, bob] = [maker.device(ALICE), maker.device(BOB)];
  await alice.start(BOB, await bob.bundle({ oneTime: false }));
  const writer = alice.input('session/', 'identity/');
  const input = { writer, recipient: BOB, now: NOW + STALE_MS, plaintext: toHex(text('anybody there?')) };
  const tests = 'A session that was not answered within 30 days sends no more.';
  await maker.add({ op: 'encrypt', name: 'a stale session', tests }, false, input);
}

async function addAgreements(maker: Maker): Promise<void> {
  for (const oneTime of [true, false]) {
    const [alice, bob] = [maker.device(ALICE), maker.device(BOB)];
    const bundle = await bob.bundle({ oneTime });
    const records = bob.stores.snapshot();
    const kind = oneTime ? 'with one-time pre-key' : 'without one-time pre-key';
    const random = toHex(maker.bytes(64));
    const fields = initiatorFields(alice, bundle, random);
    const tests = 'The initiator derives its secrets from its keys, its randomness and the bundle.';
    const named = { op: 'derive', name: `PQXDH, initiator, ${kind}`, tests };
    const made = (await maker.add(named, true, { derivation: 'pqxdh-initiate', fields })) as Record<string, string>;
    const { PreKeyRecord, SignedPreKeyRecord, KyberPreKeyRecord } = maker.module;
    const responder = {
      identity: toHex(bob.identity),
      signedPreKey: privateOf(SignedPreKeyRecord.deserialize(records['signed-pre-key/1']!)),
      preKey: oneTime ? privateOf(PreKeyRecord.deserialize(records['pre-key/1']!)) : '',
      kyberPreKey: secretOf(KyberPreKeyRecord.deserialize(records['kyber-pre-key/1']!)),
      theirIdentity: toHex(alice.identityKey),
      baseKey: made['baseKey']!,
      kyberCiphertext: made['kyberCiphertext']!,
    };
    const { accept, refuse } = maker.adding('derive', `PQXDH, responder, ${kind}: `, (changes: object) => {
      return { derivation: 'pqxdh-accept', fields: { ...responder, ...changes } };
    });
    await accept('honest', 'The responder derives the same secrets.', {});
    const kyberCiphertext = flipped(responder.kyberCiphertext, 100);
    await accept('damaged Kyber ciphertext', 'Kyber rejects implicitly: other secrets, no error.', {
      kyberCiphertext,
    });
    const cut = responder.kyberCiphertext.slice(0, -2);
    await refuse('short Kyber ciphertext', 'A ciphertext of another length is refused.', { kyberCiphertext: cut });
    await refuse('base key of small order', 'Such a base key is refused.', { baseKey: `05${'00'.repeat(32)}` });
    await refuse('base key not reduced', 'A base key must be encoded canonically.', {
      baseKey: `05${'ff'.repeat(31)}7f`,
    });
  }
}

function initiatorFields(alice: VectorDevice, bundle: BundleFields, random: string): Record<string, string> {
  return {
    identity: toHex(alice.identity),
    random,
    theirIdentity: bundle.identityKey,
    signedPreKey: bundle.signedPreKey,
    preKey: bundle.preKey ?? '',
    kyberPreKey: bundle.kyberPreKey,
  };
}

/** Records that have their private halves, which `SignalModule` leaves out. */
function privateOf(record: object): string {
  return toHex((record as { privateKey(): Serializable }).privateKey().serialize());
}

function secretOf(record: object): string {
  return toHex((record as { secretKey(): Serializable }).secretKey().serialize());
}
