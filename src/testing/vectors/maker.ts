/** Makes what vectors are made of, repeatably: every random byte comes from the engine that is passed along. */
import type { Bytes } from '../../bytes.ts';
import type { Engine } from '../../crypto/engine.ts';
import type { RandomSource } from '../../crypto/random-source.ts';
import { Dice } from '../dice.ts';
import { createMemoryStores, type MemoryStores } from '../memory-stores.ts';
import type {
  FullSignalModule,
  SenderCertificateLike,
  ServerCertificateLike,
  UnidentifiedSenderMessageContentLike,
} from '../sealed-sender-module.ts';
import { seededRandom } from '../seeded-random.ts';
import type {
  CiphertextMessageLike,
  IdentityKeyStoreLike,
  KemKeyPairLike,
  PrivateKeyLike,
  ProtocolAddressLike,
  PublicKeyLike,
  SenderKeyDistributionMessageLike,
  SenderKeyStoreLike,
  SessionStoreLike,
} from '../signal-module.ts';
import { type DeviceInput, fromHex, toHex } from './format.ts';
import { type BundleFields, type Derivations, OPERATIONS, type Subject } from './operations.ts';
import type { Json, JsonObject, VectorCase } from './format.ts';

interface SeededPrivateKey extends PrivateKeyLike {
  sign(message: Bytes, engine?: Engine): Bytes;
}

/** An engine's functions with the parameter for randomness that Vinculum's have behind libsignal's. */
interface SeededCalls {
  readonly PrivateKey: { generate(engine: Engine): PrivateKeyLike };
  readonly KEMKeyPair: { generate(engine: Engine): KemKeyPairLike };
  readonly SenderKeyDistributionMessage: {
    create(
      sender: ProtocolAddressLike,
      distributionId: string,
      store: SenderKeyStoreLike,
      engine: Engine,
    ): Promise<SenderKeyDistributionMessageLike>;
  };
  readonly ServerCertificate: {
    'new'(keyId: number, key: PublicKeyLike, trustRoot: PrivateKeyLike, engine: Engine): ServerCertificateLike;
  };
  readonly SenderCertificate: {
    'new'(
      senderUuid: string,
      senderE164: string | null,
      senderDeviceId: number,
      senderKey: PublicKeyLike,
      expiration: number,
      signerCert: ServerCertificateLike,
      signerKey: PrivateKeyLike,
      engine: Engine,
    ): SenderCertificateLike;
  };
  signalEncrypt(
    message: Bytes,
    address: ProtocolAddressLike,
    localAddress: ProtocolAddressLike,
    sessionStore: SessionStoreLike,
    identityStore: IdentityKeyStoreLike,
    now: Date,
    engine: Engine,
  ): Promise<CiphertextMessageLike>;
  groupEncrypt(
    sender: ProtocolAddressLike,
    distributionId: string,
    store: SenderKeyStoreLike,
    message: Bytes,
    engine: Engine,
  ): Promise<CiphertextMessageLike>;
  sealedSenderEncrypt(
    content: UnidentifiedSenderMessageContentLike,
    address: ProtocolAddressLike,
    identityStore: IdentityKeyStoreLike,
    engine: Engine,
  ): Promise<Bytes>;
  sealedSenderMultiRecipientEncrypt(
    content: UnidentifiedSenderMessageContentLike,
    recipients: ProtocolAddressLike[],
    identityStore: IdentityKeyStoreLike,
    sessionStore: SessionStoreLike,
    engine: Engine,
  ): Promise<Bytes>;
}

/** An engine that can be made to repeat itself: `vinculum/signal`. */
export type SeededModule = FullSignalModule & SeededCalls;

/** What a generator gets. */
export interface GeneratorOptions {
  readonly module: SeededModule;
  /** Arithmetic; its randomness is replaced. */
  readonly engine: Engine;
  readonly derivations: Derivations;
  readonly seed: string;
}

/** Where things are. */
export interface Place {
  readonly name: string;
  readonly deviceId: number;
}

/** Vectors need some time; this one is arbitrary. */
export const NOW = 1_750_000_000_000;

/** One suite in the making. */
export class Maker {
  readonly module: SeededModule;
  readonly engine: Engine;
  readonly dice: Dice;
  readonly derivations: Derivations;
  readonly cases: VectorCase[] = [];
  readonly #subject: Subject;

