/** Encrypts and decrypts the messages of a session: keys, ciphertext and MAC in one call of the provider. */
import type { Bytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { type OpenResult, paddedLength } from '../../crypto/fused-ratchet.ts';
import type { EcPublicKey } from '../keys/ec-key.ts';
import { type SignalMessageFields, writeFrame } from './signal-message-codec.ts';
import type { SignalMessage } from './signal-message.ts';

/** Whom a message is bound to, and SPQR's share of its keys. */
export interface MessageBinding {
  readonly senderIdentity: EcPublicKey;
  readonly receiverIdentity: EcPublicKey;
  /** 32 bytes, secret; null where the session or the message has none. */
  readonly pqKey: Uint8Array | null;
}

export interface SealSource extends MessageBinding {
  /** 32 bytes, secret. */
  readonly chainKey: Uint8Array;
  /** Any length, secret. */
  readonly plaintext: Uint8Array;
}

/**
 * Encrypts a message.
 *
 * @returns the message, and the chain key after it, secret
 *
 * Source: spec 02, "Encrypt (signalEncrypt)", steps 5 and 6.
 */
export function sealSignalMessage(
  crypto: CryptoProvider,
  fields: Omit<SignalMessageFields, 'ciphertext'>,
  source: SealSource,
): { readonly message: SignalMessage; readonly nextChainKey: Bytes } {
  const { chainKey, pqKey, plaintext, senderIdentity, receiverIdentity } = source;
  const length = paddedLength(plaintext.length);
  const { head, tail } = writeFrame(fields, length);
  const sealed = crypto.fused.sealMessage({
    chainKey,
    pqKey,
    plaintext,
    senderIdentity,
    receiverIdentity,
    head,
    tail,
  });
  const serialized = sealed.message;
  const ciphertext = serialized.subarray(head.length, head.length + length);
  const { version, ratchetKey, counter, previousCounter, pqRatchet, addresses } = fields;
  return {
    message: { version, ratchetKey, counter, previousCounter, ciphertext, pqRatchet, addresses, serialized },
    nextChainKey: sealed.nextChainKey,
  };
}

/**
 * Checks the MAC of a message and decrypts it.
 *
 * @param message - as it was received
 * @param source - the message's seed, 32 bytes, secret, and what it must be bound to
 * @returns the plaintext, secret, or why there is none: for us, not for the sender
 *
 * Source: spec 02, "Decrypt one message with one session state", steps 6 to 8.
 */
export function openSignalMessage(
  crypto: CryptoProvider,
  message: SignalMessage,
  source: MessageBinding & { readonly seed: Uint8Array },
): OpenResult {
  const { seed, pqKey, senderIdentity, receiverIdentity } = source;
  const { serialized, ciphertext } = message;
  return crypto.fused.openMessage({
    seed,
    pqKey,
    senderIdentity,
    receiverIdentity,
    message: serialized,
    bodyStart: ciphertext.byteOffset - serialized.byteOffset,
    bodyLength: ciphertext.length,
  });
}
