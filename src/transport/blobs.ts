/**
 * The seam between the client and whoever keeps attachments: opaque ciphertext in large pieces, read whole or in part. What
 * comes back is trusted for nothing; the client checks each piece by the MACs in the message.
 *
 * One value serves one device, which it was made for; see `Transport` for how it authenticates and which errors all calls share.
 */
import type { Bytes } from '../bytes.ts';
import type { CallOptions } from './transport.ts';

/** Chunks of any size, empty ones included. Each is copied or sent before the next is asked for: that is the back-pressure. */
export type BlobSource = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

export interface BlobDescription {
  /** Exact length in bytes. */
  readonly size: number;
  /** How long it is needed. The keeper may keep it for less, by its policy. */
  readonly lifetimeMs: number;
}

/** Bytes `offset` to `offset + length`, the end excluded. Without a length, to the end. */
export interface BlobRange {
  readonly offset: number;
  readonly length?: number | undefined;
}

export interface BlobOptions extends CallOptions {
  readonly range?: BlobRange | undefined;
}

/** What is being read. */
export interface BlobReading {
  /** The length of the whole blob. */
  readonly size: number;
  /**
   * The bytes of the range, in order, once. Exactly those: a connection that ends early throws `TRANSPORT_UNAVAILABLE`, and the
   * caller goes on from there with another range. Returning early (`break`) lets go of the connection.
   */
  readonly chunks: AsyncIterable<Bytes>;
}

export interface Blobs {
  /**
   * Stores a blob. It is there when the promise resolves, and not before; if it rejects, nobody has its locator. An error of the
   * source is passed on as it is.
   *
   * @returns its locator: public, at most 1024 bytes, readable by any device of any realm that has it
   * @throws VinculumError `INVALID_ARGUMENT` if the source has more or fewer bytes than described;
   * `TRANSPORT_REFUSED` with reason `too-large` before the source is read
   */
  put(source: BlobSource, description: BlobDescription, options?: CallOptions): Promise<string>;
  /**
   * Opens a blob or a part of it. A locator comes from a stranger: it must not lead an adapter to hosts it was not told of.
   *
   * @throws VinculumError `TRANSPORT_REFUSED` with reason `unknown-locator` (also when it has expired) or `bad-range` (beyond
   * the end)
   */
  get(locator: string, options?: BlobOptions): Promise<BlobReading>;
}
