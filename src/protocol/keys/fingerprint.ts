/** Numeric fingerprints, called safety numbers in front of people: two parties compare them to rule out a man in the middle. */
import { type Bytes, concatBytes } from '../../bytes.ts';
import { constantTimeEqual } from '../../crypto/constant-time.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';
import { type ScannableFields, encodeScannable, tryDecodeScannable } from './codec.ts';
import type { EcPublicKey } from './ec-key.ts';

/** One party of a fingerprint. */
export interface FingerprintParty {
  /** What names the account: a UTF-8 phone number in version 1, a 16-byte UUID in version 2; any bytes here. */
  readonly identifier: Uint8Array;
  readonly key: EcPublicKey;
}

/** What a fingerprint is computed from. */
export interface FingerprintParameters {
  /** Number of hashes, 2…1,000,000; Signal uses 5200. */
  readonly iterations: number;
  /** u32; only copied into the scannable form. */
  readonly version: number;
  readonly local: FingerprintParty;
  readonly remote: FingerprintParty;
}

export interface NumericFingerprint {
  /** 60 digits, the same on both sides. */
  readonly display: string;
  /** The content of a QR code; what is local on one side is remote on the other. */
  readonly scannable: Bytes;
}

/** A single hash would make look-alike keys too cheap to search for. */
const MIN_ITERATIONS = 2;
/** Bounds the time of one call to about a second. */
const MAX_ITERATIONS = 1_000_000;
/** Two zero bytes in front of the first hash; they have never followed the version argument. */
const HASH_PREFIX: Uint8Array = /* @__PURE__ */ new Uint8Array(2);
const SCANNABLE_HASH_BYTES = 32;
/** Six groups of five digits per party, each from five bytes. */
const DISPLAY_HASH_BYTES = 30;
const BYTES_PER_GROUP = 5;
const DIGITS_PER_GROUP = 5;

/**
 * Computes the fingerprint of a conversation. Takes milliseconds at 5200 iterations.
 *
 * @throws VinculumError `INVALID_FINGERPRINT` if the number of iterations is out of range
 */
export function numericFingerprint(crypto: CryptoProvider, parameters: FingerprintParameters): NumericFingerprint {
  const { iterations, version, local, remote } = parameters;
  if (!(iterations >= MIN_ITERATIONS && iterations <= MAX_ITERATIONS)) {
    throw new VinculumError('INVALID_FINGERPRINT', `Invalid fingerprint iterations ${String(iterations)}`);
  }
  const ours = iteratedHash(crypto, iterations, local);
  const theirs = iteratedHash(crypto, iterations, remote);
  const ourDigits = digits(ours);
  const theirDigits = digits(theirs);
  return {
    display: ourDigits < theirDigits ? ourDigits + theirDigits : theirDigits + ourDigits,
    scannable: encodeScannable({
      version,
      local: ours.subarray(0, SCANNABLE_HASH_BYTES),
      remote: theirs.subarray(0, SCANNABLE_HASH_BYTES),
    }),
  };
}

/**
 * Compares our scannable fingerprint with one that was scanned from the other side's screen.
 *
 * @param ours - our own encoding
 * @param theirs - untrusted
 * @returns true if each side has the other's keys
 * @throws VinculumError `INVALID_FINGERPRINT` if either cannot be parsed, `FINGERPRINT_VERSION_MISMATCH`
 */
export function compareScannable(ours: Uint8Array, theirs: Uint8Array): boolean {
  const our = tryDecodeScannable(ours) ?? fail('failed to decode protobuf');
  const ourVersion = our.version ?? fail('missing version');
  const ourLocal = our.local ?? fail('missing local fingerprint');
  const ourRemote = our.remote ?? fail('missing remote fingerprint');
  const their: ScannableFields = tryDecodeScannable(theirs) ?? fail('failed to decode their protobuf');
  const theirVersion = their.version ?? 0;
  if (theirVersion !== ourVersion) {
    throw new VinculumError(
      'FINGERPRINT_VERSION_MISMATCH',
      `fingerprint version number mismatch them ${String(theirVersion)} us ${String(ourVersion)}`,
      { details: { theirVersion, ourVersion } },
    );
  }
  const theirLocal = their.local ?? fail('missing their local fingerprint');
  const theirRemote = their.remote ?? fail('missing their remote fingerprint');
  const localMatches = constantTimeEqual(theirLocal, ourRemote);
  const remoteMatches = constantTimeEqual(theirRemote, ourLocal);
  return localMatches && remoteMatches;
}

function iteratedHash(crypto: CryptoProvider, iterations: number, party: FingerprintParty): Bytes {
  let hash = crypto.sha512(HASH_PREFIX, party.key, party.identifier, party.key);
  // One buffer for hash ‖ key: thousands of rounds, no garbage but the digests.
  const input = concatBytes(hash, party.key);
  for (let i = 1; i < iterations; i++) {
    input.set(hash);
    hash = crypto.sha512(input);
  }
  return hash;
}

function digits(hash: Uint8Array): string {
  let text = '';
  for (let offset = 0; offset < DISPLAY_HASH_BYTES; offset += BYTES_PER_GROUP) {
    let group = 0;
    for (let i = 0; i < BYTES_PER_GROUP; i++) group = group * 256 + (hash[offset + i] ?? 0);
    text += String(group % 10 ** DIGITS_PER_GROUP).padStart(DIGITS_PER_GROUP, '0');
  }
  return text;
}

function fail(reason: string): never {
  throw new VinculumError('INVALID_FINGERPRINT', `fingerprint parsing error: ${reason}`);
}
