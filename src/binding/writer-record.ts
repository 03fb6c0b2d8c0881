/** What the writer device stores, in an encoding of its own (`WriterRecord` in `proto/binding.proto`). */
import type { Bytes } from '../bytes.ts';
import type { CryptoProvider } from '../crypto/crypto-provider.ts';
import { VinculumError } from '../errors.ts';
import { decodeAccountRecord, encodeAccountRecord } from './verify/account-record.ts';
import type { AccountState } from './verify/account-state.ts';
import { decodeAccountBody } from './verify/codec.ts';
import { type AccountName, isAccountId, isRealm, isSameName } from './verify/names.ts';
import { decodeStrictly, encodeStrictly, type Refusal, strictMessage } from './verify/strict-protobuf.ts';

const VERSION = 1;

const RECORD = /* @__PURE__ */ strictMessage({
  version: [1, 'uint'],
  realm: [2, 'string'],
  id: [3, 'string'],
  account: [4, 'bytes'],
  prepared: [5, 'bytes'],
  unconfirmed: [6, 'uint'],
});
const REFUSAL: Refusal = { code: 'INVALID_RECORD', what: 'a writer record' };

/** The content of a record. */
export interface WriterRecord {
  readonly name: AccountName;
  readonly account: AccountState | null;
  readonly isConfirmed: boolean;
  /** An encoded body, or null. */
  readonly prepared: Bytes | null;
}

/** Encodes a record. */
export function encodeWriterRecord({ name, account, isConfirmed, prepared }: WriterRecord): Bytes {
  return encodeStrictly(RECORD, {
    version: VERSION,
    ...name,
    account: account === null ? undefined : encodeAccountRecord(account),
    prepared: prepared ?? undefined,
    unconfirmed: isConfirmed ? 0 : 1,
  });
}

/**
 * Decodes a record.
 *
 * @param bytes - from our own store; copied
 * @throws VinculumError `INVALID_RECORD`
 */
export function decodeWriterRecord(crypto: CryptoProvider, bytes: Uint8Array): WriterRecord {
  const { version, realm, id, account: encoded, prepared, unconfirmed } = decodeStrictly(bytes, RECORD, REFUSAL);
  if (version !== VERSION) refuse('is of an unknown version');
  if (!isRealm(realm) || !isAccountId(id)) refuse('does not name an account');
  if (unconfirmed > 1) refuse('has a truth value that is none');
  const name = { realm, id };
  const account = encoded.length === 0 ? null : decodeAccountRecord(crypto, encoded);
  if (account !== null && !isSameName(account.entries[0]!.position.name, name)) refuse('holds another account');
  if (prepared.length > 0) requireBody(prepared, name);
  return { name, account, isConfirmed: unconfirmed === 0, prepared: prepared.length === 0 ? null : prepared };
}

function requireBody(bytes: Bytes, name: AccountName): void {
  try {
    if (isSameName(decodeAccountBody(bytes).name, name)) return;
  } catch (error) {
    throw new VinculumError('INVALID_RECORD', 'a writer record has prepared what is no statement', { cause: error });
  }
  refuse('has prepared a statement about another account');
}

function refuse(why: string): never {
  throw new VinculumError('INVALID_RECORD', `a writer record ${why}`);
}
