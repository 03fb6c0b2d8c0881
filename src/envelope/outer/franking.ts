/**
 * Franking: a sender commits to what is encrypted, realms tag the commitment, and a recipient can later reveal a message that
 * nobody can deny or invent. The keys are symmetric: outsiders can check nothing.
 */
import { type Bytes, EMPTY_BYTES, asciiBytes, be64, concatBytes } from '../../bytes.ts';
import { constantTimeEqual } from '../../crypto/constant-time.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { RandomSource } from '../../crypto/random-source.ts';
import { VinculumError } from '../../errors.ts';
import type { AccountName } from './address.ts';

/**
 * Length of a franking key, exactly: HMAC pads short keys with zeros and hashes long ones, so that with other lengths two keys
 * could open one commitment.
 */
export const FRANKING_KEY_BYTES = 32;

const COMMITMENT_LABEL = /* @__PURE__ */ asciiBytes('vinculum/1/franking\0');
const TAG_LABEL = /* @__PURE__ */ asciiBytes('vinculum/1/tag\0');

/** Draws the franking key of one ciphertext, 32 bytes, secret to sender and recipient. */
export function newFrankingKey(random: RandomSource): Bytes {
  return random.bytes(FRANKING_KEY_BYTES);
}

/** A message and the key that its commitment is made with. */
export interface Opening {
  /** 32 bytes, secret. */
  readonly frankingKey: Uint8Array;
  /** The exact bytes sent, possibly none. */
  readonly app: Uint8Array;
}

/**
 * Commits to a message.
 *
 * @returns 32 bytes that say nothing about it
 * @throws VinculumError `INVALID_ARGUMENT` if the key does not have 32 bytes
 */
export function commitment(crypto: CryptoProvider, { frankingKey, app }: Opening): Bytes {
  if (frankingKey.length !== FRANKING_KEY_BYTES) {
    throw new VinculumError('INVALID_ARGUMENT', 'a franking key has 32 bytes');
  }
  return crypto.hmacSha256(frankingKey, COMMITMENT_LABEL, app);
}

/** Tells whether a commitment opens to a message. */
export function opensCommitment(crypto: CryptoProvider, committed: Uint8Array, opening: Opening): boolean {
  return opening.frankingKey.length === FRANKING_KEY_BYTES && constantTimeEqual(commitment(crypto, opening), committed);
}

/** What a receiving engine holds in its hands. */
export interface ReceivedOpening {
  /** Of the envelope. */
  readonly commitment: Uint8Array | null;
  /** Of the payload. */
  readonly frankingKey: Uint8Array | null;
  readonly app: Uint8Array;
  /** Whether the session is with another device of our own account. */
  readonly isOwnAccount: boolean;
}

/**
 * Refuses a message that its reader could not report.
 *
 * @throws VinculumError `COMMITMENT_MISMATCH`
 */
export function checkOpening(crypto: CryptoProvider, received: ReceivedOpening): void {
  const { commitment: committed, frankingKey, app, isOwnAccount } = received;
  // Nobody reports oneself. A commitment that is there must open all the same.
  if (isOwnAccount && committed === null && frankingKey === null) return;
  const opens = committed !== null && frankingKey !== null && opensCommitment(crypto, committed, { frankingKey, app });
  if (!opens)
    throw new VinculumError('COMMITMENT_MISMATCH', 'the message cannot be reported: its commitment does not open');
}

/**
 * Refuses, at a server, an envelope to another account without a commitment.
 *
 * @param isOwnAccount - whether all recipients are devices of the account that submits
 * @throws VinculumError `COMMITMENT_MISMATCH`
 */
export function requireCommitment(envelope: { readonly commitment: Uint8Array | null }, isOwnAccount: boolean): void {
  if (isOwnAccount || envelope.commitment !== null) return;
  throw new VinculumError('COMMITMENT_MISMATCH', 'an envelope to another account needs a commitment');
}

/** What a realm tags. */
export interface TagInput {
  /** 32 bytes. */
  readonly commitment: Uint8Array;
  /** Null if sealed. */
  readonly from: AccountName | null;
  readonly to: AccountName;
  /** 16 bytes. */
  readonly envelopeId: Uint8Array;
  /** Milliseconds since 1970, by the realm's clock. */
  readonly timeMs: number;
  /** The tag of the realm before, 32 bytes; null for the first. */
  readonly earlier: Uint8Array | null;
}

/**
 * Tags a message that passes a realm.
 *
 * @param key - the realm's franking key, 32 bytes, secret, kept as long as reports are taken
 * @returns 32 bytes
 */
export function frankingTag(crypto: CryptoProvider, key: Uint8Array, input: TagInput): Bytes {
  const { commitment: committed, from, to, envelopeId, timeMs, earlier } = input;
  return crypto.hmacSha256(
    key,
    TAG_LABEL,
    committed,
    ...accountParts(from ?? { realm: '', id: '' }),
    ...accountParts(to),
    envelopeId,
    be64(timeMs),
    prefixed(earlier ?? EMPTY_BYTES),
  );
}

function accountParts({ realm, id }: AccountName): readonly Bytes[] {
  const utf8 = new TextEncoder();
  return [prefixed(utf8.encode(realm)), prefixed(utf8.encode(id))];
}

/** Length as uint16, then the bytes. */
function prefixed(bytes: Uint8Array): Bytes {
  return concatBytes(Uint8Array.of(bytes.length >>> 8, bytes.length), bytes);
}
