/** Erases messages whose time is over, and says when to look again. The place and the id stay, so that nothing comes back. */
import { EMPTY_BYTES } from '../../bytes.ts';
import { age, live, remainingMs } from '../../envelope/content/ephemeral.ts';
import type { Key } from '../../store/store.ts';
import { type Transaction, transact } from '../../store/transaction.ts';
import type { Context } from '../context.ts';
import { MESSAGES, VANISHED } from '../conversation/conversation-tables.ts';
import { putEvent } from '../inbox/event-table.ts';
import { instantOf, lifeOfRow, LIVES, lifeToRow } from './life-table.ts';

const PAGE = 256;

/**
 * Counts the time of all messages that vanish, and erases those whose time is over.
 *
 * @returns milliseconds until the next one is due; null if none runs
 */
export async function sweepVanishing(context: Context): Promise<number | null> {
  let next: number | null = null;
  let after: Key | undefined;
  for (;;) {
    const page = await LIVES.page(context.store, { limit: PAGE, after });
    for (const { key } of page) {
      const left = await transact(context.store, (tx) => countOne(context, tx, key));
      if (left !== null) next = Math.min(next ?? left, left);
    }
    after = page.at(-1)?.key;
    if (page.length < PAGE) return next;
  }
}

/** The user has seen a message: from now on its time runs. */
export async function noteViewed(
  context: Context,
  tx: Transaction,
  key: { readonly peer: string; readonly position: number },
): Promise<void> {
  const row = await LIVES.get(tx, key.peer, key.position);
  if (row === undefined) return;
  const life = live(lifeOfRow(row), 'viewed', instantOf(context));
  LIVES.put(tx, LIVES.key(key.peer, key.position), lifeToRow(context, life));
}

async function countOne(context: Context, tx: Transaction, key: Key): Promise<number | null> {
  const row = await LIVES.get(tx, key.name, key.order);
  if (row === undefined) return null;
  const life = age(lifeOfRow(row), instantOf(context));
  if (!life.isExpired) {
    // What was counted is kept: after a crash the wall clock counts from here, if it has not been set back.
    if (life.stopwatch !== null) LIVES.put(tx, key, lifeToRow(context, life));
    return remainingMs(life);
  }
  tx.delete(key);
  const message = await MESSAGES.get(tx, key.name, key.order);
  if (message === undefined || message.isDeleted > 0) return null;
  const erased = { ...message, app: EMPTY_BYTES, edited: '', editRev: 0, reactions: [], isDeleted: VANISHED };
  MESSAGES.put(tx, MESSAGES.key(key.name, key.order), erased);
  await putEvent(tx, key.name, { kind: 'vanished', positions: [key.order] });
  return null;
}
