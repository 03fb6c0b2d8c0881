/** The kinds of content, as values. docs/envelope.md and `proto/envelope.proto` give the bounds. */
import type { Bytes } from '../../bytes.ts';
import type { Ref } from './metadata.ts';

/** A stretch of a text that names somebody. */
export interface Mention {
  /** In UTF-16 code units of the body. */
  readonly start: number;
  /** At least 1. */
  readonly length: number;
  /** Account reference, 32 bytes. */
  readonly account: Bytes;
}

/** Made by the sender. A reader never fetches anything for it. */
export interface Preview {
  /** Occurs in the body. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** A small picture, or nothing. */
  readonly image: Bytes;
}

export interface Text {
  /** Not empty. */
  readonly body: string;
  /** Ascending, not overlapping. */
  readonly mentions: readonly Mention[];
  readonly preview: Preview | null;
}

/** Where a file is, and how to read it. */
export interface AttachmentPointer {
  /** What the transport calls the ciphertext. */
  readonly locator: string;
  /** 64 bytes, secret: AES-256 key, HMAC-SHA-256 key. */
  readonly key: Bytes;
  /** SHA-256 of the ciphertext. */
  readonly digest: Bytes;
  /** Bytes of plaintext. */
  readonly size: number;
  /** Media type. */
  readonly type: string;
  /** Bytes of ciphertext in a chunk. */
  readonly chunk: number;
  /** Incremental MAC of the ciphertext: for reading from the start. */
  readonly macs: Bytes;
  /** 32 bytes for each chunk by itself: for reading from anywhere. Empty if there is one chunk only. */
  readonly chunkMacs: Bytes;
}

export interface Attachment extends AttachmentPointer {
  /** 0 file, 1 photo, 2 video, 3 voice message, 4 sticker, 5 GIF. */
  readonly form: number;
  readonly name: string;
  readonly caption: string;
  /** In pixels; 0 if it has none. */
  readonly width: number;
  readonly height: number;
  readonly durationMs: number;
  readonly thumbnail: Bytes;
}

export interface Reaction {
  readonly target: Ref;
  /** Empty: no reaction any more. */
  readonly emoji: string;
  readonly rev: number;
}

export interface Edit {
  readonly target: Ref;
  readonly text: Text;
  readonly rev: number;
}

export interface Delete {
  readonly target: Ref;
}

export interface Receipt {
  /** 1 delivered, 2 read, 3 viewed. */
  readonly type: number;
  /** Messages by the reader of this receipt, 16 bytes each. */
  readonly ids: readonly Bytes[];
}

export interface Typing {
  /** 1 typing, 2 stopped, 3 recording. */
  readonly state: number;
}

export interface Presence {
  /** 1 here, 2 away. */
  readonly state: number;
  /** If away; 0 is not told. */
  readonly lastHereMs: number;
}

export interface Setting {
  /** See `changes/settings.ts`. */
  readonly key: number;
  readonly value: Bytes;
  readonly rev: number;
}

export interface ScreenshotNotice {
  /** Null: of the conversation. */
  readonly target: Ref | null;
}

export interface MessageRequest {
  /** 1 introduce, 2 accept, 3 decline. */
  readonly action: number;
  /** Of an introduction. */
  readonly text: Text | null;
}

/** Bytes and who signed them. */
export interface Signed {
  /** What is signed, exactly. */
  readonly body: Bytes;
  readonly sigs: readonly Signature[];
}

export interface Signature {
  readonly role: string;
  /** 64 bytes. */
  readonly sig: Bytes;
}

export interface GroupOperation {
  readonly signed: Signed;
}

export interface Poll {
  readonly question: string;
  readonly options: readonly string[];
  /** Whether one may choose several. */
  readonly multiple: boolean;
}

export interface Vote {
  readonly target: Ref;
  /** Indices of options, ascending; none withdraws the vote. */
  readonly choices: readonly number[];
  readonly rev: number;
}

/** Part of a history, for a new device of one's own. */
export interface HistoryBundle {
  readonly archive: Attachment;
  /** From 0. */
  readonly part: number;
  readonly parts: number;
}

/** What devices of one account tell each other. */
export interface DeviceSync {
  /** At least 1. */
  readonly type: number;
  readonly body: Bytes;
}
