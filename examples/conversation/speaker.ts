/**
 * A speaker: a device whose engine can be changed at any moment, because everything it knows is on disk. Each step loads the
 * records, hands them to the engine, and saves what the engine made of them.
 */
import { createMemoryStores, type MemoryStores, type ProtocolAddressLike } from '../../src/testing/index.ts';
import type { Engine } from './engine.ts';
import { type RecordFolder, sameRecords } from './record-folder.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface Packet {
  /** 3 while the session is unanswered, 2 afterwards. */
  readonly type: number;
  readonly bytes: Bytes;
}

/** What is known about a person before the conversation: chosen at installation, the same for every engine. */
export interface Account {
  /** An account identifier (ACI), so that messages are bound to the addresses of both sides. */
  readonly aci: string;
  /** The serialised identity key pair. */
  readonly identity: Bytes;
  readonly registrationId: number;
}

/** What a speaker publishes. All bytes, as a server would hand them out. */
export interface PublishedKeys {
  readonly account: Pick<Account, 'aci' | 'registrationId'>;
  readonly identityKey: Bytes;
  readonly oneTimeKey: Bytes;
  readonly signedKey: Bytes;
  readonly signedKeySignature: Bytes;
  readonly kyberKey: Bytes;
  readonly kyberKeySignature: Bytes;
}

/** The engine did something that it must never do. */
export class VerificationError extends Error {}

const DEVICE_ID = 1;
/** One of each kind of pre-key is enough: there is one session. */
const KEY_ID = 1;
const PRE_KEY_MESSAGE = 3;
/** Signal's parameters for safety numbers. */
const FINGERPRINT_ITERATIONS = 5200;
const FINGERPRINT_VERSION = 2;

export class Speaker {
  readonly name: string;
  readonly account: Account;
  engine: Engine;
  readonly #folder: RecordFolder;

  constructor(name: string, parts: { engine: Engine; account: Account; folder: RecordFolder }) {
    this.name = name;
    this.account = parts.account;
    this.engine = parts.engine;
    this.#folder = parts.folder;
  }

