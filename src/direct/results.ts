/** What the steps of a session give. */
import type { Bytes } from '../bytes.ts';
import type { Session } from './session.ts';

/** 2 for an ordinary message, 3 for one that can begin a session, as libsignal counts. It travels outside the message. */
export type MessageType = 2 | 3;
export const MESSAGE_TYPE: { readonly ordinary: 2; readonly preKey: 3 } = { ordinary: 2, preKey: 3 };

/** A step that changed a session. Store the session or the delta before anybody sees the rest. */
export interface Stepped {
  /** The next value. */
  readonly session: Session;
  /** What leads from the value before to it, secret. */
  readonly delta: Bytes;
}

export interface EncryptResult extends Stepped {
  /** To be sent. */
  readonly message: Bytes;
  readonly type: MessageType;
}

export interface DecryptResult extends Stepped {
  /** Secret. */
  readonly plaintext: Bytes;
}

export interface AcceptResult {
  readonly session: Session;
  /** Secret. */
  readonly plaintext: Bytes;
  /** The pre-keys that began a new session; null if the message belonged to one that was known. */
  readonly consumed: ConsumedPreKeys | null;
  /** Null for a new session, which is no change of an old one: store it whole. */
  readonly delta: Bytes | null;
}

/** What an initiator repeats until the first answer. */
export interface PendingPreKeys {
  readonly preKeyId: number | null;
  readonly signedPreKeyId: number;
  readonly kyberPreKeyId: number | null;
  /** Milliseconds since 1970, in whole seconds. */
  readonly since: number;
}

/** Pre-keys that have begun a session. Delete the one-time pre-key; note the use of a Kyber pre-key that is a last resort. */
export interface ConsumedPreKeys {
  /** Null if the message named no one-time pre-key. */
  readonly preKeyId: number | null;
  readonly signedPreKeyId: number;
  readonly kyberPreKeyId: number;
  /** The sender's base key, 33 bytes: the same one twice with one last-resort key is a replay. */
  readonly baseKey: Bytes;
}
