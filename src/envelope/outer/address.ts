/** Where an envelope goes: a device of an account in a realm. A name on the wire, never an identity. */
import { VinculumError } from '../../errors.ts';
import { type AccountName, isAccountId, isRealm } from '../../binding/verify/names.ts';
import { MAX_DEVICE } from '../limits.ts';

export { type AccountName, isRealm } from '../../binding/verify/names.ts';

/** A device of an account. */
export interface Address extends AccountName {
  /** 1 to 127. */
  readonly device: number;
}

/** Tells whether a name can be that of an account. */
export function isAccountName({ realm, id }: AccountName): boolean {
  return isRealm(realm) && isAccountId(id);
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
