/**
 * Other accounts: from a name to the account reference that sessions, locks and trust hang on, and what its chain says. The
 * directory is believed in nothing that is not signed.
 */
import { decodeAccountRecord, encodeAccountRecord } from '../../binding/verify/account-record.ts';
import type { AccountState } from '../../binding/verify/account-state.ts';
import { beginAccount, extendAccount, requireSameReference } from '../../binding/verify/extend.ts';
import { observeServerHead } from '../../binding/verify/heads.ts';
import { settleAccount } from '../../binding/verify/settle.ts';
import { standingOf } from '../../binding/verify/standing.ts';
import { type Bytes, bytesEqual, EMPTY_BYTES } from '../../bytes.ts';
import { accountKey, address } from '../../envelope/outer/address.ts';
import { bytesKey } from '../../envelope/reference.ts';
import { VinculumError } from '../../errors.ts';
import { type Transaction, transact } from '../../store/transaction.ts';
import type { AccountName } from '../../transport/transport.ts';
import { type Context, nowOf } from '../context.ts';
import { putEvent } from '../inbox/event-table.ts';
import { fetchStatements } from './chain.ts';
import { NAMES, PEERS, type PeerRow } from './peer-tables.ts';

/** A peer with its chain decoded. */
export interface Peer {
  readonly row: PeerRow;
  readonly account: AccountState;
  /** The reference as a name for locks and rows. */
  readonly key: string;
}

/** An account that was looked up and is not stored yet. */
export interface FreshPeer {
  readonly name: AccountName;
  readonly row: PeerRow;
}

/** Whom a name stands for. */
export interface FoundPeer {
  /** 32 bytes. */
  readonly reference: Bytes;
  /** Null if it was known before. */
  readonly fresh: FreshPeer | null;
}

/**
 * Finds the account that a name stands for, and fetches its chain if it is new. Nothing is stored.
 *
 * @param name - an alias or an account's name
 * @throws VinculumError `STATEMENT_MISSING` if it has published no chain; `INVALID_STATEMENT`; `INVALID_ARGUMENT` for a name that is
 * none; what the resolver, the store and the directory throw
 */
export async function findPeer(context: Context, name: AccountName): Promise<FoundPeer> {
  const canonical = await canonicalName(context, name);
  const known = await NAMES.load(context.store, accountKey(canonical));
  if (known !== undefined) return { reference: known.reference, fresh: null };
  const row = await fetchPeer(context, canonical);
  return { reference: row.reference, fresh: { name: canonical, row } };
}

/** The same for an account that we want to know: it is stored. @returns its reference, 32 bytes */
export async function resolvePeer(context: Context, name: AccountName): Promise<Bytes> {
  const { reference, fresh } = await findPeer(context, name);
  if (fresh !== null) await transact(context.store, (tx) => putFreshPeer(tx, fresh));
  return reference;
}

/** Stores an account that is new. @throws VinculumError `REASSIGNED` if its name has come to stand for another meanwhile */
export async function putFreshPeer(tx: Transaction, { name, row }: FreshPeer): Promise<void> {
  const known = await NAMES.get(tx, accountKey(name));
  if (known !== undefined) {
    requireSameReference(known.reference, row.reference);
    return;
  }
  NAMES.put(tx, NAMES.key(accountKey(name)), { reference: row.reference });
  PEERS.put(tx, PEERS.key(bytesKey(row.reference)), row);
}

/**
 * V1: looks again inside the lock.
 *
 * @throws VinculumError `REASSIGNED` if the name stands for another account now
 */
export async function requireStillSame(
  context: Context,
  name: AccountName,
  { reference, fresh }: FoundPeer,
): Promise<void> {
  const canonical = await canonicalName(context, name);
  const known = await NAMES.load(context.store, accountKey(canonical));
  const isStillFresh = known === undefined && fresh !== null && accountKey(fresh.name) === accountKey(canonical);
  if (isStillFresh) return;
  requireSameReference(reference, known?.reference ?? (await fetchPeer(context, canonical)).reference);
}

/** Reads a peer in a transaction. Waits that are over have ended. */
export async function readPeer(context: Context, tx: Transaction, key: string): Promise<Peer> {
  return decodePeer(context, await PEERS.get(tx, key));
}

/** Makes a peer of what was looked up. */
export function peerOf(context: Context, { row }: FreshPeer): Peer {
  return decodePeer(context, row);
}

/** Reads a peer outside of transactions. */
export async function loadPeer(context: Context, key: string): Promise<Peer> {
  return decodePeer(context, await PEERS.load(context.store, key));
}

