/** HMAC-SHA-256 over data that arrives piece by piece, and over each prefix of it. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Bytes } from '../bytes.ts';

/** A running HMAC. */
export interface HmacStream {
  /** Takes the next piece. */
  update(data: Uint8Array): void;
  /** The HMAC of everything so far, 32 bytes. More may follow. */
  value(): Bytes;
}

/** Starts a running HMAC. @param key - any length, secret */
export type HmacStreamFactory = (key: Uint8Array) => HmacStream;

/** Starts a running HMAC on any runtime. @param key - any length, secret */
export function hmacSha256Stream(key: Uint8Array): HmacStream {
  const running = hmac.create(sha256, key);
  return {
    update: (data) => void running.update(data),
    value: () => running.clone().digest(),
  };
}
