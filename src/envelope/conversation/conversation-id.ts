/** Ids of conversations: that of two accounts follows from them, a group's is random. */
import { type Bytes, asciiBytes, be32, concatBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';
import { MAX_UINT32 } from '../limits.ts';
import { REFERENCE_BYTES, compareBytes } from '../reference.ts';
import { isUnsigned } from '../wire/scan.ts';

/** Length of a conversation's id. */
export const CONVERSATION_ID_BYTES = 16;

const LABEL = /* @__PURE__ */ asciiBytes('vinculum/1/conversation\0');

/** Between whom, and the how manieth time. */
export interface Pair {
  /** Account references, in any order; both may be one's own. */
  readonly references: readonly [Uint8Array, Uint8Array];
  /** The number of tombstones: conversations of these two that were closed for good. */
  readonly generation: number;
}

/**
 * The id of a conversation of two: the same on both sides.
 *
 * @returns 16 bytes
 * @throws VinculumError `INVALID_ARGUMENT`
 */
export function conversationId(crypto: CryptoProvider, { references: [a, b], generation }: Pair): Bytes {
  const isSound = a.length === REFERENCE_BYTES && b.length === REFERENCE_BYTES && isUnsigned(generation, MAX_UINT32);
  if (!isSound) throw new VinculumError('INVALID_ARGUMENT', 'a conversation has two references and a generation');
  const [lower, higher] = compareBytes(a, b) <= 0 ? [a, b] : [b, a];
  return crypto.sha256(concatBytes(LABEL, lower, higher, be32(generation))).slice(0, CONVERSATION_ID_BYTES);
}
