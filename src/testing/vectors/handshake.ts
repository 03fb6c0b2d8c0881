/** Vectors of the first contact: bundles, first messages, PQXDH. */
import type { Bytes } from '../../bytes.ts';
import { toHex } from './format.ts';
import { type Maker, NOW, type VectorDevice, flipped, packetOf } from './maker.ts';
import type { BundleFields, BundleInput, DecryptInput } from './operations.ts';

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
  const add = (name: string, tests: string, changes: Partial<BundleFields>, valid = false): Promise<unknown> => {
    const bundle = { ...good, ...changes };
    const input: BundleInput = { initiator: alice.input(), owner: BOB, now: NOW, bundle };
    return maker.add({ op: 'bundle', name: `bundle: ${name}`, tests }, valid, input);
  };
  await add('complete', 'A bundle with all keys starts a session.', {}, true);
  await add('without one-time pre-key', 'A bundle may lack the one-time pre-key.', { preKeyId: null, preKey: null }, true);
  const signature = flipped(good.signedPreKeySignature, 5);
  await add('forged signed pre-key', 'A signed pre-key without a good signature is refused.', {
    signedPreKeySignature: signature,
  });
  const kyberPreKeySignature = flipped(good.kyberPreKeySignature, 40);
  await add('forged Kyber pre-key', 'A Kyber pre-key without a good signature is refused.', { kyberPreKeySignature });
  await add('exchanged signatures', 'A signature of one key does not vouch for the other.', {
    signedPreKeySignature: good.kyberPreKeySignature,
    kyberPreKeySignature: good.signedPreKeySignature,
  });
  const stranger = toHex(maker.key().getPublicKey().serialize());
  await add('another identity', 'Signatures are those of the identity in the bundle.', { identityKey: stranger });
  await add('key of small order', 'An agreement that gives zero is refused.', { preKey: `05${'00'.repeat(32)}` });
  await add('half a pre-key', 'A one-time pre-key has an id and a key, or neither.', { preKey: null });
  await add('device 0', 'Device ids begin at 1.', { deviceId: 0 });
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
    const add = (name: string, tests: string, messages: DecryptInput['messages'], valid = false): Promise<unknown> => {
      const input: DecryptInput = { reader, sender: ALICE, messages };
      return maker.add({ op: 'decrypt', name: `first messages ${kind}: ${name}`, tests }, valid, input);
    };
    await add('in order', 'Messages sent before an answer all carry the handshake.', packets, true);
    await add('the third first', 'Any of them begins the session.', [third, first, second], true);
    await add('repeated', 'A repeated first message is a duplicate, not a new session.', [first, second, first]);
    if (!oneTime) continue;
    const damaged = (position: number): DecryptInput['messages'] => [
      { type: 3, bytes: flipped(first.bytes, position) },
      first,
    ];
    await add('damaged at the end', 'A damaged handshake is refused and uses up no key.', damaged(-30));
    await add('version 5', 'An unknown version is refused.', [{ type: 3, bytes: `55${first.bytes.slice(2)}` }, first]);
    await add('version 3', 'X3DH without Kyber is refused.', [{ type: 3, bytes: `33${first.bytes.slice(2)}` }, first]);
    await add('empty', 'An empty message is refused.', [{ type: 3, bytes: '' }]);
    await add('cut', 'A truncated message is refused.', [{ type: 3, bytes: first.bytes.slice(0, -40) }, first]);
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
    const responder = {
      identity: toHex(bob.identity),
      signedPreKey: toHex(records['signed-pre-key/1']!),
      preKey: oneTime ? toHex(records['pre-key/1']!) : '',
      kyberPreKey: toHex(records['kyber-pre-key/1']!),
      theirIdentity: toHex(alice.identityKey),
      baseKey: made['baseKey']!,
      kyberCiphertext: made['kyberCiphertext']!,
    };
    const add = (name: string, valid: boolean, tests: string, changes: object): Promise<unknown> =>
      maker.add({ op: 'derive', name: `PQXDH, responder, ${kind}: ${name}`, tests }, valid, {
        derivation: 'pqxdh-accept',
        fields: { ...responder, ...changes },
      });
    await add('honest', true, 'The responder derives the same secrets.', {});
    const kyberCiphertext = flipped(responder.kyberCiphertext, 100);
    await add('damaged Kyber ciphertext', true, 'Kyber rejects implicitly: other secrets, no error.', { kyberCiphertext });
    const cut = responder.kyberCiphertext.slice(0, -2);
    await add('short Kyber ciphertext', false, 'A ciphertext of another length is refused.', { kyberCiphertext: cut });
    await add('base key of small order', false, 'Such a base key is refused.', { baseKey: `05${'00'.repeat(32)}` });
    await add('base key not reduced', false, 'A base key must be encoded canonically.', {
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
