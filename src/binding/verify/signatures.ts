/**
 * Who must have signed a statement, and whether they have.
 *
 * Source: spec 10, introduction and "Chains".
 */
import { type Bytes, bytesEqual } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import {
  isCanonicalEd25519Key,
  type SignatureToVerify,
  verifyEd25519Strictly,
  verifyXeddsaStrictly,
} from '../../crypto/strict-signatures.ts';
import { refuseStatement } from './codec.ts';
import { keyCommitment, signatureInput } from './derivations.ts';
import type { Position } from './position.ts';
import type { Role, RoleSignature, SignedStatement } from './statement.ts';

/** The type byte of a serialised Curve25519 key. */
const EC_KEY_TYPE = 0x05;

type Signers = Readonly<Partial<Record<Role, Bytes>>>;

/** Tells whether the recovery key has signed a Close too, so that it takes effect at once. */
export function isCosigned({ body, signatures }: SignedStatement): boolean {
  return body.statement.type === 'close' && signatures.some(({ role }) => role === 'recovery');
}

/**
 * Verifies all signatures of a statement, strictly, and that they are those it must have and no others.
 *
 * @param before - the position it follows, null for a genesis
 * @throws VinculumError `INVALID_STATEMENT`
 */
export function requireSignatures(crypto: CryptoProvider, signed: SignedStatement, before: Position | null): void {
  const { body, bodyBytes, signatures } = signed;
  const { statement } = body;
  if (statement.type === 'device-add' && !isCanonicalEd25519Key(crypto, statement.requestKey)) {
    refuseStatement('adds a device with a key that is none');
  }
  const signers = signersOf(crypto, signed, before);
  if (signatures.length !== Object.keys(signers).length) refuseStatement('is not signed in the roles it must be');
  for (const { role, signature, key } of signatures) {
    const publicKey = signers[role];
    if (publicKey === undefined) refuseStatement('is not signed in the roles it must be');
    if (key.length > 0 && !(role === 'recovery' && statement.type === 'close'))
      refuseStatement('shows a key for nothing');
    const verification = { publicKey, message: signatureInput('account', role, bodyBytes), signature };
    const isValid =
      role === 'identity' ? verifyIdentity(crypto, verification) : verifyEd25519Strictly(crypto, verification);
    if (!isValid) refuseStatement(`has an invalid signature in the role ${role}`);
  }
}

function signersOf(crypto: CryptoProvider, { body, signatures }: SignedStatement, before: Position | null): Signers {
  const { statement } = body;
  const current = before === null ? {} : { account: before.accountKey };
  switch (statement.type) {
    case 'genesis':
      return { account: statement.accountKey, identity: statement.identityKey };
    case 'identity-rotate':
      return { ...current, identity: statement.identityKey };
    case 'recover':
      return { recovery: statement.recoveryKey, account: statement.accountKey, identity: statement.identityKey };
    case 'close': {
      const recovery = signatures.find(({ role }) => role === 'recovery');
      return recovery === undefined ? current : { ...current, recovery: shownKey(crypto, recovery, before) };
    }
    default:
      return current;
  }
}

/** The recovery key that a Close shows, which the chain has committed to. */
function shownKey(crypto: CryptoProvider, { key }: RoleSignature, before: Position | null): Bytes {
  if (before === null || !bytesEqual(keyCommitment(crypto, key), before.recoveryCommitment)) {
    refuseStatement('shows a recovery key that was not committed to');
  }
  return key;
}

function verifyIdentity(crypto: CryptoProvider, { publicKey, ...signed }: SignatureToVerify): boolean {
  return publicKey[0] === EC_KEY_TYPE && verifyXeddsaStrictly(crypto, { ...signed, publicKey: publicKey.subarray(1) });
}
