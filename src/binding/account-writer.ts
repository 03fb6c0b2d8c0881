/**
 * The writer: the one device that signs an account's chain. Two statements where one can be are a proof against the account
 * forever, so signing takes two steps. {@link prepareStatement} gives a record that holds the body; it has to be stored. Only
 * a record that is read back with {@link openWriter} can be signed. After a crash in between the same body is signed, never
 * another one.
 *
 * This module reads no clock and keeps nothing. It does not end waits: at the writer of an account a stranger's Recover never comes
 * into force.
 *
 * Source: spec 10, "Chains".
 */
import { type Bytes, bytesEqual, EMPTY_BYTES } from '../bytes.ts';
import type { CryptoProvider } from '../crypto/crypto-provider.ts';
import type { Engine } from '../crypto/engine.ts';
import { VinculumError } from '../errors.ts';
import { decodeWriterRecord, encodeWriterRecord } from './writer-record.ts';
import { type AccountState, findStatement, lineOf } from './verify/account-state.ts';
import { decodeAccountBody, encodeAccountBody, encodeSigned } from './verify/codec.ts';
import { bodyHash, signatureInput } from './verify/derivations.ts';
import { type Arrival, beginAccount, extendAccount, requireTime } from './verify/extend.ts';
import { compareHead, type Head } from './verify/heads.ts';
import { type AccountName, requireAccountName } from './verify/names.ts';
import { firstPosition, nextPosition } from './verify/position.ts';
import { adoptEpoch } from './verify/settle.ts';
import { pathOf, standingOf } from './verify/standing.ts';
import type { AccountBody, Role, RoleSignature, Statement } from './verify/statement.ts';

const MS_PER_DAY = 86_400_000;
/** Fresh randomness that XEdDSA wants. */
const SIGNATURE_RANDOM_BYTES = 64;

/** A writer with nothing half done: it can prepare a statement. */
export interface ReadyWriter {
  readonly name: AccountName;
  /** Null before the genesis. */
  readonly account: AccountState | null;
  /** False after a restore, until another own device has confirmed the head. */
  readonly isConfirmed: boolean;
  readonly prepared: null;
}

declare const fromStore: unique symbol;

/** A writer whose next body is stored: it can sign that body and nothing else. Only {@link openWriter} makes one. */
export interface PreparedWriter extends Omit<ReadyWriter, 'prepared'> {
  /** The encoded body. */
  readonly prepared: Bytes;
  readonly [fromStore]: true;
}

/** A writer of an account that does not exist yet. @throws VinculumError `INVALID_ARGUMENT` for a name that is none */
export function newWriter(name: AccountName): ReadyWriter {
  requireAccountName(name);
  return { name, account: null, isConfirmed: true, prepared: null };
}

/** A writer for an account whose writer is lost: it can only recover. @param account - what is known of the own account */
export function writerAfterLoss(account: AccountState): ReadyWriter {
  return { name: account.entries[0]!.position.name, account, isConfirmed: false, prepared: null };
}

/** What to state. */
export interface Preparation {
  readonly statement: Statement;
  /** Milliseconds since 1970; the statement gets the day, or that of the one before if it is later. */
  readonly now: number;
  /** For a Recover: the hash of the last body to keep, by default the newest one known. */
  readonly after?: Bytes;
}

/**
 * Prepares the next statement.
 *
 * @returns the record to store before {@link openWriter} and {@link signPrepared}
 * @throws VinculumError `INVALID_STATEMENT` if the account does not allow it; `HEAD_UNCONFIRMED`; `INVALID_ARGUMENT`
 */
export function prepareStatement(crypto: CryptoProvider, writer: ReadyWriter, preparation: Preparation): Bytes {
  const { statement, now, after } = preparation;
  requireTime(now);
  if (!writer.isConfirmed && statement.type !== 'recover') throw unconfirmed();
  if (after !== undefined && statement.type !== 'recover') {
    throw new VinculumError('INVALID_ARGUMENT', 'only a Recover may follow an earlier statement');
  }
  if (isRotationFirst(writer, statement)) {
    throw new VinculumError(
      'INVALID_ARGUMENT',
      'a removed device knows the identity key: state an IdentityRotate first',
    );
  }
  const body = nextBody(writer, statement, { day: Math.floor(now / MS_PER_DAY), after });
  const prepared = encodeAccountBody(body);
  requireFitting(crypto, writer, prepared);
  return encodeWriterRecord({ ...writer, prepared });
}

/**
 * Reads what was stored.
 *
 * @param record - from the store, the newest one written
 * @throws VinculumError `INVALID_RECORD`
 */
