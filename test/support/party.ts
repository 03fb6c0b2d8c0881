/**
 * One device of a story: an engine, its stores and its address. Everything that passes between parties is bytes, so a party
 * can change its engine at any moment, taking its records along.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import {
  createMemoryStores,
  type MemoryStores,
  type ProtocolAddressLike,
  type SignalModule,
} from '../../src/testing/index.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** How a party is called; the name is usually an ACI, so that messages are bound to addresses. */
export interface Address {
  readonly name: string;
  readonly deviceId: number;
}

/** A published pre-key bundle, as bytes. */
export interface BundleBytes {
  readonly registrationId: number;
  readonly deviceId: number;
  readonly identityKey: Bytes;
  readonly oneTime: { readonly id: number; readonly key: Bytes } | null;
  readonly signed: { readonly id: number; readonly key: Bytes; readonly signature: Bytes };
  readonly kyber: { readonly id: number; readonly key: Bytes; readonly signature: Bytes };
}

/** A ciphertext on its way. */
export interface Packet {
  readonly type: number;
  readonly bytes: Bytes;
}

/** The parts of an error that callers can see. */
export interface VisibleError {
  readonly name: string;
  readonly code: number | undefined;
  readonly message: string;
  readonly operation: string | undefined;
}

/** What became of a step. */
export type Outcome<T> = T | { readonly error: VisibleError };

export interface PartyOptions extends Address {
  readonly module: SignalModule;
  /** A serialised identity key pair; fresh if absent. */
  readonly identity?: Bytes;
  readonly registrationId?: number;
  readonly keep?: 'objects' | 'bytes';
  readonly isLastResort?: (kyberPreKeyId: number) => boolean;
}

const PRE_KEY_MESSAGE = 3;
/** When bundles say their keys were made; arbitrary. */
const KEY_TIMESTAMP = 1_700_000_000_000;

export class Party implements Address {
  readonly name: string;
  readonly deviceId: number;
  readonly registrationId: number;
  /** The serialised identity key pair. */
  readonly identity: Bytes;
  module: SignalModule;
  stores: MemoryStores;
  readonly #options: PartyOptions;
  #nextKeyId = 1;

  constructor(options: PartyOptions) {
    this.#options = options;
    this.name = options.name;
    this.deviceId = options.deviceId;
    this.registrationId = options.registrationId ?? 1 + (options.deviceId % 16_000);
    this.module = options.module;
    this.identity = options.identity ?? options.module.IdentityKeyPair.generate().serialize();
    this.stores = this.#emptyStores(options.module);
  }

  /** Continues with another engine, from the stored records alone. */
  switchModule(module: SignalModule): void {
    const snapshot = this.stores.snapshot();
    this.module = module;
    this.stores = this.#emptyStores(module);
    this.stores.restore(snapshot);
  }

