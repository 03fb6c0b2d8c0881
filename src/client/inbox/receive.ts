/**
 * Receiving one envelope: everything that follows from it in one transaction. A failed decryption writes nothing; what was
 * decrypted but breaks a rule moves the session on and is told as an error.
 */
import { judgeSessionConfirm } from '../../binding/verify/rules.ts';
import { compareHead } from '../../binding/verify/heads.ts';
import type { AccountState } from '../../binding/verify/account-state.ts';
import type { Bytes } from '../../bytes.ts';
import { mayReceipt } from '../../envelope/content/answer.ts';
import { type App, appHash, decodeApp } from '../../envelope/content/app.ts';
import { afterReceive, judgeContact, type Relation, REQUEST_ACTIONS } from '../../envelope/content/message-request.ts';
import { checkAppOrigin } from '../../envelope/content/origin.ts';
import { judgeDuplicate } from '../../envelope/conversation/duplicate.ts';
import type { Envelope } from '../../envelope/outer/envelope.ts';
import { checkOpening } from '../../envelope/outer/franking.ts';
import {
  type ConfirmedAccount,
  type Head,
  type Transport,
  checkTransportOrigin,
  decodeTransport,
} from '../../envelope/transport/transport.ts';
import { VinculumError, type VinculumErrorCode } from '../../errors.ts';
import type { Transaction } from '../../store/transaction.ts';
import { type Context, ownAccount } from '../context.ts';
import {
  addMessage,
  applyAside,
  applyChange,
  type OpenConversation,
  openConversation,
  putConversation,
} from '../conversation/conversation.ts';
import { MARKS, markName, relationOf, withRelation } from '../conversation/conversation-tables.ts';
import { applyReceipt, putDueReceipt } from '../conversation/receipts.ts';
import { type FreshPeer, type Peer, peerOf, putFreshPeer, readPeer } from '../peers/peers.ts';
import { type Opened, openCiphertext } from '../sessions/open.ts';
import { ciphertextHash, NO_SESSION, noteRead, SESSIONS, sessionRowName, wasRead } from '../sessions/session-table.ts';
import { requireHonoured } from '../vanishing/life-table.ts';
import { putEvent } from './event-table.ts';

/** An envelope whose sender was resolved. */
export interface Incoming {
  /** The peer's reference as a key. */
  readonly peer: string;
  /** Its account, if it is not stored yet: that is done once the envelope is authentic. */
  readonly fresh: FreshPeer | null;
  readonly device: number;
  readonly envelope: Envelope;
}

/** What became of an envelope, once the transaction is committed. */
export interface Received {
  /** It was read before: nothing has happened. */
  readonly isRepeated: boolean;
  /** It was authentic, and is refused. */
  readonly refused: VinculumErrorCode | null;
  readonly usedPreKey: boolean;
  /** The peer's chain has to be looked at. */
  readonly chainDiffers: boolean;
  /** The peer knows a head of our chain that we never signed. */
  readonly isKeyStolen: boolean;
  readonly hasReceipt: boolean;
}

const REPEATED: Received = {
  isRepeated: true,
  refused: null,
  usedPreKey: false,
  chainDiffers: false,
  isKeyStolen: false,
  hasReceipt: false,
};

/**
 * The work of the transaction.
 *
 * @throws VinculumError if the envelope could not be authenticated, and then nothing is written
 */
export async function receiveEnvelope(context: Context, tx: Transaction, incoming: Incoming): Promise<Received> {
  const { engine } = context;
  const { device, envelope, fresh } = incoming;
  const peer = fresh === null ? await readPeer(context, tx, incoming.peer) : peerOf(context, fresh);
  const name = sessionRowName(context, { reference: peer.row.reference, device });
  const session = (await SESSIONS.get(tx, name)) ?? NO_SESSION;
  const hash = ciphertextHash(engine.crypto, envelope.ciphertext);
  let opened: Opened;
  try {
    opened = await openCiphertext(context, tx, { peer, device, envelope, session });
  } catch (error) {
    if (isOfMessage(error) && (await wasRead(tx, name, hash))) return REPEATED;
    throw error;
  }
  if (fresh !== null) await putFreshPeer(tx, fresh);
  opened.consume?.();
  noteRead(tx, name, { hash, place: session.received });
  const payload = readPayload(opened.plaintext);
  const isConfirmed = opened.session.isConfirmed === 1 || (payload !== null && agrees(context, peer, payload));
  SESSIONS.put(tx, SESSIONS.key(name), {
    ...opened.session,
    isConfirmed: isConfirmed ? 1 : 0,
    received: session.received + 1,
  });
  const applied = await applyPayload(context, tx, { peer, device, envelope, payload, isConfirmed });
  return { isRepeated: false, usedPreKey: opened.consume !== null, ...headsOf(context, peer, payload), ...applied };
}

