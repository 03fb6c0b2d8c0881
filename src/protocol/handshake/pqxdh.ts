/**
 * PQXDH: the key agreement between an initiator, who has a bundle, and a responder, who has the private keys behind it.
 * Signatures, stores and session states are not its business.
 */
import { type Bytes, asciiBytes, concatBytes } from '../../bytes.ts';
import { wipe } from '../../crypto/constant-time.ts';
import type { CryptoProvider, HkdfLabel } from '../../crypto/crypto-provider.ts';
import type { Engine } from '../../crypto/engine.ts';
import { VinculumError } from '../../errors.ts';
import {
  type EcKeyPair,
  type EcPublicKey,
  ecAgree,
  ecAgreeEach,
  generateEcKeyPair,
  rawEcPublicKey,
} from '../keys/ec-key.ts';
import { type KemSecretKey, kemDecapsulate, kemEncapsulate } from '../keys/kem-key.ts';
import type { PreKeyBundle } from '../keys/pre-key-bundle.ts';
import type { ChainKey } from '../ratchet/chain-key.ts';
import type { RootKey } from '../ratchet/root-key.ts';

/** What both sides hold after the handshake. All secret. */
export interface HandshakeSecrets {
  readonly rootKey: RootKey;
  /** The chain on which the responder would send before its first ratchet step. */
  readonly chainKey: ChainKey;
  /** 32 bytes: authenticates SPQR. */
  readonly pqAuthKey: Bytes;
}

const PQXDH_LABEL: HkdfLabel = /* @__PURE__ */ (() => ({
  info: asciiBytes('WhisperText_X25519_SHA-256_CRYSTALS-KYBER-1024'),
  length: 96,
}))();

/** Separates these inputs from any serialised curve point; source: X3DH, "Cryptographic notation", F. */
const DISCONTINUITY = /* @__PURE__ */ new Uint8Array(32).fill(0xff);

/**
 * The initiator's half.
 *
 * @param ourIdentity - our identity key pair
 * @param bundle - the responder's bundle, signatures already verified
 * @returns the public base key and Kyber ciphertext (1569 bytes) for the wire, and the secrets for the ratchet; the private
 * half of the base key is gone
 * @throws VinculumError `INVALID_KEY_AGREEMENT` if any agreement is all zero
 *
 * Source: PQXDH, "Sending the initial message".
 */
export function initiateHandshake(
  engine: Engine,
  ourIdentity: EcKeyPair,
  bundle: PreKeyBundle,
): { readonly baseKey: EcPublicKey; readonly kyberCiphertext: Bytes; readonly secrets: HandshakeSecrets } {
  const { crypto } = engine;
  const base = generateEcKeyPair(engine);
  const { privateKey } = ourIdentity;
  const [first, third] = ecAgreeEach(crypto, [privateKey, base.privateKey], bundle.signedPreKey);
  const agreements = [first, ecAgree(crypto, base.privateKey, bundle.identityKey), third];
  if (bundle.preKey !== null) agreements.push(ecAgree(crypto, base.privateKey, bundle.preKey));
  const { ciphertext, sharedSecret } = kemEncapsulate(engine, bundle.kyberPreKey);
  const secrets = deriveSecrets(crypto, [...agreements, sharedSecret]);
  wipe(base.privateKey);
  return { baseKey: base.publicKey, kyberCiphertext: ciphertext, secrets };
}

/** The responder's private keys that a pre-key message names. */
export interface ResponderKeys {
  readonly identity: EcKeyPair;
  readonly signedPreKey: EcKeyPair;
  /** Null if the message names no one-time pre-key. */
  readonly preKey: EcKeyPair | null;
  readonly kyberSecretKey: KemSecretKey;
}

/** The initiator's public values, as they arrived. */
export interface InitiatorValues {
  readonly identityKey: EcPublicKey;
  readonly baseKey: EcPublicKey;
  /** With its type byte; length and type are checked here. */
  readonly kyberCiphertext: Uint8Array;
}

/**
 * The responder's half. Only the base key must be canonical: it identifies the session and feeds replay detection.
 *
 * @throws VinculumError `INVALID_MESSAGE` for a base key that is not canonical, `INVALID_KEY_AGREEMENT`, `INVALID_KEY` or
 * `INVALID_CIPHERTEXT` for the Kyber ciphertext
 *
 * Source: PQXDH, "Receiving the initial message".
 */
export function acceptHandshake(
  crypto: CryptoProvider,
  ours: ResponderKeys,
  theirs: InitiatorValues,
): HandshakeSecrets {
  if (!crypto.isCanonicalPublicKey(rawEcPublicKey(theirs.baseKey))) {
    throw new VinculumError('INVALID_MESSAGE', 'invalid PreKey message: incoming base key is invalid');
  }
  // The base key first, all at once: the check above has made it quick.
  const withBaseKey = [ours.identity, ours.signedPreKey, ...(ours.preKey === null ? [] : [ours.preKey])];
  const others = ecAgreeEach(
    crypto,
    withBaseKey.map(({ privateKey }) => privateKey),
    theirs.baseKey,
  );
  const agreements = [ecAgree(crypto, ours.signedPreKey.privateKey, theirs.identityKey), ...others];
  const sharedSecret = kemDecapsulate(crypto, ours.kyberSecretKey, theirs.kyberCiphertext);
  return deriveSecrets(crypto, [...agreements, sharedSecret]);
}

function deriveSecrets(crypto: CryptoProvider, agreements: readonly Bytes[]): HandshakeSecrets {
  const input = concatBytes(DISCONTINUITY, ...agreements);
  const derived = crypto.hkdfSha256(input, null, PQXDH_LABEL);
  const secrets = {
    rootKey: derived.slice(0, 32),
    chainKey: { key: derived.slice(32, 64), index: 0 },
    pqAuthKey: derived.slice(64, 96),
  };
  wipe(input, derived, ...agreements);
  return secrets;
}
