/**
 * The keys of one's own account, as values; where they are kept is the caller's affair. Never the same key in two realms.
 *
 * Source: spec 10, "Names".
 */
import { asciiBytes, type Bytes, concatBytes } from '../bytes.ts';
import type { CryptoProvider } from '../crypto/crypto-provider.ts';
import type { Engine } from '../crypto/engine.ts';
import { VinculumError } from '../errors.ts';
import { keyCommitment } from './verify/derivations.ts';
import { type AccountName, lengthPrefixed, requireAccountName } from './verify/names.ts';
import type { Genesis, Recover } from './verify/statement.ts';

const SEED_BYTES = 32;
const SALT_BYTES = 16;
/** Less could be guessed. */
const MIN_SECRET_BYTES = 16;
/** The type byte of a serialised Curve25519 key. */
const EC_KEY_TYPE = 0x05;

/** The keys that a new account, or a recovered one, begins with. */
export interface AccountKeys {
  /** 32 bytes, secret: the Ed25519 seed of the account key. On the writer device only. */
  readonly accountSeed: Uint8Array;
  /** 32 bytes, secret: the private identity key. On all devices. */
  readonly identityPrivateKey: Uint8Array;
  /** 32 bytes: the public recovery key. Its seed belongs on no device. */
  readonly recoveryKey: Uint8Array;
}

/**
 * Derives the seed of an account's recovery key from the person's recovery secret: another one for each account, so that nobody sees
 * that they belong together.
 *
 * @param secret - at least 16 bytes, secret. Each Recover needs a new one
 * @returns 32 bytes, secret: an Ed25519 seed
 * @throws VinculumError `INVALID_ARGUMENT`
 */
export function recoverySeed(crypto: CryptoProvider, secret: Uint8Array, name: AccountName): Bytes {
  requireAccountName(name);
  if (secret.length < MIN_SECRET_BYTES) {
    throw new VinculumError('INVALID_ARGUMENT', `a recovery secret has at least ${MIN_SECRET_BYTES} bytes`);
  }
  const label = asciiBytes('vinculum/1/recovery\0');
  const info = concatBytes(label, lengthPrefixed(name.realm), lengthPrefixed(name.id));
  return crypto.hkdfSha256(secret, null, { info, length: SEED_BYTES });
}

/** The serialised public key of a private identity key, 33 bytes. @param privateKey - 32 bytes, secret */
export function identityKeyOf(crypto: CryptoProvider, privateKey: Uint8Array): Bytes {
  return concatBytes(Uint8Array.of(EC_KEY_TYPE), crypto.x25519PublicKey(privateKey));
}

/** What a new account states first, with a fresh salt. */
export function genesisStatement({ crypto, random }: Engine, keys: AccountKeys): Genesis {
  return { type: 'genesis', ...publicKeysOf(crypto, keys), salt: random.bytes(SALT_BYTES) };
}

/**
 * What puts an account under new keys.
 *
 * @param seed - 32 bytes, secret: of the recovery key in force, which this spends
 * @param keys - all new
 */
export function recoverStatement(crypto: CryptoProvider, seed: Uint8Array, keys: AccountKeys): Recover {
  return { type: 'recover', recoveryKey: crypto.ed25519PublicKey(seed), ...publicKeysOf(crypto, keys) };
}

type PublicKeys = Pick<Genesis, 'accountKey' | 'identityKey' | 'recoveryCommitment'>;

function publicKeysOf(crypto: CryptoProvider, keys: AccountKeys): PublicKeys {
  const { accountSeed, identityPrivateKey, recoveryKey } = keys;
  return {
    accountKey: crypto.ed25519PublicKey(accountSeed),
    identityKey: identityKeyOf(crypto, identityPrivateKey),
    recoveryCommitment: keyCommitment(crypto, recoveryKey),
  };
}