/** Errors that a message causes, not the store. */
function isOfMessage(error: unknown): boolean {
  const codes: readonly VinculumErrorCode[] = [
    'DUPLICATED_MESSAGE',
    'DECRYPTION_FAILED',
    'INVALID_MESSAGE',
    'NO_SESSION',
  ];
  return VinculumError.is(error) && codes.includes(error.code);
}

/** @returns null for what is authentic but cannot be read */
function readPayload(plaintext: Bytes): Transport | null {
  try {
    const payload = decodeTransport(plaintext);
    checkTransportOrigin(payload, { isOwnAccount: false, isGroup: false });
    return payload;
  } catch (error) {
    if (VinculumError.is(error)) return null;
    throw error;
  }
}

function agrees(context: Context, { account }: Peer, { confirm }: Transport): boolean {
  if (confirm === null) return false;
  const [mine, yours] = [toConfirmed(confirm.mine), toConfirmed(confirm.yours)];
  if (mine === null || yours === null) return false;
  return judgeSessionConfirm({ ours: ownAccount(context), theirs: account }, { mine, yours }).agrees;
}

function toConfirmed({
  realm,
  id,
  ref,
  head,
}: ConfirmedAccount): Parameters<typeof judgeSessionConfirm>[1]['mine'] | null {
  return head === null ? null : { realm, id, reference: ref, head: { sequence: head.seq, hash: head.hash } };
}

/** V4: what the peer believes of the two chains. */
function headsOf(
  context: Context,
  { account }: Peer,
  payload: Transport | null,
): Pick<Received, 'chainDiffers' | 'isKeyStolen'> {
  const echo = payload?.echo ?? null;
  const theirs = compare(account, echo?.mine ?? null);
  const ours = compare(ownAccount(context), echo?.yours ?? null);
  return {
    chainDiffers: theirs === 'weAreBehind' || theirs === 'different',
    isKeyStolen: ours === 'weAreBehind' || ours === 'different',
  };
}

function compare(account: AccountState, head: Head | null): ReturnType<typeof compareHead> | null {
  return head === null ? null : compareHead(account, { sequence: head.seq, hash: head.hash });
}

interface Applying {
  readonly peer: Peer;
  readonly device: number;
  readonly envelope: Envelope;
  readonly payload: Transport | null;
  readonly isConfirmed: boolean;
}

type Applied = Pick<Received, 'refused' | 'hasReceipt'>;

async function applyPayload(context: Context, tx: Transaction, applying: Applying): Promise<Applied> {
  const { peer, payload } = applying;
  if (payload === null) return { refused: 'INVALID_MESSAGE', hasReceipt: false };
  // The sender takes one of the two for another account: its message was not meant for this conversation.
  if (payload.confirm !== null && !agrees(context, peer, payload))
    return { refused: 'UNTRUSTED_IDENTITY', hasReceipt: false };
  if (payload.app.length === 0) return { refused: null, hasReceipt: false };
  const conversation = await openConversation(context, tx, { key: peer.key, reference: peer.row.reference });
  try {
    const app = await readApp(context, tx, { ...applying, payload, conversation });
    if (app === null) return { refused: null, hasReceipt: false };
    const hasReceipt = await applyApp(context, tx, { ...applying, payload, conversation, app });
    return { refused: null, hasReceipt };
  } catch (error) {
    if (VinculumError.is(error) && REFUSALS.includes(error.code)) return { refused: error.code, hasReceipt: false };
    throw error;
  }
}

/** What an authentic message can be refused for. Thrown before anything of it was written. */
const REFUSALS: readonly VinculumErrorCode[] = [
  'COMMITMENT_MISMATCH',
  'NOT_ALLOWED',
  'ID_REUSED',
  'INVALID_MESSAGE',
  'UNSUPPORTED',
];

interface InConversation extends Applying {
  readonly payload: Transport;
  readonly conversation: OpenConversation;
}

