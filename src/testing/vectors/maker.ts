/** Makes what vectors are made of, repeatably: every random byte comes from one seeded engine. */
import type { Bytes } from '../../bytes.ts';
import type { Engine } from '../../crypto/engine.ts';
import { Dice } from '../dice.ts';
import { seededRandom } from '../seeded-random.ts';
import type { CiphertextMessageLike } from '../signal-module.ts';
import { fromHex, type Json, type JsonObject, toHex, type VectorCase } from './format.ts';
import type { Derivations, Place, Subject } from './operation.ts';
import { OPERATIONS } from './operations.ts';
import type { SeededModule, SeededPrivateKey } from './seeded-module.ts';
import { VectorDevice } from './vector-device.ts';

/** What a generator gets. */
export interface GeneratorOptions {
  readonly module: SeededModule;
  /** Arithmetic; its randomness is replaced. */
  readonly engine: Engine;
  readonly derivations: Derivations;
  readonly seed: string;
}

/** Adds cases that shall succeed, and cases that shall fail. */
export interface CaseAdder<Said> {
  readonly accept: (name: string, tests: string, said: Said) => Promise<Json>;
  readonly refuse: (name: string, tests: string, said: Said) => Promise<Json>;
}

/** One suite in the making. */
export class Maker {
  readonly module: SeededModule;
  readonly engine: Engine;
  readonly dice: Dice;
  readonly derivations: Derivations;
  readonly cases: VectorCase[] = [];
  readonly #subject: Subject;

  constructor({ module, engine, derivations, seed }: GeneratorOptions) {
    this.module = module;
    this.engine = { ...engine, random: seededRandom(seed) };
    this.dice = new Dice(`dice of ${seed}`);
    this.derivations = derivations;
    this.#subject = { module, derivations };
  }

  /**
   * Adds a case, whose expectation is what the engine does with it.
   *
   * @param named - the operation, a name unique in the suite, and what is tested
   * @param valid - whether everything shall succeed
   * @throws Error if it is otherwise: the generator is wrong
   */
  async add(named: Pick<VectorCase, 'op' | 'name' | 'tests'>, valid: boolean, input: unknown): Promise<Json> {
    const expected = await OPERATIONS[named.op]!.run(this.#subject, input as never);
    const text = JSON.stringify(expected);
    if (text.includes('"error":') === valid || text.includes('"changed":')) {
      throw new Error(`the vector "${named.name}" came out as ${text.slice(0, 200)}`);
    }
    this.cases.push({ ...named, valid, input: input as JsonObject, expected });
    return expected;
  }

  /**
   * The two ways to add cases of one operation.
   *
   * @param op - the operation
   * @param prefix - in front of each name
   * @param inputOf - what a case says, made to an input
   */
  adding<Said>(op: string, prefix: string, inputOf: (said: Said) => unknown): CaseAdder<Said> {
    const way =
      (valid: boolean) =>
      (name: string, tests: string, said: Said): Promise<Json> =>
        this.add({ op, name: prefix + name, tests }, valid, inputOf(said));
    return { accept: way(true), refuse: way(false) };
  }

  bytes(length: number): Bytes {
    return this.engine.random.bytes(length);
  }

  key(): SeededPrivateKey {
    return this.module.PrivateKey.generate(this.engine);
  }

  device(place: Place, identity?: Bytes): VectorDevice {
    return new VectorDevice(this, place, identity ?? this.#identity());
  }

  #identity(): Bytes {
    const key = this.key();
    const [publicKey, privateKey] = [key.getPublicKey().serialize(), key.serialize()];
    return Uint8Array.from([0x0a, publicKey.length, ...publicKey, 0x12, privateKey.length, ...privateKey]);
  }
}

/** A packet as inputs have it. */
export function packetOf(message: CiphertextMessageLike): { readonly type: number; readonly bytes: string } {
  return { type: message.type(), bytes: toHex(message.serialize()) };
}

/** Flips one bit. @param position - of the byte, from the end if negative */
export function flipped(hex: string, position: number, bit = 0): string {
  const bytes = fromHex(hex);
  const index = position < 0 ? bytes.length + position : position;
  bytes[index] = bytes[index]! ^ (1 << bit);
  return toHex(bytes);
}
