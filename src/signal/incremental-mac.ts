/**
 * `vinculum/incremental-mac`: the incremental MAC of a file while it streams, for Web Streams. A stream's `readable` and
 * `writable` fit `pipeThrough`. For Node's own streams, with libsignal's classes, see `vinculum/incremental-mac-node`.
 */
import { type Bytes, concatBytes } from '../bytes.ts';
import { hmacSha256Stream } from '../crypto/hmac-stream.ts';
import { bytesArgument } from './arguments.ts';
import { type ChunkSizeChoice, INCREMENTAL_MAC_OPERATION, makeDigester, makeValidator } from './chunk-size.ts';
import { mapErrors } from './error-mapping.ts';

export { type ChunkSizeChoice, chunkSizeInBytes, everyNthByte, inferChunkSize } from './chunk-size.ts';

/** The runtime's `ReadableStream`, by whatever types the program has for it. */
export type ByteReadable = typeof globalThis extends { ReadableStream: { prototype: infer Stream } } ? Stream : object;
/** The runtime's `WritableStream`, by whatever types the program has for it. */
export type ByteWritable = typeof globalThis extends { WritableStream: { prototype: infer Stream } } ? Stream : object;

/** Lets bytes pass unchanged and computes their incremental MAC. */
export class DigestingPassThrough {
  readonly readable: ByteReadable;
  readonly writable: ByteWritable;
  readonly #values: Bytes[] = [];

  /**
   * @param key - any length, secret
   * @param sizeChoice - how the stream is cut into chunks
   * @throws Error for chunks of no size
   */
  constructor(key: Bytes, sizeChoice: ChunkSizeChoice) {
    const digester = makeDigester(hmacSha256Stream, key, sizeChoice);
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
      transform: (data, controller) => {
        this.#values.push(...digester.update(bytesArgument(data)));
        controller.enqueue(data);
      },
      flush: () => void this.#values.push(digester.finish()),
    });
    this.readable = readable;
    this.writable = writable;
  }

  /** What has been computed so far: 32 bytes for each complete chunk and, once the stream has ended, 32 for the whole. */
  getFinalDigest(): Bytes {
    return concatBytes(...this.#values);
  }
}

/** Lets bytes pass once they are authenticated. Discard everything if the stream fails at its end. */
export class ValidatingPassThrough {
  readonly readable: ByteReadable;
  readonly writable: ByteWritable;

  /**
   * @param key - any length, secret
   * @param sizeChoice - how the stream is cut into chunks
   * @param digest - what {@link DigestingPassThrough.getFinalDigest} gave, from a trusted place
   * @throws LibSignalErrorBase IncrementalMacVerificationFailed for chunks of no size or a digest of an impossible length; the
   *   streams fail with the same error when something is not authentic
   */
  constructor(key: Bytes, sizeChoice: ChunkSizeChoice, digest: Bytes) {
    const validator = makeValidator(hmacSha256Stream, key, { sizeChoice, digest });
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
      transform: (data, controller) => {
        const released = mapErrors(INCREMENTAL_MAC_OPERATION, () => validator.update(bytesArgument(data)));
        for (const piece of released) controller.enqueue(piece);
      },
      flush: (controller) => {
        const rest = mapErrors(INCREMENTAL_MAC_OPERATION, () => validator.finish());
        if (rest.length > 0) controller.enqueue(rest);
      },
    });
    this.readable = readable;
    this.writable = writable;
  }
}
