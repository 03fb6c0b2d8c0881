/**
 * Server certificates: the service's root key vouches for the key that signs sender certificates. The root is the caller's to
 * choose; nothing here trusts any.
 */
import { type Bytes, copyBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { Engine } from '../../crypto/engine.ts';
import { type EcPrivateKey, type EcPublicKey, ecSign, ecVerify, parseEcPublicKey } from '../keys/ec-key.ts';
import {
  decodeServerCertificateFields,
  decodeSignedCertificate,
  encodeServerCertificateFields,
  encodeSignedCertificate,
  malformedCertificate,
} from './codec.ts';

export interface ServerCertificate {
  /** u32. */
  readonly keyId: number;
  /** Public: verifies sender certificates. */
  readonly key: EcPublicKey;
  /** The exact bytes that are signed. */
  readonly certificate: Bytes;
  /** By a trust root; 64 bytes if sound. */
  readonly signature: Bytes;
  /** The exact bytes of the whole. */
  readonly serialized: Bytes;
}

/** Ids of certificates that are refused whatever their signature. The one there is exists for tests of this rule. */
const REVOKED_KEY_IDS: readonly number[] = [0xdead_c357];

/**
 * Parses a certificate; its signature is not looked at.
 *
 * @param bytes - untrusted; copied
 * @throws VinculumError `INVALID_CERTIFICATE`, or `INVALID_KEY`
 */
export function decodeServerCertificate(bytes: Uint8Array): ServerCertificate {
  const signed = decodeSignedCertificate(bytes);
  const fields = decodeServerCertificateFields(signed.certificate);
  const key = parseEcPublicKey(fields.key);
  if (fields.keyId === undefined) throw malformedCertificate();
  return { keyId: fields.keyId, key, ...signed, serialized: copyBytes(bytes) };
}

/**
 * Makes a certificate. For servers and tests.
 *
 * @param fields - what it certifies: a u32 and a public key
 * @param trustRoot - secret
 * @throws VinculumError `RANDOM_UNAVAILABLE`
 */
export function createServerCertificate(
  engine: Engine,
  fields: Pick<ServerCertificate, 'keyId' | 'key'>,
  trustRoot: EcPrivateKey,
): ServerCertificate {
  const { keyId, key } = fields;
  const certificate = encodeServerCertificateFields({ keyId, key });
  const signature = ecSign(engine, trustRoot, certificate);
  return { keyId, key, certificate, signature, serialized: encodeSignedCertificate({ certificate, signature }) };
}

/**
 * Tells whether any of some trust roots signed a certificate. Every root is tried, so that the time says nothing about which.
 *
 * @param trustRoots - public
 * @returns false for a revoked certificate and for a signature of any wrong form
 */
export function isTrustedServerCertificate(
  crypto: CryptoProvider,
  server: ServerCertificate,
  trustRoots: readonly EcPublicKey[],
): boolean {
  if (REVOKED_KEY_IDS.includes(server.keyId)) return false;
  let isTrusted = false;
  for (const trustRoot of trustRoots) {
    const isSigned = ecVerify(crypto, trustRoot, { message: server.certificate, signature: server.signature });
    isTrusted = isSigned || isTrusted;
  }
  return isTrusted;
}
