/**
 * The shape that the two engines share where sealed sender and safety numbers begin: what `SignalModule` is for sessions and
 * groups. One class has no name of its own in libsignal-client; see {@link SealedSenderModule.SealedSenderMultiRecipientMessage}.
 */
import type { Bytes } from '../bytes.ts';
import type {
  CiphertextMessageLike,
  IdentityKeyStoreLike,
  KyberPreKeyStoreLike,
  PreKeyStoreLike,
  PrivateKeyLike,
  ProtocolAddressLike,
  PublicKeyLike,
  RecordClass,
  Serializable,
  SessionStoreLike,
  SignalModule,
  SignedPreKeyStoreLike,
} from './signal-module.ts';

export interface ServerCertificateLike extends Serializable {
  keyId(): number;
}

export interface SenderCertificateLike extends Serializable {
  senderUuid(): string;
  senderE164(): string | null;
  senderDeviceId(): number;
  expiration(): number;
  validate(trustRoot: PublicKeyLike, time: number): boolean;
}

export interface UnidentifiedSenderMessageContentLike extends Serializable {
  msgType(): number;
  contents(): Bytes;
  contentHint(): number;
  groupId(): Bytes | null;
  senderCertificate(): SenderCertificateLike;
}

export interface SealedSenderDecryptionResultLike {
  message(): Bytes;
  senderUuid(): string;
  senderE164(): string | null;
  deviceId(): number;
}

export interface MultiRecipientMessageLike {
  recipientsByServiceIdString(): Readonly<Record<string, { deviceIds: number[]; registrationIds: number[] }>>;
  excludedRecipientServiceIdStrings(): readonly string[];
  messageForRecipient(recipient: { deviceIds: number[]; registrationIds: number[] }): Bytes;
}

export interface ScannableFingerprintLike {
  compare(other: ScannableFingerprintLike): boolean;
  toBuffer(): Bytes;
}

/** Sealed sender. */
export interface SealedSenderModule {
  readonly ServerCertificate: RecordClass<ServerCertificateLike> & {
    'new'(keyId: number, serverKey: PublicKeyLike, trustRoot: PrivateKeyLike): ServerCertificateLike;
  };
  readonly SenderCertificate: RecordClass<SenderCertificateLike> & {
    'new'(
      senderUuid: string,
      senderE164: string | null,
      senderDeviceId: number,
      senderKey: PublicKeyLike,
      expiration: number,
      signerCert: ServerCertificateLike,
      signerKey: PrivateKeyLike,
    ): SenderCertificateLike;
  };
  readonly UnidentifiedSenderMessageContent: RecordClass<UnidentifiedSenderMessageContentLike> & {
    'new'(
      message: CiphertextMessageLike,
      sender: SenderCertificateLike,
      contentHint: number,
      groupId: Bytes | null,
    ): UnidentifiedSenderMessageContentLike;
  };
  /** In libsignal-client the default export of `dist/SealedSenderMultiRecipientMessage.js`. */
  readonly SealedSenderMultiRecipientMessage: new (buffer: Bytes) => MultiRecipientMessageLike;

  sealedSenderEncryptMessage(
    message: Bytes,
    address: ProtocolAddressLike,
    senderCert: SenderCertificateLike,
    sessionStore: SessionStoreLike,
    identityStore: IdentityKeyStoreLike,
  ): Promise<Bytes>;
  sealedSenderEncrypt(
    content: UnidentifiedSenderMessageContentLike,
    address: ProtocolAddressLike,
    identityStore: IdentityKeyStoreLike,
  ): Promise<Bytes>;
  sealedSenderMultiRecipientEncrypt(
    content: UnidentifiedSenderMessageContentLike,
    recipients: ProtocolAddressLike[],
    identityStore: IdentityKeyStoreLike,
    sessionStore: SessionStoreLike,
  ): Promise<Bytes>;
  sealedSenderDecryptMessage(
    message: Bytes,
    trustRoot: PublicKeyLike,
    timestamp: number,
    localE164: string | null,
    localUuid: string,
    localDeviceId: number,
    sessionStore: SessionStoreLike,
    identityStore: IdentityKeyStoreLike,
    prekeyStore: PreKeyStoreLike,
    signedPrekeyStore: SignedPreKeyStoreLike,
    kyberPrekeyStore: KyberPreKeyStoreLike,
  ): Promise<SealedSenderDecryptionResultLike>;
  sealedSenderDecryptToUsmc(
    message: Bytes,
    identityStore: IdentityKeyStoreLike,
  ): Promise<UnidentifiedSenderMessageContentLike>;
}

/** Safety numbers. */
export interface FingerprintModule {
  readonly Fingerprint: {
    'new'(
      iterations: number,
      version: number,
      localIdentifier: Bytes,
      localKey: PublicKeyLike,
      remoteIdentifier: Bytes,
      remoteKey: PublicKeyLike,
    ): { displayableFingerprint(): { toString(): string }; scannableFingerprint(): ScannableFingerprintLike };
  };
  readonly ScannableFingerprint: { _fromBuffer(buffer: Bytes): ScannableFingerprintLike };
}

/** Everything of an engine that vectors and mixed runs use. */
export type FullSignalModule = SignalModule & SealedSenderModule & FingerprintModule;