/** @returns null for what came before */
async function readApp(context: Context, tx: Transaction, message: InConversation): Promise<App | null> {
  const { crypto } = context.engine;
  const { envelope, payload, conversation, peer } = message;
  const { frankingKey, app: bytes } = payload;
  checkOpening(crypto, { commitment: envelope.commitment, frankingKey, app: bytes, isOwnAccount: false });
  const app = decodeApp(bytes);
  requireHonoured(app.meta.ephemeral);
  checkAppOrigin(app, { conversation: conversation.row.id, isOwnAccount: false, isGroup: false });
  const mark = await MARKS.get(tx, markName(peer.row.reference, app.meta));
  return judgeDuplicate(mark?.hash ?? null, appHash(crypto, bytes)) === 'duplicate' ? null : app;
}

/** @returns whether a receipt is due */
async function applyApp(
  context: Context,
  tx: Transaction,
  message: InConversation & { readonly app: App },
): Promise<boolean> {
  const { app, conversation, peer, device, isConfirmed } = message;
  const { content } = app;
  const author = peer.row.reference;
  const relation = afterImpliedAnswer(relationOf(conversation.row), content.kind);
  if (judgeContact(relation, content) === 'drops') return false;
  conversation.row = withRelation(conversation.row, relation);
  const written = { conversation, author, device, app };
  let position: number | null = null;
  if (content.kind === 'receipt') await applyReceipt(context, tx, { conversation, receipt: content });
  else if (content.kind === 'request') position = await applyRequest(context, tx, written);
  else if (content.kind === 'reaction' || content.kind === 'edit' || content.kind === 'delete') {
    const applied = await applyChange(context, tx, written);
    if (applied.kind !== 'none') await putEvent(tx, peer.key, { kind: applied.kind, positions: [applied.position] });
  } else if (isMessage(content)) {
    position = addMessage(context, tx, { ...written, waiting: 0 });
    await putEvent(tx, peer.key, { kind: 'message', positions: [position] });
  }
  const hash = appHash(context.engine.crypto, app.bytes);
  const mark = MARKS.key(markName(author, app.meta));
  MARKS.put(tx, mark, { hash, position: position === null ? 0 : position + 1 });
  if (position !== null) await applyAside(context, tx, written);
  putConversation(tx, conversation);
  return position !== null && putReceipt(context, tx, { peer, isConfirmed, relation, app, position });
}

/** Whoever writes to us although we only asked has said yes: the acceptance was overtaken by what followed it. */
function afterImpliedAnswer(relation: Relation, kind: App['content']['kind']): Relation {
  return relation.state === 'asked' && kind !== 'request' ? { ...relation, state: 'accepted' } : relation;
}

/** What stands in the conversation. */
function isMessage(content: App['content']): boolean {
  return (
    content.kind === 'text' || content.kind === 'attachment' || (content.kind === 'unsupported' && content.isShown)
  );
}

async function applyRequest(
  context: Context,
  tx: Transaction,
  written: {
    readonly conversation: OpenConversation;
    readonly author: Bytes;
    readonly device: number;
    readonly app: App;
  },
): Promise<number | null> {
  const { conversation, app } = written;
  const { content } = app;
  if (content.kind !== 'request') return null;
  const before = relationOf(conversation.row);
  const after = afterReceive(before, content);
  conversation.row = withRelation(conversation.row, after);
  const isIntroduction = content.action === REQUEST_ACTIONS.introduce;
  const position = isIntroduction ? addMessage(context, tx, { ...written, waiting: 0 }) : null;
  const kind = isIntroduction ? 'request' : after.state === 'accepted' ? 'accepted' : 'declined';
  await putEvent(tx, conversation.key, { kind, positions: position === null ? [] : [position] });
  // Two requests that cross answer each other.
  if (isIntroduction && before.state === 'asked') await putEvent(tx, conversation.key, { kind: 'accepted' });
  return position;
}

interface Answering {
  readonly peer: Peer;
  readonly isConfirmed: boolean;
  readonly relation: Relation;
  readonly app: App;
  readonly position: number;
}

function putReceipt(
  context: Context,
  tx: Transaction,
  { peer, isConfirmed, relation, app, position }: Answering,
): boolean {
  const target = { wasDecrypted: true, isTargetKnown: true, isConversation: isMessage(app.content) };
  const isAllowed = mayReceipt(target, {
    choices: { conversation: context.policy.receipts ?? null, link: null },
    isCrossRealm: peer.row.realm !== context.self.row.realm,
    isRequest: relation.state !== 'accepted',
    isReadOnly: false,
    isSessionConfirmed: isConfirmed,
  });
  if (isAllowed) putDueReceipt(tx, { peer: peer.key, position, id: app.meta.id, type: 1 });
  return isAllowed;
}
