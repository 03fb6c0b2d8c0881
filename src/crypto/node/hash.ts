/** SHA-2, SHA-3, HMAC and HKDF through Node's one-shot hash, which beats both createHmac and hkdfSync on short inputs. */
import { createHash, hash } from 'node:crypto';
import { type Bytes, concatBytes, copyBytes } from '../../bytes.ts';
import { createHkdf, type KeyedHmac } from '../portable/hkdf.ts';
import type { CryptoProvider } from '../crypto-provider.ts';
import type { Sponges } from '../portable/sponge.ts';

/** SHA-256 works on blocks of 64 bytes; HMAC pads or hashes its key to one. */
const BLOCK_BYTES = 64;
const SHA256_BYTES = 32;
/** The constants of FIPS 198. */
const INNER_PAD = 0x36;
const OUTER_PAD = 0x5c;

export function nodeSha256(data: Uint8Array): Bytes {
  return copyBytes(hash('sha256', data, 'buffer'));
}

export function nodeSha512(...parts: readonly Uint8Array[]): Bytes {
  const [first] = parts;
  return copyBytes(hash('sha512', parts.length === 1 && first !== undefined ? first : concatBytes(...parts), 'buffer'));
}

export function nodeHmacSha256(key: Uint8Array, ...parts: readonly Uint8Array[]): Bytes {
  const blockKey = key.length > BLOCK_BYTES ? hash('sha256', key, 'buffer') : key;
  return outerHash(outerBlock(blockKey), innerHash(paddedKey(blockKey, INNER_PAD), parts));
}

/** One key, many messages: its padded forms are made once. */
function keyedHmac(key: Uint8Array): KeyedHmac {
  const blockKey = key.length > BLOCK_BYTES ? hash('sha256', key, 'buffer') : key;
  const inner = paddedKey(blockKey, INNER_PAD);
  const outer = outerBlock(blockKey);
  return (...parts) => outerHash(outer, innerHash(inner, parts));
}

function paddedKey(key: Uint8Array, pad: number): Bytes {
  const block = new Uint8Array(BLOCK_BYTES).fill(pad);
  for (let i = 0; i < key.length; i++) block[i] = (key[i] ?? 0) ^ pad;
  return block;
}

/** The outer padded key with room for the inner hash. */
function outerBlock(key: Uint8Array): Bytes {
  const block = new Uint8Array(BLOCK_BYTES + SHA256_BYTES).fill(OUTER_PAD, 0, BLOCK_BYTES);
  for (let i = 0; i < key.length; i++) block[i] = (key[i] ?? 0) ^ OUTER_PAD;
  return block;
}

function innerHash(paddedInner: Uint8Array, parts: readonly Uint8Array[]): Uint8Array {
  return hash('sha256', concatBytes(paddedInner, ...parts), 'buffer');
}

function outerHash(outer: Uint8Array, inner: Uint8Array): Bytes {
  outer.set(inner, BLOCK_BYTES);
  return copyBytes(hash('sha256', outer, 'buffer'));
}

export const nodeHkdfSha256: CryptoProvider['hkdfSha256'] = /* @__PURE__ */ createHkdf(keyedHmac);

/** Four blocks of SHAKE128 hold the 256 coefficients of a matrix entry except with probability below 2^-30. */
const FIRST_PIECE_BYTES = 672;

/** The Keccak functions by OpenSSL. */
export const nodeSponges: Sponges = {
  hash32: (data) => copyBytes(hash('sha3-256', data, 'buffer')),
  hash64: (data) => copyBytes(hash('sha3-512', data, 'buffer')),
  expand: (data, length) => copyBytes(createHash('shake256', { outputLength: length }).update(data).digest()),
  stream(seed) {
    let length = 0;
    // Node gives an extendable output only once, at a length fixed before: for more, it is computed anew and longer.
    return () => {
      const start = length;
      length = start === 0 ? FIRST_PIECE_BYTES : 2 * start;
      return createHash('shake128', { outputLength: length }).update(seed).digest().subarray(start);
    };
  },
};
