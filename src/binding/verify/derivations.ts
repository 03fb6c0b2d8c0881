/**
 * Hashes and signature inputs, each in a domain of its own.
 *
 * Source: spec 10, introduction, "Names" and "Chains".
 */
import { asciiBytes, type Bytes, concatBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { type AccountName, lengthPrefixed } from './names.ts';

/** What a statement is about; part of what is signed. */
export type SignedType =
  'account' | 'person' | 'link-remove' | 'link-veto' | 'public-link' | 'public-unlink' | 'realm-policy';

/** An account as links, disclosures and safety numbers see it. */
export interface Party extends AccountName {
  /** 32 bytes: the account reference. */
  readonly reference: Bytes;
  /** 33 bytes: the current identity key, serialised. */
  readonly identityKey: Bytes;
}

/** Ends a label, so that none is the beginning of another input. */
const NUL = '\0';

/** `H`: the hash of an encoded body. Of a genesis it is the account reference. @returns 32 bytes */
export function bodyHash(crypto: CryptoProvider, body: Uint8Array): Bytes {
  return crypto.sha256(body);
}

/** `c_x`: commits to a public key that is shown when it is needed. @returns 32 bytes */
export function keyCommitment(crypto: CryptoProvider, publicKey: Uint8Array): Bytes {
  return crypto.sha256(concatBytes(asciiBytes(`vinculum/1/commit${NUL}`), publicKey));
}

/**
 * What a signature is made over.
 *
 * @param role - of the signer in this statement, ASCII
 * @param body - the exact bytes
 */
export function signatureInput(type: SignedType, role: string, body: Uint8Array): Bytes {
  return concatBytes(asciiBytes(`vinculum/1/${type}${NUL}${role}${NUL}`), body);
}

/** `P`: a party as it goes into hashes. */
export function encodePartyForHash({ realm, id, reference, identityKey }: Party): Bytes {
  return concatBytes(lengthPrefixed(realm), lengthPrefixed(id), reference, identityKey);
}
