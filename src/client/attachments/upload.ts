/** Sending files: sealed while they are read, uploaded while they are sealed, named by a message when they are there. */
import { bucketSize, blobSize } from '../../envelope/attachment/pointer.ts';
import { AttachmentSealer, type SealedFile } from '../../envelope/attachment/seal.ts';
import type { Attachment } from '../../envelope/content/kinds.ts';
import { MAILBOX_LIFETIME_MS } from '../../envelope/outer/envelope.ts';
import { type Bytes, copyBytes, EMPTY_BYTES } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import type { Blobs, BlobSource } from '../../transport/blobs.ts';
import type { CancelSignal } from '../../transport/transport.ts';
import type { Engine } from '../../crypto/engine.ts';

/** What an attachment is shown as. */
export type FileForm = 'file' | 'photo' | 'video' | 'voice' | 'sticker' | 'gif';
const FORMS: readonly FileForm[] = ['file', 'photo', 'video', 'voice', 'sticker', 'gif'];

/** A file to be sent. */
export interface NewFile {
  /** Its bytes, read once. */
  readonly source: BlobSource;
  /** How many they are, at most 1 GiB. */
  readonly size: number;
  /** Media type, lower case: `image/png`. */
  readonly type: string;
  /** Default `file`. */
  readonly form?: FileForm | undefined;
  readonly name?: string | undefined;
  readonly caption?: string | undefined;
  /** In pixels. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly durationMs?: number | undefined;
  /** A small picture, at most 16 KiB, shown before anything is fetched. */
  readonly thumbnail?: Uint8Array | undefined;
}

/** How a transfer goes. */
export interface TransferOptions {
  readonly signal?: CancelSignal | undefined;
  /** Told of the bytes of the file so far. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/**
 * Seals and uploads a file.
 *
 * @returns what a message says of it
 * @throws VinculumError `INVALID_ARGUMENT` if the source has another size than was said; `RANDOM_UNAVAILABLE`; what the keeper of
 * attachments throws, and the signal's reason
 */
export async function uploadFile(
  { engine, blobs }: { readonly engine: Engine; readonly blobs: Blobs },
  file: NewFile,
  { signal, onProgress }: TransferOptions,
): Promise<Attachment> {
  const { source, size, type, form = 'file', name = '', caption = '' } = file;
  const { width = 0, height = 0, durationMs = 0, thumbnail } = file;
  const shown = { name, caption, width, height, durationMs, form: FORMS.indexOf(form) };
  const preview = thumbnail === undefined ? EMPTY_BYTES : copyBytes(thumbnail);
  const sealer = new AttachmentSealer(engine, { size, type });
  let sealed: SealedFile | null = null;
  async function* ciphertext(): AsyncGenerator<Bytes> {
    let done = 0;
    for await (const piece of source) {
      yield sealer.update(piece);
      done += piece.length;
      onProgress?.(done);
    }
    const end = sealer.finish();
    sealed = end.file;
    yield end.ciphertext;
  }
  const description = { size: blobSize(bucketSize(size)), lifetimeMs: MAILBOX_LIFETIME_MS };
  const locator = await blobs.put(ciphertext(), description, { signal });
  return { ...sealedOf(sealed), locator, ...shown, thumbnail: preview };
}

function sealedOf(sealed: SealedFile | null): SealedFile {
  if (sealed === null) throw new VinculumError('INTERNAL', 'the file was stored before it was read');
  return sealed;
}
