/** Opening part of a file, from anywhere: to seek in a video, or to go on with a download that broke off. */
import type { Bytes } from '../../bytes.ts';
import { constantTimeEqual } from '../../crypto/constant-time.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';
import type { AttachmentPointer } from '../content/kinds.ts';
import { isUnsigned } from '../wire/scan.ts';
import { decryptBlocks } from './cbc.ts';
import { corrupted } from './open.ts';
import { BLOCK_BYTES, CIPHER_KEY_BYTES, MAC_BYTES, pointerDefect } from './pointer.ts';
import { chunkMac } from './seal.ts';

/** A stretch of plaintext, and the ciphertext that must be fetched for it. */
export interface AttachmentRange {
  /** In bytes of plaintext; the end is not in it. */
  readonly start: number;
  readonly end: number;
  /** In bytes of ciphertext: whole chunks; of the last one, what there is. */
  readonly fetchStart: number;
  readonly fetchEnd: number;
}

/**
 * Says what to fetch for a part of a file.
 *
 * @param start - first byte of plaintext
 * @param end - byte behind the last; at most the size of the file
 * @throws VinculumError `INVALID_ARGUMENT` if the file has no such part, or only one chunk: open it whole
 */
export function attachmentRange(pointer: AttachmentPointer, start: number, end: number): AttachmentRange {
  const defect = pointerDefect(pointer);
  if (defect !== null) throw new VinculumError('INVALID_ARGUMENT', defect);
  if (pointer.chunkMacs.length === 0) throw new VinculumError('INVALID_ARGUMENT', 'the file has one chunk only');
  if (!isUnsigned(start) || !isUnsigned(end, pointer.size) || start >= end) {
    throw new VinculumError('INVALID_ARGUMENT', 'the file has no such part');
  }
  const { chunk } = pointer;
  // Block p of the plaintext is block p + 1 of the ciphertext, and decrypting it takes the block before.
  const firstByte = start - (start % BLOCK_BYTES);
  const lastByte = Math.ceil(end / BLOCK_BYTES) * BLOCK_BYTES + BLOCK_BYTES;
  return {
    start,
    end,
    fetchStart: firstByte - (firstByte % chunk),
    fetchEnd: Math.ceil(lastByte / chunk) * chunk,
  };
}

/**
 * Opens a part of a file.
 *
 * @param pointer - authenticated by the message it came in; secret
 * @param part - by {@link attachmentRange}, and what was fetched: as much of it as the ciphertext has
 * @returns exactly the plaintext asked for
 * @throws VinculumError `INVALID_MAC` if a chunk is missing or not authentic
 */
export function openRange(
  crypto: CryptoProvider,
  pointer: AttachmentPointer,
  part: { readonly range: AttachmentRange; readonly fetched: Uint8Array },
): Bytes {
  const { range, fetched } = part;
  const { key, chunk, chunkMacs } = pointer;
  const first = range.fetchStart / chunk;
  const needed = Math.min(range.fetchEnd, (chunkMacs.length / MAC_BYTES) * chunk) / chunk - first;
  if (Math.ceil(fetched.length / chunk) !== needed) throw corrupted('a chunk is missing');
  for (let i = 0; i < needed; i++) {
    const index = first + i;
    const mac = chunkMac(crypto, key.subarray(CIPHER_KEY_BYTES), {
      index,
      chunk: fetched.subarray(i * chunk, (i + 1) * chunk),
    });
    const expected = chunkMacs.subarray(index * MAC_BYTES, (index + 1) * MAC_BYTES);
    if (!constantTimeEqual(mac, expected)) throw corrupted('a chunk is not authentic');
  }
  const ivAt = range.start - (range.start % BLOCK_BYTES) - range.fetchStart;
  const blocksEnd = Math.ceil(range.end / BLOCK_BYTES) * BLOCK_BYTES + BLOCK_BYTES - range.fetchStart;
  if (blocksEnd > fetched.length) throw corrupted('the file is shorter than announced');
  const chain = fetched.slice(ivAt, ivAt + BLOCK_BYTES);
  const blocks = fetched.subarray(ivAt + BLOCK_BYTES, blocksEnd);
  const { plaintext } = decryptBlocks(crypto, { key: key.subarray(0, CIPHER_KEY_BYTES), chain }, blocks);
  const offset = range.start % BLOCK_BYTES;
  return plaintext.slice(offset, offset + range.end - range.start);
}
