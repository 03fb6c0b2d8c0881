/**
 * What the application is told. An event stays until the application asks for the next one; after a crash it comes again with
 * the same id, so that whoever notes ids handles each once.
 */
import type { Store } from '../../store/store.ts';
import { transact } from '../../store/transaction.ts';
import type { AccountName } from '../../transport/transport.ts';
import { type Context, ownReference } from '../context.ts';
import { MESSAGES } from '../conversation/conversation-tables.ts';
import { type Message, viewMessage } from '../conversation/view.ts';
import { PEERS } from '../peers/peer-tables.ts';
import type { Placed } from '../table.ts';
import { adviceFor, ERRORS } from './error-table.ts';
import { EVENTS, type EventRow } from './event-table.ts';

/** What all events have. */
interface Told {
  /** The same when the event comes again. */
  readonly id: string;
}

/** Something that happened with a peer. */
export type ClientEvent = Told &
  (
    | {
        readonly kind: 'message' | 'request' | 'reaction' | 'edit' | 'delete' | 'vanished';
        readonly peer: AccountName;
        readonly message: Message;
      }
    | { readonly kind: 'accepted' | 'declined'; readonly peer: AccountName }
    | {
        readonly kind: 'receipt';
        readonly peer: AccountName;
        readonly type: 'delivered' | 'read';
        readonly messages: readonly Message[];
      }
    | { readonly kind: 'failed'; readonly peer: AccountName; readonly message: Message; readonly reason: string }
    | { readonly kind: 'identity-changed'; readonly peer: AccountName; readonly wasVerified: boolean }
    | {
        readonly kind: 'error';
        /** Why messages could not be read. */
        readonly code: string;
        /** How many since the last such event. */
        readonly count: number;
        /** What to do. */
        readonly advice: string;
        /** Whom the last one claimed to be from; not authenticated. */
        readonly claimedFrom: AccountName | null;
      }
  );

/** Events of one look into the store: enough to keep a loop busy. */
const PAGE = 64;

type EventBody = ClientEvent extends infer E ? (E extends Told ? Omit<E, 'id'> : never) : never;

/** Events that wait, and how each is taken off the list. */
export interface WaitingEvent {
  readonly event: ClientEvent;
  /** Deletes it. */
  readonly done: () => Promise<void>;
}

/** Looks for events. @returns some of those that wait, those of one peer in order; none if none waits */
export async function waitingEvents(context: Context): Promise<WaitingEvent[]> {
  const errors = await ERRORS.page(context.store, { limit: PAGE });
  const placed = await EVENTS.page(context.store, { limit: PAGE });
  const found: WaitingEvent[] = errors.map(({ key, row }) => ({
    event: {
      id: `error/${key.name}/${row.lastMs}`,
      kind: 'error',
      code: key.name,
      count: row.count,
      advice: adviceFor(key.name),
      claimedFrom: row.realm === '' ? null : { realm: row.realm, id: row.id },
    },
    done: () => takeErrors(context.store, key.name, row.count),
  }));
  for (const each of placed) {
    const event = await readEvent(context, each);
    const { key } = each;
    const done = (): Promise<void> => transact(context.store, async (tx) => tx.delete(key));
    if (event === null) await done();
    else found.push({ event, done });
  }
  return found;
}

/** Those that came meanwhile stay. */
async function takeErrors(store: Store, code: string, count: number): Promise<void> {
  await transact(store, async (tx) => {
    const row = await ERRORS.get(tx, code);
    if (row === undefined) return;
    if (row.count <= count) tx.delete(ERRORS.key(code));
    else ERRORS.put(tx, ERRORS.key(code), { ...row, count: row.count - count });
  });
}

/** @returns null if what it was about is gone */
async function readEvent(context: Context, { key, row }: Placed<EventRow>): Promise<ClientEvent | null> {
  const peer = await PEERS.load(context.store, key.name);
  if (peer === undefined) return null;
  const { realm, id } = peer;
  const messages: Message[] = [];
  for (const place of row.positions) {
    const message = await MESSAGES.load(context.store, key.name, place - 1);
    const sides = { ours: ownReference(context), us: nameOf(context), them: { realm, id } };
    if (message !== undefined) messages.push(viewMessage(message, place - 1, sides));
  }
  const body = bodyOf(row, { realm, id }, messages);
  return body && { id: `${key.name}/${key.order}`, ...body };
}

function bodyOf({ kind, note }: EventRow, peer: AccountName, messages: readonly Message[]): EventBody | null {
  const [message] = messages;
  switch (kind) {
    case 'message':
    case 'request':
    case 'reaction':
    case 'edit':
    case 'delete':
    case 'vanished':
      return message === undefined ? null : { kind, peer, message };
    case 'accepted':
    case 'declined':
      return { kind, peer };
    case 'receipt':
      return { kind, peer, type: note === 'read' ? 'read' : 'delivered', messages };
    case 'failed':
      return message === undefined ? null : { kind, peer, message, reason: note };
    case 'identity-changed':
      return { kind, peer, wasVerified: note === 'verified' };
    default:
      return null;
  }
}

function nameOf({ self }: Context): AccountName {
  return { realm: self.row.realm, id: self.row.id };
}
