/** Identity keys: the long-term key of one account on one set of devices, its stored form, and what it vouches for. */
import { type Bytes, asciiBytes, concatBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { Engine } from '../../crypto/engine.ts';
import { decodeIdentityKeyPairFields, encodeIdentityKeyPairFields } from './codec.ts';
import {
  type EcKeyPair,
  type EcPublicKey,
  ecPublicKeysEqual,
  ecSign,
  ecVerify,
  parseEcPrivateKey,
  parseEcPublicKey,
} from './ec-key.ts';
import type { ProtocolAddress } from './protocol-address.ts';
import { serviceIdsEqual, tryParseServiceIdString } from './service-id.ts';

/** A key pair used as an identity. Nobody checks that its halves belong together. */
export type IdentityKeyPair = EcKeyPair;

/** One of the parties compared by {@link isSameAccount}. */
export interface AccountIdentity {
  readonly identityKey: EcPublicKey;
  readonly address: ProtocolAddress;
}

/** An identity key and a signature that claims it belongs to the signer. */
export interface AlternateIdentity {
  readonly other: EcPublicKey;
  /** Untrusted, any length. */
  readonly signature: Uint8Array;
}

/** Thirty-two 0xff bytes cannot begin a serialised key, so no other signature can be mistaken for this one. */
const ALTERNATE_IDENTITY_PREFIX_BYTES = 32;
const ALTERNATE_IDENTITY_LABEL = 'Signal_PNI_Signature';

/**
 * Encodes an identity key pair for storage.
 *
 * @returns 69 bytes, secret
 */
export function encodeIdentityKeyPair(pair: IdentityKeyPair): Bytes {
  return encodeIdentityKeyPairFields(pair);
}

/**
 * Reads a stored identity key pair.
 *
 * @param bytes - secret
 * @throws VinculumError `INVALID_RECORD` if the encoding is malformed, `INVALID_KEY` if a key is
 */
export function decodeIdentityKeyPair(bytes: Uint8Array): IdentityKeyPair {
  const fields = decodeIdentityKeyPairFields(bytes);
  const publicKey = parseEcPublicKey(fields.publicKey);
  return { publicKey, privateKey: parseEcPrivateKey(fields.privateKey) };
}

/**
 * Signs the claim that another identity key belongs to the same account.
 *
 * @param pair - the signer's
 * @param other - public, the other key
 * @returns 64 bytes
 * @throws VinculumError `RANDOM_UNAVAILABLE`
 */
export function signAlternateIdentity(engine: Engine, pair: IdentityKeyPair, other: EcPublicKey): Bytes {
  return ecSign(engine, pair.privateKey, alternateIdentityMessage(other));
}

/**
 * Verifies such a claim.
 *
 * @param identityKey - public, the signer's
 * @returns false, never an error, for signatures of any wrong form
 */
export function verifyAlternateIdentity(
  crypto: CryptoProvider,
  identityKey: EcPublicKey,
  alternate: AlternateIdentity,
): boolean {
  const message = alternateIdentityMessage(alternate.other);
  return ecVerify(crypto, identityKey, { message, signature: alternate.signature });
}

/**
 * Tells whether two parties are devices of one account: equal keys, and addresses that name the same service id. Names that
 * are no service ids never match; device ids do not matter.
 */
export function isSameAccount(a: AccountIdentity, b: AccountIdentity): boolean {
  if (!ecPublicKeysEqual(a.identityKey, b.identityKey)) return false;
  const ours = tryParseServiceIdString(a.address.name);
  const theirs = tryParseServiceIdString(b.address.name);
  return ours !== null && theirs !== null && serviceIdsEqual(ours, theirs);
}

function alternateIdentityMessage(other: EcPublicKey): Bytes {
  const prefix = new Uint8Array(ALTERNATE_IDENTITY_PREFIX_BYTES).fill(0xff);
  return concatBytes(prefix, asciiBytes(ALTERNATE_IDENTITY_LABEL), other);
}
