import { describe, expect, it } from 'vitest';
import { VinculumError, type VinculumErrorCode } from '../../src/errors.ts';
import { decryptMany, encryptToMany, isFailure, MESSAGE_TYPE, readPreKeyMessage, Session } from '../../src/direct.ts';
import { ALICE, BOB, Correspondent, friends, hex, NOW, seededEngine, strangers, text } from './correspondent.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

function codeOf(step: () => unknown): VinculumErrorCode | undefined {
  try {
    step();
  } catch (error) {
    if (error instanceof VinculumError) return error.code;
    throw error;
  }
  return undefined;
}

describe('Session', () => {
  it('begins from a bundle, is accepted from the first message, and talks both ways', () => {
    const { alice, bob } = strangers('talk');
    const first = alice.write('hello');
    expect(first.type).toBe(MESSAGE_TYPE.preKey);
    expect(bob.read(first)).toBe('hello');
    const answer = bob.write('yes?');
    expect(answer.type).toBe(MESSAGE_TYPE.ordinary);
    expect(alice.read(answer)).toBe('yes?');
    expect(alice.write('now you know me').type).toBe(MESSAGE_TYPE.ordinary);
  });

  it('tells which pre-keys a first message has consumed, once', () => {
    const { alice, bob } = strangers('consumed');
    const [first, second] = [alice.write('1'), alice.write('2')];
    const head = readPreKeyMessage(first.message);
    expect(head).toMatchObject({ registrationId: 100, preKeyId: 1, signedPreKeyId: 1, kyberPreKeyId: 1 });
    expect(head.identityKey).toEqual(alice.identity.publicKey);
    const accepted = Session.accept(first.message, bob.acceptOptions());
    expect(accepted.consumed).toEqual({ preKeyId: 1, signedPreKeyId: 1, kyberPreKeyId: 1, baseKey: head.baseKey });
    expect(accepted.delta).toBeNull();
    const again = Session.accept(second.message, { ...bob.acceptOptions(), existing: accepted.session });
    expect(again.consumed).toBeNull();
    expect(accepted.session.apply(again.delta!).toRecord()).toEqual(again.session.toRecord());
    const decrypted = accepted.session.decrypt(second.message, MESSAGE_TYPE.preKey);
    expect(decrypted.plaintext).toEqual(text('2'));
    expect(decrypted.session.toRecord()).toEqual(again.session.toRecord());
  });

  it('asks whether to trust an identity before it reads anything', () => {
    const { alice, bob } = strangers('trust');
    const { message } = alice.write('trust me');
    const asked: Uint8Array[] = [];
    const isTrusted = (key: Uint8Array): boolean => asked.push(key) === 0;
    expect(codeOf(() => Session.accept(message, { ...bob.acceptOptions(), isTrusted }))).toBe('UNTRUSTED_IDENTITY');
    expect(asked).toEqual([alice.identity.publicKey]);
    expect(bob.read({ message, type: MESSAGE_TYPE.preKey })).toBe('trust me');
  });

  it('knows who talks to whom', () => {
    const { alice, bob } = friends('facts');
    const { session } = alice;
    expect([session.ourAddress, session.theirAddress]).toEqual([ALICE, BOB]);
    expect(session.ourIdentity).toEqual(alice.identity.publicKey);
    expect(session.theirIdentity).toEqual(bob.identity.publicKey);
    expect([session.ourRegistrationId, session.theirRegistrationId, session.version]).toEqual([100, 200, 4]);
    expect([session.hasCurrent, session.archivedSessions, session.pendingPreKeys]).toEqual([true, 0, null]);
    const numbers = [alice, bob].map((party) => {
      const [ours, theirs] = party === alice ? ['a', 'b'] : ['b', 'a'];
      const options = { ourIdentifier: text(ours), theirIdentifier: text(theirs), iterations: 2 };
      return party.session.fingerprint(options).display;
    });
    expect(numbers[0]).toMatch(/^\d{60}$/);
    expect(numbers[1]).toBe(numbers[0]);
  });

  it('is stale when nobody has answered for thirty days, and then does not encrypt', () => {
    const { alice, bob } = strangers('stale');
    expect(alice.session.pendingPreKeys).toEqual({ preKeyId: 1, signedPreKeyId: 1, kyberPreKeyId: 1, since: NOW });
    const first = alice.write('anybody?');
    expect(alice.session.isStale(NOW + 30 * DAY_MS)).toBe(false);
    expect(alice.session.isStale(NOW + 30 * DAY_MS + 1)).toBe(true);
    expect(alice.session.hasUsableSenderChain()).toBe(true);
    alice.now = NOW + 31 * DAY_MS;
    expect(alice.session.hasUsableSenderChain()).toBe(false);
    expect(codeOf(() => alice.write('still nobody?'))).toBe('NO_SESSION');
    bob.read(first);
    alice.read(bob.write('here'));
    expect(alice.write('at last').type).toBe(MESSAGE_TYPE.ordinary);
  });

  it('keeps sessions that were replaced, and reads late messages with them', () => {
    const { alice, bob } = friends('archive');
    const late = bob.write('from the old session');
    alice.initiate(bob.makeBundle(2));
    expect(alice.session.archivedSessions).toBe(1);
    expect(bob.read(alice.write('anew'))).toBe('anew');
    expect(bob.session.archivedSessions).toBe(1);
    expect(alice.read(late)).toBe('from the old session');
    expect(hex(alice.restored().toRecord())).toBe(hex(alice.session.toRecord()));
    const key = alice.session.toRecord();
    alice.keep(alice.session.archive());
    expect([alice.session.hasCurrent, alice.session.archivedSessions]).toEqual([false, 2]);
    expect(codeOf(() => alice.write('with what?'))).toBe('NO_SESSION');
    expect(codeOf(() => alice.session.theirIdentity)).toBe('NO_SESSION');
    expect(alice.read(bob.write('still reads'))).toBe('still reads');
    expect(hex(alice.restored().toRecord())).toBe(hex(alice.session.toRecord()));
    expect(hex(alice.session.toRecord())).not.toBe(hex(key));
  });

  it('passes through records, also one without sessions', () => {
    const { alice, bob } = friends('records');
    const record = alice.session.toRecord();
    const options = { ourAddress: ALICE, theirAddress: BOB, engine: seededEngine('records, read') };
    alice.adopt(Session.fromRecord(record, options));
    expect(alice.session.toRecord()).toEqual(record);
    expect(bob.read(alice.write('from a record'))).toBe('from a record');
    const empty = Session.fromRecord(new Uint8Array(), options);
    expect([empty.hasCurrent, empty.archivedSessions, empty.toRecord().length]).toEqual([false, 0, 0]);
  });

  it('shows nothing of itself as JSON', () => {
    expect(JSON.stringify(friends('json').alice.session)).toBe('{}');
  });
});

