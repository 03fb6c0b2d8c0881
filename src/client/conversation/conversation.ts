/** One conversation in one transaction: what a sent or a received message does to its rows. */
import { type Bytes, bytesEqual, concatBytes, EMPTY_BYTES } from '../../bytes.ts';
import { type App, decodeApp } from '../../envelope/content/app.ts';
import { MAX_ASIDE } from '../../envelope/content/changes/aside.ts';
import { judgeDelete, judgeEdit } from '../../envelope/content/changes/edit.ts';
import { judgeReaction } from '../../envelope/content/changes/reaction.ts';
import type { Delete, Edit, Reaction } from '../../envelope/content/kinds.ts';
import type { Ref } from '../../envelope/content/metadata.ts';
import { conversationId } from '../../envelope/conversation/conversation-id.ts';
import type { Transaction } from '../../store/transaction.ts';
import { type Context, nowOf, ownReference } from '../context.ts';
import { putLife } from '../vanishing/life-table.ts';
import { putEvent } from '../inbox/event-table.ts';
import {
  ASIDE,
  CONVERSATIONS,
  DELETED,
  type ConversationRow,
  MARKS,
  MESSAGES,
  type MessageRow,
  markName,
} from './conversation-tables.ts';

/** A conversation that a transaction is working on. Its row is written by {@link putConversation}. */
export interface OpenConversation {
  /** The peer's reference as a key. */
  readonly key: string;
  row: ConversationRow;
}

/** Reads a conversation, or begins it. */
export async function openConversation(
  context: Context,
  tx: Transaction,
  peer: { readonly key: string; readonly reference: Bytes },
): Promise<OpenConversation> {
  const known = await CONVERSATIONS.get(tx, peer.key);
  const references: [Bytes, Bytes] = [ownReference(context), peer.reference];
  const row: ConversationRow = known ?? {
    id: conversationId(context.engine.crypto, { references, generation: 0 }),
    relation: 0,
    isBlocked: 0,
    length: 0,
    sequence: 0,
    lastMs: 0,
    asideFrom: 0,
    asideTo: 0,
  };
  return { key: peer.key, row };
}

/** Writes the row of a conversation. */
export function putConversation(tx: Transaction, { key, row }: OpenConversation): void {
  CONVERSATIONS.put(tx, CONVERSATIONS.key(key), row);
}

/** A message and who wrote it. */
export interface Authored {
  /** Authenticated account reference. */
  readonly author: Bytes;
  readonly device: number;
  readonly app: App;
}

/** Adds a message at the end. @param waiting - copies in the outbox. @returns its place */
export function addMessage(
  context: Context,
  tx: Transaction,
  message: Authored & { readonly conversation: OpenConversation; readonly waiting: number },
): number {
  const { conversation, author, device, app, waiting } = message;
  const now = nowOf(context);
  const position = conversation.row.length;
  conversation.row = { ...conversation.row, length: position + 1, lastMs: Math.max(now, conversation.row.lastMs) };
  MESSAGES.put(tx, MESSAGES.key(conversation.key, position), {
    author,
    id: app.meta.id,
    device,
    timeMs: app.meta.timeMs,
    arrivedMs: now,
    app: app.bytes,
    waiting,
    refused: 0,
    taken: 0,
    deliveredMs: 0,
    readMs: 0,
    isDeleted: 0,
    editRev: 0,
    edited: '',
    reactions: [],
  });
  putLife(context, tx, { peer: conversation.key, position, ephemeral: app.meta.ephemeral });
  return position;
}

/** A message that something refers to. */
export interface Found {
  readonly position: number;
  readonly row: MessageRow;
}

/** Finds a message by its author and id. */
export async function findMessage(
  tx: Transaction,
  { key, row }: OpenConversation,
  { author, id }: Ref,
): Promise<Found | null> {
  const mark = await MARKS.get(tx, markName(author, { conversation: row.id, id }));
  if (mark === undefined || mark.position === 0) return null;
  const position = mark.position - 1;
  const found = await MESSAGES.get(tx, key, position);
  return found === undefined ? null : { position, row: found };
}

/** A change and who makes it. */
export interface Changing extends Authored {
  readonly conversation: OpenConversation;
}

/**
 * Carries out a reaction, an edit or a deletion, puts it aside if its target has not come, or drops it.
 *
 * @returns whether anything changed, for an event
 */
