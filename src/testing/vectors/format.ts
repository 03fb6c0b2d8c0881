/**
 * The interop vectors: files of JSON that an implementation in any language can run. The words are in `readme.ts`, which is
 * written next to the files.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { type Bytes, copyBytes } from '../../bytes.ts';

export const VECTOR_FORMAT = 'vinculum-vectors';
/** Raised when a reader of older files would misread newer ones. */
export const VECTOR_VERSION = 1;
/** Each suite is a file. */
export const SUITES = ['handshake', 'ratchet', 'spqr', 'groups', 'sealed-sender', 'fingerprints'] as const;
export type SuiteName = (typeof SUITES)[number];

/** Vectors need some time; this one is arbitrary. Milliseconds since 1970. */
export const NOW = 1_750_000_000_000;

/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

/** One vector. */
export interface VectorCase {
  /** Unique in its suite. */
  readonly name: string;
  /** What a failure would mean, in a sentence. */
  readonly tests: string;
  /** What to do; the readme describes each. */
  readonly op: string;
  /** Whether everything in it succeeds. */
  readonly valid: boolean;
  readonly input: JsonObject;
  readonly expected: Json;
}

/** One file. */
export interface VectorSuite {
  readonly format: typeof VECTOR_FORMAT;
  readonly version: number;
  readonly suite: SuiteName;
  /** With this seed the same files are generated again, byte for byte. */
  readonly seed: string;
  readonly cases: readonly VectorCase[];
}

/** A device as it stands in vectors, with its records: see `StoreSnapshot` for their names. */
export interface DeviceInput {
  readonly name: string;
  readonly deviceId: number;
  readonly registrationId: number;
  /** A serialised identity key pair. */
  readonly identity: string;
  readonly records: Readonly<Record<string, string>>;
}

export function toHex(bytes: Uint8Array): string {
  return bytesToHex(bytes);
}

export function fromHex(text: string): Bytes {
  return copyBytes(hexToBytes(text));
}

/** The text of a file. */
export function formatSuite(suite: VectorSuite): string {
  return `${JSON.stringify(suite, null, 1)}\n`;
}

/** @throws SyntaxError, or Error for something that is no suite of this version */
export function parseSuite(text: string): VectorSuite {
  const { format, version, suite, seed, cases } = JSON.parse(text) as Partial<VectorSuite>;
  if (format !== VECTOR_FORMAT) throw new Error('this is no file of vectors');
  if (version !== VECTOR_VERSION) throw new Error(`version ${String(version)} of the format is not known here`);
  if (suite === undefined || !SUITES.includes(suite)) throw new Error(`no suite is called ${String(suite)}`);
  if (typeof seed !== 'string' || !Array.isArray(cases)) throw new Error('the file is incomplete');
  return { format, version, suite, seed, cases };
}
