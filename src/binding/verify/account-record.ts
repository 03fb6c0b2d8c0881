/**
 * What a verifier stores of an account, in an encoding of its own (`AccountRecord` in `proto/binding.proto`). A new own device is
 * given it too, so that it inherits first sights. Signatures were verified before and are not verified again: the record is as
 * trustworthy as the store; everything else is checked.
 */
import type { Bytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';
import {
  type AccountState,
  hasToWait,
  MAX_STATEMENTS,
  parentOf,
  stateOfGenesis,
  withEntries,
  withStatement,
} from './account-state.ts';
import { decodeSigned } from './codec.ts';
import { firstPosition, nextPosition } from './position.ts';
import { decodeStrictly, encodeStrictly, type Refusal, type StrictFields, strictMessage } from './strict-protobuf.ts';

const VERSION = 1;
const IDENTITY_KEY_BYTES = 33;

const STATEMENT = /* @__PURE__ */ strictMessage({
  signed: [1, 'bytes'],
  firstSight: [2, 'uint'],
  settled: [3, 'uint'],
});
const ROLLED_BACK = /* @__PURE__ */ strictMessage({ seq: [1, 'uint'] });
const RECORD = /* @__PURE__ */ strictMessage({
  version: [1, 'uint'],
  statements: [2, STATEMENT, MAX_STATEMENTS],
  comparedKey: [3, 'bytes'],
  comparedStatements: [4, 'uint'],
  rolledBack: [5, ROLLED_BACK],
});
const REFUSAL: Refusal = { code: 'INVALID_RECORD', what: 'an account record' };

type Recorded = StrictFields<(typeof STATEMENT)['described']>;

/** Encodes a state for the store. */
export function encodeAccountRecord({ entries, comparison, rolledBackTo }: AccountState): Bytes {
  return encodeStrictly(RECORD, {
    version: VERSION,
    statements: entries.map(({ signed, firstSight, settledAt }) => ({
      signed: signed.encoded,
      firstSight,
      settled: settledAt ?? 0,
    })),
    comparedKey: comparison?.identityKey,
    comparedStatements: comparison?.statements,
    rolledBack: rolledBackTo === null ? undefined : { seq: rolledBackTo },
  });
}

/**
 * Decodes what {@link encodeAccountRecord} has written.
 *
 * @param bytes - from our own store; copied
 * @throws VinculumError `INVALID_RECORD`
 */
export function decodeAccountRecord(crypto: CryptoProvider, bytes: Uint8Array): AccountState {
  const { version, statements, comparedKey, comparedStatements, rolledBack } = decodeStrictly(bytes, RECORD, REFUSAL);
  if (version !== VERSION) refuse('is of an unknown version');
  const state = replay(crypto, statements);
  const isCompared = comparedKey.length > 0;
  if (isCompared && comparedKey.length !== IDENTITY_KEY_BYTES) refuse('has a key of the wrong size');
  if (isCompared !== comparedStatements > 0 || comparedStatements > statements.length) refuse('counts wrongly');
  return {
    ...state,
    comparison: isCompared ? { identityKey: comparedKey, statements: comparedStatements } : null,
    rolledBackTo: rolledBack?.seq ?? null,
  };
}

function replay(crypto: CryptoProvider, recorded: readonly Recorded[]): AccountState {
  const [first, ...rest] = recorded;
  if (first === undefined) refuse('is empty');
  try {
    const genesis = decodeSigned(first.signed);
    let state = stateOfGenesis(genesis, firstPosition(crypto, genesis), time(first.firstSight));
    for (const { signed, firstSight } of rest) state = add(crypto, state, { signed, firstSight });
    return withSettlements(state, recorded);
  } catch (error) {
    if (!VinculumError.is(error) || error.code === 'INVALID_RECORD') throw error;
    throw new VinculumError('INVALID_RECORD', 'an account record holds what is no chain', { cause: error });
  }
}

function add(
  crypto: CryptoProvider,
  state: AccountState,
  { signed: encoded, firstSight }: Pick<Recorded, 'signed' | 'firstSight'>,
): AccountState {
  const signed = decodeSigned(encoded);
  const parent = parentOf(state, signed);
  const position = nextPosition(crypto, state.entries[parent]!.position, signed);
  return withStatement(state, { signed, position, parent, firstSight: time(firstSight) });
}

function withSettlements(state: AccountState, recorded: readonly Recorded[]): AccountState {
  return withEntries(state, (entry, at) => {
    const { settled } = recorded[at]!;
    if (settled === 0) return entry;
    if (!hasToWait(entry)) refuse('ends a wait that never was');
    return { ...entry, settledAt: settled };
  });
}

function time(firstSight: number): number {
  return firstSight > 0 ? firstSight : refuse('has a statement that was never seen');
}

function refuse(why: string): never {
  throw new VinculumError('INVALID_RECORD', `an account record ${why}`);
}
