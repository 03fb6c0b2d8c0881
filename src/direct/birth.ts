/** The tags of sessions that no delta has led to. */
import { type Bytes, EMPTY_BYTES, concatBytes } from '../bytes.ts';
import type { CryptoProvider } from '../crypto/crypto-provider.ts';
import type { SessionRecord } from '../protocol/session/session-record.ts';
import { type Tag, tagOf } from './tag.ts';

/** Of a session just begun: its base key and our ratchet key are new, and all of this is public. */
export function birthTag(crypto: CryptoProvider, { current }: SessionRecord): Tag {
  const state = current?.value;
  const ratchetKey = state?.senderChain?.value.ratchetKey ?? EMPTY_BYTES;
  return digestTag(crypto, concatBytes(state?.aliceBaseKey ?? EMPTY_BYTES, ratchetKey));
}

/** Of a session read from a record: the same for the same bytes, so that deltas made behind one reading fit another. */
export function recordTag(crypto: CryptoProvider, record: Bytes): Tag {
  return digestTag(crypto, record);
}

/** A digest in between: nothing of a secret may shine through. */
function digestTag(crypto: CryptoProvider, bytes: Bytes): Tag {
  return tagOf(crypto.sha256(bytes));
}
