/**
 * What accounts are called. A name finds an account; what sessions and trust hang on is its reference, the hash of its first
 * statement. A name that comes back with another reference belongs to a stranger.
 *
 * Source: spec 10, "Names".
 */
import { type Bytes, concatBytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';

/** An account's name, unique in all apps. */
export interface AccountName {
  /** The app's namespace: 1 to 253 of `a-z0-9.-`. */
  readonly realm: string;
  /** The account in it: 1 to 128 bytes of UTF-8, compared byte by byte. */
  readonly id: string;
}

/** As long as a domain name may be. */
const REALM = /^[a-z0-9.-]{1,253}$/;
/** Room for any identifier in use; the name is in every statement. */
export const MAX_ACCOUNT_ID_BYTES = 128;
/** Length prefixes in hashes have two bytes. */
const MAX_PREFIXED_BYTES = 0xffff;

/** Tells whether this is a realm. @param realm - untrusted */
export function isRealm(realm: string): boolean {
  return REALM.test(realm);
}

/** Tells whether this can name an account within a realm. @param id - untrusted */
export function isAccountId(id: string): boolean {
  // As many bytes as code units at least: no need to encode what is too long.
  if (id.length === 0 || id.length > MAX_ACCOUNT_ID_BYTES) return false;
  const bytes = new TextEncoder().encode(id);
  // An unpaired surrogate has no encoding: it would turn into the same bytes for different ids.
  return bytes.length <= MAX_ACCOUNT_ID_BYTES && decodes(bytes, id);
}

/** @throws VinculumError `INVALID_ARGUMENT` if the name is none */
export function requireAccountName({ realm, id }: AccountName): void {
  if (!isRealm(realm)) throw new VinculumError('INVALID_ARGUMENT', 'a realm has 1 to 253 characters of a-z0-9.-');
  if (!isAccountId(id)) {
    throw new VinculumError('INVALID_ARGUMENT', `an account id has 1 to ${MAX_ACCOUNT_ID_BYTES} bytes of UTF-8`);
  }
}

/** Compares two names. */
export function isSameName(a: AccountName, b: AccountName): boolean {
  return a.realm === b.realm && a.id === b.id;
}

/** `lp(x)`: the length as uint16, then the bytes or the text as UTF-8. */
export function lengthPrefixed(value: string | Uint8Array): Bytes {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  if (bytes.length > MAX_PREFIXED_BYTES)
    throw new VinculumError('INVALID_ARGUMENT', 'too long for a length of 16 bits');
  return concatBytes(Uint8Array.of(bytes.length >>> 8, bytes.length), bytes);
}

function decodes(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) === text;
}
