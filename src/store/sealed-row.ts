/**
 * How a row looks in a sealed store. Its name is an HMAC; its value is AES-256-GCM-SIV over name, value and padding, bound to
 * its table, hidden name and order. The table and the order can be read, as the store needs them to find and sort.
 *
 * The nonce is random: the version that the row will have is not known before it is written, and a counter would need a row of its
 * own. Twelve random bytes repeat after some 2^48 writes, and with SIV a repetition tells no more than that two equal rows are equal.
 */
import { asciiBytes, be32, be64, concatBytes, copyBytes, type Bytes } from '../bytes.ts';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Engine } from '../crypto/engine.ts';
import { VinculumError } from '../errors.ts';
import type { SealKeys } from './seal-keys.ts';
import type { Key, Row } from './store.ts';

const FORMAT = asciiBytes('Vinculum row 1');
const NONCE_SIZE = 12;
const LENGTH_SIZE = 4;
/** 128 bits: whoever does not know the key cannot look for two names that collide, and chance finds none. */
const HIDDEN_NAME_SIZE = 16;
/** Below this all rows have one size. */
const SMALLEST_SIZE = 64;
/** Sizes between two powers of two that remain: padding adds an eighth at most, and hides all but the first three bits. */
const STEPS_PER_DOUBLING = 8;

/** The size that a content of this size is padded to. */
export function paddedSize(size: number): number {
  if (size <= SMALLEST_SIZE) return SMALLEST_SIZE;
  const step = 2 ** Math.floor(Math.log2(size - 1)) / STEPS_PER_DOUBLING;
  return Math.ceil(size / step) * step;
}

function damaged(): never {
  throw new VinculumError(
    'INVALID_RECORD',
    'a sealed row does not open: it is damaged, or was put in the place of another',
  );
}

/** Seals and opens rows. */
export class RowSeal {
  readonly #keys: SealKeys;
  readonly #engine: Engine;

  /** @param keys - of the store, secret */
  constructor(keys: SealKeys, engine: Engine) {
    this.#keys = keys;
    this.#engine = engine;
  }

  /** The name that takes the place of this one: the same every time, without a way back. */
  hideName(table: string, name: string): string {
    const encoder = new TextEncoder();
    const kind = encoder.encode(table);
    const mac = this.#engine.crypto.hmacSha256(this.#keys.names, be32(kind.length), kind, encoder.encode(name));
    return bytesToHex(mac.subarray(0, HIDDEN_NAME_SIZE));
  }

  /** The key under which the row is stored. */
  hideKey({ table, name, order }: Key): Key {
    return { table, name: this.hideName(table, name), order };
  }

  /** @param hidden - the key under which it will be stored; @param name - that was hidden */
  seal(hidden: Key, name: string, value: Uint8Array): Bytes {
    const nameBytes = new TextEncoder().encode(name);
    const content = new Uint8Array(paddedSize(2 * LENGTH_SIZE + nameBytes.length + value.length));
    content.set(be32(nameBytes.length));
    content.set(nameBytes, LENGTH_SIZE);
    content.set(be32(value.length), LENGTH_SIZE + nameBytes.length);
    content.set(value, 2 * LENGTH_SIZE + nameBytes.length);
    const nonce = this.#engine.random.bytes(NONCE_SIZE);
    const associatedData = bindingOf(hidden);
    const { crypto } = this.#engine;
    return concatBytes(nonce, crypto.aes256GcmSivSeal(content, { key: this.#keys.values, nonce, associatedData }));
  }

  /** @throws VinculumError `INVALID_RECORD` */
  open({ key: hidden, value: sealed, version }: Row): Row {
    const nonce = sealed.subarray(0, NONCE_SIZE);
    if (nonce.length < NONCE_SIZE) damaged();
    const parameters = { key: this.#keys.values, nonce, associatedData: bindingOf(hidden) };
    const content = this.#engine.crypto.aes256GcmSivOpen(sealed.subarray(NONCE_SIZE), parameters);
    if (content === null) damaged();
    // Authenticated: whoever knows the key wrote these lengths.
    const view = new DataView(content.buffer, content.byteOffset);
    const nameEnd = LENGTH_SIZE + view.getUint32(0);
    const valueStart = nameEnd + LENGTH_SIZE;
    const name = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.subarray(LENGTH_SIZE, nameEnd));
    const value = copyBytes(content.subarray(valueStart, valueStart + view.getUint32(nameEnd)));
    return { key: { table: hidden.table, name, order: hidden.order }, value, version };
  }
}

/** What a sealed value belongs to: it does not open anywhere else. */
function bindingOf({ table, name, order }: Key): Bytes {
  const kind = new TextEncoder().encode(table);
  return concatBytes(FORMAT, be32(kind.length), kind, asciiBytes(name), be64(order));
}
