/** Decrypting one message with one session. Everything happens on values: a failure leaves nothing behind. */
import { type Bytes, EMPTY_BYTES } from '../../bytes.ts';
import { constantTimeEqual } from '../../crypto/constant-time.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { Engine } from '../../crypto/engine.ts';
import { VinculumError } from '../../errors.ts';
import { EC_PUBLIC_KEY_BYTES, type EcPublicKey, ecAgree, generateEcKeyPair } from '../keys/ec-key.ts';
import { type SignalMessage, encodeAddresses, hasValidMac } from '../messages/signal-message.ts';
import { type ChainKey, messageSeed, nextChainKey } from '../ratchet/chain-key.ts';
import { type MessageKeys, deriveMessageKeys } from '../ratchet/message-keys.ts';
import { deriveRootKey } from '../ratchet/root-key.ts';
import { type SpqrState, spqrReceive } from '../spqr/spqr.ts';
import { newChain } from './begin.ts';
import { chainCodec, spqrCodec } from './codec.ts';
import { MAX_FORWARD_JUMPS, MAX_RECEIVER_CHAINS } from './limits.ts';
import { Part } from './part.ts';
import {
  type Correspondents,
  type SessionState,
  type StoredChain,
  isSelfSession,
  localIdentityOf,
  receiverChainKeyOf,
  remoteIdentityOf,
  rootKeyOf,
  senderChainOf,
} from './session-state.ts';
import { type SkippedKey, addSkippedKeys, takeSkippedKey } from './skipped-keys.ts';

export interface DecryptedByState {
  /** Secret. */
  readonly plaintext: Bytes;
  readonly state: SessionState;
}

/**
 * Decrypts with one session.
 *
 * @throws VinculumError `DUPLICATED_MESSAGE`; `INTERNAL` where the reference panics; any other code means "not with this
 * session" and is not for users
 *
 * Source: spec 02, "Decrypt one message with one session state".
 */
export function decryptWithState(
  engine: Engine,
  state: SessionState,
  input: { readonly message: SignalMessage; readonly addresses: Correspondents },
): DecryptedByState {
  const { message, addresses } = input;
  const ratcheted = findOrMakeReceiverChain(engine, checkSession(state), message.ratchetKey);
  const isSelf = isSelfSession(state, addresses);
  const { chain, key } = messageKeyAt(engine.crypto, ratcheted.chain.value, { counter: message.counter, isSelf });
  const pq = spqrReceive(engine.crypto, state.pqRatchet.value, message.pqRatchet);
  const keys = finishMessageKeys(engine.crypto, key, pq.key);
  authenticate(engine.crypto, state, { ...input, macKey: keys.macKey });
  const plaintext = engine.crypto.aes256CbcDecrypt(message.ciphertext, keys.cipherKey, keys.iv);
  if (plaintext === null) throw new VinculumError('DECRYPTION_FAILED', 'failed to decrypt');
  const receiverChains = ratcheted.state.receiverChains.map((other) =>
    other === ratcheted.chain ? Part.fromValue(chainCodec, chain) : other,
  );
  return {
    plaintext,
    state: {
      ...ratcheted.state,
      receiverChains,
      pqRatchet: pqPart(state.pqRatchet, pq.state),
      // The peer has answered or written first: it knows the session.
      pendingPreKey: null,
      pendingKyberPreKey: null,
    },
  };
}

/**
 * A defect anywhere in the ratchet part disqualifies the session, needed or not. Bytes behind our stored ratchet key are
 * dropped here, as libsignal does.
 */
function checkSession(state: SessionState): SessionState {
  rootKeyOf(state);
  localIdentityOf(state);
  remoteIdentityOf(state);
  if (state.senderChain === null) return state;
  const { ratchetKey } = senderChainOf(state);
  const stored = state.senderChain.value;
  if (stored.ratchetKey === ratchetKey) return state;
  return { ...state, senderChain: Part.fromValue(chainCodec, { ...stored, ratchetKey }) };
}

function pqPart(before: Part<SpqrState>, after: SpqrState): Part<SpqrState> {
  return before.value === after ? before : Part.fromValue(spqrCodec, after);
}

interface Ratcheted {
  readonly state: SessionState;
  /** One of the state's receiver chains. */
  readonly chain: Part<StoredChain>;
}

function findOrMakeReceiverChain(engine: Engine, state: SessionState, theirKey: EcPublicKey): Ratcheted {
  const known = state.receiverChains.find((chain) => hasRatchetKey(chain.value, theirKey));
  return known === undefined ? ratchetStep(engine, state, theirKey) : { state, chain: known };
}

