/**
 * Sending: in one transaction the message, its copies as ready envelopes, and the sessions that made them. What can only be had
 * from the network is fetched before, under the peer's lock.
 */
import { standingOf } from '../../binding/verify/standing.ts';
import { type Bytes, bytesEqual } from '../../bytes.ts';
import { type App, type Content, appHash, decodeApp, encodeApp } from '../../envelope/content/app.ts';
import { afterSend, checkSend } from '../../envelope/content/message-request.ts';
import { type Ephemeral, metadata } from '../../envelope/content/metadata.ts';
import { isSameAccount } from '../../envelope/outer/address.ts';
import { bytesKey } from '../../envelope/reference.ts';
import { VinculumError } from '../../errors.ts';
import { type Transaction, transact } from '../../store/transaction.ts';
import type { PreKeyBundle } from '../../transport/directory.ts';
import type { AccountName } from '../../transport/transport.ts';
import { type Context, nowOf, ownReference } from '../context.ts';
import { OUTBOX } from '../outbox/outbox-table.ts';
import { type Peer, loadPeer, readPeer, refreshPeer, requireStillSame, resolvePeer } from '../peers/peers.ts';
import { beginSession, isVouchedFor } from '../sessions/begin.ts';
import { canSend, seal } from '../sessions/seal.ts';
import { NO_SESSION, SESSIONS, sessionRowName } from '../sessions/session-table.ts';
import { addMessage, applyChange, openConversation, type OpenConversation, putConversation } from './conversation.ts';
import { type MarkRow, MARKS, markName, relationOf, withRelation } from './conversation-tables.ts';

/** Device lists are looked at again after so long, if nobody says sooner that they have changed. */
const CHAIN_AGE_MS = 6 * 60 * 60 * 1000;
/** The number of what is not counted. */
const UNCOUNTED = 0;

/** What is to be sent. */
export interface Draft {
  /** 16 bytes: of the message. Sending one id twice sends once. */
  readonly id: Bytes;
  /** Decides on the content inside the transaction; may run several times. */
  /** How it vanishes. */
  readonly ephemeral?: Ephemeral | null | undefined;
  readonly compose: (tx: Transaction, conversation: OpenConversation) => Content | Promise<Content>;
}

export interface Dispatched {
  /** The peer's reference as a key. */
  readonly peer: string;
  /** Place of the message that was added; null if none was. */
  readonly position: number | null;
}

/**
 * Sends to all devices of a peer, as far as that is possible without the transport: when this resolves, the message is in the
 * outbox and will leave, whatever happens to this process.
 *
 * @throws VinculumError `NOT_ALLOWED`, `UNTRUSTED_IDENTITY`, `REASSIGNED`, `NO_SESSION`, `INVALID_ARGUMENT`,
 * `STATEMENT_MISSING`; what the directory throws, if a session has to be made; what the store throws
 */
export async function dispatch(context: Context, to: AccountName, draft: Draft): Promise<Dispatched> {
  if (isSameAccount(to, context.self.address)) throw toUs();
  const reference = await resolvePeer(context, to);
  if (bytesEqual(reference, ownReference(context))) throw toUs();
  const peer = bytesKey(reference);
  const sent = await context.locks.run(peer, async () => {
    await requireStillSame(context, to, { reference, fresh: null });
    return await dispatchLocked(context, peer, draft);
  });
  for (const destination of sent.destinations) context.notices.outbox(destination);
  if (draft.ephemeral) context.notices.vanishing();
  return { peer, position: sent.position };
}

function toUs(): VinculumError {
  return new VinculumError('SELF_SEND', 'this account is your own');
}

interface Stored {
  readonly position: number | null;
  readonly destinations: readonly string[];
}

/** The same for who holds the peer's lock. */
export async function dispatchLocked(context: Context, peer: string, draft: Draft): Promise<Stored> {
  const bundles = await fetchMissing(context, peer);
  return await transact(context.store, (tx) => store(context, tx, { peer, draft, bundles }));
}

/** Fetches bundles of the devices that there is no session with. */
async function fetchMissing(context: Context, key: string): Promise<readonly PreKeyBundle[]> {
  let peer = await loadPeer(context, key);
  if (nowOf(context) - peer.row.fetchedMs >= CHAIN_AGE_MS) {
    // Without it the list that is known has to do.
    peer = await refreshPeer(context, key).catch((error: unknown) => {
      if (VinculumError.is(error, 'TRANSPORT_UNAVAILABLE')) return peer;
      throw error;
    });
  }
  const devices = await missingDevices(context, peer);
  if (devices.length === 0) return [];
  const bundles = await context.directory.fetchBundles(peer.row, { devices });
  if (bundles.every((bundle) => isVouchedFor(peer, bundle))) return bundles;
  const grown = await refreshPeer(context, key);
  // What the chain does not list, the directory made up.
  return bundles.filter((bundle) => isVouchedFor(grown, bundle));
}

async function missingDevices(context: Context, { row, account }: Peer): Promise<number[]> {
  const { devices } = standingOf(account).current;
  const missing: number[] = [];
  for (const { device } of devices) {
    const name = sessionRowName(context, { reference: row.reference, device });
    const session = await SESSIONS.load(context.store, name);
    if (!canSend(context, session, row.trustedKey)) missing.push(device);
  }
  return missing;
}