export function openWriter(crypto: CryptoProvider, record: Uint8Array): ReadyWriter | PreparedWriter {
  const { prepared, ...writer } = decodeWriterRecord(crypto, record);
  return prepared === null ? { ...writer, prepared } : ({ ...writer, prepared } as PreparedWriter);
}

/** Encodes a writer that has nothing prepared, for the store. */
export function closeWriter(writer: ReadyWriter): Bytes {
  return encodeWriterRecord(writer);
}

/** The private keys that sign a statement: those of its roles, others are not looked at. */
export interface SigningKeys {
  /** 32 bytes, secret: the Ed25519 seed of the account key; in a Recover the new one. */
  readonly accountSeed?: Uint8Array;
  /** 32 bytes, secret: the private identity key of a Genesis, IdentityRotate or Recover. */
  readonly identityPrivateKey?: Uint8Array;
  /** 32 bytes, secret: the Ed25519 seed of the recovery key, for a Recover, and for a Close that takes effect at once. */
  readonly recoverySeed?: Uint8Array;
}

/** A statement to publish, and the writer that has made it. */
export interface SignedByWriter {
  readonly writer: ReadyWriter;
  /** The signed statement. */
  readonly signed: Bytes;
  /** The writer, encoded: store it together with the statement before that is published. */
  readonly record: Bytes;
}

/**
 * Signs what was prepared and stored.
 *
 * @param options - the keys, and the time in milliseconds since 1970
 * @throws VinculumError `INVALID_STATEMENT` if these are not the account's keys; `HEAD_UNCONFIRMED`; `INVALID_ARGUMENT` if a key
 *   is missing; `RANDOM_UNAVAILABLE`
 */
export function signPrepared(
  engine: Engine,
  writer: PreparedWriter,
  { keys, now }: { readonly keys: SigningKeys; readonly now: number },
): SignedByWriter {
  const { prepared: body, name } = writer;
  const { statement } = decodeAccountBody(body);
  if (!writer.isConfirmed && statement.type !== 'recover') throw unconfirmed();
  const signatures = rolesOf(statement, keys).map((role) => sign(engine, { role, body, keys, statement }));
  const signed = encodeSigned(body, signatures);
  const account = accept(engine.crypto, writer, { signed, now });
  const ready: ReadyWriter = { name, account, isConfirmed: true, prepared: null };
  return { writer: ready, signed, record: closeWriter(ready) };
}

/**
 * Takes in a statement about the own account that came from elsewhere, such as a stranger's Recover.
 *
 * @throws VinculumError like {@link extendAccount}; `INVALID_ARGUMENT` before the genesis
 */
export function observeStatement(crypto: CryptoProvider, writer: ReadyWriter, arrival: Arrival): ReadyWriter {
  if (writer.account === null) throw new VinculumError('INVALID_ARGUMENT', 'there is no account yet');
  return { ...writer, account: extendAccount(crypto, writer.account, arrival).state };
}

/** Reads a record that came from a backup: nothing but a Recover is signed before {@link confirmHead}. */
export function restoreWriter(crypto: CryptoProvider, record: Uint8Array): ReadyWriter | PreparedWriter {
  return { ...openWriter(crypto, record), isConfirmed: false };
}

/**
 * Another own device has told its head of the account.
 *
 * @param head - from inside a session with that device
 * @returns the writer, confirmed. What it had prepared is dropped if it was signed before the restore
 * @throws VinculumError `HEAD_UNCONFIRMED` if the device knows more: fetch, {@link observeStatement}, ask again; or if it knows less
 */
export function confirmHead<W extends ReadyWriter | PreparedWriter>(
  crypto: CryptoProvider,
  writer: W,
  head: Head,
): W | ReadyWriter {
  const { name, account, prepared } = writer;
  const comparison = account === null ? 'weAreBehind' : compareHead(account, head);
  // A device that is behind cannot know what was signed since.
  if (account === null || comparison !== 'same') throw unconfirmed();
  const isSigned = prepared !== null && findStatement(account, bodyHash(crypto, prepared)) !== undefined;
  return isSigned ? { name, account, isConfirmed: true, prepared: null } : { ...writer, isConfirmed: true };
}

/**
 * - `KEY_STOLEN`: a peer knows a head that this writer never signed. Somebody else has the account key.
 * - `unconfirmed`: the writer was restored, so the head may be its own: links are unknown until another device confirms.
 */
export type OwnHeadVerdict = 'same' | 'theyAreBehind' | 'unconfirmed' | 'KEY_STOLEN';

