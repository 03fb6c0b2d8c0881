/** The sizes that belong to a file, and what is checked before a byte of it is fetched. */
import { VinculumError } from '../../errors.ts';
import type { AttachmentPointer } from '../content/kinds.ts';
import { MAX_ATTACHMENT_BYTES } from '../limits.ts';

/** AES block; also the length of the IV. */
export const BLOCK_BYTES = 16;
/** Length of a MAC. */
export const MAC_BYTES = 32;
/** Length of an AES-256 key, and of the MAC key behind it. */
export const CIPHER_KEY_BYTES = 32;
/** Length of both. */
export const ATTACHMENT_KEY_BYTES = 64;

/** The smallest bucket: what a short note is told apart from nothing by. */
const SMALLEST_BUCKET = 541;
/** Buckets grow by a twentieth: the length tells little, and costs little. */
const BUCKET_GROWTH = 1.05;

/**
 * The length that a file is padded to with zeros.
 *
 * @param size - in bytes
 */
export function bucketSize(size: number): number {
  if (size <= SMALLEST_BUCKET) return SMALLEST_BUCKET;
  const steps = Math.ceil(Math.log(size) / Math.log(BUCKET_GROWTH));
  return Math.max(size, Math.floor(BUCKET_GROWTH ** steps));
}

/** The length of the ciphertext of a padded file: IV, whole blocks of which the last is never without padding, MAC. */
export function blobSize(padded: number): number {
  return BLOCK_BYTES + (Math.floor(padded / BLOCK_BYTES) + 1) * BLOCK_BYTES + MAC_BYTES;
}

/**
 * The longest ciphertext of a file. Platforms may round buckets differently, so that readers know a bound only.
 *
 * @param size - in bytes
 */
export function maxBlobSize(size: number): number {
  return blobSize(Math.max(SMALLEST_BUCKET, Math.ceil(size * BUCKET_GROWTH) + BLOCK_BYTES));
}

/** @returns what is wrong with a pointer by itself, or null */
export function pointerDefect({ size, type, chunk, macs, chunkMacs }: AttachmentPointer): string | null {
  if (!MEDIA_TYPE.test(type)) return 'that is no media type';
  const values = macs.length / MAC_BYTES;
  if (!Number.isInteger(values) || values < 1) return 'the MACs of the file have a wrong length';
  const whole = values - 1;
  // The ciphertext has `whole` complete chunks and less than one more.
  if (whole * chunk > maxBlobSize(size) || (whole + 1) * chunk <= blobSize(size)) {
    return 'the MACs of the file do not fit its size';
  }
  const ranges = chunkMacs.length / MAC_BYTES;
  const isSingle = ranges === 0 && whole <= 1;
  if (!isSingle && ranges !== whole && ranges !== whole + 1) return 'the MACs of the chunks do not fit the file';
  return null;
}

/** A type and a subtype of RFC 6838, lower case, without parameters. */
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/;

/** What a user or an app is willing to fetch. */
export interface FetchPolicy {
  /** Bytes of plaintext; at most 1 GiB counts. */
  readonly maxBytes: number;
  /** Media types: `image/png`, or `image/*`; null for all. */
  readonly types: readonly string[] | null;
}

/**
 * Refuses a file before it is fetched.
 *
 * @returns the number of bytes after which a download must be broken off
 * @throws VinculumError `NOT_ALLOWED`
 */
export function checkBeforeFetch({ size, type }: AttachmentPointer, { maxBytes, types }: FetchPolicy): number {
  if (size > Math.min(maxBytes, MAX_ATTACHMENT_BYTES)) {
    throw new VinculumError('NOT_ALLOWED', 'the file is too large', { details: { size } });
  }
  const isWanted = (wanted: string): boolean =>
    wanted === type || (wanted.endsWith('/*') && type.startsWith(wanted.slice(0, -1)));
  if (types !== null && !types.some(isWanted))
    throw new VinculumError('NOT_ALLOWED', 'files of that type are not wanted');
  return maxBlobSize(size);
}
