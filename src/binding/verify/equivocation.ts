/**
 * Proofs that an account's keys signed two statements where one can be. A proof needs nothing else to be verified: whoever has
 * it, knowing nothing of the account, comes to the same verdict.
 *
 * Source: spec 10, "Chains".
 */
import type { Bytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';
import { type AccountState, type Entry, hasToWait, withEntries } from './account-state.ts';
import { decodeProof, decodeSigned, encodeProof, type ProofStatements } from './codec.ts';
import { beginAccount, extendAccount } from './extend.ts';
import type { AccountName } from './names.ts';
import { forkOf, pathOf, rivalRecoversOf } from './standing.ts';

/** Nothing that is proven depends on when it was seen. */
const ANY_TIME = 1;

/** What a proof proves. */
export interface ProvenEquivocation {
  readonly name: AccountName;
  /** 32 bytes: the account reference. */
  readonly reference: Bytes;
  /** Of the first of the two statements. */
  readonly sequence: number;
  /** 32 bytes each: the hashes of the two bodies. */
  readonly hashes: readonly [Bytes, Bytes];
}

/**
 * Makes the proof that an account has equivocated.
 *
 * @returns null if it has not, as far as this verifier knows, or a Recover has put it right
 */
export function equivocationProof(state: AccountState): Bytes | null {
  const path = pathOf(state);
  const fork = forkOf(state, path[path.length - 1]!) ?? forkedRecovers(state, path);
  if (fork === null) return null;
  const [first, rival] = fork;
  return encodeProof({
    chain: lineage(state, first).map((at) => state.entries[at]!.signed.encoded),
    rival: state.entries[rival]!.signed.encoded,
  });
}

/**
 * Verifies a proof, knowing nothing else.
 *
 * @param proof - untrusted
 * @throws VinculumError `INVALID_STATEMENT` if it proves nothing
 */
export function verifyEquivocation(crypto: CryptoProvider, proof: Uint8Array): ProvenEquivocation {
  try {
    return provenBy(crypto, decodeProof(proof));
  } catch (error) {
    if (!VinculumError.is(error) || error.code === 'INVALID_STATEMENT') throw error;
    // Advice to fetch what is missing makes no sense here: a proof is complete or it is none.
    throw new VinculumError('INVALID_STATEMENT', 'a proof does not hold together', { cause: error });
  }
}

function provenBy(crypto: CryptoProvider, { chain, rival }: ProofStatements): ProvenEquivocation {
  const state = stateOfChain(crypto, chain);
  const first = state.entries.length - 1;
  const extended = withSettled(extendAccount(crypto, state, { signed: rival, now: ANY_TIME }).state);
  const pair = forkOf(extended, extended.entries[first]!.epoch) ?? rivalRecoversOf(extended, pathOf(extended));
  if (pair?.[0] !== first || pair[1] !== first + 1) refuseProof('shows no two statements where one can be');
  const [a, b] = [extended.entries[first]!.position, extended.entries[first + 1]!.position];
  return { name: a.name, reference: a.reference, sequence: a.sequence, hashes: [a.hash, b.hash] };
}

/** Each statement must follow the one before. */
function stateOfChain(crypto: CryptoProvider, [genesis, ...rest]: readonly Bytes[]): AccountState {
  if (genesis === undefined) refuseProof('is empty');
  let state = beginAccount(crypto, decodeSigned(genesis).body.name, { signed: genesis, now: ANY_TIME });
  for (const signed of rest) {
    const last = state.entries.length - 1;
    const { state: extended } = extendAccount(crypto, state, { signed, now: ANY_TIME });
    if (extended.entries[last + 1]?.parent !== last) refuseProof('is no chain');
    state = withSettled(extended);
  }
  return state;
}

/** Whoever proves something does not wait: the last Recover of the chain counts. */
function withSettled(state: AccountState): AccountState {
  const settled = (entry: Entry): Entry =>
    hasToWait(entry) && entry.settledAt === null ? { ...entry, settledAt: ANY_TIME } : entry;
  return withEntries(state, settled);
}

/** Two Recovers by one key, the one whose chain holds what the other follows first; null if there is no such chain. */
function forkedRecovers(state: AccountState, path: readonly number[]): readonly [number, number] | null {
  const pair = rivalRecoversOf(state, path);
  if (pair === null) return null;
  const [a, b] = pair;
  if (lineage(state, a).includes(state.entries[b]!.parent)) return [a, b];
  if (lineage(state, b).includes(state.entries[a]!.parent)) return [b, a];
  return forkOf(state, state.entries[state.entries[a]!.parent]!.epoch);
}

/** A statement and all before it, from the genesis on. */
function lineage({ entries }: AccountState, last: number): number[] {
  const line = [last];
  for (let at = last; at > 0; at = entries[at]!.parent) line.unshift(entries[at]!.parent);
  return line;
}

function refuseProof(why: string): never {
  throw new VinculumError('INVALID_STATEMENT', `a proof ${why}`);
}
