import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiBytes, EMPTY_BYTES } from '../../src/bytes.ts';
import { bytesFor, expectBytes, kernel, LARGE, LENGTHS } from './kernel-under-test.ts';

const { symmetric } = kernel;

describe('SHA-256 of the kernel', () => {
  it('gives the digest of FIPS 180-4 for "abc"', () => {
    expect(bytesToHex(symmetric.sha256(asciiBytes('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('agrees with noble for every length to 300 and for a large input', () => {
    for (const length of [...LENGTHS, LARGE]) {
      const data = bytesFor('sha256', length);
      expectBytes(symmetric.sha256(data), sha256(data), length);
    }
  });

  it('does not depend on what it hashed before', () => {
    const before = symmetric.sha256(asciiBytes('a'));
    symmetric.sha256(bytesFor('other', 200));
    expect(symmetric.sha256(asciiBytes('a'))).toEqual(before);
  });
});

describe('SHA-512 of the kernel', () => {
  it('gives the digest of FIPS 180-4 for "abc"', () => {
    expect(bytesToHex(symmetric.sha512([asciiBytes('abc')]))).toBe(
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a' +
        '2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    );
  });

  it('agrees with noble for every length to 300 and for a large input', () => {
    for (const length of [...LENGTHS, LARGE]) {
      const data = bytesFor('sha512', length);
      expectBytes(symmetric.sha512([data]), sha512(data), length);
    }
  });

  it('hashes the concatenation of its parts', () => {
    const parts = [bytesFor('one', 3), EMPTY_BYTES, bytesFor('two', 130)];
    expect(symmetric.sha512(parts)).toEqual(symmetric.sha512([new Uint8Array(parts.flatMap((part) => [...part]))]));
  });
});

describe('HMAC-SHA-256 of the kernel', () => {
  it('gives the MACs of RFC 4231, cases 1 and 6', () => {
    expect(bytesToHex(symmetric.hmacSha256(new Uint8Array(20).fill(0x0b), [asciiBytes('Hi There')]))).toBe(
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    );
    const longKey = new Uint8Array(131).fill(0xaa);
    const text = asciiBytes('Test Using Larger Than Block-Size Key - Hash Key First');
    expect(bytesToHex(symmetric.hmacSha256(longKey, [text]))).toBe(
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    );
  });

  it('agrees with noble for every length of message and of key', () => {
    for (const length of LENGTHS) {
      const data = bytesFor('hmac', length);
      const key = bytesFor('key', 300 - length);
      expectBytes(symmetric.hmacSha256(key, [data]), hmac(sha256, key, data), length);
    }
  });

  it('covers all its parts, in order', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.array(fc.uint8Array()), (key, parts) => {
        const whole = new Uint8Array(parts.flatMap((part) => [...part]));
        expect(symmetric.hmacSha256(key, parts)).toEqual(hmac(sha256, key, whole));
      }),
    );
  });
});

describe('HKDF-SHA-256 of the kernel', () => {
  it('gives the output of RFC 5869, case 1', () => {
    const label = { info: hexToBytes('f0f1f2f3f4f5f6f7f8f9'), length: 42 };
    const salt = hexToBytes('000102030405060708090a0b0c');
    expect(bytesToHex(symmetric.hkdfSha256(new Uint8Array(22).fill(0x0b), salt, label))).toBe(
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    );
  });

  it('agrees with noble for every length of output to 300', () => {
    for (const length of LENGTHS) {
      const [key, salt, info] = [bytesFor('ikm', length), bytesFor('salt', length % 70), bytesFor('info', length % 90)];
      expectBytes(symmetric.hkdfSha256(key, salt, { info, length }), hkdf(sha256, key, salt, info, length), length);
    }
  });

  it('gives 8160 bytes, the most RFC 5869 allows', () => {
    const info = asciiBytes('long');
    const key = bytesFor('ikm', 32);
    expect(symmetric.hkdfSha256(key, EMPTY_BYTES, { info, length: 8160 })).toEqual(
      hkdf(sha256, key, undefined, info, 8160),
    );
  });

  it('takes an empty salt for 32 zero bytes', () => {
    const label = { info: asciiBytes('label'), length: 80 };
    const key = bytesFor('ikm', 32);
    expect(symmetric.hkdfSha256(key, EMPTY_BYTES, label)).toEqual(symmetric.hkdfSha256(key, new Uint8Array(32), label));
  });
});
