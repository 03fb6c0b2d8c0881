/**
 * Receipts: noted in the transaction of the message they answer, gathered, and sent as one message for up to 256. They are of
 * what is here and known only, so that nobody learns anything by asking.
 */
import type { Bytes } from '../../bytes.ts';
import type { Receipt } from '../../envelope/content/kinds.ts';
import { newMessageId } from '../../envelope/content/metadata.ts';
import { MAX_RECEIPT_IDS } from '../../envelope/limits.ts';
import { VinculumError } from '../../errors.ts';
import { type Transaction, transact } from '../../store/transaction.ts';
import { type Context, nowOf, ownReference } from '../context.ts';
import { putEvent } from '../inbox/event-table.ts';
import { noteViewed } from '../vanishing/sweep.ts';
import { Table } from '../table.ts';
import { findMessage, type OpenConversation } from './conversation.ts';
import { MESSAGES } from './conversation-tables.ts';
import { dispatchLocked } from './dispatch.ts';

/** Types of receipts. */
export const RECEIPT_TYPES = { delivered: 1, read: 2 } as const;

interface DueRow {
  readonly id: Bytes;
  readonly type: number;
}

/** One list for each peer, by place of the message. */
const DUE: Table<DueRow> = /* @__PURE__ */ new Table<DueRow>('receipt-due', {
  id: [1, 'bytes'],
  type: [2, 'uint'],
});

/** Notes a receipt. A later type takes the place of an earlier one. */
export function putDueReceipt(
  tx: Transaction,
  due: { readonly peer: string; readonly position: number; readonly id: Bytes; readonly type: number },
): void {
  const { peer, position, id, type } = due;
  DUE.put(tx, DUE.key(peer, position), { id, type });
}

/** Peers that receipts are due to. */
export async function peersWithDueReceipts({ store }: Context): Promise<string[]> {
  const peers = new Set<string>();
  let after;
  for (;;) {
    const page = await DUE.page(store, { limit: MAX_RECEIPT_IDS, after });
    for (const { key } of page) peers.add(key.name);
    after = page.at(-1)?.key;
    if (page.length < MAX_RECEIPT_IDS) return [...peers];
  }
}

/**
 * Sends what is due to a peer, as one message of each type.
 *
 * @returns lists of the outbox that got something
 */
export async function sendDueReceipts(context: Context, peer: string): Promise<readonly string[]> {
  return await context.locks.run(peer, async () => {
    const due = await DUE.page(context.store, { name: peer, limit: MAX_RECEIPT_IDS });
    const destinations: string[] = [];
    for (const type of new Set(due.map(({ row }) => row.type))) {
      const compose = async (tx: Transaction): Promise<{ readonly kind: 'receipt' } & Receipt> => {
        const rows = await DUE.list(tx, { name: peer, limit: MAX_RECEIPT_IDS });
        const chosen = rows.filter(({ row }) => row.type === type);
        if (chosen.length === 0) throw new VinculumError('NOT_ALLOWED', 'there is nothing to receipt');
        for (const { key } of chosen) tx.delete(key);
        return { kind: 'receipt', type, ids: chosen.map(({ row }) => row.id) };
      };
      const sent = await dispatchLocked(context, peer, { id: newMessageId(context.engine.random), compose });
      destinations.push(...sent.destinations);
    }
    return destinations;
  });
}

/** Forgets what is due to a peer: it may not be told any more. */
export async function dropDueReceipts({ store }: Context, peer: string): Promise<void> {
  await transact(store, async (tx) => {
    for (const { key } of await DUE.list(tx, { name: peer, limit: MAX_RECEIPT_IDS })) tx.delete(key);
  });
}

/** Notes on our messages what a receipt says of them. What it names and is not there is passed over. */
export async function applyReceipt(
  context: Context,
  tx: Transaction,
  { conversation, receipt }: { readonly conversation: OpenConversation; readonly receipt: Receipt },
): Promise<void> {
  const now = nowOf(context);
  const positions: number[] = [];
  for (const id of receipt.ids) {
    const found = await findMessage(tx, conversation, { author: ownReference(context), id });
    if (found === null) continue;
    const { row, position } = found;
    const isRead = receipt.type >= RECEIPT_TYPES.read;
    if (isRead ? row.readMs > 0 : row.deliveredMs > 0) continue;
    const changed = { ...row, deliveredMs: row.deliveredMs || now, readMs: isRead ? now : row.readMs };
    MESSAGES.put(tx, MESSAGES.key(conversation.key, position), changed);
    // The reader has seen it, so the time of our copy runs too.
    if (isRead) await noteViewed(context, tx, { peer: conversation.key, position });
    positions.push(position);
  }
  const note = receipt.type >= RECEIPT_TYPES.read ? 'read' : 'delivered';
  if (positions.length > 0) await putEvent(tx, conversation.key, { kind: 'receipt', positions, note });
}