interface Sending {
  readonly peer: string;
  readonly draft: Draft;
  readonly bundles: readonly PreKeyBundle[];
}

async function store(context: Context, tx: Transaction, { peer: key, draft, bundles }: Sending): Promise<Stored> {
  const { engine, self } = context;
  const peer = await readPeer(context, tx, key);
  const conversation = await openConversation(context, tx, { key, reference: peer.row.reference });
  const mark = markName(ownReference(context), { conversation: conversation.row.id, id: draft.id });
  const known = await MARKS.get(tx, mark);
  // Its copies may still be in the outbox, put there by a process that died before it could say so.
  if (known !== undefined) return { position: positionOf(known), destinations: destinationsOf(context, peer) };
  const content = await draft.compose(tx, conversation);
  const relation = relationOf(conversation.row);
  const isReceipt = content.kind === 'receipt';
  checkSend(relation, content);
  requireTrusted(peer);
  const app = encode(context, conversation, { content, draft, isCounted: !isReceipt });
  const isMessage = isShown(content);
  const position = isMessage ? conversation.row.length : null;
  const destinations = await putCopies(context, tx, { peer, app: app.bytes, position, bundles, isLive: false });
  const written = { conversation, author: ownReference(context), device: self.row.device, app };
  if (isMessage) addMessage(context, tx, { ...written, waiting: destinations.length });
  else await applyChange(context, tx, written);
  if (content.kind === 'request') conversation.row = withRelation(conversation.row, afterSend(relation, content));
  MARKS.put(tx, MARKS.key(mark), {
    hash: appHash(engine.crypto, app.bytes),
    position: position === null ? 0 : position + 1,
  });
  putConversation(tx, conversation);
  return { position, destinations };
}

function positionOf({ position }: MarkRow): number | null {
  return position === 0 ? null : position - 1;
}

/** The lists of the outbox for a peer's devices. */
function destinationsOf(context: Context, { row, account }: Peer): string[] {
  const { devices } = standingOf(account).current;
  return devices.map(({ device }) => sessionRowName(context, { reference: row.reference, device }));
}

/** Messages that stand in the conversation; everything else changes something there. */
function isShown(content: Content): boolean {
  return (
    content.kind === 'text' || content.kind === 'attachment' || (content.kind === 'request' && content.text !== null)
  );
}

interface Encoding {
  readonly content: Content;
  readonly draft: Draft;
  readonly isCounted: boolean;
}

function encode(context: Context, conversation: OpenConversation, { content, draft, isCounted }: Encoding): App {
  const { row } = conversation;
  const sequence = isCounted ? row.sequence + 1 : UNCOUNTED;
  if (isCounted) conversation.row = { ...row, sequence };
  const meta = metadata({
    conversation: row.id,
    id: draft.id,
    sequence,
    timeMs: nowOf(context),
    ephemeral: draft.ephemeral ?? null,
  });
  return decodeApp(encodeApp({ meta, content }));
}

interface Copies {
  readonly peer: Peer;
  readonly app: Bytes;
  readonly position: number | null;
  readonly bundles: readonly PreKeyBundle[];
  readonly isLive: boolean;
}

/** Encrypts for every device that can be reached. @returns the lists of the outbox that got something */
async function putCopies(context: Context, tx: Transaction, copies: Copies): Promise<string[]> {
  const { peer, app, position, bundles, isLive } = copies;
  const { realm, id, reference, trustedKey } = peer.row;
  const destinations: string[] = [];
  for (const { device } of standingOf(peer.account).current.devices) {
    const name = sessionRowName(context, { reference, device });
    let session = (await SESSIONS.get(tx, name)) ?? NO_SESSION;
    if (!canSend(context, session, trustedKey)) {
      const bundle = bundles.find((other) => other.device === device);
      if (bundle === undefined) continue;
      session = beginSession(context, session, { peer, bundle });
    }
    const sealed = seal(context, session, { peer, device, app, live: isLive });
    SESSIONS.put(tx, SESSIONS.key(name), sealed.session);
    OUTBOX.put(tx, OUTBOX.key(name, session.sent), {
      realm,
      id,
      device,
      envelope: sealed.envelope,
      isLive: isLive ? 1 : 0,
      peer: peer.key,
      position: position === null ? 0 : position + 1,
    });
    destinations.push(name);
  }
  if (destinations.length === 0) {
    throw new VinculumError('NO_SESSION', 'no device of this account can be reached: none has published keys');
  }
  return destinations;
}

/** Nothing is encrypted for a key that the user has to look at first. */
function requireTrusted({ row, account }: Peer): void {
  const { current, isDisputed, isClosed } = standingOf(account);
  if (isClosed) throw new VinculumError('NOT_ALLOWED', 'this account has been closed');
  if (isDisputed || !bytesEqual(current.identityKey, row.trustedKey)) {
    throw new VinculumError('UNTRUSTED_IDENTITY', 'the identity key of this account has changed: accept it first');
  }
}
