/** The bounds on what one sender can make us compute and keep. All are libsignal's; groups would diverge with others. */

/** Messages a chain may skip at once; bounds the work one message of a hostile member can cause. */
export const MAX_FORWARD_JUMPS = 25_000;
/** Skipped message keys kept per chain; the oldest are dropped first. */
export const MAX_MESSAGE_KEYS = 2_000;
/** Chains kept per sender and distribution, so that messages under the last few still decrypt; the oldest are dropped first. */
export const MAX_SENDER_KEY_STATES = 5;
/** Iterations are unsigned 32-bit numbers. The last one cannot be used: no chain key follows it. */
export const MAX_ITERATION = 0xffff_ffff;
