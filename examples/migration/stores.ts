/** The application's stores: one file per record, as libsignal's own `serialize` gives it. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type Direction,
  IdentityChange,
  IdentityKeyPair,
  IdentityKeyStore,
  KyberPreKeyRecord,
  KyberPreKeyStore,
  PreKeyRecord,
  PreKeyStore,
  type PrivateKey,
  type ProtocolAddress,
  PublicKey,
  SenderKeyRecord,
  SenderKeyStore,
  SessionRecord,
  SessionStore,
  SignedPreKeyRecord,
  SignedPreKeyStore,
  type Uuid,
} from './signal.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A folder of small files. */
export class Folder {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  read(name: string): Bytes | null {
    const file = join(this.#path, name);
    return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
  }

  /** Reads what must be there. */
  require(name: string): Bytes {
    const bytes = this.read(name);
    if (bytes === null) throw new Error(`${name} is missing`);
    return bytes;
  }

  write(name: string, bytes: Uint8Array): void {
    const file = join(this.#path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }

  remove(name: string): void {
    rmSync(join(this.#path, name), { force: true });
  }
}

export class Sessions extends SessionStore {
  readonly #folder: Folder;

  constructor(folder: Folder) {
    super();
    this.#folder = folder;
  }

  async saveSession(name: ProtocolAddress, record: SessionRecord): Promise<void> {
    this.#folder.write(`session/${name.toString()}`, record.serialize());
  }

  async getSession(name: ProtocolAddress): Promise<SessionRecord | null> {
    const bytes = this.#folder.read(`session/${name.toString()}`);
    return bytes === null ? null : SessionRecord.deserialize(bytes);
  }

  async getExistingSessions(addresses: ProtocolAddress[]): Promise<SessionRecord[]> {
    return addresses.map((address) => SessionRecord.deserialize(this.#folder.require(`session/${address.toString()}`)));
  }
}

export class Identities extends IdentityKeyStore {
  readonly #folder: Folder;

  constructor(folder: Folder) {
    super();
    this.#folder = folder;
  }

  override async getIdentityKeyPair(): Promise<IdentityKeyPair> {
    return IdentityKeyPair.deserialize(this.#folder.require('own-identity'));
  }

  async getIdentityKey(): Promise<PrivateKey> {
    return (await this.getIdentityKeyPair()).privateKey;
  }

  async getLocalRegistrationId(): Promise<number> {
    return 4711;
  }

  async saveIdentity(name: ProtocolAddress, key: PublicKey): Promise<IdentityChange> {
    const known = await this.getIdentity(name);
    if (known?.equals(key) === true) return IdentityChange.NewOrUnchanged;
    this.#folder.write(`identity/${name.toString()}`, key.serialize());
    return known === null ? IdentityChange.NewOrUnchanged : IdentityChange.ReplacedExisting;
  }

  async isTrustedIdentity(name: ProtocolAddress, key: PublicKey, _direction: Direction): Promise<boolean> {
    const known = await this.getIdentity(name);
    return known === null || known.equals(key);
  }

  async getIdentity(name: ProtocolAddress): Promise<PublicKey | null> {
    const bytes = this.#folder.read(`identity/${name.toString()}`);
    return bytes === null ? null : PublicKey.deserialize(bytes);
  }
}

export class PreKeys extends PreKeyStore {
  readonly #folder: Folder;

  constructor(folder: Folder) {
    super();
    this.#folder = folder;
  }

  async savePreKey(id: number, record: PreKeyRecord): Promise<void> {
    this.#folder.write(`pre-key/${id}`, record.serialize());
  }

  async getPreKey(id: number): Promise<PreKeyRecord> {
    return PreKeyRecord.deserialize(this.#folder.require(`pre-key/${id}`));
  }

  async removePreKey(id: number): Promise<void> {
    this.#folder.remove(`pre-key/${id}`);
  }
}

export class SignedPreKeys extends SignedPreKeyStore {
  readonly #folder: Folder;

  constructor(folder: Folder) {
    super();
    this.#folder = folder;
  }

  async saveSignedPreKey(id: number, record: SignedPreKeyRecord): Promise<void> {
    this.#folder.write(`signed-pre-key/${id}`, record.serialize());
  }

  async getSignedPreKey(id: number): Promise<SignedPreKeyRecord> {
    return SignedPreKeyRecord.deserialize(this.#folder.require(`signed-pre-key/${id}`));
  }
}

export class KyberPreKeys extends KyberPreKeyStore {
  readonly #folder: Folder;

  constructor(folder: Folder) {
    super();
    this.#folder = folder;
  }

  async saveKyberPreKey(id: number, record: KyberPreKeyRecord): Promise<void> {
    this.#folder.write(`kyber-pre-key/${id}`, record.serialize());
  }

  async getKyberPreKey(id: number): Promise<KyberPreKeyRecord> {
    return KyberPreKeyRecord.deserialize(this.#folder.require(`kyber-pre-key/${id}`));
  }

  async markKyberPreKeyUsed(id: number, _signedPreKeyId: number, _baseKey: PublicKey): Promise<void> {
    this.#folder.remove(`kyber-pre-key/${id}`);
  }
}

export class SenderKeys extends SenderKeyStore {
  readonly #folder: Folder;

  constructor(folder: Folder) {
    super();
    this.#folder = folder;
  }

  async saveSenderKey(sender: ProtocolAddress, distributionId: Uuid, record: SenderKeyRecord): Promise<void> {
    this.#folder.write(`sender-key/${sender.toString()}/${distributionId}`, record.serialize());
  }

  async getSenderKey(sender: ProtocolAddress, distributionId: Uuid): Promise<SenderKeyRecord | null> {
    const bytes = this.#folder.read(`sender-key/${sender.toString()}/${distributionId}`);
    return bytes === null ? null : SenderKeyRecord.deserialize(bytes);
  }
}
