/**
 * Sender certificates: short-lived, signed by the service, they say which device of which account has which identity key. A
 * sealed message carries one instead of naming its sender outside.
 */
import { type Bytes, copyBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { Engine } from '../../crypto/engine.ts';
import { VinculumError } from '../../errors.ts';
import { type EcPrivateKey, type EcPublicKey, ecSign, ecVerify, parseEcPublicKey } from '../keys/ec-key.ts';
import { isDeviceId } from '../keys/protocol-address.ts';
import { UUID_BYTES, uuidString } from '../keys/service-id.ts';
import {
  decodeSenderCertificateFields,
  decodeSignedCertificate,
  encodeSenderCertificateFields,
  encodeSignedCertificate,
  malformedCertificate,
} from './codec.ts';
import { knownServerCertificate } from './known-server-certificates.ts';
import { type ServerCertificate, decodeServerCertificate, isTrustedServerCertificate } from './server-certificate.ts';

export interface SenderCertificate {
  /** Usually a service id; any text. */
  readonly senderUuid: string;
  /** A phone number, any text. */
  readonly senderE164: string | null;
  /** 1…127. */
  readonly senderDeviceId: number;
  /** Milliseconds since 1970; rounded where {@link largeExpiration} is set. */
  readonly expiration: number;
  /** The exact expiration if it is 2^53 or more. */
  readonly largeExpiration?: bigint;
  /** The sender's identity key. */
  readonly key: EcPublicKey;
  /** The server certificate, or the id under which everybody is expected to know it. */
  readonly signer: ServerCertificate | number;
  /** The exact bytes that are signed. */
  readonly certificate: Bytes;
  /** By the server; 64 bytes if sound. */
  readonly signature: Bytes;
  /** The exact bytes of the whole. */
  readonly serialized: Bytes;
}

/** What {@link createSenderCertificate} is told. */
export type SenderCertificateFields = Pick<
  SenderCertificate,
  'senderUuid' | 'senderE164' | 'senderDeviceId' | 'expiration' | 'key'
> & { readonly signer: ServerCertificate };

/** How certificates are judged. */
export interface CertificateRules {
  /** Public. Empty: nothing is valid. */
  readonly trustRoots: readonly EcPublicKey[];
  /** Milliseconds since 1970: when the message was sent, as the server says. */
  readonly time: number;
}

/**
 * Parses a certificate; no signature is looked at, and a reference to an unknown server certificate passes.
 *
 * @param bytes - untrusted; copied
 * @throws VinculumError `INVALID_CERTIFICATE`, or `INVALID_KEY`
 */
export function decodeSenderCertificate(bytes: Uint8Array): SenderCertificate {
  const signed = decodeSignedCertificate(bytes);
  const fields = decodeSenderCertificateFields(signed.certificate);
  if (!isDeviceId(fields.senderDeviceId)) throw malformedCertificate();
  // In libsignal's order, so that a certificate with several faults gives the same error.
  const signer = typeof fields.signer === 'number' ? fields.signer : decodeServerCertificate(fields.signer);
  const senderUuid = senderText(fields.sender);
  if (fields.key === undefined) throw malformedCertificate();
  const { value, large } = fields.expiration;
  return {
    senderUuid,
    senderE164: fields.senderE164,
    senderDeviceId: fields.senderDeviceId,
    expiration: value,
    ...(large === undefined ? {} : { largeExpiration: large }),
    key: parseEcPublicKey(fields.key),
    signer,
    ...signed,
    serialized: copyBytes(bytes),
  };
}

/**
 * Makes a certificate. For servers and tests.
 *
 * @param signerKey - secret: belongs to the key in `fields.signer`
 * @throws VinculumError `INVALID_ARGUMENT` for a device id outside 1…127, `RANDOM_UNAVAILABLE`
 */
export function createSenderCertificate(
  engine: Engine,
  fields: SenderCertificateFields,
  signerKey: EcPrivateKey,
): SenderCertificate {
  requireDeviceId(fields.senderDeviceId);
  const { senderUuid: sender, signer, ...others } = fields;
  const certificate = encodeSenderCertificateFields({ ...others, sender, signer: signer.serialized });
  const signature = ecSign(engine, signerKey, certificate);
  return { ...fields, certificate, signature, serialized: encodeSignedCertificate({ certificate, signature }) };
}

/** @throws VinculumError `INVALID_ARGUMENT` unless the number is in 1…127 */
export function requireDeviceId(deviceId: number): void {
  if (isDeviceId(deviceId)) return;
  throw new VinculumError('INVALID_ARGUMENT', 'invalid argument: device ID is out of range', { details: { deviceId } });
}

/**
 * The certificate of the server that signed a sender certificate.
 *
 * @throws VinculumError `INVALID_CERTIFICATE` if it is named by an id that is not known here
 */
export function serverCertificateOf(sender: SenderCertificate): ServerCertificate {
  const { signer } = sender;
  if (typeof signer !== 'number') return signer;
  const server = knownServerCertificate(signer);
  if (server !== null) return server;
  throw new VinculumError('INVALID_CERTIFICATE', `unknown server certificate ID: ${signer}`, {
    details: { id: signer },
  });
}

/**
 * Tells whether a certificate is valid: its server certificate is signed by one of the trust roots, it is signed by that
 * server, and it has not expired. At the very millisecond of its expiration it still is. Never throws for a bad certificate;
 * a reference to an unknown server certificate is not valid.
 */
export function isValidSenderCertificate(
  crypto: CryptoProvider,
  sender: SenderCertificate,
  rules: CertificateRules,
): boolean {
  const server = typeof sender.signer === 'number' ? knownServerCertificate(sender.signer) : sender.signer;
  if (server === null || !isTrustedServerCertificate(crypto, server, rules.trustRoots)) return false;
  if (!ecVerify(crypto, server.key, { message: sender.certificate, signature: sender.signature })) return false;
  return rules.time <= sender.expiration;
}

/** New certificates carry 16 bytes, which everything else here handles as text. */
function senderText(sender: string | Bytes | undefined): string {
  if (typeof sender === 'string') return sender;
  if (sender?.length !== UUID_BYTES) throw malformedCertificate();
  return uuidString(sender);
}
