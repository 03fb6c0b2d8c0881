/**
 * The shape that `vinculum/signal` and `@signalapp/libsignal-client` share, as far as sessions need it. Tests, benches and
 * examples take a module of this shape as a parameter, so that one piece of code drives either engine.
 *
 * Everything is declared with method syntax on purpose: it lets the engines' own classes, whose internals differ, pass as
 * values of these types. Never mix objects of two modules; move bytes between them.
 */
import type { Bytes } from '../bytes.ts';

/** Anything with a stored form. */
export interface Serializable {
  serialize(): Bytes;
}

export interface PublicKeyLike extends Serializable {
  equals(other: PublicKeyLike): boolean;
  verify(message: Bytes, signature: Bytes): boolean;
}

export interface PrivateKeyLike extends Serializable {
  sign(message: Bytes): Bytes;
  agree(other: PublicKeyLike): Bytes;
  getPublicKey(): PublicKeyLike;
}

export interface IdentityKeyPairLike extends Serializable {
  readonly publicKey: PublicKeyLike;
  readonly privateKey: PrivateKeyLike;
}

export interface KemKeyPairLike {
  getPublicKey(): Serializable;
  getSecretKey(): Serializable;
}

export interface ProtocolAddressLike {
  name(): string;
  deviceId(): number;
  toString(): string;
}

export interface SessionRecordLike extends Serializable {
  archiveCurrentState(): void;
  localRegistrationId(): number;
  remoteRegistrationId(): number;
  hasCurrentState(now?: Date): boolean;
}

export interface PreKeyRecordLike extends Serializable {
  id(): number;
  publicKey(): PublicKeyLike;
}

export interface SignedPreKeyRecordLike extends PreKeyRecordLike {
  signature(): Bytes;
}

export interface KyberPreKeyRecordLike extends Serializable {
  id(): number;
  publicKey(): Serializable;
  signature(): Bytes;
}

export interface CiphertextMessageLike extends Serializable {
  /** 2 for a SignalMessage, 3 for a PreKeySignalMessage, 7 for a SenderKeyMessage. */
  type(): number;
}

export interface SignalMessageLike extends Serializable {
  counter(): number;
  /** The message's part of the post-quantum ratchet; empty if it has none. */
  pqRatchet(): Bytes;
}

export interface PreKeySignalMessageLike extends Serializable {
  preKeyId(): number | null;
  registrationId(): number;
}

export interface SenderKeyDistributionMessageLike extends Serializable {
  distributionId(): string;
  chainId(): number;
  iteration(): number;
  chainKey(): Bytes;
}

export interface SenderKeyMessageLike extends Serializable {
  distributionId(): string;
  chainId(): number;
  iteration(): number;
  ciphertext(): Bytes;
  verifySignature(key: PublicKeyLike): boolean;
}

export interface SessionStoreLike {
  saveSession(address: ProtocolAddressLike, record: SessionRecordLike): Promise<void>;
  getSession(address: ProtocolAddressLike): Promise<SessionRecordLike | null>;
  getExistingSessions(addresses: ProtocolAddressLike[]): Promise<SessionRecordLike[]>;
}

export interface IdentityKeyStoreLike {
  getIdentityKey(): Promise<PrivateKeyLike>;
  getIdentityKeyPair(): Promise<IdentityKeyPairLike>;
  getLocalRegistrationId(): Promise<number>;
  saveIdentity(address: ProtocolAddressLike, key: PublicKeyLike): Promise<number>;
  isTrustedIdentity(address: ProtocolAddressLike, key: PublicKeyLike, direction: number): Promise<boolean>;
  getIdentity(address: ProtocolAddressLike): Promise<PublicKeyLike | null>;
}

export interface PreKeyStoreLike {
  savePreKey(id: number, record: PreKeyRecordLike): Promise<void>;
  getPreKey(id: number): Promise<PreKeyRecordLike>;
  removePreKey(id: number): Promise<void>;
}

export interface SignedPreKeyStoreLike {
  saveSignedPreKey(id: number, record: SignedPreKeyRecordLike): Promise<void>;
  getSignedPreKey(id: number): Promise<SignedPreKeyRecordLike>;
}

export interface KyberPreKeyStoreLike {
  saveKyberPreKey(id: number, record: KyberPreKeyRecordLike): Promise<void>;
  getKyberPreKey(id: number): Promise<KyberPreKeyRecordLike>;
  markKyberPreKeyUsed(kyberPreKeyId: number, signedPreKeyId: number, baseKey: PublicKeyLike): Promise<void>;
}

export interface SenderKeyStoreLike {
  saveSenderKey(sender: ProtocolAddressLike, distributionId: string, record: Serializable): Promise<void>;
  getSenderKey(sender: ProtocolAddressLike, distributionId: string): Promise<Serializable | null>;
}

/** A class whose objects have a stored form. */
export interface RecordClass<T> {
  deserialize(bytes: Bytes): T;
}

