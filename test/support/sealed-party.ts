/** A device that also seals: it has a certificate, and believes one trust root. */
import type { FullSignalModule, ProtocolAddressLike } from '../../src/testing/index.ts';
import { type Address, type Outcome, Party, type PartyOptions, attempt } from './party.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Who certifies senders: keys and certificates, as bytes, so that either engine can use them. */
export class Authority {
  readonly trustRoot: Bytes;
  readonly #module: FullSignalModule;
  readonly #serverKey: Bytes;
  readonly #serverCertificate: Bytes;

  constructor(module: FullSignalModule) {
    const root = module.PrivateKey.generate();
    const server = module.PrivateKey.generate();
    this.#module = module;
    this.trustRoot = root.getPublicKey().serialize();
    this.#serverKey = server.serialize();
    this.#serverCertificate = module.ServerCertificate.new(7, server.getPublicKey(), root).serialize();
  }

  /** Certifies a device. @param expiration - milliseconds since 1970 */
  certify(sender: Party, expiration: number): Bytes {
    const { IdentityKeyPair, PrivateKey, SenderCertificate, ServerCertificate } = this.#module;
    const { publicKey } = IdentityKeyPair.deserialize(sender.identity);
    const server = ServerCertificate.deserialize(this.#serverCertificate);
    const key = PrivateKey.deserialize(this.#serverKey);
    const { name, deviceId } = sender;
    return SenderCertificate.new(name, null, deviceId, publicKey, expiration, server, key).serialize();
  }
}

export interface SealedPartyOptions extends PartyOptions {
  readonly module: FullSignalModule;
  readonly trustRoot: Bytes;
}

/** What a reader learns of a sealed message. */
export interface SealedReading {
  readonly plaintext: Bytes;
  readonly sender: string;
}

export class SealedParty extends Party {
  declare module: FullSignalModule;
  /** What {@link Authority.certify} gave. */
  certificate: Bytes = new Uint8Array(0);
  readonly #trustRoot: Bytes;

  constructor(options: SealedPartyOptions) {
    super(options);
    this.#trustRoot = options.trustRoot;
  }

  /** Encrypts and seals in one call. */
  async sealedEncrypt(peer: Address, plaintext: Bytes): Promise<Outcome<{ sealed: Bytes }>> {
    const { module, stores } = this;
    return attempt(async () => {
      const certificate = module.SenderCertificate.deserialize(this.certificate);
      const to = this.#addressOf(peer);
      const { session, identity } = stores;
      return { sealed: await module.sealedSenderEncryptMessage(plaintext, to, certificate, session, identity) };
    });
  }

  /** Opens, verifies and decrypts in one call. @param time - milliseconds since 1970 */
  async sealedDecrypt(sealed: Bytes, time: number): Promise<Outcome<SealedReading>> {
    const { module, stores } = this;
    return attempt(async () => {
      const result = await module.sealedSenderDecryptMessage(
        sealed,
        module.PublicKey.deserialize(this.#trustRoot),
        time,
        null,
        this.name,
        this.deviceId,
        stores.session,
        stores.identity,
        stores.preKey,
        stores.signedPreKey,
        stores.kyberPreKey,
      );
      return { plaintext: result.message(), sender: `${result.senderUuid()}.${result.deviceId()}` };
    });
  }

  /**
   * Encrypts for a group and seals for all its members.
   *
   * @returns what each account gets, by its service id, as the server cuts it out
   */
  async sealedGroupEncrypt(
    distributionId: string,
    members: readonly Address[],
    plaintext: Bytes,
  ): Promise<Outcome<{ received: ReadonlyMap<string, Bytes> }>> {
    const { module, stores } = this;
    return attempt(async () => {
      const message = await module.groupEncrypt(this.#addressOf(this), distributionId, stores.senderKey, plaintext);
      const certificate = module.SenderCertificate.deserialize(this.certificate);
      const content = module.UnidentifiedSenderMessageContent.new(message, certificate, 1, Uint8Array.of(1, 2, 3));
      const addresses = members.map((member) => this.#addressOf(member));
      const { identity, session } = stores;
      const upload = await module.sealedSenderMultiRecipientEncrypt(content, addresses, identity, session);
      const parsed = new module.SealedSenderMultiRecipientMessage(upload);
      const entries = Object.entries(parsed.recipientsByServiceIdString());
      return { received: new Map(entries.map(([name, entry]) => [name, parsed.messageForRecipient(entry)])) };
    });
  }

  /** Opens a message of a group, verifies its sender and decrypts it. */
  async sealedGroupDecrypt(sealed: Bytes, time: number): Promise<Outcome<SealedReading>> {
    const { module, stores } = this;
    return attempt(async () => {
      const content = await module.sealedSenderDecryptToUsmc(sealed, stores.identity);
      const certificate = content.senderCertificate();
      if (!certificate.validate(module.PublicKey.deserialize(this.#trustRoot), time)) throw new Error('not certified');
      const sender = module.ProtocolAddress.new(certificate.senderUuid(), certificate.senderDeviceId());
      const plaintext = await module.groupDecrypt(sender, stores.senderKey, content.contents());
      return { plaintext, sender: sender.toString() };
    });
  }

  /** Believes another identity key of a peer from now on, as a user does who has compared safety numbers. */
  async accept(peer: Party): Promise<void> {
    const { publicKey } = this.module.IdentityKeyPair.deserialize(peer.identity);
    await this.stores.identity.saveIdentity(this.#addressOf(peer), publicKey);
  }

  #addressOf({ name, deviceId }: Address): ProtocolAddressLike {
    return this.module.ProtocolAddress.new(name, deviceId);
  }
}
