/**
 * Deltas: one step of a session each, small enough to be appended to a log with every message.
 *
 * A delta does not hold what the step changed, but what the step cannot work out again: which step it was, what it drew at
 * random, and the few numbers of a received message. Layout: `'D' ‖ version ‖ kind ‖ sequence ‖ body ‖ tag before ‖ tag after`.
 */
import { type Bytes, EMPTY_BYTES } from '../bytes.ts';
import type { Engine } from '../crypto/engine.ts';
import type { RandomSource } from '../crypto/random-source.ts';
import { VinculumError } from '../errors.ts';
import { EC_PRIVATE_KEY_BYTES, EC_PUBLIC_KEY_BYTES } from '../protocol/keys/ec-key.ts';
import type { SignalMessage } from '../protocol/messages/signal-message.ts';
import type { Decrypted } from '../protocol/session/receive.ts';
import {
  MAX_PQ_RATCHET_BYTES,
  type ReceivedStep,
  replayDecryption,
  replayEncryption,
} from '../protocol/session/replay.ts';
import { type SessionRecord, archiveCurrent } from '../protocol/session/session-record.ts';
import type { Correspondents } from '../protocol/session/session-state.ts';
import { ByteReader, ByteWriter, blockSize, integerSize } from './byte-cursor.ts';
import { TAG_BYTES, type Tag, tagOf, tagsEqual } from './tag.ts';

/** One step of a session. */
export type Step =
  | {
      readonly kind: 'encrypt';
      /** All that was drawn, in order, secret; mostly nothing. */
      readonly drawn: Bytes;
    }
  | ({
      readonly kind: 'decrypt';
      /** Our new ratchet key, 32 bytes, secret; empty if there is none. */
      readonly drawn: Bytes;
    } & ReceivedStep)
  | { readonly kind: 'archive' };

/** The step that a decryption was. */
export function decryptStep(decrypted: Decrypted, message: SignalMessage, promoted: number): Step {
  const { record, archivePosition, chainPosition } = decrypted;
  const isNewChain = chainPosition < 0;
  return {
    kind: 'decrypt',
    promoted,
    archivePosition,
    chain: isNewChain ? message.ratchetKey : chainPosition,
    drawn: isNewChain ? (record.current?.value.senderChain?.value.privateKey ?? EMPTY_BYTES) : EMPTY_BYTES,
    message: { counter: message.counter, pqRatchet: message.pqRatchet.subarray(0, MAX_PQ_RATCHET_BYTES) },
  };
}

/** Where a session stands in the row of its states. */
export interface Moment {
  /** Steps since it began. */
  readonly sequence: number;
  readonly tag: Tag;
}

const MAGIC = 0x44;
const VERSION = 1;
const KIND = { encrypt: 1, decrypt: 2, archive: 3 } as const;

/** Bits of a decryption: which fields follow. */
const NEW_CHAIN = 1;
const PROMOTED = 2;
const ARCHIVED = 4;

/**
 * Writes a delta.
 *
 * @param before - the moment the step starts from
 * @returns the delta, secret, and the moment it leads to
 */
export function writeDelta(before: Moment, step: Step): { readonly delta: Bytes; readonly after: Moment } {
  const sequence = before.sequence + 1;
  const writer = new ByteWriter(3 + integerSize(sequence) + bodySize(step) + 2 * TAG_BYTES);
  writer.byte(MAGIC);
  writer.byte(VERSION);
  writer.byte(KIND[step.kind]);
  writer.integer(sequence);
  writeBody(writer, step);
  writer.u32(before.tag.high);
  writer.u32(before.tag.low);
  const tag = tagOf(writer.bytes, writer.position);
  writer.u32(tag.high);
  writer.u32(tag.low);
  return { delta: writer.bytes, after: { sequence, tag } };
}

function bodySize(step: Step): number {
  if (step.kind === 'archive') return 0;
  if (step.kind === 'encrypt') return blockSize(step.drawn);
  const { chain, promoted, archivePosition, message } = step;
  return (
    1 +
    (promoted < 0 ? 0 : integerSize(promoted)) +
    (archivePosition < 0 ? 0 : integerSize(archivePosition)) +
    (typeof chain === 'number' ? integerSize(chain) : chain.length + step.drawn.length) +
    integerSize(message.counter) +
    blockSize(message.pqRatchet)
  );
}

function writeBody(writer: ByteWriter, step: Step): void {
  if (step.kind === 'archive') return;
  if (step.kind === 'encrypt') {
    writer.block(step.drawn);
    return;
  }
  const { chain, promoted, archivePosition, message } = step;
  const isKnown = typeof chain === 'number';
  writer.byte((isKnown ? 0 : NEW_CHAIN) | (promoted < 0 ? 0 : PROMOTED) | (archivePosition < 0 ? 0 : ARCHIVED));
  if (promoted >= 0) writer.integer(promoted);
  if (archivePosition >= 0) writer.integer(archivePosition);
  if (isKnown) writer.integer(chain);
  else {
    writer.raw(chain);
    writer.raw(step.drawn);
  }
  writer.integer(message.counter);
  writer.block(message.pqRatchet);
}