  /** A second party with the same identity and records, on any engine: what one step does to it can be compared. */
  twin(module: SignalModule): Party {
    const twin = new Party({ ...this.#options, module, identity: this.identity, registrationId: this.registrationId });
    twin.stores.restore(this.stores.snapshot());
    return twin;
  }

  /** All that is stored, as one text, to tell whether anything changed. */
  contents(): string {
    const entries: readonly (readonly [string, Bytes])[] = Object.entries(this.stores.snapshot());
    return entries.map(([key, bytes]) => `${key} ${bytesToHex(bytes)}`).join('\n');
  }

  /** Makes and stores pre-keys, and returns what the world may know of them. */
  async makeBundle(options: { oneTime: boolean }): Promise<BundleBytes> {
    const { module, stores } = this;
    const id = this.#nextKeyId++;
    const identity = module.IdentityKeyPair.deserialize(this.identity);
    const signedKey = module.PrivateKey.generate();
    const signedPublic = signedKey.getPublicKey();
    const signedSignature = identity.privateKey.sign(signedPublic.serialize());
    const kyber = module.KEMKeyPair.generate();
    const kyberSignature = identity.privateKey.sign(kyber.getPublicKey().serialize());
    await stores.signedPreKey.saveSignedPreKey(
      id,
      module.SignedPreKeyRecord.new(id, KEY_TIMESTAMP, signedPublic, signedKey, signedSignature),
    );
    await stores.kyberPreKey.saveKyberPreKey(
      id,
      module.KyberPreKeyRecord.new(id, KEY_TIMESTAMP, kyber, kyberSignature),
    );
    return {
      registrationId: this.registrationId,
      deviceId: this.deviceId,
      identityKey: identity.publicKey.serialize(),
      oneTime: options.oneTime ? await this.#oneTimeKey(id) : null,
      signed: { id, key: signedPublic.serialize(), signature: signedSignature },
      kyber: { id, key: kyber.getPublicKey().serialize(), signature: kyberSignature },
    };
  }

  /** Starts a session towards the owner of a bundle. */
  async startSession(peer: Address, bundle: BundleBytes, now: Date = new Date()): Promise<Outcome<{ started: true }>> {
    const { module, stores } = this;
    return attempt(async () => {
      const made = module.PreKeyBundle.new(
        bundle.registrationId,
        bundle.deviceId,
        bundle.oneTime?.id ?? null,
        bundle.oneTime === null ? null : module.PublicKey.deserialize(bundle.oneTime.key),
        bundle.signed.id,
        module.PublicKey.deserialize(bundle.signed.key),
        bundle.signed.signature,
        module.PublicKey.deserialize(bundle.identityKey),
        bundle.kyber.id,
        module.KEMPublicKey.deserialize(bundle.kyber.key),
        bundle.kyber.signature,
      );
      await module.processPreKeyBundle(
        made,
        this.#address(peer),
        this.#address(this),
        stores.session,
        stores.identity,
        now,
      );
      return { started: true as const };
    });
  }

  async encrypt(peer: Address, plaintext: Bytes, now: Date = new Date()): Promise<Outcome<Packet>> {
    return attempt(async () => {
      const { session, identity } = this.stores;
      const message = await this.module.signalEncrypt(
        plaintext,
        this.#address(peer),
        this.#address(this),
        session,
        identity,
        now,
      );
      return { type: message.type(), bytes: message.serialize() };
    });
  }

  async decrypt(peer: Address, packet: Packet): Promise<Outcome<{ plaintext: Bytes }>> {
    const { module, stores } = this;
    return attempt(async () => {
      const [from, to] = [this.#address(peer), this.#address(this)];
      if (packet.type === PRE_KEY_MESSAGE) {
        const message = module.PreKeySignalMessage.deserialize(packet.bytes);
        const { session, identity, preKey, signedPreKey, kyberPreKey } = stores;
        return {
          plaintext: await module.signalDecryptPreKey(
            message,
            from,
            to,
            session,
            identity,
            preKey,
            signedPreKey,
            kyberPreKey,
          ),
        };
      }
      const message = module.SignalMessage.deserialize(packet.bytes);
      return { plaintext: await module.signalDecrypt(message, from, to, stores.session, stores.identity) };
    });
  }

  /** Puts the current session with a peer into the archive, as an application does to force a new one. */
  async archiveSession(peer: Address): Promise<void> {
    const address = this.#address(peer);
    const record = await this.stores.session.getSession(address);
    if (record === null) throw new Error(`no session with ${peer.name}`);
    record.archiveCurrentState();
    await this.stores.session.saveSession(address, record);
  }

  /** Loses every session, as a device does that is restored from an old backup. Identities and pre-keys stay. */
  forgetSessions(): void {
    const kept = Object.entries(this.stores.snapshot()).filter(([key]) => !key.startsWith('session/'));
    this.stores.restore(Object.fromEntries(kept));
  }

  /** Whether there is a session that can be used for sending at that time. */
  async canSend(peer: Address, now: Date = new Date()): Promise<boolean> {
    return (await this.stores.session.getSession(this.#address(peer)))?.hasCurrentState(now) ?? false;
  }

  /** Describes our chain of a distribution, making it where there is none. */
  async createDistribution(distributionId: string): Promise<Outcome<{ distribution: Bytes }>> {
    const { module, stores } = this;
    return attempt(async () => {
      const { SenderKeyDistributionMessage } = module;
      const message = await SenderKeyDistributionMessage.create(this.#address(this), distributionId, stores.senderKey);
      return { distribution: message.serialize() };
    });
  }

  /** Takes the description of a sender's chain in. */
  async processDistribution(sender: Address, distribution: Bytes): Promise<Outcome<{ processed: true }>> {
    const { module, stores } = this;
    return attempt(async () => {
      const message = module.SenderKeyDistributionMessage.deserialize(distribution);
      await module.processSenderKeyDistributionMessage(this.#address(sender), message, stores.senderKey);
      return { processed: true as const };
    });
  }

  async groupEncrypt(distributionId: string, plaintext: Bytes): Promise<Outcome<Packet>> {
    const { module, stores } = this;
    return attempt(async () => {
      const message = await module.groupEncrypt(this.#address(this), distributionId, stores.senderKey, plaintext);
      return { type: message.type(), bytes: message.serialize() };
    });
  }

  async groupDecrypt(sender: Address, bytes: Bytes): Promise<Outcome<{ plaintext: Bytes }>> {
    const { module, stores } = this;
    return attempt(async () => ({
      plaintext: await module.groupDecrypt(this.#address(sender), stores.senderKey, bytes),
    }));
  }

  async #oneTimeKey(id: number): Promise<{ id: number; key: Bytes }> {
    const privateKey = this.module.PrivateKey.generate();
    const publicKey = privateKey.getPublicKey();
    await this.stores.preKey.savePreKey(id, this.module.PreKeyRecord.new(id, publicKey, privateKey));
    return { id, key: publicKey.serialize() };
  }

  #address(of: Address): ProtocolAddressLike {
    return this.module.ProtocolAddress.new(of.name, of.deviceId);
  }

  #emptyStores(module: SignalModule): MemoryStores {
    const { keep, isLastResort } = this.#options;
    return createMemoryStores(module, {
      identity: module.IdentityKeyPair.deserialize(this.identity),
      registrationId: this.registrationId,
      ...(keep === undefined ? {} : { keep }),
      ...(isLastResort === undefined ? {} : { isLastResort }),
    });
  }
}

/** Unwraps an outcome that must be good. */
export function succeed<T extends object>(outcome: Outcome<T>): T {
  if ('error' in outcome) throw new Error(`unexpected failure: ${JSON.stringify(outcome.error)}`);
  return outcome;
}

/** Runs a step; what it throws becomes its outcome. */
export async function attempt<T>(step: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return await step();
  } catch (error) {
    return { error: visible(error) };
  }
}

function visible(error: unknown): VisibleError {
  if (!(error instanceof Error)) throw error;
  const { code, operation } = error as { code?: unknown; operation?: unknown };
  return {
    name: error.name,
    code: typeof code === 'number' ? code : undefined,
    message: error.message,
    operation: typeof operation === 'string' ? operation : undefined,
  };
}
