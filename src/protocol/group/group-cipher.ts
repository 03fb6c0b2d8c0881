/** Encrypting to a group with our chain, and decrypting with the chain of a sender. */
import type { Bytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { Engine } from '../../crypto/engine.ts';
import { VinculumError } from '../../errors.ts';
import type { DistributionId } from './distribution-id.ts';
import { MAX_FORWARD_JUMPS } from './limits.ts';
import { type SenderChainKey, decryptWithSeed, encryptWithSeed, takeSenderSeed } from './sender-chain.ts';
import { type SenderKeyMessage, encodeSenderKeyMessage, hasValidSignature } from './sender-key-message.ts';
import {
  type SenderKeyRecord,
  type SenderKeyState,
  chainKeyOf,
  invalidSenderKeySession,
  missingSenderKey,
  privateSigningKeyOf,
  sendingVersionOf,
  signingKeyOf,
  versionOf,
  withState,
} from './sender-key-record.ts';
import { addSkippedKeys, takeSkippedKey } from './skipped-keys.ts';

export interface GroupEncryptInput {
  readonly distributionId: DistributionId;
  /** Any length, secret. */
  readonly plaintext: Uint8Array;
}

export interface GroupEncrypted {
  readonly message: SenderKeyMessage;
  /** To be stored before the message leaves: a chain that steps back would use a key twice. */
  readonly record: SenderKeyRecord;
}

export interface GroupDecrypted {
  /** Secret. */
  readonly plaintext: Bytes;
  /** To be stored before the plaintext is used. */
  readonly record: SenderKeyRecord;
}

/**
 * Encrypts with the newest chain of our own record.
 *
 * @param record - what is stored for us under the distribution id, or null
 * @throws VinculumError `NO_SESSION` without a record, `INVALID_SENDER_KEY_SESSION` for one that cannot sign or is damaged,
 * `INVALID_STATE` at the end of the chain
 *
 * Source: spec 04, "Encrypting".
 */
export function groupEncrypt(engine: Engine, record: SenderKeyRecord | null, input: GroupEncryptInput): GroupEncrypted {
  const { distributionId, plaintext } = input;
  if (record === null) throw missingSenderKey(distributionId);
  const state = record.states[0]?.value;
  if (state === undefined) throw invalidSenderKeySession(distributionId);
  const version = sendingVersionOf(state, distributionId);
  const chainKey = chainKeyOf(state, distributionId);
  const privateKey = privateSigningKeyOf(state, distributionId);
  const { seed, next } = takeSenderSeed(engine.crypto, chainKey);
  const fields = {
    version,
    distributionId,
    chainId: state.chainId,
    iteration: chainKey.iteration,
    ciphertext: encryptWithSeed(engine.crypto, seed, plaintext),
  };
  return {
    message: encodeSenderKeyMessage(engine, fields, privateKey),
    record: withState(record, 0, { ...state, chainKey: next }),
  };
}

/**
 * Decrypts with the chain that the message names.
 *
 * @param record - what is stored for the sender under the message's distribution id, or null
 * @param message - parsed, not verified
 * @throws VinculumError `NO_SESSION` if no distribution message announced the chain, `INVALID_SIGNATURE`, `DUPLICATED_MESSAGE`,
 * `INVALID_MESSAGE` for one of another version or too far ahead, `INVALID_SENDER_KEY_SESSION`, `DECRYPTION_FAILED`,
 * `INVALID_STATE` at the end of the chain
 *
 * Source: spec 04, "Decrypting".
 */
export function groupDecrypt(
  crypto: CryptoProvider,
  record: SenderKeyRecord | null,
  message: SenderKeyMessage,
): GroupDecrypted {
  const { distributionId } = message;
  const index = record?.states.findIndex(({ value }) => value.chainId === message.chainId) ?? -1;
  const state = record?.states[index]?.value;
  if (record === null || state === undefined) throw missingSenderKey(distributionId);
  if (message.version !== versionOf(state)) {
    throw new VinculumError('INVALID_MESSAGE', `unrecognized message version <${String(message.version)}>`);
  }
  if (!hasValidSignature(crypto, message, signingKeyOf(state, distributionId))) {
    throw new VinculumError('INVALID_SIGNATURE', 'invalid signature detected');
  }
  const { seed, next } = messageKeyAt(crypto, state, message);
  return { plaintext: decryptWithSeed(crypto, seed, message.ciphertext), record: withState(record, index, next) };
}

/** Moves the chain past the wanted message, or takes the message's key from those skipped before. */
function messageKeyAt(
  crypto: CryptoProvider,
  state: SenderKeyState,
  { distributionId, iteration }: SenderKeyMessage,
): { readonly seed: Bytes; readonly next: SenderKeyState } {
  const current: SenderChainKey = chainKeyOf(state, distributionId);
  if (iteration < current.iteration) {
    const taken = takeSkippedKey(state.messageKeys, iteration);
    if (taken === null) throw duplicated(current.iteration, iteration);
    return { seed: taken.seed, next: { ...state, messageKeys: taken.messageKeys } };
  }
  if (iteration - current.iteration > MAX_FORWARD_JUMPS) {
    throw new VinculumError('INVALID_MESSAGE', 'invalid SenderKey message: message from too far into the future');
  }
  const { messageKeys, chainKey } = addSkippedKeys(crypto, state.messageKeys, { chainKey: current, iteration });
  const taken = takeSenderSeed(crypto, chainKey);
  return { seed: taken.seed, next: { ...state, messageKeys, chainKey: taken.next } };
}

function duplicated(index: number, counter: number): VinculumError {
  return new VinculumError('DUPLICATED_MESSAGE', `message with old counter ${String(index)} / ${String(counter)}`, {
    details: { index, counter },
  });
}