export async function applyChange(context: Context, tx: Transaction, changing: Changing): Promise<Applied> {
  const { conversation, author, app } = changing;
  const { content } = app;
  if (content.kind !== 'reaction' && content.kind !== 'edit' && content.kind !== 'delete') return NOTHING;
  const found = await findMessage(tx, conversation, content.target);
  const changed = judge(context, { author, content, found });
  if (changed === 'aside') await putAside(tx, changing, content.target);
  if (changed === 'aside' || changed === null || found === null) return NOTHING;
  MESSAGES.put(tx, MESSAGES.key(conversation.key, found.position), changed);
  return { kind: content.kind, position: found.position };
}

/** What became of a change. */
export type Applied =
  { readonly kind: 'none' } | { readonly kind: 'reaction' | 'edit' | 'delete'; readonly position: number };

const NOTHING: Applied = { kind: 'none' };

interface Judged {
  readonly author: Bytes;
  readonly content:
    | ({ readonly kind: 'reaction' } & Reaction)
    | ({ readonly kind: 'edit' } & Edit)
    | ({ readonly kind: 'delete' } & Delete);
  readonly found: Found | null;
}

/** @returns the message after the change; null if nothing changes */
function judge(context: Context, { author, content, found }: Judged): MessageRow | 'aside' | null {
  if (content.kind === 'reaction') return judgeReactionTo(found, author, content);
  const target = found && {
    arrivedMs: found.row.arrivedMs,
    isEditable: found.row.isDeleted === 0 && isText(found.row),
    edited: found.row.editRev === 0 ? null : { rev: found.row.editRev, author: found.row.author },
  };
  const facts = { author, target, nowMs: nowOf(context) };
  const verdict = content.kind === 'edit' ? judgeEdit(content, facts) : judgeDelete(content, facts);
  if (verdict === 'aside') return 'aside';
  if (verdict !== 'applies' || found === null) return null;
  return content.kind === 'edit'
    ? { ...found.row, editRev: content.rev, edited: content.text.body }
    : { ...found.row, app: EMPTY_BYTES, edited: '', reactions: [], isDeleted: DELETED };
}

function judgeReactionTo(found: Found | null, reactor: Bytes, content: Reaction): MessageRow | 'aside' | null {
  const reactions = found?.row.reactions ?? [];
  const current = reactions.find((other) => bytesEqual(other.reactor, reactor));
  const standing = current === undefined ? null : { rev: current.rev, author: reactor };
  const { outcome } = judgeReaction(content, { reactor, isTargetKnown: found !== null, current: standing });
  if (outcome === 'aside') return 'aside';
  if (found === null || found.row.isDeleted > 0 || (outcome !== 'sets' && outcome !== 'removes')) return null;
  const others = reactions.filter((other) => other !== current);
  return { ...found.row, reactions: [...others, { reactor, emoji: content.emoji, rev: content.rev }] };
}

function isText({ app }: MessageRow): boolean {
  const { kind } = decodeApp(app).content;
  return kind === 'text' || kind === 'request';
}

async function putAside(tx: Transaction, { conversation, author, app }: Changing, target: Ref): Promise<void> {
  const { key, row } = conversation;
  const asideFrom = Math.max(row.asideFrom, row.asideTo + 1 - MAX_ASIDE);
  if (asideFrom > row.asideFrom) tx.delete(ASIDE.key(key, row.asideFrom));
  // Whoever makes the change is the author of the row's App: its reference stands in front of it.
  ASIDE.put(tx, ASIDE.key(key, row.asideTo), { target: targetKey(target), app: concatBytes(author, app.bytes) });
  conversation.row = { ...row, asideFrom, asideTo: row.asideTo + 1 };
}

const REFERENCE_BYTES = 32;

/** Carries out what waited for a message that has come now. */
export async function applyAside(
  context: Context,
  tx: Transaction,
  { conversation, author, device, app }: Changing,
): Promise<void> {
  const { key, row } = conversation;
  if (row.asideFrom === row.asideTo) return;
  const wanted = targetKey({ author, id: app.meta.id });
  const waiting = await ASIDE.list(tx, { name: key, limit: MAX_ASIDE + 1 });
  for (const { key: place, row: aside } of waiting) {
    if (!bytesEqual(aside.target, wanted)) continue;
    tx.delete(place);
    const change = { app: decodeApp(aside.app.subarray(REFERENCE_BYTES)), author: aside.app.slice(0, REFERENCE_BYTES) };
    const applied = await applyChange(context, tx, { conversation, device, ...change });
    if (applied.kind !== 'none') await putEvent(tx, key, { kind: applied.kind, positions: [applied.position] });
  }
}

function targetKey({ author, id }: Ref): Bytes {
  return concatBytes(author, id);
}
