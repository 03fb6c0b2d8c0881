/** Quotes name the message they answer and its hash, so that nobody can put words into another's mouth. */
import { constantTimeEqual } from '../../crypto/constant-time.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { appHash } from './app.ts';
import type { Quote, Ref } from './metadata.ts';

/** Quotes a message. @param bytes - of its App, exactly as sent or received */
export function quoteOf(crypto: CryptoProvider, target: Ref, bytes: Uint8Array): Quote {
  return { target, hash: appHash(crypto, bytes) };
}

/**
 * Checks a quote.
 *
 * @param bytes - of the App that is kept under that name; null if there is none (yet, or any more)
 * @returns `unverified` is shown as such
 */
export function judgeQuote(
  crypto: CryptoProvider,
  { hash }: Quote,
  bytes: Uint8Array | null,
): 'verified' | 'unverified' | 'unknown' {
  if (bytes === null) return 'unknown';
  return constantTimeEqual(appHash(crypto, bytes), hash) ? 'verified' : 'unverified';
}