  constructor({ module, engine, derivations, seed }: GeneratorOptions) {
    this.module = module;
    this.engine = { ...engine, random: seededRandom(seed) };
    this.dice = new Dice(`dice of ${seed}`);
    this.derivations = derivations;
    this.#subject = { module, derivations };
  }

  /** The same with randomness of its own. */
  withRandom(random: RandomSource): Engine {
    return { ...this.engine, random };
  }

  /**
   * Adds a case, whose expectation is what the engine does with it.
   *
   * @param named - the operation, a name unique in the suite, and what is tested
   * @param valid - whether everything shall succeed
   * @throws Error if it is otherwise: the generator is wrong
   */
  async add(named: Pick<VectorCase, 'op' | 'name' | 'tests'>, valid: boolean, input: unknown): Promise<Json> {
    const expected = await OPERATIONS[named.op]!.run(this.#subject, input as never);
    const text = JSON.stringify(expected);
    if (text.includes('"error":') === valid || text.includes('"changed":')) {
      throw new Error(`the vector "${named.name}" came out as ${text.slice(0, 200)}`);
    }
    this.cases.push({ ...named, valid, input: input as JsonObject, expected });
    return expected;
  }

  bytes(length: number): Bytes {
    return this.engine.random.bytes(length);
  }

  key(): SeededPrivateKey {
    return this.module.PrivateKey.generate(this.engine);
  }

  device(place: Place, identity?: Bytes): VectorDevice {
    return new VectorDevice(this, place, identity ?? this.#identity());
  }

  #identity(): Bytes {
    const key = this.key();
    const [publicKey, privateKey] = [key.getPublicKey().serialize(), key.serialize()];
    return Uint8Array.from([0x0a, publicKey.length, ...publicKey, 0x12, privateKey.length, ...privateKey]);
  }
}

/** A device in the making of vectors. */
export class VectorDevice implements Place {
  readonly name: string;
  readonly deviceId: number;
  readonly registrationId: number;
  readonly identity: Bytes;
  readonly stores: MemoryStores;
  readonly #maker: Maker;
  #nextKeyId = 1;

  constructor(maker: Maker, { name, deviceId }: Place, identity: Bytes) {
    this.#maker = maker;
    this.name = name;
    this.deviceId = deviceId;
    this.registrationId = 1 + maker.dice.below(0x3fff);
    this.identity = identity;
    this.stores = createMemoryStores(maker.module, {
      identity: maker.module.IdentityKeyPair.deserialize(identity),
      registrationId: this.registrationId,
    });
  }

  get identityKey(): Bytes {
    return this.#maker.module.IdentityKeyPair.deserialize(this.identity).publicKey.serialize();
  }

  address({ name, deviceId }: Place = this): ProtocolAddressLike {
    return this.#maker.module.ProtocolAddress.new(name, deviceId);
  }

  /** As it stands now, with those of its records whose names begin so. */
  input(...prefixes: readonly string[]): DeviceInput {
    const { name, deviceId, registrationId, identity } = this;
    const entries = Object.entries(this.stores.snapshot()).filter(([key]) =>
      prefixes.some((prefix) => key.startsWith(prefix)),
    );
    const records = Object.fromEntries(entries.map(([key, bytes]) => [key, toHex(bytes)]));
    return { name, deviceId, registrationId, identity: toHex(identity), records };
  }

