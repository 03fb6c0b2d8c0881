/** Authenticated encryption for applications. */
import { type Bytes, copyBytes } from '../bytes.ts';
import type { AeadParameters } from '../crypto/crypto-provider.ts';
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Engine } from '../crypto/engine.ts';
import { VinculumError } from '../errors.ts';
import { bytesArgument } from './arguments.ts';
import { mapErrors } from './error-mapping.ts';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;

/** AES-256-GCM-SIV (RFC 8452): a nonce used twice reveals no more than equality of messages. */
export class Aes256GcmSiv {
  readonly #key: Bytes;

  private constructor(key: Bytes) {
    this.#key = key;
  }

  /** @param key - 32 bytes, secret. @throws LibSignalErrorBase Generic for another length */
  static new(key: Bytes): Aes256GcmSiv {
    const bytes = copyBytes(bytesArgument(key));
    return mapErrors('Aes256GcmSiv_New', () => {
      if (bytes.length !== KEY_BYTES) throw new VinculumError('INVALID_ARGUMENT', 'invalid key size');
      return new Aes256GcmSiv(bytes);
    });
  }

  /**
   * Encrypts.
   *
   * @param message - any length, secret
   * @param nonce - 12 bytes
   * @param associatedData - authenticated, not encrypted
   * @returns ciphertext ‖ 16-byte tag
   * @throws LibSignalErrorBase Generic for a nonce of another length
   */
  encrypt(message: Bytes, nonce: Bytes, associatedData: Bytes, engine: Engine = defaultEngine()): Bytes {
    const plaintext = bytesArgument(message);
    const parameters = this.#parameters(nonce, associatedData);
    return mapErrors('Aes256GcmSiv_Encrypt', () => {
      requireNonce(parameters);
      return engine.crypto.aes256GcmSivSeal(plaintext, parameters);
    });
  }

  /**
   * Decrypts.
   *
   * @param message - ciphertext ‖ tag, untrusted
   * @returns the plaintext, secret
   * @throws LibSignalErrorBase Generic if it is not authentic, or for a nonce of another length
   */
  decrypt(message: Bytes, nonce: Bytes, associatedData: Bytes, engine: Engine = defaultEngine()): Bytes {
    const sealed = bytesArgument(message);
    const parameters = this.#parameters(nonce, associatedData);
    return mapErrors('Aes256GcmSiv_Decrypt', () => {
      requireNonce(parameters);
      const opened = engine.crypto.aes256GcmSivOpen(sealed, parameters);
      if (opened === null) throw new VinculumError('INVALID_CIPHERTEXT', 'invalid authentication tag');
      return opened;
    });
  }

  #parameters(nonce: Bytes, associatedData: Bytes): AeadParameters {
    return { key: this.#key, nonce: bytesArgument(nonce), associatedData: bytesArgument(associatedData) };
  }
}

function requireNonce({ nonce }: AeadParameters): void {
  if (nonce.length !== NONCE_BYTES) throw new VinculumError('INVALID_ARGUMENT', 'invalid nonce size');
}
