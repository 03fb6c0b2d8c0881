/** Attachments in memory, and one device's view of them. */
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Bytes, copyBytes, joinBytes } from '../../bytes.ts';
import type { Clock } from '../../crypto/clock.ts';
import type { RandomSource } from '../../crypto/random-source.ts';
import { invalidCall, refused, throwIfAborted, unavailable } from '../arguments.ts';
import type { BlobDescription, BlobOptions, BlobRange, BlobReading, BlobSource, Blobs } from '../blobs.ts';
import type { CallOptions, DeviceAddress } from '../transport.ts';
import type { Lines } from './line.ts';

/** What one chunk of a reading has at most. */
const CHUNK_BYTES = 65_536;
/** Nobody guesses a locator. */
const LOCATOR_BYTES = 16;

/** A blob that is kept. */
export interface StoredBlob {
  readonly bytes: Bytes;
  /** Milliseconds since 1970. */
  readonly expiresMs: number;
}

/** What blobs need of their network. */
export interface BlobsRoute {
  readonly device: DeviceAddress;
  readonly lines: Lines;
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly stored: Map<string, StoredBlob>;
  readonly maxBytes: number;
}

export class MemoryBlobs implements Blobs {
  readonly #route: BlobsRoute;

  constructor(route: BlobsRoute) {
    this.#route = route;
  }

  async put(source: BlobSource, description: BlobDescription, options: CallOptions = {}): Promise<string> {
    const { size, lifetimeMs } = description;
    if (!Number.isSafeInteger(size) || size < 0) throw invalidCall('a size is an integer from 0');
    if (!(lifetimeMs > 0)) throw invalidCall('a lifetime is positive');
    const { device, lines, maxBytes, clock, random, stored } = this.#route;
    if (size > maxBytes) throw refused('too-large', `a blob of ${size} bytes; ${maxBytes} are allowed`);
    return lines.carry({ device, operation: 'putBlob', options }, async () => {
      const bytes = await collect(source, size, options);
      const locator = `memory:${device.realm}/${bytesToHex(random.bytes(LOCATOR_BYTES))}`;
      stored.set(locator, { bytes, expiresMs: clock.now() + lifetimeMs });
      return locator;
    });
  }

  async get(locator: string, options: BlobOptions = {}): Promise<BlobReading> {
    const { device, lines, clock, stored } = this.#route;
    return lines.carry({ device, operation: 'getBlob', options }, () => {
      const blob = stored.get(locator);
      if (blob === undefined) throw refused('unknown-locator', 'no such blob');
      if (blob.expiresMs <= clock.now()) {
        stored.delete(locator);
        throw refused('unknown-locator', 'no such blob');
      }
      const [start, end] = boundsOf(options.range, blob.bytes.length);
      return { size: blob.bytes.length, chunks: this.#read(blob.bytes.subarray(start, end), options) };
    });
  }

  async *#read(bytes: Uint8Array, options: CallOptions): AsyncGenerator<Bytes> {
    const { device, lines } = this.#route;
    for (let offset = 0; offset < bytes.length; offset += CHUNK_BYTES) {
      throwIfAborted(options);
      if (!(await lines.passes(device, 'deliver'))) throw unavailable('the connection broke');
      throwIfAborted(options);
      yield copyBytes(bytes.subarray(offset, offset + CHUNK_BYTES));
    }
  }
}

/** Reads a source of which the length is known. */
async function collect(source: BlobSource, size: number, options: CallOptions): Promise<Bytes> {
  const chunks: Bytes[] = [];
  let length = 0;
  for await (const chunk of source) {
    throwIfAborted(options);
    length += chunk.length;
    if (length > size) throw invalidCall(`the source has more than the ${size} bytes it was said to have`);
    chunks.push(copyBytes(chunk));
  }
  if (length < size) throw invalidCall(`the source has ${length} of the ${size} bytes it was said to have`);
  return joinBytes(chunks);
}

/** Returns start and end of a range. @throws VinculumError `TRANSPORT_REFUSED` with reason `bad-range`; `INVALID_ARGUMENT` */
function boundsOf(range: BlobRange | undefined, size: number): [start: number, end: number] {
  if (range === undefined) return [0, size];
  const { offset, length = size - offset } = range;
  if (!Number.isSafeInteger(offset) || offset < 0) throw invalidCall('an offset is an integer from 0');
  if (offset > size) throw refused('bad-range', `beyond the end of ${size} bytes`);
  if (!Number.isSafeInteger(length) || length < 0) throw invalidCall('a length is an integer from 0');
  if (offset + length > size) throw refused('bad-range', `beyond the end of ${size} bytes`);
  return [offset, offset + length];
}
