/**
 * A part of a stored record: a value and its encoding, each made from the other when first asked for. What a step does not
 * touch is neither decoded nor encoded again.
 */
import type { Bytes } from '../bytes.ts';
import { ProtobufWriter, blockFieldSize } from './protobuf/writer.ts';

export interface PartCodec<T> {
  /** Reads a canonical encoding. May throw for damaged bytes; nothing is remembered then. */
  decode(bytes: Bytes): T;
  /** Length of the encoding. */
  size(value: T): number;
  /** Writes exactly so many bytes, straight into the buffer of the record. */
  write(writer: ProtobufWriter, value: T): void;
}

/** Immutable. Shows neither its value nor its bytes when inspected: both are secret. */
export class Part<T extends object> {
  readonly #codec: PartCodec<T>;
  #bytes: Bytes | undefined;
  #value: T | undefined;

  private constructor(codec: PartCodec<T>, bytes: Bytes | undefined, value: T | undefined) {
    this.#codec = codec;
    this.#bytes = bytes;
    this.#value = value;
  }

  /** @param bytes - canonical encoding; nobody may write to it any more */
  static fromBytes<T extends object>(codec: PartCodec<T>, bytes: Bytes): Part<T> {
    return new Part(codec, bytes, undefined);
  }

  static fromValue<T extends object>(codec: PartCodec<T>, value: T): Part<T> {
    return new Part(codec, undefined, value);
  }

  /** @throws what the codec throws for damaged bytes */
  get value(): T {
    return (this.#value ??= this.#codec.decode(this.#bytes!));
  }

  /** Shared, not copied: for reading only. */
  get bytes(): Bytes {
    return (this.#bytes ??= this.#encode(this.#value!));
  }

  /** Length of the encoding, without encoding. */
  get size(): number {
    return this.#bytes?.length ?? this.#codec.size(this.#value!);
  }

  /** Writes the encoding into a larger one. */
  writeTo(writer: ProtobufWriter): void {
    if (this.#bytes !== undefined) writer.raw(this.#bytes);
    else this.#codec.write(writer, this.#value!);
  }

  #encode(value: T): Bytes {
    const writer = new ProtobufWriter(this.#codec.size(value));
    this.#codec.write(writer, value);
    return writer.bytes;
  }
}

/** The size of a field that holds a part; nothing if it is absent. */
export function partFieldSize<T extends object>(part: Part<T> | null): number {
  return part === null ? 0 : blockFieldSize(part.size);
}

/** Writes a part into a field, unless it is absent. */
export function writePart<T extends object>(writer: ProtobufWriter, key: number, part: Part<T> | null): void {
  if (part === null) return;
  writer.block(key, part.size);
  part.writeTo(writer);
}
