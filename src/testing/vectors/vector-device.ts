/** A device in the making of vectors: what it draws comes from the maker's engine. */
import type { Bytes } from '../../bytes.ts';
import { createMemoryStores, type MemoryStores } from '../memory-stores.ts';
import type { CiphertextMessageLike, ProtocolAddressLike, SenderKeyDistributionMessageLike } from '../signal-module.ts';
import { type DeviceInput, fromHex, NOW, toHex } from './format.ts';
import type { Maker } from './maker.ts';
import type { Place } from './operation.ts';
import type { SeededPrivateKey } from './seeded-module.ts';
import type { BundleFields } from './session-operations.ts';

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
    const ours: SeededPrivateKey = pair.privateKey;
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
    const [theirs, ours] = [this.address(owner), this.address()];
    await module.processPreKeyBundle(made, theirs, ours, session, identity, new Date(NOW), engine);
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
    const { SenderKeyDistributionMessage } = module;
    return SenderKeyDistributionMessage.create(this.address(), distributionId, this.stores.senderKey, engine);
  }

  async groupEncrypt(distributionId: string, plaintext: Bytes): Promise<CiphertextMessageLike> {
    const { module, engine } = this.#maker;
    return module.groupEncrypt(this.address(), distributionId, this.stores.senderKey, plaintext, engine);
  }
}
