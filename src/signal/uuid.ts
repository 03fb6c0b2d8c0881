/** UUIDs as libsignal's `dist/uuid.js` handles them. */
import { type Bytes } from '../bytes.ts';
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Engine } from '../crypto/engine.ts';
import { UUID_BYTES, uuidString } from '../protocol/keys/service-id.ts';
import { tryParseUuidSpelling } from '../protocol/keys/uuid.ts';
import { bytesArgument, stringArgument } from './arguments.ts';

/** A UUID as text, lower case and hyphenated where this library prints it. */
export type Uuid = string;

/** The nil UUID. */
export const NIL = '00000000-0000-0000-0000-000000000000';

/**
 * Formats 16 bytes as a lower-case hyphenated UUID.
 *
 * @throws TypeError for any other length
 */
export function stringify(input: Bytes): Uuid {
  const bytes = bytesArgument(input);
  if (bytes.length !== UUID_BYTES) throw new TypeError('UUIDs have 16 bytes');
  return uuidString(bytes);
}

/**
 * Parses a UUID: hyphenated, in braces, after `urn:uuid:`, or 32 digits; letters in either case.
 *
 * @returns 16 bytes
 * @throws TypeError for anything else
 */
export function parse(input: string): Bytes {
  const uuid = tryParseUuidSpelling(stringArgument(input));
  if (uuid === null) throw new TypeError(`invalid UUID: '${input}'`);
  return uuid;
}

/** Draws a random UUID (version 4). @returns 16 bytes, not text */
export function v4(engine: Engine = defaultEngine()): Bytes {
  const bytes = engine.random.bytes(UUID_BYTES);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes;
}
