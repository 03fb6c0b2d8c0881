/**
 * A part of a stored record: a value and its encoding, each made from the other when first asked for. What a step does not
 * touch is neither decoded nor encoded again.
 */
import type { Bytes } from '../../bytes.ts';

export interface PartCodec<T> {
  /** May throw for damaged bytes; nothing is remembered then. */
  decode(bytes: Bytes): T;
  encode(value: T): Bytes;
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
    if (this.#value !== undefined) return this.#value;
    this.#value = this.#codec.decode(this.#bytes!);
    return this.#value;
  }

  /** Shared, not copied: for reading only. */
  get bytes(): Bytes {
    return (this.#bytes ??= this.#codec.encode(this.#value!));
  }
}
