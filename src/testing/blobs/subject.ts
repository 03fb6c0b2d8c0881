/** What the conformance suite of `Blobs` needs to know of one, and what its cases share. */
import { type Bytes, joinBytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import type { BlobOptions, Blobs } from '../../transport/blobs.ts';
import type { DeviceAddress } from '../../transport/transport.ts';

/** Where blobs are kept. */
export interface BlobsPlace {
  /** Opens it as a device. */
  readonly open: (device: DeviceAddress) => Promise<Blobs>;
  readonly dispose: () => Promise<void>;
}

/** A kind of blob keeper under test. */
export interface BlobsSubject {
  /** Name for reports. */
  readonly name: string;
  /** Makes an empty place. It keeps blobs of at least 1 MB. */
  readonly create: () => Promise<BlobsPlace>;
  /** More bytes than it keeps in one blob. */
  readonly tooManyBytes: number;
}

export const ADA: DeviceAddress = { realm: 'instagram.example', id: 'ada', device: 1 };
export const BOB: DeviceAddress = { realm: 'messenger.example', id: 'bob', device: 1 };
/** How long test blobs are kept. */
export const HOUR_MS = 3_600_000;

/** Gives a test the views of two devices in two realms. */
export async function withBlobs(
  subject: BlobsSubject,
  test: (blobs: { readonly ada: Blobs; readonly bob: Blobs }) => Promise<void>,
): Promise<void> {
  const place = await subject.create();
  try {
    await test({ ada: await place.open(ADA), bob: await place.open(BOB) });
  } finally {
    await place.dispose();
  }
}

/** Bytes of which no part looks like another. */
export function content(length: number): Bytes {
  return Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8)) % 256);
}

/** Cuts bytes into chunks, some of them empty. */
export function* chunksOf(bytes: Bytes, chunkBytes: number): Generator<Bytes> {
  for (let offset = 0; offset < bytes.length; offset += chunkBytes) {
    yield bytes.slice(offset, offset + chunkBytes);
    yield new Uint8Array(0);
  }
}

export async function store(blobs: Blobs, bytes: Bytes): Promise<string> {
  return await blobs.put([bytes], { size: bytes.length, lifetimeMs: HOUR_MS });
}

/** Reads a blob or a range of it. */
export async function read(blobs: Blobs, locator: string, options?: BlobOptions): Promise<Bytes> {
  const parts: Bytes[] = [];
  for await (const chunk of (await blobs.get(locator, options)).chunks) parts.push(chunk);
  return joinBytes(parts);
}

/** The reason for which a call was refused, or whatever else came of it. */
export async function refusalOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  return VinculumError.is(error, 'TRANSPORT_REFUSED') ? String(error.details['reason']) : String(error);
}
