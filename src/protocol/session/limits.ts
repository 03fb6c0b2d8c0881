/** The bounds on what one peer can make us compute and keep. All are libsignal's; sessions would diverge with others. */

/** Messages a chain may skip at once; bounds the work one unauthenticated message can cause. Lifted for self-sessions. */
export const MAX_FORWARD_JUMPS = 25_000;
/** Skipped message keys kept per receiver chain; the oldest are dropped first. */
export const MAX_MESSAGE_KEYS = 2_000;
/** Receiver chains kept per session; the oldest are dropped first. */
export const MAX_RECEIVER_CHAINS = 5;
/** Earlier sessions with the same device that can still decrypt. */
export const MAX_ARCHIVED_STATES = 40;
/** A session whose first message was never answered is not used for sending after this long: 30 days. */
export const MAX_UNACKNOWLEDGED_SESSION_AGE_MS: number = 30 * 24 * 60 * 60 * 1000;
/** SPQR keeps no more skipped keys per epoch than a chain keeps message keys. */
export const UNLIMITED_JUMPS = 0xffff_ffff;
