/** Chunk sizes of the incremental MAC, and its machines as the streams of any kind need them. */
import type { HmacStreamFactory } from '../crypto/hmac-stream.ts';
import type { Bytes } from '../bytes.ts';
import { IncrementalDigester, IncrementalValidator, inferredChunkSize } from '../protocol/incremental-mac.ts';
import { bytesArgument, u32Argument } from './arguments.ts';
import { mapErrors } from './error-mapping.ts';

/** How a stream is cut into chunks: as the caller says, or as everybody does for a file of that size. */
export type ChunkSizeChoice = { kind: 'everyN'; n: number } | { kind: 'chunksOf'; dataSize: number };

/** Chunks of a size chosen by the caller. @param n - in bytes */
export function everyNthByte(n: number): ChunkSizeChoice {
  return { kind: 'everyN', n };
}

/** Chunks as they are usual. @param dataSize - the length of the file, in bytes */
export function inferChunkSize(dataSize: number): ChunkSizeChoice {
  return { kind: 'chunksOf', dataSize };
}

/**
 * The size of a chunk.
 *
 * @returns bytes
 * @throws RangeError if the size of the data is no u32
 */
export function chunkSizeInBytes(sizeChoice: ChunkSizeChoice): number {
  switch (sizeChoice.kind) {
    case 'everyN':
      return sizeChoice.n;
    case 'chunksOf':
      return inferredChunkSize(u32Argument(sizeChoice.dataSize));
  }
}

/** What libsignal calls an incremental MAC in its errors. */
export const INCREMENTAL_MAC_OPERATION = 'incremental_mac';

/** Checks the arguments of a digesting stream. @throws Error for chunks of no size, TypeError, RangeError */
export function makeDigester(
  startHmac: HmacStreamFactory,
  key: Uint8Array,
  sizeChoice: ChunkSizeChoice,
): IncrementalDigester {
  const macKey = bytesArgument(key);
  const chunkBytes = u32Argument(chunkSizeInBytes(sizeChoice));
  // The reference panics here, and Node shows a plain error.
  if (chunkBytes === 0) throw new Error('internal error in Neon module: chunk size must be positive');
  return new IncrementalDigester(startHmac(macKey), chunkBytes);
}

/** Checks the arguments of a validating stream. @throws LibSignalErrorBase IncrementalMacVerificationFailed, TypeError, RangeError */
export function makeValidator(
  startHmac: HmacStreamFactory,
  key: Uint8Array,
  parameters: { readonly sizeChoice: ChunkSizeChoice; readonly digest: Bytes },
): IncrementalValidator {
  const macKey = bytesArgument(key);
  const chunkBytes = u32Argument(chunkSizeInBytes(parameters.sizeChoice));
  const digest = bytesArgument(parameters.digest);
  return mapErrors(
    INCREMENTAL_MAC_OPERATION,
    () => new IncrementalValidator(startHmac(macKey), { chunkBytes, digest }),
  );
}
