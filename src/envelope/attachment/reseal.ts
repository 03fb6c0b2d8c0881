/** Forwarding a file: it is opened and sealed again under a new key, so that the two copies have nothing in common. */
import { type Bytes, concatBytes } from '../../bytes.ts';
import type { Engine } from '../../crypto/engine.ts';
import type { AttachmentPointer } from '../content/kinds.ts';
import { AttachmentOpener } from './open.ts';
import { AttachmentSealer, type SealedFile } from './seal.ts';

/** Gives one file another key. After an error it must not be used again. */
export class AttachmentResealer {
  readonly #opener: AttachmentOpener;
  readonly #sealer: AttachmentSealer;

  /** @throws VinculumError `INVALID_ARGUMENT`, `RANDOM_UNAVAILABLE` */
  constructor(engine: Engine, pointer: AttachmentPointer) {
    this.#opener = new AttachmentOpener(engine.crypto, pointer);
    this.#sealer = new AttachmentSealer(engine, { size: pointer.size, type: pointer.type });
  }

  /** Takes old ciphertext. @returns new ciphertext. @throws VinculumError `INVALID_MAC` */
  update(data: Uint8Array): Bytes {
    return this.#sealer.update(this.#opener.update(data));
  }

  /** Ends the file. @returns the last of the ciphertext, and the new pointer. @throws VinculumError `INVALID_MAC` */
  finish(): { readonly ciphertext: Bytes; readonly file: SealedFile } {
    const last = this.#sealer.update(this.#opener.finish());
    const { ciphertext, file } = this.#sealer.finish();
    return { ciphertext: concatBytes(last, ciphertext), file };
  }
}
