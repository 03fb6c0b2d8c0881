/** UUIDs in all the spellings that libsignal's parser accepts. */
import type { Bytes } from '../../bytes.ts';
import { tryParseUuid } from './service-id.ts';

const URN_PREFIX = 'urn:uuid:';
const SIMPLE_UUID = /^[0-9a-f]{32}$/i;
const BRACED_UUID = /^\{(.*)\}$/s;

/**
 * Parses a UUID: hyphenated, in braces, after `urn:uuid:`, or 32 digits; letters in either case.
 *
 * @returns 16 bytes, or null for anything else
 */
export function tryParseUuidSpelling(text: string): Bytes | null {
  return tryParseUuid(hyphenated(text));
}

function hyphenated(text: string): string {
  if (SIMPLE_UUID.test(text)) return text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  if (text.startsWith(URN_PREFIX)) return text.slice(URN_PREFIX.length);
  return BRACED_UUID.exec(text)?.[1] ?? text;
}