/**
 * An engine, as a module object: `import * as signal from 'vinculum/signal'`. The name `new` is in quotes because without
 * them it would declare a constructor.
 */
export interface SignalModule {
  readonly ProtocolAddress: { 'new'(name: string, deviceId: number): ProtocolAddressLike };
  readonly PublicKey: RecordClass<PublicKeyLike>;
  readonly PrivateKey: RecordClass<PrivateKeyLike> & { generate(): PrivateKeyLike };
  readonly IdentityKeyPair: RecordClass<IdentityKeyPairLike> & { generate(): IdentityKeyPairLike };
  readonly KEMPublicKey: RecordClass<Serializable>;
  readonly KEMKeyPair: { generate(): KemKeyPairLike };
  readonly PreKeyRecord: RecordClass<PreKeyRecordLike> & {
    'new'(id: number, publicKey: PublicKeyLike, privateKey: PrivateKeyLike): PreKeyRecordLike;
  };
  readonly SignedPreKeyRecord: RecordClass<SignedPreKeyRecordLike> & {
    'new'(
      id: number,
      timestamp: number,
      publicKey: PublicKeyLike,
      privateKey: PrivateKeyLike,
      signature: Bytes,
    ): SignedPreKeyRecordLike;
  };
  readonly KyberPreKeyRecord: RecordClass<KyberPreKeyRecordLike> & {
    'new'(id: number, timestamp: number, keyPair: KemKeyPairLike, signature: Bytes): KyberPreKeyRecordLike;
  };
  readonly PreKeyBundle: {
    'new'(
      registrationId: number,
      deviceId: number,
      preKeyId: number | null,
      preKey: PublicKeyLike | null,
      signedPreKeyId: number,
      signedPreKey: PublicKeyLike,
      signedPreKeySignature: Bytes,
      identityKey: PublicKeyLike,
      kyberPreKeyId: number,
      kyberPreKey: Serializable,
      kyberPreKeySignature: Bytes,
    ): object;
  };
  readonly SessionRecord: RecordClass<SessionRecordLike>;
  readonly SignalMessage: RecordClass<SignalMessageLike>;
  readonly PreKeySignalMessage: RecordClass<PreKeySignalMessageLike>;
  readonly SenderKeyRecord: RecordClass<Serializable>;
  readonly SenderKeyMessage: RecordClass<SenderKeyMessageLike> & {
    _new(
      messageVersion: number,
      distributionId: string,
      chainId: number,
      iteration: number,
      ciphertext: Bytes,
      privateKey: PrivateKeyLike,
    ): SenderKeyMessageLike;
  };
  readonly SenderKeyDistributionMessage: RecordClass<SenderKeyDistributionMessageLike> & {
    create(
      sender: ProtocolAddressLike,
      distributionId: string,
      store: SenderKeyStoreLike,
    ): Promise<SenderKeyDistributionMessageLike>;
    _new(
      messageVersion: number,
      distributionId: string,
      chainId: number,
      iteration: number,
      chainKey: Bytes,
      publicKey: PublicKeyLike,
    ): SenderKeyDistributionMessageLike;
  };

  processPreKeyBundle(
    bundle: object,
    address: ProtocolAddressLike,
    localAddress: ProtocolAddressLike,
    sessionStore: SessionStoreLike,
    identityStore: IdentityKeyStoreLike,
    now?: Date,
  ): Promise<void>;
  signalEncrypt(
    message: Bytes,
    address: ProtocolAddressLike,
    localAddress: ProtocolAddressLike,
    sessionStore: SessionStoreLike,
    identityStore: IdentityKeyStoreLike,
    now?: Date,
  ): Promise<CiphertextMessageLike>;
  signalDecrypt(
    message: SignalMessageLike,
    address: ProtocolAddressLike,
    localAddress: ProtocolAddressLike,
    sessionStore: SessionStoreLike,
    identityStore: IdentityKeyStoreLike,
  ): Promise<Bytes>;
  signalDecryptPreKey(
    message: PreKeySignalMessageLike,
    address: ProtocolAddressLike,
    localAddress: ProtocolAddressLike,
    sessionStore: SessionStoreLike,
    identityStore: IdentityKeyStoreLike,
    preKeyStore: PreKeyStoreLike,
    signedPreKeyStore: SignedPreKeyStoreLike,
    kyberPreKeyStore: KyberPreKeyStoreLike,
  ): Promise<Bytes>;
  processSenderKeyDistributionMessage(
    sender: ProtocolAddressLike,
    message: SenderKeyDistributionMessageLike,
    store: SenderKeyStoreLike,
  ): Promise<void>;
  groupEncrypt(
    sender: ProtocolAddressLike,
    distributionId: string,
    store: SenderKeyStoreLike,
    message: Bytes,
  ): Promise<CiphertextMessageLike>;
  groupDecrypt(sender: ProtocolAddressLike, store: SenderKeyStoreLike, message: Bytes): Promise<Bytes>;
}
