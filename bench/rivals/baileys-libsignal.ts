/**
 * `libsignal` from npm, by the makers of Baileys: version 3 of the protocol, no post-quantum part, asynchronous JavaScript on
 * node:crypto. Its records are objects made to be JSON; as with everybody, each operation parses and writes one.
 */
import * as library from 'libsignal';
import type { Bytes, Contact, Pace, Pair, Party, SessionEngine } from '../workload.ts';

const PACE: Pace = { messages: 100, conversations: 16, phases: 1, reversed: 4, contacts: 12 };
const PRE_KEY_MESSAGE = 3;
/** A first message is read and written in one device's name; which, does not matter. */
const [ALICE, BOB] = ['alice', 'bob'];

interface KeyPair {
  readonly privKey: Buffer;
  readonly pubKey: Buffer;
}

interface KeyHelper {
  generateIdentityKeyPair(): KeyPair;
  generatePreKey(id: number): { keyId: number; keyPair: KeyPair };
  generateSignedPreKey(identity: KeyPair, id: number): { keyId: number; keyPair: KeyPair; signature: Uint8Array };
}

/** Not in its declarations, but among its exports, with the shapes that its relatives declare. */
const { keyhelper } = library as unknown as { keyhelper: KeyHelper };

type Bundle = Parameters<library.SessionBuilder['initOutgoing']>[0];

/** Its declarations say that the body is a string; it is bytes. */
interface Message {
  readonly type: number;
  readonly body: Buffer;
}

/** The keys that a device has before it meets anyone. */
interface Keys {
  readonly identity: KeyPair;
  readonly signed: ReturnType<KeyHelper['generateSignedPreKey']>;
  readonly oneTime: ReturnType<KeyHelper['generatePreKey']>;
}

function makeKeys(): Keys {
  const identity = keyhelper.generateIdentityKeyPair();
  return { identity, signed: keyhelper.generateSignedPreKey(identity, 1), oneTime: keyhelper.generatePreKey(1) };
}

function bundleOf({ identity, signed, oneTime }: Keys): Bundle {
  return {
    registrationId: 1234,
    identityKey: identity.pubKey,
    signedPreKey: { keyId: 1, publicKey: signed.keyPair.pubKey, signature: signed.signature },
    preKey: { keyId: 1, publicKey: oneTime.keyPair.pubKey },
  };
}

function createStore({ identity, signed, oneTime }: Keys): library.SignalStorage {
  const sessions = new Map<string, string>();
  return {
    async loadSession(id) {
      const text = sessions.get(id);
      return text === undefined ? null : library.SessionRecord.deserialize(JSON.parse(text) as Uint8Array);
    },
    async storeSession(id, record) {
      sessions.set(id, JSON.stringify(record.serialize()));
    },
    isTrustedIdentity: () => true,
    loadPreKey: async () => oneTime.keyPair,
    removePreKey: () => undefined,
    loadSignedPreKey: () => signed.keyPair,
    getOurRegistrationId: () => 1234,
    getOurIdentity: () => identity,
  };
}

class Device implements Party<Message> {
  readonly #store: library.SignalStorage;
  readonly #peer: library.ProtocolAddress;

  constructor(keys: Keys, peer: string) {
    this.#store = createStore(keys);
    this.#peer = new library.ProtocolAddress(peer, 1);
  }

  async start(bundle: Bundle): Promise<void> {
    await new library.SessionBuilder(this.#store, this.#peer).initOutgoing(bundle);
  }

  async encrypt(plaintext: Bytes): Promise<Message> {
    const buffer = Buffer.from(plaintext.buffer, plaintext.byteOffset, plaintext.length);
    return (await new library.SessionCipher(this.#store, this.#peer).encrypt(buffer)) as unknown as Message;
  }

  async decrypt({ type, body }: Message): Promise<Bytes> {
    const cipher = new library.SessionCipher(this.#store, this.#peer);
    const plaintext =
      type === PRE_KEY_MESSAGE
        ? await cipher.decryptPreKeyWhisperMessage(body)
        : await cipher.decryptWhisperMessage(body);
    return plaintext as Buffer<ArrayBuffer>;
  }
}

async function contacts(count: number): Promise<Contact<Message>[]> {
  const ours = makeKeys();
  return Array.from({ length: count }, () => {
    const theirs = makeKeys();
    const [alice, bob] = [new Device(ours, BOB), new Device(theirs, ALICE)];
    return {
      async initiate(plaintext) {
        await alice.start(bundleOf(theirs));
        return alice.encrypt(plaintext);
      },
      respond: (packet) => bob.decrypt(packet),
    };
  });
}

async function acquaint(): Promise<Pair<Message>> {
  const keys = makeKeys();
  const [alice, bob] = [new Device(makeKeys(), BOB), new Device(keys, ALICE)];
  await alice.start(bundleOf(keys));
  const hello = new Uint8Array(1);
  await bob.decrypt(await alice.encrypt(hello));
  await alice.decrypt(await bob.encrypt(hello));
  return { alice, bob };
}

export const baileysSessions: SessionEngine = { pace: PACE, acquaint, contacts };
