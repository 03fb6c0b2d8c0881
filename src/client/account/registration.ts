/**
 * Registration: genesis and device in the account chain, then its publication. Each step is stored before it is done, and what
 * the store holds says which is next, so that it can break off anywhere and go on there.
 */
import { genesisStatement } from '../../binding/account-keys.ts';
import {
  newWriter,
  openWriter,
  prepareStatement,
  type ReadyWriter,
  signPrepared,
} from '../../binding/account-writer.ts';
import type { AccountState } from '../../binding/verify/account-state.ts';
import { standingOf } from '../../binding/verify/standing.ts';
import type { Statement } from '../../binding/verify/statement.ts';
import { type Bytes, bytesEqual } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import type { Key } from '../../store/store.ts';
import { type Transaction, transact } from '../../store/transaction.ts';
import { fetchStatements } from '../peers/chain.ts';
import { type Context, nowOf } from '../context.ts';
import { recoveryKeyOf } from './device.ts';

const WRITER_ROW: Key = { table: 'writer', name: '', order: 0 };

/**
 * States and publishes what is missing. May be called again at any time.
 *
 * @returns the own account
 * @throws VinculumError `REASSIGNED` if another account is published under this name; what the store and the directory throw
 */
export async function registerAccount(context: Context): Promise<AccountState> {
  const account = await stateAccount(context);
  await publish(context, account);
  return account;
}

/** The own account as it is stored; null if it is not stated in full. */
export async function loadAccount({ store, engine, self }: Context): Promise<AccountState | null> {
  const [row] = await store.read([WRITER_ROW]);
  if (row === undefined) return null;
  const { account } = openWriter(engine.crypto, row.value);
  return account !== null && lists(account, self.row.device) ? account : null;
}

async function stateAccount(context: Context): Promise<AccountState> {
  for (;;) {
    const account = await transact(context.store, (tx) => advance(context, tx));
    if (account !== null) return account;
  }
}

/** One step. @returns the account when nothing is left to do */
async function advance(context: Context, tx: Transaction): Promise<AccountState | null> {
  const { engine, self } = context;
  const { realm, id, accountSeed, identityPrivateKey } = self.row;
  const now = nowOf(context);
  const stored = await tx.get(WRITER_ROW);
  const writer = stored === undefined ? newWriter({ realm, id }) : openWriter(engine.crypto, stored);
  if (writer.prepared !== null) {
    const keys = { accountSeed, identityPrivateKey };
    tx.put(WRITER_ROW, signPrepared(engine, writer, { keys, now }).record);
    return null;
  }
  const statement = nextStatement(context, writer);
  if (statement === null) return writer.account;
  tx.put(WRITER_ROW, prepareStatement(engine.crypto, writer, { statement, now }));
  return null;
}

function nextStatement({ engine, self }: Context, { account }: ReadyWriter): Statement | null {
  const { row } = self;
  if (account === null) {
    const { accountSeed, identityPrivateKey } = row;
    return genesisStatement(engine, { accountSeed, identityPrivateKey, recoveryKey: recoveryKeyOf(engine, row) });
  }
  if (lists(account, row.device)) return null;
  const requestKey = engine.crypto.ed25519PublicKey(row.requestSeed);
  return { type: 'device-add', device: row.device, registration: row.registration, requestKey };
}

function lists(account: AccountState, device: number): boolean {
  return standingOf(account).current.devices.some((listed) => listed.device === device);
}

async function publish({ directory, self }: Context, { entries }: AccountState): Promise<void> {
  const ours = entries.map(({ signed }) => signed.encoded);
  const { statements: theirs } = await fetchStatements(directory, self.address, 0);
  const isOurs = theirs.every((statement, at) => isAt(ours, at, statement));
  if (!isOurs) throw new VinculumError('REASSIGNED', 'another account is published under this name');
  for (let position = theirs.length; position < ours.length; position++) {
    await directory.appendToChain({ position, statement: ours[position]! });
  }
}

/** What follows ours in the log is for verifiers to judge. */
function isAt(ours: readonly Bytes[], at: number, statement: Bytes): boolean {
  const own = ours[at];
  return own === undefined || bytesEqual(own, statement);
}
