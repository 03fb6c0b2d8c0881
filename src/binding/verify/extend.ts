/**
 * Verifying statements. Each step takes a state and returns a new one, or throws and nothing has changed.
 *
 * Source: spec 10, "Chains".
 */
import { type Bytes, bytesEqual } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';
import {
  type AccountState,
  findStatement,
  lineOf,
  parentOf,
  stateOfGenesis,
  withEntries,
  withStatement,
} from './account-state.ts';
import { decodeSigned, refuseStatement } from './codec.ts';
import { bodyHash } from './derivations.ts';
import { type AccountName, isSameName } from './names.ts';
import { firstPosition, nextPosition } from './position.ts';
import { isCosigned, requireSignatures } from './signatures.ts';
import { pathOf, standingOf } from './standing.ts';
import type { SignedStatement } from './statement.ts';

/** A statement that arrived. */
export interface Arrival {
  /** The signed statement, untrusted; copied. */
  readonly signed: Uint8Array;
  /** Milliseconds since 1970, by the verifier's own clock: waits run from here. */
  readonly now: number;
}

/**
 * What became of a statement.
 *
 * - `known`: it was seen before.
 * - `appended`: it is the account's newest statement now.
 * - `waiting`: it takes effect after its wait (a Recover, a lone Close), or follows one that waits.
 * - `closed`: it ends the account.
 * - `superseded`: a Recover has put aside what it belongs to.
 * - `equivocation`: it and an earlier one exclude each other; links are frozen and {@link equivocationProof} has the proof.
 */
export type Outcome = 'known' | 'appended' | 'waiting' | 'closed' | 'superseded' | 'equivocation';

export interface Extended {
  readonly state: AccountState;
  readonly outcome: Outcome;
}

/**
 * Begins to know an account.
 *
 * @param name - whom the statement should be about
 * @throws VinculumError `INVALID_STATEMENT` if it is no valid genesis of that account
 */
export function beginAccount(crypto: CryptoProvider, name: AccountName, { signed, now }: Arrival): AccountState {
  requireTime(now);
  const genesis = decodeSigned(signed);
  if (!isSameName(genesis.body.name, name)) refuseStatement('is about another account');
  const position = firstPosition(crypto, genesis);
  requireSignatures(crypto, genesis, null);
  return stateOfGenesis(genesis, position, now);
}

/**
 * Verifies one more statement, which may come in any order after those it rests on.
 *
 * @returns the state that knows it
 * @throws VinculumError `INVALID_STATEMENT`; `STATEMENT_MISSING` if the one before it is unknown: fetch and try again;
 *   `REASSIGNED` for another account of the same name
 */
export function extendAccount(crypto: CryptoProvider, state: AccountState, { signed, now }: Arrival): Extended {
  requireTime(now);
  const statement = decodeSigned(signed);
  const known = findStatement(state, bodyHash(crypto, statement.bodyBytes));
  if (known !== undefined) return seenAgain(crypto, state, { statement, known });
  const { name, reference } = state.entries[0]!.position;
  if (!isSameName(statement.body.name, name)) refuseStatement('is about another account');
  if (statement.body.statement.type === 'genesis') {
    requireSignatures(crypto, statement, null);
    requireSameReference(reference, firstPosition(crypto, statement).reference);
  }
  const parent = parentOf(state, statement);
  const before = state.entries[parent]!.position;
  const position = nextPosition(crypto, before, statement);
  requireSignatures(crypto, statement, before);
  const extended = withStatement(state, { signed: statement, position, parent, firstSight: now });
  return { state: extended, outcome: outcomeOf(state, extended, extended.entries.length - 1) };
}

/**
 * Requires that a name still means the same account. Call it again inside the lock with what the name resolves to there.
 *
 * @param expected - 32 bytes: the account reference that trust hangs on
 * @throws VinculumError `REASSIGNED`
 */
export function requireSameReference(expected: Bytes, found: Bytes): void {
  if (!bytesEqual(expected, found)) {
    throw new VinculumError('REASSIGNED', 'another account has this name now: nothing of the old one belongs to it');
  }
}

/** @throws VinculumError `INVALID_ARGUMENT` unless this is a time in whole milliseconds since 1970 */
export function requireTime(now: number): void {
  if (!Number.isSafeInteger(now) || now < 1) {
    throw new VinculumError('INVALID_ARGUMENT', 'a time is a whole number of milliseconds since 1970');
  }
}

interface Repetition {
  readonly statement: SignedStatement;
  readonly known: number;
}

/** The recovery key may sign a Close later than the account key: the body is the same. */
function seenAgain(crypto: CryptoProvider, state: AccountState, { statement, known }: Repetition): Extended {
  const entry = state.entries[known]!;
  if (!isCosigned(statement) || isCosigned(entry.signed)) return { state, outcome: 'known' };
  requireSignatures(crypto, statement, state.entries[entry.parent]!.position);
  const cosigned = { ...entry, signed: statement, settledAt: null };
  const extended = withEntries(state, (other, at) => (at === known ? cosigned : other));
  return { state: extended, outcome: outcomeOf(state, extended, known) };
}

function outcomeOf(before: AccountState, after: AccountState, at: number): Outcome {
  const [was, is] = [standingOf(before), standingOf(after)];
  if (is.isEquivocated && !was.isEquivocated) return 'equivocation';
  return is.isClosed && !was.isClosed ? 'closed' : placeOf(after, at);
}

/** Where a statement stands among the others. */
function placeOf(state: AccountState, at: number): Outcome {
  const { epoch } = state.entries[at]!;
  const path = pathOf(state);
  if (!path.includes(epoch)) return isAhead(state, epoch) ? 'waiting' : 'superseded';
  if (epoch !== path[path.length - 1]) return 'superseded';
  const line = lineOf(state, epoch);
  if (line[line.length - 1] !== at) return 'equivocation';
  return standingOf(state).isClosing ? 'waiting' : 'appended';
}

/** Whether an epoch could still come into force: it, or an earlier one that leads to it, waits. */
function isAhead({ entries }: AccountState, epoch: number): boolean {
  for (let at = epoch; at > 0; at = entries[entries[at]!.parent]!.epoch)
    if (entries[at]!.settledAt === null) return true;
  return false;
}
