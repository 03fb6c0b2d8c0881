/**
 * A part of a stored record: a value and its encoding, each made from the other when first asked for. What a step does not
 * touch is neither decoded nor encoded again.
 */
import type { Bytes } from '../../bytes.ts';
import { ProtobufWriter } from '../protobuf-writer.ts';

interface Decoding<T> {
  /** Reads a canonical encoding. May throw for damaged bytes; nothing is remembered then. */
  decode(bytes: Bytes): T;
}

/** For parts that are small or seldom written. */
interface Encoding<T> {
  encode(value: T): Bytes;
}

/** For parts written with every message: they go straight into the buffer of the record. */
interface Writing<T> {
  /** Length of the encoding. */
  size(value: T): number;
  /** Writes exactly so many bytes. */
  write(writer: ProtobufWriter, value: T): void;
}

export type PartCodec<T> = Decoding<T> & (Encoding<T> | Writing<T>);

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

  /** Length of the encoding; where the codec knows it beforehand, without encoding. */
  get size(): number {
    if (this.#bytes !== undefined || 'encode' in this.#codec) return this.bytes.length;
    return this.#codec.size(this.#value!);
  }

  /** Writes the encoding into a larger one. */
  writeTo(writer: ProtobufWriter): void {
    if (this.#bytes !== undefined || 'encode' in this.#codec) writer.raw(this.bytes);
    else this.#codec.write(writer, this.#value!);
  }

  #encode(value: T): Bytes {
    if ('encode' in this.#codec) return this.#codec.encode(value);
    const writer = new ProtobufWriter(this.#codec.size(value));
    this.#codec.write(writer, value);
    return writer.bytes;
  }
}
