/** Messages and conversations as the application sees them: plain values, copied out of the store. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { type Bytes, bytesEqual } from '../../bytes.ts';
import { type Content, type UnsupportedContent, decodeApp } from '../../envelope/content/app.ts';
import { type Ephemeral, MESSAGE_ID_BYTES, type Ref } from '../../envelope/content/metadata.ts';
import { REFERENCE_BYTES } from '../../envelope/reference.ts';
import { VinculumError } from '../../errors.ts';
import type { AccountName } from '../../transport/transport.ts';
import { EPHEMERAL_TYPES } from '../../envelope/content/ephemeral.ts';
import { DELETED, type MessageRow, VANISHED } from './conversation-tables.ts';

/** Names a message, on all devices of both sides. */
export interface MessageRef {
  /** Account reference of its author, 64 hexadecimal digits. */
  readonly author: string;
  /** 32 hexadecimal digits. */
  readonly id: string;
}

/** Where a message of one's own is; `received` for others'. */
export type MessageStatus = 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'received';

/** How a message vanishes, on both sides. */
export interface Vanish {
  /** `send`: counted from sending and from arrival; `view`: from `markRead`. */
  readonly after: 'send' | 'view';
  /** 1 to 31,536,000. */
  readonly seconds: number;
}

/** One message of a conversation. */
export interface Message {
  readonly ref: MessageRef;
  /** Its place in the conversation on this device, from 0. */
  readonly position: number;
  readonly isOwn: boolean;
  readonly from: AccountName;
  /** Milliseconds since 1970: the sender's word. */
  readonly timeMs: number;
  /** The same by our clock: when it came, or was sent. */
  readonly arrivedMs: number;
  /** After the last edit; null for what has no text or was deleted. */
  readonly text: string | null;
  /** As it was sent; null if it was deleted. */
  readonly content: Content | UnsupportedContent | null;
  readonly status: MessageStatus;
  readonly isEdited: boolean;
  readonly isDeleted: boolean;
  /** Its time was over: content and text are gone. */
  readonly isVanished: boolean;
  /** How it vanishes; null if it stays. */
  readonly vanish: Vanish | null;
  readonly reactions: readonly { readonly isOwn: boolean; readonly emoji: string }[];
}

/** Whose conversation it is. */
export interface Sides {
  /** Our reference. */
  readonly ours: Bytes;
  readonly us: AccountName;
  readonly them: AccountName;
}

/** Makes a message of its row. */
export function viewMessage(row: MessageRow, position: number, sides: Sides): Message {
  const isOwn = bytesEqual(row.author, sides.ours);
  const app = row.app.length === 0 ? null : decodeApp(row.app);
  const content = app?.content ?? null;
  return {
    ref: { author: bytesToHex(row.author), id: bytesToHex(row.id) },
    position,
    isOwn,
    from: isOwn ? sides.us : sides.them,
    timeMs: row.timeMs,
    arrivedMs: row.arrivedMs,
    text: row.editRev > 0 && content !== null ? row.edited : textOf(content),
    content,
    status: isOwn ? statusOf(row) : 'received',
    isEdited: row.editRev > 0,
    isDeleted: row.isDeleted === DELETED,
    isVanished: row.isDeleted === VANISHED,
    vanish: app?.meta.ephemeral ? vanishOf(app.meta.ephemeral) : null,
    reactions: row.reactions
      .filter(({ emoji }) => emoji !== '')
      .map(({ reactor, emoji }) => ({ isOwn: bytesEqual(reactor, sides.ours), emoji })),
  };
}

/** @throws VinculumError `INVALID_ARGUMENT` for what names no message */
export function parseRef({ author, id }: MessageRef): Ref {
  const isHex = (text: string, bytes: number): boolean => text.length === 2 * bytes && /^[0-9a-f]*$/.test(text);
  if (!isHex(author, REFERENCE_BYTES) || !isHex(id, MESSAGE_ID_BYTES)) {
    throw new VinculumError('INVALID_ARGUMENT', 'this names no message');
  }
  return { author: new Uint8Array(hexToBytes(author)), id: new Uint8Array(hexToBytes(id)) };
}

/** The same as it travels. */
export function ephemeralOf({ after, seconds }: Vanish): Ephemeral {
  return { type: after === 'view' ? EPHEMERAL_TYPES.afterView : EPHEMERAL_TYPES.afterSend, seconds };
}

function vanishOf({ type, seconds }: Ephemeral): Vanish {
  return { after: type === EPHEMERAL_TYPES.afterView ? 'view' : 'send', seconds };
}

function textOf(content: Content | UnsupportedContent | null): string | null {
  if (content?.kind === 'text') return content.body;
  return content?.kind === 'request' ? (content.text?.body ?? null) : null;
}

function statusOf({ waiting, taken, refused, deliveredMs, readMs }: MessageRow): MessageStatus {
  if (readMs > 0) return 'read';
  if (deliveredMs > 0) return 'delivered';
  if (waiting > 0) return 'sending';
  return taken === 0 && refused > 0 ? 'failed' : 'sent';
}
