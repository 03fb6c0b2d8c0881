import { type Bytes, copyBytes } from '../../src/bytes.ts';
import type { RandomSource } from '../../src/crypto/random-source.ts';

/** Hands out prepared bytes, in order; asking for more, or for another length, is an error. */
export class ScriptedRandom implements RandomSource {
  readonly #script: Uint8Array[];

  constructor(...script: Uint8Array[]) {
    this.#script = script;
  }

  bytes(length: number): Bytes {
    const next = this.#script.shift();
    if (next?.length !== length) throw new Error(`script has ${String(next?.length)} bytes, ${String(length)} wanted`);
    return copyBytes(next);
  }

  /** How many pieces were not asked for. */
  get left(): number {
    return this.#script.length;
  }
}
