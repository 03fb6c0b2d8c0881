import { describe, expect, it } from 'vitest';
import vectors from '../vectors/supporting.json' with { type: 'json' };
import { Aes256GcmSiv, ErrorCode, LibSignalErrorBase, PrivateKey, PublicKey } from '../../src/signal.ts';
import { fromBase64, toBase64 } from '../support/base64.ts';

function errorOf(step: () => unknown): unknown {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof LibSignalErrorBase)) return error;
    return [error.code, error.operation, error.message];
  }
}

describe('Aes256GcmSiv', () => {
  const cipher = Aes256GcmSiv.new(new Uint8Array(32));
  const nonce = new Uint8Array(12);
  const none = new Uint8Array(0);

  it.each(vectors.aes256GcmSiv)('encrypts and decrypts as recorded: $ciphertext', (vector) => {
    const made = Aes256GcmSiv.new(fromBase64(vector.key));
    const [vectorNonce, data] = [fromBase64(vector.nonce), fromBase64(vector.associatedData)];
    expect(toBase64(made.encrypt(fromBase64(vector.plaintext), vectorNonce, data))).toBe(vector.ciphertext);
    expect(toBase64(made.decrypt(fromBase64(vector.ciphertext), vectorNonce, data))).toBe(vector.plaintext);
  });

  it('keeps a copy of its key', () => {
    const key = new Uint8Array(32);
    const made = Aes256GcmSiv.new(key);
    key.fill(1);
    expect(made.encrypt(nonce, nonce, none)).toEqual(cipher.encrypt(nonce, nonce, none));
  });

  it('refuses keys and nonces of another length', () => {
    for (const length of [0, 16, 31, 33]) {
      const expected = [ErrorCode.Generic, 'Aes256GcmSiv_New', 'invalid key size'];
      expect(errorOf(() => Aes256GcmSiv.new(new Uint8Array(length)))).toEqual(expected);
    }
    const expected = [ErrorCode.Generic, 'Aes256GcmSiv_Encrypt', 'invalid nonce size'];
    expect(errorOf(() => cipher.encrypt(none, new Uint8Array(13), none))).toEqual(expected);
  });

  it('refuses what is not authentic', () => {
    const sealed = cipher.encrypt(nonce, nonce, none);
    const expected = [ErrorCode.Generic, 'Aes256GcmSiv_Decrypt', 'invalid authentication tag'];
    expect(errorOf(() => cipher.decrypt(sealed, nonce, nonce))).toEqual(expected);
    expect(errorOf(() => cipher.decrypt(sealed.subarray(1), nonce, none))).toEqual(expected);
    expect(errorOf(() => cipher.decrypt(sealed.subarray(0, 15), nonce, none))).toEqual(expected);
  });
});

describe('PublicKey.seal and PrivateKey.open', () => {
  const key = PrivateKey.deserialize(fromBase64(vectors.hpke.recipient.private));
  const [recorded] = vectors.hpke.sealed;

  it('take the purpose as bytes or as a string', () => {
    const sealed = fromBase64(recorded!.sealed);
    const data = fromBase64(recorded!.aad);
    expect(toBase64(key.open(sealed, 'info', data))).toBe(recorded!.plaintext);
    expect(toBase64(key.open(sealed, fromBase64(recorded!.info), data))).toBe(recorded!.plaintext);
    const again = key.getPublicKey().seal(Uint8Array.of(1, 2), 'zweck: größe');
    expect(key.open(again, new TextEncoder().encode('zweck: größe'), new Uint8Array(0))).toEqual(Uint8Array.of(1, 2));
  });

  it.each(vectors.hpke.openErrors)('fail as recorded: $name', ({ sealed, info, aad, error }) => {
    const step = (): unknown => key.open(fromBase64(sealed), fromBase64(info), fromBase64(aad));
    expect(errorOf(step)).toEqual([ErrorCode.Generic, 'PrivateKey_HpkeOpen', error.message]);
  });

  it('do not seal for a key of small order', () => {
    const zero = PublicKey.deserialize(Uint8Array.from([5, ...new Uint8Array(32)]));
    expect(() => zero.seal(new Uint8Array(0), '')).toThrow(/Invalid KEM public key/);
  });
});
