/** What the application asks to send, as content of the protocol. All of it is copied before anything waits. */
import { type Content } from '../../envelope/content/app.ts';
import { nextRevision } from '../../envelope/content/changes/last-writer.ts';
import { REQUEST_ACTIONS } from '../../envelope/content/message-request.ts';
import type { Attachment, Text } from '../../envelope/content/kinds.ts';
import { bytesEqual, type Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { putDueReceipt, RECEIPT_TYPES } from './receipts.ts';
import type { Transaction } from '../../store/transaction.ts';
import { findMessage, type Found, type OpenConversation } from './conversation.ts';
import { noteViewed } from '../vanishing/sweep.ts';
import { MESSAGES, relationOf } from './conversation-tables.ts';
import type { Context } from '../context.ts';
import type { Draft } from './dispatch.ts';
import { type MessageRef, parseRef } from './view.ts';

/** How a draft decides on its content. */
type Compose = Draft['compose'];

/** A text; to a stranger, a request to be heard. @throws VinculumError `INVALID_ARGUMENT` */
export function composeText(body: string): Compose {
  if (typeof body !== 'string' || body.length === 0) throw new VinculumError('INVALID_ARGUMENT', 'a text is not empty');
  return (_tx, { row }) => {
    const isFirst = relationOf(row).state === 'strangers';
    return isFirst
      ? { kind: 'request', action: REQUEST_ACTIONS.introduce, text: plain(body) }
      : { kind: 'text', ...plain(body) };
  };
}

/** A file that was uploaded. */
export function composeAttachment(attachment: Attachment): Compose {
  return () => ({ kind: 'attachment', ...attachment });
}

/** The answer to a request. */
export function composeAnswer(action: 'accept' | 'decline'): Compose {
  return () => ({ kind: 'request', action: REQUEST_ACTIONS[action], text: null });
}

/** A reaction to a message, or none any more. @param emoji - empty to take it back */
export function composeReaction(ref: MessageRef, emoji: string, reactor: Bytes): Compose {
  const target = parseRef(ref);
  return async (tx, conversation): Promise<Content> => {
    const { row } = await requireMessage(tx, conversation, ref);
    const current = row.reactions.find((other) => bytesEqual(other.reactor, reactor));
    const rev = nextRevision(current === undefined ? null : { rev: current.rev, author: reactor });
    return { kind: 'reaction', target, emoji, rev };
  };
}

/** Another text in place of the one that was sent. */
export function composeEdit(ref: MessageRef, body: string, author: Bytes): Compose {
  const target = parseRef(ref);
  return async (tx, conversation): Promise<Content> => {
    const { row } = await requireMessage(tx, conversation, ref);
    requireOwn(target.author, author);
    if (row.isDeleted > 0) throw new VinculumError('NOT_ALLOWED', 'the message is not there any more');
    const rev = nextRevision(row.editRev === 0 ? null : { rev: row.editRev, author });
    return { kind: 'edit', target, text: plain(body), rev };
  };
}

/** No message any more, for both sides. */
export function composeDelete(ref: MessageRef, author: Bytes): Compose {
  const target = parseRef(ref);
  return async (tx, conversation): Promise<Content> => {
    await requireMessage(tx, conversation, ref);
    requireOwn(target.author, author);
    return { kind: 'delete', target };
  };
}

/** Notes that the user has read what came, up to a place. @returns whether anything is to be told */
export async function noteReadUpTo(
  tx: Transaction,
  peer: string,
  read: {
    readonly context: Context;
    readonly upTo: number;
    readonly ours: Bytes;
    readonly isTold: boolean;
    readonly now: number;
  },
): Promise<boolean> {
  const { upTo, ours, isTold, now } = read;
  let isDue = false;
  const page = await MESSAGES.list(tx, { name: peer, to: upTo, limit: MAX_READ_AT_ONCE, reverse: true });
  for (const { key, row } of page) {
    if (bytesEqual(row.author, ours)) continue;
    if (row.readMs > 0) break;
    MESSAGES.put(tx, key, { ...row, readMs: now });
    await noteViewed(read.context, tx, { peer, position: key.order });
    if (!isTold) continue;
    putDueReceipt(tx, { peer, position: key.order, id: row.id, type: RECEIPT_TYPES.read });
    isDue = true;
  }
  return isDue;
}

/** Of one conversation; who has more unread messages is told of the newest. */
const MAX_READ_AT_ONCE = 256;

function plain(body: string): Text {
  return { body, mentions: [], preview: null };
}

async function requireMessage(tx: Transaction, conversation: OpenConversation, ref: MessageRef): Promise<Found> {
  const found = await findMessage(tx, conversation, parseRef(ref));
  if (found === null) throw new VinculumError('INVALID_ARGUMENT', 'there is no such message in this conversation');
  return found;
}

function requireOwn(author: Bytes, ours: Bytes): void {
  if (!bytesEqual(author, ours)) throw new VinculumError('NOT_ALLOWED', 'only its author changes a message');
}
