/** Sessions as they are stored, one row for each device of a peer, and what was read in each. */
import { sessionName } from '../../binding/verify/rules.ts';
import { type Bytes, bytesEqual, EMPTY_BYTES } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { bytesKey } from '../../envelope/reference.ts';
import { createProtocolAddress } from '../../protocol/keys/protocol-address.ts';
import type { Correspondents } from '../../protocol/session/session-state.ts';
import type { Transaction } from '../../store/transaction.ts';
import { type Context, ownReference } from '../context.ts';
import { Table } from '../table.ts';

export interface SessionRow {
  /** A session record, as libsignal encodes it. Secret. */
  readonly record: Bytes;
  /** 1 once the peer's SessionConfirm has agreed. */
  readonly isConfirmed: number;
  /** 1 until the peer is known to have ours. */
  readonly owesConfirm: number;
  /** Envelopes made: their order in the outbox. */
  readonly sent: number;
  /** Envelopes read: where the next mark goes. */
  readonly received: number;
}

export const SESSIONS: Table<SessionRow> = /* @__PURE__ */ new Table<SessionRow>('session', {
  record: [1, 'bytes'],
  isConfirmed: [2, 'uint'],
  owesConfirm: [3, 'uint'],
  sent: [4, 'uint'],
  received: [5, 'uint'],
});

/** A device that nothing was exchanged with. */
export const NO_SESSION: SessionRow = { record: EMPTY_BYTES, isConfirmed: 0, owesConfirm: 1, sent: 0, received: 0 };

/** One end of a session. */
export interface Device {
  /** Account reference. */
  readonly reference: Bytes;
  readonly device: number;
}

/** V2: the name of a session's row, made of references. */
export function sessionRowName(context: Context, { reference, device }: Device): string {
  return sessionName({ ours: ownReference(context), theirs: reference, device });
}

/** The two ends as the protocol names them. */
export function correspondents(context: Context, { reference, device }: Device): Correspondents {
  return {
    ours: createProtocolAddress(bytesKey(ownReference(context)), context.self.row.device),
    theirs: createProtocolAddress(bytesKey(reference), device),
  };
}

interface ReadRow {
  readonly hash: Bytes;
}

/** The last ciphertexts that were read in a session: a ring, so that it stays as large as it is. */
const READ: Table<ReadRow> = /* @__PURE__ */ new Table<ReadRow>('read', {
  hash: [1, 'bytes'],
});
/** As many as one chain may skip, halved: what comes again is nearly always among the last few. */
const RING = 1024;
const HASH_BYTES = 16;

/** Notes that a ciphertext was read. @param place - `received` of the session before it */
export function noteRead(
  tx: Transaction,
  session: string,
  { hash, place }: { readonly hash: Bytes; readonly place: number },
): void {
  READ.put(tx, READ.key(session, place % RING), { hash });
}

/** Tells whether a ciphertext was read before. Looks at the whole ring: for what could not be decrypted only. */
export async function wasRead(tx: Transaction, session: string, hash: Bytes): Promise<boolean> {
  const ring = await READ.list(tx, { name: session, limit: RING });
  return ring.some(({ row }) => bytesEqual(row.hash, hash));
}

/** The hash by which a ciphertext is known again. */
export function ciphertextHash(crypto: CryptoProvider, ciphertext: Uint8Array): Bytes {
  return crypto.sha256(ciphertext).slice(0, HASH_BYTES);
}