  async bundle({ oneTime }: { readonly oneTime: boolean }): Promise<BundleFields> {
    const { module, engine } = this.#maker;
    const id = this.#nextKeyId++;
    const pair = module.IdentityKeyPair.deserialize(this.identity);
    const ours = pair.privateKey as SeededPrivateKey;
    const [signed, one] = [this.#maker.key(), oneTime ? this.#maker.key() : null];
    const kyber = module.KEMKeyPair.generate(engine);
    const signedSignature = ours.sign(signed.getPublicKey().serialize(), engine);
    const kyberSignature = ours.sign(kyber.getPublicKey().serialize(), engine);
    const { preKey, signedPreKey, kyberPreKey } = this.stores;
    const signedRecord = module.SignedPreKeyRecord.new(id, NOW, signed.getPublicKey(), signed, signedSignature);
    await signedPreKey.saveSignedPreKey(id, signedRecord);
    await kyberPreKey.saveKyberPreKey(id, module.KyberPreKeyRecord.new(id, NOW, kyber, kyberSignature));
    if (one !== null) await preKey.savePreKey(id, module.PreKeyRecord.new(id, one.getPublicKey(), one));
    return {
      registrationId: this.registrationId,
      deviceId: this.deviceId,
      preKeyId: one === null ? null : id,
      preKey: one === null ? null : toHex(one.getPublicKey().serialize()),
      signedPreKeyId: id,
      signedPreKey: toHex(signed.getPublicKey().serialize()),
      signedPreKeySignature: toHex(signedSignature),
      identityKey: toHex(this.identityKey),
      kyberPreKeyId: id,
      kyberPreKey: toHex(kyber.getPublicKey().serialize()),
      kyberPreKeySignature: toHex(kyberSignature),
    };
  }

  /** Starts a session towards the owner of a bundle. */
  async start(owner: Place, bundle: BundleFields): Promise<void> {
    const { module, engine } = this.#maker;
    const made = module.PreKeyBundle.new(
      bundle.registrationId,
      bundle.deviceId,
      bundle.preKeyId,
      bundle.preKey === null ? null : module.PublicKey.deserialize(fromHex(bundle.preKey)),
      bundle.signedPreKeyId,
      module.PublicKey.deserialize(fromHex(bundle.signedPreKey)),
      fromHex(bundle.signedPreKeySignature),
      module.PublicKey.deserialize(fromHex(bundle.identityKey)),
      bundle.kyberPreKeyId,
      module.KEMPublicKey.deserialize(fromHex(bundle.kyberPreKey)),
      fromHex(bundle.kyberPreKeySignature),
    );
    const { session, identity } = this.stores;
    const process = module.processPreKeyBundle as (...parameters: readonly unknown[]) => Promise<void>;
    await process(made, this.address(owner), this.address(), session, identity, new Date(NOW), engine);
  }

  async encrypt(to: Place, plaintext: Bytes): Promise<CiphertextMessageLike> {
    const { module, engine } = this.#maker;
    const { session, identity } = this.stores;
    return module.signalEncrypt(plaintext, this.address(to), this.address(), session, identity, new Date(NOW), engine);
  }

  async decrypt(from: Place, message: CiphertextMessageLike): Promise<Bytes> {
    const { module, engine } = this.#maker;
    const { session, identity, preKey, signedPreKey, kyberPreKey } = this.stores;
    const [theirs, ours, bytes] = [this.address(from), this.address(), message.serialize()];
    const run = (name: 'signalDecrypt' | 'signalDecryptPreKey', ...parameters: readonly unknown[]): Promise<Bytes> =>
      (module[name] as (...all: readonly unknown[]) => Promise<Bytes>)(...parameters, engine);
    if (message.type() === 2) {
      return run('signalDecrypt', module.SignalMessage.deserialize(bytes), theirs, ours, session, identity);
    }
    const first = module.PreKeySignalMessage.deserialize(bytes);
    return run('signalDecryptPreKey', first, theirs, ours, session, identity, preKey, signedPreKey, kyberPreKey);
  }

  async distribution(distributionId: string): Promise<SenderKeyDistributionMessageLike> {
    const { module, engine } = this.#maker;
    const create = module.SenderKeyDistributionMessage.create.bind(module.SenderKeyDistributionMessage);
    return create(this.address(), distributionId, this.stores.senderKey, engine);
  }

  async groupEncrypt(distributionId: string, plaintext: Bytes): Promise<CiphertextMessageLike> {
    const { module, engine } = this.#maker;
    return module.groupEncrypt(this.address(), distributionId, this.stores.senderKey, plaintext, engine);
  }
}

/** A packet as inputs have it. */
export function packetOf(message: CiphertextMessageLike): { readonly type: number; readonly bytes: string } {
  return { type: message.type(), bytes: toHex(message.serialize()) };
}

/** Flips one bit. @param position - of the byte, from the end if negative */
export function flipped(hex: string, position: number, bit = 0): string {
  const bytes = fromHex(hex);
  const index = position < 0 ? bytes.length + position : position;
  bytes[index] = bytes[index]! ^ (1 << bit);
  return toHex(bytes);
}
