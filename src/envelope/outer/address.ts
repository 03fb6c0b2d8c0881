/** Where an envelope goes: a device of an account in a realm. A name on the wire, never an identity. */
import { VinculumError } from '../../errors.ts';
import { MAX_ACCOUNT_ID_BYTES, MAX_DEVICE, MAX_REALM_BYTES } from '../limits.ts';

/** An account by its name. */
export interface AccountName {
  /** 1 to 253 of `a-z0-9.-`. */
  readonly realm: string;
  /** 1 to 128 bytes of UTF-8. */
  readonly id: string;
}

/** A device of an account. */
export interface Address extends AccountName {
  /** 1 to 127. */
  readonly device: number;
}

const REALM = /^[a-z0-9.-]+$/;

/** Tells whether a string names a realm. */
export function isRealm(realm: string): boolean {
  return realm.length <= MAX_REALM_BYTES && REALM.test(realm);
}

/** Tells whether a name can be that of an account. */
export function isAccountName({ realm, id }: AccountName): boolean {
  return isRealm(realm) && isAccountId(id);
}

function isAccountId(id: string): boolean {
  // As many bytes as code units at least: no need to encode what is too long.
  return (
    id.length > 0 && id.length <= MAX_ACCOUNT_ID_BYTES && new TextEncoder().encode(id).length <= MAX_ACCOUNT_ID_BYTES
  );
}

/**
 * Checks an address that a caller made.
 *
 * @returns the same address, without further properties
 * @throws VinculumError `INVALID_ARGUMENT`
 */
export function address({ realm, id, device }: Address): Address {
  if (!isRealm(realm))
    throw new VinculumError('INVALID_ARGUMENT', 'a realm is 1 to 253 of a-z, 0-9, full stop and hyphen');
  if (!isAccountId(id)) throw new VinculumError('INVALID_ARGUMENT', 'an account id has 1 to 128 bytes');
  if (!Number.isInteger(device) || device < 1 || device > MAX_DEVICE) {
    throw new VinculumError('INVALID_ARGUMENT', 'a device is 1 to 127');
  }
  return { realm, id, device };
}

/** Tells whether two names are the same, devices apart. */
export function isSameAccount(a: AccountName, b: AccountName): boolean {
  return a.realm === b.realm && a.id === b.id;
}

/** A key for maps: no two accounts share one, since no realm has a slash. */
export function accountKey({ realm, id }: AccountName): string {
  return `${realm}/${id}`;
}

/** A key for maps: no two devices share one. */
export function addressKey({ realm, id, device }: Address): string {
  return `${device}/${realm}/${id}`;
}
