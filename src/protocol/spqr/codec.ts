/**
 * The stored state, from and to bytes. It is read and written once per message, 4 to 7 KB each time. The generated code,
 * sub-message by sub-message, needs 10 µs for that, without any checks; the passes of `state-reader.ts` and
 * `state-writer.ts` need 1 to 3 µs, checks included. They know one encoding only, the canonical one. Any other valid
 * encoding is first made canonical; honest programs never write one.
 *
 * Source: spec 03, "Stored state".
 */
import { type Bytes, copyBytes, EMPTY_BYTES } from '../../bytes.ts';
import { canonicalProtobuf } from '../protobuf/canonical.ts';
import { MalformedProtobuf, ProtobufReader } from '../protobuf/reader.ts';
import { type FieldDescription, proto3, type ScalarType, type Schema } from '../protobuf/schema.ts';
import { ProtobufWriter } from '../protobuf/writer.ts';
import { INNER_STATE_SHAPES, type InnerStateShape } from './inner-state.ts';
import { SpqrError } from './spqr-error.ts';
import { readState, type StoredState, WrongObjectSize } from './state-reader.ts';
import { stateSize, writeState } from './state-writer.ts';

/** One side of a session's post-quantum ratchet. Immutable; its content is nobody's business but this folder's. */
export class SpqrState {
  readonly #stored: StoredState | null;
  #bytes: Bytes | undefined;

  /** `bytes`: the encoding, if it is known. */
  constructor(stored: StoredState | null, bytes?: Bytes) {
    this.#stored = stored;
    this.#bytes = bytes;
  }

  /** Null in version 0: no ratchet. Secret, and hidden from inspection. */
  get stored(): StoredState | null {
    return this.#stored;
  }

  /** The encoding, made when first asked for. Shared: for reading only. */
  get bytes(): Bytes {
    if (this.#bytes === undefined) {
      const writer = new ProtobufWriter(this.size);
      this.writeTo(writer);
      this.#bytes = writer.bytes;
    }
    return this.#bytes;
  }

  /** Length of the encoding, without making it. */
  get size(): number {
    if (this.#bytes !== undefined) return this.#bytes.length;
    return this.#stored === null ? 0 : stateSize(this.#stored);
  }

  /** Writes the encoding into a larger one. */
  writeTo(writer: ProtobufWriter): void {
    if (this.#bytes !== undefined) writer.raw(this.#bytes);
    else if (this.#stored !== null) writeState(writer, this.#stored);
  }
}

/** The state of a session without a post-quantum ratchet. */
export const VERSION_0_STATE: SpqrState = /* @__PURE__ */ new SpqrState(null, EMPTY_BYTES);

/**
 * Decodes a stored state and checks all of it.
 *
 * @param bytes - secret; none is the legal state of version 0. Kept, not copied: nobody may write to them any more
 * @throws SpqrError `StateDecode` (code `INVALID_STATE`) for a damaged state, `MsgDecode` (code `INVALID_MESSAGE`), as the
 * reference has it, for one whose decoder is for an object of another size
 */
export function decodeSpqrState(bytes: Uint8Array): SpqrState {
  if (bytes.length === 0) return VERSION_0_STATE;
  const plain = isPlain(bytes) ? bytes : copyBytes(bytes);
  return tryDecode(plain) ?? decodeUnusual(plain);
}

/**
 * Encodes a state.
 *
 * @returns the bytes to store, secret; the same object each time, for reading only
 */
export function encodeSpqrState(state: SpqrState): Bytes {
  return state.bytes;
}

/** Length of the encoding of a state. */
export function spqrStateSize(state: SpqrState): number {
  return state.size;
}

/** Writes the encoding of a state into that of a session: the state is most of it, and is not copied twice. */
export function writeSpqrState(writer: ProtobufWriter, state: SpqrState): void {
  state.writeTo(writer);
}

/** Views of a `Buffer` would be `Buffer`s. */
function isPlain(bytes: Uint8Array): bytes is Bytes {
  return Object.getPrototypeOf(bytes) === Uint8Array.prototype;
}

function tryDecode(bytes: Bytes): SpqrState | null {
  try {
    return decodeCanonical(bytes);
  } catch (error) {
    if (error instanceof MalformedProtobuf || error instanceof WrongObjectSize) return null;
    throw error;
  }
}

function decodeCanonical(bytes: Bytes): SpqrState {
  const reader = new ProtobufReader(bytes);
  const stored = readState(reader);
  return new SpqrState(stored, reader.isRewritten ? undefined : bytes);
}

function decodeUnusual(bytes: Bytes): SpqrState {
  try {
    const canonical = canonicalProtobuf(bytes, stateSchema());
    // Without its third field a state is of version 0, whatever the others say.
    return hasInnerState(canonical) ? decodeCanonical(canonical) : new SpqrState(null);
  } catch (error) {
    if (error instanceof WrongObjectSize) throw new SpqrError('MsgDecode');
    if (error instanceof MalformedProtobuf) throw new SpqrError('StateDecode');
    throw error;
  }
}

function hasInnerState(canonical: Bytes): boolean {
  const reader = new ProtobufReader(canonical);
  if (reader.isNext(0x0a)) reader.skipBlock();
  if (reader.isNext(0x12)) reader.skipBlock();
  return !reader.isAtEnd();
}

let schema: Schema | undefined;

/** The schema of `proto/spqr.proto`, each member of V1State with the parts it has. */
function stateSchema(): Schema {
  if (schema !== undefined) return schema;
  const parameters = message('uint32', 'uint32');
  const half = message('uint32', 'bytes', 'bytes');
  const negotiation = message('bytes', 'uint32', 'uint32', parameters);
  const link = message(half, half);
  const chain = message('uint32', 'uint64', [link], 'bytes', 'uint64', parameters);
  schema = message(negotiation, chain, message(...INNER_STATE_SHAPES.map(member)));
  return schema;
}

function member({ data, hasEncoder, decoder }: InnerStateShape): Schema {
  const core = message('uint64', message('bytes', 'bytes'), ...data.map((): ScalarType => 'bytes'));
  const parts: FieldType[] = [core];
  if (hasEncoder) parts.push(message('uint32', ['bytes'], ['bytes']));
  if (decoder !== null) parts[decoder.field - 1] = message('uint32', 'uint32', ['bytes'], 'uint32');
  return message(...parts);
}

/** The type of a field; in brackets if the field is repeated. */
type FieldType = ScalarType | Schema | readonly [ScalarType | Schema];

/** A message of the fields 1, 2, 3, …, which have no names. A hole in the list is a field that does not exist. */
function message(...types: readonly FieldType[]): Schema {
  const fields: Record<string, FieldDescription> = {};
  types.forEach((type, i) => {
    fields[i] = isRepeated(type) ? [i + 1, type[0], 'repeated'] : [i + 1, type];
  });
  return proto3(fields);
}

function isRepeated(type: FieldType): type is readonly [ScalarType | Schema] {
  return Array.isArray(type);
}