/** Judges what a peer believes of the own account. @param head - from inside the session with the peer */
export function judgeOwnHead({ account, isConfirmed }: ReadyWriter | PreparedWriter, head: Head): OwnHeadVerdict {
  const comparison = account === null ? 'different' : compareHead(account, head);
  const isOurs = account !== null && isOnOwnLine(account, head);
  if (isOurs && (comparison === 'same' || comparison === 'theyAreBehind')) return comparison;
  return isConfirmed ? 'KEY_STOLEN' : 'unconfirmed';
}

/** What others have signed may be known here too. */
function isOnOwnLine(account: AccountState, { sequence, hash }: Head): boolean {
  return pathOf(account)
    .flatMap((epoch) => lineOf(account, epoch))
    .some((at) => {
      const { position } = account.entries[at]!;
      return position.sequence === sequence && bytesEqual(position.hash.subarray(0, hash.length), hash);
    });
}

/** Nobody may be told to use the identity key that a removed device knows: what would do so waits for a new one. */
function isRotationFirst({ account }: ReadyWriter, { type }: Statement): boolean {
  if (account === null || !standingOf(account).current.isRotationDue) return false;
  return type === 'device-add' || type === 'policy-set';
}

interface Place {
  readonly day: number;
  readonly after: Bytes | undefined;
}

function nextBody(writer: ReadyWriter, statement: Statement, { day, after }: Place): AccountBody {
  const { name, account } = writer;
  if (account === null) return { name, sequence: 0, previous: EMPTY_BYTES, day, statement };
  const { current } = standingOf(account);
  const at = after === undefined ? undefined : findStatement(account, after);
  if (after !== undefined && at === undefined)
    throw new VinculumError('INVALID_ARGUMENT', 'there is no such statement');
  const before = at === undefined ? current : account.entries[at]!.position;
  return {
    name,
    sequence: before.sequence + 1,
    previous: before.hash,
    day: Math.max(day, before.day),
    statement,
  };
}

/** A body that nobody would accept is not even prepared. */
function requireFitting(crypto: CryptoProvider, { account }: ReadyWriter, bodyBytes: Bytes): void {
  const body = decodeAccountBody(bodyBytes);
  const signed = { encoded: EMPTY_BYTES, bodyBytes, body, signatures: [] };
  if (account === null) {
    firstPosition(crypto, signed);
    return;
  }
  const before = account.entries[findStatement(account, body.previous) ?? 0]!;
  nextPosition(crypto, before.position, signed);
}

/** Verifies what was just signed, as anybody would; an own Recover is in force at once. */
function accept(crypto: CryptoProvider, { name, account }: PreparedWriter, arrival: Arrival): AccountState {
  if (account === null) return beginAccount(crypto, name, arrival);
  const { state } = extendAccount(crypto, account, arrival);
  const last = state.entries.length - 1;
  const isRecover = state.entries[last]!.signed.body.statement.type === 'recover';
  return isRecover ? adoptEpoch(state, last, arrival.now) : state;
}

function rolesOf({ type }: Statement, { recoverySeed }: SigningKeys): Role[] {
  switch (type) {
    case 'genesis':
    case 'identity-rotate':
      return ['account', 'identity'];
    case 'recover':
      return ['recovery', 'account', 'identity'];
    case 'close':
      return recoverySeed === undefined ? ['account'] : ['account', 'recovery'];
    default:
      return ['account'];
  }
}

interface ToSign {
  readonly role: Role;
  readonly body: Bytes;
  readonly keys: SigningKeys;
  readonly statement: Statement;
}

function sign({ crypto, random }: Engine, { role, body, keys, statement }: ToSign): RoleSignature {
  const input = signatureInput('account', role, body);
  const key = { account: keys.accountSeed, identity: keys.identityPrivateKey, recovery: keys.recoverySeed }[role];
  if (key === undefined) throw new VinculumError('INVALID_ARGUMENT', `the key of the role ${role} is missing`);
  if (role === 'identity') {
    const signature = crypto.xeddsaSign(key, input, random.bytes(SIGNATURE_RANDOM_BYTES));
    return { role, signature, key: EMPTY_BYTES };
  }
  const isShown = role === 'recovery' && statement.type === 'close';
  const shown = isShown ? crypto.ed25519PublicKey(key) : EMPTY_BYTES;
  return { role, signature: crypto.ed25519Sign(key, input), key: shown };
}

function unconfirmed(): VinculumError {
  return new VinculumError(
    'HEAD_UNCONFIRMED',
    'this writer was restored: another own device has to confirm the head, or recover',
  );
}
