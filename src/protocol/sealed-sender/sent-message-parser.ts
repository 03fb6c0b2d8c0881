/**
 * Splits what a client uploads for many recipients into what each of them gets. Runs on servers, on hostile bytes: it needs no
 * key, cannot decrypt, and imports nothing that can. Work and memory are linear in the length of the upload, whatever the upload
 * says about itself.
 *
 * Source: spec 05, "Sent form" and "Parsing the sent form (server side)".
 */
import { type Bytes, concatBytes } from '../../bytes.ts';
import {
  SERVICE_ID_FIXED_WIDTH_BYTES,
  SERVICE_ID_KIND,
  type ServiceId,
  UUID_BYTES,
  parseServiceIdFixedWidth,
  serviceIdString,
} from '../keys/service-id.ts';
import { VinculumError } from '../../errors.ts';
import {
  emptySealedMessage,
  invalidSealedMessage,
  malformedSealedMessage,
  unknownSealedVersion,
} from './sealed-error.ts';

/** What recipients get, and the first sent form, which listed bare UUIDs of accounts. */
export const VERSION_2_RECEIVED_BYTE = 0x22;
/** The sent form that lists service ids. */
export const VERSION_2_SENT_BYTE = 0x23;
/** Parts of the key material of a recipient and of what all share. */
export const WRAPPED_KEY_BYTES = 32;
export const AUTHENTICATION_TAG_BYTES = 16;
export const EPHEMERAL_KEY_BYTES = 32;
export const RECIPIENT_KEY_BYTES: number = WRAPPED_KEY_BYTES + AUTHENTICATION_TAG_BYTES;
/** Behind a device id: bits 0…13 are its registration id, bit 14 is unused, bit 15 announces another device. */
export const REGISTRATION_ID_MASK = 0x3fff;
export const ANOTHER_DEVICE_FLAG = 0x8000;
const REGISTRATION_WORD_BYTES = 2;
/** Stands in place of a device list: this account shall not get the message. */
export const NO_DEVICES = 0;
const MAX_DEVICE_ID = 127;
const MAX_COUNT = 0xffff_ffff;
/** A count has 32 bits. */
const MAX_COUNT_BYTES = 5;

/** One account in a sent message. */
export interface SentRecipient {
  readonly serviceId: ServiceId;
  /** 1…127 each, duplicates kept; empty for an account that is excluded. */
  readonly deviceIds: readonly number[];
  /** 14 bits each, in the order of the devices. */
  readonly registrationIds: readonly number[];
  /** Where its key material begins in the upload. */
  readonly keyOffset: number;
  /** {@link RECIPIENT_KEY_BYTES}, or 0 for an account that is excluded. */
  readonly keyLength: number;
}

/** A sent message, by offsets into the upload. */
export interface SentMessage {
  /** Each account once, in the order of first appearance, excluded ones among them. */
  readonly recipients: readonly SentRecipient[];
  /** Where the part begins that all recipients get. */
  readonly sharedOffset: number;
}

/** A recipient while its entries are being collected. */
interface GrowingRecipient extends SentRecipient {
  readonly deviceIds: number[];
  readonly registrationIds: number[];
}

/**
 * Parses an upload.
 *
 * @param upload - untrusted
 * @throws VinculumError `INVALID_MESSAGE`
 */
export function parseSentMessage(upload: Uint8Array): SentMessage {
  const version = upload[0];
  if (version === undefined) throw emptySealedMessage();
  if (version !== VERSION_2_RECEIVED_BYTE && version !== VERSION_2_SENT_BYTE) throw unknownSealedVersion(version);
  const reader = new Reader(upload, 1);
  const recipients = new Map<string, GrowingRecipient>();
  // An entry takes at least 17 bytes, so a count that is too high ends with the input.
  for (let count = reader.count(); count > 0; count--) {
    const entry = readEntry(reader, version === VERSION_2_SENT_BYTE);
    const name = serviceIdString(entry.serviceId);
    const earlier = recipients.get(name);
    if (earlier === undefined) recipients.set(name, entry);
    else merge(earlier, entry);
  }
  const sharedOffset = reader.position;
  reader.skip(EPHEMERAL_KEY_BYTES);
  return { recipients: [...recipients.values()], sharedOffset };
}

/**
 * What one recipient gets: the same for all its devices.
 *
 * @param upload - the bytes that were parsed
 * @param recipient - of that upload
 */
