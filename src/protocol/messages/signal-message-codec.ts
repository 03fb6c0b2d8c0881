/**
 * The protobuf inside a SignalMessage, by hand: one pass without allocation on reading, one allocation on writing. It accepts
 * exactly what `checkProtobuf` and the generated decoder accept together; tests hold the two against each other.
 */
import { type Bytes, concatBytes } from '../../bytes.ts';
import { MAX_PROTOBUF_DEPTH } from '../strict-protobuf.ts';
import type { EcPublicKey } from '../keys/ec-key.ts';
import { encodeVersionByte } from './message-version.ts';

/** What a message says, without its MAC. */
export interface SignalMessageFields {
  /** Version of the session. */
  readonly version: number;
  /** Public ratchet key of the sender's current chain. */
  readonly ratchetKey: EcPublicKey;
  /** u32, index of the message in its chain. */
  readonly counter: number;
  /** u32; written and authenticated, never used. */
  readonly previousCounter: number;
  /** AES-256-CBC ciphertext. */
  readonly ciphertext: Bytes;
  /** SPQR message; empty if absent. */
  readonly pqRatchet: Bytes;
  /** 36 bytes, both parties' service and device ids; null if absent. */
  readonly addresses: Bytes | null;
}

/** HMAC-SHA-256, truncated. */
export const SIGNAL_MESSAGE_MAC_BYTES = 8;

/** Wire types of protobuf. */
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const START_GROUP = 3;
const END_GROUP = 4;
const FIXED32 = 5;

/** Keys of the six fields: `number << 3 | wire type`. */
const RATCHET_KEY = 0x0a;
const COUNTER = 0x10;
const PREVIOUS_COUNTER = 0x18;
const CIPHERTEXT = 0x22;
const PQ_RATCHET = 0x2a;
const ADDRESSES = 0x32;
const LAST_FIELD_NUMBER = 6;

/** A varint has at most ten bytes, and the tenth holds one bit. */
const MAX_VARINT_BYTES = 10;
const MAX_TENTH_BYTE = 1;

/**
 * Finds the fields of a serialised message. An end offset of -1 says that the field is absent. All members start out valid:
 * nothing is to be used after {@link read} returned false.
 */
export class SignalMessageReader {
  ratchetKeyStart = 0;
  ratchetKeyEnd = -1;
  hasCounter = false;
  counter = 0;
  previousCounter = 0;
  ciphertextStart = 0;
  ciphertextEnd = -1;
  pqRatchetStart = 0;
  pqRatchetEnd = -1;
  addressesStart = 0;
  addressesEnd = -1;

  private readonly bytes: Uint8Array;
  private readonly end: number;
  private position = 1;
  /** Low 32 bits of the last varint. */
  private low = 0;
  /** Whether the last varint has bits above the 32nd. */
  private wide = false;

  /** @param serialized - a whole message: version byte, protobuf, MAC; at least 9 bytes */
  constructor(serialized: Uint8Array) {
    this.bytes = serialized;
    this.end = serialized.length - SIGNAL_MESSAGE_MAC_BYTES;
  }

  /** Reads all fields, the last occurrence of each counts. Returns false if the encoding is malformed. */
  read(): boolean {
    while (this.position < this.end) {
      if (!this.key()) return false;
      const key = this.low;
      switch (key) {
        case RATCHET_KEY:
          if (!this.length()) return false;
          this.ratchetKeyStart = this.position;
          this.ratchetKeyEnd = this.position += this.low;
          break;
        case COUNTER:
          if (!this.varint()) return false;
          this.counter = this.low;
          this.hasCounter = true;
          break;
        case PREVIOUS_COUNTER:
          if (!this.varint()) return false;
          this.previousCounter = this.low;
          break;
        case CIPHERTEXT:
          if (!this.length()) return false;
          this.ciphertextStart = this.position;
          this.ciphertextEnd = this.position += this.low;
          break;
        case PQ_RATCHET:
          if (!this.length()) return false;
          this.pqRatchetStart = this.position;
          this.pqRatchetEnd = this.position += this.low;
          break;
        case ADDRESSES:
          if (!this.length()) return false;
          this.addressesStart = this.position;
          this.addressesEnd = this.position += this.low;
          break;
        default:
          // One of our fields with another wire type, or a field that is not ours.
          if (key >>> 3 <= LAST_FIELD_NUMBER || !this.skip(key, 0)) return false;
      }
    }
    return true;
  }

  /** Reads a field key: 32 bits at most, and no field has the number 0. */
  private key(): boolean {
    return this.varint() && !this.wide && this.low >= 8;
  }

  /** Reads a length that fits into what is left. */
  private length(): boolean {
    return this.varint() && !this.wide && this.low <= this.end - this.position;
  }

