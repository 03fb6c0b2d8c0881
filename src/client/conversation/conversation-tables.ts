/** Conversations and their messages as they are stored. */
import type { Bytes } from '../../bytes.ts';
import { type StrictSchema, strictMessage } from '../../binding/verify/strict-protobuf.ts';
import type { Relation } from '../../envelope/content/message-request.ts';
import { bytesKey } from '../../envelope/reference.ts';
import { duplicateKey } from '../../envelope/conversation/duplicate.ts';
import { Table } from '../table.ts';

/** How we stand with a peer, as numbers. Their order never changes. */
const RELATIONS: readonly Relation['state'][] = [
  'strangers',
  'asked',
  'asked-by-them',
  'accepted',
  'declined',
  'declined-by-them',
];

export interface ConversationRow {
  /** 16 bytes. */
  readonly id: Bytes;
  /** Index of {@link RELATIONS}. */
  readonly relation: number;
  readonly isBlocked: number;
  /** Messages so far: the place of the next one. */
  readonly length: number;
  /** The last sequence that this device gave. */
  readonly sequence: number;
  readonly lastMs: number;
  /** What waits for its target: places in the list, from and up to. */
  readonly asideFrom: number;
  readonly asideTo: number;
}

/** By peer. */
export const CONVERSATIONS: Table<ConversationRow> = /* @__PURE__ */ new Table<ConversationRow>('conversation', {
  id: [1, 'bytes'],
  relation: [2, 'uint'],
  isBlocked: [3, 'uint'],
  length: [4, 'uint'],
  sequence: [5, 'uint'],
  lastMs: [6, 'uint'],
  asideFrom: [7, 'uint'],
  asideTo: [8, 'uint'],
});

/** Reads how we stand with a peer. */
export function relationOf({ relation, isBlocked }: ConversationRow): Relation {
  return { state: RELATIONS[relation] ?? 'strangers', isBlocked: isBlocked === 1 };
}

/** Writes how we stand with a peer. */
export function withRelation(row: ConversationRow, { state, isBlocked }: Relation): ConversationRow {
  return { ...row, relation: RELATIONS.indexOf(state), isBlocked: isBlocked ? 1 : 0 };
}

export interface ReactionRow {
  /** Account reference. */
  readonly reactor: Bytes;
  /** Empty if it was taken back. */
  readonly emoji: string;
  readonly rev: number;
}
const REACTION: StrictSchema = /* @__PURE__ */ strictMessage({
  reactor: [1, 'bytes'],
  emoji: [2, 'string'],
  rev: [3, 'uint'],
});
/** One for each reactor: two people. */
const MAX_REACTIONS = 2;

export interface MessageRow {
  /** Account reference. */
  readonly author: Bytes;
  /** 16 bytes. */
  readonly id: Bytes;
  readonly device: number;
  /** The sender's word. */
  readonly timeMs: number;
  /** By our clock. */
  readonly arrivedMs: number;
  /** The exact App; empty once it was deleted. */
  readonly app: Bytes;
  /** Copies that are still in the outbox. */
  readonly waiting: number;
  /** Copies that were refused for good. */
  readonly refused: number;
  /** Copies that were taken. */
  readonly taken: number;
  readonly deliveredMs: number;
  readonly readMs: number;
  /** {@link DELETED} or {@link VANISHED}; 0 while it is there. */
  readonly isDeleted: number;
  readonly editRev: number;
  /** The text after the last edit. */
  readonly edited: string;
  readonly reactions: readonly ReactionRow[];
}

/** Its author deleted it. */
export const DELETED = 1;
/** Its time was over. */
export const VANISHED = 2;

/** By peer and place in the conversation. */
export const MESSAGES: Table<MessageRow> = /* @__PURE__ */ new Table<MessageRow>('message', {
  author: [1, 'bytes'],
  id: [2, 'bytes'],
  device: [3, 'uint'],
  timeMs: [4, 'uint'],
  arrivedMs: [5, 'uint'],
  app: [6, 'bytes'],
  waiting: [7, 'uint'],
  refused: [8, 'uint'],
  taken: [9, 'uint'],
  deliveredMs: [10, 'uint'],
  readMs: [11, 'uint'],
  isDeleted: [12, 'uint'],
  editRev: [13, 'uint'],
  edited: [14, 'string'],
  reactions: [15, REACTION, MAX_REACTIONS],
});

export interface MarkRow {
  /** SHA-256 of the App. */
  readonly hash: Bytes;
  /** Plus one; 0 for what is no message. */
  readonly position: number;
}

/** By author, conversation and id: that a message came, and where it is. */
export const MARKS: Table<MarkRow> = /* @__PURE__ */ new Table<MarkRow>('mark', {
  hash: [1, 'bytes'],
  position: [2, 'uint'],
});

/** The name of a mark. @param author - authenticated */
export function markName(
  author: Uint8Array,
  message: { readonly conversation: Uint8Array; readonly id: Uint8Array },
): string {
  const { conversation, id } = message;
  return bytesKey(duplicateKey(author, { conversation: conversation as never, id: id as never }));
}

export interface AsideRow {
  /** Of the target: author and id. */
  readonly target: Bytes;
  /** The exact App. */
  readonly app: Bytes;
}

/** By peer: changes to messages that have not come yet. */
export const ASIDE: Table<AsideRow> = /* @__PURE__ */ new Table<AsideRow>('aside', {
  target: [1, 'bytes'],
  app: [2, 'bytes'],
});
