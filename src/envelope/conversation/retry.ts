/** Sending again what could not be decrypted: when to ask, and when to answer. */
import { bytesEqual } from '../../bytes.ts';

/** Requests for one message. */
export const MAX_RETRY_REQUESTS = 3;
/** Messages of one peer's device that may be asked for at a time: it bounds what an error storm can make us keep and send. */
export const MAX_RETRIES_PER_PEER = 64;
/** A message is sent again for so long. */
export const RETRY_LIFETIME_MS: number = 7 * 24 * 60 * 60 * 1000;
/** Before the second request; eight times as long before the third. */
export const RETRY_DELAY_MS = 30_000;
const BACK_OFF = 8;

/** What was asked for so far. Immutable. */
export interface RetryRecord {
  /** Requests for this message. */
  readonly requests: number;
  /** When the last was sent. */
  readonly lastMs: number;
}

/** Whether to ask for a message that could not be decrypted. */
export type RetryRequest =
  { readonly ask: 'now' } | { readonly ask: 'at'; readonly timeMs: number } | { readonly ask: 'never' };

/**
 * Decides about a request.
 *
 * @param record - null before the first
 * @param pending - messages of the same device that are asked for
 */
export function judgeRetryRequest(record: RetryRecord | null, pending: number, nowMs: number): RetryRequest {
  if (record === null) return { ask: pending >= MAX_RETRIES_PER_PEER ? 'never' : 'now' };
  if (record.requests >= MAX_RETRY_REQUESTS) return { ask: 'never' };
  const timeMs = record.lastMs + RETRY_DELAY_MS * BACK_OFF ** (record.requests - 1);
  return nowMs >= timeMs ? { ask: 'now' } : { ask: 'at', timeMs };
}

/** A message that we sent to a device. */
export interface SentMessage {
  /** The device it was encrypted to: its account's reference, and its number. */
  readonly reference: Uint8Array;
  readonly device: number;
  /** That device's identity key then. */
  readonly identityKey: Uint8Array;
  readonly sentMs: number;
  /** Expired or deleted. */
  readonly isGone: boolean;
}

/** Who asks for it. */
export interface RetryAsker {
  /** Authenticated. */
  readonly reference: Uint8Array;
  readonly device: number;
  readonly identityKey: Uint8Array;
  /** How often this device has asked for this message, this time included. */
  readonly requests: number;
}

/**
 * Decides about an answer.
 *
 * @param sent - what was first encrypted under the envelope id asked for; null if nothing was
 * @returns `again`: the same App in a fresh session. `confirm`: the peer's key has changed; only if the user says yes
 */
export function judgeRetryAnswer(
  sent: SentMessage | null,
  asker: RetryAsker,
  nowMs: number,
): 'again' | 'confirm' | 'refuse' {
  if (sent === null || sent.isGone || asker.requests > MAX_RETRY_REQUESTS) return 'refuse';
  if (!bytesEqual(sent.reference, asker.reference) || sent.device !== asker.device) return 'refuse';
  if (nowMs - sent.sentMs > RETRY_LIFETIME_MS) return 'refuse';
  return bytesEqual(sent.identityKey, asker.identityKey) ? 'again' : 'confirm';
}
