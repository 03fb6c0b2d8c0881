/**
 * The symmetric chain: per epoch and direction, one key for each message.
 *
 * Source: spec 03, "Symmetric chain".
 */
import { asciiBytes, type Bytes, EMPTY_BYTES } from '../../bytes.ts';
import { wipe } from '../../crypto/constant-time.ts';
import type { CryptoProvider, HkdfLabel } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';
import type { EpochSecret } from './authenticator.ts';
import {
  DEFAULT_MAX_JUMP,
  DEFAULT_MAX_OUT_OF_ORDER_KEYS,
  type Direction,
  EPOCHS_KEPT_BEFORE_SENDING,
  KEY_BYTES,
  MAX_U32,
} from './constants.ts';
import { HistoryExtension, isCleaningDue, takeFromHistory } from './key-history.ts';
import { SpqrError } from './spqr-error.ts';

/** Limits as they are stored: u32 each, 0 for the default. */
export interface ChainParameters {
  readonly maxJump: number;
  readonly maxOutOfOrderKeys: number;
}

/** One direction of one epoch. Immutable. */
export interface ChainHalf {
  /** The last index whose key was derived; 0 at first. */
  readonly counter: number;
  /** 32 bytes, secret; empty once retired. */
  readonly next: Uint8Array;
  /** Skipped keys, see `key-history.ts`. Secret. */
  readonly history: Uint8Array;
}

export interface ChainLink {
  readonly send: ChainHalf;
  readonly receive: ChainHalf;
}

/** Immutable. */
export interface Chain {
  readonly direction: Direction;
  /** The epoch of the last link. */
  readonly currentEpoch: number;
  /** Of consecutive epochs, oldest first. */
  readonly links: readonly ChainLink[];
  /** 32 bytes, secret. */
  readonly nextRoot: Uint8Array;
  /** The epoch of the last key for sending. */
  readonly sendEpoch: number;
  readonly parameters: ChainParameters;
}

const EXPANDED_BYTES: number = 3 * KEY_BYTES;
// Two spaces: so it is in the reference, and it is hashed.
const START_LABEL: HkdfLabel = {
  info: /* @__PURE__ */ asciiBytes('Signal PQ Ratchet V1 Chain  Start'),
  length: EXPANDED_BYTES,
};
const ADD_EPOCH_LABEL: HkdfLabel = {
  info: /* @__PURE__ */ asciiBytes('Signal PQ Ratchet V1 Chain Add Epoch'),
  length: EXPANDED_BYTES,
};
/** Begins a chain at epoch 0. `authKey`: 32 bytes, secret. */
export function startChain(
  crypto: CryptoProvider,
  authKey: Uint8Array,
  { direction, parameters }: { readonly direction: Direction; readonly parameters: ChainParameters },
): Chain {
  const expanded = crypto.hkdfSha256(authKey, null, START_LABEL);
  const { nextRoot, link } = splitExpanded(expanded, direction);
  return { direction, currentEpoch: 0, links: [link], nextRoot, sendEpoch: 0, parameters };
}

/**
 * Appends the link of a new epoch.
 *
 * @throws SpqrError `EpochOutOfRange` if it is not the one after the newest
 */
export function addEpoch(crypto: CryptoProvider, chain: Chain, { epoch, secret }: EpochSecret): Chain {
  if (epoch !== chain.currentEpoch + 1) throw new SpqrError('EpochOutOfRange', epoch);
  const expanded = crypto.hkdfSha256(secret, chain.nextRoot, ADD_EPOCH_LABEL);
  const { nextRoot, link } = splitExpanded(expanded, chain.direction);
  return { ...chain, currentEpoch: epoch, links: [...chain.links, link], nextRoot };
}

/**
 * Takes the next key for sending. Older links are dropped when the epoch is a new one.
 *
 * @returns the new chain, and the 32-byte key with its index, which is at least 1
 * @throws SpqrError `SendKeyEpochDecreased`, `EpochOutOfRange`
 */
export function takeSendKey(
  crypto: CryptoProvider,
  chain: Chain,
  epoch: number,
): { readonly chain: Chain; readonly index: number; readonly key: Bytes } {
  if (epoch < chain.sendEpoch) throw new SpqrError('SendKeyEpochDecreased', chain.sendEpoch, epoch);
  const { link, position: oldPosition } = find(chain, epoch);
  let position = oldPosition;
  let { links } = chain;
  if (epoch !== chain.sendEpoch) {
    const dropped = Math.max(0, position - EPOCHS_KEPT_BEFORE_SENDING);
    position -= dropped;
    links = links.slice(dropped).map((kept, i) => (i < position ? retired(kept) : kept));
  }
  // Neither happens but in damaged states, where the reference panics.
  if (link.send.next.length === 0) throw new VinculumError('INTERNAL', 'post-quantum ratchet: retired sending chain');
  if (link.send.counter >= MAX_U32) throw new VinculumError('INTERNAL', 'post-quantum ratchet: no more sending keys');
  const index = link.send.counter + 1;
  const { next, key } = crypto.fused.spqrChainNext(link.send.next, index);
  const send = { counter: index, next, history: link.send.history };
  return {
    chain: { ...chain, sendEpoch: epoch, links: replaced(links, position, { send, receive: link.receive }) },
    index,
    key,
  };
}