  /** Makes pre-keys, keeps the secret halves and returns the public ones. */
  async publishKeys(): Promise<PublishedKeys> {
    const { module } = this.engine;
    const { publicKey, privateKey } = module.IdentityKeyPair.deserialize(this.account.identity);
    const [oneTime, signed, kyber] = [
      module.PrivateKey.generate(),
      module.PrivateKey.generate(),
      module.KEMKeyPair.generate(),
    ];
    const signedPublic = signed.getPublicKey();
    const signature = privateKey.sign(signedPublic.serialize());
    const kyberSignature = privateKey.sign(kyber.getPublicKey().serialize());
    await this.#step(async ({ preKey, signedPreKey, kyberPreKey }) => {
      await preKey.savePreKey(KEY_ID, module.PreKeyRecord.new(KEY_ID, oneTime.getPublicKey(), oneTime));
      await signedPreKey.saveSignedPreKey(
        KEY_ID,
        module.SignedPreKeyRecord.new(KEY_ID, Date.now(), signedPublic, signed, signature),
      );
      await kyberPreKey.saveKyberPreKey(
        KEY_ID,
        module.KyberPreKeyRecord.new(KEY_ID, Date.now(), kyber, kyberSignature),
      );
    });
    return {
      account: this.account,
      identityKey: publicKey.serialize(),
      oneTimeKey: oneTime.getPublicKey().serialize(),
      signedKey: signedPublic.serialize(),
      signedKeySignature: signature,
      kyberKey: kyber.getPublicKey().serialize(),
      kyberKeySignature: kyberSignature,
    };
  }

  /** Starts a session from the published keys of the other. */
  async startSession(keys: PublishedKeys): Promise<void> {
    const { module } = this.engine;
    const bundle = module.PreKeyBundle.new(
      keys.account.registrationId,
      DEVICE_ID,
      KEY_ID,
      module.PublicKey.deserialize(keys.oneTimeKey),
      KEY_ID,
      module.PublicKey.deserialize(keys.signedKey),
      keys.signedKeySignature,
      module.PublicKey.deserialize(keys.identityKey),
      KEY_ID,
      module.KEMPublicKey.deserialize(keys.kyberKey),
      keys.kyberKeySignature,
    );
    await this.#step(({ session, identity }) =>
      module.processPreKeyBundle(
        bundle,
        this.#address(keys.account.aci),
        this.#address(this.account.aci),
        session,
        identity,
      ),
    );
  }

  async encrypt(to: Speaker, plaintext: Bytes): Promise<Packet> {
    const [remote, local] = [this.#address(to.account.aci), this.#address(this.account.aci)];
    const message = await this.#step(({ session, identity }) =>
      this.engine.module.signalEncrypt(plaintext, remote, local, session, identity),
    );
    return { type: message.type(), bytes: message.serialize() };
  }

  /**
   * Decrypts.
   *
   * @returns null if the engine refuses the message
   * @throws VerificationError if a refused message left a trace in the records
   */
  async decrypt(from: Speaker, packet: Packet): Promise<Bytes | null> {
    const { module } = this.engine;
    const [remote, local] = [this.#address(from.account.aci), this.#address(this.account.aci)];
    const before = this.#folder.load();
    try {
      return await this.#step(async ({ session, identity, preKey, signedPreKey, kyberPreKey }) => {
        if (packet.type !== PRE_KEY_MESSAGE) {
          return module.signalDecrypt(module.SignalMessage.deserialize(packet.bytes), remote, local, session, identity);
        }
        const message = module.PreKeySignalMessage.deserialize(packet.bytes);
        return module.signalDecryptPreKey(message, remote, local, session, identity, preKey, signedPreKey, kyberPreKey);
      });
    } catch (error) {
      if (error instanceof VerificationError) throw error;
      if (!sameRecords(before, this.#folder.load()))
        throw new VerificationError(`${this.name} refused a message and kept a trace`);
      return null;
    }
  }

  /** Whether there is a session for sending. */
  canSendTo(other: Speaker): Promise<boolean> {
    return this.#step(
      async ({ session }) => (await session.getSession(this.#address(other.account.aci)))?.hasCurrentState() ?? false,
    );
  }

  /** The number that both would read to each other over the telephone, from the identity key learnt during the session. */
  async safetyNumber(other: Speaker): Promise<string> {
    const { module } = this.engine;
    return this.#step(async ({ identity }) => {
      const theirKey = await identity.getIdentity(this.#address(other.account.aci));
      if (theirKey === null) throw new VerificationError(`${this.name} does not know the identity of ${other.name}`);
      const ownKey = (await identity.getIdentityKeyPair()).publicKey;
      const [own, theirs] = [this.account, other.account].map(({ aci }) => new TextEncoder().encode(aci));
      return module.Fingerprint.new(FINGERPRINT_ITERATIONS, FINGERPRINT_VERSION, own!, ownKey, theirs!, theirKey)
        .displayableFingerprint()
        .toString();
    });
  }

  #address(aci: string): ProtocolAddressLike {
    return this.engine.module.ProtocolAddress.new(aci, DEVICE_ID);
  }

  /** Loads, acts, saves. The records are saved also after a failure: an engine that changed them then would be found out. */
  async #step<T>(act: (stores: MemoryStores) => Promise<T>): Promise<T> {
    const { module } = this.engine;
    const stores = createMemoryStores(module, {
      identity: module.IdentityKeyPair.deserialize(this.account.identity),
      registrationId: this.account.registrationId,
    });
    const loaded = this.#folder.load();
    stores.restore(loaded);
    try {
      return await act(stores);
    } finally {
      this.#folder.save(stores.snapshot(), loaded);
    }
  }
}
