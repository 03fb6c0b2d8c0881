/** What every message of a conversation says about itself. */
import type { Bytes } from '../../bytes.ts';
import type { RandomSource } from '../../crypto/random-source.ts';
import type { Head } from '../transport/transport.ts';

/** Names a message. */
export interface Ref {
  /** Account reference of its author, 32 bytes. */
  readonly author: Bytes;
  /** 16 bytes. */
  readonly id: Bytes;
}

/** A message that this one answers. */
export interface Quote {
  readonly target: Ref;
  /** SHA-256 of its App. */
  readonly hash: Bytes;
}

/** How a message vanishes. */
export interface Ephemeral {
  /** 1 after send, 2 after view, 3 view once, 4 vanish mode. */
  readonly type: number;
  /** 1 to 31 536 000 for types 1 and 2, else 0. */
  readonly seconds: number;
}

export interface Metadata {
  /** 16 bytes. */
  readonly conversation: Bytes;
  /** Of the message: the same in every copy and retry. 16 bytes, random. */
  readonly id: Bytes;
  /** From 1, for each sending device and conversation; 0 in what is not counted. */
  readonly sequence: number;
  /** Milliseconds since 1970, the sender's word. */
  readonly timeMs: number;
  readonly ephemeral: Ephemeral | null;
  readonly quote: Quote | null;
  /** How often it was forwarded. */
  readonly forwardScore: number;
  readonly noForward: boolean;
  /** Bits: {@link FEATURE_ORIGIN}. */
  readonly features: number;
  /** The group statement that the sender knows last; null in a conversation of two. */
  readonly groupHead: Head | null;
  /** What a reader does who does not know the content. */
  readonly unknown: number;
  /** Of a forwarded message. */
  readonly origin: Ref | null;
}

/** Bit of the features: the author may be named when this is forwarded. */
export const FEATURE_ORIGIN = 1;

/** Value of {@link Metadata.unknown}: show that something came. */
export const UNKNOWN_PLACEHOLDER = 0;
/** Value of {@link Metadata.unknown}: show nothing. */
export const UNKNOWN_IGNORE = 1;

/** Length of a message's id. */
export const MESSAGE_ID_BYTES = 16;

/** Draws the id of a new message. @throws VinculumError `RANDOM_UNAVAILABLE` */
export function newMessageId(random: RandomSource): Bytes {
  return random.bytes(MESSAGE_ID_BYTES);
}

/** What a new message must say about itself; the rest is as in most messages. */
export function metadata(
  fields: Pick<Metadata, 'conversation' | 'id' | 'sequence' | 'timeMs'> & Partial<Metadata>,
): Metadata {
  return {
    ephemeral: null,
    quote: null,
    forwardScore: 0,
    noForward: false,
    features: 0,
    groupHead: null,
    unknown: UNKNOWN_PLACEHOLDER,
    origin: null,
    ...fields,
  };
}
