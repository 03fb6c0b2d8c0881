/**
 * Service ids: a UUID and what kind of account it names. An ACI (0) is an account, a PNI (1) a phone number; the two never
 * equal each other, not even with the same UUID. UUID version bits are not checked.
 */
import { type Bytes, copyBytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';

/** 0: account (ACI). 1: phone number (PNI). */
export type ServiceIdKind = 0 | 1;

export interface ServiceId {
  readonly kind: ServiceIdKind;
  /** 16 bytes. */
  readonly uuid: Bytes;
}

export const SERVICE_ID_KIND = { aci: 0, pni: 1 } as const;

export const UUID_BYTES = 16;
/** Kind and UUID. */
export const SERVICE_ID_FIXED_WIDTH_BYTES = 17;
/** 32 digits and 4 hyphens. */
const UUID_STRING_LENGTH = 36;
const PNI_PREFIX = 'PNI:';
const HEX_DIGITS = '0123456789abcdef';
const HYPHEN = 0x2d;

/**
 * Parses the string form.
 *
 * @param text - a hyphenated UUID in either case, after `PNI:` for a phone number
 * @throws VinculumError `INVALID_ARGUMENT` for anything else
 */
export function parseServiceIdString(text: string): ServiceId {
  const id = tryParseServiceIdString(text);
  if (id === null) throw new VinculumError('INVALID_ARGUMENT', 'invalid argument: invalid Service-Id-String');
  return id;
}

/** The same, but null where the text is no service id. */
export function tryParseServiceIdString(name: string): ServiceId | null {
  if (name.length === UUID_STRING_LENGTH) return serviceIdAt(name, 0, SERVICE_ID_KIND.aci);
  if (name.length !== UUID_STRING_LENGTH + PNI_PREFIX.length || !name.startsWith(PNI_PREFIX)) return null;
  return serviceIdAt(name, PNI_PREFIX.length, SERVICE_ID_KIND.pni);
}

/**
 * Parses a hyphenated UUID, in either case.
 *
 * @returns 16 bytes, or null for anything else
 */
export function tryParseUuid(text: string): Bytes | null {
  return text.length === UUID_STRING_LENGTH ? uuidAt(text, 0) : null;
}

/** Formats 16 bytes as a lower-case hyphenated UUID. */
export function uuidString(uuid: Uint8Array): string {
  let text = '';
  for (let i = 0; i < UUID_BYTES; i++) {
    if (i === 4 || i === 6 || i === 8 || i === 10) text += '-';
    const byte = uuid[i] ?? 0;
    text += HEX_DIGITS.charAt(byte >>> 4) + HEX_DIGITS.charAt(byte & 15);
  }
  return text;
}

/**
 * Parses the variable-width binary form.
 *
 * @param bytes - 16 bytes for an ACI, or 0x01 and 16 bytes for a PNI
 * @throws VinculumError `INVALID_ARGUMENT` for anything else
 */
export function parseServiceIdBinary(bytes: Uint8Array): ServiceId {
  if (bytes.length === UUID_BYTES) return { kind: SERVICE_ID_KIND.aci, uuid: copyBytes(bytes) };
  if (bytes.length === SERVICE_ID_FIXED_WIDTH_BYTES && bytes[0] === SERVICE_ID_KIND.pni) {
    return { kind: SERVICE_ID_KIND.pni, uuid: copyBytes(bytes.subarray(1)) };
  }
  throw new VinculumError('INVALID_ARGUMENT', 'invalid argument: invalid Service-Id-Binary');
}

/**
 * Parses the fixed-width binary form.
 *
 * @param bytes - 17 bytes: kind, then UUID
 * @throws VinculumError `INVALID_ARGUMENT` for another length or kind
 */
export function parseServiceIdFixedWidth(bytes: Uint8Array): ServiceId {
  const kind = bytes[0];
  if (bytes.length !== SERVICE_ID_FIXED_WIDTH_BYTES) {
    throw new VinculumError('INVALID_ARGUMENT', 'invalid Service-Id-FixedWidthBinary');
  }
  if (kind !== SERVICE_ID_KIND.aci && kind !== SERVICE_ID_KIND.pni) {
    throw new VinculumError('INVALID_ARGUMENT', 'unknown type in Service-Id-FixedWidthBinary');
  }
  return { kind, uuid: copyBytes(bytes.subarray(1)) };
}

/** The variable-width binary form: 16 bytes for an ACI, 17 for a PNI. */
export function serviceIdBinary(id: ServiceId): Bytes {
  return id.kind === SERVICE_ID_KIND.aci ? copyBytes(id.uuid) : serviceIdFixedWidth(id);
}

/** The fixed-width binary form: 17 bytes, the kind first. */
export function serviceIdFixedWidth(id: ServiceId): Bytes {
  const bytes = new Uint8Array(SERVICE_ID_FIXED_WIDTH_BYTES);
  bytes[0] = id.kind;
  bytes.set(id.uuid, 1);
  return bytes;
}

/** The string form, lower case. */
export function serviceIdString(id: ServiceId): string {
  return id.kind === SERVICE_ID_KIND.aci ? uuidString(id.uuid) : PNI_PREFIX + uuidString(id.uuid);
}

/** The form for logs, `<ACI:uuid>` or `<PNI:uuid>`, which no parser takes for a service id. */
export function serviceIdLogString(id: ServiceId): string {
  return `<${id.kind === SERVICE_ID_KIND.aci ? 'ACI' : 'PNI'}:${uuidString(id.uuid)}>`;
}

/** Compares kind and UUID. */
export function serviceIdsEqual(a: ServiceId, b: ServiceId): boolean {
  return compareServiceIds(a, b) === 0;
}

/** Orders service ids by their fixed-width form: all ACIs before all PNIs. For `Array.sort`. */
export function compareServiceIds(a: ServiceId, b: ServiceId): number {
  if (a.kind !== b.kind) return a.kind - b.kind;
  for (let i = 0; i < UUID_BYTES; i++) {
    const difference = (a.uuid[i] ?? 0) - (b.uuid[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function serviceIdAt(text: string, start: number, kind: ServiceIdKind): ServiceId | null {
  const uuid = uuidAt(text, start);
  return uuid === null ? null : { kind, uuid };
}

/** Reads 36 characters. One pass over character codes: this runs for every message that names its sender. */
function uuidAt(text: string, start: number): Bytes | null {
  const uuid = new Uint8Array(UUID_BYTES);
  let position = start;
  for (let i = 0; i < UUID_BYTES; i++) {
    if ((i === 4 || i === 6 || i === 8 || i === 10) && text.charCodeAt(position++) !== HYPHEN) return null;
    const high = hexDigit(text.charCodeAt(position++));
    const low = hexDigit(text.charCodeAt(position++));
    if ((high | low) < 0) return null;
    uuid[i] = (high << 4) | low;
  }
  return uuid;
}

/** The value of a hexadecimal digit, or -1. */
function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
