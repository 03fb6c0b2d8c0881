/**
 * Encodings of certificates and sealed content: the only file of this folder that knows protobuf. Keys and nested certificates come back unparsed. A field that is missing is refused here,
 * except where libsignal finds other faults first: there it comes back undefined.
 */
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { decodeProtobuf } from '../protobuf/decode.ts';
import { encodeProtobuf } from '../protobuf/encode.ts';
import { proto2 } from '../protobuf/schema.ts';
import { type Uint64Value, uint64Value } from '../uint64.ts';
import { malformedSealedMessage } from './sealed-error.ts';

/** Both certificates have the same outer form. */
const SIGNED_CERTIFICATE = /* @__PURE__ */ proto2({ certificate: [1, 'bytes'], signature: [2, 'bytes'] });
const SERVER_CERTIFICATE = /* @__PURE__ */ proto2({ keyId: [1, 'uint32'], key: [2, 'bytes'] });
const SENDER_CERTIFICATE = /* @__PURE__ */ proto2(
  {
    senderE164: [1, 'string'],
    senderDeviceId: [2, 'uint32'],
    expiration: [3, 'fixed64'],
    key: [4, 'bytes'],
    signer: [5, 'bytes'],
    senderText: [6, 'string'],
    senderUuid: [7, 'bytes'],
    knownSigner: [8, 'uint32'],
  },
  [
    ['signer', 'knownSigner'],
    ['senderText', 'senderUuid'],
  ],
);
const MESSAGE_CONTENT = /* @__PURE__ */ proto2({
  type: [1, 'int32'],
  senderCertificate: [2, 'bytes'],
  content: [3, 'bytes'],
  contentHint: [4, 'int32'],
  groupId: [5, 'bytes'],
});
const VERSION_1_MESSAGE = /* @__PURE__ */ proto2({
  ephemeralPublic: [1, 'bytes'],
  encryptedStatic: [2, 'bytes'],
  encryptedMessage: [3, 'bytes'],
});

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
  const { certificate, signature } = decodeProtobuf(bytes, SIGNED_CERTIFICATE, malformedCertificate);
  if (certificate === undefined || signature === undefined) throw malformedCertificate();
  return { certificate, signature };
}

export function encodeSignedCertificate(signed: SignedCertificateWire): Bytes {
  return encodeProtobuf(SIGNED_CERTIFICATE, signed);
}

/** @throws VinculumError `INVALID_CERTIFICATE` if malformed or incomplete */
export function decodeServerCertificateFields(bytes: Uint8Array): ServerCertificateWire {
  const { keyId, key } = decodeProtobuf(bytes, SERVER_CERTIFICATE, malformedCertificate);
  if (key === undefined) throw malformedCertificate();
  return { keyId, key };
}

/** Writes the signed part of a server certificate; the id even if it is 0. */
export function encodeServerCertificateFields(fields: { readonly keyId: number; readonly key: Bytes }): Bytes {
  return encodeProtobuf(SERVER_CERTIFICATE, fields);
}

/** @throws VinculumError `INVALID_CERTIFICATE` if malformed or incomplete */
export function decodeSenderCertificateFields(bytes: Uint8Array): SenderCertificateWire {
  const fields = decodeProtobuf(bytes, SENDER_CERTIFICATE, malformedCertificate);
  const { senderE164 = null, senderDeviceId, expiration, key } = fields;
  const signer = fields.signer ?? fields.knownSigner;
  if (signer === undefined || senderDeviceId === undefined || expiration === undefined) throw malformedCertificate();
  return {
    senderE164,
    senderDeviceId,
    expiration: uint64Value(expiration),
    key,
    signer,
    sender: fields.senderText ?? fields.senderUuid,
  };
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
  return encodeProtobuf(SENDER_CERTIFICATE, { ...fields, senderText: fields.sender });
}

/** @throws VinculumError `INVALID_MESSAGE` if malformed or incomplete */
export function decodeMessageContentFields(bytes: Uint8Array): MessageContentWire {
  const fields = decodeProtobuf(bytes, MESSAGE_CONTENT, malformedSealedMessage);
  const { type, senderCertificate, content, contentHint = 0, groupId = null } = fields;
  if (type === undefined || senderCertificate === undefined || content === undefined) throw malformedSealedMessage();
  return { type, senderCertificate, content, contentHint, groupId };
}

/** Writes content; hint 0 and an absent or empty group are left out. */
export function encodeMessageContentFields(fields: MessageContentWire): Bytes {
  const { contentHint, groupId } = fields;
  return encodeProtobuf(MESSAGE_CONTENT, {
    ...fields,
    contentHint: contentHint === 0 ? null : contentHint,
    groupId: groupId?.length === 0 ? null : groupId,
  });
}

/** @throws VinculumError `INVALID_MESSAGE` if malformed or incomplete */
export function decodeVersion1Fields(bytes: Uint8Array): Version1MessageWire {
  const fields = decodeProtobuf(bytes, VERSION_1_MESSAGE, malformedSealedMessage);
  const { ephemeralPublic, encryptedStatic, encryptedMessage } = fields;
  if (ephemeralPublic === undefined || encryptedStatic === undefined || encryptedMessage === undefined) {
    throw malformedSealedMessage();
  }
  return { ephemeralPublic, encryptedStatic, encryptedMessage };
}

export function encodeVersion1Fields(fields: Version1MessageWire): Bytes {
  return encodeProtobuf(VERSION_1_MESSAGE, fields);
}

/** The error for a certificate that is malformed or incomplete. */
export function malformedCertificate(): VinculumError {
  return new VinculumError('INVALID_CERTIFICATE', 'protobuf encoding was invalid');
}
