/**
 * A small messenger as people write them for libsignal-client: its stores are files (`stores.ts`), everything that travels is
 * text. `docs/migration.md` moves it to Vinculum, and back, by the one line in `signal.ts`.
 */
import { join } from 'node:path';
import {
  CiphertextMessageType,
  ContentHint,
  ErrorCode,
  IdentityKeyPair,
  KEMKeyPair,
  KEMPublicKey,
  KyberPreKeyRecord,
  LibSignalErrorBase,
  PreKeyBundle,
  PreKeyRecord,
  PreKeySignalMessage,
  PrivateKey,
  ProtocolAddress,
  PublicKey,
  SenderCertificate,
  SenderKeyDistributionMessage,
  ServerCertificate,
  SignalMessage,
  SignedPreKeyRecord,
  UnidentifiedSenderMessageContent,
  groupDecrypt,
  groupEncrypt,
  processPreKeyBundle,
  processSenderKeyDistributionMessage,
  sealedSenderDecryptMessage,
  sealedSenderDecryptToUsmc,
  sealedSenderEncrypt,
  sealedSenderEncryptMessage,
  signalDecrypt,
  signalDecryptPreKey,
  signalEncrypt,
} from './signal.ts';
import { Folder, Identities, KyberPreKeys, PreKeys, SenderKeys, Sessions, SignedPreKeys } from './stores.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a message says, and who wrote it as far as the reader can know. */
export interface Reading {
  readonly from: string;
  readonly text: string;
}

/** What travels, as JSON. */
interface Parcel {
  readonly kind: 'message' | 'distribution' | 'group' | 'sealed' | 'sealed group';
  /** Absent in what is sealed. */
  readonly from?: string;
  readonly type?: number;
  readonly bytes: string;
}

const GROUP = 'd1d1d1d1-7000-4eb0-832a-33b8a8a487a6';
const DEVICE = 1;
/** A number, because `CiphertextMessage.type()` returns one. */
const PRE_KEY_MESSAGE: number = CiphertextMessageType.PreKey;
const DAY_MS = 86_400_000;

const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const toBytes = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'base64'));
const encode = (text: string): Bytes => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const addressOf = (name: string): ProtocolAddress => ProtocolAddress.new(name, DEVICE);
const parcel = (content: Parcel): string => JSON.stringify(content);

/** Stands for the server: it certifies senders. A real one keeps these keys to itself. */
export class Server {
  readonly #root: PrivateKey;

  /** @param seed - 32 bytes in base64 */
  constructor(seed: string) {
    this.#root = PrivateKey.deserialize(toBytes(seed));
  }

