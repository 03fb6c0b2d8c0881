/**
 * What a chain says right after one of its statements, and whether a statement can follow there. Signatures are verified in
 * `signatures.ts`; here is everything that a statement's content decides.
 *
 * Source: spec 10, "Chains".
 */
import { type Bytes, bytesEqual } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { refuseStatement } from './codec.ts';
import { bodyHash, keyCommitment } from './derivations.ts';
import { type AccountName, isSameName } from './names.ts';
import type { Device, Genesis, Recover, SignedStatement } from './statement.ts';

/** The account as it is after a statement, given all before it. */
export interface Position {
  readonly name: AccountName;
  /** 32 bytes: the hash of the genesis body. */
  readonly reference: Bytes;
  readonly sequence: number;
  /** 32 bytes: of this statement's body. */
  readonly hash: Bytes;
  readonly day: number;
  /** 32 bytes: the key that signs the chain. */
  readonly accountKey: Bytes;
  /** 33 bytes: of all devices. */
  readonly identityKey: Bytes;
  readonly recoveryCommitment: Bytes;
  /** Ascending. */
  readonly devices: readonly Device[];
  readonly features: number;
  /** A device that was removed still knows the identity key. */
  readonly isRotationDue: boolean;
  readonly isClosed: boolean;
  /** Every account key, identity key and recovery commitment so far: none of them returns. */
  readonly used: readonly Bytes[];
}

/**
 * The position after a genesis.
 *
 * @throws VinculumError `INVALID_STATEMENT` if it is something else
 */
export function firstPosition(crypto: CryptoProvider, { body, bodyBytes }: SignedStatement): Position {
  const { name, day, statement } = body;
  if (statement.type !== 'genesis') refuseStatement('that comes first must be a genesis');
  const hash = bodyHash(crypto, bodyBytes);
  return {
    name,
    reference: hash,
    sequence: 0,
    hash,
    day,
    ...keysOf(statement),
    devices: [],
    features: 0,
    isRotationDue: false,
    isClosed: false,
    used: usedBy(statement),
  };
}

/**
 * The position after a statement.
 *
 * @param before - the position that the statement says it follows
 * @throws VinculumError `INVALID_STATEMENT` if it cannot follow there
 */
export function nextPosition(crypto: CryptoProvider, before: Position, signed: SignedStatement): Position {
  const { body, bodyBytes } = signed;
  const { statement } = body;
  if (!isSameName(body.name, before.name)) refuseStatement('is about another account');
  if (body.sequence !== before.sequence + 1) refuseStatement('has a number that is not the next');
  if (!bytesEqual(body.previous, before.hash)) refuseStatement('does not name the one before');
  if (body.day < before.day) refuseStatement('is dated before the one it follows');
  if (before.isClosed) refuseStatement('cannot follow the end of an account');
  const { sequence, day } = body;
  const base: Position = { ...before, sequence, day, hash: bodyHash(crypto, bodyBytes) };
  switch (statement.type) {
    case 'genesis':
      return refuseStatement('that begins an account follows nothing');
    case 'device-add': {
      const { device, registration, requestKey } = statement;
      return { ...base, devices: withDevice(before.devices, { device, registration, requestKey }) };
    }
    case 'device-revoke':
      return { ...base, devices: withoutDevice(before.devices, statement.device), isRotationDue: true };
    case 'policy-set':
      return { ...base, features: statement.features };
    case 'object':
      return base;
    case 'close':
      return { ...base, isClosed: true };
    case 'identity-rotate': {
      requireUnused(before, statement.identityKey);
      const { identityKey } = statement;
      return { ...base, identityKey, isRotationDue: false, used: [...before.used, identityKey] };
    }
    case 'recover':
      return afterRecover(crypto, { before, base, statement });
  }
}

interface Recovery {
  readonly before: Position;
  readonly base: Position;
  readonly statement: Recover;
}

/** Everything is new, and no device is listed: each has to be given the new identity key first. */
function afterRecover(crypto: CryptoProvider, { before, base, statement }: Recovery): Position {
  if (!bytesEqual(keyCommitment(crypto, statement.recoveryKey), before.recoveryCommitment)) {
    refuseStatement('shows a recovery key that was not committed to');
  }
  const keys = usedBy(statement);
  for (const key of keys) requireUnused(before, key);
  return { ...base, ...keysOf(statement), devices: [], isRotationDue: false, used: [...before.used, ...keys] };
}

type Keys = Pick<Position, 'accountKey' | 'identityKey' | 'recoveryCommitment'>;

function keysOf({ accountKey, identityKey, recoveryCommitment }: Genesis | Recover): Keys {
  return { accountKey, identityKey, recoveryCommitment };
}

function usedBy({ accountKey, identityKey, recoveryCommitment }: Genesis | Recover): Bytes[] {
  return [accountKey, identityKey, recoveryCommitment];
}

function requireUnused({ used }: Position, key: Bytes): void {
  if (used.some((old) => bytesEqual(old, key))) refuseStatement('brings back a key that was replaced');
}

function withDevice(devices: readonly Device[], added: Device): readonly Device[] {
  if (devices.some(({ device }) => device === added.device)) refuseStatement('adds a device that is listed');
  if (devices.some(({ requestKey }) => bytesEqual(requestKey, added.requestKey))) {
    refuseStatement('gives two devices one key');
  }
  return [...devices, added].sort((a, b) => a.device - b.device);
}

function withoutDevice(devices: readonly Device[], removed: number): readonly Device[] {
  const left = devices.filter(({ device }) => device !== removed);
  if (left.length === devices.length) refuseStatement('removes a device that is not listed');
  return left;
}
