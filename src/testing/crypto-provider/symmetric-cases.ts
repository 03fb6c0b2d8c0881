/** Hashes, HMAC, HKDF and AES. */
import { asciiBytes, EMPTY_BYTES } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { consecutive, expectBytes, expectRefusal, expectSame, flipped, hex, type TestFramework } from './assertion.ts';

/** Two blocks of the plaintext that NIST's mode vectors use. */
const NIST_PLAINTEXT = hex('6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51');
const NIST_KEY = hex('603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4');

export function describeHashes({ describe, it }: TestFramework, crypto: CryptoProvider): void {
  describe('hashes', () => {
    it('SHA-256 has the known answers of FIPS 180', () => {
      expectBytes(crypto.sha256(asciiBytes('abc')), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
      expectBytes(crypto.sha256(EMPTY_BYTES), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    });
    it('SHA-512 hashes the concatenation of its parts, however it is cut', () => {
      const abc =
        'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f';
      expectBytes(crypto.sha512(asciiBytes('abc')), abc);
      expectBytes(crypto.sha512(asciiBytes('a'), EMPTY_BYTES, asciiBytes('bc')), abc);
      expectBytes(
        crypto.sha512(),
        'cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e',
      );
    });
    it('HMAC-SHA-256 has the known answer of RFC 4231, however the message is cut', () => {
      const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
      expectBytes(crypto.hmacSha256(asciiBytes('Jefe'), asciiBytes('what do ya want for nothing?')), expected);
      expectBytes(
        crypto.hmacSha256(asciiBytes('Jefe'), asciiBytes('what do '), asciiBytes('ya want for nothing?')),
        expected,
      );
    });
    it('HMAC-SHA-256 hashes a key longer than a block, and only such a key', () => {
      const message = asciiBytes('Test Using Larger Than Block-Size Key - Hash Key First');
      expectBytes(
        crypto.hmacSha256(new Uint8Array(131).fill(0xaa), message),
        '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
      );
      const longest = new Uint8Array(64).fill(0xaa);
      const zeroPadded = new Uint8Array(64);
      zeroPadded.set(longest.subarray(0, 40));
      expectBytes(crypto.hmacSha256(longest.subarray(0, 40), message), crypto.hmacSha256(zeroPadded, message));
    });
    it('inputs may be views into larger memory', () => {
      const memory = consecutive(0, 96);
      expectBytes(
        crypto.hmacSha256(memory.subarray(10, 42), memory.subarray(50, 60)),
        crypto.hmacSha256(memory.slice(10, 42), memory.slice(50, 60)),
      );
    });
  });

  describe('HKDF-SHA-256', () => {
    const inputKey = new Uint8Array(32).fill(0x0b);
    const label = { info: asciiBytes('WhisperMessageKeys'), length: 80 };
    const withoutSalt =
      '9d2eefe012fc06a5451f3ae273c1b5999d05d1fffefb9e784cbcfee4e207188ca1c97c5483d70acb076ac37890cce2d4de9c030b5ad2167fc9d0f1bf319be3c2ffe5feeff6bd9abb3b7e93ccbc513980';
    it('takes no salt, an empty salt and 32 zero bytes for the same', () => {
      expectBytes(crypto.hkdfSha256(inputKey, null, label), withoutSalt);
      expectBytes(crypto.hkdfSha256(inputKey, EMPTY_BYTES, label), withoutSalt);
      expectBytes(crypto.hkdfSha256(inputKey, new Uint8Array(32), label), withoutSalt);
      // A second time: whatever was prepared for the missing salt is still in order.
      expectBytes(crypto.hkdfSha256(inputKey, null, label), withoutSalt);
    });
    it('has the known answer with a salt', () => {
      expectBytes(
        crypto.hkdfSha256(inputKey, new Uint8Array(32).fill(0x0c), label),
        '63ff683a50366fd75313ca42bdad5a239bf391f4f0ca10f2adb9f7b0665c0fa294aeabf802983a590a45ca3838c6187d45e714a8dd24460ee997d125228a23153a1086b83fb1eff8d345561cf3ededfc',
      );
    });
    it('gives nothing for length zero, prefixes for shorter lengths, 8160 bytes at most', () => {
      expectBytes(crypto.hkdfSha256(inputKey, null, { ...label, length: 0 }), EMPTY_BYTES);
      expectBytes(crypto.hkdfSha256(inputKey, null, { ...label, length: 33 }), withoutSalt.slice(0, 66));
      expectSame(crypto.hkdfSha256(inputKey, null, { ...label, length: 8160 }).length, 8160);
      expectRefusal(
        () => crypto.hkdfSha256(inputKey, null, { ...label, length: 8161 }),
        'INVALID_ARGUMENT',
        'invalid argument: output too long (8161)',
      );
    });
  });
}

export function describeCiphers({ describe, it }: TestFramework, crypto: CryptoProvider): void {
  const iv = consecutive(0, 16);

  describe('AES-256-CBC', () => {
    const twoBlocks = 'f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d';
    it('has the known answer of NIST SP 800-38A, and one more block of padding', () => {
      const ciphertext = crypto.aes256CbcEncrypt(NIST_PLAINTEXT, NIST_KEY, iv);
      expectBytes(ciphertext.slice(0, 32), twoBlocks);
      expectSame(ciphertext.length, 48);
      expectBytes(crypto.aes256CbcDecrypt(ciphertext, NIST_KEY, iv), NIST_PLAINTEXT);
    });
    it('pads every length to the next multiple of 16 and takes the padding off again', () => {
      for (let length = 0; length <= 48; length++) {
        const plaintext = consecutive(7, length);
        const ciphertext = crypto.aes256CbcEncrypt(plaintext, NIST_KEY, iv);
        expectSame(ciphertext.length, (Math.floor(length / 16) + 1) * 16);
        expectBytes(crypto.aes256CbcDecrypt(ciphertext, NIST_KEY, iv), plaintext);
      }
    });
    it('gives null for a ciphertext that is empty or not of whole blocks', () => {
      const ciphertext = crypto.aes256CbcEncrypt(NIST_PLAINTEXT, NIST_KEY, iv);
      for (const length of [0, 1, 15, 17, 47]) {
        expectSame(crypto.aes256CbcDecrypt(ciphertext.slice(0, length), NIST_KEY, iv), null);
      }
    });
    it('gives null for each kind of wrong padding', () => {
      // Without its last block, the plaintext's own end is read as padding: 51, 2a.
      expectSame(crypto.aes256CbcDecrypt(hex(twoBlocks), NIST_KEY, iv), null);
      expectSame(crypto.aes256CbcDecrypt(hex(twoBlocks.slice(0, 32)), NIST_KEY, iv), null);
      // A single block of padding, with the IV flipped so that the last bytes come out as wanted.
      const padding = crypto.aes256CbcEncrypt(EMPTY_BYTES, NIST_KEY, iv);
      expectBytes(crypto.aes256CbcDecrypt(padding, NIST_KEY, flipped(iv, 15, 16 ^ 1)), new Uint8Array(15).fill(16));
      for (const last of [0, 2, 15, 17, 32, 255]) {
        expectSame(crypto.aes256CbcDecrypt(padding, NIST_KEY, flipped(iv, 15, 16 ^ last)), null);
      }
      expectSame(crypto.aes256CbcDecrypt(padding, NIST_KEY, flipped(iv, 0, 1)), null);
    });
    it('refuses a key or an IV of another size instead of another cipher', () => {
      expectRefusal(() => crypto.aes256CbcEncrypt(NIST_PLAINTEXT, NIST_KEY.slice(0, 16), iv), 'INVALID_ARGUMENT');
      expectRefusal(() => crypto.aes256CbcDecrypt(NIST_PLAINTEXT, NIST_KEY, iv.slice(0, 12)), 'INVALID_ARGUMENT');
    });
  });

  describe('AES-256-CTR', () => {
    it('counts from zero', () => {
      const expected = 'e568f68194cf76d6174d4cc04310a85491151e5d0b7a1f1bc0d7acd0ae3e51e4170e23';
      expectBytes(crypto.aes256CtrXor(new Uint8Array(35), NIST_KEY), expected);
      expectBytes(crypto.aes256CtrXor(hex(expected), NIST_KEY), new Uint8Array(35));
      expectBytes(crypto.aes256CtrXor(EMPTY_BYTES, NIST_KEY), EMPTY_BYTES);
    });
  });

  const sivParameters = {
    key: flipped(new Uint8Array(32), 0, 1),
    nonce: flipped(new Uint8Array(12), 0, 3),
    associatedData: hex('01'),
  };
  const gcmParameters = { key: new Uint8Array(32), nonce: new Uint8Array(12), associatedData: EMPTY_BYTES };
  const modes = [
    {
      name: 'AES-256-GCM-SIV',
      seal: crypto.aes256GcmSivSeal.bind(crypto),
      open: crypto.aes256GcmSivOpen.bind(crypto),
      parameters: sivParameters,
      plaintext: hex('0200000000000000'),
      sealed: '1de22967237a813291213f267e3b452f02d01ae33e4ec854',
    },
    {
      name: 'AES-256-GCM',
      seal: crypto.aes256GcmSeal.bind(crypto),
      open: crypto.aes256GcmOpen.bind(crypto),
      parameters: gcmParameters,
      plaintext: new Uint8Array(16),
      sealed: 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
    },
  ];
  for (const { name, seal, open, parameters, plaintext, sealed } of modes) {
    describe(name, () => {
      it('has the known answer and opens it', () => {
        expectBytes(seal(plaintext, parameters), sealed);
        expectBytes(open(hex(sealed), parameters), plaintext);
      });
      it('seals the empty plaintext and long ones', () => {
        for (const length of [0, 1, 15, 16, 17, 1000]) {
          const long = new Uint8Array(length).fill(0x5a);
          const whole = seal(long, parameters);
          expectSame(whole.length, length + 16);
          expectBytes(open(whole, parameters), long);
        }
      });
      it('gives null when any bit, the key, the nonce or the associated data differ', () => {
        const whole = hex(sealed);
        for (let i = 0; i < whole.length; i++) expectSame(open(flipped(whole, i, 1 << (i % 8)), parameters), null);
        expectSame(open(whole, { ...parameters, key: flipped(parameters.key, 31, 0x80) }), null);
        expectSame(open(whole, { ...parameters, nonce: flipped(parameters.nonce, 11, 1) }), null);
        expectSame(open(whole, { ...parameters, associatedData: hex('02') }), null);
      });
      it('gives null when there is no room for a tag', () => {
        for (const length of [0, 1, 15]) expectSame(open(new Uint8Array(length), parameters), null);
      });
      it('refuses keys and nonces of other sizes', () => {
        expectRefusal(() => seal(plaintext, { ...parameters, key: new Uint8Array(16) }), 'INVALID_ARGUMENT');
        expectRefusal(() => open(hex(sealed), { ...parameters, nonce: new Uint8Array(16) }), 'INVALID_ARGUMENT');
      });
    });
  }
}