  get trustRoot(): string {
    return toText(this.#root.getPublicKey().serialize());
  }

  certify(name: string, identityKey: string): string {
    const key = PrivateKey.generate();
    const server = ServerCertificate.new(1, key.getPublicKey(), this.#root);
    const identity = PublicKey.deserialize(toBytes(identityKey));
    return toText(SenderCertificate.new(name, null, DEVICE, identity, Date.now() + DAY_MS, server, key).serialize());
  }
}

/** One person's messenger. Nothing is kept but the files. */
export class App {
  readonly #name: string;
  readonly #folder: Folder;
  readonly #sessions: Sessions;
  readonly #identities: Identities;
  readonly #preKeys: PreKeys;
  readonly #signedPreKeys: SignedPreKeys;
  readonly #kyberPreKeys: KyberPreKeys;
  readonly #senderKeys: SenderKeys;

  /** Opens the messenger of a person, which is new if there are no files. @param name - a UUID */
  constructor(root: string, name: string) {
    this.#name = name;
    this.#folder = new Folder(join(root, name));
    if (this.#folder.read('own-identity') === null) {
      this.#folder.write('own-identity', IdentityKeyPair.generate().serialize());
    }
    this.#sessions = new Sessions(this.#folder);
    this.#identities = new Identities(this.#folder);
    this.#preKeys = new PreKeys(this.#folder);
    this.#signedPreKeys = new SignedPreKeys(this.#folder);
    this.#kyberPreKeys = new KyberPreKeys(this.#folder);
    this.#senderKeys = new SenderKeys(this.#folder);
  }

  async identityKey(): Promise<string> {
    return toText((await this.#identities.getIdentityKeyPair()).publicKey.serialize());
  }

  /** Makes pre-keys. @returns a bundle for one person who wants to write to us */
  async bundle(id: number): Promise<string> {
    const { publicKey, privateKey } = await this.#identities.getIdentityKeyPair();
    const [oneTime, signed, kyber] = [PrivateKey.generate(), PrivateKey.generate(), KEMKeyPair.generate()];
    const signedSignature = privateKey.sign(signed.getPublicKey().serialize());
    const kyberSignature = privateKey.sign(kyber.getPublicKey().serialize());
    await this.#preKeys.savePreKey(id, PreKeyRecord.new(id, oneTime.getPublicKey(), oneTime));
    await this.#signedPreKeys.saveSignedPreKey(
      id,
      SignedPreKeyRecord.new(id, Date.now(), signed.getPublicKey(), signed, signedSignature),
    );
    await this.#kyberPreKeys.saveKyberPreKey(id, KyberPreKeyRecord.new(id, Date.now(), kyber, kyberSignature));
    return JSON.stringify({
      id,
      registrationId: await this.#identities.getLocalRegistrationId(),
      identity: toText(publicKey.serialize()),
      oneTime: toText(oneTime.getPublicKey().serialize()),
      signed: toText(signed.getPublicKey().serialize()),
      signedSignature: toText(signedSignature),
      kyber: toText(kyber.getPublicKey().serialize()),
      kyberSignature: toText(kyberSignature),
    });
  }

  /** Starts a session from somebody's bundle. */
  async connect(peer: string, bundle: string): Promise<void> {
    const { id, registrationId, ...keys } = JSON.parse(bundle) as { id: number; registrationId: number } & Record<
      'identity' | 'oneTime' | 'signed' | 'signedSignature' | 'kyber' | 'kyberSignature',
      string
    >;
    const preKeyBundle = PreKeyBundle.new(
      registrationId,
      DEVICE,
      id,
      PublicKey.deserialize(toBytes(keys.oneTime)),
      id,
      PublicKey.deserialize(toBytes(keys.signed)),
      toBytes(keys.signedSignature),
      PublicKey.deserialize(toBytes(keys.identity)),
      id,
      KEMPublicKey.deserialize(toBytes(keys.kyber)),
      toBytes(keys.kyberSignature),
    );
    const [theirs, ours] = [addressOf(peer), addressOf(this.#name)];
    await processPreKeyBundle(preKeyBundle, theirs, ours, this.#sessions, this.#identities);
  }

  async write(peer: string, text: string): Promise<string> {
    const [theirs, ours] = [addressOf(peer), addressOf(this.#name)];
    const message = await signalEncrypt(encode(text), theirs, ours, this.#sessions, this.#identities);
    return parcel({ kind: 'message', from: this.#name, type: message.type(), bytes: toText(message.serialize()) });
  }

  /** What a new reader of our group needs first. */
  async distribution(): Promise<string> {
    const message = await SenderKeyDistributionMessage.create(addressOf(this.#name), GROUP, this.#senderKeys);
    return parcel({ kind: 'distribution', from: this.#name, bytes: toText(message.serialize()) });
  }

  async writeToGroup(text: string): Promise<string> {
    const message = await groupEncrypt(addressOf(this.#name), GROUP, this.#senderKeys, encode(text));
    return parcel({ kind: 'group', from: this.#name, bytes: toText(message.serialize()) });
  }

  async writeSealed(peer: string, text: string, certificate: string): Promise<string> {
    const sender = SenderCertificate.deserialize(toBytes(certificate));
    const stores = [this.#sessions, this.#identities] as const;
    const sealed = await sealedSenderEncryptMessage(encode(text), addressOf(peer), sender, ...stores);
    return parcel({ kind: 'sealed', bytes: toText(sealed) });
  }

  async writeSealedToGroup(peer: string, text: string, certificate: string): Promise<string> {
    const message = await groupEncrypt(addressOf(this.#name), GROUP, this.#senderKeys, encode(text));
    const sender = SenderCertificate.deserialize(toBytes(certificate));
    const content = UnidentifiedSenderMessageContent.new(message, sender, ContentHint.Resendable, encode(GROUP));
    const sealed = await sealedSenderEncrypt(content, addressOf(peer), this.#identities);
    return parcel({ kind: 'sealed group', bytes: toText(sealed) });
  }

  /** Reads whatever arrived. @returns null for what was read before */
  async read(letter: string, trustRoot: string): Promise<Reading | null> {
    const content = JSON.parse(letter) as Parcel;
    try {
      return await this.#open(content, toBytes(content.bytes), PublicKey.deserialize(toBytes(trustRoot)));
    } catch (error) {
      if (LibSignalErrorBase.is(error, ErrorCode.DuplicatedMessage)) return null;
      throw error;
    }
  }

  async #open(content: Parcel, bytes: Bytes, trustRoot: PublicKey): Promise<Reading> {
    const { kind, from = 'somebody' } = content;
    switch (kind) {
      case 'message':
        return { from, text: decode(await this.#decrypt(from, content.type, bytes)) };
      case 'distribution': {
        const message = SenderKeyDistributionMessage.deserialize(bytes);
        await processSenderKeyDistributionMessage(addressOf(from), message, this.#senderKeys);
        return { from, text: '(joined)' };
      }
      case 'group':
        return { from, text: decode(await groupDecrypt(addressOf(from), this.#senderKeys, bytes)) };
      case 'sealed':
        return this.#unseal(bytes, trustRoot);
      case 'sealed group': {
        const inside = await sealedSenderDecryptToUsmc(bytes, this.#identities);
        const certificate = inside.senderCertificate();
        if (!certificate.validate(trustRoot, Date.now())) throw new Error('the sender is not certified');
        const sender = addressOf(certificate.senderUuid());
        return { from: sender.name(), text: decode(await groupDecrypt(sender, this.#senderKeys, inside.contents())) };
      }
    }
  }

  async #decrypt(from: string, type: number | undefined, bytes: Bytes): Promise<Bytes> {
    const [theirs, ours] = [addressOf(from), addressOf(this.#name)];
    const both = [this.#sessions, this.#identities] as const;
    if (type !== PRE_KEY_MESSAGE) {
      return signalDecrypt(SignalMessage.deserialize(bytes), theirs, ours, ...both);
    }
    const keys = [this.#preKeys, this.#signedPreKeys, this.#kyberPreKeys] as const;
    return signalDecryptPreKey(PreKeySignalMessage.deserialize(bytes), theirs, ours, ...both, ...keys);
  }

  async #unseal(bytes: Bytes, trustRoot: PublicKey): Promise<Reading> {
    const stores = [this.#sessions, this.#identities, this.#preKeys, this.#signedPreKeys, this.#kyberPreKeys] as const;
    const result = await sealedSenderDecryptMessage(bytes, trustRoot, Date.now(), null, this.#name, DEVICE, ...stores);
    return { from: result.senderUuid(), text: decode(result.message()) };
  }
}
