import { gcm, gcmsiv } from '@noble/ciphers/aes.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import nacl from 'tweetnacl';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../src/bytes.ts';
import type { CryptoProvider } from '../../src/crypto/crypto-provider.ts';
import { nodeCrypto as node } from '../../src/crypto/node/node-provider.ts';
import { portableCrypto as portable } from '../../src/crypto/portable/portable-provider.ts';
import { VinculumError } from '../../src/errors.ts';

const bytes = (maxLength: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ maxLength });
const exactly = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: length, maxLength: length });

/** The result of both providers, or the code of the error; they must be the same. */
function both<T>(call: (crypto: CryptoProvider) => T): T | string {
  const [ours, theirs] = [portable, node].map((crypto) => {
    try {
      return call(crypto);
    } catch (error) {
      if (error instanceof VinculumError) return `${error.code}: ${error.message}`;
      throw error;
    }
  });
  expect(theirs).toStrictEqual(ours);
  return ours as T | string;
}

/** A private key as the protocol hands it to the signature scheme. */
function clamped(key: Uint8Array): Uint8Array {
  const copy = key.slice();
  copy[0] = (copy[0] ?? 0) & 0xf8;
  copy[31] = ((copy[31] ?? 0) & 0x7f) | 0x40;
  return copy;
}

