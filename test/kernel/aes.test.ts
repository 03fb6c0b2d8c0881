import { cbc, ctr, gcm, gcmsiv } from '@noble/ciphers/aes.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_BYTES } from '../../src/bytes.ts';
import { bytesFor, expectBytes, kernel, LARGE, LENGTHS } from './kernel-under-test.ts';

const { symmetric } = kernel;
const KEY = hexToBytes('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f');
const ZERO_IV = new Uint8Array(16);

describe('AES-256 of the kernel', () => {
  it('encrypts the block of FIPS 197, appendix C.3', () => {
    const block = hexToBytes('00112233445566778899aabbccddeeff');
    const sealed = symmetric.cbcEncrypt(block, KEY, ZERO_IV);
    expect(bytesToHex(sealed.subarray(0, 16))).toBe('8ea2b7ca516745bfeafc49904b496089');
    expect(symmetric.cbcDecrypt(sealed, KEY, ZERO_IV)).toEqual(block);
  });

  it('substitutes every byte value in every place as noble does, under many keys', () => {
    for (let value = 0; value < 256; value++) {
      const key = bytesFor(`key ${String(value)}`, 32);
      const data = new Uint8Array(256).map((_, i) => i ^ value);
      const sealed = cbc(key, ZERO_IV).encrypt(data);
      expect(symmetric.cbcEncrypt(data, key, ZERO_IV)).toEqual(sealed);
      expect(symmetric.cbcDecrypt(sealed, key, ZERO_IV)).toEqual(data);
    }
  });
});

describe('AES-256-CBC of the kernel', () => {
  it('agrees with noble for every length to 300 and for a large input, both ways', () => {
    for (const length of [...LENGTHS, LARGE]) {
      const [data, key, iv] = [bytesFor('cbc', length), bytesFor('key', 32), bytesFor('iv', 16)];
      const sealed = symmetric.cbcEncrypt(data, key, iv);
      expectBytes(sealed, cbc(key, iv).encrypt(data), length);
      expectBytes(symmetric.cbcDecrypt(sealed, key, iv), data, length);
    }
  });

  it('refuses lengths that are no positive multiple of 16', () => {
    for (const length of [0, 1, 15, 17, 31, 33]) {
      expect(symmetric.cbcDecrypt(bytesFor('odd', length), KEY, ZERO_IV)).toBeNull();
    }
  });

  it('refuses padding unless its number is 1 to 16 and fills all its bytes', () => {
    const raw = { encrypt: (block: Uint8Array) => cbc(KEY, ZERO_IV, { disablePadding: true }).encrypt(block) };
    for (let number = 0; number < 256; number++) {
      const block = new Uint8Array(32).fill(number);
      const opened = symmetric.cbcDecrypt(raw.encrypt(block), KEY, ZERO_IV);
      expect(opened, String(number)).toEqual(number >= 1 && number <= 16 ? block.subarray(0, 32 - number) : null);
    }
    for (let number = 2; number <= 16; number++) {
      const block = new Uint8Array(16).fill(number);
      block[16 - number] = number ^ 1;
      expect(symmetric.cbcDecrypt(raw.encrypt(block), KEY, ZERO_IV), String(number)).toBeNull();
    }
  });
});

describe('AES-256-CTR of the kernel', () => {
  it('gives the key stream of the specification', () => {
    const key = hexToBytes('603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4');
    expect(bytesToHex(symmetric.ctrXor(new Uint8Array(35), key))).toBe(
      'e568f68194cf76d6174d4cc04310a85491151e5d0b7a1f1bc0d7acd0ae3e51e4170e23',
    );
  });

  it('agrees with noble for every length to 300 and for a large input', () => {
    for (const length of [...LENGTHS, LARGE]) {
      const [data, key] = [bytesFor('ctr', length), bytesFor('key', 32)];
      expectBytes(symmetric.ctrXor(data, key), ctr(key, ZERO_IV).encrypt(data), length);
    }
  });
});

const AEADS = [
  { name: 'GCM', noble: gcm, seal: symmetric.gcmSeal.bind(symmetric), open: symmetric.gcmOpen.bind(symmetric) },
  {
    name: 'GCM-SIV',
    noble: gcmsiv,
    seal: symmetric.gcmSivSeal.bind(symmetric),
    open: symmetric.gcmSivOpen.bind(symmetric),
  },
];

describe.each(AEADS)('AES-256-$name of the kernel', ({ noble, seal, open }) => {
  it('agrees with noble for every length to 300 and for a large input, both ways', () => {
    for (const length of [...LENGTHS, LARGE]) {
      const data = bytesFor('aead', length);
      const parameters = {
        key: bytesFor(`key ${String(length)}`, 32),
        nonce: bytesFor('nonce', 12),
        associatedData: bytesFor('aad', (length * 7) % 50),
      };
      const sealed = seal(data, parameters);
      expectBytes(sealed, noble(parameters.key, parameters.nonce, parameters.associatedData).encrypt(data), length);
      expectBytes(open(sealed, parameters), data, length);
    }
  });

  it('refuses any change of ciphertext, tag, nonce or associated data', () => {
    const parameters = { key: KEY, nonce: bytesFor('nonce', 12), associatedData: bytesFor('aad', 20) };
    const sealed = seal(bytesFor('data', 40), parameters);
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = sealed.map((byte, i) => (i === at ? byte ^ change : byte));
        expect(open(changed, parameters)).toBeNull();
      }),
    );
    expect(open(sealed, { ...parameters, nonce: bytesFor('other', 12) })).toBeNull();
    expect(open(sealed, { ...parameters, associatedData: EMPTY_BYTES })).toBeNull();
    for (let length = 0; length < sealed.length; length++) {
      expect(open(sealed.subarray(0, length), parameters)).toBeNull();
    }
  });
});

describe('AES-256-GCM-SIV of the kernel', () => {
  it('gives the counter-wrap result of RFC 8452, appendix C.3', () => {
    // Its counter starts at 2^32 - 1, so it wraps without a carry into the next lane.
    const key = new Uint8Array(32);
    const nonce = new Uint8Array(12);
    const plaintext = hexToBytes('000000000000000000000000000000004db923dc793ee6497c76dcc03a98e108');
    expect(bytesToHex(symmetric.gcmSivSeal(plaintext, { key, nonce, associatedData: EMPTY_BYTES }))).toBe(
      'f3f80f2cf0cb2dd9c5984fcda908456cc537703b5ba70324a6793a7bf218d3eaffffffff000000000000000000000000',
    );
  });
});
