/** Reading conversations: pages of what is stored, newest page first. */
import { bytesToHex } from '@noble/hashes/utils.js';
import { VinculumError } from '../../errors.ts';
import type { AccountName } from '../../transport/transport.ts';
import { type Context, ownReference } from '../context.ts';
import { PEERS } from '../peers/peer-tables.ts';
import { CONVERSATIONS, MESSAGES, relationOf } from './conversation-tables.ts';
import { type Message, viewMessage } from './view.ts';

/** A conversation in a list. */
export interface Conversation {
  /** 32 hexadecimal digits, the same on both sides. */
  readonly id: string;
  readonly peer: AccountName;
  /** `asked`: we wait for an answer; `asked-by-them`: they do. */
  readonly state: 'strangers' | 'asked' | 'asked-by-them' | 'accepted' | 'declined' | 'declined-by-them';
  readonly isBlocked: boolean;
  /** How many messages there are. */
  readonly length: number;
  /** When the last message came or was sent, by our clock. */
  readonly lastMs: number;
}

/** Which messages to read. */
export interface HistoryRange {
  /** Only those before this place; by default up to the last. */
  readonly before?: number | undefined;
  /** How many at most, 1 to 1000. Default 50. */
  readonly limit?: number | undefined;
}

const PAGE = 256;
const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 1000;

/** Lists all conversations, the one with the newest message first. */
export async function listConversations(context: Context): Promise<Conversation[]> {
  const found: Conversation[] = [];
  let after;
  for (;;) {
    const page = await CONVERSATIONS.page(context.store, { limit: PAGE, after });
    for (const { key, row } of page) {
      const peer = await PEERS.load(context.store, key.name);
      if (peer === undefined) continue;
      const { realm, id } = peer;
      const { state, isBlocked } = relationOf(row);
      const { length, lastMs } = row;
      found.push({ id: bytesToHex(row.id), peer: { realm, id }, state, isBlocked, length, lastMs });
    }
    after = page.at(-1)?.key;
    if (page.length < PAGE) return found.sort((a, b) => b.lastMs - a.lastMs);
  }
}

/** Reads a page of a conversation, oldest message first. @throws VinculumError `INVALID_ARGUMENT` */
export async function readHistory(context: Context, peer: string, range: HistoryRange): Promise<Message[]> {
  const { before, limit = DEFAULT_LIMIT } = range;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw new VinculumError('INVALID_ARGUMENT', `a page of history has 1 to ${MAX_LIMIT} messages`);
  }
  if (before !== undefined && (!Number.isSafeInteger(before) || before < 0)) {
    throw new VinculumError('INVALID_ARGUMENT', 'a place in a conversation is an integer from 0');
  }
  const row = await PEERS.load(context.store, peer);
  if (row === undefined || before === 0) return [];
  const to = before === undefined ? undefined : before - 1;
  const placed = await MESSAGES.page(context.store, { name: peer, to, limit, reverse: true });
  const { realm, id } = row;
  const us = { realm: context.self.row.realm, id: context.self.row.id };
  const sides = { ours: ownReference(context), us, them: { realm, id } };
  return placed.reverse().map(({ key, row: message }) => viewMessage(message, key.order, sides));
}

/** Reads one message. @returns null if there is none */
export async function readMessage(context: Context, peer: string, position: number): Promise<Message | null> {
  const [message] = await readHistory(context, peer, { before: position + 1, limit: 1 });
  return message?.position === position ? message : null;
}
