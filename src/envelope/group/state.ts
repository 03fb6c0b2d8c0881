/** Who is in a group, and what a statement makes of it. Pure: a state is a value, a statement gives the next one or is refused. */
import { type Bytes, bytesEqual, joinBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';
import { MAX_GROUP_MEMBERS } from '../limits.ts';
import { bytesKey, compareBytes } from '../reference.ts';
import type { GroupStatement } from './statement.ts';

export interface GroupMember {
  /** Account reference. */
  readonly ref: Bytes;
  readonly isAdmin: boolean;
}

/** Immutable. */
export interface GroupState {
  /** 16 bytes. */
  readonly group: Bytes;
  /** Of the last statement. */
  readonly seq: number;
  /** SHA-256 of its body. */
  readonly head: Bytes;
  /** By reference, ascending. */
  readonly members: readonly GroupMember[];
  /** UTF-8. */
  readonly name: Bytes;
}

/** What the first statement has as the hash of the one before. */
export const NO_PREVIOUS: Bytes = /* @__PURE__ */ new Uint8Array(32);

/** Finds a member. */
export function memberOf(state: GroupState, ref: Uint8Array): GroupMember | undefined {
  return state.members.find((member) => bytesEqual(member.ref, ref));
}

/** The hash of the members that a statement leads to. */
export function membersHash(crypto: CryptoProvider, members: readonly GroupMember[]): Bytes {
  return crypto.sha256(joinBytes(members.map(({ ref }) => ref)));
}

/**
 * Says who will be in a group after an operation: for making a statement, and for checking one.
 *
 * @param before - null for `create`
 * @throws VinculumError `NOT_ALLOWED` if the actor may not do it, or it does nothing
 */
export function membersAfter(
  before: GroupState | null,
  { actor, op, refs, value }: Pick<GroupStatement, 'actor' | 'op' | 'refs' | 'value'>,
): readonly GroupMember[] {
  if (before === null) {
    if (op !== 'create') throw refused('there is no such group');
    return sorted([{ ref: actor, isAdmin: true }, ...refs.map((ref) => ({ ref, isAdmin: false }))]);
  }
  const acting = memberOf(before, actor);
  if (acting === undefined) throw refused('the actor is no member');
  if (op === 'leave') return withAdmin(without(before.members, [actor]));
  if (!acting.isAdmin) throw refused('the actor is no administrator');
  switch (op) {
    case 'create':
      throw refused('the group exists');
    case 'rename':
      return before.members;
    case 'add':
      return sorted([...before.members, ...refs.map((ref) => ({ ref, isAdmin: false }))]);
    case 'remove':
      mustBeMembers(before, refs);
      if (refs.some((ref) => bytesEqual(ref, actor))) throw refused('who goes leaves');
      return without(before.members, refs);
    case 'admin': {
      mustBeMembers(before, refs);
      const named = keysOf(refs);
      const isAdmin = value[0] === 1;
      return withAdmin(
        before.members.map((member) => (named.has(bytesKey(member.ref)) ? { ...member, isAdmin } : member)),
      );
    }
  }
}

/**
 * Applies a statement whose signature has been verified.
 *
 * @param hash - SHA-256 of its body
 * @returns the next state
 * @throws VinculumError `NOT_ALLOWED` if it does not follow, its actor may not, or its members are not those it leads to
 */
export function applyStatement(
  crypto: CryptoProvider,
  before: GroupState | null,
  { statement, hash }: { readonly statement: GroupStatement; readonly hash: Bytes },
): GroupState {
  const { group, seq, prev, op, value } = statement;
  if (before !== null && !bytesEqual(group, before.group)) throw refused('the statement is about another group');
  const follows = before === null ? seq === 0 : seq === before.seq + 1;
  if (!follows || !bytesEqual(prev, before?.head ?? NO_PREVIOUS)) throw refused('the statement does not follow');
  const members = membersAfter(before, statement);
  if (!bytesEqual(statement.members, membersHash(crypto, members)))
    throw refused('the members are not those it leads to');
  const isNamed = op === 'create' || op === 'rename';
  return { group, seq, head: hash, members, name: isNamed || before === null ? value : before.name };
}

/** Tells whether a device must make a new sender key between two states: somebody left who could read the old one. */
export function mustRotateSenderKey(before: GroupState, after: GroupState): boolean {
  return before.members.some(({ ref }) => memberOf(after, ref) === undefined);
}

/**
 * Tells whether a sender key's distribution counts: only in its owner's own session, for a group that both are in.
 *
 * @param sender - the authenticated account reference of the session of two it came in
 */
export function acceptsDistribution(
  state: GroupState | null,
  distribution: { readonly group: Uint8Array },
  { sender, ours }: { readonly sender: Uint8Array; readonly ours: Uint8Array },
): boolean {
  if (state === null || !bytesEqual(distribution.group, state.group)) return false;
  return memberOf(state, sender) !== undefined && memberOf(state, ours) !== undefined;
}

function sorted(members: readonly GroupMember[]): readonly GroupMember[] {
  const inOrder = [...members].sort((a, b) => compareBytes(a.ref, b.ref));
  if (inOrder.length > MAX_GROUP_MEMBERS) throw refused('the group would be too large');
  if (inOrder.some(({ ref }, i) => i > 0 && bytesEqual(ref, inOrder[i - 1]!.ref)))
    throw refused('somebody is in it already');
  return inOrder;
}

function without(members: readonly GroupMember[], refs: readonly Bytes[]): readonly GroupMember[] {
  const named = keysOf(refs);
  return members.filter(({ ref }) => !named.has(bytesKey(ref)));
}

/** A group is never without an administrator: if need be, the member with the lowest reference is it. */
function withAdmin(members: readonly GroupMember[]): readonly GroupMember[] {
  if (members.some(({ isAdmin }) => isAdmin)) return members;
  return members.map((member, i) => (i === 0 ? { ...member, isAdmin: true } : member));
}

function mustBeMembers(state: GroupState, refs: readonly Bytes[]): void {
  if (refs.some((ref) => memberOf(state, ref) === undefined)) throw refused('somebody named is no member');
}

function keysOf(refs: readonly Bytes[]): ReadonlySet<string> {
  return new Set(refs.map(bytesKey));
}

function refused(message: string): VinculumError {
  return new VinculumError('NOT_ALLOWED', message);
}
