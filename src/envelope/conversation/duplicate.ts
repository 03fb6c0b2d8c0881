/** Recognising what came before. Marks are written after authentication only, in the transaction that keeps the message. */
import { type Bytes, concatBytes } from '../../bytes.ts';
import { constantTimeEqual } from '../../crypto/constant-time.ts';
import { VinculumError } from '../../errors.ts';
import type { Metadata } from '../content/metadata.ts';

/**
 * The key under which a message is remembered. The hash of its App is remembered with it.
 *
 * @param author - the authenticated account reference, never one that the message claims
 * @returns 64 bytes
 */
export function duplicateKey(author: Uint8Array, { conversation, id }: Pick<Metadata, 'conversation' | 'id'>): Bytes {
  return concatBytes(author, conversation, id);
}

/**
 * Compares a message with the mark under its key.
 *
 * @param markedHash - null if there is none
 * @param hash - of this App
 * @throws VinculumError `ID_REUSED` if another message has that id
 */
export function judgeDuplicate(markedHash: Uint8Array | null, hash: Uint8Array): 'new' | 'duplicate' {
  if (markedHash === null) return 'new';
  if (!constantTimeEqual(markedHash, hash)) throw new VinculumError('ID_REUSED', 'another message had this id');
  return 'duplicate';
}