  private varint(): boolean {
    if (this.position >= this.end) return false;
    const first = this.bytes[this.position] ?? 0;
    if (first >= 0x80) return this.longVarint();
    this.position++;
    this.low = first;
    this.wide = false;
    return true;
  }

  private longVarint(): boolean {
    let low = 0;
    let wide = false;
    for (let i = 0; i < MAX_VARINT_BYTES; i++) {
      if (this.position >= this.end) return false;
      const byte = this.bytes[this.position++] ?? 0;
      const bits = byte & 0x7f;
      if (i < 5) low |= bits << (7 * i);
      if (i === 4 ? bits > 15 : i > 4 && bits !== 0) wide = true;
      if (byte >= 0x80) continue;
      this.low = low >>> 0;
      this.wide = wide;
      return i < MAX_VARINT_BYTES - 1 || byte <= MAX_TENTH_BYTE;
    }
    return false;
  }

  /** Skips an unknown field whose key has been read. */
  private skip(key: number, depth: number): boolean {
    if (depth >= MAX_PROTOBUF_DEPTH) return false;
    switch (key & 7) {
      case VARINT:
        return this.varint();
      case FIXED64:
        return this.advance(8);
      case LENGTH_DELIMITED:
        return this.length() && this.advance(this.low);
      case START_GROUP:
        return this.skipGroup(key >>> 3, depth + 1);
      case FIXED32:
        return this.advance(4);
      default:
        return false;
    }
  }

  private skipGroup(group: number, depth: number): boolean {
    for (;;) {
      if (!this.key()) return false;
      const key = this.low;
      if ((key & 7) === END_GROUP) return key >>> 3 === group;
      if (!this.skip(key, depth)) return false;
    }
  }

  private advance(length: number): boolean {
    if (length > this.end - this.position) return false;
    this.position += length;
    return true;
  }
}

/** What stands before and behind the ciphertext of a message, MAC excluded. */
export interface SignalMessageFrame {
  /** Version byte and all fields up to the ciphertext, its key and length included. */
  readonly head: Bytes;
  /** The fields after the ciphertext. */
  readonly tail: Bytes;
}

/** Writes the frame of a message whose ciphertext will have that many bytes. */
export function writeFrame(
  fields: Omit<SignalMessageFields, 'ciphertext'>,
  ciphertextLength: number,
): SignalMessageFrame {
  const { ratchetKey, pqRatchet, addresses } = fields;
  const counter = fields.counter >>> 0;
  const previousCounter = fields.previousCounter >>> 0;
  const head = new SignalMessageWriter(
    1 +
      bytesFieldSize(ratchetKey) +
      1 +
      varintSize(counter) +
      1 +
      varintSize(previousCounter) +
      1 +
      varintSize(ciphertextLength),
  );
  head.byte(encodeVersionByte(fields.version));
  head.bytesField(RATCHET_KEY, ratchetKey);
  head.keyedVarint(COUNTER, counter);
  head.keyedVarint(PREVIOUS_COUNTER, previousCounter);
  head.keyedVarint(CIPHERTEXT, ciphertextLength);
  const pqRatchetSize = pqRatchet.length > 0 ? bytesFieldSize(pqRatchet) : 0;
  const tail = new SignalMessageWriter(pqRatchetSize + (addresses === null ? 0 : bytesFieldSize(addresses)));
  if (pqRatchet.length > 0) tail.bytesField(PQ_RATCHET, pqRatchet);
  if (addresses !== null) tail.bytesField(ADDRESSES, addresses);
  return { head: head.out, tail: tail.out };
}

/**
 * Writes version byte and protobuf, and leaves the eight bytes of the MAC zero.
 *
 * @returns a new byte string of the size of the whole message
 */
export function writeSignalMessage(fields: SignalMessageFields): Bytes {
  const { head, tail } = writeFrame(fields, fields.ciphertext.length);
  return concatBytes(head, fields.ciphertext, tail, new Uint8Array(SIGNAL_MESSAGE_MAC_BYTES));
}

class SignalMessageWriter {
  readonly out: Bytes;
  private position = 0;

  constructor(size: number) {
    this.out = new Uint8Array(size);
  }

  byte(value: number): void {
    this.out[this.position++] = value;
  }

  bytesField(key: number, contents: Uint8Array): void {
    this.keyedVarint(key, contents.length);
    this.out.set(contents, this.position);
    this.position += contents.length;
  }

  keyedVarint(key: number, value: number): void {
    this.byte(key);
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }
}

function bytesFieldSize(contents: Uint8Array): number {
  return 1 + varintSize(contents.length) + contents.length;
}

function varintSize(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x4000) return 2;
  if (value < 0x20_0000) return 3;
  return value < 0x1000_0000 ? 4 : 5;
}
