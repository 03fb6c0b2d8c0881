/** Sealed sender between two engines: what one makes the other opens, and both judge alike what cannot be opened. */
import { describe, expect, it } from 'vitest';
import vectors from '../vectors/sealed-sender.json' with { type: 'json' };
import { fromBase64 } from '../support/base64.ts';
import { Party, succeed } from '../support/party.ts';
import { outcomeOf } from './outcome.ts';
import {
  EXPIRES,
  type Engine,
  FACES,
  MODULES,
  PAIRINGS,
  type ReceiveOptions,
  certificateFor,
  faceOf,
  pleaFrom,
  receive,
  send,
  watch,
} from './sealed-face.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const ALICE = { name: '8c78cd2a-16ff-427d-83dc-1a5e36ce713d', deviceId: 1, registrationId: 77 };
const BOB = { name: '9d0652a3-dcc3-4d11-975f-74d61598733f', deviceId: 2, registrationId: 0x3fff };
const CAROL = { name: 'PNI:796abedb-ca4e-4f18-8803-1fde5b921f9f', deviceId: 3, registrationId: 0x1234 };
const E164 = '+14151111111';
const text = (words: string): Bytes => new TextEncoder().encode(words);

interface Pair {
  readonly alice: Party;
  readonly bob: Party;
}

/** Alice has a session with Bob, who does not know yet. */
async function strangers(sender: Engine, receiver: Engine): Promise<Pair> {
  const alice = new Party({ ...ALICE, module: MODULES[sender] });
  const bob = new Party({ ...BOB, module: MODULES[receiver] });
  succeed(await alice.startSession(bob, await bob.makeBundle({ oneTime: true })));
  return { alice, bob };
}

/** Stores an identity without a session, which is all that sealing needs. */
async function introduce(party: Party, peer: Party): Promise<void> {
  const { module } = party;
  const address = module.ProtocolAddress.new(peer.name, peer.deviceId);
  const key = module.PublicKey.deserialize(module.IdentityKeyPair.deserialize(peer.identity).publicKey.serialize());
  await party.stores.identity.saveIdentity(address, key);
}

