/**
 * Encodings of certificates and sealed content: the only file of this folder that knows protobuf. Checks the form of what it
 * reads and copies what it keeps. Keys and nested certificates come back unparsed. A field that is missing is refused here,
 * except where libsignal finds other faults first: there it comes back undefined.
 */
import { vinculum } from '#proto/sealed-sender';
import { type Bytes, copyBytes } from '../../bytes.ts';
import { VinculumError, type VinculumErrorCode } from '../../errors.ts';
import { MalformedProtobuf, type Schema, checkProtobuf, lastOccurring } from '../strict-protobuf.ts';
import { type Uint64Value, uint64Value } from '../uint64.ts';

const { SenderCertificate, ServerCertificate, UnidentifiedSenderMessage, UnidentifiedSenderMessageContent } =
  vinculum.sealed;

/** Both certificates have the same outer form. */
const SIGNED_CERTIFICATE: Schema = { fields: { 1: 'bytes', 2: 'bytes' } };
const SERVER_CERTIFICATE: Schema = { fields: { 1: 'varint', 2: 'bytes' } };
const SENDER_CERTIFICATE: Schema = {
  fields: {
    1: 'string',
    2: 'varint',
    3: 'fixed64',
    4: 'bytes',
    5: 'bytes',
    6: 'string',
    7: 'bytes',
    8: 'varint',
  },
};
const MESSAGE_CONTENT: Schema = { fields: { 1: 'varint', 2: 'bytes', 3: 'bytes', 4: 'varint', 5: 'bytes' } };
const VERSION_1_MESSAGE: Schema = { fields: { 1: 'bytes', 2: 'bytes', 3: 'bytes' } };

/** Members of the oneofs in a sender certificate. */
const SIGNER = { embedded: 5, known: 8 } as const;
const SENDER = { text: 6, uuid: 7 } as const;

/** A certificate with its signature, contents unread. */
export interface SignedCertificateWire {
  readonly certificate: Bytes;
  /** 64 bytes if sound. */
  readonly signature: Bytes;
}

export interface ServerCertificateWire {
  /** u32. */
  readonly keyId: number | undefined;
  readonly key: Bytes;
}

export interface SenderCertificateWire {
  readonly senderE164: string | null;
  /** u32. */
  readonly senderDeviceId: number;
  readonly expiration: Uint64Value;
  readonly key: Bytes | undefined;
  /** The bytes of a server certificate, or the id of one that everybody has. */
  readonly signer: Bytes | number;
  /** A name, or the bytes of a UUID. */
  readonly sender: string | Bytes | undefined;
}

export interface MessageContentWire {
  /** i32: message types have other numbers here than in an API. */
  readonly type: number;
  readonly senderCertificate: Bytes;
  readonly content: Bytes;
  /** i32; 0 if absent. */
  readonly contentHint: number;
  readonly groupId: Bytes | null;
}

export interface Version1MessageWire {
  readonly ephemeralPublic: Bytes;
  readonly encryptedStatic: Bytes;
  readonly encryptedMessage: Bytes;
}

/** @throws VinculumError `INVALID_CERTIFICATE` if malformed or incomplete */
export function decodeSignedCertificate(bytes: Uint8Array): SignedCertificateWire {
  // The two messages have the same fields.
  const message = ServerCertificate.decode(checked(bytes, SIGNED_CERTIFICATE, 'INVALID_CERTIFICATE'));
  return {
    certificate: copyBytes(required(message, 'certificate', 'INVALID_CERTIFICATE')),
    signature: copyBytes(required(message, 'signature', 'INVALID_CERTIFICATE')),
  };
}

export function encodeSignedCertificate(signed: SignedCertificateWire): Bytes {
  const { certificate, signature } = signed;
  return copyBytes(ServerCertificate.encode({ certificate, signature }).finish());
}

/** @throws VinculumError `INVALID_CERTIFICATE` if malformed or incomplete */
export function decodeServerCertificateFields(bytes: Uint8Array): ServerCertificateWire {
  const message = ServerCertificate.Certificate.decode(checked(bytes, SERVER_CERTIFICATE, 'INVALID_CERTIFICATE'));
  return {
    keyId: Object.hasOwn(message, 'id') ? message.id : undefined,
    key: copyBytes(required(message, 'key', 'INVALID_CERTIFICATE')),
  };
}

/** Writes the signed part of a server certificate; the id even if it is 0. */
export function encodeServerCertificateFields(fields: { readonly keyId: number; readonly key: Bytes }): Bytes {
  return copyBytes(ServerCertificate.Certificate.encode({ id: fields.keyId, key: fields.key }).finish());
}

