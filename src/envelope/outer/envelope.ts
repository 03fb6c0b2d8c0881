/**
 * The envelope: all that a server learns of a message. It is not authenticated, and readers trust it for nothing; its id is
 * fresh for each envelope, so that copies of one message share no value.
 */
import type { Bytes } from '../../bytes.ts';
import type { RandomSource } from '../../crypto/random-source.ts';
import { VinculumError } from '../../errors.ts';
import { malformed } from '../wire/message.ts';
import { type Address, address } from './address.ts';
import { decodeEnvelopeFields, encodeEnvelopeFields } from './codec.ts';

/** What the ciphertext of an envelope is. There is no kind for a message that is not encrypted. */
export type EnvelopeKind = 'message' | 'pre-key-message' | 'sender-key-message' | 'sealed' | 'plaintext';

/** Numbers on the wire. */
const KIND_NUMBERS = { message: 1, 'pre-key-message': 2, 'sender-key-message': 3, sealed: 4, plaintext: 5 } as const;
const KINDS: readonly (EnvelopeKind | undefined)[] = [
  undefined,
  'message',
  'pre-key-message',
  'sender-key-message',
  'sealed',
  'plaintext',
];

const VERSION = 1;

/** How long a server keeps an envelope that is only worth something now. */
export const LIVE_LIFETIME_MS = 60_000;
/** How long it keeps others. */
export const MAILBOX_LIFETIME_MS: number = 30 * 24 * 60 * 60 * 1000;

/** Length of an envelope's id. */
export const ENVELOPE_ID_BYTES = 16;

export interface Envelope {
  /** `plaintext` carries a request to send again, nothing else. */
  readonly kind: EnvelopeKind;
  /** Null if sealed. */
  readonly from: Address | null;
  /** 16 bytes, random. */
  readonly id: Bytes;
  /** Only worth delivering now. */
  readonly live: boolean;
  /** Whether to wake the device up. */
  readonly wake: boolean;
  /** 32 bytes; null only between devices of one account. */
  readonly commitment: Bytes | null;
  /** At least 1 byte. */
  readonly ciphertext: Bytes;
}

/** The same as its fields are on the wire. */
export interface EnvelopeFields extends Omit<Envelope, 'kind'> {
  readonly version: number;
  readonly kind: number;
}

/** Draws the id of a new envelope. @throws VinculumError `RANDOM_UNAVAILABLE` */
export function newEnvelopeId(random: RandomSource): Bytes {
  return random.bytes(ENVELOPE_ID_BYTES);
}

/**
 * Encodes an envelope.
 *
 * @returns at most 256 KiB
 * @throws VinculumError `INVALID_ARGUMENT` if it is larger or not whole
 */
export function encodeEnvelope(envelope: Envelope): Bytes {
  const defect = defectOf(envelope);
  if (defect !== null) throw new VinculumError('INVALID_ARGUMENT', `cannot encode Envelope: ${defect}`);
  const from = envelope.from === null ? null : address(envelope.from);
  return encodeEnvelopeFields({ ...envelope, version: VERSION, kind: KIND_NUMBERS[envelope.kind], from });
}

/**
 * Decodes an envelope.
 *
 * @param bytes - untrusted; copied
 * @throws VinculumError `INVALID_MESSAGE`, or `UNSUPPORTED` for another version, kind or critical field
 */
export function decodeEnvelope(bytes: Uint8Array): Envelope {
  const { version, kind: number, ...fields } = decodeEnvelopeFields(bytes);
  const kind = KINDS[number];
  if (version !== VERSION) throw new VinculumError('UNSUPPORTED', `envelope version ${version} is not known`);
  if (kind === undefined) throw new VinculumError('UNSUPPORTED', `envelope kind ${number} is not known`);
  const envelope = { ...fields, kind };
  const defect = defectOf(envelope);
  if (defect !== null) throw malformed('Envelope', defect);
  return envelope;
}

/** When a server forgets an envelope. @param acceptedMs - when it came, by the server's clock */
export function envelopeExpiry({ live }: Envelope, acceptedMs: number): number {
  return acceptedMs + (live ? LIVE_LIFETIME_MS : MAILBOX_LIFETIME_MS);
}

function defectOf({ kind, from, ciphertext }: Envelope): string | null {
  if (ciphertext.length === 0) return 'there is no ciphertext';
  if ((from === null) !== (kind === 'sealed')) return 'a sender is named unless the envelope is sealed';
  return null;
}