describe.each(PAIRINGS)('from %s to %s', (sender, receiver) => {
  it('a whole conversation goes sealed, version 1', async () => {
    const { alice, bob } = await strangers(sender, receiver);
    const certificate = certificateFor(alice, { e164: E164 });
    for (let round = 0; round < 4; round++) {
      const there = text(`there ${round}`);
      expect(await receive(bob, await send(alice, BOB, { text: there, certificate }))).toEqual({
        message: there,
        senderUuid: ALICE.name,
        senderAci: ALICE.name,
        senderE164: E164,
        deviceId: ALICE.deviceId,
      });
      const back = text(`back ${round}`);
      const answer = await receive(alice, await send(bob, ALICE, { text: back }));
      expect(answer).toMatchObject({ message: back, senderUuid: BOB.name, senderE164: null });
    }
  });

  it.each([
    [0, null],
    [1, text('a group')],
    [200, null],
    [0xffff_ffff, new Uint8Array(0)],
  ])('content with hint %i opens to the same bytes, version 1', async (hint, groupId) => {
    const { alice, bob } = await strangers(sender, receiver);
    const content = pleaFrom(alice, { hint, groupId });
    const face = faceOf(alice);
    const address = face.ProtocolAddress.new(BOB.name, BOB.deviceId);
    const sealed = await face.sealedSenderEncrypt(content, address, watch(alice.stores).identity);
    const opened = await faceOf(bob).sealedSenderDecryptToUsmc(sealed, watch(bob.stores).identity);
    expect(opened.serialize()).toEqual(content.serialize());
    expect(opened.contentHint()).toBe(hint);
    expect(opened.groupId()).toEqual(groupId?.length === 0 ? null : groupId);
    expect(opened.msgType()).toBe(8);
  });

  it('an upload for many is split by both engines alike and opened by each recipient', async () => {
    const { alice, bob } = await strangers(sender, receiver);
    const carol = new Party({ ...CAROL, module: MODULES[receiver] });
    const bobsPhone = new Party({ ...BOB, deviceId: 4, registrationId: 5, identity: bob.identity, module: bob.module });
    for (const peer of [bobsPhone, carol]) {
      succeed(await alice.startSession(peer, await peer.makeBundle({ oneTime: false })));
    }
    const face = faceOf(alice);
    const content = pleaFrom(alice, { hint: 1, groupId: text('group') });
    const stores = watch(alice.stores);
    const sent = await face.sealedSenderMultiRecipientEncrypt({
      content,
      recipients: [BOB, bobsPhone, CAROL].map((peer) => face.ProtocolAddress.new(peer.name, peer.deviceId)),
      excludedRecipients: [
        face.Aci.fromUuid('3f0f4734-e331-4434-bd4f-6d8f6ea6dcc7'),
        face.Pni.fromUuid('5d088142-6fd7-4dbd-af00-fdda1b3ce988'),
      ],
      identityStore: stores.identity,
      sessionStore: stores.session,
    });

    const [ours, theirs] = [FACES.ours, FACES.oracle].map(
      ({ SealedSenderMultiRecipientMessage }) => new SealedSenderMultiRecipientMessage(sent),
    );
    const recipients = ours!.recipientsByServiceIdString();
    expect(recipients).toEqual(theirs!.recipientsByServiceIdString());
    expect(Object.keys(recipients)).toEqual([BOB.name, CAROL.name]);
    expect(recipients[BOB.name]).toMatchObject({ deviceIds: [2, 4], registrationIds: [0x3fff, 5] });
    expect(ours!.excludedRecipientServiceIdStrings()).toEqual(theirs!.excludedRecipientServiceIdStrings());
    expect(ours!.excludedRecipientServiceIdStrings()).toHaveLength(2);
    for (const party of [bob, bobsPhone, carol]) {
      const message = ours!.messageForRecipient(recipients[party.name]!);
      expect(message).toEqual(theirs!.messageForRecipient(theirs!.recipientsByServiceIdString()[party.name]!));
      const opened = await faceOf(party).sealedSenderDecryptToUsmc(message, watch(party.stores).identity);
      expect(opened.serialize()).toEqual(content.serialize());
    }
  });

  it('a message of a session goes through an upload for one, version 2', async () => {
    const { alice, bob } = await strangers(sender, receiver);
    const face = faceOf(alice);
    const address = face.ProtocolAddress.new(BOB.name, BOB.deviceId);
    const local = face.ProtocolAddress.new(ALICE.name, ALICE.deviceId);
    const { session, identity } = watch(alice.stores);
    const message = await face.signalEncrypt(text('sealed twice'), address, local, session, identity);
    const certificate = face.SenderCertificate.deserialize(certificateFor(alice));
    const content = face.UnidentifiedSenderMessageContent.new(message, certificate, 0, null);
    const sent = await face.sealedSenderMultiRecipientEncrypt(content, [address], identity, session);
    const received = [FACES.ours, FACES.oracle].map((each) =>
      each.sealedSenderMultiRecipientMessageForSingleRecipient(sent),
    );
    expect(received[0]).toEqual(received[1]);
    expect(await receive(bob, received[0]!)).toMatchObject({ message: text('sealed twice') });
  });

  it('certificates of one are valid to the other', async () => {
    const { alice, bob } = await strangers(sender, receiver);
    const certificate = faceOf(bob).SenderCertificate.deserialize(certificateFor(alice, { e164: E164 }));
    const { PublicKey } = faceOf(bob);
    const [root, other] = [vectors.trustRoot.public, vectors.serverKey.public].map((key) =>
      PublicKey.deserialize(fromBase64(key)),
    );
    expect(certificate.validate(root!, EXPIRES)).toBe(true);
    expect(certificate.validateWithTrustRoots([other!, root!], EXPIRES)).toBe(true);
    expect(certificate.validate(root!, EXPIRES + 1)).toBe(false);
    expect(certificate.validate(other!, EXPIRES)).toBe(false);
    expect([certificate.senderUuid(), certificate.senderE164()]).toEqual([ALICE.name, E164]);
  });
});