describe('the two providers give the same bytes, and those of independent libraries', () => {
  it('hashes', () => {
    fc.assert(
      fc.property(bytes(300), bytes(150), (a, b) => {
        expect(both((crypto) => crypto.sha256(a))).toEqual(sha256(a));
        expect(both((crypto) => crypto.sha512(a, b))).toEqual(nacl.hash(concatBytes(a, b)));
        expect(sha512(a)).toEqual(both((crypto) => crypto.sha512(a)));
        expect(both((crypto) => crypto.hmacSha256(a, b, a))).toEqual(hmac(sha256, a, concatBytes(b, a)));
      }),
    );
  });

  it('HKDF', () => {
    fc.assert(
      fc.property(bytes(100), fc.option(bytes(100)), bytes(60), fc.nat({ max: 300 }), (key, salt, info, length) => {
        const expected = hkdf(sha256, key, salt ?? undefined, info, length);
        expect(both((crypto) => crypto.hkdfSha256(key, salt, { info, length }))).toEqual(expected);
      }),
    );
  });

  it('AES in each mode, and what it refuses', () => {
    fc.assert(
      fc.property(exactly(32), exactly(16), bytes(200), bytes(40), (key, iv, data, associatedData) => {
        const parameters = { key, nonce: iv.subarray(0, 12), associatedData };
        const ciphertext = both((crypto) => crypto.aes256CbcEncrypt(data, key, iv)) as Uint8Array;
        expect(both((crypto) => crypto.aes256CbcDecrypt(ciphertext, key, iv))).toEqual(data);
        both((crypto) => crypto.aes256CbcDecrypt(data, key, iv));
        both((crypto) => crypto.aes256CtrXor(data, key));
        expect(both((crypto) => crypto.aes256GcmSeal(data, parameters))).toEqual(
          gcm(key, parameters.nonce, associatedData).encrypt(data),
        );
        expect(both((crypto) => crypto.aes256GcmSivSeal(data, parameters))).toEqual(
          gcmsiv(key, parameters.nonce, associatedData).encrypt(data),
        );
        expect(both((crypto) => crypto.aes256GcmOpen(data, parameters))).toBeNull();
        expect(both((crypto) => crypto.aes256GcmSivOpen(data, parameters))).toBeNull();
      }),
    );
  });

  it('random blocks that happen to end in padding', () => {
    // One block in 256 or so has valid padding: enough of them to see both outcomes.
    const key = new Uint8Array(32).fill(1);
    const iv = new Uint8Array(16);
    let valid = 0;
    for (let i = 0; i < 3000; i++) {
      const block = Uint8Array.from({ length: 16 }, (_, j) => (i * 31 + j * 7 + (i >> 8)) & 0xff);
      if (both((crypto) => crypto.aes256CbcDecrypt(block, key, iv)) !== null) valid++;
    }
    expect(valid).toBeGreaterThan(0);
    expect(valid).toBeLessThan(100);
  });

  it('X25519, with any private and public key', () => {
    fc.assert(
      fc.property(exactly(32), exactly(32), (privateKey, publicKey) => {
        expect(both((crypto) => crypto.x25519PublicKey(privateKey))).toEqual(nacl.scalarMult.base(privateKey));
        const expected = nacl.scalarMult(privateKey, publicKey);
        expect(both((crypto) => crypto.x25519(privateKey, publicKey))).toEqual(expected);
        expect(x25519.getSharedSecret(privateKey, publicKey)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('X25519 near p and near zero, low order included', () => {
    const p = 2n ** 255n - 19n;
    const privateKey = new Uint8Array(32).fill(0x5b);
    const outcomes = new Set<string>();
    for (let offset = -18n; offset <= 18n; offset++) {
      for (const u of [(2n ** 256n + offset) % 2n ** 256n, p + offset, 2n ** 255n + (offset < 0n ? -offset : offset)]) {
        const publicKey = numberToBytesLE(u, 32);
        const outcome = both((crypto) => crypto.x25519(privateKey, publicKey));
        const expected = nacl.scalarMult(privateKey, publicKey);
        if (typeof outcome === 'string') expect(expected).toEqual(new Uint8Array(32));
        else expect(outcome).toEqual(expected);
        outcomes.add(typeof outcome);
        both((crypto) => crypto.isCanonicalPublicKey(publicKey));
      }
    }
    expect(outcomes).toEqual(new Set(['string', 'object']));
  });

  it('XEdDSA signatures, and verdicts on genuine, damaged, stretched and random ones', () => {
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const kinds = new Set<string>();
    fc.assert(
      fc.property(
        exactly(32),
        bytes(80),
        exactly(64),
        fc.constantFrom('genuine', 'damaged', 'stretched', 'random', 'random key'),
        fc.nat({ max: 511 }),
        (key, message, random, kind, bit) => {
          const privateKey = clamped(key);
          const publicKey = kind === 'random key' ? random.subarray(0, 32) : portable.x25519PublicKey(privateKey);
          const signature = both((crypto) => crypto.xeddsaSign(privateKey, message, random)) as Uint8Array;
          const tried = signature.slice();
          if (kind === 'damaged') tried[bit >> 3] = (tried[bit >> 3] ?? 0) ^ (1 << (bit & 7));
          if (kind === 'random') tried.set(random);
          if (kind === 'stretched') {
            const sign = (tried[63] ?? 0) & 0x80;
            tried[63] = (tried[63] ?? 0) & 0x7f;
            const s = bytesToNumberLE(tried.subarray(32)) + order;
            tried.set(numberToBytesLE(s, 32), 32);
            tried[63] |= sign;
          }
          // Randomness in place of a key or a signature, or one bit of damage, never makes a valid one.
          expect(both((crypto) => crypto.xeddsaVerify(publicKey, message, tried))).toBe(
            kind === 'genuine' || kind === 'stretched',
          );
          kinds.add(kind);
        },
      ),
      { numRuns: 60 },
    );
    expect(kinds.size).toBe(5);
  });

  it('both lattice schemes', () => {
    fc.assert(
      fc.property(exactly(64), exactly(32), fc.nat({ max: 1000 }), (seed, random, damaged) => {
        const keys = both((crypto) => crypto.kyber1024.generateKeyPair(seed)) as ReturnType<
          CryptoProvider['kyber1024']['generateKeyPair']
        >;
        both((crypto) => crypto.kyber1024.encapsulate(keys.publicKey, random));
        const { ciphertext } = portable.kyber1024.encapsulate(keys.publicKey, random);
        both((crypto) => crypto.kyber1024.decapsulate(keys.secretKey, ciphertext));
        ciphertext[damaged] = (ciphertext[damaged] ?? 0) ^ 4;
        both((crypto) => crypto.kyber1024.decapsulate(keys.secretKey, ciphertext));

        both((crypto) => crypto.mlKem768.generateKeyPair(seed));
        const { header, vector } = portable.mlKem768.generateKeyPair(seed);
        both((crypto) => crypto.mlKem768.encapsulate1(header, random));
        const { state } = portable.mlKem768.encapsulate1(header, random);
        both((crypto) => crypto.mlKem768.encapsulate2(vector, state));
      }),
      { numRuns: 10 },
    );
  });
});