/** @throws VinculumError `INVALID_CERTIFICATE` if malformed or incomplete */
export function decodeSenderCertificateFields(bytes: Uint8Array): SenderCertificateWire {
  const code = 'INVALID_CERTIFICATE';
  const encoded = checked(bytes, SENDER_CERTIFICATE, code);
  const message = SenderCertificate.Certificate.decode(encoded);
  const signer = lastOccurring(encoded, [SIGNER.embedded, SIGNER.known]);
  if (signer === undefined) throw malformed(code);
  return {
    senderE164: Object.hasOwn(message, 'senderE164') ? message.senderE164 : null,
    senderDeviceId: required(message, 'senderDeviceId', code),
    expiration: uint64Value(required(message, 'expires', code)),
    key: Object.hasOwn(message, 'identityKey') ? copyBytes(message.identityKey) : undefined,
    signer: signer === SIGNER.embedded ? copyBytes(message.signer) : message.knownSigner,
    sender: senderOf(message, lastOccurring(encoded, [SENDER.text, SENDER.uuid])),
  };
}

function senderOf(
  message: vinculum.sealed.SenderCertificate.Certificate,
  field: number | undefined,
): string | Bytes | undefined {
  if (field === undefined) return undefined;
  return field === SENDER.text ? message.senderText : copyBytes(message.senderUuid);
}

/** Writes the signed part of a sender certificate, in the forms that new certificates have: text and embedded signer. */
export function encodeSenderCertificateFields(fields: {
  readonly senderE164: string | null;
  readonly senderDeviceId: number;
  readonly expiration: number;
  readonly key: Bytes;
  readonly signer: Bytes;
  readonly sender: string;
}): Bytes {
  const { senderE164, senderDeviceId, expiration: expires, key: identityKey, signer, sender: senderText } = fields;
  const properties = { senderE164, senderDeviceId, expires, identityKey, signer, senderText };
  return copyBytes(SenderCertificate.Certificate.encode(properties).finish());
}

/** @throws VinculumError `INVALID_MESSAGE` if malformed or incomplete */
export function decodeMessageContentFields(bytes: Uint8Array): MessageContentWire {
  const message = UnidentifiedSenderMessageContent.decode(checked(bytes, MESSAGE_CONTENT, 'INVALID_MESSAGE'));
  return {
    type: required(message, 'type', 'INVALID_MESSAGE'),
    senderCertificate: copyBytes(required(message, 'senderCertificate', 'INVALID_MESSAGE')),
    content: copyBytes(required(message, 'content', 'INVALID_MESSAGE')),
    contentHint: message.contentHint,
    groupId: Object.hasOwn(message, 'groupId') ? copyBytes(message.groupId) : null,
  };
}

/** Writes content; hint 0 and an absent or empty group are left out. */
export function encodeMessageContentFields(fields: MessageContentWire): Bytes {
  const { type, senderCertificate, content, contentHint, groupId } = fields;
  const properties = {
    type,
    senderCertificate,
    content,
    contentHint: contentHint === 0 ? null : contentHint,
    groupId: groupId === null || groupId.length === 0 ? null : groupId,
  };
  return copyBytes(UnidentifiedSenderMessageContent.encode(properties).finish());
}

/** @throws VinculumError `INVALID_MESSAGE` if malformed or incomplete */
export function decodeVersion1Fields(bytes: Uint8Array): Version1MessageWire {
  const message = UnidentifiedSenderMessage.decode(checked(bytes, VERSION_1_MESSAGE, 'INVALID_MESSAGE'));
  return {
    ephemeralPublic: copyBytes(required(message, 'ephemeralPublic', 'INVALID_MESSAGE')),
    encryptedStatic: copyBytes(required(message, 'encryptedStatic', 'INVALID_MESSAGE')),
    encryptedMessage: copyBytes(required(message, 'encryptedMessage', 'INVALID_MESSAGE')),
  };
}

export function encodeVersion1Fields(fields: Version1MessageWire): Bytes {
  const { ephemeralPublic, encryptedStatic, encryptedMessage } = fields;
  return copyBytes(UnidentifiedSenderMessage.encode({ ephemeralPublic, encryptedStatic, encryptedMessage }).finish());
}

function checked(bytes: Uint8Array, schema: Schema, code: VinculumErrorCode): Uint8Array {
  try {
    return checkProtobuf(bytes, schema);
  } catch (error) {
    if (error instanceof MalformedProtobuf) throw malformed(code);
    throw error;
  }
}

/** Generated classes keep defaults on the prototype: a field is present if the object itself has it. */
function required<M extends object, F extends keyof M>(message: M, field: F, code: VinculumErrorCode): M[F] {
  if (!Object.hasOwn(message, field)) throw malformed(code);
  return message[field];
}

/** The error for a certificate that is malformed or incomplete. */
export function malformedCertificate(): VinculumError {
  return malformed('INVALID_CERTIFICATE');
}

function malformed(code: VinculumErrorCode): VinculumError {
  return new VinculumError(code, 'protobuf encoding was invalid');
}