describe('a value of a session', () => {
  it('is as it was after a step that succeeded, and after one that failed', () => {
    const { alice, bob } = friends('immutable');
    const before = alice.session;
    const record = before.toRecord();
    const letter = bob.write('one');
    const { session: after } = before.decrypt(letter.message);
    const forged = letter.message.slice();
    forged[forged.length - 1]! ^= 1;
    expect(codeOf(() => before.decrypt(forged))).toBe('DECRYPTION_FAILED');
    expect(codeOf(() => before.decrypt(new Uint8Array(3)))).toBe('INVALID_MESSAGE');
    expect(before.toRecord()).toEqual(record);
    expect(before.decrypt(letter.message).plaintext).toEqual(text('one'));
    expect(codeOf(() => after.decrypt(letter.message))).toBe('DUPLICATED_MESSAGE');
    expect(after.toRecord()).not.toEqual(record);
    expect(before.toRecord()).toEqual(record);
  });

  it('is not changed by a caller who writes to what went in or came out', () => {
    const { alice, bob } = friends('aliases');
    const message = bob.write('one').message.slice();
    const { session, plaintext, delta } = alice.session.decrypt(message);
    const record = session.toRecord();
    for (const bytes of [message, plaintext, delta, session.ourIdentity, session.toRecord()]) bytes.fill(0);
    expect(session.toRecord()).toEqual(record);
    const stored = session.snapshot();
    const read = Session.fromSnapshot(stored);
    stored.fill(0);
    expect(read.toRecord()).toEqual(record);
  });

  it('encrypts once', () => {
    const { alice, bob } = friends('spent');
    const before = alice.session;
    expect(before.isSpent).toBe(false);
    const sent = before.encrypt(text('one'));
    expect([before.isSpent, sent.session.isSpent]).toEqual([true, false]);
    expect(codeOf(() => before.encrypt(text('two')))).toBe('SESSION_SPENT');
    expect(bob.session.decrypt(sent.message).plaintext).toEqual(text('one'));
    expect(bob.session.decrypt(sent.session.encrypt(text('two')).message).plaintext).toEqual(text('two'));
  });

  it('encrypts once also if it decrypts in between', () => {
    const { alice, bob } = friends('spent by detour');
    const letter = bob.write('in a chain that alice knows');
    const before = alice.session;
    before.encrypt(text('one'));
    const { session: detour } = before.decrypt(letter.message);
    expect(codeOf(() => detour.encrypt(text('two')))).toBe('SESSION_SPENT');
  });

  it('is not spent by a failure to encrypt', () => {
    const { alice } = strangers('not spent');
    const { crypto, random } = alice.engine;
    let isBroken = true;
    const bytes = (length: number): Uint8Array<ArrayBuffer> => {
      if (isBroken) throw new VinculumError('RANDOM_UNAVAILABLE', 'none');
      return random.bytes(length);
    };
    // The first message of a session draws a key pair for SPQR.
    const engine = { crypto, random: { bytes } };
    const session = Session.fromSnapshot(alice.session.snapshot(), { engine, clock: { now: () => NOW } });
    expect(codeOf(() => session.encrypt(text('x')))).toBe('RANDOM_UNAVAILABLE');
    expect(session.isSpent).toBe(false);
    isBroken = false;
    expect(codeOf(() => session.encrypt(text('x')))).toBe(undefined);
    expect(session.isSpent).toBe(true);
  });

  it('may encrypt on after a ratchet step, with another chain', () => {
    const { alice, bob } = friends('new chain');
    bob.read(alice.write('so that bob begins a chain'));
    const before = alice.session;
    before.encrypt(text('lost'));
    const { session } = before.decrypt(bob.write('a ratchet step').message);
    const afterwards = session.encrypt(text('fine'));
    expect(bob.session.decrypt(afterwards.message).plaintext).toEqual(text('fine'));
  });
});

