/** Logs of statements: read from anywhere, and appended to by one at a time. */
import { type Bytes, bytesEqual } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import type { Directory } from '../../transport/directory.ts';
import { type AsyncTestFramework, expectEqual, expectRejection } from '../store/subject.ts';
import { ADA, ADA_LAPTOP, BOB, type DirectorySubject, statementOf, withDirectory } from './subject.ts';

const RIVALS = 20;

async function append(directory: Directory, statements: readonly Bytes[], from = 0): Promise<void> {
  for (const [index, statement] of statements.entries())
    await directory.appendToChain({ position: from + index, statement });
}

/** Reads the whole log, page by page. */
async function readAll(directory: Directory, from = 0): Promise<Bytes[]> {
  const log: Bytes[] = [];
  for (;;) {
    const { statements, length } = await directory.fetchChain(ADA, from + log.length);
    log.push(...statements);
    if (from + log.length >= length) return log;
    if (statements.length === 0) throw new Error('an empty page before the end');
  }
}

function isSame(a: readonly Bytes[], b: readonly Bytes[]): boolean {
  return a.length === b.length && a.every((statement, index) => bytesEqual(statement, b[index]!));
}

export function describeChains({ describe, it }: AsyncTestFramework, subject: DirectorySubject): void {
  const chain = (length: number): Bytes[] => Array.from({ length }, (_, position) => statementOf(subject, position));

  describe('account chains', () => {
    it('are empty for accounts without one, known or not', async () => {
      await withDirectory(subject, async (open) => {
        const directory = await open(ADA);
        for (const account of [ADA, BOB]) {
          const { statements, length } = await directory.fetchChain(account, 0);
          expectEqual(`${statements.length} ${length}`, '0 0');
        }
      });
    });

    it('are read from any position, by anybody, page by page', async () => {
      await withDirectory(subject, async (open) => {
        const [ada, bob] = [await open(ADA), await open(BOB)];
        const statements = chain(200);
        await append(ada, statements);
        for (const from of [0, 1, 57, 199, 200]) {
          expectEqual(isSame(await readAll(bob, from), statements.slice(from)), true);
        }
        expectEqual((await bob.fetchChain(ADA, 300)).statements.length, 0);
      });
    });

    it('are appended to by exactly one of many at a time', async () => {
      await withDirectory(subject, async (open) => {
        const [phone, laptop] = [await open(ADA), await open(ADA_LAPTOP)];
        await append(phone, chain(1));
        const outcomes = await Promise.all(
          Array.from({ length: RIVALS }, async (_, rival) => {
            const statement = statementOf(subject, 1, rival);
            const appending = (rival % 2 === 0 ? phone : laptop).appendToChain({ position: 1, statement });
            return await appending.then(
              () => statement,
              (error: unknown) => error,
            );
          }),
        );
        const winners = outcomes.filter((outcome): outcome is Bytes => outcome instanceof Uint8Array);
        const losers = outcomes.filter((outcome) => VinculumError.is(outcome, 'DIRECTORY_CONFLICT'));
        expectEqual(`${winners.length} ${losers.length}`, `1 ${RIVALS - 1}`);
        expectEqual(isSame(await readAll(phone, 1), winners), true);
        for (const { details } of losers) expectEqual(details['length'], 2);
      });
    });

    it('take a repeated append for the first', async () => {
      await withDirectory(subject, async (open) => {
        const ada = await open(ADA);
        await append(ada, chain(3));
        await append(ada, chain(3));
        expectEqual(isSame(await readAll(ada), chain(3)), true);
      });
    });

    it('have no gaps', async () => {
      await withDirectory(subject, async (open) => {
        const ada = await open(ADA);
        const [first, second] = chain(2);
        await expectRejection(ada.appendToChain({ position: 1, statement: second! }), 'DIRECTORY_CONFLICT');
        await append(ada, [first!]);
        await expectRejection(ada.appendToChain({ position: 2, statement: second! }), 'DIRECTORY_CONFLICT');
        expectEqual((await readAll(ada)).length, 1);
      });
    });

    it('do not mind what becomes of the caller’s bytes', async () => {
      await withDirectory(subject, async (open) => {
        const ada = await open(ADA);
        const [statement] = chain(1);
        const appending = ada.appendToChain({ position: 0, statement: statement! });
        statement!.fill(0);
        await appending;
        (await readAll(ada))[0]!.fill(0);
        expectEqual(isSame(await readAll(ada), chain(1)), true);
      });
    });

    it('refuse what is no position or no statement', async () => {
      await withDirectory(subject, async (open) => {
        const ada = await open(ADA);
        const [statement] = chain(1);
        for (const position of [-1, 0.5, NaN]) {
          await expectRejection(ada.fetchChain(ADA, position), 'INVALID_ARGUMENT');
          await expectRejection(ada.appendToChain({ position, statement: statement! }), 'INVALID_ARGUMENT');
        }
        await expectRejection(ada.fetchChain({ realm: 'no realm', id: 'ada' }, 0), 'INVALID_ARGUMENT');
        await expectRejection(ada.appendToChain({ position: 0, statement: new Uint8Array(0) }), 'INVALID_ARGUMENT');
        await expectRejection(
          ada.appendToChain({ position: 0, statement: new Uint8Array(4_097) }),
          'TRANSPORT_REFUSED',
        );
        expectEqual((await readAll(ada)).length, 0);
      });
    });
  });
}
