/** The shape of an engine that can be made to repeat itself: `vinculum/signal`. */
import type { Bytes } from '../../bytes.ts';
import type { Engine } from '../../crypto/engine.ts';
import type {
  FullSignalModule,
  SenderCertificateLike,
  ServerCertificateLike,
  UnidentifiedSenderMessageContentLike,
} from '../sealed-sender-module.ts';
import type {
  CiphertextMessageLike,
  IdentityKeyStoreLike,
  KemKeyPairLike,
  PrivateKeyLike,
  ProtocolAddressLike,
  PublicKeyLike,
  SenderKeyDistributionMessageLike,
  SenderKeyMessageLike,
  SenderKeyStoreLike,
  SessionStoreLike,
} from '../signal-module.ts';

/** A key whose signatures repeat. */
export interface SeededPrivateKey extends PrivateKeyLike {
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
  readonly SenderKeyMessage: {
    _new(
      messageVersion: number,
      distributionId: string,
      chainId: number,
      iteration: number,
      ciphertext: Bytes,
      privateKey: PrivateKeyLike,
      engine: Engine,
    ): SenderKeyMessageLike;
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
  processPreKeyBundle(
    bundle: object,
    address: ProtocolAddressLike,
    localAddress: ProtocolAddressLike,
    sessionStore: SessionStoreLike,
    identityStore: IdentityKeyStoreLike,
    now: Date,
    engine: Engine,
  ): Promise<void>;
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
