/** Decrypting one message with one session. Everything happens on values: a failure leaves nothing behind. */
import { type Bytes, EMPTY_BYTES } from '../../bytes.ts';
import { constantTimeEqual } from '../../crypto/constant-time.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { OpenResult } from '../../crypto/fused-ratchet.ts';
import type { Engine } from '../../crypto/engine.ts';
import { VinculumError } from '../../errors.ts';
import { EC_PUBLIC_KEY_BYTES, type EcPublicKey, ecAgreeEach, generateEcKeyPair } from '../keys/ec-key.ts';
import { type MessageBinding, openSignalMessage } from '../messages/message-cipher.ts';
import { type SignalMessage, encodeAddresses, hasValidMac } from '../messages/signal-message.ts';
import { type ChainKey, takeSeeds } from '../ratchet/chain-key.ts';
import { deriveRootKey } from '../ratchet/root-key.ts';
import { type SpqrState, spqrReceive } from '../spqr/spqr.ts';
import { newChain } from './begin.ts';
import { chainCodec } from './chain-codec.ts';
import { spqrCodec } from './codec.ts';
import { MAX_FORWARD_JUMPS, MAX_RECEIVER_CHAINS } from './limits.ts';
import { Part } from '../part.ts';
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
import { type MessageKeys, type SkippedKey, addSkippedKeys, takeSkippedKey } from './skipped-keys.ts';

export interface DecryptedByState {
  /** Secret. */
  readonly plaintext: Bytes;
  readonly state: SessionState;
  /** Which of the receiver chains there were the message belongs to; −1 if it began a new one. */
  readonly chainPosition: number;
}

/** What of a message moves a session on. */
export type MessagePosition = Pick<SignalMessage, 'ratchetKey' | 'counter' | 'pqRatchet'>;

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
  const moved = moveOn(engine, state, input);
  const plaintext = open(engine.crypto, message, {
    key: moved.key,
    pqKey: moved.pq.key,
    senderIdentity: remoteIdentityOf(state),
    receiverIdentity: localIdentityOf(state),
  });
  checkAddresses(message, addresses);
  return { plaintext, state: afterReceiving(state, moved), chainPosition: moved.ratcheted.position };
}

/**
 * The state behind a message that has been decrypted before, from what moved the session on.
 *
 * @throws VinculumError if no such message can have been decrypted with this state
 */
export function replayWithState(
  engine: Engine,
  state: SessionState,
  input: { readonly message: MessagePosition; readonly addresses: Correspondents },
): SessionState {
  return afterReceiving(state, moveOn(engine, state, input));
}

/** A session moved to a message, before the message is known to be authentic. */
interface Moved {
  readonly ratcheted: Ratcheted;
  /** The successor of the chain that the message belongs to. */
  readonly chain: StoredChain;
  readonly key: SkippedKey;
  readonly pq: { readonly state: SpqrState; readonly key: Bytes | null };
}

function moveOn(
  engine: Engine,
  state: SessionState,
  { message, addresses }: { readonly message: MessagePosition; readonly addresses: Correspondents },
): Moved {
  const ratcheted = findOrMakeReceiverChain(engine, checkSession(state), message.ratchetKey);
  const isSelf = isSelfSession(state, addresses);
  const { chain, key } = messageKeyAt(engine.crypto, ratcheted.chain.value, { counter: message.counter, isSelf });
  return { ratcheted, chain, key, pq: spqrReceive(engine.crypto, state.pqRatchet.value, message.pqRatchet) };
}

function afterReceiving(state: SessionState, { ratcheted, chain, pq }: Moved): SessionState {
  const receiverChains = ratcheted.state.receiverChains.map((other) =>
    other === ratcheted.chain ? Part.fromValue(chainCodec, chain) : other,
  );
  return {
    ...ratcheted.state,
    receiverChains,
    pqRatchet: pqPart(state.pqRatchet, pq.state),
    // The peer has answered or written first: it knows the session.
    pendingPreKey: null,
    pendingKyberPreKey: null,
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
  /** Where it was among them; −1 for a new one. */
  readonly position: number;
}

function findOrMakeReceiverChain(engine: Engine, state: SessionState, theirKey: EcPublicKey): Ratcheted {
  const position = state.receiverChains.findIndex((chain) => hasRatchetKey(chain.value, theirKey));
  const known = state.receiverChains[position];
  return known === undefined ? ratchetStep(engine, state, theirKey) : { state, chain: known, position };
}

/** True if a receiver chain of the session has this key: the message can only be for it. */
export function ownsRatchetKey(state: SessionState, theirKey: EcPublicKey): boolean {
  return state.receiverChains.some((chain) => hasRatchetKey(chain.value, theirKey));
}

/** Chains whose key does not parse match nothing. Keys are public: the first difference ends it, for a session has five chains. */
function hasRatchetKey({ ratchetKey }: StoredChain, key: EcPublicKey): boolean {
  if (ratchetKey.length < EC_PUBLIC_KEY_BYTES) return false;
  for (let i = 0; i < EC_PUBLIC_KEY_BYTES; i++) if (ratchetKey[i] !== key[i]) return false;
  return true;
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
  const ours = generateEcKeyPair(engine);
  const [first, second] = ecAgreeEach(crypto, [sender.privateKey, ours.privateKey], theirKey);
  const receiving = deriveRootKey(crypto, rootKeyOf(state), first);
  const sending = deriveRootKey(crypto, receiving.rootKey, second);
  const chain = newChain({ publicKey: theirKey, privateKey: EMPTY_BYTES }, receiving.chainKey);
  return {
    chain,
    position: -1,
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
  const taken = takeSeeds(crypto, chainKey, 1);
  return { chain: { ...chain, chainKey: taken.chain, messageKeys }, key: { seed: taken.seeds } };
}

function duplicated(index: number, counter: number): VinculumError {
  return new VinculumError('DUPLICATED_MESSAGE', `message with old counter ${String(index)} / ${String(counter)}`, {
    details: { index, counter },
  });
}

function open(
  crypto: CryptoProvider,
  message: SignalMessage,
  source: MessageBinding & { readonly key: SkippedKey },
): Bytes {
  const { key, pqKey } = source;
  const result = 'seed' in key ? openSignalMessage(crypto, message, { ...source, seed: key.seed }) : openWithKeys();
  if (typeof result !== 'string') return result;
  throw new VinculumError(
    'DECRYPTION_FAILED',
    result === 'mac-mismatch' ? 'MAC verification failed' : 'failed to decrypt',
  );

  /** Finished keys come from records older than SPQR; together with an SPQR key the record is a mixture of generations. */
  function openWithKeys(): OpenResult {
    if (pqKey !== null) throw new VinculumError('INTERNAL', 'assertion failed: pqr_key.is_none()');
    const { cipherKey, macKey, iv } = key as MessageKeys;
    if (!hasValidMac(crypto, message, { ...source, macKey })) return 'mac-mismatch';
    return crypto.aes256CbcDecrypt(message.ciphertext, cipherKey, iv) ?? 'bad-padding';
  }
}

/** A message that names addresses is for those addresses only; libsignal counts a mismatch as a wrong MAC. */
function checkAddresses(message: SignalMessage, { ours, theirs }: Correspondents): void {
  if (message.addresses === null) return;
  const expected = encodeAddresses(theirs, ours);
  if (expected !== null && constantTimeEqual(expected, message.addresses)) return;
  throw new VinculumError('DECRYPTION_FAILED', 'MAC verification failed');
}