/**
 * Takes the key of a received message. Each key is given out once.
 *
 * @param at - epoch of the key (one less than the message's) and index, u32; untrusted
 * @returns the new chain and the 32-byte key
 * @throws SpqrError `EpochOutOfRange`, `KeyAlreadyRequested`, `KeyTrimmed`, `KeyJump`
 */
export function takeReceiveKey(
  crypto: CryptoProvider,
  chain: Chain,
  at: { readonly epoch: number; readonly index: number },
): { readonly chain: Chain; readonly key: Bytes } {
  const { link, position } = find(chain, at.epoch);
  const taken =
    at.index > link.receive.counter
      ? stepTo(crypto, link.receive, { index: at.index, parameters: chain.parameters })
      : fetchSkipped(link.receive, at.index, chain.parameters);
  const links = replaced(chain.links, position, { send: link.send, receive: taken.half });
  return { chain: { ...chain, links }, key: taken.key };
}

interface Taken {
  readonly half: ChainHalf;
  readonly key: Bytes;
}

function fetchSkipped(half: ChainHalf, index: number, parameters: ChainParameters): Taken {
  const isTrimmed = index + maxOutOfOrderKeysOf(parameters) < half.counter;
  if (isTrimmed) throw new SpqrError('KeyTrimmed', index);
  const taken = index === half.counter ? null : takeFromHistory(half.history, index);
  if (taken === null) throw new SpqrError('KeyAlreadyRequested', index);
  return { half: { ...half, history: taken.history }, key: taken.key };
}

function stepTo(
  crypto: CryptoProvider,
  half: ChainHalf,
  { index, parameters }: { readonly index: number; readonly parameters: ChainParameters },
): Taken {
  const { counter } = half;
  const maxJump = parameters.maxJump === 0 ? DEFAULT_MAX_JUMP : parameters.maxJump;
  const maxOutOfOrderKeys = maxOutOfOrderKeysOf(parameters);
  if (index - counter > maxJump) throw new SpqrError('KeyJump', counter, index);
  if (half.next.length === 0) throw new VinculumError('INTERNAL', 'post-quantum ratchet: retired receiving chain');
  const kept = index > counter + maxOutOfOrderKeys ? EMPTY_BYTES : half.history;
  if (index === counter + 1 && !isCleaningDue(kept.length, maxOutOfOrderKeys)) {
    const { next, key } = crypto.fused.spqrChainNext(half.next, index);
    return { half: { counter: index, next, history: kept }, key };
  }
  const extension = new HistoryExtension(kept, Math.min(index - 1 - counter, maxOutOfOrderKeys));
  let chainKey = half.next;
  for (let skipped = counter + 1; skipped < index; skipped++) {
    const step = crypto.fused.spqrChainNext(chainKey, skipped);
    if (skipped + maxOutOfOrderKeys >= index) extension.append(skipped, step.key);
    wipe(step.key);
    if (chainKey !== half.next) wipe(chainKey);
    chainKey = step.next;
  }
  extension.clean(index - 1, maxOutOfOrderKeys);
  const { next, key } = crypto.fused.spqrChainNext(chainKey, index);
  if (chainKey !== half.next) wipe(chainKey);
  return { half: { counter: index, next, history: extension.finish() }, key };
}

function splitExpanded(expanded: Bytes, direction: Direction): { readonly nextRoot: Bytes; readonly link: ChainLink } {
  const fromInitiator = newHalf(expanded.slice(KEY_BYTES, 2 * KEY_BYTES));
  const fromResponder = newHalf(expanded.slice(2 * KEY_BYTES));
  return {
    nextRoot: expanded.slice(0, KEY_BYTES),
    link:
      direction === 'A2B'
        ? { send: fromInitiator, receive: fromResponder }
        : { send: fromResponder, receive: fromInitiator },
  };
}

function newHalf(next: Bytes): ChainHalf {
  return { counter: 0, next, history: EMPTY_BYTES };
}

function retired(link: ChainLink): ChainLink {
  return { send: { ...link.send, next: EMPTY_BYTES }, receive: link.receive };
}

function find(chain: Chain, epoch: number): { readonly link: ChainLink; readonly position: number } {
  const position = epoch - (chain.currentEpoch - chain.links.length + 1);
  const link = chain.links[position];
  if (link === undefined || epoch < 0) throw new SpqrError('EpochOutOfRange', epoch);
  return { link, position };
}

function replaced(links: readonly ChainLink[], position: number, link: ChainLink): readonly ChainLink[] {
  const copy = links.slice();
  copy[position] = link;
  return copy;
}

function maxOutOfOrderKeysOf({ maxOutOfOrderKeys }: ChainParameters): number {
  return maxOutOfOrderKeys === 0 ? DEFAULT_MAX_OUT_OF_ORDER_KEYS : maxOutOfOrderKeys;
}
