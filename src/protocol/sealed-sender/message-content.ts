/** What every version seals: an encrypted message of another kind, and the certificate of who sends it. */
import { type Bytes, copyBytes } from '../../bytes.ts';
import { CIPHERTEXT_MESSAGE_TYPE, type CiphertextMessage } from '../messages/ciphertext-message.ts';
import { decodeMessageContentFields, encodeMessageContentFields } from './codec.ts';
import { malformedSealedMessage } from './sealed-error.ts';
import { type SenderCertificate, decodeSenderCertificate } from './sender-certificate.ts';

export interface MessageContent {
  /** One of `CIPHERTEXT_MESSAGE_TYPE`. */
  readonly type: number;
  /** The serialised inner message, untrusted. */
  readonly contents: Bytes;
  /** Unverified. */
  readonly senderCertificate: SenderCertificate;
  /** u32: what a receiver that cannot decrypt should do. 0 report it, 1 wait for a retry, 2 nothing; others are for apps. */
  readonly contentHint: number;
  readonly groupId: Bytes | null;
  /** The exact bytes. */
  readonly serialized: Bytes;
}

/** What {@link createMessageContent} is told. */
export interface MessageContentFields {
  readonly message: CiphertextMessage;
  readonly senderCertificate: SenderCertificate;
  /** u32. */
  readonly contentHint: number;
  /** Not written if empty. */
  readonly groupId: Bytes | null;
}

/** Inner types by their numbers on the wire. The first two are not those of the API, nor in its order. */
const TYPE_ON_THE_WIRE: readonly (readonly [wire: number, type: number])[] = [
  [1, CIPHERTEXT_MESSAGE_TYPE.preKey],
  [2, CIPHERTEXT_MESSAGE_TYPE.whisper],
  [7, CIPHERTEXT_MESSAGE_TYPE.senderKey],
  [8, CIPHERTEXT_MESSAGE_TYPE.plaintext],
];

/**
 * Parses content. The certificate is parsed but not verified, the inner message not even parsed.
 *
 * @param bytes - untrusted; copied
 * @throws VinculumError `INVALID_MESSAGE`, `INVALID_CERTIFICATE` or `INVALID_KEY`
 */
export function decodeMessageContent(bytes: Uint8Array): MessageContent {
  const fields = decodeMessageContentFields(bytes);
  const type = TYPE_ON_THE_WIRE.find(([wire]) => wire === fields.type)?.[1];
  if (type === undefined) throw malformedSealedMessage();
  return {
    type,
    contents: fields.content,
    senderCertificate: decodeSenderCertificate(fields.senderCertificate),
    // Unsigned here, signed on the wire.
    contentHint: fields.contentHint >>> 0,
    groupId: fields.groupId,
    serialized: copyBytes(bytes),
  };
}

/** Makes content from an encrypted message. @throws VinculumError `INVALID_MESSAGE` for an unknown type */
export function createMessageContent(fields: MessageContentFields): MessageContent {
  const { message, senderCertificate, contentHint, groupId } = fields;
  const wire = TYPE_ON_THE_WIRE.find(([, type]) => type === message.type)?.[0];
  if (wire === undefined) throw malformedSealedMessage();
  const serialized = encodeMessageContentFields({
    type: wire,
    senderCertificate: senderCertificate.serialized,
    content: message.serialized,
    contentHint: contentHint | 0,
    groupId,
  });
  return { type: message.type, contents: message.serialized, senderCertificate, contentHint, groupId, serialized };
}
