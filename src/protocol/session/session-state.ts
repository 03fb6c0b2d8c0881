/**
 * One session with one device, as a value. Fields hold what the record holds, damaged or not; the readers below check a
 * field when a step needs it, because libsignal reports damage then and no earlier.
 */
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { EC_PUBLIC_KEY_BYTES, type EcPublicKey, parseEcPublicKey } from '../keys/ec-key.ts';
import { isSameAccount } from '../keys/identity-key.ts';
import type { ProtocolAddress } from '../keys/protocol-address.ts';
import { CHAIN_KEY_BYTES, type ChainKey } from '../ratchet/chain-key.ts';
import { ROOT_KEY_BYTES, type RootKey } from '../ratchet/root-key.ts';
import type { SpqrState } from '../spqr/spqr.ts';
import { MAX_UNACKNOWLEDGED_SESSION_AGE_MS } from './limits.ts';
import type { Part } from '../part.ts';

/** A sending or receiving chain, as stored. */
export interface StoredChain {
  /** The ratchet public key of the chain's sender, 33 bytes. */
  readonly ratchetKey: Bytes;
  /** 32 bytes, secret, on the sender chain; empty on receiver chains. */
  readonly privateKey: Bytes;
  readonly chainKey: ChainKey | null;
  /** Skipped keys, newest first, as one run of encoded fields: see `skipped-keys.ts`. Secret. Receiver chains only. */
  readonly messageKeys: Bytes;
}

/** What an initiator repeats in every message until the first answer arrives. */
export interface PendingPreKey {
  readonly preKeyId: number | null;
  readonly baseKey: Bytes;
  /** A u32. */
  readonly signedPreKeyId: number;
  /** When the session was made, in whole seconds since 1970. */
  readonly timestamp: number;
}

export interface PendingKyberPreKey {
  readonly preKeyId: number;
  /** 1569 bytes, type byte first. */
  readonly ciphertext: Bytes;
}

export interface SessionState {
  /** As stored: read it through {@link versionOf}. */
  readonly version: number;
  readonly localIdentity: Bytes;
  readonly remoteIdentity: Bytes;
  /** Secret. */
  readonly rootKey: RootKey;
  readonly previousCounter: number;
  readonly senderChain: Part<StoredChain> | null;
  /** Oldest first. */
  readonly receiverChains: readonly Part<StoredChain>[];
  readonly pendingPreKey: Part<PendingPreKey> | null;
  readonly remoteRegistrationId: number;
  readonly localRegistrationId: number;
  readonly aliceBaseKey: Bytes;
  readonly pendingKyberPreKey: Part<PendingKyberPreKey> | null;
  /** Empty bytes where the session has no SPQR. */
  readonly pqRatchet: Part<SpqrState>;
}

/** The two ends of a session. */
export interface Correspondents {
  readonly ours: ProtocolAddress;
  readonly theirs: ProtocolAddress;
}

/** The error for a damaged record: archive the session and start a new one. */
export function invalidSession(what: string): VinculumError {
  return new VinculumError('INVALID_SESSION', `invalid session: ${what}`);
}

/** The protocol version; records of the oldest clients wrote none and mean 2. */
export function versionOf(state: SessionState): number {
  return state.version === 0 ? 2 : state.version;
}

/** @throws VinculumError `INVALID_SESSION` */
export function localIdentityOf(state: SessionState): EcPublicKey {
  return readKey(state.localIdentity, 'invalid local identity key');
}

/** @throws VinculumError `INVALID_SESSION`, also if there is none */
export function remoteIdentityOf(state: SessionState): EcPublicKey {
  if (state.remoteIdentity.length === 0) throw invalidSession('missing remote identity key');
  return readKey(state.remoteIdentity, 'invalid remote identity key');
}

/** @throws VinculumError `INVALID_SESSION` */
export function rootKeyOf(state: SessionState): RootKey {
  if (state.rootKey.length !== ROOT_KEY_BYTES) throw invalidSession('invalid root key');
  return state.rootKey;
}

/** Our end of the ratchet: the key pair and chain we send with. */
export interface SenderChain {
  readonly ratchetKey: EcPublicKey;
  /** 32 bytes, secret. */
  readonly privateKey: Bytes;
  readonly chainKey: ChainKey;
  /** What the record holds. */
  readonly stored: StoredChain;
}

/** @throws VinculumError `INVALID_SESSION`, first defect first */
export function senderChainOf(state: SessionState): SenderChain {
  if (state.senderChain === null) throw invalidSession('missing sender chain');
  const stored = state.senderChain.value;
  const { ratchetKey, privateKey, chainKey } = stored;
  const publicKey = readKey(ratchetKey, 'invalid sender chain ratchet key');
  if (privateKey.length !== 32) throw invalidSession('invalid sender chain private ratchet key');
  if (chainKey === null) throw invalidSession('missing sender chain key');
  if (chainKey.key.length !== CHAIN_KEY_BYTES) throw invalidSession('invalid sender chain key');
  return { ratchetKey: publicKey, privateKey, chainKey, stored };
}

/** @throws VinculumError `INVALID_SESSION` */
export function receiverChainKeyOf(chain: StoredChain): ChainKey {
  if (chain.chainKey === null) throw invalidSession('missing receiver chain key');
  if (chain.chainKey.key.length !== CHAIN_KEY_BYTES) throw invalidSession('invalid chain key');
  return chain.chainKey;
}

/**
 * Reads a public key of a record. Stored keys are nearly always exactly one key long and are then not copied.
 *
 * @throws VinculumError `INVALID_SESSION` with the given text
 */
export function readKey(stored: Bytes, defect: string): EcPublicKey {
  if (stored.length === EC_PUBLIC_KEY_BYTES && stored[0] === 0x05) return stored;
  try {
    return parseEcPublicKey(stored);
  } catch {
    throw invalidSession(defect);
  }
}

/** True if the first message was sent too long ago and never answered. @param now - milliseconds since 1970 */
export function isStale(state: SessionState, now: number): boolean {
  if (state.pendingPreKey === null) return false;
  return state.pendingPreKey.value.timestamp * 1000 + MAX_UNACKNOWLEDGED_SESSION_AGE_MS < now;
}

/** True if both ends are devices of one account (note to self). False if either identity cannot be read. */
export function isSelfSession(state: SessionState, addresses: Correspondents): boolean {
  try {
    return isSameAccount(
      { identityKey: localIdentityOf(state), address: addresses.ours },
      { identityKey: remoteIdentityOf(state), address: addresses.theirs },
    );
  } catch {
    return false;
  }
}