describe('Session refuses', () => {
  const { alice, bob } = strangers('refusals');
  const first = alice.write('first');
  const accept = (change: object) => () => Session.accept(first.message, { ...bob.acceptOptions(), ...change });
  const bundle = bob.makeBundle(9);
  const initiate = (change: object) => () =>
    Session.initiate({
      ourAddress: ALICE,
      theirAddress: BOB,
      ourIdentity: alice.identity,
      ourRegistrationId: 1,
      bundle,
      ...change,
    });
  const broken = new Uint8Array(64);
  it.each<[string, () => unknown, VinculumErrorCode]>([
    ['a signed pre-key that is not there', accept({ signedPreKey: () => undefined }), 'INVALID_MESSAGE'],
    ['a one-time pre-key that is not there', accept({ preKey: () => undefined }), 'INVALID_MESSAGE'],
    ['a Kyber pre-key that is not there', accept({ kyberPreKey: () => undefined }), 'INVALID_MESSAGE'],
    ['a registration id that is none', accept({ ourRegistrationId: -1 }), 'INVALID_ARGUMENT'],
    ['the keys of somebody else', accept({ ourIdentity: alice.identity }), 'DECRYPTION_FAILED'],
    ['an address other than the one the message names', accept({ theirAddress: BOB }), 'DECRYPTION_FAILED'],
    ['a device id that is none', accept({ theirAddress: { ...ALICE, deviceId: 0 } }), 'INVALID_PROTOCOL_ADDRESS'],
    [
      'a message of type 3 that begins a session',
      () => friends('x').bob.session.decrypt(first.message, 3),
      'NO_SESSION',
    ],
    ['a message that is no bytes', () => alice.session.decrypt('x' as never), 'INVALID_ARGUMENT'],
    ['a plaintext that is no bytes', () => alice.session.encrypt('x' as never), 'INVALID_ARGUMENT'],
    ['a record that does not decode', () => Session.fromRecord(broken, bob.acceptOptions()), 'INVALID_SESSION'],
    [
      'a bundle whose pre-key is not signed',
      initiate({ bundle: { ...bundle, signedPreKey: { ...bundle.signedPreKey, signature: broken } } }),
      'INVALID_SIGNATURE',
    ],
    [
      'a bundle whose Kyber key is none',
      initiate({ bundle: { ...bundle, kyberPreKey: { ...bundle.kyberPreKey, publicKey: broken } } }),
      'INVALID_KEY',
    ],
    ['a bundle with an identity that is none', initiate({ bundle: { ...bundle, identityKey: broken } }), 'INVALID_KEY'],
  ])('%s', (_what, step, code) => {
    expect(codeOf(step)).toBe(code);
  });

  it('a first message without saying anything about it, when its keys were used before', () => {
    expect(bob.read(first)).toBe('first');
    const forgetful = new Correspondent(BOB, bob.engine);
    expect(
      codeOf(() => Session.accept(first.message, { ...bob.acceptOptions(), ourIdentity: forgetful.identity })),
    ).toBe('DUPLICATED_MESSAGE');
  });
});

