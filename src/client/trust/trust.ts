/** Whom the user takes a peer for: safety numbers, verification, and what to do when keys change. */
import { compareNumbers } from '../../binding/verify/settle.ts';
import { encodeAccountRecord } from '../../binding/verify/account-record.ts';
import { encodePartyForHash } from '../../binding/verify/derivations.ts';
import { standingOf } from '../../binding/verify/standing.ts';
import type { AccountState } from '../../binding/verify/account-state.ts';
import { type Bytes, bytesEqual, concatBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';
import { transact } from '../../store/transaction.ts';
import { type Context, nowOf, ownAccount } from '../context.ts';
import { PEERS } from '../peers/peer-tables.ts';
import { loadPeer, readPeer } from '../peers/peers.ts';

/** How a peer stands with the user. */
export interface PeerTrust {
  /** The user has compared the safety number of the key in use. */
  readonly isVerified: boolean;
  /** The peer has a new identity key that nothing is sent to until it is accepted. */
  readonly isChanged: boolean;
  /** Somebody recovers the account, and its owner may not have wanted that. */
  readonly isDisputed: boolean;
  readonly isClosed: boolean;
}

/** Version 2, one account on each side. */
const PREFIX = /* @__PURE__ */ Uint8Array.of(0, 2, 0, 1);
/** As many as in Signal's numbers: what makes look-alikes expensive. */
const ITERATIONS = 5200;
/** Six groups of five digits for each side. */
const GROUPS = 6;
const BYTES_PER_GROUP = 5;
const GROUP_VALUES = 100_000;

/**
 * The number that two people compare: 60 digits, the same on both sides.
 *
 * Source: spec 10, "Rules at the start and on every message", Combined safety number.
 */
export async function safetyNumber(context: Context, peer: string): Promise<string> {
  const { account } = await loadPeer(context, peer);
  const { crypto } = context.engine;
  const halves = [half(crypto, ownAccount(context)), half(crypto, account)].sort();
  return halves.join('');
}

/** Reads how a peer stands with the user. */
export async function trustOf(context: Context, peer: string): Promise<PeerTrust> {
  const { row, account } = await loadPeer(context, peer);
  const { current, isDisputed, isClosed } = standingOf(account);
  return {
    isVerified: bytesEqual(row.verifiedKey, current.identityKey),
    isChanged: !bytesEqual(row.trustedKey, current.identityKey),
    isDisputed,
    isClosed,
  };
}

/**
 * The user has compared the number: the key is verified and in use.
 *
 * @param number - as it was compared, so that a key that changes meanwhile is not verified by mistake
 * @throws VinculumError `INVALID_FINGERPRINT` if it is not the number of now
 */
export async function markVerified(context: Context, peer: string, number: string): Promise<void> {
  const { crypto } = context.engine;
  await transact(context.store, async (tx) => {
    const { row, account } = await readPeer(context, tx, peer);
    const halves = [half(crypto, ownAccount(context)), half(crypto, account)].sort();
    if (halves.join('') !== number.replaceAll(/\s/g, '')) {
      throw new VinculumError('INVALID_FINGERPRINT', 'this is not the safety number any more: compare again');
    }
    const { identityKey } = standingOf(account).current;
    const compared = compareNumbers(account, { identityKey, now: nowOf(context) });
    PEERS.put(tx, PEERS.key(peer), {
      ...row,
      account: encodeAccountRecord(compared),
      trustedKey: identityKey,
      verifiedKey: identityKey,
    });
  });
}

/** The user goes on with a peer whose key has changed, without having compared numbers. */
export async function acceptIdentity(context: Context, peer: string): Promise<void> {
  await transact(context.store, async (tx) => {
    const { row, account } = await readPeer(context, tx, peer);
    const { identityKey } = standingOf(account).current;
    const isSame = bytesEqual(row.verifiedKey, identityKey);
    PEERS.put(tx, PEERS.key(peer), {
      ...row,
      trustedKey: identityKey,
      verifiedKey: isSame ? row.verifiedKey : new Uint8Array(0),
    });
  });
}

function half(crypto: CryptoProvider, account: AccountState): string {
  const { name, reference, identityKey } = standingOf(account).current;
  const input = encodePartyForHash({ ...name, reference, identityKey });
  let hash: Bytes = crypto.sha512(PREFIX, input);
  for (let i = 1; i < ITERATIONS; i++) hash = crypto.sha512(hash, input);
  return digitsOf(concatBytes(hash));
}

function digitsOf(hash: Bytes): string {
  const groups = Array.from({ length: GROUPS }, (_, group) => {
    const bytes = hash.subarray(group * BYTES_PER_GROUP, (group + 1) * BYTES_PER_GROUP);
    const value = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
    return String(value % GROUP_VALUES).padStart(BYTES_PER_GROUP, '0');
  });
  return groups.join('');
}
