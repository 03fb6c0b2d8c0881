/** Sizes and limits of the Sparse Post-Quantum Ratchet, version 1 (ML-KEM-768). */

/** Version byte of a message, and version number of a state, of the only version there is. */
export const SPQR_VERSION = 1;

/** Which half of each pair of derived chain keys is ours for sending: the initiator's (A2B) or the responder's (B2A). */
export type Direction = 'A2B' | 'B2A';

/** How directions are stored. */
export const DIRECTIONS: readonly Direction[] = ['A2B', 'B2A'];

/** How far a message's index may lie ahead of the last one received. libsignal's default. */
export const DEFAULT_MAX_JUMP = 25_000;
/** How far behind the newest index a skipped key may still be fetched. libsignal's default. */
export const DEFAULT_MAX_OUT_OF_ORDER_KEYS = 2_000;
/** Links of the chain kept from before the sending epoch, for late incoming messages. */
export const EPOCHS_KEPT_BEFORE_SENDING = 1;

export const HEADER_BYTES = 64;
/** The encapsulation key without ρ. */
export const VECTOR_BYTES = 1152;
export const DECAPSULATION_KEY_BYTES = 2400;
export const ENCAPSULATION_STATE_BYTES = 2080;
export const CIPHERTEXT_1_BYTES = 960;
export const CIPHERTEXT_2_BYTES = 128;
export const MAC_BYTES = 32;
export const KEY_BYTES = 32;

/** Randomness of a key pair: d ‖ z of FIPS 203. */
export const KEY_PAIR_SEED_BYTES = 64;
/** Randomness of an encapsulation: m of FIPS 203. */
export const ENCAPSULATION_SEED_BYTES = 32;

/** Objects on the wire, cut into chunks. */
export const SIGNED_HEADER_BYTES: number = HEADER_BYTES + MAC_BYTES;
export const SIGNED_CIPHERTEXT_2_BYTES: number = CIPHERTEXT_2_BYTES + MAC_BYTES;

export const MAX_U32 = 0xffff_ffff;
