/** What the conformance suite of `Directory` needs to know of one, and what its cases share. */
import { type Bytes, asciiBytes } from '../../bytes.ts';
import type { Directory, OneTimePreKey, PreKeyBundle, PreKeyUpload, SignedPreKey } from '../../transport/directory.ts';
import type { AccountName, DeviceAddress } from '../../transport/transport.ts';

/** Where directories of several devices meet. */
export interface DirectoryPlace {
  /** Opens the directory of a device, which may publish. */
  readonly open: (device: DeviceAddress) => Promise<Directory>;
  readonly dispose: () => Promise<void>;
}

/** A kind of directory under test. */
export interface DirectorySubject {
  /** Name for reports. */
  readonly name: string;
  /** Makes a place where nobody has published yet. */
  readonly create: () => Promise<DirectoryPlace>;
  /**
   * Makes the statements of an account's chain, for directories that verify them: `position` counts from 0, and different
   * `rival`s are different statements for one position. Default: any bytes.
   */
  readonly statement?: ((account: AccountName, position: number, rival: number) => Bytes) | undefined;
}

/** A statement of Ada's chain: the subject's, or any bytes that differ where they should. */
export function statementOf(subject: DirectorySubject, position: number, rival = 0): Bytes {
  return subject.statement?.(ADA, position, rival) ?? asciiBytes(`ada ${position} ${rival}`);
}

/** Gives a test a place of its own. */
export async function withDirectory(
  subject: DirectorySubject,
  test: (open: DirectoryPlace['open']) => Promise<void>,
): Promise<void> {
  const place = await subject.create();
  try {
    await test(place.open);
  } finally {
    await place.dispose();
  }
}

export const ADA: DeviceAddress = { realm: 'instagram.example', id: 'ada', device: 1 };
export const ADA_LAPTOP: DeviceAddress = { ...ADA, device: 2 };
export const BOB: DeviceAddress = { realm: 'messenger.example', id: 'bob', device: 1 };

const EC_KEY_BYTES = 33;
const KYBER_KEY_BYTES = 1569;
const SIGNATURE_BYTES = 64;
const EC_TYPE = 0x05;
const KYBER_TYPE = 0x08;

/** The nth byte string of a kind: of the right length, and no two alike. */
function distinct(length: number, type: number, number: number): Bytes {
  const bytes = new Uint8Array(length).fill(number);
  new DataView(bytes.buffer).setUint32(length - 4, number);
  bytes[0] = type;
  return bytes;
}

export function ecKey(id: number): OneTimePreKey {
  return { id, publicKey: distinct(EC_KEY_BYTES, EC_TYPE, id) };
}

export function signedEcKey(id: number): SignedPreKey {
  return { ...ecKey(id), signature: distinct(SIGNATURE_BYTES, 0, id) };
}

export function kyberKey(id: number): SignedPreKey {
  return { id, publicKey: distinct(KYBER_KEY_BYTES, KYBER_TYPE, id), signature: distinct(SIGNATURE_BYTES, 0, id) };
}

/** Keys with consecutive ids. */
export function several<Key>(make: (id: number) => Key, first: number, count: number): Key[] {
  return Array.from({ length: count }, (_, index) => make(first + index));
}

/** The id of the nth upload. */
export function uploadId(number: number): Bytes {
  return distinct(16, 1, number);
}

/**
 * The nth upload of a device, following the one before it. Its signed and last-resort key have id n, its identity key and
 * registration id are those of a device that was set up once.
 */
export function upload(number: number, parts: Partial<PreKeyUpload> = {}): PreKeyUpload {
  return {
    id: uploadId(number),
    replaces: number === 1 ? null : uploadId(number - 1),
    registrationId: 4711,
    identityKey: distinct(EC_KEY_BYTES, EC_TYPE, 9999),
    signedPreKey: signedEcKey(number),
    lastResortKyberPreKey: kyberKey(number),
    ...parts,
  };
}

/** A bundle as `signed/one-time/kyber`, with `!` for a last-resort key. */
export function shown(bundle: PreKeyBundle | undefined): string {
  if (bundle === undefined) return 'none';
  const { signedPreKey, oneTimePreKey, kyberPreKey, lastResort } = bundle;
  return `${signedPreKey.id}/${oneTimePreKey?.id ?? '-'}/${kyberPreKey.id}${lastResort ? '!' : ''}`;
}