type Situation = (party: Party) => Promise<{ outcome: unknown; calls: readonly string[] }>;

/** Has twins of a party on both engines live through the same; a failure must leave their stores as they were. */
async function bothLive(party: Party, situation: Situation): Promise<{ outcome: unknown; calls: readonly string[] }> {
  const before = party.contents();
  const lived = [];
  for (const module of [MODULES.oracle, MODULES.ours]) {
    const twin = party.twin(module);
    const result = await situation(twin);
    const failed = JSON.stringify(result.outcome).includes('"threw"');
    if (failed && !result.calls.some((call) => call.startsWith('save'))) expect(twin.contents()).toBe(before);
    lived.push(result);
  }
  expect(lived[1]).toEqual(lived[0]);
  return lived[1]!;
}

const receiving =
  (message: Bytes, options: ReceiveOptions & { readonly broken?: string } = {}): Situation =>
  async (party) => {
    const stores = watch(party.stores, options.broken);
    const outcome = await outcomeOf(() => receive(party, message, { ...options, stores }));
    return { outcome, calls: stores.calls };
  };

describe('both engines judge alike', () => {
  /** The first message of a session, a later one, and one that is not of a session. */
  async function messages(): Promise<{ bob: Party; later: Party; first: Bytes; second: Bytes; plea: Bytes }> {
    const { alice, bob } = await strangers('oracle', 'oracle');
    const certificate = certificateFor(alice, { e164: E164 });
    const first = await send(alice, BOB, { text: text('first'), certificate });
    const later = bob.twin(MODULES.oracle);
    await receive(later, first);
    await receive(alice, await send(later, ALICE, { text: text('answer') }));
    const second = await send(alice, BOB, { text: text('second'), certificate });
    const face = faceOf(alice);
    const address = face.ProtocolAddress.new(BOB.name, BOB.deviceId);
    const plea = await face.sealedSenderEncrypt(pleaFrom(alice), address, watch(alice.stores).identity);
    return { bob, later, first, second, plea };
  }

  const RECEIVERS: readonly (readonly [string, ReceiveOptions, string])[] = [
    ['a wrong trust root', { root: fromBase64(vectors.serverKey.public) }, 'trust root validation failed'],
    ['an expired certificate', { time: EXPIRES + 1 }, 'trust root validation failed'],
    ['a message from this device by name', { uuid: ALICE.name, deviceId: 1 }, 'self send'],
    ['a message from this device by number', { e164: E164, deviceId: 1 }, 'self send'],
    ['a message from another device of this account', { uuid: ALICE.name, deviceId: 5 }, 'decryption failed'],
    ['a message to another device', { deviceId: 7 }, 'decryption failed'],
    ['a message to another name', { uuid: CAROL.name }, 'decryption failed'],
    ['device 0', { deviceId: 0 }, 'device ID is out of range'],
    ['device 128', { deviceId: 128 }, 'device ID is out of range'],
  ];

  it.each(RECEIVERS)('%s', async (_, options, words) => {
    const { later, bob, first, second } = await messages();
    const refused = await bothLive(bob, receiving(first, options));
    expect(JSON.stringify(refused.outcome)).toContain(words);
    // Later messages do not say between whom they are.
    const { outcome } = await bothLive(later, receiving(second, options));
    if (words !== 'decryption failed') expect(JSON.stringify(outcome)).toContain(words);
  });

  it('messages that decrypt, and the calls they make', async () => {
    const { bob, later, first, second } = await messages();
    const beginning = await bothLive(bob, receiving(first));
    expect(beginning.calls.map((call) => call.replace(/\(.*/, ''))).toEqual([
      ...['getIdentityKeyPair', 'getSession', 'isTrustedIdentity', 'getSignedPreKey', 'getKyberPreKey', 'getPreKey'],
      ...['getIdentityKeyPair', 'getLocalRegistrationId', 'saveIdentity', 'markKyberPreKeyUsed', 'removePreKey'],
      'saveSession',
    ]);
    const running = await bothLive(later, receiving(second));
    expect(running.calls.map((call) => call.replace(/\(.*/, ''))).toEqual([
      'getIdentityKeyPair',
      'getSession',
      'isTrustedIdentity',
      'saveIdentity',
      'saveSession',
    ]);
  });

  it('a second reading, a missing session and content that is not of a session', async () => {
    const { bob, later, first, second, plea } = await messages();
    await bothLive(later, receiving(first));
    const { outcome } = await bothLive(bob, receiving(second));
    expect(JSON.stringify(outcome)).toContain('message_decrypt_signal');
    expect(JSON.stringify((await bothLive(bob, receiving(plea))).outcome)).toContain('invalid Plaintext message');
  });

  it('stores that fail', async () => {
    const { bob, later, first, second } = await messages();
    const methods = [
      ...['getIdentityKeyPair', 'getSession', 'isTrustedIdentity', 'getSignedPreKey', 'getKyberPreKey', 'getPreKey'],
      ...['getLocalRegistrationId', 'saveIdentity', 'markKyberPreKeyUsed', 'removePreKey', 'saveSession'],
    ];
    for (const broken of methods) {
      const { outcome } = await bothLive(bob, receiving(first, { broken }));
      expect(JSON.stringify(outcome)).toContain('the store is closed');
      await bothLive(later, receiving(second, { broken }));
    }
  });

  it('a message with one bit changed, anywhere', async () => {
    const { later, second } = await messages();
    for (let index = 0; index < second.length; index += 3) {
      const changed = second.slice();
      changed[index]! ^= 1 << (index % 8);
      const { outcome } = await bothLive(later, receiving(changed));
      // The lower half of the version byte is for nobody.
      if (index > 0) expect(JSON.stringify(outcome)).toContain('threw');
    }
  });

  it('a message of version 2 with one bit changed, anywhere', async () => {
    const alice = new Party({ ...ALICE, module: MODULES.oracle });
    const bob = new Party({ ...BOB, module: MODULES.oracle });
    succeed(await alice.startSession(bob, await bob.makeBundle({ oneTime: true })));
    const face = faceOf(alice);
    const stores = watch(alice.stores);
    const address = face.ProtocolAddress.new(BOB.name, BOB.deviceId);
    const content = pleaFrom(alice);
    const sent = await face.sealedSenderMultiRecipientEncrypt(content, [address], stores.identity, stores.session);
    const message = face.sealedSenderMultiRecipientMessageForSingleRecipient(sent);
    const open =
      (bytes: Bytes): Situation =>
      async (party) => {
        const { identity, calls } = watch(party.stores);
        return { outcome: await outcomeOf(() => faceOf(party).sealedSenderDecryptToUsmc(bytes, identity)), calls };
      };
    expect((await bothLive(bob, open(message))).calls).toEqual(['getIdentityKeyPair()']);
    for (let index = 0; index < message.length; index++) {
      if (index > 100 && index < message.length - 20 && index % 5 !== 0) continue;
      const changed = message.slice();
      changed[index]! ^= 1 << (index % 8);
      const { outcome } = await bothLive(bob, open(changed));
      if (index > 0) expect(JSON.stringify(outcome)).toContain('threw');
    }
    for (const length of [0, 1, 48, 80, 81, 96, 97]) await bothLive(bob, open(message.slice(0, length)));
  });
});

describe('both engines refuse alike to seal', () => {
  interface Sending {
    readonly peers?: readonly { readonly name: string; readonly deviceId: number }[];
    readonly broken?: string;
    readonly form?: 'message' | 'content' | 'many';
  }

  const sending =
    ({ peers = [BOB], broken, form = 'content' }: Sending): Situation =>
    async (party) => {
      const stores = watch(party.stores, broken);
      const face = faceOf(party);
      const addresses = peers.map(({ name, deviceId }) => face.ProtocolAddress.new(name, deviceId));
      const content = pleaFrom(party);
      const outcome = await outcomeOf(async () => {
        if (form === 'message') await send(party, peers[0]!, { text: text('hello'), stores });
        else if (form === 'content') await face.sealedSenderEncrypt(content, addresses[0]!, stores.identity);
        else await face.sealedSenderMultiRecipientEncrypt(content, addresses, stores.identity, stores.session);
        return 'sealed';
      });
      return { outcome, calls: stores.calls };
    };

  it('without session or identity', async () => {
    const alice = new Party({ ...ALICE, module: MODULES.oracle });
    for (const form of ['message', 'content', 'many'] as const) {
      expect(JSON.stringify((await bothLive(alice, sending({ form }))).outcome)).toContain('threw');
    }
  });

  it('with an identity but no session', async () => {
    const alice = new Party({ ...ALICE, module: MODULES.oracle });
    await introduce(alice, new Party({ ...BOB, module: MODULES.oracle }));
    const content = await bothLive(alice, sending({ form: 'content' }));
    expect(content).toMatchObject({ outcome: { returned: 'sealed' } });
    const missing = await bothLive(alice, sending({ form: 'many' }));
    expect(JSON.stringify(missing.outcome)).toContain(`no session for ${BOB.name}.2`);
    expect(missing.calls).toEqual([`getExistingSessions([${BOB.name}.2])`]);
  });

  it('with an archived session, a large registration id, or a name that is no service id', async () => {
    const alice = new Party({ ...ALICE, module: MODULES.oracle });
    const bob = new Party({ ...BOB, module: MODULES.oracle });
    const large = new Party({ ...BOB, deviceId: 9, registrationId: 0xabcde, module: MODULES.oracle });
    const nobody = new Party({ name: 'nobody', deviceId: 1, module: MODULES.oracle });
    for (const peer of [bob, large, nobody]) {
      succeed(await alice.startSession(peer, await peer.makeBundle({ oneTime: true })));
    }
    const tooLarge = await bothLive(alice, sending({ form: 'many', peers: [BOB, large] }));
    expect(JSON.stringify(tooLarge.outcome)).toContain(`session for ${BOB.name}.9 has invalid registration ID ABCDE`);
    const named = await bothLive(alice, sending({ form: 'many', peers: [nobody, BOB] }));
    expect(named.calls).toHaveLength(4);
    await alice.archiveSession(bob);
    const archived = await bothLive(alice, sending({ form: 'many' }));
    expect(JSON.stringify(archived.outcome)).toContain('maybe it was recently archived');
    // In this order: all identities are asked for before any session is looked at.
    await bothLive(alice, sending({ form: 'many', peers: [BOB, nobody, large] }));
    expect((await bothLive(alice, sending({ form: 'many', peers: [] }))).outcome).toEqual({ returned: 'sealed' });
  });

  it('with stores that fail, after the same calls', async () => {
    const { alice } = await strangers('oracle', 'oracle');
    const methods = ['getIdentityKeyPair', 'getIdentity', 'getExistingSessions', 'getSession', 'saveSession', 'none'];
    for (const form of ['message', 'content', 'many'] as const) {
      for (const broken of methods) await bothLive(alice, sending({ form, broken }));
    }
    expect((await bothLive(alice, sending({ form: 'message' }))).calls.map((call) => call.replace(/\(.*/, ''))).toEqual(
      ['getSession', 'isTrustedIdentity', 'saveIdentity', 'saveSession', 'getIdentityKeyPair', 'getIdentity'],
    );
    const peers = [BOB, { ...BOB, deviceId: 2 }];
    expect((await bothLive(alice, sending({ form: 'many', peers }))).calls).toEqual([
      `getExistingSessions([${BOB.name}.2, ${BOB.name}.2])`,
      'getIdentityKeyPair()',
      `getIdentity(${BOB.name}.2)`,
    ]);
  });
});
