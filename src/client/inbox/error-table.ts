/**
 * What could not be read. One row for each code, however many there are: a storm of errors takes no more room than one.
 */
import type { VinculumErrorCode } from '../../errors.ts';
import { transact } from '../../store/transaction.ts';
import { type Context, nowOf } from '../context.ts';
import { Table } from '../table.ts';

/** Text of a realm or an id that is remembered: whoever names others sends no longer ones. */
const MAX_NAME = 253;

export interface ErrorRow {
  readonly count: number;
  readonly lastMs: number;
  /** Whom the last one claimed to be from: not authenticated. */
  readonly realm: string;
  readonly id: string;
}

/** By code. */
export const ERRORS: Table<ErrorRow> = /* @__PURE__ */ new Table<ErrorRow>('error', {
  count: [1, 'uint'],
  lastMs: [2, 'uint'],
  realm: [3, 'string'],
  id: [4, 'string'],
});

/** Where an error came from, by its own word. */
export interface ErrorSource {
  readonly realm: string;
  readonly id: string;
}

/** What errors are counted by. `KEY_STOLEN`: a peer knows a statement of our own account that this device never signed. */
export type CountedCode = VinculumErrorCode | 'KEY_STOLEN';

/** Counts an error. */
export async function countError(context: Context, code: CountedCode, from: ErrorSource | null): Promise<void> {
  const { store, locks } = context;
  await locks.run(`error/${code}`, () =>
    transact(store, async (tx) => {
      const count = ((await ERRORS.get(tx, code))?.count ?? 0) + 1;
      const realm = from?.realm.slice(0, MAX_NAME) ?? '';
      const id = from?.id.slice(0, MAX_NAME) ?? '';
      ERRORS.put(tx, ERRORS.key(code), { count, lastMs: nowOf(context), realm, id });
    }),
  );
  context.notices.events();
}

/** What a user or a programmer can do about an error. */
export function adviceFor(code: string): string {
  return ADVICE[code] ?? 'nothing has changed; if it goes on, ask the sender to send again';
}

const ADVICE: Readonly<Record<string, string>> = {
  NO_SESSION: 'ask the sender to write again: its session is not known here',
  DECRYPTION_FAILED: 'ask the sender to write again; nothing has changed here',
  UNTRUSTED_IDENTITY: 'compare safety numbers with this contact: the keys are not those of its account',
  REASSIGNED: 'this name belongs to another account now: treat it as a stranger',
  STATEMENT_MISSING: 'the sender has published no account: nothing can be known of it',
  UNSUPPORTED: 'update this application',
  KEY_STOLEN: 'somebody else signs for your account: recover it with the recovery secret',
  COMMITMENT_MISMATCH: 'the sender tried to send what could not be reported; block it',
};