/** True if a receiver chain of the session has this key: the message can only be for it. */
export function ownsRatchetKey(state: SessionState, theirKey: EcPublicKey): boolean {
  return state.receiverChains.some((chain) => hasRatchetKey(chain.value, theirKey));
}

/** Chains whose key does not parse match nothing. */
function hasRatchetKey(chain: StoredChain, key: EcPublicKey): boolean {
  const stored = chain.ratchetKey;
  return stored.length >= EC_PUBLIC_KEY_BYTES && constantTimeEqual(stored.subarray(0, EC_PUBLIC_KEY_BYTES), key);
}

/**
 * The Diffie-Hellman ratchet step on a new key of the peer.
 *
 * Source: Double Ratchet, DHRatchet under "Decrypting messages". Skipped keys of the old chain are not derived here: its chain
 * key is kept instead, and `previousCounter` is sent but never used.
 */
function ratchetStep(engine: Engine, state: SessionState, theirKey: EcPublicKey): Ratcheted {
  const { crypto } = engine;
  const sender = senderChainOf(state);
  const receiving = deriveRootKey(crypto, rootKeyOf(state), ecAgree(crypto, sender.privateKey, theirKey));
  const ours = generateEcKeyPair(engine);
  const sending = deriveRootKey(crypto, receiving.rootKey, ecAgree(crypto, ours.privateKey, theirKey));
  const chain = newChain({ publicKey: theirKey, privateKey: EMPTY_BYTES }, receiving.chainKey);
  return {
    chain,
    state: {
      ...state,
      rootKey: sending.rootKey,
      // One less than the number of messages sent, but not below 0: what libsignal writes.
      previousCounter: Math.max(0, sender.chainKey.index - 1),
      senderChain: newChain(ours, sending.chainKey),
      receiverChains: [...state.receiverChains, chain].slice(-MAX_RECEIVER_CHAINS),
    },
  };
}

/** Moves the chain past the wanted message, or takes the message's key from those skipped before. */
function messageKeyAt(
  crypto: CryptoProvider,
  chain: StoredChain,
  wanted: { readonly counter: number; readonly isSelf: boolean },
): { readonly chain: StoredChain; readonly key: SkippedKey } {
  const { counter, isSelf } = wanted;
  let chainKey: ChainKey = receiverChainKeyOf(chain);
  if (chainKey.index > counter) {
    const taken = takeSkippedKey(chain.messageKeys, counter);
    if (taken === null) throw duplicated(chainKey.index, counter);
    return { chain: { ...chain, messageKeys: taken.messageKeys }, key: taken.key };
  }
  if (counter - chainKey.index > MAX_FORWARD_JUMPS && !isSelf) {
    throw new VinculumError('INVALID_MESSAGE', 'message from too far into the future');
  }
  let messageKeys = chain.messageKeys;
  if (chainKey.index < counter)
    ({ messageKeys, chainKey } = addSkippedKeys(crypto, messageKeys, { chainKey, counter }));
  const seed = messageSeed(crypto, chainKey);
  return { chain: { ...chain, chainKey: nextChainKey(crypto, chainKey), messageKeys }, key: { seed } };
}

function duplicated(index: number, counter: number): VinculumError {
  return new VinculumError('DUPLICATED_MESSAGE', `message with old counter ${String(index)} / ${String(counter)}`, {
    details: { index, counter },
  });
}

function finishMessageKeys(crypto: CryptoProvider, key: SkippedKey, pqKey: Bytes | null): MessageKeys {
  if ('seed' in key) return deriveMessageKeys(crypto, key.seed, pqKey);
  // Finished keys come from records older than SPQR; together with an SPQR key the record is a mixture of generations.
  if (pqKey !== null) throw new VinculumError('INTERNAL', 'assertion failed: pqr_key.is_none()');
  return key;
}

function authenticate(
  crypto: CryptoProvider,
  state: SessionState,
  input: { readonly message: SignalMessage; readonly addresses: Correspondents; readonly macKey: Uint8Array },
): void {
  const { message, addresses, macKey } = input;
  const senderIdentity = remoteIdentityOf(state);
  const receiverIdentity = localIdentityOf(state);
  let isAuthentic = hasValidMac(crypto, message, { macKey, senderIdentity, receiverIdentity });
  if (message.addresses !== null) {
    const expected = encodeAddresses(addresses.theirs, addresses.ours);
    isAuthentic = expected !== null && constantTimeEqual(expected, message.addresses) && isAuthentic;
  }
  if (!isAuthentic) throw new VinculumError('DECRYPTION_FAILED', 'MAC verification failed');
}
