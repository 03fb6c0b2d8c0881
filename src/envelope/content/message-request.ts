/**
 * First contact: a request, until the other side accepts. It is one text, small and without links, and nothing answers it by
 * itself. All here is pure: a relation is a value, events give the next one.
 */
import { VinculumError } from '../../errors.ts';
import { MAX_REQUEST_TEXT_BYTES } from '../limits.ts';
import type { Content, UnsupportedContent } from './app.ts';
import type { MessageRequest } from './kinds.ts';
import type { Metadata } from './metadata.ts';

/** Numbers of the actions. */
export const REQUEST_ACTIONS = { introduce: 1, accept: 2, decline: 3 } as const;

/** How we stand with a peer. A block is ours alone: the peer is not told. */
export interface Relation {
  readonly state: 'strangers' | 'asked' | 'asked-by-them' | 'accepted' | 'declined' | 'declined-by-them';
  readonly isBlocked: boolean;
}

/** Before anything. */
export const STRANGERS: Relation = { state: 'strangers', isBlocked: false };

/** @returns what is wrong with a request by itself, or null */
export function requestDefect({ action, text }: MessageRequest, meta: Metadata): string | null {
  if (action !== REQUEST_ACTIONS.introduce) return text === null ? null : 'only an introduction has a text';
  if (text === null) return 'an introduction needs a text';
  if (new TextEncoder().encode(text.body).length > MAX_REQUEST_TEXT_BYTES) return 'the text is too long for a request';
  if (text.mentions.length > 0 || text.preview !== null) return 'a request is text only';
  return meta.quote === null && meta.forwardScore === 0 ? null : 'a request neither quotes nor forwards';
}

/**
 * Refuses to send what the relation does not allow.
 *
 * @throws VinculumError `NOT_ALLOWED`
 */
export function checkSend({ state, isBlocked }: Relation, content: Content): void {
  if (isBlocked) throw new VinculumError('NOT_ALLOWED', 'you have blocked this account');
  if (content.kind === 'request') {
    const { action } = content;
    // An acceptance is repeated for a peer who lost its state.
    const answerable: readonly Relation['state'][] = ['asked-by-them', 'declined', 'accepted'];
    if (action === REQUEST_ACTIONS.introduce ? state !== 'strangers' : !answerable.includes(state)) {
      throw new VinculumError('NOT_ALLOWED', 'there is a request already, or none to answer');
    }
    return;
  }
  if (state !== 'accepted') throw new VinculumError('NOT_ALLOWED', 'the request is not accepted');
}

/**
 * Judges what came from a peer.
 *
 * @returns `shows` it, as a request or as a message; `drops` it without any answer
 */
export function judgeContact({ state, isBlocked }: Relation, content: Content | UnsupportedContent): 'shows' | 'drops' {
  if (isBlocked) return 'drops';
  if (content.kind !== 'request') return state === 'accepted' ? 'shows' : 'drops';
  if (content.action !== REQUEST_ACTIONS.introduce) return state === 'asked' ? 'shows' : 'drops';
  // One until answered. Two that cross are an answer each; having declined, we hear no second one. A peer whom we accepted and
  // who asks again has lost its state: accept again.
  return state === 'asked-by-them' || state === 'declined' ? 'drops' : 'shows';
}

/** The relation after we sent a request's message that {@link checkSend} allowed. */
export function afterSend(relation: Relation, { action }: MessageRequest): Relation {
  if (action === REQUEST_ACTIONS.introduce) return { ...relation, state: 'asked' };
  return { ...relation, state: action === REQUEST_ACTIONS.accept ? 'accepted' : 'declined' };
}

/** The relation after a request's message that {@link judgeContact} shows. */
export function afterReceive(relation: Relation, { action }: MessageRequest): Relation {
  const { state } = relation;
  if (action === REQUEST_ACTIONS.introduce) {
    const isMutual = state === 'asked' || state === 'accepted';
    return { ...relation, state: isMutual ? 'accepted' : 'asked-by-them' };
  }
  return { ...relation, state: action === REQUEST_ACTIONS.accept ? 'accepted' : 'declined-by-them' };
}

/** An account as it was disclosed to us: names that stand for one person share a block. */
export interface Blocks {
  /** Tells whether an account, by its reference as a map key, is blocked. */
  has(account: string): boolean;
}

/**
 * Tells whether a peer is blocked, by itself or by an alias that was disclosed to us.
 *
 * @param aliases - references of accounts that the peer has shown as its own, as map keys
 */
export function isBlockedAs(blocks: Blocks, account: string, aliases: readonly string[]): boolean {
  return blocks.has(account) || aliases.some((alias) => blocks.has(alias));
}
