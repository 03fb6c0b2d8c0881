/**
 * The kernel's linear memory as seen from JavaScript. Offsets below {@link IO} belong to the compiled code
 * (assembly/memory.ts has the map); arguments and results pass from {@link IO} upwards. It grows with the largest message
 * and, as WebAssembly will have it, never shrinks.
 */
import type { Bytes } from '../bytes.ts';

/** First byte that callers use. The same number as in assembly/memory.ts. */
export const IO = 0x40000;

/** The compiled code loads whole vectors, up to this many bytes beyond the end of its input. */
const READ_AHEAD = 64;

/** WebAssembly counts memory in pages of 64 KiB. */
const PAGE_BYTES = 65_536;

/** What is used of a `WebAssembly.Memory`. */
export interface LinearMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

export class KernelMemory {
  readonly #memory: LinearMemory;
  #bytes: Bytes;

  /** @param memory - the instance's exported memory */
  constructor(memory: LinearMemory) {
    this.#memory = memory;
    this.#bytes = new Uint8Array(memory.buffer);
  }

  /**
   * The whole memory, with room for a call that uses what lies below `end`. Growth detaches earlier views: do not keep it.
   *
   * @param end - offset of the first byte not needed
   * @throws RangeError if the platform has no more memory
   */
  reserve(end: number): Bytes {
    const missing = end + READ_AHEAD - this.#bytes.length;
    if (missing > 0) {
      this.#memory.grow(Math.ceil(missing / PAGE_BYTES));
      this.#bytes = new Uint8Array(this.#memory.buffer);
    }
    return this.#bytes;
  }

  /** Copies bytes to a slot of the compiled code. */
  write(offset: number, bytes: Uint8Array): void {
    this.#bytes.set(bytes, offset);
  }

  /** Copies bytes out of a slot. */
  read(offset: number, length: number): Bytes {
    return this.#bytes.slice(offset, offset + length);
  }
}