/**
 * Fetches what a chain has grown by.
 *
 * @throws VinculumError `REASSIGNED` if the name belongs to a stranger now; `INVALID_STATEMENT`; what the directory throws
 */
export async function refreshPeer(context: Context, key: string): Promise<Peer> {
  const peer = await fetchGrowth(context, key);
  context.notices.events();
  return peer;
}

async function fetchGrowth(context: Context, key: string): Promise<Peer> {
  const { row } = await loadPeer(context, key);
  // The last one that is known comes again: if it is another one, so is the log.
  const { statements, length } = await fetchStatements(context.directory, row, row.logLength - 1);
  // A log that has become shorter is another one, or an old one: all of it has to be seen.
  if (length < row.logLength) return await refreshFromStart(context, key);
  try {
    return await transact(context.store, (tx) => growPeer(context, tx, { key, statements, length }));
  } catch (error) {
    if (!VinculumError.is(error, 'STATEMENT_MISSING')) throw error;
    return await refreshFromStart(context, key);
  }
}

async function refreshFromStart(context: Context, key: string): Promise<Peer> {
  const { row } = await loadPeer(context, key);
  const { statements, length } = await fetchStatements(context.directory, row, 0);
  return await transact(context.store, (tx) => growPeer(context, tx, { key, statements, length }));
}

async function canonicalName({ resolve }: Context, name: AccountName): Promise<AccountName> {
  const { realm, id } = await resolve({ realm: name.realm, id: name.id });
  const checked = address({ realm, id, device: 1 });
  return { realm: checked.realm, id: checked.id };
}

function decodePeer(context: Context, row: PeerRow | undefined): Peer {
  if (row === undefined) throw new VinculumError('STATEMENT_MISSING', 'nothing is known of this account');
  const account = settleAccount(decodeAccountRecord(context.engine.crypto, row.account), nowOf(context));
  return { row, account, key: bytesKey(row.reference) };
}

async function fetchPeer(context: Context, name: AccountName): Promise<PeerRow> {
  const { crypto } = context.engine;
  const { statements } = await fetchStatements(context.directory, name, 0);
  const [first, ...rest] = statements;
  if (first === undefined) {
    throw new VinculumError('STATEMENT_MISSING', 'this account has published no chain, or does not exist');
  }
  const now = nowOf(context);
  let account = beginAccount(crypto, name, { signed: first, now });
  for (const signed of rest) ({ state: account } = extendAccount(crypto, account, { signed, now }));
  const { reference, identityKey } = standingOf(account).current;
  return {
    ...name,
    reference,
    account: encodeAccountRecord(account),
    logLength: statements.length,
    trustedKey: identityKey,
    verifiedKey: EMPTY_BYTES,
    fetchedMs: now,
  };
}

interface Growth {
  readonly key: string;
  readonly statements: readonly Bytes[];
  /** How long the log is now. */
  readonly length: number;
}

async function growPeer(context: Context, tx: Transaction, { key, statements, length }: Growth): Promise<Peer> {
  const { engine } = context;
  const now = nowOf(context);
  const before = await readPeer(context, tx, key);
  let { account } = before;
  for (const signed of statements) ({ state: account } = extendAccount(engine.crypto, account, { signed, now }));
  if (length < before.row.logLength) account = observeShorterLog(account, length);
  else if (account.rolledBackTo !== null) account = { ...account, rolledBackTo: null };
  account = settleAccount(account, now);
  const row: PeerRow = {
    ...before.row,
    account: encodeAccountRecord(account),
    logLength: Math.max(length, before.row.logLength),
    fetchedMs: now,
  };
  const changed = await followIdentity(context, tx, { ...before, row, account });
  PEERS.put(tx, PEERS.key(key), changed);
  return { row: changed, account, key };
}

function observeShorterLog(account: AccountState, length: number): AccountState {
  const last = account.entries[length - 1];
  if (last === undefined) return account;
  return observeServerHead(account, last.position).state;
}

/** Tells the user of a new identity key, and uses it at once where the policy says so. */
async function followIdentity({ policy }: Context, tx: Transaction, { row, account, key }: Peer): Promise<PeerRow> {
  const { current, isDisputed } = standingOf(account);
  if (bytesEqual(current.identityKey, row.trustedKey)) return row;
  const wasVerified = row.verifiedKey.length > 0;
  await putEvent(tx, key, { kind: 'identity-changed', note: wasVerified ? 'verified' : '' });
  const mayFollow = policy.identityChange !== 'confirm' && !wasVerified && !isDisputed;
  return mayFollow ? { ...row, trustedKey: current.identityKey } : row;
}