/** What a delta says. */
export interface Delta {
  readonly step: Step;
  readonly after: Moment;
}

/**
 * Reads a delta. What it returns holds nothing of the given bytes.
 *
 * @param bytes - untrusted, secret
 * @param now - where the session stands: the delta must be the next
 * @throws VinculumError `INVALID_DELTA`, `DELTA_MISMATCH`
 */
export function readDelta(bytes: Uint8Array, now: Moment): Delta {
  const reader = new ByteReader(bytes, damaged);
  if (reader.byte() !== MAGIC) throw new VinculumError('INVALID_DELTA', 'these bytes are no delta');
  const version = reader.byte();
  if (version !== VERSION) {
    throw new VinculumError('INVALID_DELTA', `the delta is of version ${String(version)}`, { details: { version } });
  }
  const end = bytes.length - TAG_BYTES;
  const kind = reader.byte();
  const sequence = reader.integer();
  const step = readBody(reader, kind);
  const before = { sequence: sequence - 1, tag: readTag(reader) };
  const after = { sequence, tag: readTag(reader) };
  if (reader.position !== bytes.length || !tagsEqual(after.tag, tagOf(bytes, end))) throw damaged();
  if (before.sequence !== now.sequence || !tagsEqual(before.tag, now.tag)) throw mismatch(sequence, now);
  return { step, after };
}

function mismatch(sequence: number, now: Moment): VinculumError {
  const expected = now.sequence + 1;
  const message =
    sequence === expected
      ? 'the delta is for another session'
      : `the delta is number ${String(sequence)}, and ${String(expected)} would be the next`;
  return new VinculumError('DELTA_MISMATCH', message, { details: { sequence, expected } });
}

function readTag(reader: ByteReader): Tag {
  return { high: reader.u32(), low: reader.u32() };
}

function readBody(reader: ByteReader, kind: number): Step {
  switch (kind) {
    case KIND.encrypt:
      return { kind: 'encrypt', drawn: reader.block() };
    case KIND.decrypt: {
      const flags = reader.byte();
      const promoted = (flags & PROMOTED) === 0 ? -1 : reader.integer();
      const archivePosition = (flags & ARCHIVED) === 0 ? -1 : reader.integer();
      const isNew = (flags & NEW_CHAIN) !== 0;
      const chain = isNew ? reader.raw(EC_PUBLIC_KEY_BYTES) : reader.integer();
      const drawn = isNew ? reader.raw(EC_PRIVATE_KEY_BYTES) : EMPTY_BYTES;
      const message = { counter: reader.integer(), pqRatchet: reader.block() };
      return { kind: 'decrypt', drawn, promoted, archivePosition, chain, message };
    }
    case KIND.archive:
      return { kind: 'archive' };
    default:
      throw damaged();
  }
}

function damaged(): VinculumError {
  return new VinculumError('INVALID_DELTA', 'the delta is damaged or cut off');
}

/**
 * Takes a step again.
 *
 * @throws VinculumError `INVALID_DELTA` if it cannot be taken from here; `RANDOM_UNAVAILABLE` never
 */
export function replay(
  engine: Engine,
  record: SessionRecord,
  { step, addresses }: { readonly step: Step; readonly addresses: Correspondents },
): SessionRecord {
  if (step.kind === 'archive') return archiveCurrent(record);
  const random = new DrawnBytes(step.drawn);
  const replaying: Engine = { crypto: engine.crypto, random };
  try {
    const next =
      step.kind === 'encrypt'
        ? replayEncryption(replaying, record)
        : replayDecryption(replaying, record, { step, addresses });
    if (random.left !== 0) throw damaged();
    return next;
  } catch (error) {
    if (!(error instanceof VinculumError) || error.code === 'INVALID_DELTA') throw error;
    throw new VinculumError('INVALID_DELTA', 'the delta does not fit the session', { cause: error });
  }
}

/** Gives out what was drawn once. */
class DrawnBytes implements RandomSource {
  private readonly drawn: Bytes;
  private position = 0;

  constructor(drawn: Bytes) {
    this.drawn = drawn;
  }

  get left(): number {
    return this.drawn.length - this.position;
  }

  bytes(length: number): Bytes {
    if (length > this.left) throw damaged();
    this.position += length;
    return this.drawn.slice(this.position - length, this.position);
  }
}

/** Draws from another source and remembers what it gave. */
export class RecordingRandom implements RandomSource {
  private readonly source: RandomSource;
  private parts: Bytes | null = null;

  constructor(source: RandomSource) {
    this.source = source;
  }

  /** All that was drawn, in order. Secret. */
  get drawn(): Bytes {
    return this.parts ?? EMPTY_BYTES;
  }

  bytes(length: number): Bytes {
    const bytes = this.source.bytes(length);
    const before = this.drawn;
    const joined = new Uint8Array(before.length + length);
    joined.set(before);
    joined.set(bytes, before.length);
    this.parts = joined;
    return bytes;
  }
}
