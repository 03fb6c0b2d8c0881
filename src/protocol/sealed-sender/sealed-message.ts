/** Receiving sealed messages of any version: opening them, and deciding about who they say they are from. */
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';
import type { EcPublicKey } from '../keys/ec-key.ts';
import type { SealingIdentity } from './identity-agreement.ts';
import type { MessageContent } from './message-content.ts';
import { emptySealedMessage, invalidSealedMessage, unknownSealedVersion } from './sealed-error.ts';
import { type SenderCertificate, isValidSenderCertificate, serverCertificateOf } from './sender-certificate.ts';
import { openVersion1 } from './v1.ts';
import { openVersion2 } from './v2.ts';

/** Who receives, and whom it believes. */
export interface Receiver {
  /** Public: the service's. */
  readonly trustRoot: EcPublicKey;
  /** Milliseconds since 1970: when the message was sent, as the server says. */
  readonly time: number;
  /** Our own names, to recognise what we sent ourselves. */
  readonly uuid: string;
  readonly e164: string | null;
  /** 1…127. */
  readonly deviceId: number;
}

/**
 * Opens a message of either version. The certificate inside is matched with the sender's key but not verified: see
 * {@link checkSender}.
 *
 * @param message - untrusted
 * @throws VinculumError `INVALID_MESSAGE`, `INVALID_CERTIFICATE`, `INVALID_KEY`, `INVALID_KEY_AGREEMENT` or
 * `DECRYPTION_FAILED`
 */
export function openSealedMessage(crypto: CryptoProvider, message: Uint8Array, ours: SealingIdentity): MessageContent {
  const first = message[0];
  if (first === undefined) throw emptySealedMessage();
  // The upper four bits say which version is needed to read it; those that wrote 0 meant 1.
  const version = first >>> 4;
  if (version <= 1) return openVersion1(crypto, message.subarray(1), ours);
  if (version === 2) return openVersion2(crypto, message.subarray(1), ours);
  throw unknownSealedVersion(version);
}

/**
 * Refuses senders whose certificate is not valid, and this very device.
 *
 * @throws VinculumError `INVALID_CERTIFICATE` or `SELF_SEND`
 *
 * Source: spec 05, "sealedSenderDecryptMessage".
 */
export function checkSender(crypto: CryptoProvider, sender: SenderCertificate, receiver: Receiver): void {
  // Throws for an unknown reference, which validation would only call invalid.
  serverCertificateOf(sender);
  const { trustRoot, time } = receiver;
  if (!isValidSenderCertificate(crypto, sender, { trustRoots: [trustRoot], time })) {
    throw invalidSealedMessage('INVALID_CERTIFICATE', 'trust root validation failed');
  }
  if (isOurselves(sender, receiver)) throw new VinculumError('SELF_SEND', 'self send of a sealed sender message');
}

/** Names are compared as text. A message from another device of ours is welcome. */
function isOurselves(sender: SenderCertificate, { uuid, e164, deviceId }: Receiver): boolean {
  const isOurAccount = sender.senderUuid === uuid || (e164 !== null && sender.senderE164 === e164);
  return isOurAccount && sender.senderDeviceId === deviceId;
}
