/**
 * The incremental MAC: a reader can authenticate a file chunk by chunk while it streams. The digest is one HMAC-SHA-256 for
 * each complete chunk, over everything up to its end, and one more over the whole. Unlike protocol steps these machines change
 * in place: a running hash cannot be a value.
 */
import { type Bytes, concatBytes, copyBytes } from '../bytes.ts';
import { constantTimeEqual } from '../crypto/constant-time.ts';
import type { HmacStream } from '../crypto/hmac-stream.ts';
import { VinculumError } from '../errors.ts';

/** The length of one value of the digest. */
export const MAC_BYTES = 32;
/** A digest shall not be longer than this many values, ... */
const MAX_CHUNKS = 256;
/** ... except where chunks would become smaller than this ... */
const MIN_CHUNK_BYTES = 65_536;
/** ... or larger than this. */
const MAX_CHUNK_BYTES = 2_097_152;

/** The chunk size that everybody uses for a file. @param dataSize - in bytes. @returns bytes */
export function inferredChunkSize(dataSize: number): number {
  return Math.min(Math.max(Math.ceil(dataSize / MAX_CHUNKS), MIN_CHUNK_BYTES), MAX_CHUNK_BYTES);
}

/** Computes the digest of data that arrives piece by piece. */
export class IncrementalDigester {
  readonly #mac: HmacStream;
  readonly #chunkBytes: number;
  /** Bytes of the current chunk so far; less than a chunk. */
  #filled = 0;

  /**
   * @param mac - fresh, under the MAC's key
   * @param chunkBytes - at least 1
   */
  constructor(mac: HmacStream, chunkBytes: number) {
    this.#mac = mac;
    this.#chunkBytes = chunkBytes;
  }

  /** Takes the next piece. @returns the values of the chunks it completes, 32 bytes each */
  update(data: Uint8Array): Bytes[] {
    const values: Bytes[] = [];
    let offset = 0;
    for (;;) {
      const end = offset + this.#chunkBytes - this.#filled;
      if (end > data.length) break;
      this.#mac.update(data.subarray(offset, end));
      values.push(this.#mac.value());
      this.#filled = 0;
      offset = end;
    }
    this.#mac.update(data.subarray(offset));
    this.#filled += data.length - offset;
    return values;
  }

  /** The last value: that of everything. */
  finish(): Bytes {
    return this.#mac.value();
  }

  /** How many bytes stand behind the last complete chunk. */
  get pendingBytes(): number {
    return this.#filled;
  }
}

/** Lets data pass only after its chunk was authenticated. After an error it must not be used again. */
export class IncrementalValidator {
  readonly #digester: IncrementalDigester;
  readonly #expected: Bytes;
  #position = 0;
  #held: Bytes[] = [];

  /**
   * @param mac - fresh, under the MAC's key
   * @param parameters - the size of a chunk in bytes, and the digest, which is trusted
   * @throws VinculumError `INVALID_MAC` for chunks of no size or a digest that is no multiple of 32 bytes long
   */
  constructor(mac: HmacStream, parameters: { readonly chunkBytes: number; readonly digest: Uint8Array }) {
    const { chunkBytes, digest } = parameters;
    if (chunkBytes === 0 || digest.length % MAC_BYTES !== 0) throw mismatch('Invalid configuration data');
    this.#digester = new IncrementalDigester(mac, chunkBytes);
    this.#expected = copyBytes(digest);
  }

  /**
   * Takes the next piece.
   *
   * @param data - untrusted; what must wait is copied, the rest is returned as views
   * @returns what may now be used: the pieces held back so far, then the part of this one up to its last complete chunk
   * @throws VinculumError `INVALID_MAC` if a chunk is not authentic; nothing of this piece may then be used
   */
  update(data: Uint8Array): Uint8Array[] {
    const values = this.#digester.update(data);
    for (const value of values) this.#verify(value, 'Corrupted input data');
    if (values.length === 0) {
      if (data.length > 0) this.#held.push(copyBytes(data));
      return [];
    }
    const end = data.length - this.#digester.pendingBytes;
    const released: Uint8Array[] = [...this.#held, data.subarray(0, end)];
    this.#held = end === data.length ? [] : [copyBytes(data.subarray(end))];
    return released;
  }

  /**
   * Ends the data.
   *
   * @returns the rest, possibly empty
   * @throws VinculumError `INVALID_MAC` if the rest is not authentic or something is missing
   */
  finish(): Bytes {
    const missing = this.#position + MAC_BYTES !== this.#expected.length;
    if (missing) throw mismatch('Corrupted input data (finalize)');
    this.#verify(this.#digester.finish(), 'Corrupted input data (finalize)');
    const rest = concatBytes(...this.#held);
    this.#held = [];
    return rest;
  }

  #verify(value: Bytes, message: string): void {
    const expected = this.#expected.subarray(this.#position, this.#position + MAC_BYTES);
    if (expected.length !== MAC_BYTES || !constantTimeEqual(expected, value)) throw mismatch(message);
    this.#position += MAC_BYTES;
  }
}

function mismatch(message: string): VinculumError {
  return new VinculumError('INVALID_MAC', message);
}
