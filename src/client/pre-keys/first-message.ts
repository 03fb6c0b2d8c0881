/** The keys that a first message names: read before it is decrypted, consumed in the same transaction once it has been. */
import { bytesToHex } from '@noble/hashes/utils.js';
import { VinculumError } from '../../errors.ts';
import type { ResponderKeys } from '../../protocol/handshake/pqxdh.ts';
import type { PreKeySignalMessage } from '../../protocol/messages/pre-key-signal-message.ts';
import type { Transaction } from '../../store/transaction.ts';
import { type Context, nowOf } from '../context.ts';
import { PRE_KEYS, type PreKeyKind, type PreKeyRow, USES, preKeyName } from './pre-key-tables.ts';
import { GRACE_MS } from './supply.ts';

/** What a first message asks for, and how it is taken. */
export interface FirstMessageKeys {
  readonly keys: ResponderKeys;
  /** Deletes what serves once, and notes the use of what serves again. To be called after the message was decrypted. */
  readonly consume: () => void;
}

/**
 * Reads the keys of a first message. Nothing is written by it.
 *
 * @throws VinculumError `INVALID_MESSAGE` for keys that are not there, were used, or belong to a message that was used before
 */
export async function readFirstMessageKeys(
  context: Context,
  tx: Transaction,
  message: PreKeySignalMessage,
): Promise<FirstMessageKeys> {
  const { preKeyId, signedPreKeyId, baseKey } = message;
  const kyberPreKeyId = message.kyberPreKeyId ?? 0;
  const read = async (kind: PreKeyKind, id: number): Promise<PreKeyRow> => {
    const row = await PRE_KEYS.get(tx, preKeyName(kind, id));
    if (row === undefined || isOver(row, nowOf(context))) throw unknown(kind, id);
    return row;
  };
  const signed = await read('signed', signedPreKeyId);
  const kyber = await read('kyber', kyberPreKeyId);
  const oneTime = preKeyId === null ? null : await read('one-time', preKeyId);
  const kyberName = preKeyName('kyber', kyberPreKeyId);
  // One list for each key, so that it can be forgotten with the key; in it one row for each (signed key, base key).
  const use = USES.key(kyberName, useOrder(context, signedPreKeyId, baseKey));
  if (kyber.isLasting === 1 && (await tx.get(use)) !== undefined) throw unknown('kyber', kyberPreKeyId);
  const { identityPublicKey, identityPrivateKey } = context.self.row;
  return {
    keys: {
      identity: { publicKey: identityPublicKey, privateKey: identityPrivateKey },
      signedPreKey: { publicKey: signed.publicKey, privateKey: signed.secretKey },
      preKey: oneTime === null ? null : { publicKey: oneTime.publicKey, privateKey: oneTime.secretKey },
      kyberSecretKey: kyber.secretKey,
    },
    consume: () => {
      if (preKeyId !== null) tx.delete(PRE_KEYS.key(preKeyName('one-time', preKeyId)));
      if (kyber.isLasting === 1) USES.put(tx, use, { kyberId: kyberPreKeyId });
      else tx.delete(PRE_KEYS.key(kyberName));
    },
  };
}

function isOver({ retiredMs }: PreKeyRow, now: number): boolean {
  return retiredMs > 0 && now >= retiredMs + GRACE_MS;
}

/** 48 bits of a keyed-by-content hash: a second first message that falls on the same place by chance is refused, once in 2^48. */
function useOrder({ engine }: Context, signedPreKeyId: number, baseKey: Uint8Array): number {
  const input = new TextEncoder().encode(`${signedPreKeyId}/${bytesToHex(baseKey)}`);
  const hash = engine.crypto.sha256(input);
  return hash.subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
}

function unknown(kind: PreKeyKind, id: number): VinculumError {
  return new VinculumError('INVALID_MESSAGE', `the message names a ${kind} pre-key that is not there: ${id}`, {
    details: { id },
  });
}
