/**
 * Sealing a file, piece by piece: zeros up to a bucket, AES-256-CBC, HMAC over IV and ciphertext, SHA-256 over everything. Each
 * file has a random key of its own, and gets another one when it is forwarded. Like a running hash, a sealer changes in place.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { type Bytes, EMPTY_BYTES, be64, concatBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { Engine } from '../../crypto/engine.ts';
import { type HmacStream, type HmacStreamFactory, hmacSha256Stream } from '../../crypto/hmac-stream.ts';
import { VinculumError } from '../../errors.ts';
import { IncrementalDigester, inferredChunkSize } from '../../protocol/incremental-mac.ts';
import type { AttachmentPointer } from '../content/kinds.ts';
import { MAX_ATTACHMENT_BYTES } from '../limits.ts';
import { isUnsigned } from '../wire/scan.ts';
import { type CbcState, encryptBlocks, encryptEnd } from './cbc.ts';
import { ATTACHMENT_KEY_BYTES, BLOCK_BYTES, CIPHER_KEY_BYTES, blobSize, bucketSize } from './pointer.ts';

/** What a file's pointer says besides where the file is. */
export type SealedFile = Omit<AttachmentPointer, 'locator'>;

/** Zeros are encrypted in pieces of this size. */
const ZEROS_BYTES = 65_536;

/** The MAC of one chunk by itself: its place is in it, so that chunks cannot change places. */
export function chunkMac(
  crypto: CryptoProvider,
  macKey: Uint8Array,
  { index, chunk }: { index: number; chunk: Uint8Array },
): Bytes {
  return crypto.hmacSha256(macKey, CHUNK_LABEL, be64(index), chunk);
}

/** In ASCII; nothing else that a file's MAC key authenticates begins with it, except with a chance of 2^-128: IVs are random. */
const CHUNK_LABEL = /* @__PURE__ */ Uint8Array.from('vinculum/1/chunk\0', (character) => character.charCodeAt(0));

/** Seals one file. After an error it must not be used again. */
export class AttachmentSealer {
  readonly #crypto: CryptoProvider;
  readonly #file: { readonly size: number; readonly type: string; readonly key: Bytes; readonly chunk: number };
  readonly #mac: HmacStream;
  readonly #macs: IncrementalDigester;
  readonly #digest = sha256.create();
  readonly #values: Bytes[] = [];
  readonly #chunkMacs: Bytes[] = [];
  #cbc: CbcState;
  /** Less than a block. */
  #rest: Bytes = EMPTY_BYTES;
  /** The current chunk so far. */
  #chunk: Bytes[] = [];
  #filled = 0;
  #taken = 0;
  #isBegun = false;

  /**
   * Draws the file's key and IV.
   *
   * @param file - its size in bytes, and its media type
   * @throws VinculumError `INVALID_ARGUMENT`, `RANDOM_UNAVAILABLE`
   */
  constructor(
    { crypto, random }: Engine,
    { size, type }: { readonly size: number; readonly type: string },
    startHmac: HmacStreamFactory = hmacSha256Stream,
  ) {
    if (!isUnsigned(size, MAX_ATTACHMENT_BYTES)) {
      throw new VinculumError('INVALID_ARGUMENT', 'an attachment has at most 1 GiB');
    }
    const key = random.bytes(ATTACHMENT_KEY_BYTES);
    const macKey = key.subarray(CIPHER_KEY_BYTES);
    const chunk = inferredChunkSize(blobSize(bucketSize(size)));
    this.#crypto = crypto;
    this.#file = { size, type, key, chunk };
    this.#cbc = { key: key.subarray(0, CIPHER_KEY_BYTES), chain: random.bytes(BLOCK_BYTES) };
    this.#mac = startHmac(macKey);
    this.#macs = new IncrementalDigester(startHmac(macKey), chunk);
  }

  /**
   * Takes the next piece of the file.
   *
   * @returns ciphertext to be uploaded next, possibly none
   * @throws VinculumError `INVALID_ARGUMENT` if there is more than was announced
   */
  update(data: Uint8Array): Bytes {
    this.#taken += data.length;
    if (this.#taken > this.#file.size) throw new VinculumError('INVALID_ARGUMENT', 'the file is longer than announced');
    return concatBytes(this.#begin(), this.#encrypt(data));
  }

  /**
   * Ends the file.
   *
   * @returns the last of the ciphertext, and what the pointer says
   * @throws VinculumError `INVALID_ARGUMENT` if there is less than was announced
   */
  finish(): { readonly ciphertext: Bytes; readonly file: SealedFile } {
    const { size, type, key, chunk } = this.#file;
    if (this.#taken < size) throw new VinculumError('INVALID_ARGUMENT', 'the file is shorter than announced');
    const parts = [this.#begin()];
    for (let missing = bucketSize(size) - size; missing > 0; missing -= ZEROS_BYTES) {
      parts.push(this.#encrypt(new Uint8Array(Math.min(missing, ZEROS_BYTES))));
    }
    const end = encryptEnd(this.#crypto, this.#cbc, this.#rest);
    this.#mac.update(end);
    parts.push(this.#emit(end), this.#emit(this.#mac.value()));
    this.#values.push(this.#macs.finish());
    if (this.#filled > 0) this.#closeChunk();
    const chunkMacs = this.#chunkMacs.length > 1 ? concatBytes(...this.#chunkMacs) : EMPTY_BYTES;
    const digest = this.#digest.digest();
    const macs = concatBytes(...this.#values);
    return { ciphertext: concatBytes(...parts), file: { key, digest, size, type, chunk, macs, chunkMacs } };
  }

  #begin(): Bytes {
    if (this.#isBegun) return EMPTY_BYTES;
    this.#isBegun = true;
    const iv = this.#cbc.chain;
    this.#mac.update(iv);
    return this.#emit(iv);
  }

  #encrypt(data: Uint8Array): Bytes {
    const all = concatBytes(this.#rest, data);
    const whole = all.length - (all.length % BLOCK_BYTES);
    const { ciphertext, state } = encryptBlocks(this.#crypto, this.#cbc, all.subarray(0, whole));
    this.#cbc = state;
    this.#rest = all.slice(whole);
    this.#mac.update(ciphertext);
    return this.#emit(ciphertext);
  }

  /** Counts ciphertext into the digest and the MACs of the chunks. */
  #emit(ciphertext: Bytes): Bytes {
    this.#digest.update(ciphertext);
    this.#values.push(...this.#macs.update(ciphertext));
    for (let offset = 0; offset < ciphertext.length;) {
      const piece = ciphertext.subarray(offset, offset + this.#file.chunk - this.#filled);
      this.#chunk.push(piece);
      this.#filled += piece.length;
      offset += piece.length;
      if (this.#filled === this.#file.chunk) this.#closeChunk();
    }
    return ciphertext;
  }

  #closeChunk(): void {
    const macKey = this.#file.key.subarray(CIPHER_KEY_BYTES);
    const chunk = concatBytes(...this.#chunk);
    this.#chunkMacs.push(chunkMac(this.#crypto, macKey, { index: this.#chunkMacs.length, chunk }));
    this.#chunk = [];
    this.#filled = 0;
  }
}
