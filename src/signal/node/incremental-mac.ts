/**
 * `vinculum/incremental-mac-node`: the incremental MAC of a file while it streams, for Node's streams: what libsignal-client has
 * in its `dist/incremental_mac.js`.
 */
import { Transform } from 'node:stream';
import { type Bytes, concatBytes } from '../../bytes.ts';
import { nodeHmacSha256Stream } from '../../crypto/node/hmac-stream.ts';
import type { IncrementalDigester, IncrementalValidator } from '../../protocol/incremental-mac.ts';
import { type ChunkSizeChoice, INCREMENTAL_MAC_OPERATION, makeDigester, makeValidator } from '../chunk-size.ts';
import { mapErrors } from '../error-mapping.ts';

export { type ChunkSizeChoice, chunkSizeInBytes, everyNthByte, inferChunkSize } from '../chunk-size.ts';

type Callback = (error?: Error | null) => void;

/** Lets bytes pass unchanged and computes their incremental MAC. */
export class DigestingPassThrough extends Transform {
  readonly #digester: IncrementalDigester;
  readonly #values: Bytes[] = [];

  /**
   * @param key - any length, secret
   * @param sizeChoice - how the stream is cut into chunks
   * @throws Error for chunks of no size
   */
  constructor(key: Bytes, sizeChoice: ChunkSizeChoice) {
    super();
    this.#digester = makeDigester(nodeHmacSha256Stream, key, sizeChoice);
  }

  /** What has been computed so far: 32 bytes for each complete chunk and, once the stream has ended, 32 for the whole. */
  getFinalDigest(): Bytes {
    return concatBytes(...this.#values);
  }

  override _transform(data: Bytes, _encoding: BufferEncoding, callback: Callback): void {
    settle(callback, () => {
      this.#values.push(...this.#digester.update(data));
      this.push(data);
    });
  }

  override _final(callback: Callback): void {
    this.#values.push(this.#digester.finish());
    callback();
  }
}

/** Lets bytes pass once they are authenticated. Discard everything if the stream fails at its end. */
export class ValidatingPassThrough extends Transform {
  readonly #validator: IncrementalValidator;

  /**
   * @param key - any length, secret
   * @param sizeChoice - how the stream is cut into chunks
   * @param digest - what {@link DigestingPassThrough.getFinalDigest} gave, from a trusted place
   * @throws LibSignalErrorBase IncrementalMacVerificationFailed for chunks of no size or a digest of an impossible length; the
   *   stream fails with the same error when something is not authentic
   */
  constructor(key: Bytes, sizeChoice: ChunkSizeChoice, digest: Bytes) {
    super();
    this.#validator = makeValidator(nodeHmacSha256Stream, key, { sizeChoice, digest });
  }

  override _transform(data: Bytes, _encoding: BufferEncoding, callback: Callback): void {
    settle(callback, () => {
      for (const piece of this.#validator.update(data)) this.push(piece);
    });
  }

  override _final(callback: Callback): void {
    settle(callback, () => {
      this.push(this.#validator.finish());
    });
  }
}

/** Runs a step and reports its end, or its error, to the stream. */
function settle(callback: Callback, step: () => void): void {
  let failure: Error | null = null;
  try {
    mapErrors(INCREMENTAL_MAC_OPERATION, step);
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
  }
  callback(failure);
}
