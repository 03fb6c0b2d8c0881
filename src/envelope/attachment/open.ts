/**
 * Opening a file from its start: plaintext comes out as soon as the chunk it is in was authenticated. Digest, MAC and padding
 * are checked at the end; until then a reader has true parts of the file, but may not have all of it.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { type Bytes, EMPTY_BYTES, concatBytes, joinBytes } from '../../bytes.ts';
import { constantTimeEqual } from '../../crypto/constant-time.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { type HmacStream, type HmacStreamFactory, hmacSha256Stream } from '../../crypto/hmac-stream.ts';
import { VinculumError } from '../../errors.ts';
import { IncrementalValidator } from '../../protocol/incremental-mac.ts';
import type { AttachmentPointer } from '../content/kinds.ts';
import { type CbcState, decryptBlocks, decryptEnd } from './cbc.ts';
import { BLOCK_BYTES, CIPHER_KEY_BYTES, MAC_BYTES, maxBlobSize, pointerDefect } from './pointer.ts';

/** The end of the ciphertext waits for the end of the file: the last block, and the MAC. */
const TAIL_BYTES: number = BLOCK_BYTES + MAC_BYTES;

/** Opens one file. After an error it must not be used again. */
export class AttachmentOpener {
  readonly #crypto: CryptoProvider;
  readonly #pointer: AttachmentPointer;
  readonly #validator: IncrementalValidator;
  readonly #mac: HmacStream;
  readonly #digest = sha256.create();
  /** Null until the IV is here. */
  #cbc: CbcState | null = null;
  /** Authentic, not decrypted yet. */
  #waiting: Bytes = EMPTY_BYTES;
  #received = 0;
  #released = 0;

  /**
   * @param pointer - authenticated by the message it came in; secret
   * @throws VinculumError `INVALID_ARGUMENT` if it is inconsistent
   */
  constructor(crypto: CryptoProvider, pointer: AttachmentPointer, startHmac: HmacStreamFactory = hmacSha256Stream) {
    const defect = pointerDefect(pointer);
    if (defect !== null) throw new VinculumError('INVALID_ARGUMENT', defect);
    const macKey = pointer.key.subarray(CIPHER_KEY_BYTES);
    this.#crypto = crypto;
    this.#pointer = pointer;
    this.#validator = new IncrementalValidator(startHmac(macKey), { chunkBytes: pointer.chunk, digest: pointer.macs });
    this.#mac = startHmac(macKey);
  }

  /**
   * Takes the next piece of the ciphertext.
   *
   * @param data - untrusted
   * @returns authentic plaintext, possibly none
   * @throws VinculumError `INVALID_MAC` if it is not authentic or there is too much
   */
  update(data: Uint8Array): Bytes {
    this.#received += data.length;
    if (this.#received > maxBlobSize(this.#pointer.size)) throw corrupted('the file is longer than announced');
    this.#digest.update(data);
    return this.#take(this.#validator.update(data));
  }

  /**
   * Ends the ciphertext.
   *
   * @returns the last of the plaintext
   * @throws VinculumError `INVALID_MAC` if something is missing or not authentic
   */
  finish(): Bytes {
    const plaintext = this.#take([this.#validator.finish()]);
    const tail = this.#waiting;
    if (this.#cbc === null || tail.length !== TAIL_BYTES) throw corrupted('the file is too short');
    const block = tail.subarray(0, BLOCK_BYTES);
    this.#mac.update(block);
    const isAuthentic = constantTimeEqual(this.#mac.value(), tail.subarray(BLOCK_BYTES));
    const isSame = constantTimeEqual(this.#digest.digest(), this.#pointer.digest);
    if (!isAuthentic || !isSame) throw corrupted('the file is not authentic');
    const end = decryptEnd(this.#crypto, this.#cbc, block);
    if (end === null) throw corrupted('the file is not padded');
    const rest = this.#cut(end);
    if (this.#released < this.#pointer.size) throw corrupted('the file is shorter than announced');
    return concatBytes(plaintext, rest);
  }

  #take(pieces: readonly Uint8Array[]): Bytes {
    let authentic = joinBytes([this.#waiting, ...pieces]);
    if (this.#cbc === null) {
      if (authentic.length < BLOCK_BYTES) {
        this.#waiting = authentic;
        return EMPTY_BYTES;
      }
      const iv = authentic.slice(0, BLOCK_BYTES);
      this.#mac.update(iv);
      this.#cbc = { key: this.#pointer.key.subarray(0, CIPHER_KEY_BYTES), chain: iv };
      authentic = authentic.slice(BLOCK_BYTES);
    }
    const usable = Math.max(0, authentic.length - TAIL_BYTES);
    const whole = usable - (usable % BLOCK_BYTES);
    const blocks = authentic.subarray(0, whole);
    this.#mac.update(blocks);
    const { plaintext, state } = decryptBlocks(this.#crypto, this.#cbc, blocks);
    this.#cbc = state;
    this.#waiting = authentic.slice(whole);
    return this.#cut(plaintext);
  }

  /** Cuts the zeros behind the file, and makes sure that they are zeros. */
  #cut(plaintext: Bytes): Bytes {
    const wanted = Math.min(plaintext.length, this.#pointer.size - this.#released);
    this.#released += wanted;
    if (plaintext.subarray(wanted).some((byte) => byte !== 0)) throw corrupted('the padding of the file is not zero');
    return plaintext.slice(0, wanted);
  }
}

/** The error for a file that is not what its pointer says. */
export function corrupted(message: string): VinculumError {
  return new VinculumError('INVALID_MAC', message);
}
