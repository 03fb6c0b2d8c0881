/** Reading a log of statements from the directory. */
import { MAX_STATEMENTS } from '../../binding/verify/account-state.ts';
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import type { Directory } from '../../transport/directory.ts';
import type { AccountName } from '../../transport/transport.ts';

/** The end of a log. */
export interface LogEnd {
  readonly statements: readonly Bytes[];
  /** How many statements the log has. */
  readonly length: number;
}

/**
 * Fetches the rest of a log.
 *
 * @param from - position of the first statement wanted
 * @throws VinculumError `INVALID_STATEMENT` if it is longer than any account's; what the directory throws
 */
export async function fetchStatements(directory: Directory, { realm, id }: AccountName, from: number): Promise<LogEnd> {
  const statements: Bytes[] = [];
  for (;;) {
    const page = await directory.fetchChain({ realm, id }, from + statements.length);
    statements.push(...page.statements);
    const { length } = page;
    if (page.statements.length === 0 || from + statements.length >= length) return { statements, length };
    if (statements.length > MAX_STATEMENTS) throw new VinculumError('INVALID_STATEMENT', 'the log never ends');
  }
}
