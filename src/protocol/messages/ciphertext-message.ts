/** A message as handed to a transport: its bytes, and the type code that says how to read them. */
import type { Bytes } from '../../bytes.ts';

/** Type codes outside a sealed-sender envelope. */
export const CIPHERTEXT_MESSAGE_TYPE = { whisper: 2, preKey: 3, senderKey: 7, plaintext: 8 } as const;

export interface CiphertextMessage {
  /** One of {@link CIPHERTEXT_MESSAGE_TYPE}. */
  readonly type: number;
  readonly serialized: Bytes;
}
