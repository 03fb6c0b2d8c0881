/** Ready envelopes on their way out: written with the session that made them, deleted when the transport has taken them. */
import type { Bytes } from '../../bytes.ts';
import { Table } from '../table.ts';

export interface OutboxRow {
  readonly realm: string;
  readonly id: string;
  readonly device: number;
  /** Sent as it is, however often: nothing is ever encrypted twice. */
  readonly envelope: Bytes;
  readonly isLive: number;
  /** The conversation that it belongs to. */
  readonly peer: string;
  /** Of the message there, plus one; 0 for what is no message. */
  readonly position: number;
}

/** One list for each device of a peer; the order is the number of the envelope in its session, so it is never used again. */
export const OUTBOX: Table<OutboxRow> = /* @__PURE__ */ new Table<OutboxRow>('outbox', {
  realm: [1, 'string'],
  id: [2, 'string'],
  device: [3, 'uint'],
  envelope: [4, 'bytes'],
  isLive: [5, 'uint'],
  peer: [6, 'string'],
  position: [7, 'uint'],
});