describe('many at once', () => {
  it('gives what one by one gives, in order', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => friends(`crowd ${i}`));
    const twins = Array.from({ length: 12 }, (_, i) => friends(`crowd ${i}`));
    const results = encryptToMany(
      crowd.map(({ alice }) => alice.session),
      text('to all'),
    );
    const items = results.map((result, i) => {
      if (isFailure(result)) throw result.error;
      const single = twins[i]!.alice.session.encrypt(text('to all'));
      expect(hex(result.message)).toBe(hex(single.message));
      expect(hex(result.delta)).toBe(hex(single.delta));
      return { session: crowd[i]!.bob.session, message: result.message };
    });
    const read = decryptMany(items);
    expect(read.map((result) => isFailure(result) || new TextDecoder().decode(result.plaintext))).toEqual(
      Array<string>(12).fill('to all'),
    );
  });

  it('takes several messages of one session in order, and a failure for itself', () => {
    const { alice, bob } = friends('batch');
    const before = bob.session;
    const sent = encryptToMany([alice.session, alice.session, alice.session], text('again'));
    const messages = sent.map((result) => {
      if (isFailure(result)) throw result.error;
      return result.message;
    });
    const items = [messages[1]!, new Uint8Array(20), messages[0]!, messages[0]!, messages[2]!];
    const results = decryptMany(items.map((message) => ({ session: before, message })));
    expect(results.map((result) => (isFailure(result) ? result.error.code : 'read'))).toEqual([
      'read',
      'INVALID_MESSAGE',
      'read',
      'DUPLICATED_MESSAGE',
      'read',
    ]);
    expect(results.map(({ session }) => session.sequence - before.sequence)).toEqual([1, 1, 2, 2, 3]);
    const deltas = results.flatMap((result) => (isFailure(result) ? [] : [result.delta]));
    const restored = Session.restore(before.snapshot(), deltas);
    expect(hex(restored.toRecord())).toBe(hex(results[results.length - 1]!.session.toRecord()));
  });

  it('says so in its place when a session cannot encrypt', () => {
    const { alice } = friends('one cannot');
    const archived = alice.session.archive().session;
    const results = encryptToMany([archived, alice.session, archived], text('x'));
    expect(results.map((result) => (isFailure(result) ? result.error.code : 'sent'))).toEqual([
      'NO_SESSION',
      'sent',
      'NO_SESSION',
    ]);
  });
});
