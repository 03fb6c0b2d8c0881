/** Fetching files: refused by size and type before a byte is fetched, and every byte authentic before it is given out. */
import { AttachmentOpener } from '../../envelope/attachment/open.ts';
import { checkBeforeFetch, type FetchPolicy } from '../../envelope/attachment/pointer.ts';
import { attachmentRange, openRange } from '../../envelope/attachment/range.ts';
import type { AttachmentPointer } from '../../envelope/content/kinds.ts';
import { type Bytes, concatBytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { Blobs } from '../../transport/blobs.ts';
import type { TransferOptions } from './upload.ts';

/** What to fetch, and what not. */
export interface DownloadOptions extends TransferOptions, Partial<FetchPolicy> {
  /** A part of a large file: the first byte, and the one behind the last. */
  readonly range?: { readonly start: number; readonly end: number } | undefined;
}

/** Files that are larger are fetched only if the caller says so: 64 MiB. */
const DEFAULT_MAX_BYTES = 67_108_864;
/** Connections that may break without anything having come in between. */
const MAX_BREAKS = 5;

interface Source {
  readonly crypto: CryptoProvider;
  readonly blobs: Blobs;
}

/**
 * Fetches a file.
 *
 * @returns true parts of it, in order. Only when it ends without an error, these were all
 * @throws VinculumError `NOT_ALLOWED` for what is too large or of a type that is not wanted; `INVALID_MAC` for what is not
 * authentic; what the keeper of attachments throws
 */
export async function* downloadFile(
  source: Source,
  pointer: AttachmentPointer,
  options: DownloadOptions,
): AsyncGenerator<Bytes, void, void> {
  const { maxBytes = DEFAULT_MAX_BYTES, types = null, range, onProgress } = options;
  checkBeforeFetch(pointer, { maxBytes, types });
  if (range !== undefined && pointer.chunkMacs.length > 0) {
    yield await downloadRange(source, pointer, { ...options, range });
    return;
  }
  const opener = new AttachmentOpener(source.crypto, pointer);
  let done = 0;
  const count = (plaintext: Bytes): Bytes => {
    const [start, end] = [(range?.start ?? 0) - done, (range?.end ?? pointer.size) - done];
    done += plaintext.length;
    onProgress?.(done);
    return range === undefined ? plaintext : plaintext.slice(Math.max(0, start), Math.max(0, end));
  };
  for await (const piece of pieces(source.blobs, pointer, options)) yield count(opener.update(piece));
  yield count(opener.finish());
}

/** The ciphertext, gone on with where a connection broke. */
async function* pieces(
  blobs: Blobs,
  { locator }: AttachmentPointer,
  { signal }: TransferOptions,
): AsyncGenerator<Bytes, void, void> {
  let offset = 0;
  for (let breaks = 0; ; breaks++) {
    try {
      const reading = await blobs.get(locator, { signal, ...(offset > 0 ? { range: { offset } } : {}) });
      for await (const piece of reading.chunks) {
        offset += piece.length;
        if (piece.length > 0) breaks = 0;
        yield piece;
      }
      return;
    } catch (error) {
      if (!VinculumError.is(error, 'TRANSPORT_UNAVAILABLE') || breaks >= MAX_BREAKS) throw error;
    }
  }
}

async function downloadRange(
  { crypto, blobs }: Source,
  pointer: AttachmentPointer,
  { range, signal, onProgress }: DownloadOptions & { readonly range: { readonly start: number; readonly end: number } },
): Promise<Bytes> {
  const part = attachmentRange(pointer, range.start, range.end);
  const whole = await blobs.get(pointer.locator, { signal, range: { offset: part.fetchStart, length: 0 } });
  const length = Math.max(0, Math.min(part.fetchEnd, whole.size) - part.fetchStart);
  const reading = await blobs.get(pointer.locator, { signal, range: { offset: part.fetchStart, length } });
  const chunks: Bytes[] = [];
  let fetched = 0;
  for await (const chunk of reading.chunks) {
    fetched += chunk.length;
    if (fetched > length) throw new VinculumError('INVALID_MAC', 'there is more than was asked for');
    chunks.push(chunk);
  }
  const plaintext = openRange(crypto, pointer, { range: part, fetched: concatBytes(...chunks) });
  onProgress?.(plaintext.length);
  return plaintext;
}
