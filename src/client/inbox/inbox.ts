/** Takes deliveries: finds out whom they are from, receives them under that peer's lock, and acknowledges after the commit. */
import { bytesEqual } from '../../bytes.ts';
import { decodeEnvelope, type Envelope } from '../../envelope/outer/envelope.ts';
import { isSameAccount } from '../../envelope/outer/address.ts';
import { bytesKey } from '../../envelope/reference.ts';
import { VinculumError, type VinculumErrorCode } from '../../errors.ts';
import { transact } from '../../store/transaction.ts';
import type { Delivery, DeviceAddress, Subscription } from '../../transport/transport.ts';
import { type Context, nowOf, ownReference } from '../context.ts';
import { findPeer, loadPeer, refreshPeer, requireStillSame } from '../peers/peers.ts';
import { isKnownSender } from '../sessions/open.ts';
import { countError } from './error-table.ts';
import { type Incoming, type Received, receiveEnvelope } from './receive.ts';

/** Errors of the surroundings: the delivery is not acknowledged, and comes again. */
const PASSING: readonly VinculumErrorCode[] = [
  'STORE_FAILED',
  'STORE_BUSY',
  'STORE_CLOSED',
  'STORE_NEWER',
  'STORE_SEALED',
  'TRANSPORT_UNAVAILABLE',
  'TRANSPORT_CLOSED',
  'RANDOM_UNAVAILABLE',
  'CRYPTO_UNAVAILABLE',
];
/** A stranger's key makes the chain be fetched, but not more often than this: it is others who decide how often they write. */
const MIN_REFRESH_MS = 10_000;

/** Begins to take deliveries. Whoever closes the subscription waits for those that are being taken. */
export function startInbox(context: Context): Subscription {
  return context.transport.subscribe((delivery) => takeDelivery(context, delivery));
}

/** Resolves when the delivery needs no repetition. */
async function takeDelivery(context: Context, delivery: Delivery): Promise<void> {
  let from: Envelope['from'] = null;
  try {
    if (!isSameDevice(delivery.to, context.self.address)) throw notForUs();
    const envelope = decodeEnvelope(delivery.envelope);
    ({ from } = envelope);
    await takeEnvelope(context, envelope);
  } catch (error) {
    if (!VinculumError.is(error)) throw error;
    if (PASSING.includes(error.code)) throw error;
    await countError(context, error.code, from);
  }
}

function isSameDevice(a: DeviceAddress, b: DeviceAddress): boolean {
  return a.realm === b.realm && a.id === b.id && a.device === b.device;
}

async function takeEnvelope(context: Context, envelope: Envelope): Promise<void> {
  const { from, kind } = envelope;
  if (from === null || (kind !== 'message' && kind !== 'pre-key-message')) {
    throw new VinculumError('UNSUPPORTED', `envelopes of the kind ${kind} are not read`);
  }
  if (isSameAccount(from, context.self.address)) throw fromUs();
  const found = await findPeer(context, from);
  const { reference, fresh } = found;
  if (bytesEqual(reference, ownReference(context))) throw fromUs();
  const incoming: Incoming = { peer: bytesKey(reference), fresh, device: from.device, envelope };
  const received = await context.locks.run(incoming.peer, async () => {
    await requireStillSame(context, from, found);
    await learnSender(context, incoming);
    return await transact(context.store, (tx) => receiveEnvelope(context, tx, incoming));
  });
  await afterwards(context, incoming, received);
}

/** A device or a key that the chain does not list may have been added since it was fetched. */
async function learnSender(context: Context, incoming: Incoming): Promise<void> {
  // What was fetched a moment ago is all there is.
  if (incoming.fresh !== null) return;
  const peer = await loadPeer(context, incoming.peer);
  if (isKnownSender(context, { ...incoming, peer })) return;
  if (nowOf(context) - peer.row.fetchedMs < MIN_REFRESH_MS) return;
  await refreshPeer(context, incoming.peer);
}

async function afterwards(context: Context, { peer, envelope }: Incoming, received: Received): Promise<void> {
  const { notices } = context;
  // Also for what was read before: by a process that could not tell us.
  notices.events();
  notices.vanishing();
  if (received.isRepeated) return;
  if (received.usedPreKey) notices.preKeyUsed();
  if (received.chainDiffers) notices.chainDiffers(peer);
  if (received.hasReceipt) notices.receipts(peer);
  if (received.refused !== null) await countError(context, received.refused, envelope.from);
  if (received.isKeyStolen) await countError(context, 'KEY_STOLEN', envelope.from);
}

function fromUs(): VinculumError {
  return new VinculumError('NOT_ALLOWED', 'the envelope claims to come from this account');
}

function notForUs(): VinculumError {
  return new VinculumError('NOT_ALLOWED', 'the delivery is for another device');
}
