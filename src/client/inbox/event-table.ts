/** Events as they wait for the application: written in the transaction of what they tell about, deleted once they were taken. */
import type { Transaction } from '../../store/transaction.ts';
import { Table } from '../table.ts';

/** Messages that one event can be about: as many as a receipt can name. */
const MAX_POSITIONS = 256;

export interface EventRow {
  readonly kind: string;
  /** Of the messages it is about, plus one. */
  readonly positions: readonly number[];
  readonly note: string;
}

/** One list for each peer, in the order of what happened. */
export const EVENTS: Table<EventRow> = /* @__PURE__ */ new Table<EventRow>('event', {
  kind: [1, 'string'],
  positions: [2, 'uint', MAX_POSITIONS],
  note: [3, 'string'],
});

interface CountRow {
  readonly next: number;
}

/** How many events each peer has had: the numbers of deleted ones do not come again. */
const COUNTS: Table<CountRow> = /* @__PURE__ */ new Table<CountRow>('event-count', {
  next: [1, 'uint'],
});

/** What is said about an event. */
export interface NewEvent {
  readonly kind: string;
  /** Positions of messages in the conversation with the peer. */
  readonly positions?: readonly number[];
  readonly note?: string;
}

/** Adds an event. @param peer - the reference as a key */
export async function putEvent(
  tx: Transaction,
  peer: string,
  { kind, positions = [], note = '' }: NewEvent,
): Promise<void> {
  const next = (await COUNTS.get(tx, peer))?.next ?? 0;
  COUNTS.put(tx, COUNTS.key(peer), { next: next + 1 });
  EVENTS.put(tx, EVENTS.key(peer, next), { kind, positions: positions.map((position) => position + 1), note });
}
