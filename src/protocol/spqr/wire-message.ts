/**
 * The ratchet's part of a SignalMessage: version, epoch, key index, and mostly one chunk of a larger object.
 *
 * Source: spec 03, "Wire message".
 */
import type { Bytes } from '../../bytes.ts';
import { MAX_U32, SPQR_VERSION } from './constants.ts';
import { CHUNK_BYTES, type Chunk, MAX_CHUNK_NUMBER } from './erasure-code/chunk.ts';
import * as PAYLOAD_TYPE from './payload-type.ts';
import { SpqrError } from './spqr-error.ts';
import { varintSize, writeVarint } from '../protobuf/writer.ts';

export type PayloadType = (typeof PAYLOAD_TYPE)[keyof typeof PAYLOAD_TYPE];

/** What a message contributes to the key agreement. */
export interface Payload {
  readonly type: PayloadType;
  /** Null for `none` and `ciphertext1Ack` only. */
  readonly chunk: Chunk | null;
}

/** The part of a message that every version has. */
export interface MessageHead {
  /** 0 for an empty message. */
  readonly version: number;
  /** At least 1; rounded from 2^53 on, which is far beyond every epoch that is accepted. */
  readonly epoch: number;
  /** Index of the key in its chain; 0 for no key. */
  readonly index: number;
  /** Where the rest begins. */
  readonly size: number;
}

const EMPTY_HEAD: MessageHead = { version: 0, epoch: 0, index: 0, size: 0 };
/** A varint of 64 bits. */
const MAX_VARINT_BYTES = 10;

/**
 * Reads the head of a message.
 *
 * @param message - untrusted; may be empty, which counts as version 0
 * @throws SpqrError `MsgDecode`
 */
export function parseMessageHead(message: Uint8Array): MessageHead {
  if (message.length === 0) return EMPTY_HEAD;
  const reader = new MessageReader(message, 1);
  const epoch = reader.varint();
  const index = reader.varint();
  if (epoch === 0 || index > MAX_U32) throw new SpqrError('MsgDecode');
  return { version: message[0] ?? 0, epoch, index, size: reader.position };
}

/**
 * Reads what follows the head in a message of version 1. Trailing bytes are ignored.
 *
 * @returns the payload; its chunk is a view of the message
 * @throws SpqrError `MsgDecode`
 */
export function parsePayload(message: Uint8Array, head: MessageHead): Payload {
  const reader = new MessageReader(message, head.size);
  const type = reader.byte();
  switch (type) {
    case PAYLOAD_TYPE.none:
    case PAYLOAD_TYPE.ciphertext1Ack:
      return { type, chunk: null };
    case PAYLOAD_TYPE.header:
    case PAYLOAD_TYPE.vector:
    case PAYLOAD_TYPE.vectorAndCiphertext1Ack:
    case PAYLOAD_TYPE.ciphertext1:
    case PAYLOAD_TYPE.ciphertext2: {
      const number = reader.varint();
      const end = reader.position + CHUNK_BYTES;
      if (number > MAX_CHUNK_NUMBER || end > message.length) throw new SpqrError('MsgDecode');
      return { type, chunk: { number, data: message.subarray(reader.position, end) } };
    }
    default:
      throw new SpqrError('MsgDecode');
  }
}

/**
 * Writes a message of version 1.
 *
 * @param epoch - at least 1
 * @param index - u32, 0 for no key
 * @returns 4 to 50 bytes, public
 */
export function encodeMessage(epoch: number, index: number, { type, chunk }: Payload): Bytes {
  const headSize = 1 + varintSize(epoch) + varintSize(index) + 1;
  const message = new Uint8Array(headSize + (chunk === null ? 0 : varintSize(chunk.number) + CHUNK_BYTES));
  message[0] = SPQR_VERSION;
  let position = writeVarint(message, 1, epoch);
  position = writeVarint(message, position, index);
  message[position++] = type;
  if (chunk !== null) message.set(chunk.data, writeVarint(message, position, chunk.number));
  return message;
}

class MessageReader {
  position: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, position: number) {
    this.bytes = bytes;
    this.position = position;
  }

  byte(): number {
    if (this.position >= this.bytes.length) throw new SpqrError('MsgDecode');
    return this.bytes[this.position++] ?? 0;
  }

  /** At most ten bytes, minimal or not. Of the tenth only the lowest bit counts: the others lie beyond 64 bits. */
  varint(): number {
    let value = 0;
    let scale = 1;
    for (let i = 1; i <= MAX_VARINT_BYTES; i++) {
      const byte = this.byte();
      value += (i === MAX_VARINT_BYTES ? byte & 1 : byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
    throw new SpqrError('MsgDecode');
  }
}
