/**
 * `@privacyresearch/libsignal-protocol-typescript`: version 3 of the protocol, no post-quantum part, JavaScript on WebCrypto with
 * the curve in WebAssembly. It runs in browsers too. Its records are strings.
 */
import {
  type DeviceType,
  KeyHelper,
  type KeyPairType,
  type MessageType,
  SessionBuilder,
  SessionCipher,
  setWebCrypto,
  SignalProtocolAddress,
  type StorageType,
} from '@privacyresearch/libsignal-protocol-typescript';
import type { Bytes, Contact, Pace, Pair, Party, SessionEngine } from '../workload.ts';

/** It takes some hundred times as long as others over anything with a new key. */
const PACE: Pace = { messages: 40, conversations: 6, phases: 1, reversed: 2, contacts: 2 };
const PRE_KEY_MESSAGE = 3;
const [ALICE, BOB] = ['alice', 'bob'];

/** The keys that a device has before it meets anyone. */
interface Keys {
  readonly identity: KeyPairType;
  readonly signed: Awaited<ReturnType<typeof KeyHelper.generateSignedPreKey>>;
  readonly oneTime: Awaited<ReturnType<typeof KeyHelper.generatePreKey>>;
}

async function makeKeys(): Promise<Keys> {
  const identity = await KeyHelper.generateIdentityKeyPair();
  return {
    identity,
    signed: await KeyHelper.generateSignedPreKey(identity, 1),
    oneTime: await KeyHelper.generatePreKey(1),
  };
}

function bundleOf({ identity, signed, oneTime }: Keys): DeviceType {
  return {
    registrationId: 1234,
    identityKey: identity.pubKey,
    signedPreKey: { keyId: 1, publicKey: signed.keyPair.pubKey, signature: signed.signature },
    preKey: { keyId: 1, publicKey: oneTime.keyPair.pubKey },
  };
}

const nothing = async (): Promise<void> => undefined;

function createStore({ identity, signed, oneTime }: Keys): StorageType {
  const sessions = new Map<string, string>();
  return {
    getIdentityKeyPair: async () => identity,
    getLocalRegistrationId: async () => 1234,
    isTrustedIdentity: async () => true,
    saveIdentity: async () => true,
    loadPreKey: async () => oneTime.keyPair,
    storePreKey: nothing,
    removePreKey: nothing,
    loadSession: async (address) => sessions.get(address),
    async storeSession(address, record) {
      sessions.set(address, record);
    },
    loadSignedPreKey: async () => signed.keyPair,
    storeSignedPreKey: nothing,
    removeSignedPreKey: nothing,
  };
}

class Device implements Party<MessageType> {
  readonly #store: StorageType;
  readonly #peer: SignalProtocolAddress;

  constructor(keys: Keys, peer: string) {
    this.#store = createStore(keys);
    this.#peer = new SignalProtocolAddress(peer, 1);
  }

  async start(bundle: DeviceType): Promise<void> {
    await new SessionBuilder(this.#store, this.#peer).processPreKey(bundle);
  }

  encrypt(plaintext: Bytes): Promise<MessageType> {
    return new SessionCipher(this.#store, this.#peer).encrypt(plaintext.buffer);
  }

  async decrypt({ type, body = '' }: MessageType): Promise<Bytes> {
    const cipher = new SessionCipher(this.#store, this.#peer);
    const plaintext =
      type === PRE_KEY_MESSAGE
        ? await cipher.decryptPreKeyWhisperMessage(body, 'binary')
        : await cipher.decryptWhisperMessage(body, 'binary');
    return new Uint8Array(plaintext);
  }
}

async function contacts(count: number): Promise<Contact<MessageType>[]> {
  const ours = await makeKeys();
  const made: Contact<MessageType>[] = [];
  for (let i = 0; i < count; i++) {
    const theirs = await makeKeys();
    // Addresses of their own: the library keeps a queue per address.
    const [alice, bob] = [new Device(ours, `${BOB}${i}`), new Device(theirs, `${ALICE}${i}`)];
    made.push({
      async initiate(plaintext) {
        await alice.start(bundleOf(theirs));
        return alice.encrypt(plaintext);
      },
      respond: (packet) => bob.decrypt(packet),
    });
  }
  return made;
}

async function acquaint(): Promise<Pair<MessageType>> {
  const keys = await makeKeys();
  const [alice, bob] = [new Device(await makeKeys(), BOB), new Device(keys, ALICE)];
  await alice.start(bundleOf(keys));
  const hello = new Uint8Array(1);
  await bob.decrypt(await alice.encrypt(hello));
  await alice.decrypt(await bob.encrypt(hello));
  return { alice, bob };
}

/** The library would take its slow stand-in for WebCrypto where it finds no `window`. */
export function privacyResearchSessions(): SessionEngine {
  setWebCrypto(globalThis.crypto);
  return { pace: PACE, acquaint, contacts };
}
