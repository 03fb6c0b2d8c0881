/**
 * The statements of a group as one device has them. Two members may state something at once; everybody then decides alike: a
 * removal wins, else the lower hash. What loses, and what was built on it, is dropped, to be stated anew.
 */
import { type Bytes, bytesEqual } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';
import type { Signed } from '../content/kinds.ts';
import { compareBytes } from '../reference.ts';
import { type GroupState, applyStatement } from './state.ts';
import {
  GROUP_SIGNATURE_ROLE,
  GROUP_SIGNATURE_TYPE,
  type GroupStatement,
  decodeGroupStatement,
  isRemoval,
} from './statement.ts';

/**
 * Statements that can still lose: two members cannot fail to hear of each other for longer. It bounds what a member can undo,
 * and the memory. A rival of an older statement has lost.
 */
export const MAX_UNSETTLED = 32;

/** A statement that holds, and the state it led to. */
export interface GroupEntry {
  readonly statement: GroupStatement;
  /** SHA-256 of its body. */
  readonly hash: Bytes;
  readonly state: GroupState;
}

/** The last statements, oldest first. Immutable; never empty. */
export interface GroupLog {
  /** The state before the first entry; null if that is the beginning. */
  readonly base: GroupState | null;
  readonly entries: readonly GroupEntry[];
}

/**
 * What verification needs to know. The identity key of an account comes from its chain; the check is the binding layer's.
 */
export interface GroupVerifier {
  readonly crypto: CryptoProvider;
  /** The current identity key of an account, 33 bytes; null if it is not known. */
  identityKeyOf(actor: Bytes): Uint8Array | null;
  /** Strictly verifies a signature over `"vinculum/1/" ‖ type ‖ 00 ‖ role ‖ 00 ‖ body`. */
  verify(identityKey: Uint8Array, signature: GroupSignature): boolean;
}

/** What is verified. */
export interface GroupSignature {
  readonly role: string;
  readonly type: string;
  /** The exact bytes received. */
  readonly body: Uint8Array;
  /** 64 bytes. */
  readonly signature: Uint8Array;
}

/** What became of a statement. */
export type GroupOutcome =
  /** It is the last one now. */
  | { readonly outcome: 'applied'; readonly log: GroupLog }
  /** It won over others, which their authors state anew. */
  | { readonly outcome: 'replaced'; readonly log: GroupLog; readonly dropped: readonly GroupEntry[] }
  /** It lost against one that stands. Its author states it anew. */
  | { readonly outcome: 'lost' }
  | { readonly outcome: 'known' }
  /** Some before it are missing, or lost here: keep it for a while, until they are here. */
  | { readonly outcome: 'early'; readonly missingFrom: number };

/** The state of a group now. */
export function currentState({ entries }: GroupLog): GroupState {
  return entries.at(-1)!.state;
}

/**
 * Verifies a signed statement, apart from how it fits the others.
 *
 * @param signed - untrusted
 * @returns the statement and the hash of its body
 * @throws VinculumError `INVALID_MESSAGE`, `UNSUPPORTED`, or `NOT_ALLOWED` if its actor did not sign it
 */
export function openStatement(
  verifier: GroupVerifier,
  { body, sigs }: Signed,
): { readonly statement: GroupStatement; readonly hash: Bytes } {
  const statement = decodeGroupStatement(body);
  const [only] = sigs;
  const identityKey = verifier.identityKeyOf(statement.actor);
  const isSigned =
    only !== undefined &&
    sigs.length === 1 &&
    only.role === GROUP_SIGNATURE_ROLE &&
    identityKey !== null &&
    verifier.verify(identityKey, { role: only.role, type: GROUP_SIGNATURE_TYPE, body, signature: only.sig });
  if (!isSigned) throw new VinculumError('NOT_ALLOWED', 'the statement is not signed by its actor');
  return { statement, hash: verifier.crypto.sha256(body) };
}

/**
 * Begins a log with a group's first statement.
 *
 * @throws VinculumError `INVALID_MESSAGE`, `UNSUPPORTED`, `NOT_ALLOWED`
 */
export function beginGroup(verifier: GroupVerifier, signed: Signed): GroupLog {
  const opened = openStatement(verifier, signed);
  const state = applyStatement(verifier.crypto, null, opened);
  return { base: null, entries: [{ ...opened, state }] };
}

/**
 * Takes a statement that came in, or that we made.
 *
 * @returns what became of it; the log is not changed unless a new one is returned
 * @throws VinculumError `INVALID_MESSAGE`, `UNSUPPORTED`, or `NOT_ALLOWED` if it is not signed by who may state it
 */
export function receiveStatement(verifier: GroupVerifier, log: GroupLog, signed: Signed): GroupOutcome {
  const { crypto } = verifier;
  const opened = openStatement(verifier, signed);
  const { statement, hash } = opened;
  const current = currentState(log);
  if (!bytesEqual(statement.group, current.group)) {
    throw new VinculumError('NOT_ALLOWED', 'the statement is about another group');
  }
  const at = statement.seq - (current.seq - log.entries.length + 1);
  const standing = log.entries[at];
  if (standing !== undefined && bytesEqual(standing.hash, hash)) return { outcome: 'known' };
  // The beginning has no rivals: anybody could sign one.
  if (at < 0 || statement.seq === 0) return { outcome: 'lost' };
  const before = at === 0 ? log.base : log.entries[at - 1]?.state;
  if (before === undefined || before === null) return { outcome: 'early', missingFrom: current.seq + 1 };
  // It follows a rival that we have not seen, or that has lost here.
  if (!bytesEqual(statement.prev, before.head)) return { outcome: 'early', missingFrom: statement.seq - 1 };
  // It must hold by itself before it may win.
  const state = applyStatement(crypto, before, opened);
  if (standing === undefined) {
    return { outcome: 'applied', log: trimmed({ ...log, entries: [...log.entries, { ...opened, state }] }) };
  }
  if (!wins(opened, standing)) return { outcome: 'lost' };
  const entries = [...log.entries.slice(0, at), { ...opened, state }];
  return { outcome: 'replaced', log: { ...log, entries }, dropped: log.entries.slice(at) };
}

/** Of two statements with one sequence: a removal wins, then the lower hash. */
function wins(a: Omit<GroupEntry, 'state'>, b: Omit<GroupEntry, 'state'>): boolean {
  const removes = isRemoval(a.statement);
  if (removes !== isRemoval(b.statement)) return removes;
  return compareBytes(a.hash, b.hash) < 0;
}

function trimmed(log: GroupLog): GroupLog {
  const surplus = log.entries.length - MAX_UNSETTLED;
  if (surplus <= 0) return log;
  return { base: log.entries[surplus - 1]!.state, entries: log.entries.slice(surplus) };
}