export function receivedMessageFor(
  upload: Uint8Array,
  { sharedOffset }: Pick<SentMessage, 'sharedOffset'>,
  { keyOffset, keyLength }: Pick<SentRecipient, 'keyOffset' | 'keyLength'>,
): Bytes {
  return concatBytes(
    Uint8Array.of(VERSION_2_RECEIVED_BYTE),
    upload.subarray(keyOffset, keyOffset + keyLength),
    upload.subarray(sharedOffset),
  );
}

/**
 * What the only recipient of an upload gets. For tests.
 *
 * @param upload - untrusted
 * @throws VinculumError `INVALID_MESSAGE`, or `INVALID_ARGUMENT` unless there is exactly one, excluded ones counted
 */
export function receivedMessageForOnlyRecipient(upload: Uint8Array): Bytes {
  const sent = parseSentMessage(upload);
  const [recipient] = sent.recipients;
  if (recipient === undefined || sent.recipients.length > 1) {
    throw new VinculumError('INVALID_ARGUMENT', 'invalid argument: only supports messages with exactly one recipient');
  }
  return receivedMessageFor(upload, sent, recipient);
}

/** A later entry of an account adds devices. Its key material is ignored: that of the first counts. */
function merge(earlier: GrowingRecipient, later: SentRecipient): void {
  if (earlier.deviceIds.length === 0 || later.deviceIds.length === 0) {
    throw invalidSealedMessage('INVALID_MESSAGE', 'recipient redundantly encoded as empty');
  }
  // Not as arguments of one `push`: a hostile list would overflow the stack.
  for (const deviceId of later.deviceIds) earlier.deviceIds.push(deviceId);
  for (const registrationId of later.registrationIds) earlier.registrationIds.push(registrationId);
}

function readEntry(reader: Reader, hasKinds: boolean): GrowingRecipient {
  const serviceId = hasKinds ? readServiceId(reader) : { kind: SERVICE_ID_KIND.aci, uuid: reader.bytes(UUID_BYTES) };
  const deviceIds: number[] = [];
  const registrationIds: number[] = [];
  for (let hasMore = true; hasMore;) {
    const deviceId = reader.byte();
    if (deviceId === NO_DEVICES && deviceIds.length === 0) {
      return { serviceId, deviceIds, registrationIds, keyOffset: reader.position, keyLength: 0 };
    }
    if (deviceId === NO_DEVICES || deviceId > MAX_DEVICE_ID) throw malformedSealedMessage();
    const word = reader.word();
    deviceIds.push(deviceId);
    registrationIds.push(word & REGISTRATION_ID_MASK);
    hasMore = (word & ANOTHER_DEVICE_FLAG) !== 0;
  }
  const keyOffset = reader.position;
  reader.skip(RECIPIENT_KEY_BYTES);
  return { serviceId, deviceIds, registrationIds, keyOffset, keyLength: RECIPIENT_KEY_BYTES };
}

function readServiceId(reader: Reader): ServiceId {
  const bytes = reader.bytes(SERVICE_ID_FIXED_WIDTH_BYTES);
  const kind = bytes[0];
  if (kind !== SERVICE_ID_KIND.aci && kind !== SERVICE_ID_KIND.pni) throw malformedSealedMessage();
  return parseServiceIdFixedWidth(bytes);
}

/** Reads forward and refuses to pass the end. */
class Reader {
  position: number;
  readonly #input: Uint8Array;

  constructor(input: Uint8Array, position: number) {
    this.#input = input;
    this.position = position;
  }

  skip(length: number): void {
    if (length > this.#input.length - this.position) throw malformedSealedMessage();
    this.position += length;
  }

  byte(): number {
    const byte = this.#input[this.position];
    if (byte === undefined) throw malformedSealedMessage();
    this.position++;
    return byte;
  }

  word(): number {
    this.skip(REGISTRATION_WORD_BYTES);
    return ((this.#input[this.position - 2] ?? 0) << 8) | (this.#input[this.position - 1] ?? 0);
  }

  /** A copy. */
  bytes(length: number): Bytes {
    this.skip(length);
    return new Uint8Array(this.#input.slice(this.position - length, this.position));
  }

  /** A varint of 32 bits. Surplus bytes are refused: no encoder writes them, and libsignal would misread what follows. */
  count(): number {
    let value = 0;
    let scale = 1;
    for (let length = 1; length <= MAX_COUNT_BYTES; length++) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      scale *= 128;
      if (byte >= 0x80) continue;
      if (value > MAX_COUNT || (byte === 0 && length > 1)) break;
      return value;
    }
    throw malformedSealedMessage();
  }
}
