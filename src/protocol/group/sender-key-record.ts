/**
 * What a device keeps of one sender in one distribution: the last few chains, newest first. Our own record can sign, those of
 * others cannot. Fields hold what the record holds, damaged or not; the readers below check a field when a step needs it,
 * because libsignal reports damage then and no earlier.
 */
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import {
  EC_PRIVATE_KEY_BYTES,
  type EcPrivateKey,
  type EcPublicKey,
  parseEcPrivateKey,
  parseEcPublicKey,
} from '../keys/ec-key.ts';
import { Part } from '../part.ts';
import { decodeSenderKeyStates, encodeSenderKeyStates, senderKeyStateCodec } from './codec.ts';
import { type DistributionId, formatDistributionId } from './distribution-id.ts';
import type { SenderChainKey } from './sender-chain.ts';
import { SENDER_KEY_MESSAGE_VERSION } from './version-byte.ts';

/** The key pair that signs the messages of a chain, as stored. */
export interface StoredSigningKey {
  /** 33 bytes if sound. */
  readonly publicKey: Bytes;
  /** 32 bytes, secret, in our own record; empty in those of others. */
  readonly privateKey: Bytes;
}

/** One chain of a sender. */
export interface SenderKeyState {
  /** A u32, drawn by the sender. */
  readonly chainId: number;
  readonly chainKey: SenderChainKey | null;
  readonly signingKey: StoredSigningKey | null;
  /** Keys of messages that have not arrived, encoded, oldest first. Secret. */
  readonly messageKeys: readonly Bytes[];
  /** As stored: read it through {@link versionOf}. */
  readonly version: number;
}

export interface SenderKeyRecord {
  /** Newest first. We send with the first one. */
  readonly states: readonly Part<SenderKeyState>[];
}

/** A sender we know nothing of. Encodes to no bytes. */
export const EMPTY_SENDER_KEY_RECORD: SenderKeyRecord = { states: [] };

/**
 * Decodes a stored record.
 *
 * @param bytes - untrusted; kept, so hand over a copy
 * @throws VinculumError `INVALID_RECORD`
 */
export function decodeSenderKeyRecord(bytes: Bytes): SenderKeyRecord {
  return { states: decodeSenderKeyStates(bytes) };
}

/** Encodes a record, byte for byte as libsignal does. Returns fresh bytes, secret. */
export function encodeSenderKeyRecord(record: SenderKeyRecord): Bytes {
  return encodeSenderKeyStates(record.states);
}

/** Puts the successor of one state in its place; the others stay encoded. */
export function withState(record: SenderKeyRecord, index: number, state: SenderKeyState): SenderKeyRecord {
  const states = [...record.states];
  states[index] = Part.fromValue(senderKeyStateCodec, state);
  return { states };
}

/** The error for a record that cannot be used: delete it and ask for a new distribution. */
export function invalidSenderKeySession(id: DistributionId): VinculumError {
  return withDistributionId('INVALID_SENDER_KEY_SESSION', 'invalid sender key session with', id);
}

/** The error for a sender or chain that was never announced to us. */
export function missingSenderKey(id: DistributionId): VinculumError {
  return withDistributionId('NO_SESSION', 'missing sender key state for', id);
}

/** The version of a chain's messages; records of old clients wrote none and mean 3. */
export function versionOf(state: SenderKeyState): number {
  return state.version === 0 ? SENDER_KEY_MESSAGE_VERSION : state.version;
}

/** The same, which must fit the byte it travels in. @throws VinculumError `INVALID_SENDER_KEY_SESSION` */
export function sendingVersionOf(state: SenderKeyState, id: DistributionId): number {
  const version = versionOf(state);
  if (version > 0xff) throw invalidSenderKeySession(id);
  return version;
}

/** @throws VinculumError `INVALID_SENDER_KEY_SESSION` */
export function chainKeyOf(state: SenderKeyState, id: DistributionId): SenderChainKey {
  if (state.chainKey === null) throw invalidSenderKeySession(id);
  return state.chainKey;
}

/** @throws VinculumError `INVALID_SENDER_KEY_SESSION` */
export function signingKeyOf(state: SenderKeyState, id: DistributionId): EcPublicKey {
  const key = trySigningKey(state);
  if (key === null) throw invalidSenderKeySession(id);
  return key;
}

/** Secret. @throws VinculumError `INVALID_SENDER_KEY_SESSION`, also for the record of another sender */
export function privateSigningKeyOf(state: SenderKeyState, id: DistributionId): EcPrivateKey {
  const key = state.signingKey?.privateKey;
  if (key?.length !== EC_PRIVATE_KEY_BYTES) throw invalidSenderKeySession(id);
  return parseEcPrivateKey(key);
}

/** The public signing key of a state, or null if it has none that can be read. */
export function trySigningKey(state: SenderKeyState): EcPublicKey | null {
  if (state.signingKey === null) return null;
  try {
    return parseEcPublicKey(state.signingKey.publicKey);
  } catch {
    return null;
  }
}

function withDistributionId(
  code: 'INVALID_SENDER_KEY_SESSION' | 'NO_SESSION',
  what: string,
  id: DistributionId,
): VinculumError {
  const distributionId = formatDistributionId(id);
  return new VinculumError(code, `${what} distribution ID ${distributionId}`, { details: { distributionId } });
}
