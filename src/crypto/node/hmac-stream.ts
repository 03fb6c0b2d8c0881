/** A running HMAC by OpenSSL. Node's own Hmac cannot be copied half-way, its Hash can. */
import { type Hash, createHash } from 'node:crypto';
import { copyBytes } from '../../bytes.ts';
import type { HmacStream } from '../hmac-stream.ts';

/** SHA-256 works on blocks of 64 bytes; HMAC pads or hashes its key to one. */
const BLOCK_BYTES = 64;
/** The constants of FIPS 198. */
const INNER_PAD = 0x36;
const OUTER_PAD = 0x5c;

/** Starts a running HMAC-SHA-256. @param key - any length, secret */
export function nodeHmacSha256Stream(key: Uint8Array): HmacStream {
  const blockKey = key.length > BLOCK_BYTES ? createHash('sha256').update(key).digest() : key;
  const inner = padded(blockKey, INNER_PAD);
  const outer = padded(blockKey, OUTER_PAD);
  return {
    update: (data) => void inner.update(data),
    value: () => copyBytes(outer.copy().update(inner.copy().digest()).digest()),
  };
}

function padded(key: Uint8Array, pad: number): Hash {
  const block = new Uint8Array(BLOCK_BYTES).fill(pad);
  for (let i = 0; i < key.length; i++) block[i] = (key[i] ?? 0) ^ pad;
  const hash = createHash('sha256').update(block);
  block.fill(0);
  return hash;
}
