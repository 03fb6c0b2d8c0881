import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bytesFor, expectBytes, kernel, LARGE, LENGTHS } from './kernel-under-test.ts';

const { symmetric } = kernel;
const plain = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

describe('the kernel and node:crypto', () => {
  it('hash alike', () => {
    for (const length of [...LENGTHS, LARGE]) {
      const data = bytesFor('data', length);
      const key = bytesFor('key', length % 150);
      expectBytes(symmetric.sha256(data), plain(createHash('sha256').update(data).digest()), length);
      expectBytes(symmetric.sha512([data]), plain(createHash('sha512').update(data).digest()), length);
      expectBytes(symmetric.hmacSha256(key, [data]), plain(createHmac('sha256', key).update(data).digest()), length);
    }
  });

  it('derive alike', () => {
    for (const length of LENGTHS.slice(1)) {
      const [key, salt, info] = [bytesFor('ikm', length), bytesFor('salt', length), bytesFor('info', length)];
      const derived = new Uint8Array(hkdfSync('sha256', key, salt, info, length));
      expectBytes(symmetric.hkdfSha256(key, salt, { info, length }), derived, length);
    }
  });

  it('encrypt alike in CBC and CTR', () => {
    for (const length of [...LENGTHS, LARGE]) {
      const [data, key, iv] = [bytesFor('data', length), bytesFor('key', 32), bytesFor('iv', 16)];
      const cbc = createCipheriv('aes-256-cbc', key, iv);
      const sealed = plain(cbc.update(data), cbc.final());
      expectBytes(symmetric.cbcEncrypt(data, key, iv), sealed, length);
      expectBytes(symmetric.cbcDecrypt(sealed, key, iv), data, length);
      const ctr = createCipheriv('aes-256-ctr', key, new Uint8Array(16));
      expectBytes(symmetric.ctrXor(data, key), plain(ctr.update(data)), length);
    }
  });

  it('encrypt alike in GCM and open each other’s', () => {
    for (const length of LENGTHS) {
      const [data, key, nonce] = [bytesFor('data', length), bytesFor('key', 32), bytesFor('nonce', 12)];
      const associatedData = bytesFor('aad', length % 40);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(associatedData);
      const body = plain(cipher.update(data), cipher.final());
      const sealed = symmetric.gcmSeal(data, { key, nonce, associatedData });
      expect(sealed).toEqual(plain(body, cipher.getAuthTag()));
      const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(associatedData).setAuthTag(sealed.slice(-16));
      expect(plain(decipher.update(sealed.subarray(0, length)), decipher.final())).toEqual(data);
    }
  });
});
