/**
 * The protobuf inside a SignalMessage, field by field: one pass without allocation on reading, one allocation on writing. It
 * accepts exactly what `decodeProtobuf` accepts; tests hold the two against each other.
 */
import { type Bytes, concatBytes, EMPTY_BYTES } from '../../bytes.ts';
import { DecodingReader, readKey, skipField } from '../protobuf/decode.ts';
import { MalformedProtobuf } from '../protobuf/reader.ts';
import { blockFieldSize, bytesFieldSize, ProtobufWriter, varintSize } from '../protobuf/writer.ts';
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

/** Keys of the six fields: `number << 3 | wire type`. */
const RATCHET_KEY = 0x0a;
const COUNTER = 0x10;
const PREVIOUS_COUNTER = 0x18;
const CIPHERTEXT = 0x22;
const PQ_RATCHET = 0x2a;
const ADDRESSES = 0x32;
const LAST_FIELD_NUMBER = 6;

/** Finds the fields of a serialised message, as views of it. Nothing is to be used after {@link read} returned false. */
export class SignalMessageReader extends DecodingReader {
  ratchetKey: Bytes | null = null;
  counter: number | null = null;
  previousCounter = 0;
  ciphertext: Bytes | null = null;
  pqRatchet: Bytes = EMPTY_BYTES;
  addresses: Bytes | null = null;

  /** @param serialized - a whole message: version byte, protobuf, MAC; at least 9 bytes */
  constructor(serialized: Bytes) {
    super(serialized, false);
    this.position = 1;
    this.end -= SIGNAL_MESSAGE_MAC_BYTES;
  }

  /** Reads all fields, the last occurrence of each counts. Returns false if the encoding is malformed. */
  read(): boolean {
    try {
      while (!this.isAtEnd()) this.#readField();
      return true;
    } catch (error) {
      if (error instanceof MalformedProtobuf) return false;
      throw error;
    }
  }

  #readField(): void {
    const key = readKey(this);
    switch (key) {
      case RATCHET_KEY:
        this.ratchetKey = this.last(this.skipBlock());
        break;
      case COUNTER:
        this.counter = this.varint32();
        break;
      case PREVIOUS_COUNTER:
        this.previousCounter = this.varint32();
        break;
      case CIPHERTEXT:
        this.ciphertext = this.last(this.skipBlock());
        break;
      case PQ_RATCHET:
        this.pqRatchet = this.last(this.skipBlock());
        break;
      case ADDRESSES:
        this.addresses = this.last(this.skipBlock());
        break;
      default:
        // One of our fields with another wire type, or a field that is not ours.
        if (key >>> 3 <= LAST_FIELD_NUMBER) throw new MalformedProtobuf();
        skipField(this, key);
    }
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
  const head = new ProtobufWriter(
    1 +
      blockFieldSize(ratchetKey.length) +
      1 +
      varintSize(counter) +
      1 +
      varintSize(previousCounter) +
      1 +
      varintSize(ciphertextLength),
  );
  head.byte(encodeVersionByte(fields.version));
  head.block(RATCHET_KEY, ratchetKey.length);
  head.raw(ratchetKey);
  head.explicitIntegerField(COUNTER, counter);
  head.explicitIntegerField(PREVIOUS_COUNTER, previousCounter);
  head.block(CIPHERTEXT, ciphertextLength);
  const tail = new ProtobufWriter(
    bytesFieldSize(pqRatchet) + (addresses === null ? 0 : blockFieldSize(addresses.length)),
  );
  tail.bytesField(PQ_RATCHET, pqRatchet);
  if (addresses !== null) {
    tail.block(ADDRESSES, addresses.length);
    tail.raw(addresses);
  }
  return { head: head.bytes, tail: tail.bytes };
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
